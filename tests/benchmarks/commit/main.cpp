// SPDX-License-Identifier: GPL-3.0-or-later
// From a recorded entry to its commit in an open county database, against a one-row commit of the
// sqlite3 library with write-ahead log and full synchronisation, in the same folder. Usage:
// [commits]
#include "benchmarks/commit/one_row_commits.h"
#include "benchmarks/support/benchmark_program.h"
#include "benchmarks/support/county.h"
#include "benchmarks/support/county_office.h"
#include "benchmarks/support/measurement.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace touyan;
using namespace touyan::benchmarks;

namespace {

constexpr int kUsualCommits = 1000;
constexpr int kLeastCommits = 500;
constexpr double kShare = 0.99;

QJsonObject measure(int count)
{
    const QTemporaryDir folder;
    const QString package = folder.filePath(u"county"_s);
    const QString database = folder.filePath(u"county.touyan"_s);
    writeCountyPackage(package, {2019, 2019});
    importPackageInto(database, package);
    CountyOffice office(database);
    OneRowCommits reference(folder.filePath(u"reference.sqlite"_s));

    const std::vector<application::RecordEntryRequest> requests = office.requests(count);
    auto request = requests.cbegin();
    const Pairs pairs = measurePairs(
        count,
        [&] {
            return millisecondsOf([&] {
                const auto outcome =
                    valueOrThrow(application::recordEntries(office.context(), {*request}));
                if (!outcome.refused.empty())
                    throwError(outcome.refused.front().error);
                ++request;
            });
        },
        [&] { return millisecondsOf([&] { reference.commitOne(); }); });
    const double ours = percentile(pairs.ours, kShare);
    const double bare = percentile(pairs.reference, kShare);
    return {{u"benchmark"_s, u"commit"_s},
            {u"commits"_s, count},
            {u"touyan_p99_ms"_s, rounded(ours)},
            {u"touyan_median_ms"_s, rounded(median(pairs.ours))},
            {u"sqlite3_p99_ms"_s, rounded(bare)},
            {u"sqlite3_median_ms"_s, rounded(median(pairs.reference))},
            {u"ratio"_s, rounded(ours / bare)},
            {u"limit"_s, 1.5}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        return measure(
            repetitionsFrom(QCoreApplication::arguments(), kUsualCommits, kLeastCommits));
    });
}
