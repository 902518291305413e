// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/dashboard_content.h"

#include "application/messages/rule_words.h"
#include "domain/checklist/checklist_names.h"
#include "widgets/look/state_colours.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::AssessedPosting;
using application::Assessment;
using domain::ObligationState;
using domain::Rate;
using domain::StateCounts;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::Dashboard)
};

constexpr std::array kTrendFigures{application::Figure::CompletionRate,
                                   application::Figure::ToDateRate,
                                   application::Figure::OnTimeRate};
constexpr double kScoreScale = 100.0;
constexpr int kThousandthsPerPercent = 10;

const QString& noValue()
{
    static const QString dash = u"—"_s;
    return dash;
}

/// Sets delta and colour from two rates; both must exist.
void compareRates(CardContent& card, const std::optional<Rate>& now,
                  const std::optional<Rate>& before)
{
    if (!now || !before)
        return;
    const int difference = now->thousandths() - before->thousandths();
    // 个点: percentage points, short enough for four cards in a row.
    const QString points = domain::fixedDecimalText(std::abs(difference), 1);
    if (difference > 0) {
        card.change = CardContent::Change::Better;
        card.delta = Words::tr("↑ %1 个点").arg(points);
    } else if (difference < 0) {
        card.change = CardContent::Change::Worse;
        card.delta = Words::tr("↓ %1 个点").arg(points);
    } else {
        card.change = CardContent::Change::Same;
        card.delta = Words::tr("持平");
    }
}

QString previousNote(const application::PreviousStanding* previous, const QString& title,
                     const QString& value)
{
    if (previous == nullptr)
        return Words::tr("正在读取上期…");
    if (previous->counts.obligations() == 0)
        return Words::tr("%1没有数据", "the period before").arg(title);
    return Words::tr("%1为 %2", "the period before, its value").arg(title, value);
}

CardContent overdueCard(const Assessment& assessment, const application::PreviousStanding* previous)
{
    CardContent card;
    card.title = Words::tr("逾期未完成");
    const int overdue = assessment.total().overdue;
    card.value = QString::number(overdue);
    card.unit = Words::tr("件");
    card.warning = overdue > 0;
    if (previous != nullptr && previous->counts.obligations() > 0) {
        const int difference = overdue - previous->counts.overdue;
        if (difference > 0) {
            card.change = CardContent::Change::Worse;
            card.delta = Words::tr("↑ %1").arg(difference);
        } else if (difference < 0) {
            card.change = CardContent::Change::Better;
            card.delta = Words::tr("↓ %1").arg(-difference);
        } else {
            card.change = CardContent::Change::Same;
            card.delta = Words::tr("持平");
        }
    }
    const auto concerned = std::count_if(
        assessment.postings().begin(), assessment.postings().end(),
        [](const AssessedPosting& posting) { return posting.result.counts.overdue > 0; });
    card.note = concerned == 0
                    ? Words::tr("没有人逾期")
                    : Words::tr("涉及 %n 名第一书记", nullptr, static_cast<int>(concerned));
    return card;
}

CardContent rankCard(const Assessment& assessment, const application::PreviousStanding* previous,
                     const QString& previousTitle)
{
    CardContent card;
    card.title = Words::tr("排名变化");
    card.value = noValue();
    if (previous == nullptr || previous->ranks.empty()) {
        card.note = previousNote(previous, previousTitle, {});
        return card;
    }
    const auto changes = application::rankChanges(assessment, *previous);
    card.value = QString::number(changes.size());
    card.unit = Words::tr("人");
    if (changes.empty()) {
        card.note = Words::tr("与%1相比，名次都没有变", "the period before").arg(previousTitle);
        return card;
    }
    const application::RankChange& best = changes.front();
    const application::RankChange& worst = changes.back();
    QStringList parts;
    if (best.before > best.now)
        parts.append(Words::tr("%1 ↑%2").arg(best.personName).arg(best.before - best.now));
    if (worst.before < worst.now)
        parts.append(Words::tr("%1 ↓%2").arg(worst.personName).arg(worst.now - worst.before));
    card.note = Words::tr("变动最大：%1").arg(parts.join(Words::tr("，")));
    return card;
}

