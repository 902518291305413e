// SPDX-License-Identifier: GPL-3.0-or-later
// How long one value takes from the change to the painted chart: bars by item, ranked bars of a
// township and of a county, a trend. Usage: [rounds]
#include "benchmarks/charts/painted_chart.h"
#include "benchmarks/support/benchmark_program.h"
#include "benchmarks/support/measurement.h"
#include "widgets/gallery/sample_charts.h"
#include "widgets/look/theme.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::benchmarks;
using namespace touyan::test;
using namespace touyan::widgets;

namespace {

constexpr int kUsualRounds = 201;
constexpr int kLeastRounds = 21;
constexpr int kCounty = 400;
constexpr double kLimit = 2;

std::vector<double> itemTimes(int rounds)
{
    QList<ItemBar> bars = sampleItemBars();
    ItemBarChart chart;
    chart.setBars(bars);
    return PaintedChart(chart).measure(rounds, [&](int round) {
        bars[3].onTime += round % 2 == 0 ? 1 : -1;
        chart.setBars(bars);
    });
}

std::vector<double> rankingTimes(int rounds, int rows)
{
    const QList<RankedBar> sample = sampleRanking();
    QList<RankedBar> bars;
    for (int i = 0; i < rows; ++i)
        bars.append(sample.at(i % sample.size()));
    RankedBarChart chart;
    chart.setBars(bars, 110);
    return PaintedChart(chart).measure(rounds, [&](int round) {
        bars[3].value = 60 + round % 7;
        bars[3].valueText = QString::number(60 + round % 7);
        chart.setBars(bars, 110);
    });
}

std::vector<double> trendTimes(int rounds)
{
    QList<TrendSeries> trend = sampleTrend();
    TrendChart chart;
    chart.setSeries(sampleQuarters(), trend);
    return PaintedChart(chart).measure(rounds, [&](int round) {
        const double percent = 91.5 + round % 7;
        trend[0].points[7] = {percent, u"%1%"_s.arg(percent), {}};
        chart.setSeries(sampleQuarters(), trend);
    });
}

/// From nothing to a painted chart.
double firstTime()
{
    return millisecondsOf([] {
        ItemBarChart chart;
        chart.setBars(sampleItemBars());
        const PaintedChart painted(chart);
    });
}

QJsonObject measure(int rounds)
{
    QJsonObject result{{u"benchmark"_s, u"charts"_s}, {u"rounds"_s, rounds}};
    const auto add = [&result](const QString& name, const std::vector<double>& times) {
        result.insert(name + u"_ms"_s, rounded(median(times)));
        result.insert(name + u"_p99_ms"_s, rounded(percentile(times, 0.99)));
    };
    result.insert(u"first_chart_ms"_s, rounded(firstTime()));
    result.insert(u"next_chart_ms"_s, rounded(firstTime()));
    add(u"items"_s, itemTimes(rounds));
    add(u"ranking"_s, rankingTimes(rounds, static_cast<int>(sampleRanking().size())));
    add(u"county_ranking"_s, rankingTimes(rounds, kCounty));
    add(u"trend"_s, trendTimes(rounds));
    result.insert(u"limit_ms"_s, kLimit);
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeMode::Light);
    return runBenchmark([] {
        return measure(repetitionsFrom(QCoreApplication::arguments(), kUsualRounds, kLeastRounds));
    });
}
