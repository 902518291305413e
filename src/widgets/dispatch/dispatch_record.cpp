// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dispatch/dispatch_record.h"

#include "application/messages/project_words.h"
#include "application/messages/rule_words.h"
#include "widgets/common/project_lights.h"
#include "widgets/common/theme.h"
#include "widgets/dispatch/dispatch_text.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextDocumentWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::DispatchProject;
using application::DispatchView;
using domain::HandedDownTask;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::DispatchRecord)
};

constexpr double kPoints = 12;

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

QString line(const QString& label, const QString& value)
{
    if (value.isEmpty())
        return {};
    return u"<p style='margin:0 0 2px 0'><b>%1</b>%2</p>"_s.arg(escaped(label), escaped(value));
}

QString taskRow(int number, const HandedDownTask& task, const QString& project)
{
    return u"<tr><td align='center'>%1</td><td>%2</td><td>%3</td><td>%4</td><td>%5</td></tr>"_s.arg(
        QString::number(number), escaped(task.text), escaped(project), escaped(task.owner),
        task.due.toString(Qt::ISODate));
}

QString projectHtml(const DispatchProject& project, int number)
{
    const domain::Project& facts = project.row.project();
    QString html = u"<h3 style='margin-top:12px; margin-bottom:2px'>%1</h3>"_s.arg(
        escaped(Words::tr("%1. %2（%3）", "number, title, unit")
                    .arg(number)
                    .arg(facts.title, project.row.unitName)));
    html += line({}, factsLine(project));
    html +=
        line(Words::tr("进度："), Words::tr("计划 %1，完成 %2", "planned, done")
                                      .arg(application::pointsWord(project.row.progress.planned),
                                           application::pointsWord(project.row.progress.progress)));
    if (!project.review)
        return html + line(Words::tr("灯号："), Words::tr("未调度"));
    const domain::DispatchReview& review = *project.review;
    QString light = lightText(review.light);
    if (review.light != review.suggested)
        light = Words::tr("%1（建议%2，理由：%3）", "light, suggested, reason")
                    .arg(light, application::lightWord(review.suggested), review.lightReason);
    html += line(Words::tr("灯号："), light);
    html += line(Words::tr("意见："), review.opinion);
    for (const HandedDownTask& task : project.tasks)
        html += line(Words::tr("交办："),
                     Words::tr("%1（责任 %2，期限 %3）", "task, owner, due")
                         .arg(task.text, task.owner, task.due.toString(Qt::ISODate)));
    return html;
}

QString tasksHtml(const DispatchView& view)
{
    QString rows;
    int number = 0;
    for (const DispatchProject& project : view.projects) {
        for (const HandedDownTask& task : project.tasks)
            rows += taskRow(++number, task, project.row.project().title);
    }
    if (rows.isEmpty())
        return {};
    QString html = u"<h2>%1</h2><table width='100%' border='1' cellspacing='0' cellpadding='3' "
                   "style='border-collapse:collapse; border-color:#888888'><thead><tr>"_s.arg(
                       escaped(Words::tr("交办任务清单")));
    for (const QString& title : {Words::tr("序号"), Words::tr("任务"), Words::tr("项目"),
                                 Words::tr("责任人"), Words::tr("期限")})
        html += u"<th style='background-color:#eeeeee'>%1</th>"_s.arg(escaped(title));
    return html + u"</tr></thead>"_s + rows + u"</table>"_s;
}

QString lightCounts(const DispatchView& view)
{
    int counts[3] = {};
    int open = 0;
    for (const DispatchProject& project : view.projects) {
        if (project.review)
            ++counts[static_cast<int>(project.review->light)];
        else
            ++open;
    }
    QString text = Words::tr("上会项目 %1 个：绿灯 %2，黄灯 %3，红灯 %4")
                       .arg(view.projects.size())
                       .arg(counts[0])
                       .arg(counts[1])
                       .arg(counts[2]);
    if (open > 0)
        text += Words::tr("，未调度 %1").arg(open);
    return text;
}

