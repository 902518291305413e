// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rectification/rectification_print.h"

#include "widgets/common/theme.h"
#include "widgets/rectification/rectification_rows.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::RectificationPrint)
};

/// Columns with their share of the width in per cent.
QList<std::pair<QString, int>> columns()
{
    return {{Words::tr("编号"), 7},     {Words::tr("来源"), 12}, {Words::tr("单位"), 8},
            {Words::tr("责任人"), 7},   {Words::tr("问题"), 20}, {Words::tr("整改措施"), 20},
            {Words::tr("整改期限"), 8}, {Words::tr("状态"), 8},  {Words::tr("销号"), 10}};
}

QString cell(const QString& text)
{
    return u"<td>"_s + text.toHtmlEscaped().replace(u'\n', u"<br/>"_s) + u"</td>"_s;
}

QString registerHtml(const RegisterHeading& heading, const application::RectificationList& list)
{
    QString html = u"<h1 align='center' style='margin-bottom:2px'>"_s + Words::tr("整改台账") +
                   u"</h1><p align='center'>"_s;
    QStringList facts;
    if (!heading.officeName.isEmpty())
        facts.append(Words::tr("填报单位：%1").arg(heading.officeName));
    facts.append(heading.selection);
    facts.append(Words::tr("未销号 %1 件，其中逾期 %2 件；已销号 %3 件")
                     .arg(list.open)
                     .arg(list.overdue)
                     .arg(list.closed));
    facts.append(Words::tr("制表：%1").arg(list.today.toString(Qt::ISODate)));
    html += facts.join(u"　"_s).toHtmlEscaped() + u"</p>"_s;
    html += u"<table width='100%' border='1' cellspacing='0' cellpadding='3' "
            "style='border-collapse:collapse; border-color:#888888'><thead><tr>"_s;
    const auto all = columns();
    for (const auto& [title, width] : all)
        html += u"<th width='%1%' style='background-color:#eeeeee'>%2</th>"_s.arg(width).arg(
            title.toHtmlEscaped());
    html += u"</tr></thead>"_s;
    for (const application::ListedRectification& line : list.rows) {
        const domain::RectificationItem& item = line.item;
        QString closing;
        if (item.closedOn)
            closing = Words::tr("%1\n核验：%2", "day, verifier")
                          .arg(item.closedOn->toString(Qt::ISODate), item.verifier);
        html += u"<tr>"_s + cell(item.code) + cell(rectificationOrigin(line)) +
                cell(line.unitName) + cell(item.responsible) + cell(item.problem) +
                cell(item.measure) + cell(item.due.toString(Qt::ISODate)) +
                cell(rectificationState(item, list.today)) + cell(closing) + u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace

void printRegister(QPagedPaintDevice& device, const RegisterHeading& heading,
                   const application::RectificationList& list)
{
    constexpr double kMarginMm = 12;
    constexpr double kPoints = 8.5;
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                                     QPageLayout::Millimeter));
    QPainter painter(&device);
    QFont font = applicationFont();
    font.setPointSizeF(kPoints);
    painter.setFont(font);
    const QSizeF paper(painter.viewport().size());
    const qreal foot = QFontMetricsF(font, painter.device()).height() * 1.5;
    QTextDocument document;
    document.documentLayout()->setPaintDevice(painter.device());
    document.setDocumentMargin(0);
    document.setDefaultFont(font);
    document.setHtml(registerHtml(heading, list));
    document.setPageSize({paper.width(), paper.height() - foot});
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = themePalette(false);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        const QRectF part(0, page * document.pageSize().height(), paper.width(),
                          document.pageSize().height());
        painter.save();
        painter.translate(0, -part.top());
        context.clip = part;
        painter.setClipRect(part);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.drawText(QRectF(0, paper.height() - foot, paper.width(), foot),
                         Qt::AlignHCenter | Qt::AlignBottom,
                         Words::tr("第 %1 页，共 %2 页").arg(page + 1).arg(pages));
    }
}

} // namespace touyan::widgets
