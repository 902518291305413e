// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/dashboard_explanations.h"

#include "application/assessment/explanation.h"
#include "application/messages/rule_words.h"
#include "widgets/dashboard/dashboard_content.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::AssessedPosting;
using application::Assessment;
using application::Figure;
using domain::ObligationState;
using domain::StateCounts;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::Dashboard)
};

constexpr std::array kShownStates{ObligationState::OnTime, ObligationState::Late,
                                  ObligationState::Overdue, ObligationState::Pending,
                                  ObligationState::Exempt};

/// One line a state, each leading to the obligations behind it where `linked`.
ExplanationSection countsSection(const StateCounts& counts, const QString& item,
                                 domain::PostingId posting, bool linked)
{
    ExplanationSection section;
    section.heading = Words::tr("件数");
    section.rows.append({Words::tr("应完成（不含免计）"),
                         Words::tr("%1 件").arg(counts.owed()),
                         std::nullopt,
                         {},
                         {}});
    for (const ObligationState state : kShownStates) {
        const int count = counts.in(state);
        ExplanationRow row;
        row.label = application::stateWord(state);
        row.value = Words::tr("%1 件").arg(count);
        row.level = 1;
        if (linked && count > 0)
            row.link = obligationsPlace(state, item, posting);
        section.rows.append(row);
    }
    return section;
}

QString fraction(const std::optional<domain::Rate>& rate)
{
    if (!rate)
        return Words::tr("没有可以计算的件数，显示为“—”");
    return Words::tr("%1 ÷ %2 = %3", "done, all, rate")
        .arg(QString::number(rate->numerator), QString::number(rate->denominator),
             rate->toPercentText());
}

ExplanationSection ratesSection(const StateCounts& counts, Figure asked = Figure::CompletionRate)
{
    ExplanationSection section;
    section.heading = Words::tr("怎样算出来");
    section.rule = application::rateRuleSentence();
    section.rows = {{Words::tr("完成率"), fraction(counts.completionRate()), std::nullopt, {}, {}},
                    {Words::tr("序时完成率"), fraction(counts.toDateRate()), std::nullopt, {}, {}},
                    {Words::tr("按时率"), fraction(counts.onTimeRate()), std::nullopt, {}, {}}};
    const std::array rates{Figure::CompletionRate, Figure::ToDateRate, Figure::OnTimeRate};
    const auto place = std::find(rates.begin(), rates.end(), asked) - rates.begin();
    if (static_cast<size_t>(place) < rates.size())
        std::rotate(section.rows.begin(), section.rows.begin() + place,
                    section.rows.begin() + place + 1);
    return section;
}

QString placeText(int rank, int of)
{
    return Words::tr("第 %1 名（共 %2 人）").arg(rank).arg(of);
}

ExplanationSection ranksSection(const application::PostingExplanation& explanation)
{
    ExplanationSection section;
    section.heading = Words::tr("名次");
    section.rule = application::rankRuleSentence();
    const QString none = Words::tr("没有得分，不排名");
    section.rows.append({Words::tr("全体"),
                         explanation.rank ? placeText(*explanation.rank, explanation.ranked) : none,
                         std::nullopt,
                         {},
                         {}});
    section.rows.append(
        {explanation.category.isEmpty() ? Words::tr("同类别（未分类）")
                                        : Words::tr("同类别（%1）").arg(explanation.category),
         explanation.categoryRank ? placeText(*explanation.categoryRank, explanation.categoryRanked)
                                  : none,
         std::nullopt,
         {},
         {}});
    return section;
}

} // namespace

ExplanationContent totalExplanation(const Assessment& assessment, Figure figure,
                                    const QString& periodTitle)
{
    const StateCounts& total = assessment.total();
    ExplanationContent content;
    content.title = Words::tr("全部第一书记的%1", "rate").arg(application::figureWord(figure));
    content.result = application::figureText(total, figure);
    content.summary = periodTitle;
    content.sections = {countsSection(total, {}, {}, true), ratesSection(total, figure)};
    ExplanationSection items;
    items.heading = Words::tr("各事项的%1", "rate").arg(application::figureWord(figure));
    std::vector<const application::ItemTotal*> sorted;
    for (const application::ItemTotal& item : assessment.items())
        sorted.push_back(&item);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto* a, const auto* b) { return a->position < b->position; });
    for (const application::ItemTotal* item : sorted) {
        items.rows.append({item->title,
                           application::figureText(item->counts, figure),
                           std::nullopt,
                           {},
                           application::ExplainedNumber{u"item"_s, item->code, figure}.toPlace()});
    }
    content.sections.append(items);
    return content;
}

