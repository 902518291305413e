// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/person/person_results.h"

#include "application/messages/rule_words.h"
#include "widgets/person/roster_lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::PersonPeriodResult;
using application::PersonPostingResult;
using application::PostingExplanation;
using domain::StateCounts;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::PersonResults)
};

constexpr int kCentury = 100;

QString countsText(const StateCounts& counts)
{
    return Words::tr("应完成 %1 件：按时 %2，逾期完成 %3，逾期未完成 %4，待完成 %5；免计 %6")
        .arg(counts.owed())
        .arg(counts.onTime)
        .arg(counts.late)
        .arg(counts.overdue)
        .arg(counts.pending)
        .arg(counts.exempt);
}

ValueCell rateCell(const std::optional<StateCounts>& counts)
{
    if (!counts)
        return {u""_s, QVariant(QMetaType::fromType<int>()), Words::tr("这一期没有这项任务"),
                std::nullopt};
    const auto rate = counts->completionRate();
    return {percentText(rate),
            rate ? QVariant(rate->tenThousandths()) : QVariant(QMetaType::fromType<int>()),
            countsText(*counts), std::nullopt};
}

QString rankText(const PersonPostingResult& result)
{
    return result.rank ? Words::tr("%1 / %2", "rank, how many").arg(*result.rank).arg(result.ranked)
                       : u"—"_s;
}

ExplanationSection countsSection(const PostingExplanation& posting, const StateCounts& counts)
{
    ExplanationSection section;
    section.heading = Words::tr("%1　%2", "unit, range")
                          .arg(posting.identity.unitName, rangeText(posting.postingRange));
    section.rule = application::rateRuleSentence();
    section.rows.append({Words::tr("件数"), countsText(counts), std::nullopt, {}, {}});
    section.rows.append({Words::tr("完成率"),
                         percentText(counts.completionRate()),
                         std::nullopt,
                         Words::tr("（按时 + 逾期完成）÷ 应完成"),
                         {}});
    section.rows.append({Words::tr("按时率"),
                         percentText(counts.onTimeRate()),
                         std::nullopt,
                         Words::tr("按时 ÷ 已定"),
                         {}});
    return section;
}

ExplanationSection scoreSection(const PostingExplanation& posting)
{
    ExplanationSection section;
    section.heading = Words::tr("得分");
    section.rule = application::scoreRuleSentence();
    const QStringList steps = application::scoreSteps(posting);
    for (const QString& step : steps)
        section.rows.append({{}, step, std::nullopt, {}, {}});
    if (posting.rank) {
        section.rows.append(
            {Words::tr("名次"),
             Words::tr("%1 / %2", "rank, how many").arg(*posting.rank).arg(posting.ranked),
             std::nullopt,
             application::rankRuleSentence(),
             {}});
    }
    return section;
}

ExplanationSection obligationsSection(const PostingExplanation& posting)
{
    ExplanationSection section;
    section.heading = Words::tr("逐件");
    for (const application::ObligationExplanation& obligation : posting.obligations) {
        ExplanationRow row;
        const QString period = application::periodWord(obligation.period);
        row.label = period.isEmpty()
                        ? obligation.itemTitle
                        : Words::tr("%1　%2", "item, period").arg(obligation.itemTitle, period);
        row.value = application::obligationSentence(obligation);
        row.state = displayState(obligation.state);
        row.note = application::reasonSentence(obligation.reason);
        row.link = u"cell:%1:%2"_s.arg(posting.posting.value()).arg(obligation.itemCode);
        section.rows.append(row);
    }
    return section;
}

} // namespace

QString percentText(const std::optional<domain::Rate>& rate)
{
    return rate ? rate->toPercentText() : u"—"_s;
}

QString scoreText(const PersonPostingResult& result)
{
    if (!result.score)
        return u"—"_s;
    return result.provisional ? Words::tr("%1（阶段分）", "score").arg(result.score->toString())
                              : result.score->toString();
}

QString shortPeriod(const domain::PeriodKey& period)
{
    return period.shape == domain::Cadence::Quarterly
               ? Words::tr("%1年%2季度", "two-digit year, quarter")
                     .arg(period.year % kCentury, 2, 10, QChar(u'0'))
                     .arg(period.number)
               : Words::tr("%1年").arg(period.year);
}

