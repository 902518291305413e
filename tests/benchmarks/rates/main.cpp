// SPDX-License-Identifier: GPL-3.0-or-later
// A county's year of rates, the whole process of touyanctl, as table, CSV and JSON, against the
// sqlite3 shell that counts the entries per secretary × item × quarter: in the same file, and in a
// lean copy of three columns with one index that covers the question. Usage: [rounds]
#include "benchmarks/support/benchmark_program.h"
#include "benchmarks/support/child_process.h"
#include "benchmarks/support/county.h"
#include "benchmarks/support/measurement.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::benchmarks;

namespace {

constexpr int kUsualRounds = 15;
constexpr int kLeastRounds = 7;

/// The quarter is cut out of the day's text, as a person at the shell would do it.
QString countingSql()
{
    return u"SELECT posting_id, item_code_id, (substr(occurred_on, 6, 2) + 2) / 3, count(*)"
           " FROM entry WHERE occurred_on BETWEEN '2019-01-01' AND '2019-12-31'"
           " GROUP BY 1, 2, 3"_s;
}

/// What the question needs and nothing else.
void writeLeanCopy(const QString& lean, const QString& database)
{
    runChild({u"sqlite3"_s, lean,
              u"ATTACH 'file:%1?mode=ro' AS county;"
              " CREATE TABLE entry AS SELECT posting_id, item_code_id, occurred_on"
              " FROM county.entry;"
              " CREATE INDEX entry_all ON entry (posting_id, item_code_id, occurred_on)"_s.arg(
                  database)});
}

QJsonObject measure(int rounds)
{
    const QTemporaryDir folder;
    const QString package = folder.filePath(u"county"_s);
    const QString database = folder.filePath(u"county.touyan"_s);
    const QString lean = folder.filePath(u"lean.sqlite"_s);
    writeCountyPackage(package, {2019, 2019});
    importPackageInto(database, package);
    writeLeanCopy(lean, database);

    const auto rates = [&](const QString& format) {
        return QStringList{programBeside(u"touyanctl"_s),
                           u"--db"_s,
                           database,
                           u"rates"_s,
                           u"--year"_s,
                           u"2019"_s,
                           u"--as-of"_s,
                           u"2020-01-31"_s,
                           u"--format"_s,
                           format};
    };
    const std::array<QStringList, 5> commands{rates(u"table"_s), rates(u"csv"_s), rates(u"json"_s),
                                              QStringList{u"sqlite3"_s, database, countingSql()},
                                              QStringList{u"sqlite3"_s, lean, countingSql()}};
    std::array<std::vector<double>, 5> times;
    // All once beforehand, so that none pays for reading the file from the disk; then in turn, each
    // first in every fifth round.
    for (const QStringList& command : commands)
        runChild(command);
    for (size_t round = 0; round < static_cast<size_t>(rounds); ++round) {
        for (size_t step = 0; step < commands.size(); ++step) {
            const size_t which = (round + step) % commands.size();
            times[which].push_back(runChild(commands[which]).milliseconds);
        }
    }
    const auto& [table, csv, json, own, leanCount] = times;
    const auto ratio = [](const std::vector<double>& ours, const std::vector<double>& reference) {
        return rounded(Pairs{ours, reference}.ratio());
    };
    return {{u"benchmark"_s, u"rates"_s},
            {u"secretaries"_s, kCountySecretaries},
            {u"entries"_s, kCountyEntriesPerYear},
            {u"rounds"_s, rounds},
            {u"touyanctl_ms"_s, rounded(median(table))},
            {u"csv_ms"_s, rounded(median(csv))},
            {u"json_ms"_s, rounded(median(json))},
            {u"sqlite3_ms"_s, rounded(median(own))},
            {u"sqlite3_lean_ms"_s, rounded(median(leanCount))},
            {u"ratio"_s, ratio(table, own)},
            {u"limit"_s, 1.0},
            {u"json_to_csv"_s, ratio(json, csv)},
            {u"limit_json_to_csv"_s, 1.15},
            {u"json_to_lean"_s, ratio(json, leanCount)},
            {u"limit_json_to_lean"_s, 2.0},
            {u"json_to_own"_s, ratio(json, own)},
            {u"limit_json_to_own"_s, 0.6}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        return measure(repetitionsFrom(QCoreApplication::arguments(), kUsualRounds, kLeastRounds));
    });
}
