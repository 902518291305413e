// SPDX-License-Identifier: GPL-3.0-or-later
// One quarter, four ways of reading it: the workbook as LibreOffice computes it anew, the text of
// the 通报, the program's own window, and touyanctl rates. Every count, rate, score, total and rank
// must be the same in all four (and what the golden case expects).
#include "app/window/program.h"
#include "application/ports/progress.h"
#include "reports/outside_program.h"
#include "reports/workbook/summary_sheet.h"
#include "support/golden_package.h"
#include "support/widgets/page_fixture.h"
#include "widgets/charts/card_widget.h"
#include "widgets/charts/item_bar_chart.h"
#include "widgets/charts/ranked_bar_chart.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/dashboard/dashboard_page.h"
#include "widgets/reports/reports_page.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Quarter
{
    const char16_t* key;
    QDate first;
    QDate asOf;
};

const std::array<Quarter, 2> kQuarters{{{u"2019-Q3", QDate(2019, 7, 1), QDate(2019, 8, 20)},
                                        {u"2019-Q4", QDate(2019, 10, 1), QDate(2020, 1, 20)}}};

/// What is said of one secretary, or of all; empty texts where a reader does not show it.
using Figures = QMap<QString, QString>;
/// By posting code; "total" for all of them.
using Readings = QMap<QString, Figures>;

QByteArray ctl(const QStringList& arguments)
{
    return outputOf(QStringLiteral(TOUYAN_CTL), arguments);
}

/// "0.6154" of a rate in JSON or Excel; "—" for none.
QString rateOf(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 4);
    return value.isNull() ? u"—"_s : value.toString();
}

QString numberOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInt())
           : value.isNull() ? u"—"_s
                            : value.toString();
}

Figures jsonFigures(const QJsonObject& object)
{
    Figures figures;
    for (const QString& count : {u"on_time"_s, u"late"_s, u"overdue"_s, u"pending"_s, u"exempt"_s})
        figures[count] = QString::number(object[count].toInt());
    figures[u"owed"_s] =
        QString::number(object[u"obligations"_s].toInt() - object[u"exempt"_s].toInt());
    for (const QString& rate : {u"completion_rate"_s, u"to_date_rate"_s, u"on_time_rate"_s})
        figures[rate] = rateOf(object[rate]);
    if (object.contains(u"score"_s)) {
        figures[u"score"_s] = numberOf(object[u"score"_s]);
        figures[u"rank"_s] = numberOf(object[u"rank"_s]);
        figures[u"category_rank"_s] = numberOf(object[u"category_rank"_s]);
    }
    return figures;
}

Readings readJson(const QJsonObject& rates)
{
    Readings readings;
    for (const QJsonValue posting : rates[u"postings"_s].toArray())
        readings[posting[u"posting"_s].toString()] = jsonFigures(posting.toObject());
    for (const QJsonValue item : rates[u"items"_s].toArray())
        readings[u"item "_s + item[u"item"_s].toString()] = jsonFigures(item.toObject());
    readings[u"total"_s] = jsonFigures(rates[u"total"_s].toObject());
    return readings;
}

Figures countFigures(const domain::StateCounts& counts)
{
    const auto rate = [](const std::optional<domain::Rate>& value) {
        return value ? value->toString() : u"—"_s;
    };
    return {{u"on_time"_s, QString::number(counts.onTime)},
            {u"late"_s, QString::number(counts.late)},
            {u"overdue"_s, QString::number(counts.overdue)},
            {u"pending"_s, QString::number(counts.pending)},
            {u"exempt"_s, QString::number(counts.exempt)},
            {u"owed"_s, QString::number(counts.owed())},
            {u"completion_rate"_s, rate(counts.completionRate())},
            {u"to_date_rate"_s, rate(counts.toDateRate())},
            {u"on_time_rate"_s, rate(counts.onTimeRate())}};
}

