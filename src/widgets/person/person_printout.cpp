// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/person/person_printout.h"

#include "application/files/output_file.h"
#include "application/messages/rule_words.h"
#include "widgets/look/plain_text.h"
#include "widgets/look/theme.h"
#include "widgets/person/person_results.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::PersonRecord;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::PersonPrintout)
};

QString tableHtml(const QStringList& headings, const QList<QStringList>& rows, int numbersFrom)
{
    QString html = u"<table width='100%' border='1' cellspacing='0' cellpadding='3' "
                   "style='border-collapse:collapse; border-color:#888888'><tr>"_s;
    for (const QString& heading : headings)
        html += u"<th style='background-color:#eeeeee'>"_s + heading.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>"_s;
    for (const QStringList& row : rows) {
        html += u"<tr>"_s;
        for (int column = 0; column < row.size(); ++column) {
            html += column >= numbersFrom ? u"<td align='right'>"_s : u"<td>"_s;
            html += row.at(column).toHtmlEscaped() + u"</td>"_s;
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString headingHtml(const QString& text)
{
    return u"<h3 style='margin-top:10px; margin-bottom:4px'>"_s + text.toHtmlEscaped() + u"</h3>"_s;
}

QList<QStringList> texts(const QList<ValueRow>& rows, const QList<int>& columns)
{
    QList<QStringList> result;
    for (const ValueRow& row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(row.cells.at(column).text);
        result.append(cells);
    }
    return result;
}

QString personHtml(const RosterLookup& lookup, const domain::Person& person,
                   const PersonRecord& record)
{
    QString html = u"<h1 align='center' style='margin-bottom:2px'>"_s +
                   Words::tr("%1　任职与考核情况", "person").arg(person.name).toHtmlEscaped() +
                   u"</h1>"_s;
    QStringList facts;
    if (!lookup.roster().officeName.isEmpty())
        facts.append(Words::tr("填报单位：%1").arg(lookup.roster().officeName));
    if (person.dispatchLevel)
        facts.append(application::dispatchLevelWord(*person.dispatchLevel));
    if (!person.dispatchingUnit.isEmpty())
        facts.append(Words::tr("派出单位：%1").arg(person.dispatchingUnit));
    facts.append(Words::tr("制表：%1").arg(lookup.today().toString(Qt::ISODate)));
    html += u"<p align='center' style='color:#444444'>"_s + facts.join(u"　"_s).toHtmlEscaped() +
            u"</p>"_s;

    QList<QStringList> postings;
    QList<QStringList> leaves;
    const auto own = lookup.postingsOf(person.id);
    for (const domain::Posting* posting : own) {
        postings.append({lookup.unitName(posting->unit), application::roleWord(posting->role),
                         rangeText(posting->range), posting->round});
        for (const domain::Leave& leave : lookup.roster().leaves) {
            if (leave.posting == posting->id)
                leaves.append({lookup.unitName(posting->unit), rangeText(leave.range), leave.reason,
                               leave.approved ? Words::tr("已批准") : Words::tr("待批准")});
        }
    }
    html += headingHtml(Words::tr("任职经历"));
    html += tableHtml({Words::tr("单位"), Words::tr("职务"), Words::tr("任期"), Words::tr("批次")},
                      postings, 4);

    const auto periods = shownPeriods(record);
    const RateTable rates = rateTable(periods);
    if (!rates.rows.isEmpty()) {
        QStringList headings;
        QList<int> columns;
        for (int column = 0; column < rates.columns.size(); ++column) {
            headings.append(rates.columns.at(column).title);
            columns.append(column);
        }
        html += headingHtml(Words::tr("完成率"));
        html += tableHtml(headings, texts(rates.rows, columns), 1);
        html += headingHtml(Words::tr("历次得分"));
        html += tableHtml({Words::tr("时期"), Words::tr("单位"), Words::tr("得分"),
                           Words::tr("名次"), Words::tr("完成率"), Words::tr("按时率"),
                           Words::tr("截至"), Words::tr("结账")},
                          texts(scoreRows(periods), {0, 1, 2, 3, 4, 5, 6, 7}), 8);
    }
    if (!leaves.isEmpty()) {
        html += headingHtml(Words::tr("请假"));
        html +=
            tableHtml({Words::tr("单位"), Words::tr("起止"), Words::tr("事由"), Words::tr("状态")},
                      leaves, 4);
    }
    html += u"<p style='color:#444444'>"_s + application::weekRuleSentence().toHtmlEscaped() +
            u"</p>"_s;
    return html;
}

/// Draws the person on one page; gives the document that was drawn.
std::unique_ptr<QTextDocument> drawPerson(QPagedPaintDevice& device, const QString& html)
{
    constexpr double kMarginMm = 15;
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                                     QPageLayout::Millimeter));
    QPainter painter(&device);
    auto document = std::make_unique<RecordDocument>();
    document->documentLayout()->setPaintDevice(painter.device());
    document->setDocumentMargin(0);
    const QSizeF page(painter.viewport().size());
    constexpr double kLargest = 10;
    constexpr double kSmallest = 5;
    constexpr double kStep = 0.5;
    QFont font = applicationFont();
    for (double size = kLargest; size >= kSmallest; size -= kStep) {
        font.setPointSizeF(size);
        document->setDefaultFont(font);
        document->setHtml(html);
        document->setTextWidth(page.width());
        if (document->size().height() <= page.height())
            break;
    }
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = themePalette(false);
    document->documentLayout()->draw(&painter, context);
    return document;
}

} // namespace

application::PrintableText personText(const RosterLookup& lookup, const domain::Person& person,
                                      const PersonRecord& record,
                                      const application::PdfTextMender& mender)
{
    return mender.printable(personHtml(lookup, person, record));
}

void printPerson(QPagedPaintDevice& device, const QString& text)
{
    static_cast<void>(drawPerson(device, text));
}

domain::Result<void> savePersonPdf(const QString& path, const QString& text, const QString& title,
                                   application::PdfTextMender& mender, const QDateTime& now)
{
    TOUYAN_TRY(application::checkOutputFile(path, {u"pdf"_s}));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::unique_ptr<QTextDocument> drawn;
    {
        QPdfWriter writer(&buffer);
        constexpr int kResolution = 300;
        writer.setResolution(kResolution);
        writer.setTitle(title);
        drawn = drawPerson(writer, text);
    }
    const auto mended = mender.mended(buffer.data(), *drawn, now);
    if (mended.isError())
        return domain::makeError(mended.error().code, {path, mended.error().arguments.value(1)});
    TOUYAN_TRY(application::OutputFile(path, {u"pdf"_s}).writeWhole(mended.value()));
    return {};
}

} // namespace touyan::widgets