RankedBar rankedBar(const Assessment& assessment, const AssessedPosting& posting)
{
    const application::PostingIdentity& identity = assessment.identity(posting);
    RankedBar bar;
    bar.label = identity.personName;
    bar.note = identity.unitName;
    bar.rank = posting.rank ? QString::number(*posting.rank) : noValue();
    bar.provisional = posting.result.isProvisional();
    bar.valueText = noValue();
    if (posting.result.score) {
        bar.value = posting.result.score->hundredths / kScoreScale;
        bar.valueText = posting.result.score->toString();
    }
    bar.tooltip =
        Words::tr("%1　%2\n%3", "person, unit, counts")
            .arg(identity.personName, identity.unitName, countsText(posting.result.counts));
    if (posting.rank) {
        bar.tooltip += Words::tr("\n得分 %1，第 %2 名").arg(bar.valueText).arg(*posting.rank);
        if (bar.provisional)
            bar.tooltip += Words::tr("（阶段分）");
    }
    return bar;
}

} // namespace

ObligationState obligationState(DisplayState state)
{
    switch (state) {
    case DisplayState::OnTime:
        return ObligationState::OnTime;
    case DisplayState::Late:
        return ObligationState::Late;
    case DisplayState::Overdue:
        return ObligationState::Overdue;
    case DisplayState::Pending:
        return ObligationState::Pending;
    case DisplayState::Exempt:
        break;
    }
    return ObligationState::Exempt;
}

QString rateText(const std::optional<Rate>& rate)
{
    return rate ? rate->toPercentText() : noValue();
}

QString countsText(const StateCounts& counts)
{
    QString text = Words::tr("按时 %1 件，逾期完成 %2 件，逾期未完成 %3 件，待完成 %4 件")
                       .arg(counts.onTime)
                       .arg(counts.late)
                       .arg(counts.overdue)
                       .arg(counts.pending);
    if (counts.exempt > 0)
        text += Words::tr("，另有免计 %1 件").arg(counts.exempt);
    return text;
}

QString obligationsPlace(ObligationState state, const QString& item, domain::PostingId posting,
                         const QString& week)
{
    QString place = u"obligations:state="_s + domain::identifierName(state);
    if (!item.isEmpty())
        place += u";item="_s + item;
    if (posting.isStored())
        place += u";posting="_s + QString::number(posting.value());
    if (!week.isEmpty())
        place += u";week="_s + week;
    return place;
}

DashboardCards dashboardCards(const Assessment& assessment,
                              const application::PreviousStanding* previous,
                              const QString& previousTitle)
{
    const StateCounts& total = assessment.total();
    DashboardCards cards;
    cards.completion.title = Words::tr("完成率");
    cards.completion.value = rateText(total.completionRate());
    cards.onTime.title = Words::tr("按时率");
    cards.onTime.value = rateText(total.onTimeRate());
    QString completionBefore;
    QString onTimeBefore;
    if (previous != nullptr) {
        compareRates(cards.completion, total.completionRate(), previous->counts.completionRate());
        compareRates(cards.onTime, total.onTimeRate(), previous->counts.onTimeRate());
        completionBefore = rateText(previous->counts.completionRate());
        onTimeBefore = rateText(previous->counts.onTimeRate());
    }
    cards.completion.note = previousNote(previous, previousTitle, completionBefore);
    cards.onTime.note = previousNote(previous, previousTitle, onTimeBefore);
    cards.overdue = overdueCard(assessment, previous);
    cards.rankChange = rankCard(assessment, previous, previousTitle);
    return cards;
}

ItemBars itemBars(const Assessment& assessment)
{
    std::vector<const application::ItemTotal*> items;
    items.reserve(assessment.items().size());
    for (const application::ItemTotal& item : assessment.items())
        items.push_back(&item);
    std::stable_sort(items.begin(), items.end(),
                     [](const auto* a, const auto* b) { return a->position < b->position; });
    ItemBars shown;
    for (const application::ItemTotal* item : items) {
        const StateCounts& counts = item->counts;
        ItemBar bar;
        bar.label = item->title;
        bar.onTime = counts.onTime;
        bar.late = counts.late;
        bar.overdue = counts.overdue;
        bar.pending = counts.pending;
        bar.exempt = counts.exempt;
        bar.rate = rateText(counts.completionRate());
        bar.tooltip = Words::tr("%1 %2\n%3\n完成率 %4", "item code, title, counts, rate")
                          .arg(item->code, item->title, countsText(counts), bar.rate);
        shown.bars.append(bar);
        shown.codes.append(item->code);
    }
    return shown;
}