/// What the reports page lays out for its preview.
Readings readPreview(const application::QuarterlyReport& report)
{
    const auto rank = [](const std::optional<int>& value) {
        return value ? QString::number(*value) : u"—"_s;
    };
    Readings readings;
    for (const application::ReportPosting& posting : report.postings) {
        Figures figures = countFigures(posting.counts);
        figures[u"score"_s] = posting.score ? posting.score->toString() : u"—"_s;
        figures[u"rank"_s] = rank(posting.rank);
        figures[u"category_rank"_s] = rank(posting.categoryRank);
        readings[posting.postingCode] = figures;
    }
    for (const application::ReportItem& item : report.items)
        readings[u"item "_s + item.code] = countFigures(item.counts);
    readings[u"total"_s] = countFigures(report.total);
    return readings;
}

Readings readWorkbook(const QString& path)
{
    using namespace reports;
    const QJsonArray rows =
        dumpedRows(path, u"汇总"_s)[u"sheets"_s][u"汇总"_s][u"rows"_s].toArray();
    Readings readings;
    for (qsizetype row = WorkbookPlan::kFirstRow; row < rows.size(); ++row) {
        const QJsonArray cells = rows.at(row).toArray();
        const bool isTotal = cells.at(kSummaryNumber).toString() == u"合计"_s;
        if (!isTotal && !cells.at(kSummaryNumber).isDouble())
            continue;
        Figures figures;
        for (const auto& [name, column] : {std::pair{u"owed"_s, kSummaryOwed},
                                           {u"on_time"_s, kSummaryOnTime},
                                           {u"late"_s, kSummaryLate},
                                           {u"overdue"_s, kSummaryOverdue},
                                           {u"pending"_s, kSummaryPending},
                                           {u"exempt"_s, kSummaryExempt}})
            figures[name] = numberOf(cells.at(column));
        for (const auto& [name, column] : {std::pair{u"completion_rate"_s, kSummaryCompletion},
                                           {u"to_date_rate"_s, kSummaryToDate},
                                           {u"on_time_rate"_s, kSummaryOnTimeRate}})
            figures[name] = rateOf(cells.at(column));
        if (!isTotal) {
            const QJsonValue score = cells.at(kSummaryScore);
            figures[u"score"_s] =
                score.isDouble() ? QString::number(score.toDouble(), 'f', 2) : score.toString();
            figures[u"rank"_s] = numberOf(cells.at(kSummaryRank));
            figures[u"category_rank"_s] = numberOf(cells.at(kSummaryCategoryRank));
        }
        readings[isTotal ? u"total"_s : cells.at(kSummaryCode).toString()] = figures;
    }
    return readings;
}

/// Rates to one decimal per cent, as the 通报 and the window show them, from whole counts.
QString percentOf(const QString& numerator, const QString& denominator)
{
    if (denominator.toInt() == 0)
        return u"—"_s;
    return domain::Rate{numerator.toInt(), denominator.toInt()}.toPercentText();
}

/// The same figures as a reader of whole per cents with one decimal sees them.
Figures inPercent(const Figures& figures)
{
    Figures shown = figures;
    const QString done =
        QString::number(figures[u"on_time"_s].toInt() + figures[u"late"_s].toInt());
    const QString decided = QString::number(done.toInt() + figures[u"overdue"_s].toInt());
    shown[u"completion_rate"_s] = percentOf(done, figures[u"owed"_s]);
    shown[u"to_date_rate"_s] = percentOf(done, decided);
    shown[u"on_time_rate"_s] = percentOf(figures[u"on_time"_s], decided);
    return shown;
}

/// The rows of the table of secretaries in the text of the 通报; by name, "total" for the sum.
Readings readBulletin(const QString& path)
{
    Readings readings;
    static const QRegularExpression line(
        u"^\\s*(?:(\\d+|—)\\s+(\\S+)\\s+\\S+|(合计))"
        "\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)"
        "(?:\\s+([\\d.]+|—)\\*?)?\\s*$"_s);
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    for (const QString& row : text.split(u'\n')) {
        const auto match = line.match(row);
        if (!match.hasMatch())
            continue;
        const bool isTotal = !match.captured(3).isEmpty();
        Figures figures{
            {u"owed"_s, match.captured(4)},          {u"on_time"_s, match.captured(5)},
            {u"late"_s, match.captured(6)},          {u"overdue"_s, match.captured(7)},
            {u"pending"_s, match.captured(8)},       {u"completion_rate"_s, match.captured(9)},
            {u"to_date_rate"_s, match.captured(10)}, {u"on_time_rate"_s, match.captured(11)}};
        if (!isTotal) {
            figures[u"rank"_s] = match.captured(1);
            figures[u"score"_s] = match.captured(12);
        }
        readings[isTotal ? u"total"_s : match.captured(2)] = figures;
    }
    return readings;
}

