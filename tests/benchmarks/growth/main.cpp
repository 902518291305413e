// SPDX-License-Identifier: GPL-3.0-or-later
// A quarter's rates in a file of ten years against the same quarter in a file of one year. Usage:
// [pairs] [years]
#include "benchmarks/support/benchmark_program.h"
#include "benchmarks/support/child_process.h"
#include "benchmarks/support/county.h"
#include "benchmarks/support/measurement.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::benchmarks;

namespace {

constexpr int kUsualPairs = 15;
constexpr int kLeastPairs = 7;
constexpr int kLastYear = 2019;
constexpr int kUsualYears = 10;

/// A database of the years up to the last; its package is not kept.
QString databaseOf(const QTemporaryDir& folder, int years)
{
    const QString package = folder.filePath(u"county"_s);
    const QString database = folder.filePath(u"years-%1.touyan"_s.arg(years));
    writeCountyPackage(package, {kLastYear - years + 1, kLastYear});
    importPackageInto(database, package);
    QDir(package).removeRecursively();
    return database;
}

QJsonObject measure(int pairCount, int years)
{
    const QTemporaryDir folder;
    const auto rates = [program = programBeside(u"touyanctl"_s)](const QString& database) {
        return QStringList{program,        u"--db"_s,    database,     u"rates"_s,
                           u"--quarter"_s, u"2019-Q4"_s, u"--as-of"_s, u"2020-01-31"_s};
    };
    const QStringList ofMany = rates(databaseOf(folder, years));
    const QStringList ofOne = rates(databaseOf(folder, 1));
    // Both once beforehand, so that neither pays for reading the file from the disk.
    runChild(ofMany);
    runChild(ofOne);
    const Pairs pairs = measurePairs(
        pairCount, [&] { return runChild(ofMany).milliseconds; },
        [&] { return runChild(ofOne).milliseconds; });
    return {{u"benchmark"_s, u"growth"_s},
            {u"years"_s, years},
            {u"entries"_s, kCountyEntriesPerYear * years},
            {u"pairs"_s, pairCount},
            {u"years_ms"_s, rounded(median(pairs.ours))},
            {u"one_year_ms"_s, rounded(median(pairs.reference))},
            {u"ratio"_s, rounded(pairs.ratio())},
            {u"limit"_s, 1.5}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        const QStringList arguments = QCoreApplication::arguments();
        return measure(repetitionsFrom(arguments, kUsualPairs, kLeastPairs),
                       arguments.size() > 2 ? qMax(1, arguments.at(2).toInt()) : kUsualYears);
    });
}