Ranking ranking(const Assessment& assessment)
{
    constexpr double kMostPoints = 110;
    std::vector<const AssessedPosting*> postings;
    postings.reserve(assessment.postings().size());
    for (const AssessedPosting& posting : assessment.postings())
        postings.push_back(&posting);
    std::stable_sort(postings.begin(), postings.end(), [](const auto* a, const auto* b) {
        if (a->rank.has_value() != b->rank.has_value())
            return a->rank.has_value();
        return a->rank && *a->rank < *b->rank;
    });
    Ranking shown;
    shown.bars.reserve(static_cast<qsizetype>(postings.size()));
    for (const AssessedPosting* posting : postings) {
        shown.bars.append(rankedBar(assessment, *posting));
        shown.postings.append(posting->result.posting);
        if (shown.bars.last().value.value_or(0) > shown.maximum)
            shown.maximum = kMostPoints;
    }
    return shown;
}

application::Figure trendFigure(int line)
{
    return kTrendFigures.at(static_cast<size_t>(line));
}

TrendLines trendLines(const std::vector<application::QuarterTotals>& quarters)
{
    TrendLines lines;
    for (const application::Figure figure : kTrendFigures)
        lines.series.append({application::figureWord(figure), {}});
    for (const application::QuarterTotals& quarter : quarters) {
        lines.columns.append(u"%1Q%2"_s.arg(quarter.quarter.year).arg(quarter.quarter.number));
        const std::array rates{quarter.counts.completionRate(), quarter.counts.toDateRate(),
                               quarter.counts.onTimeRate()};
        for (size_t i = 0; i < rates.size(); ++i) {
            TrendSeries& series = lines.series[static_cast<qsizetype>(i)];
            TrendPoint point;
            if (rates[i])
                point.percent =
                    static_cast<double>(rates[i]->thousandths()) / kThousandthsPerPercent;
            point.text = rateText(rates[i]);
            point.tooltip = Words::tr("%1　%2 %3\n%4", "quarter, rate's name, rate, counts")
                                .arg(application::periodWord(quarter.quarter.toString()),
                                     series.name, point.text, countsText(quarter.counts));
            if (quarter.closed)
                point.tooltip +=
                    Words::tr("\n已结账，截至 %1").arg(quarter.asOf.toString(Qt::ISODate));
            series.points.append(point);
        }
    }
    return lines;
}

HeatHeaders heatHeaders(const Assessment& assessment, const application::WeekHeatMap& map)
{
    HeatHeaders headers;
    for (const domain::PostingId posting : map.postings) {
        if (const AssessedPosting* found = assessment.find(posting)) {
            const application::PostingIdentity& identity = assessment.identity(*found);
            headers.rows.append(
                {identity.personName,
                 {},
                 Words::tr("%1　%2", "person, unit").arg(identity.personName, identity.unitName)});
        }
    }
    int month = 0;
    for (const domain::PeriodKey& week : map.weeks) {
        // The due day's month heads the first week that belongs to it.
        const int dueMonth = week.span().last.month();
        QString note;
        if (dueMonth != month)
            note = Words::tr("%1月").arg(dueMonth);
        month = dueMonth;
        headers.columns.append(
            {QString::number(week.number), note, application::periodWord(week.toString())});
    }
    return headers;
}

QList<HeatCell> heatRow(const QString& name, const std::vector<application::WeekCell>& cells,
                        const std::vector<domain::PeriodKey>& weeks)
{
    QList<HeatCell> row;
    row.reserve(static_cast<qsizetype>(cells.size()));
    for (size_t i = 0; i < cells.size(); ++i) {
        const application::WeekCell& cell = cells[i];
        HeatCell shown;
        const QString week = application::periodWord(weeks[i].toString());
        if (cell.state) {
            shown.state = displayState(*cell.state);
            if (cell.required > 1)
                shown.text = u"%1/%2"_s.arg(cell.counted).arg(cell.required);
            shown.tooltip = Words::tr("%1　%2\n%3\n应 %4 次，已计 %5 次", "person, week, state")
                                .arg(name, week, stateText(*shown.state))
                                .arg(cell.required)
                                .arg(cell.counted);
        } else {
            shown.tooltip = Words::tr("%1　%2\n没有应完成的每周事项").arg(name, week);
        }
        row.append(shown);
    }
    return row;
}

} // namespace touyan::widgets
