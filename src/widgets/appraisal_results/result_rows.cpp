// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_results/result_rows.h"

#include "application/appraisal_results/explain_reportee.h"
#include "application/words/appraisal_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::AppraisalOutcome;
using domain::ReporteeResult;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ResultRows)
};

constexpr int kLast = 1'000'000; ///< sorts behind every rank

QString dash()
{
    return u"—"_s;
}

ValueCell scoreCell(const std::optional<domain::Score>& score, const QString& reason)
{
    if (score)
        return {score->toString(), score->hundredths, {}, {}};
    return {dash(), -1, reason, {}};
}

ValueCell meanCell(const AppraisalOutcome& outcome, const domain::GroupMean& mean)
{
    ValueCell cell{application::meanText(outcome.session, mean), -1, {}, {}};
    switch (application::meanDisplay(outcome.session, mean)) {
    case application::MeanDisplay::Shown:
        cell.sortValue = mean.mean->tenThousandths;
        cell.tooltip = Words::tr("%1 行有效").arg(mean.counted);
        break;
    case application::MeanDisplay::Hidden:
        cell.tooltip =
            Words::tr("有效行少于 %1，不显示，但照常计入").arg(outcome.session.minBallots);
        break;
    case application::MeanDisplay::None:
        cell.tooltip = Words::tr("没有有效行");
        break;
    }
    return cell;
}

ValueCell componentCell(const domain::ComponentResult& component)
{
    if (component.score)
        return {component.score->toString(), component.score->tenThousandths, {}, {}};
    if (component.state == domain::ComponentState::NotApplicable)
        return {Words::tr("不适用"), -1, Words::tr("权重由其他部分分担"), {}};
    return {Words::tr("缺"), -1, Words::tr("没有得分"), {}};
}

ValueCell gradeCell(const domain::Reportee& reportee, const ReporteeResult& result)
{
    ValueCell cell{dash(), kLast, {}, {}};
    if (result.grade) {
        cell.text = application::gradeWord(result.grade->grade);
        cell.sortValue = static_cast<int>(result.grade->grade);
        if (result.grade->rule == domain::GradeRule::Quota) {
            cell.text += Words::tr("（名额）");
            cell.tooltip = Words::tr("按分数为“%1”，“好”的名额不够")
                               .arg(application::gradeWord(result.grade->byThreshold));
        }
    }
    if (reportee.veto) {
        cell.text += Words::tr("（否决）");
        cell.tooltip = Words::tr("一票否决：%1").arg(reportee.vetoReason);
    }
    return cell;
}

} // namespace

QList<ValueTableModel::Column> resultColumns(const domain::AppraisalSession& session)
{
    QList<ValueTableModel::Column> columns{{Words::tr("名次"), true, 3},
                                           {Words::tr("姓名"), false, 4},
                                           {Words::tr("单位"), false, 6},
                                           {Words::tr("综合得分"), true, 5},
                                           {Words::tr("等次"), false, 6}};
    columns.append({Words::tr("测评得分"), true, 5});
    for (const domain::VoterGroup& group : session.groups) {
        const QString title =
            group.isCounting() ? group.title : Words::tr("%1（参考）").arg(group.title);
        columns.append({title, true, std::clamp(static_cast<int>(title.size()) + 1, 5, 11)});
    }
    for (const domain::AppraisalComponent& component : session.components) {
        if (component.code != domain::kMeetingComponent)
            columns.append({application::componentWord(component.code), true, 5});
    }
    return columns;
}

int explainedSection(const domain::AppraisalSession& session, int column)
{
    constexpr int kCompositeColumn = 3;
    constexpr int kMeetingColumn = 5;
    const int lastMean = kMeetingColumn + static_cast<int>(session.groups.size());
    application::AppraisalStep step = application::AppraisalStep::RankAndGrade;
    if (column == kMeetingColumn)
        step = application::AppraisalStep::Meeting;
    else if (column > kMeetingColumn && column <= lastMean)
        step = application::AppraisalStep::GroupMeans;
    else if (column == kCompositeColumn || column > lastMean)
        step = application::AppraisalStep::Composite;
    // From the grade back to the rows, see resultExplanation().
    return static_cast<int>(application::AppraisalStep::RankAndGrade) - static_cast<int>(step);
}

