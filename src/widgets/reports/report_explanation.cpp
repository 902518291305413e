// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/report_explanation.h"

#include "application/messages/rule_words.h"
#include "widgets/days/period_selection.h"
#include "widgets/reports/report_subject.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ExplainedNumber;
using application::Figure;
using application::QuarterlyReport;
using application::ReportItem;
using application::ReportObligation;
using application::ReportPosting;
using domain::ObligationState;
using domain::StateCounts;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ReportExplanation)
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

ExplanationRow row(const QString& label, const QString& value, const QString& link = {})
{
    return {label, value, std::nullopt, {}, link, 0};
}

QString fraction(const std::optional<domain::Rate>& rate)
{
    if (!rate)
        return Words::tr("没有可以计算的件数，显示为“—”");
    return Words::tr("%1 ÷ %2 = %3", "done, all, rate")
        .arg(QString::number(rate->numerator), QString::number(rate->denominator),
             rate->toPercentText());
}

class ReportExplainer
{
public:
    ReportExplainer(const QuarterlyReport& report, const QuarterlyReport* now,
                    ReportSubject subject, Figure figure)
        : m_report(report)
        , m_now(now)
        , m_subject(std::move(subject))
        , m_figure(figure)
    {
    }

    std::optional<ExplanationContent> explain()
    {
        const auto counts = countsOf(m_report, m_subject);
        if (!counts)
            return std::nullopt;
        m_content.title =
            Words::tr("%1的%2", "whose, figure")
                .arg(subjectWords(m_report, m_subject), application::figureWord(m_figure));
        m_content.result = valueOf(m_report, m_subject, m_figure);
        m_content.summary = summary();
        addDifferences();
        if (m_figure == Figure::Score || m_figure == Figure::Rank)
            addScore();
        addFigures(*counts);
        if (const auto state = application::stateOf(m_figure))
            addObligations(*state);
        else if (!m_subject.posting.isEmpty() && m_subject.item.isEmpty())
            addItems();
        else if (m_subject.isEverything())
            addItemTotals();
        else if (!m_subject.posting.isEmpty())
            addObligations(std::nullopt);
        else
            addPostings();
        return std::move(m_content);
    }

private:
    [[nodiscard]] QString summary() const
    {
        if (!m_report.closedRevision)
            return Words::tr("%1至%2，截至%3", "first day, last day, as-of day")
                .arg(longDate(m_report.range.first), longDate(m_report.range.last),
                     longDate(m_report.asOf));
        QString text = Words::tr("已结账的数字：%1至%2，第 %3 次结账，截至%4。",
                                 "first day, last day, revision, as-of day")
                           .arg(longDate(m_report.range.first), longDate(m_report.range.last),
                                QString::number(*m_report.closedRevision), longDate(m_report.asOf));
        if (m_now == nullptr)
            return text;
        const QString then = m_content.result;
        const QString current = valueOf(*m_now, m_subject, m_figure);
        const auto count = static_cast<int>(differences(m_report, *m_now, m_subject).size());
        if (then == current && count == 0)
            return text + Words::tr("现在重算仍是 %1。").arg(current);
        if (count == 0)
            return text + Words::tr("结账时 %1，现在 %2；本人的事项没有变化。").arg(then, current);
        return text +
               Words::tr("结账时 %1，现在 %2，差别 %n 项。", nullptr, count).arg(then, current);
    }

    void addDifferences()
    {
        if (m_now == nullptr)
            return;
        ExplanationSection section;
        section.heading = Words::tr("结账以后变了的事项");
        for (const StateDifference& each : differences(m_report, *m_now, m_subject)) {
            const ReportObligation& shown = each.frozen != nullptr ? *each.frozen : *each.now;
            const auto word = [](const ReportObligation* obligation) {
                return obligation == nullptr ? Words::tr("没有这一项")
                                             : application::stateWord(obligation->state);
            };
            ExplanationRow line = row(personOf(m_report, shown.postingCode),
                                      Words::tr("%1 → %2", "state then, state now")
                                          .arg(word(each.frozen), word(each.now)));
            line.note =
                Words::tr("%1　%2", "item, period").arg(shown.itemTitle, periodTextOf(shown));
            section.rows.append(line);
        }
        section.rows.append(
            row(Words::tr("全部差别"), Words::tr("与现在比较"), kCompareLink.toString()));
        m_content.sections.append(section);
    }

