// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist_grid/cell_explanation.h"

#include "application/messages/rule_words.h"
#include "widgets/checklist_grid/grid_cell.h"
#include "widgets/days/period_selection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::AssessedPosting;
using application::Assessment;
using application::AuditAction;
using application::AuditLine;
using application::EntryExplanation;
using application::ObligationExplanation;
using application::PostingExplanation;

namespace {

/// The context of the texts.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::CellExplanation)
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString actionWord(const AuditLine& line)
{
    switch (line.action) {
    case AuditAction::Created:
        return Texts::tr("登记");
    case AuditAction::Imported:
        return Texts::tr("导入");
    case AuditAction::Removed:
        return Texts::tr("删除");
    default:
        break;
    }
    if (line.newValues.contains(u"\"status\":\"confirmed\""_s) &&
        !line.oldValues.contains(u"\"status\":\"confirmed\""_s))
        return Texts::tr("审核通过");
    if (line.newValues.contains(u"\"status\":\"returned\""_s) &&
        !line.oldValues.contains(u"\"status\":\"returned\""_s))
        return Texts::tr("退回");
    if (line.newValues.contains(u"\"status\":\"submitted\""_s) &&
        !line.oldValues.contains(u"\"status\":\"submitted\""_s))
        return Texts::tr("上报");
    return Texts::tr("修改");
}

/// Who did what and when, oldest first.
QString historyText(const std::vector<AuditLine>& lines)
{
    QStringList steps;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        steps.append(Texts::tr("%1 %2 %3", "day, who, what")
                         .arg(line->at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), line->actor,
                              actionWord(*line)));
    }
    return steps.join(Texts::tr("；"));
}

QString entryText(const domain::Entry& entry)
{
    QStringList parts{entry.summary};
    if (!entry.place.isEmpty())
        parts.append(entry.place);
    if (entry.peopleCount)
        parts.append(Texts::tr("%1 人").arg(*entry.peopleCount));
    if (!entry.kind.isEmpty())
        parts.append(application::kindWord(entry.kind));
    return parts.join(Texts::tr("，"));
}

ExplanationRow entryRow(const EntryExplanation& explained, const EntryHistories& histories)
{
    const domain::Entry& entry = explained.entry;
    ExplanationRow row;
    row.label = Texts::tr("%1　%2", "day and status")
                    .arg(iso(entry.occurredOn), application::entryStatusWord(entry.status));
    row.value = entryText(entry);
    row.link = u"entry:%1"_s.arg(entry.id.value());
    row.level = 1;
    QStringList notes{application::verdictSentence(explained.verdict)};
    if (!entry.returnReason.isEmpty())
        notes.append(Texts::tr("退回理由：%1").arg(entry.returnReason));
    if (entry.period)
        notes.append(Texts::tr("所属期 %1").arg(application::periodWord(entry.period->toString())));
    const auto history = histories.constFind(entry.id);
    if (history != histories.cend() && !history->empty())
        notes.append(historyText(*history));
    row.note = notes.join(u'\n');
    return row;
}

ExplanationSection obligationSection(const ObligationExplanation& obligation,
                                     const EntryHistories& histories)
{
    ExplanationSection section;
    section.heading = obligation.period.isEmpty() ? obligation.itemTitle
                                                  : application::periodWord(obligation.period);
    section.rule = application::reasonSentence(obligation.reason);
    ExplanationRow state;
    state.label = Texts::tr("状态");
    state.state = displayState(obligation.state);
    state.note = application::obligationSentence(obligation);
    section.rows.append(state);
    ExplanationRow due;
    due.label = Texts::tr("到期日");
    due.value = longDate(obligation.due);
    section.rows.append(due);
    if (!obligation.call) {
        ExplanationRow deadline;
        deadline.label = Texts::tr("登记期限");
        deadline.value = Texts::tr("%1（宽限 %2 天）")
                             .arg(longDate(obligation.deadline))
                             .arg(obligation.graceDays);
        if (obligation.countableUntil)
            deadline.note =
                Texts::tr("补报截止 %1，之后登记的不计").arg(longDate(*obligation.countableUntil));
        section.rows.append(deadline);
    }
    if (obligation.attendance) {
        ExplanationRow attendance;
        attendance.label = Texts::tr("考勤");
        attendance.value = application::attendanceWord(obligation.attendance->status);
        attendance.note = Texts::tr("登记于 %1").arg(longDate(obligation.attendance->recordedOn));
        section.rows.append(attendance);
    }
    for (const EntryExplanation& entry : obligation.entries)
        section.rows.append(entryRow(entry, histories));
    return section;
}