std::vector<PersonPeriodResult> shownPeriods(const application::PersonRecord& record)
{
    std::vector<PersonPeriodResult> shown;
    for (const PersonPeriodResult& quarter : record.quarters) {
        if (!shown.empty() || !quarter.postings.empty())
            shown.push_back(quarter);
    }
    for (const PersonPeriodResult& year : record.years) {
        if (!year.postings.empty())
            shown.push_back(year);
    }
    return shown;
}

RateTable rateTable(const std::vector<PersonPeriodResult>& periods)
{
    RateTable table;
    table.columns.append({Words::tr("事项"), false});
    std::map<QString, QString> items;
    for (const PersonPeriodResult& period : periods) {
        table.columns.append({shortPeriod(period.period), true});
        for (const PersonPostingResult& posting : period.postings) {
            for (const application::PersonItemResult& item : posting.items)
                items[item.code] = item.title;
        }
    }
    for (const auto& [code, title] : items) {
        ValueRow row;
        row.place = u"item:"_s + code;
        row.cells.append(
            {Words::tr("%1 %2", "item code, title").arg(code, title), code, {}, std::nullopt});
        for (const PersonPeriodResult& period : periods)
            row.cells.append(rateCell(period.itemCounts(code)));
        table.rows.append(row);
    }
    if (!items.empty()) {
        ValueRow total;
        total.place = u"item:"_s;
        // Sorted behind every item code.
        total.cells.append({Words::tr("合计"), u"\uffff"_s, {}, std::nullopt});
        for (const PersonPeriodResult& period : periods)
            total.cells.append(
                rateCell(period.postings.empty() ? std::nullopt : std::optional(period.counts())));
        table.rows.append(total);
    }
    return table;
}

QList<ValueTableModel::Column> scoreColumns()
{
    return {{Words::tr("时期"), false}, {Words::tr("单位"), false},  {Words::tr("得分"), true},
            {Words::tr("名次"), true},  {Words::tr("完成率"), true}, {Words::tr("按时率"), true},
            {Words::tr("截至"), false}, {Words::tr("结账"), false}};
}

QList<ValueRow> scoreRows(const std::vector<PersonPeriodResult>& periods)
{
    QList<ValueRow> rows;
    for (auto period = periods.rbegin(); period != periods.rend(); ++period) {
        for (const PersonPostingResult& posting : period->postings) {
            const QString tip = countsText(posting.counts);
            rows.append(
                {{{application::periodWord(period->period.toString()),
                   period->period.span().last,
                   {},
                   std::nullopt},
                  {posting.unitName, {}, {}, std::nullopt},
                  {scoreText(posting),
                   posting.score ? QVariant(posting.score->hundredths)
                                 : QVariant(QMetaType::fromType<int>()),
                   Words::tr("回车看怎样算出来的"), std::nullopt},
                  {rankText(posting),
                   posting.rank ? QVariant(*posting.rank) : QVariant(QMetaType::fromType<int>()),
                   {},
                   std::nullopt},
                  {percentText(posting.counts.completionRate()), {}, tip, std::nullopt},
                  {percentText(posting.counts.onTimeRate()), {}, tip, std::nullopt},
                  dayCell(period->asOf),
                  {period->closed ? Words::tr("已结账") : QString(), {}, {}, std::nullopt}},
                 u"score:%1:%2"_s.arg(period->period.toString()).arg(posting.posting.value())});
        }
    }
    return rows;
}

ExplanationContent explainPerson(const std::vector<PostingExplanation>& postings,
                                 const QString& period, const QString& item)
{
    ExplanationContent content;
    StateCounts all;
    QString person;
    QString itemTitle;
    for (const PostingExplanation& posting : postings) {
        person = posting.identity.personName;
        StateCounts counts = posting.counts;
        if (!item.isEmpty()) {
            counts = {};
            for (const application::ItemExplanation& known : posting.items) {
                if (known.code == item) {
                    counts = known.counts;
                    itemTitle = known.title;
                }
            }
        }
        all += counts;
        content.sections.append(countsSection(posting, counts));
        if (item.isEmpty())
            content.sections.append(scoreSection(posting));
        content.sections.append(obligationsSection(posting));
    }
    content.title = item.isEmpty() ? Words::tr("%1　%2", "person, period").arg(person, period)
                                   : Words::tr("%1　%2　%3 %4", "person, period, item code, title")
                                         .arg(person, period, item, itemTitle);
    content.result = postings.size() == 1 && item.isEmpty() && postings.front().score
                         ? postings.front().score->toString()
                         : percentText(all.completionRate());
    content.summary = countsText(all);
    return content;
}

} // namespace touyan::widgets