    void addScore()
    {
        const ReportPosting* posting = postingOf(m_report, m_subject.posting);
        if (posting == nullptr)
            return;
        application::PostingExplanation steps;
        steps.counts = posting->counts;
        for (const application::ReportItemResult& item : posting->items) {
            const ReportItem* total = itemOf(m_report, item.itemCode);
            steps.items.push_back({item.itemCode, total != nullptr ? total->title : QString(),
                                   item.counts, item.points, item.lateCreditMillionths});
        }
        for (const application::ReportAdjustment& each : posting->adjustments) {
            domain::Adjustment adjustment;
            adjustment.effectiveOn = each.effectiveOn;
            adjustment.points = each.points;
            adjustment.reason = each.reason;
            steps.adjustments.push_back(adjustment);
        }
        steps.adjustmentSum = posting->adjustmentSum;
        steps.adjustmentApplied = posting->adjustmentApplied;
        steps.score = posting->score;
        steps.provisional = posting->provisional;
        ExplanationSection score;
        score.heading = Words::tr("得分步骤");
        score.rule = application::scoreRuleSentence();
        int number = 0;
        for (const QString& step : application::scoreSteps(steps))
            score.rows.append(row(Words::tr("第 %1 步", "number").arg(++number), step));
        m_content.sections.append(score);

        ExplanationSection rank;
        rank.heading = Words::tr("名次");
        rank.rule = application::rankRuleSentence();
        const auto ranked = std::count_if(m_report.postings.begin(), m_report.postings.end(),
                                          [](const ReportPosting& each) { return each.rank; });
        const auto alike = std::count_if(
            m_report.postings.begin(), m_report.postings.end(), [posting](const auto& each) {
                return each.categoryRank && each.category == posting->category;
            });
        const auto place = [](const std::optional<int>& value, qsizetype of) {
            return value ? Words::tr("第 %1 名（共 %2 人）").arg(*value).arg(of)
                         : Words::tr("没有得分，不排名");
        };
        rank.rows = {row(Words::tr("全体"), place(posting->rank, ranked)),
                     row(posting->category.isEmpty()
                             ? Words::tr("同类别（未分类）")
                             : Words::tr("同类别（%1）").arg(posting->category),
                         place(posting->categoryRank, alike))};
        m_content.sections.append(rank);
    }

    void addFigures(const StateCounts& counts)
    {
        ExplanationSection section;
        section.heading = Words::tr("怎样算出来");
        section.rule = application::rateRuleSentence();
        section.rows = {
            row(application::figureWord(Figure::CompletionRate), fraction(counts.completionRate())),
            row(application::figureWord(Figure::ToDateRate), fraction(counts.toDateRate())),
            row(application::figureWord(Figure::OnTimeRate), fraction(counts.onTimeRate()))};
        // The rate that was asked for comes first.
        const auto asked = std::find_if(section.rows.begin(), section.rows.end(),
                                        [this](const ExplanationRow& each) {
                                            return each.label == application::figureWord(m_figure);
                                        });
        if (asked != section.rows.end())
            std::rotate(section.rows.begin(), asked, asked + 1);
        section.rows.append(
            row(Words::tr("应完成（不含免计）"), Words::tr("%1 件").arg(counts.owed())));
        for (const Figure figure :
             {Figure::OnTime, Figure::Late, Figure::Overdue, Figure::Pending, Figure::Exempt}) {
            const ObligationState state = *application::stateOf(figure);
            ExplanationRow line = row(
                application::stateWord(state), Words::tr("%1 件").arg(counts.in(state)),
                counts.in(state) > 0 && figure != m_figure ? m_subject.placeOf(figure) : QString());
            line.level = 1;
            section.rows.append(line);
        }
        section.rows.append(
            row(Words::tr("已完成（按时和逾期完成）"), Words::tr("%1 件").arg(counts.done())));
        if (m_subject.posting.isEmpty())
            section.rows.append(row(Words::tr("涉及的任职"), Words::tr("%1 个").arg(concerned())));
        m_content.sections.append(section);
    }

    /// How many postings have an obligation of the figure's state, or any at all.
    [[nodiscard]] int concerned() const
    {
        const auto state = application::stateOf(m_figure);
        QStringList codes;
        for (const ReportObligation& obligation : m_report.obligations) {
            if (m_subject.holds(obligation) && (!state || obligation.state == *state) &&
                (codes.isEmpty() || codes.last() != obligation.postingCode))
                codes.append(obligation.postingCode);
        }
        return static_cast<int>(codes.size());
    }