QString countsSentence(const domain::StateCounts& counts)
{
    return Texts::tr("应完成 %1 项：按时 %2，逾期完成 %3，逾期未完成 %4，待完成 %5；免计 %6。")
        .arg(counts.owed())
        .arg(counts.onTime)
        .arg(counts.late)
        .arg(counts.overdue)
        .arg(counts.pending)
        .arg(counts.exempt);
}

QString percent(const std::optional<domain::Rate>& rate)
{
    return rate ? rate->toPercentText() : u"—"_s;
}

ExplanationSection rateSection(const domain::StateCounts& counts)
{
    ExplanationSection section;
    section.heading = Texts::tr("完成率");
    section.rule = application::rateRuleSentence();
    const auto add = [&](const QString& label, const std::optional<domain::Rate>& rate) {
        ExplanationRow row;
        row.label = label;
        row.value = rate ? Texts::tr("%1 ÷ %2 = %3")
                               .arg(QString::number(rate->numerator),
                                    QString::number(rate->denominator), percent(rate))
                         : percent(rate);
        section.rows.append(row);
    };
    add(Texts::tr("完成率"), counts.completionRate());
    add(Texts::tr("序时完成率"), counts.toDateRate());
    add(Texts::tr("按时率"), counts.onTimeRate());
    return section;
}

PostingExplanation explainedColumn(const Assessment& assessment, const AssessedPosting& posting,
                                   const GridColumn& column)
{
    PostingExplanation explained = application::explain(assessment, posting, column.itemCode);
    if (column.kind != GridColumnKind::Period)
        return explained;
    std::erase_if(explained.obligations, [&](const ObligationExplanation& obligation) {
        return column.call ? obligation.call != column.call : obligation.span != column.span;
    });
    return explained;
}

} // namespace

ExplanationContent explainCell(const Assessment& assessment, domain::PostingId posting,
                               const GridColumn& column, const EntryHistories& histories)
{
    ExplanationContent content;
    const AssessedPosting* assessed = assessment.find(posting);
    if (assessed == nullptr)
        return content;
    const PostingExplanation explained = explainedColumn(assessment, *assessed, column);
    GridCell cell;
    for (const ObligationExplanation& obligation : explained.obligations) {
        cell.counts.add(obligation.state);
        if (obligation.state != domain::ObligationState::Exempt) {
            cell.required += obligation.required;
            cell.counted += std::min(obligation.counted, obligation.required);
        }
    }
    content.title = Texts::tr("%1　%2", "person and item")
                        .arg(explained.identity.personName, columnTitle(column));
    content.result = cell.text();
    content.state = cell.worst();
    content.summary = cell.isEmpty()
                          ? Texts::tr("本期没有应完成事项；登记会保留，但不计入任何一期。")
                          : countsSentence(cell.counts);
    for (const ObligationExplanation& obligation : explained.obligations)
        content.sections.append(obligationSection(obligation, histories));
    if (column.cadence == domain::Cadence::Weekly && !content.sections.isEmpty())
        content.sections.append({Texts::tr("周的归属"), application::weekRuleSentence(), {}, {}});
    return content;
}

