// SPDX-License-Identifier: GPL-3.0-or-later
// Every number that a printed report shows leads to an explanation of exactly this number, of its
// own day: of a quarter that is open, and of a closed one whose records have changed since.
#include "widgets/reports/report_explanation.h"

#include "application/closing/close_quarter.h"
#include "application/closing/open_report.h"
#include "reports/bulletin/bulletin_pages.h"
#include "widgets/dashboard/recorded_work.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace touyan;
using namespace touyan::test;
using namespace touyan::widgets;
using application::ExplainedNumber;
using application::Figure;
using application::QuarterlyReport;

namespace {

const domain::PeriodKey kQuarter =
    domain::PeriodKey::containing(domain::Cadence::Quarterly, QDate(2026, 9, 1));

QString plainText(const ExplanationContent& content)
{
    QStringList texts{content.title, content.result, content.summary};
    for (const ExplanationSection& section : content.sections) {
        texts.append(section.heading);
        for (const ExplanationRow& row : section.rows)
            texts += {row.label, row.value, row.note};
    }
    return texts.join(u'\n');
}

/// The text drawn in an area, without the mark of a provisional score.
QString printedIn(const reports::DrawnPage& page, const QRectF& area)
{
    QString text;
    for (const reports::DrawnText& drawn : page.texts) {
        if (area.contains(drawn.baseline))
            text += drawn.text;
    }
    return text.remove(u'*').trimmed();
}

/// The counted and measured numbers of a sentence: those before a unit.
QStringList numbersOf(const QString& sentence)
{
    static const QRegularExpression number(u"(\\d+(?:\\.\\d+)?)(?:%|项|分|人次|个)"_s);
    QStringList numbers;
    for (auto match = number.globalMatch(sentence); match.hasNext();)
        numbers.append(match.next().captured(1));
    return numbers;
}

bool saysNumber(const QString& text, const QString& number)
{
    return QRegularExpression(u"(?<![\\d.])%1(?![\\d])"_s.arg(QRegularExpression::escape(number)))
        .match(text)
        .hasMatch();
}

} // namespace

class ReportExplanationTest : public RecordedWork
{
protected:
    void SetUp() override
    {
        RecordedWork::SetUp();
        record(posting(0), u"I04"_s, QDate(2026, 9, 23));
        record(posting(0), u"I01"_s, QDate(2026, 9, 2));
        record(posting(1), u"I04"_s, QDate(2026, 9, 24));
    }

    QuarterlyReport open(QDate asOf)
    {
        const auto opened = run([asOf](application::UseCaseContext& context) {
            return application::openReport(context, kQuarter, asOf);
        });
        EXPECT_TRUE(opened.isOk());
        return opened.isOk() ? opened.value().report : QuarterlyReport{};
    }

    QuarterlyReport recompute(QDate asOf)
    {
        const auto computed = run([asOf](application::UseCaseContext& context) {
            return application::recomputeReport(context, kQuarter, asOf);
        });
        EXPECT_TRUE(computed.isOk());
        return computed.isOk() ? computed.value() : QuarterlyReport{};
    }

    /// Looks at every part of every page that explains something; how many stood in a table or
    /// chart.
    static int follow(const QuarterlyReport& report, const QuarterlyReport* now)
    {
        auto fonts = reports::BulletinFonts::choose(reports::InstalledFonts());
        EXPECT_TRUE(fonts.isOk());
        const reports::BulletinPages pages =
            reports::quarterlyPages(report, std::move(fonts).value());
        int cells = 0;
        for (const reports::DrawnPage& page : pages.pages()) {
            for (const reports::ExplainedArea& area : page.explained) {
                const auto number = ExplainedNumber::parse(area.place);
                if (!number)
                    continue; // of projects: another page's
                const auto content = reportExplanation(report, *number, now);
                const QString printed = printedIn(page, area.area);
                EXPECT_TRUE(content) << area.place.toStdString();
                if (!content)
                    continue;
                // A cell or a bar, and not a paragraph over the whole width.
                constexpr qreal kWidest = 100 * reports::kUnitsPerMm;
                if (number->figure && area.area.width() < kWidest) {
                    ++cells;
                    // A bar may be too short for its number.
                    if (!printed.isEmpty()) {
                        EXPECT_EQ(content->result, printed) << area.place.toStdString();
                    }
                    continue;
                }
                // A row of the chart, whose numbers have areas of their own.
                if (number->subject == u"item"_s)
                    continue;
                const QString text = plainText(*content);
                for (const QString& each : numbersOf(printed))
                    EXPECT_TRUE(saysNumber(text, each))
                        << each.toStdString() << " of " << printed.toStdString() << "\nis not in "
                        << text.toStdString();
            }
        }
        return cells;
    }
};

