// SPDX-License-Identifier: GPL-3.0-or-later
// touyanctl import of a county's year, with all its checks and its audit, against the sqlite3 shell
// that imports the rows of entries alone into a table of the same columns. Usage: [pairs]
#include "benchmarks/support/benchmark_program.h"
#include "benchmarks/support/child_process.h"
#include "benchmarks/support/county.h"
#include "benchmarks/support/measurement.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::benchmarks;

namespace {

constexpr int kUsualPairs = 7;
constexpr int kLeastPairs = 7;
constexpr double kKibibytesPerMebibyte = 1024;

/// The database and what SQLite keeps beside it.
void removeDatabase(const QString& database)
{
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(database + suffix);
}

/// The columns as the header of the table names them.
QString tableSql(const QString& entries)
{
    QFile file(entries);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + entries.toStdString());
    const QString columns = QString::fromLatin1(file.readLine()).trimmed();
    return u"CREATE TABLE entries (%1)"_s.arg(columns);
}

QJsonObject measure(int pairCount)
{
    const QTemporaryDir folder;
    const QString package = folder.filePath(u"county"_s);
    writeCountyPackage(package, {2019, 2019});
    const QString entries = package + u"/entries.csv"_s;
    const QString program = programBeside(u"touyanctl"_s);
    const QString ours = folder.filePath(u"ours.touyan"_s);
    const QString bare = folder.filePath(u"bare.sqlite"_s);
    qint64 peakKibibytes = 0;
    const auto importOurs = [&] {
        removeDatabase(ours);
        runChild({program, u"--db"_s, ours, u"init"_s});
        const ChildRun run = runChild({program, u"--db"_s, ours, u"import"_s, package});
        peakKibibytes = std::max(peakKibibytes, run.peakKibibytes);
        return run.milliseconds;
    };
    const QString create = tableSql(entries);
    const auto importBare = [&] {
        removeDatabase(bare);
        runChild({u"sqlite3"_s, bare, create});
        return runChild({u"sqlite3"_s, u"-cmd"_s, u".mode csv"_s, bare,
                         u".import --skip 1 \"%1\" entries"_s.arg(entries)})
            .milliseconds;
    };
    const Pairs pairs = measurePairs(pairCount, importOurs, importBare);
    return {{u"benchmark"_s, u"import"_s},
            {u"entries"_s, kCountyEntriesPerYear},
            {u"pairs"_s, pairCount},
            {u"touyanctl_ms"_s, rounded(median(pairs.ours))},
            {u"sqlite3_ms"_s, rounded(median(pairs.reference))},
            {u"ratio"_s, rounded(pairs.ratio())},
            {u"limit"_s, 4.0},
            {u"peak_mib"_s, rounded(static_cast<double>(peakKibibytes) / kKibibytesPerMebibyte)},
            {u"limit_mib"_s, 150}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        return measure(repetitionsFrom(QCoreApplication::arguments(), kUsualPairs, kLeastPairs));
    });
}