std::optional<ExplanationContent> itemExplanation(const Assessment& assessment, const QString& code,
                                                  Figure figure, const QString& periodTitle)
{
    const auto found =
        std::find_if(assessment.items().begin(), assessment.items().end(),
                     [&code](const application::ItemTotal& item) { return item.code == code; });
    if (found == assessment.items().end())
        return std::nullopt;
    ExplanationContent content;
    content.title = Words::tr("%1 %2 的%3", "item code, title, rate")
                        .arg(found->code, found->title, application::figureWord(figure));
    content.result = application::figureText(found->counts, figure);
    content.summary = Words::tr("%1，%2", "period, how often")
                          .arg(periodTitle, application::cadenceWord(found->cadence));
    content.sections = {countsSection(found->counts, code, {}, true),
                        ratesSection(found->counts, figure)};
    if (found->cadence == domain::Cadence::Weekly)
        content.sections.last().rule += u'\n' + application::weekRuleSentence();
    ExplanationSection missing;
    missing.heading = Words::tr("逾期未完成的人员");
    for (const AssessedPosting& posting : assessment.postings()) {
        for (const domain::ItemAssessment& item : posting.result.items) {
            if (item.code != code || item.counts.overdue == 0)
                continue;
            const application::PostingIdentity& identity = assessment.identity(posting);
            missing.rows.append(
                {identity.personName, Words::tr("%1 件").arg(item.counts.overdue),
                 DisplayState::Overdue, identity.unitName,
                 obligationsPlace(ObligationState::Overdue, code, posting.result.posting)});
        }
    }
    if (!missing.rows.isEmpty())
        content.sections.append(missing);
    return content;
}

std::optional<ExplanationContent> scoreExplanation(const Assessment& assessment,
                                                   domain::PostingId posting,
                                                   const QString& periodTitle)
{
    const AssessedPosting* assessed = assessment.find(posting);
    if (assessed == nullptr)
        return std::nullopt;
    const application::PostingExplanation explanation = application::explain(assessment, *assessed);
    ExplanationContent content;
    content.title = Words::tr("%1（%2）的得分", "person, unit")
                        .arg(explanation.identity.personName, explanation.identity.unitName);
    content.result = explanation.score ? explanation.score->toString() : u"—"_s;
    content.summary = explanation.provisional
                          ? Words::tr("%1，还有 %2 件待完成，为阶段分", "period, count")
                                .arg(periodTitle)
                                .arg(explanation.counts.pending)
                          : periodTitle;
    ExplanationSection steps;
    steps.heading = Words::tr("得分步骤");
    steps.rule = application::scoreRuleSentence();
    int number = 0;
    for (const QString& step : application::scoreSteps(explanation)) {
        steps.rows.append(
            {Words::tr("第 %1 步", "number").arg(++number), step, std::nullopt, {}, {}});
    }
    ExplanationSection items;
    items.heading = Words::tr("各事项");
    for (const application::ItemExplanation& item : explanation.items) {
        items.rows.append({item.title, rateText(item.counts.completionRate()), std::nullopt,
                           countsText(item.counts),
                           u"cell:%1:%2"_s.arg(posting.value()).arg(item.code)});
    }
    content.sections = {steps, ranksSection(explanation),
                        countsSection(explanation.counts, {}, posting, true),
                        ratesSection(explanation.counts), items};
    return content;
}

ExplanationContent ranksExplanation(const Assessment& assessment,
                                    const application::PreviousStanding& previous,
                                    const QString& periodTitle, const QString& previousTitle)
{
    const auto changes = application::rankChanges(assessment, previous);
    ExplanationContent content;
    content.title = Words::tr("名次变化");
    content.result = Words::tr("%n 人", nullptr, static_cast<int>(changes.size()));
    content.summary =
        previous.closed
            ? Words::tr("%1，与已结账的%2相比", "period, period before")
                  .arg(periodTitle, previousTitle)
            : Words::tr("%1，与%2相比", "period, period before").arg(periodTitle, previousTitle);
    ExplanationSection section;
    section.heading = Words::tr("名次有变动的人员");
    section.rule = application::rankRuleSentence();
    for (const application::RankChange& change : changes) {
        const int rise = change.before - change.now;
        section.rows.append({change.personName,
                             (rise > 0 ? Words::tr("第 %1 名 → 第 %2 名（↑%3）")
                                       : Words::tr("第 %1 名 → 第 %2 名（↓%3）"))
                                 .arg(change.before)
                                 .arg(change.now)
                                 .arg(std::abs(rise)),
                             std::nullopt, change.unitName,
                             u"explain:posting:"_s + QString::number(change.posting.value())});
    }
    if (section.rows.isEmpty())
        section.rows.append({Words::tr("没有人的名次变动"), {}, std::nullopt, {}, {}});
    content.sections = {section};
    return content;
}

ExplanationContent quarterExplanation(const application::QuarterTotals& quarter, Figure figure)
{
    const QString key = quarter.quarter.toString();
    ExplanationContent content;
    content.title = Words::tr("%1的%2", "quarter, rate")
                        .arg(application::periodWord(key), application::figureWord(figure));
    content.result = application::figureText(quarter.counts, figure);
    content.summary =
        (quarter.closed ? Words::tr("已结账的数字，截至 %1") : Words::tr("按现有登记计算，截至 %1"))
            .arg(quarter.asOf.toString(Qt::ISODate));
    // The lists behind the counts belong to the period that is shown, so these lines do not lead
    // there; the quarter's report has every obligation.
    content.sections = {countsSection(quarter.counts, {}, {}, false),
                        ratesSection(quarter.counts, figure)};
    ExplanationSection more;
    more.heading = Words::tr("明细");
    more.rows.append(
        {Words::tr("本季度的报表"), Words::tr("打开"), std::nullopt, {}, u"report:"_s + key});
    content.sections.append(more);
    return content;
}

} // namespace touyan::widgets