    /// Those of a state, or all: of one person each by itself with its entries, else how many a
    /// person has.
    void addObligations(std::optional<ObligationState> state)
    {
        ExplanationSection section;
        section.heading =
            state ? application::stateWord(*state) : Words::tr("逐项", "heading of a list");
        if (m_subject.posting.isEmpty()) {
            for (const ReportPosting& posting : m_report.postings) {
                const auto count =
                    std::count_if(m_report.obligations.begin(), m_report.obligations.end(),
                                  [&](const ReportObligation& each) {
                                      return each.postingCode == posting.postingCode &&
                                             m_subject.holds(each) &&
                                             (!state || each.state == *state);
                                  });
                if (count > 0)
                    section.rows.append(
                        row(personOf(m_report, posting.postingCode), Words::tr("%1 件").arg(count),
                            ReportSubject{posting.postingCode, m_subject.item}.placeOf(m_figure)));
            }
        } else {
            for (const ReportObligation& each : m_report.obligations) {
                if (m_subject.holds(each) && (!state || each.state == *state))
                    addObligation(section, each);
            }
        }
        m_content.sections.append(section);
    }

    static void addObligation(ExplanationSection& section, const ReportObligation& obligation)
    {
        ExplanationRow line =
            row(obligation.itemTitle,
                Words::tr("%1　到期 %2，登记期限 %3", "period, due, deadline")
                    .arg(periodTextOf(obligation), iso(obligation.due), iso(obligation.deadline)));
        line.state = displayState(obligation.state);
        line.note = application::reasonSentence(obligation.reason);
        section.rows.append(line);
        for (const application::ReportEntry& entry : obligation.entries) {
            ExplanationRow shown = row(
                Words::tr("登记 %1", "day it occurred").arg(iso(entry.occurredOn)), entry.summary);
            shown.note =
                entry.recordedOn.isValid()
                    ? Words::tr("登记于 %1；%2", "day, whether it counts")
                          .arg(iso(entry.recordedOn), application::verdictSentence(entry.verdict))
                    : application::verdictSentence(entry.verdict);
            shown.level = 1;
            section.rows.append(shown);
        }
    }

    [[nodiscard]] Figure rateOrCompletion() const
    {
        return m_figure == Figure::ToDateRate || m_figure == Figure::OnTimeRate
                   ? m_figure
                   : Figure::CompletionRate;
    }

    /// The items of one person.
    void addItems()
    {
        const ReportPosting* posting = postingOf(m_report, m_subject.posting);
        ExplanationSection section;
        section.heading =
            Words::tr("各事项的%1", "figure").arg(application::figureWord(rateOrCompletion()));
        for (const application::ReportItemResult& item : posting->items) {
            const ReportItem* total = itemOf(m_report, item.itemCode);
            section.rows.append(
                row(total != nullptr ? total->title : item.itemCode,
                    application::figureText(item.counts, rateOrCompletion()),
                    ReportSubject{m_subject.posting, item.itemCode}.placeOf(rateOrCompletion())));
        }
        m_content.sections.append(section);
    }

    /// The items of everybody.
    void addItemTotals()
    {
        ExplanationSection section;
        section.heading =
            Words::tr("各事项的%1", "figure").arg(application::figureWord(rateOrCompletion()));
        for (const ReportItem& item : m_report.items) {
            section.rows.append(row(item.title,
                                    application::figureText(item.counts, rateOrCompletion()),
                                    ReportSubject{{}, item.code}.placeOf(rateOrCompletion())));
        }
        m_content.sections.append(section);
    }

    /// Of one item, each person.
    void addPostings()
    {
        ExplanationSection section;
        section.heading =
            Words::tr("各人的%1", "figure").arg(application::figureWord(rateOrCompletion()));
        for (const ReportPosting& posting : m_report.postings) {
            const ReportSubject cell{posting.postingCode, m_subject.item};
            if (countsOf(m_report, cell))
                section.rows.append(row(personOf(m_report, posting.postingCode),
                                        valueOf(m_report, cell, rateOrCompletion()),
                                        cell.placeOf(rateOrCompletion())));
        }
        m_content.sections.append(section);
    }

    const QuarterlyReport& m_report;
    const QuarterlyReport* m_now;
    ReportSubject m_subject;
    Figure m_figure;
    ExplanationContent m_content;
};