ExplanationContent explainPostingScore(const Assessment& assessment, domain::PostingId posting)
{
    ExplanationContent content;
    const AssessedPosting* assessed = assessment.find(posting);
    if (assessed == nullptr)
        return content;
    const PostingExplanation explained = application::explain(assessment, *assessed);
    content.title =
        Texts::tr("%1（%2）").arg(explained.identity.personName, explained.identity.unitName);
    content.result = explained.score ? Texts::tr("%1 分").arg(explained.score->toString()) : u"—"_s;
    content.summary = countsSentence(explained.counts);
    if (explained.provisional)
        content.summary += Texts::tr("还有待完成事项，为阶段分。");

    ExplanationSection score;
    score.heading = Texts::tr("得分");
    score.rule = application::scoreRuleSentence();
    int number = 0;
    for (const QString& step : application::scoreSteps(explained)) {
        ExplanationRow row;
        row.label = Texts::tr("第 %1 步").arg(++number);
        row.value = step;
        if (static_cast<size_t>(number) <= explained.items.size()) {
            row.link = u"cell:%1:%2"_s.arg(posting.value())
                           .arg(explained.items[static_cast<size_t>(number) - 1].code);
        }
        score.rows.append(row);
    }
    content.sections.append(score);
    content.sections.append(rateSection(explained.counts));

    ExplanationSection rank;
    rank.heading = Texts::tr("名次");
    rank.rule = application::rankRuleSentence();
    ExplanationRow all;
    all.label = Texts::tr("全体");
    all.value = explained.rank
                    ? Texts::tr("第 %1 名（共 %2 人）").arg(*explained.rank).arg(explained.ranked)
                    : u"—"_s;
    rank.rows.append(all);
    ExplanationRow category;
    category.label = explained.category.isEmpty() ? Texts::tr("未分类单位") : explained.category;
    category.value = explained.categoryRank ? Texts::tr("第 %1 名（共 %2 人）")
                                                  .arg(*explained.categoryRank)
                                                  .arg(explained.categoryRanked)
                                            : u"—"_s;
    rank.rows.append(category);
    content.sections.append(rank);

    ExplanationSection places;
    places.heading = Texts::tr("相关");
    ExplanationRow person;
    person.label = Texts::tr("人员");
    person.value = explained.identity.personName;
    person.link = u"posting:%1"_s.arg(posting.value());
    places.rows.append(person);
    ExplanationRow unit;
    unit.label = Texts::tr("单位");
    unit.value = explained.identity.unitName;
    unit.link = u"unit:%1"_s.arg(explained.identity.unit.value());
    places.rows.append(unit);
    content.sections.append(places);
    return content;
}

ExplanationContent explainColumnTotal(const Assessment& assessment, const QString& itemCode)
{
    ExplanationContent content;
    domain::StateCounts counts = assessment.total();
    content.title = Texts::tr("全体第一书记");
    if (!itemCode.isEmpty()) {
        counts = {};
        for (const application::ItemTotal& item : assessment.items()) {
            if (item.code == itemCode) {
                counts = item.counts;
                content.title = Texts::tr("全体第一书记　%1 %2").arg(item.code, item.title);
            }
        }
    }
    content.result = percent(counts.completionRate());
    content.summary = countsSentence(counts);
    content.sections.append(rateSection(counts));
    ExplanationSection states;
    states.heading = Texts::tr("按状态");
    const std::array<std::tuple<DisplayState, int, QString>, 5> all{
        {{DisplayState::OnTime, counts.onTime, u"on_time"_s},
         {DisplayState::Late, counts.late, u"late"_s},
         {DisplayState::Overdue, counts.overdue, u"overdue"_s},
         {DisplayState::Pending, counts.pending, u"pending"_s},
         {DisplayState::Exempt, counts.exempt, u"exempt"_s}}};
    for (const auto& [state, count, name] : all) {
        ExplanationRow row;
        row.state = state;
        row.label = Texts::tr("项数");
        row.value = QString::number(count);
        if (count > 0) {
            row.link = u"obligations:state=%1"_s.arg(name);
            if (!itemCode.isEmpty())
                row.link += u";item="_s + itemCode;
        }
        states.rows.append(row);
    }
    content.sections.append(states);
    return content;
}

std::vector<domain::Entry> explainedEntries(const Assessment& assessment, domain::PostingId posting,
                                            const GridColumn& column)
{
    std::vector<domain::Entry> entries;
    const AssessedPosting* assessed = assessment.find(posting);
    if (assessed == nullptr || !column.isCell())
        return entries;
    const PostingExplanation explained = explainedColumn(assessment, *assessed, column);
    for (const ObligationExplanation& obligation : explained.obligations) {
        for (const EntryExplanation& entry : obligation.entries) {
            const bool known =
                std::any_of(entries.begin(), entries.end(),
                            [&](const domain::Entry& other) { return other.id == entry.entry.id; });
            if (!known)
                entries.push_back(entry.entry);
        }
    }
    return entries;
}

} // namespace touyan::widgets
