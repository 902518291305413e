// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rectification/rectification_rows.h"

#include "application/messages/project_words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::AuditAction;
using application::AuditLine;
using application::ListedRectification;
using domain::RectificationItem;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::RectificationRegister)
};

ValueCell plain(const QString& text)
{
    return {text, {}, {}, std::nullopt};
}

ValueCell dayCell(QDate day)
{
    return {day.toString(Qt::ISODate), day, {}, std::nullopt};
}

/// In the list: overdue first, then what is due next, what is closed last.
int urgency(const RectificationItem& item, QDate today)
{
    if (item.isOverdue(today))
        return 0;
    return item.isOpen() ? 1 : 2;
}

QString actionWord(const AuditLine& line)
{
    switch (line.action) {
    case AuditAction::Created:
        return Words::tr("登记");
    case AuditAction::Changed:
        return Words::tr("修改");
    case AuditAction::Removed:
        return Words::tr("删除");
    case AuditAction::Imported:
        return Words::tr("导入");
    case AuditAction::Closed:
        return Words::tr("销号");
    case AuditAction::Reopened:
        return Words::tr("重新整改");
    }
    return {};
}

ExplanationRow row(const QString& label, const QString& value, const QString& link = {},
                   const QString& note = {})
{
    return {label, value, std::nullopt, note, link, 0};
}

ExplanationSection originSection(const ListedRectification& line)
{
    const RectificationItem& item = line.item;
    ExplanationSection section{Words::tr("来源"), {}, {}, {}};
    section.rows.append(
        row(Words::tr("从哪里来"), application::rectificationSourceWord(item.source)));
    if (item.project)
        section.rows.append(
            row(Words::tr("项目"),
                Words::tr("%1　%2", "project code, title").arg(line.projectCode, line.projectTitle),
                u"project:"_s + QString::number(item.project->value())));
    if (!line.personName.isEmpty() && item.posting)
        section.rows.append(row(Words::tr("述职人"), line.personName,
                                u"posting:"_s + QString::number(item.posting->value())));
    section.rows.append(
        row(Words::tr("单位"), line.unitName, u"unit:"_s + QString::number(item.unit.value())));
    if (!item.responsible.isEmpty())
        section.rows.append(row(Words::tr("责任人"), item.responsible));
    section.rows.append(row(Words::tr("发现日期"), item.foundOn.toString(Qt::ISODate)));
    section.rows.append(row(Words::tr("整改期限"), item.due.toString(Qt::ISODate)));
    return section;
}

ExplanationSection notesSection(const ListedRectification& line)
{
    ExplanationSection section{Words::tr("进展"), {}, {}, {}};
    for (auto note = line.notes.rbegin(); note != line.notes.rend(); ++note)
        section.rows.append(row(note->on.toString(Qt::ISODate), note->text, {}, note->by));
    if (line.notes.empty())
        section.rule = Words::tr("还没有进展记录。按“记进展”随时写下做了什么。");
    return section;
}

ExplanationSection historySection(const std::vector<AuditLine>& history)
{
    ExplanationSection section{Words::tr("经过"), {}, {}, {}};
    for (const AuditLine& line : history)
        section.rows.append(row(line.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                                Words::tr("%1　%2", "what, who").arg(actionWord(line), line.actor),
                                {}, line.reason));
    return section;
}

} // namespace

QList<ValueTableModel::Column> registerColumns()
{
    return {{Words::tr("编号")},   {Words::tr("来源")},    {Words::tr("单位")},
            {Words::tr("责任人")}, {Words::tr("问题")},    {Words::tr("整改期限")},
            {Words::tr("状态")},   {Words::tr("发现日期")}};
}

QList<int> registerWidths()
{
    return {4, 4, 5, 4, 11, 6, 7, 6};
}

QString rectificationState(const RectificationItem& item, QDate today)
{
    const DisplayState state = rectificationDisplay(item, today);
    QString word;
    const auto days = static_cast<int>(today.daysTo(item.due));
    if (!item.isOpen())
        word = Words::tr("已销号");
    else if (days < 0)
        word = Words::tr("逾期 %n 天", nullptr, -days);
    else if (days == 0)
        word = Words::tr("今天到期");
    else
        word = Words::tr("还有 %n 天", nullptr, days);
    return Words::tr("%1 %2", "sign, state").arg(stateSign(state), word);
}

DisplayState rectificationDisplay(const RectificationItem& item, QDate today)
{
    if (!item.isOpen())
        return DisplayState::OnTime;
    return item.isOverdue(today) ? DisplayState::Overdue : DisplayState::Pending;
}

QString rectificationOrigin(const ListedRectification& line)
{
    const QString source = application::rectificationSourceWord(line.item.source);
    QString about = line.personName;
    if (line.item.project)
        about = Words::tr("%1 %2", "project code, title").arg(line.projectCode, line.projectTitle);
    return about.isEmpty() ? source : Words::tr("%1：%2", "source, about").arg(source, about);
}

ValueCell rectificationStateCell(const RectificationItem& item, QDate today)
{
    const QString order = u"%1 %2"_s.arg(urgency(item, today)).arg(item.due.toString(Qt::ISODate));
    ValueCell cell{rectificationState(item, today), order, {}, rectificationDisplay(item, today)};
    if (item.closedOn)
        cell.tooltip = Words::tr("%1 销号，%2 核验", "day, who")
                           .arg(item.closedOn->toString(Qt::ISODate), item.verifier);
    return cell;
}

QList<ValueCell> registerCells(const ListedRectification& line, QDate today)
{
    const RectificationItem& item = line.item;
    ValueCell origin = plain(application::rectificationSourceWord(item.source));
    origin.tooltip = rectificationOrigin(line);
    ValueCell problem = plain(item.problem.simplified());
    problem.tooltip =
        item.measure.isEmpty()
            ? item.problem
            : Words::tr("%1\n措施：%2", "problem, measure").arg(item.problem, item.measure);
    return {plain(item.code),
            origin,
            plain(line.unitName),
            plain(item.responsible),
            problem,
            dayCell(item.due),
            rectificationStateCell(item, today),
            dayCell(item.foundOn)};
}

ExplanationContent rectificationContent(const ListedRectification& line,
                                        const std::vector<AuditLine>& history, QDate today)
{
    const RectificationItem& item = line.item;
    ExplanationContent content;
    content.title = Words::tr("%1　%2", "code, unit").arg(item.code, line.unitName);
    content.result = rectificationState(item, today);
    content.sections.append({Words::tr("问题"), item.problem, {}, {}});
    content.sections.append({Words::tr("整改措施"),
                             item.measure.isEmpty() ? Words::tr("还没有写明措施。") : item.measure,
                             {},
                             {}});
    if (item.closedOn) {
        content.sections.append({Words::tr("销号依据"),
                                 item.evidence,
                                 {},
                                 {row(Words::tr("销号日期"), item.closedOn->toString(Qt::ISODate)),
                                  row(Words::tr("核验人"), item.verifier)}});
    }
    content.sections.append(originSection(line));
    content.sections.append(notesSection(line));
    content.sections.append(historySection(history));
    return content;
}

} // namespace touyan::widgets