QString recordHtml(const DispatchView& view)
{
    QString html = u"<h1 align='center'>%1</h1>"_s.arg(
        escaped(Words::tr("%1书记项目季调度会议记录", "quarter")
                    .arg(application::periodWord(view.quarter.toString()))));
    html += line(Words::tr("单位："), view.officeName);
    html += line(Words::tr("时间："), view.day.toString(Qt::ISODate));
    if (view.meeting) {
        html += line(Words::tr("地点："), view.meeting->place);
        html += line(Words::tr("主持："), view.meeting->chair);
        html += line(Words::tr("参加："), view.meeting->attendees);
        html += line(Words::tr("要点："), view.meeting->summary);
    }
    html += line(Words::tr("总体："), lightCounts(view));
    html += u"<h2>%1</h2>"_s.arg(escaped(Words::tr("逐项调度")));
    int number = 0;
    for (const DispatchProject& project : view.projects)
        html += projectHtml(project, ++number);
    html += tasksHtml(view);
    html += u"<p style='margin-top:24px'>%1</p>"_s.arg(
        escaped(Words::tr("主持人签字：　　　　　　　　　　记录人签字：")));
    return html;
}

QFont recordFont()
{
    QFont font = applicationFont();
    font.setPointSizeF(kPoints);
    return font;
}

} // namespace

std::unique_ptr<QTextDocument> dispatchRecord(const DispatchView& view)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(recordFont());
    document->setHtml(recordHtml(view));
    return document;
}

void printDispatchRecord(QPagedPaintDevice& device, const DispatchView& view)
{
    constexpr double kMarginMm = 20;
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                                     QPageLayout::Millimeter));
    QPainter painter(&device);
    const auto document = dispatchRecord(view);
    document->documentLayout()->setPaintDevice(painter.device());
    document->setDocumentMargin(0);
    painter.setFont(recordFont());
    const QSizeF paper(painter.viewport().size());
    const qreal foot = QFontMetricsF(recordFont(), painter.device()).height() * 1.5;
    document->setPageSize({paper.width(), paper.height() - foot});
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = themePalette(false);
    const int pages = document->pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        const QRectF part(0, page * document->pageSize().height(), paper.width(),
                          document->pageSize().height());
        painter.save();
        painter.translate(0, -part.top());
        painter.setClipRect(part);
        context.clip = part;
        document->documentLayout()->draw(&painter, context);
        painter.restore();
        painter.drawText(QRectF(0, paper.height() - foot, paper.width(), foot),
                         Qt::AlignHCenter | Qt::AlignBottom, u"— %1 —"_s.arg(page + 1));
    }
}

domain::Result<void> saveDispatchRecord(const QString& path, const DispatchView& view)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return domain::makeError(domain::ErrorCode::FileNotWritable, {path, file.errorString()});
    if (path.endsWith(u".odt"_s, Qt::CaseInsensitive)) {
        // The writer makes a zip, which goes back and forth: into memory first.
        QBuffer content;
        content.open(QIODevice::WriteOnly);
        QTextDocumentWriter writer(&content, "odf");
        if (!writer.write(dispatchRecord(view).get()) ||
            file.write(content.data()) != content.data().size())
            return domain::makeError(domain::ErrorCode::FileNotWritable,
                                     {path, file.errorString()});
    } else {
        QPdfWriter writer(&file);
        constexpr int kResolution = 300;
        writer.setResolution(kResolution);
        writer.setTitle(Words::tr("季调度会议记录 %1", "quarter").arg(view.quarter.toString()));
        printDispatchRecord(writer, view);
    }
    if (!file.commit())
        return domain::makeError(domain::ErrorCode::FileNotWritable, {path, file.errorString()});
    return {};
}

} // namespace touyan::widgets