/// Every figure that the reading has must be the expected one.
void expectSame(const Readings& expected, const Readings& read, const char* reader)
{
    ASSERT_GT(read.size(), 1) << reader;
    for (auto who = read.begin(); who != read.end(); ++who) {
        ASSERT_TRUE(expected.contains(who.key())) << reader << ' ' << who.key().toStdString();
        const Figures& wanted = expected[who.key()];
        for (auto figure = who->begin(); figure != who->end(); ++figure)
            EXPECT_EQ(figure.value().toStdString(), wanted[figure.key()].toStdString())
                << reader << ": " << who.key().toStdString() << ' ' << figure.key().toStdString();
    }
}

} // namespace

class SameFigures : public ::testing::TestWithParam<Quarter>
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        static_cast<void>(ctl({u"--db"_s, database(), u"init"_s}));
        static_cast<void>(ctl({u"--db"_s, database(), u"import"_s,
                               goldenFolder(u"township-2019"_s) + u"/package"_s}));
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString database() const { return path(u"township.touyan"_s); }

    /// The page of this type in front, with what it shows loaded.
    template <class Page>
    Page* showPage(widgets::MainWindow& window)
    {
        for (widgets::Page* page : window.pages()) {
            if (auto* found = qobject_cast<Page*>(page)) {
                window.showPage(page);
                return found;
            }
        }
        return nullptr;
    }

private:
    QTemporaryDir m_folder;
};