/// Best, last and how many stand in which band, with the people of each.
ExplanationContent scoresExplanation(const QuarterlyReport& report)
{
    std::vector<const ReportPosting*> ranked;
    for (const ReportPosting& posting : report.postings) {
        if (posting.score)
            ranked.push_back(&posting);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto* a, const auto* b) { return *b->score < *a->score; });
    ExplanationContent content;
    content.title = Words::tr("量化考核得分的分布");
    content.result = ranked.empty() ? u"—"_s
                                    : Words::tr("最高 %1，最低 %2", "scores")
                                          .arg(ranked.front()->score->toString(),
                                               ranked.back()->score->toString());
    content.summary = Words::tr("共 %1 个任职有得分，截至%2", "count, as-of day")
                          .arg(ranked.size())
                          .arg(longDate(report.asOf));
    constexpr int kAll = 1'000'000;
    constexpr std::array kBands{9000, 8000, 6000, 0};
    const std::array titles{Words::tr("90分以上"), Words::tr("80分以上不满90分"),
                            Words::tr("60分以上不满80分"), Words::tr("不满60分")};
    int upper = kAll;
    for (size_t band = 0; band < kBands.size(); ++band) {
        ExplanationSection section;
        for (const ReportPosting* posting : ranked) {
            const int hundredths = posting->score->hundredths;
            if (hundredths < upper && hundredths >= kBands[band])
                section.rows.append(
                    row(personOf(report, posting->postingCode), posting->score->toString(),
                        ExplainedNumber{u"code"_s, posting->postingCode, Figure::Score}.toPlace()));
        }
        section.heading =
            Words::tr("%1：%2 人次", "band, count").arg(titles[band]).arg(section.rows.size());
        if (band == 0)
            section.rule = application::scoreRuleSentence();
        content.sections.append(section);
        upper = kBands[band];
    }
    return content;
}

/// The items from the highest to-date rate to the lowest.
ExplanationContent itemsExplanation(const QuarterlyReport& report)
{
    std::vector<const ReportItem*> items;
    for (const ReportItem& item : report.items) {
        if (item.counts.toDateRate())
            items.push_back(&item);
    }
    std::stable_sort(items.begin(), items.end(), [](const ReportItem* a, const ReportItem* b) {
        const domain::Rate x = *a->counts.toDateRate();
        const domain::Rate y = *b->counts.toDateRate();
        return qint64(x.numerator) * y.denominator > qint64(y.numerator) * x.denominator;
    });
    ExplanationContent content;
    content.title = Words::tr("各清单项的序时完成率");
    content.result =
        items.empty() ? u"—"_s
                      : Words::tr("最高 %1，最低 %2", "scores")
                            .arg(application::figureText(items.front()->counts, Figure::ToDateRate),
                                 application::figureText(items.back()->counts, Figure::ToDateRate));
    content.summary = Words::tr("从高到低，截至%1", "as-of day").arg(longDate(report.asOf));
    ExplanationSection section;
    section.heading = Words::tr("各事项");
    section.rule = application::rateRuleSentence();
    for (const ReportItem* item : items) {
        ExplanationRow line =
            row(item->title, fraction(item->counts.toDateRate()),
                ExplainedNumber{u"item"_s, item->code, Figure::ToDateRate}.toPlace());
        line.note = Words::tr("逾期未完成 %1 件").arg(item->counts.overdue);
        section.rows.append(line);
    }
    content.sections.append(section);
    return content;
}

} // namespace

std::optional<ExplanationContent> reportExplanation(const QuarterlyReport& report,
                                                    const ExplainedNumber& number,
                                                    const QuarterlyReport* now)
{
    if (number.subject == u"scores"_s)
        return scoresExplanation(report);
    if (number.subject == u"items"_s)
        return itemsExplanation(report);
    ReportSubject subject;
    Figure figure = Figure::CompletionRate;
    if (number.subject == u"code"_s) {
        subject.posting = number.key;
        figure = Figure::Score;
    } else if (number.subject == u"item"_s) {
        subject.item = number.key;
        figure = Figure::ToDateRate;
    } else if (number.subject == u"cell"_s) {
        // A posting's code may hold a slash, an item's may not stand behind it unseen.
        const qsizetype mark = number.key.lastIndexOf(u'/');
        subject.posting = number.key.left(mark);
        subject.item = number.key.mid(mark + 1);
    } else if (number.subject != u"total"_s) {
        return std::nullopt;
    }
    return ReportExplainer(report, now, subject, number.figure.value_or(figure)).explain();
}

} // namespace touyan::widgets