QList<ValueRow> resultRows(const AppraisalOutcome& outcome)
{
    std::vector<size_t> order(outcome.reportees.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&outcome](size_t a, size_t b) {
        return outcome.result.reportees[a].rank.value_or(kLast) <
               outcome.result.reportees[b].rank.value_or(kLast);
    });
    QList<ValueRow> rows;
    for (const size_t index : order) {
        const ReporteeResult& result = outcome.result.reportees[index];
        const application::PostingIdentity& identity = outcome.identities[index];
        ValueRow row;
        row.place = u"reportee:%1"_s.arg(index);
        row.cells.append({result.rank ? QString::number(*result.rank) : dash(),
                          result.rank.value_or(kLast),
                          {},
                          {}});
        row.cells.append({identity.personName, {}, {}, {}});
        row.cells.append({identity.unitName, {}, {}, {}});
        row.cells.append(scoreCell(result.composite.score,
                                   application::compositeStateWord(result.composite.state)));
        row.cells.append(gradeCell(outcome.reportees[index], result));
        row.cells.append(
            scoreCell(result.meeting.score, application::meetingStateWord(result.meeting.state)));
        for (const domain::GroupMean& mean : result.groups)
            row.cells.append(meanCell(outcome, mean));
        for (size_t i = 0; i < outcome.session.components.size(); ++i) {
            if (outcome.session.components[i].code == domain::kMeetingComponent)
                continue;
            row.cells.append(i < result.composite.components.size()
                                 ? componentCell(result.composite.components[i])
                                 : ValueCell{dash(), -1, {}, {}});
        }
        rows.append(row);
    }
    return rows;
}

int resultIndex(const QString& place)
{
    if (!place.startsWith(u"reportee:"_s))
        return -1;
    bool isNumber = false;
    const int index = place.mid(place.indexOf(u':') + 1).toInt(&isNumber);
    return isNumber ? index : -1;
}

ExplanationContent resultExplanation(const AppraisalOutcome& outcome, int index)
{
    const auto at = static_cast<size_t>(index);
    const ReporteeResult& result = outcome.result.reportees[at];
    const application::PostingIdentity& identity = outcome.identities[at];
    ExplanationContent content;
    content.title =
        Words::tr("%1（%2）", "person, unit").arg(identity.personName, identity.unitName);
    content.result = result.composite.score ? result.composite.score->toString() : dash();
    content.summary = application::compositeStateWord(result.composite.state);
    if (result.rank && result.grade) {
        content.summary = Words::tr("第 %1 名，%2")
                              .arg(*result.rank)
                              .arg(application::gradeWord(result.grade->grade));
    }
    // From the grade back to the rows: what was asked about stands first.
    std::vector<application::ExplainedStep> steps = application::explainReportee(outcome, at);
    std::reverse(steps.begin(), steps.end());
    for (const application::ExplainedStep& step : steps) {
        ExplanationSection section;
        section.heading = step.result.isEmpty()
                              ? step.title
                              : Words::tr("%1：%2", "step, result").arg(step.title, step.result);
        section.rule = step.rule;
        const QString colon = Words::tr("：", "between what a line is about and what it says");
        for (const QString& line : step.lines) {
            const qsizetype place = line.indexOf(colon);
            const QString subject = place < 0 ? QString() : line.left(place);
            section.rows.append(
                {subject, place < 0 ? line : line.mid(place + colon.size()), {}, {}, {}, 0});
        }
        content.sections.append(section);
    }
    return content;
}

} // namespace touyan::widgets
