// SPDX-License-Identifier: GPL-3.0-or-later
// A county's year of rates, the whole process of touyanctl, against the sqlite3 shell that counts
// the entries per secretary × item × quarter of the same file. Usage: [pairs]
#include "benchmarks/support/benchmark_program.h"
#include "benchmarks/support/child_process.h"
#include "benchmarks/support/county.h"
#include "benchmarks/support/measurement.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::benchmarks;

namespace {

constexpr int kUsualPairs = 15;
constexpr int kLeastPairs = 7;

/// The quarter is cut out of the day's text, as a person at the shell would do it.
QString countingSql()
{
    return u"SELECT posting_id, item_code_id, (substr(occurred_on, 6, 2) + 2) / 3, count(*)"
           " FROM entry WHERE occurred_on BETWEEN '2019-01-01' AND '2019-12-31'"
           " GROUP BY 1, 2, 3"_s;
}

QJsonObject measure(int pairCount)
{
    const QTemporaryDir folder;
    const QString package = folder.filePath(u"county"_s);
    const QString database = folder.filePath(u"county.touyan"_s);
    writeCountyPackage(package, {2019, 2019});
    importPackageInto(database, package);

    const QStringList rates{programBeside(u"touyanctl"_s),
                            u"--db"_s,
                            database,
                            u"rates"_s,
                            u"--year"_s,
                            u"2019"_s,
                            u"--as-of"_s,
                            u"2020-01-31"_s};
    const QStringList counting{u"sqlite3"_s, database, countingSql()};
    // Both once beforehand, so that neither pays for reading the file from the disk.
    runChild(rates);
    runChild(counting);
    const Pairs pairs = measurePairs(
        pairCount, [&] { return runChild(rates).milliseconds; },
        [&] { return runChild(counting).milliseconds; });
    return {{u"benchmark"_s, u"rates"_s},
            {u"secretaries"_s, kCountySecretaries},
            {u"entries"_s, kCountyEntriesPerYear},
            {u"pairs"_s, pairCount},
            {u"touyanctl_ms"_s, rounded(median(pairs.ours))},
            {u"sqlite3_ms"_s, rounded(median(pairs.reference))},
            {u"ratio"_s, rounded(pairs.ratio())},
            {u"limit"_s, 1.0}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        return measure(repetitionsFrom(QCoreApplication::arguments(), kUsualPairs, kLeastPairs));
    });
}
