// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workbench/workbench_rows.h"

#include "application/messages/project_words.h"
#include "application/messages/rule_words.h"
#include "widgets/days/period_selection.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::Workbench)
};

ValueCell plain(const QString& text)
{
    return {text, {}, {}, std::nullopt};
}

ValueCell dayCell(QDate day)
{
    return {day.toString(Words::tr("M月d日", "format of a day, its year being known")), day,
            day.toString(Qt::ISODate), std::nullopt};
}

QString shortDay(QDate day)
{
    return day.toString(Words::tr("M.d", "format of a day, as short as it can be"));
}

ValueCell personCell(const QString& person, const QString& unit)
{
    return {person, {}, Words::tr("%1　%2", "person, unit").arg(person, unit), std::nullopt};
}

/// How far the deadline is from today, in words.
QString daysLeft(QDate deadline, QDate today)
{
    const auto days = static_cast<int>(today.daysTo(deadline));
    if (days > 0)
        return Words::tr("还有 %n 天", nullptr, days);
    if (days == 0)
        return Words::tr("今天到期");
    return Words::tr("已过期 %n 天", nullptr, -days);
}

} // namespace

QList<ValueTableModel::Column> obligationColumns()
{
    return {{Words::tr("人员"), false, 4},
            {Words::tr("事项"), false, 8},
            {Words::tr("所属期"), false, 5},
            {Words::tr("期限"), false, 4},
            {Words::tr("进度"), true, 2}};
}

QList<ValueRow> obligationRows(const std::vector<application::WorkbenchObligation>& obligations,
                               QDate today)
{
    QList<ValueRow> rows;
    rows.reserve(static_cast<qsizetype>(obligations.size()));
    for (const application::WorkbenchObligation& line : obligations) {
        ValueCell deadline = dayCell(line.deadline);
        deadline.tooltip =
            Words::tr("应于 %1 完成，期限 %2，%3", "due, deadline, days left")
                .arg(line.due.toString(Qt::ISODate), line.deadline.toString(Qt::ISODate),
                     daysLeft(line.deadline, today));
        // A week's days are in the tooltip: the list is narrow.
        const QString period = application::periodWord(line.period);
        const QString shortPeriod = period.section(u'（', 0, 0).section(u" ("_s, 0, 0);
        rows.append({{personCell(line.personName, line.unitName),
                      {line.itemTitle, line.itemCode,
                       Words::tr("%1 %2", "item code, title").arg(line.itemCode, line.itemTitle),
                       std::nullopt},
                      {shortPeriod, line.due, period, std::nullopt},
                      deadline,
                      {u"%1/%2"_s.arg(line.counted).arg(line.required), line.counted,
                       Words::tr("应 %1 次，已计 %2 次").arg(line.required).arg(line.counted),
                       std::nullopt}},
                     placeInPeriod(u"cell:%1:%2"_s.arg(line.posting.value()).arg(line.itemCode),
                                   line.due, line.due)});
    }
    return rows;
}

QList<ValueTableModel::Column> entryColumns()
{
    return {{Words::tr("人员"), false, 4},
            {Words::tr("事项"), false, 2},
            {Words::tr("发生日期"), false, 4},
            {Words::tr("内容"), false, 10}};
}

QList<ValueRow> entryRows(const std::vector<application::ListedEntry>& entries)
{
    QList<ValueRow> rows;
    rows.reserve(static_cast<qsizetype>(entries.size()));
    for (const application::ListedEntry& line : entries) {
        ValueCell summary = plain(line.entry.summary);
        if (!line.entry.returnReason.isEmpty())
            summary.tooltip = Words::tr("%1\n退回理由：%2", "summary, reason")
                                  .arg(line.entry.summary, line.entry.returnReason);
        rows.append({{personCell(line.personName, line.unitName), plain(line.itemCode),
                      dayCell(line.entry.occurredOn), summary},
                     u"entry:"_s + QString::number(line.entry.id.value())});
    }
    return rows;
}

QList<ValueTableModel::Column> leaveColumns()
{
    return {{Words::tr("人员"), false, 4},
            {Words::tr("单位"), false, 5},
            {Words::tr("起止"), false, 7},
            {Words::tr("事由"), false, 8}};
}

