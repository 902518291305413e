// SPDX-License-Identifier: GPL-3.0-or-later
// After one recorded entry in an open county: reading the posting's facts anew, its assessment, the
// totals and ranks, the grid and the dashboard's content; the painting is not in it. Usage:
// [entries]
#include "benchmarks/refresh/open_window.h"
#include "benchmarks/support/benchmark_program.h"
#include "benchmarks/support/county.h"
#include "benchmarks/support/measurement.h"

#include <QApplication>
#include <QTemporaryDir>

#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace touyan;
using namespace touyan::benchmarks;

namespace {

constexpr int kUsualEntries = 200;
constexpr int kLeastEntries = 7;

/// The times of refreshing a window of the range after each of `count` entries.
std::vector<double> refreshTimes(MeasuredOffice& office, const domain::DaySpan& range, int count)
{
    OpenWindow window(office, {range, countyLastDay(), application::EntryScope::AllWithDetails});
    std::vector<double> times;
    for (const application::RecordEntryRequest& request : office.requests(count)) {
        const auto outcome = valueOrThrow(application::recordEntries(office.context(), {request}));
        if (!outcome.refused.empty())
            throwError(outcome.refused.front().error);
        times.push_back(millisecondsOf([&] { window.refresh(request.posting); }));
    }
    if (!window.agreesWithFullLoad())
        throw std::runtime_error("the refreshed grid differs from a full load");
    return times;
}

QJsonObject measure(int count)
{
    const QTemporaryDir folder;
    const QString package = folder.filePath(u"county"_s);
    const QString database = folder.filePath(u"county.touyan"_s);
    writeCountyPackage(package, {2019, 2019});
    importPackageInto(database, package);
    MeasuredOffice office(database, countyLastDay());
    const std::vector<double> quarter =
        refreshTimes(office, {QDate(2019, 10, 1), QDate(2019, 12, 31)}, count);
    const std::vector<double> year =
        refreshTimes(office, {QDate(2019, 1, 1), QDate(2019, 12, 31)}, count);
    return {{u"benchmark"_s, u"refresh"_s},
            {u"entries"_s, count},
            {u"quarter_median_ms"_s, rounded(median(quarter))},
            {u"quarter_max_ms"_s, rounded(greatest(quarter))},
            {u"year_median_ms"_s, rounded(median(year))},
            {u"year_max_ms"_s, rounded(greatest(year))},
            {u"limit_ms"_s, 16}};
}

} // namespace

int main(int argc, char** argv)
{
    // Nothing is shown; the charts measure their texts all the same.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return runBenchmark([] {
        return measure(
            repetitionsFrom(QCoreApplication::arguments(), kUsualEntries, kLeastEntries));
    });
}