TEST_P(SameFigures, InWorkbookBulletinWindowAndJson)
{
    const QString key = QString::fromUtf16(GetParam().key);
    const QString asOf = GetParam().asOf.toString(Qt::ISODate);
    const QStringList quarter{u"--quarter"_s, key, u"--as-of"_s, asOf};
    const QJsonObject rates =
        QJsonDocument::fromJson(
            ctl(QStringList{u"--db"_s, database(), u"rates"_s, u"--format"_s, u"json"_s} + quarter))
            .object();
    const Readings expected = readJson(rates);
    ASSERT_EQ(rates[u"postings"_s].toArray().size(), 21);
    QFile golden(goldenFolder(u"township-2019"_s) +
                 u"/expected-rates-%1-%2-asof-%3.json"_s.arg(rates[u"from"_s].toString(),
                                                             rates[u"to"_s].toString(), asOf));
    ASSERT_TRUE(golden.open(QIODevice::ReadOnly)) << golden.fileName().toStdString();
    EXPECT_EQ(rates, QJsonDocument::fromJson(golden.readAll()).object());

    // Workbook and 通报, as they leave the office.
    const QString xlsx = path(u"报表.xlsx"_s);
    const QString pdf = path(u"通报.pdf"_s);
    static_cast<void>(
        ctl(QStringList{u"--db"_s, database(), u"report"_s, u"--xlsx"_s, xlsx, u"--pdf"_s, pdf} +
            quarter));
    const Readings stored = readWorkbook(xlsx);
    EXPECT_EQ(stored.size(), 22);
    expectSame(expected, stored, "workbook as stored");
    QDir().mkpath(path(u"computed"_s));
    expectSame(expected, readWorkbook(recalculated(xlsx, path(u"computed"_s))),
               "workbook as LibreOffice computes it");

    // The window, as the program makes it.
    platform::Settings settings(path(u"touyan.ini"_s));
    platform::LogOptions logOptions;
    logOptions.filePath = path(u"touyan.log"_s);
    platform::LogSession log(logOptions);
    app::StoredPreferences preferences(settings, log);
    app::Program program(settings, preferences);
    widgets::MainWindow& window = program.window();
    window.resize(1280, 720);
    window.show();
    QSignalSpy opened(&program, &app::Program::opened);
    program.open(database());
    ASSERT_TRUE(opened.count() > 0 || opened.wait(60'000));
    window.periodControl()->setSelection(
        widgets::periodContaining(widgets::PeriodKind::Quarter, GetParam().first, GetParam().asOf));

    auto* reportsPage = showPage<widgets::ReportsPage>(window);
    ASSERT_NE(reportsPage, nullptr);
    ASSERT_TRUE(waitUntil(
        [&] { return !reportsPage->isLoading() && reportsPage->report() != nullptr; }, 60'000));
    const application::QuarterlyReport& preview = *reportsPage->report();
    EXPECT_EQ(preview.asOf, GetParam().asOf);
    expectSame(expected, readPreview(preview), "preview");

    // The 通报 and the window show per cents with one decimal, and names instead of codes.
    Readings byName;
    Readings inPercents;
    for (const application::ReportPosting& posting : preview.postings) {
        inPercents[posting.postingCode] = inPercent(expected[posting.postingCode]);
        byName[posting.personName] = inPercents[posting.postingCode];
    }
    byName[u"total"_s] = inPercent(expected[u"total"_s]);
    const Readings bulletin = readBulletin(pdf);
    EXPECT_EQ(bulletin.size(), 22);
    expectSame(byName, bulletin, "text of the bulletin");

    auto* dashboard = showPage<widgets::DashboardPage>(window);
    ASSERT_NE(dashboard, nullptr);
    ASSERT_TRUE(waitUntil([&] { return dashboard->isReady(); }, 60'000));
    const auto card = [dashboard](const QString& name) {
        return dashboard->findChild<widgets::CardWidget*>(name)->content().value;
    };
    const Figures& total = byName[u"total"_s];
    EXPECT_EQ(card(u"completionRateCard"_s), total[u"completion_rate"_s]);
    EXPECT_EQ(card(u"onTimeRateCard"_s), total[u"on_time_rate"_s]);
    EXPECT_EQ(card(u"overdueCard"_s), total[u"overdue"_s]);
    Readings bars;
    for (const widgets::RankedBar& bar :
         dashboard->findChild<widgets::RankedBarChart*>(u"rankedBarChart"_s)->bars())
        bars[bar.label] = {{u"rank"_s, bar.rank}, {u"score"_s, bar.valueText}};
    EXPECT_EQ(bars.size(), 21);
    expectSame(byName, bars, "ranked bars");
    const auto itemBars = dashboard->findChild<widgets::ItemBarChart*>(u"itemBarChart"_s)->bars();
    ASSERT_EQ(itemBars.size(), static_cast<qsizetype>(preview.items.size()));

    auto* checklist = showPage<widgets::ChecklistPage>(window);
    ASSERT_NE(checklist, nullptr);
    auto* grid = checklist->findChild<widgets::ChecklistGridModel*>();
    ASSERT_NE(grid, nullptr);
    ASSERT_TRUE(waitUntil([grid] { return grid->rowCount() == 22; }, 60'000));
    Readings rows;
    using Kind = widgets::GridColumnKind;
    for (int row = 0; row < grid->rowCount(); ++row) {
        const auto text = [&](Kind kind) {
            return grid->index(row, grid->columnOf(kind)).data().toString();
        };
        const bool isTotal = !grid->postingAt(row).has_value();
        Figures figures{{u"completion_rate"_s, text(Kind::CompletionRate)}};
        if (!isTotal) {
            figures[u"score"_s] = text(Kind::Score);
            figures[u"rank"_s] = text(Kind::Rank);
        }
        rows[isTotal ? u"total"_s : grid->nameAt(row)] = figures;
    }
    EXPECT_EQ(rows.size(), 22);
    expectSame(byName, rows, "grid");
}

INSTANTIATE_TEST_SUITE_P(Quarters, SameFigures, ::testing::ValuesIn(kQuarters));

} // namespace touyan::test