QList<ValueRow> leaveRows(const std::vector<application::OpenLeave>& leaves)
{
    QList<ValueRow> rows;
    rows.reserve(static_cast<qsizetype>(leaves.size()));
    for (const application::OpenLeave& line : leaves) {
        const domain::DateRange& range = line.leave.range;
        const QString first = shortDay(range.first);
        rows.append(
            {{personCell(line.personName, line.unitName),
              plain(line.unitName),
              {range.last
                   ? Words::tr("%1 至 %2", "first day, last day").arg(first, shortDay(*range.last))
                   : Words::tr("%1 起", "first day").arg(first),
               range.first,
               range.last
                   ? Words::tr("%1 至 %2", "first day, last day")
                         .arg(range.first.toString(Qt::ISODate), range.last->toString(Qt::ISODate))
                   : Words::tr("%1 起", "first day").arg(range.first.toString(Qt::ISODate)),
               std::nullopt},
              plain(line.leave.reason)},
             u"posting:"_s + QString::number(line.leave.posting.value())});
    }
    return rows;
}

namespace {

ValueCell projectCell(const application::ProjectWorkLine& line)
{
    return {line.projectTitle,
            {},
            Words::tr("%1 %2（%3）", "project code, title, unit")
                .arg(line.projectCode, line.projectTitle, line.unitName),
            std::nullopt};
}

ValueCell deadlineCell(QDate deadline, QDate today)
{
    ValueCell cell = dayCell(deadline);
    cell.tooltip = Words::tr("期限 %1，%2", "deadline, days left")
                       .arg(deadline.toString(Qt::ISODate), daysLeft(deadline, today));
    return cell;
}

QString projectPlace(domain::ProjectId project, const QString& tab = {})
{
    return u"project:"_s + QString::number(project.value()) + tab;
}

} // namespace

QList<ValueTableModel::Column> projectReportColumns()
{
    return {{Words::tr("项目"), false, 8},
            {Words::tr("报告人"), false, 4},
            {Words::tr("月份"), false, 3},
            {Words::tr("期限"), false, 4}};
}

QList<ValueRow> projectReportRows(const application::ProjectWork& work, QDate today)
{
    QList<ValueRow> rows;
    for (const application::ReportWorkLine& line : work.reports) {
        const QString month = application::periodWord(line.month.toString());
        rows.append({{projectCell(line.of),
                      plain(application::monthlyReporterWord(line.reporter)),
                      {Words::tr("%1月", "month").arg(line.month.number), line.deadline, month,
                       std::nullopt},
                      deadlineCell(line.deadline, today)},
                     projectPlace(line.of.project, u":reports"_s)});
    }
    return rows;
}

QList<ValueTableModel::Column> projectWorkColumns()
{
    return {{Words::tr("项目"), false, 8},
            {Words::tr("事情"), false, 12},
            {Words::tr("期限"), false, 4}};
}

QList<ValueRow> projectWorkRows(const application::ProjectWork& work, QDate today)
{
    QList<ValueRow> rows;
    for (const application::BehindWorkLine& line : work.behind)
        rows.append({{projectCell(line.of),
                      plain(Words::tr("落后计划 %1", "points")
                                .arg(application::pointsWord(line.progress.behind()))),
                      plain(application::lightWord(line.progress.light))},
                     projectPlace(line.of.project)});
    for (const application::TaskWorkLine& line : work.tasks) {
        ValueCell text = plain(Words::tr("任务：%1").arg(line.task.text));
        text.tooltip =
            Words::tr("%1\n责任：%2", "task, owner").arg(line.task.text, line.task.owner);
        rows.append({{projectCell(line.of), text, deadlineCell(line.task.due, today)},
                     projectPlace(line.of.project, u":dispatch"_s)});
    }
    for (const application::StepWorkLine& line : work.steps)
        rows.append({{projectCell(line.of), plain(Words::tr("步骤：%1").arg(line.step.title)),
                      deadlineCell(line.step.plannedFinish, today)},
                     projectPlace(line.of.project, u":plan"_s)});
    return rows;
}

QList<ValueTableModel::Column> rectificationColumns()
{
    return {{Words::tr("单位"), false, 5},
            {Words::tr("问题"), false, 12},
            {Words::tr("期限"), false, 4}};
}

QList<ValueRow> rectificationRows(const application::ProjectWork& work, QDate today)
{
    QList<ValueRow> rows;
    for (const application::RectificationWorkLine& line : work.rectifications) {
        ValueCell problem = plain(line.item.problem.simplified());
        problem.tooltip = Words::tr("%1\n责任：%2", "problem, responsible")
                              .arg(line.item.problem, line.item.responsible);
        rows.append({{plain(line.unitName), problem, deadlineCell(line.item.due, today)},
                     u"rectification:"_s + QString::number(line.item.id.value())});
    }
    return rows;
}

} // namespace touyan::widgets