TEST_F(ReportExplanationTest, EveryPrintedNumberIsExplainedByItself)
{
    const QuarterlyReport report = open(QDate(2026, 9, 28));
    // Nine numbers of each of three people, eight of the total, and the chart's.
    EXPECT_GT(follow(report, nullptr), 3 * 9 + 8);
}

TEST_F(ReportExplanationTest, AClosedQuartersNumbersAreExplainedAsFrozen)
{
    clock.setToday(QDate(2026, 10, 12));
    ASSERT_TRUE(run([](application::UseCaseContext& context) {
                    return application::closeQuarter(context, {kQuarter, QDate(2026, 10, 12)});
                }).isOk());
    clock.setToday(QDate(2026, 10, 20));
    record(posting(0), u"I04"_s, QDate(2026, 9, 16));
    const QuarterlyReport frozen = open(QDate(2026, 10, 20));
    const QuarterlyReport now = recompute(QDate(2026, 10, 20));
    ASSERT_EQ(frozen.closedRevision, 1);
    ASSERT_NE(frozen.total, now.total);
    EXPECT_GT(follow(frozen, &now), 3 * 9 + 8);

    const auto content = reportExplanation(frozen, {u"total"_s, {}, Figure::CompletionRate}, &now);
    ASSERT_TRUE(content);
    EXPECT_EQ(content->result, frozen.total.completionRate()->toPercentText());
    EXPECT_TRUE(content->summary.contains(
        u"结账时 %1，现在 %2，差别 1 项"_s.arg(frozen.total.completionRate()->toPercentText(),
                                               now.total.completionRate()->toPercentText())))
        << content->summary.toStdString();
    EXPECT_TRUE(plainText(*content).contains(u"逾期未完成 → 逾期完成"_s));
    // Somebody whom nothing of it concerns.
    const auto other = reportExplanation(
        frozen, {u"code"_s, frozen.postings.back().postingCode, Figure::Overdue}, &now);
    ASSERT_TRUE(other);
    EXPECT_TRUE(other->summary.contains(u"现在重算仍是"_s)) << other->summary.toStdString();
}

TEST_F(ReportExplanationTest, LinksLeadDownToTheEntries)
{
    const QuarterlyReport report = open(QDate(2026, 9, 28));
    // From the total's rate to the people, from one of them to the entries: every link is answered
    // by the same report.
    std::vector<QString> open{u"explain:total:on_time_rate"_s};
    QSet<QString> seen;
    bool sawEntry = false;
    while (!open.empty()) {
        const QString place = open.back();
        open.pop_back();
        if (seen.contains(place))
            continue;
        seen.insert(place);
        const auto number = ExplainedNumber::parse(place);
        ASSERT_TRUE(number) << place.toStdString();
        const auto content = reportExplanation(report, *number, nullptr);
        ASSERT_TRUE(content) << place.toStdString();
        for (const ExplanationSection& section : content->sections) {
            for (const ExplanationRow& row : section.rows) {
                sawEntry = sawEntry || row.value == u"走访困难群众"_s;
                if (row.link.isEmpty())
                    continue;
                open.push_back(row.link);
                // What the line shows is what its explanation is headed with.
                const auto linked =
                    reportExplanation(report, *ExplainedNumber::parse(row.link), nullptr);
                ASSERT_TRUE(linked) << row.link.toStdString();
                EXPECT_TRUE(saysNumber(row.value, linked->result) ||
                            row.value.contains(linked->result))
                    << place.toStdString() << " shows " << row.value.toStdString() << ", "
                    << row.link.toStdString() << " says " << linked->result.toStdString();
            }
        }
    }
    EXPECT_TRUE(sawEntry);
    EXPECT_GT(seen.size(), 30);
}

TEST_F(ReportExplanationTest, WhatTheReportDoesNotHaveIsNotExplained)
{
    const QuarterlyReport report = open(QDate(2026, 9, 28));
    for (const QString& place : {u"explain:code:nobody"_s, u"explain:item:X99"_s,
                                 u"explain:cell:nobody/I04"_s, u"explain:posting:1"_s})
        EXPECT_FALSE(reportExplanation(report, *ExplainedNumber::parse(place), nullptr))
            << place.toStdString();
    EXPECT_FALSE(ExplainedNumber::parse(u"report:2026-Q3"_s));
}
