// SPDX-License-Identifier: GPL-3.0-or-later
// How long touyanctl takes to start, against the sqlite3 shell that says its version, and the rates
// of the demonstration's quarter, the whole process. With the path of another touyanctl, of a build
// from before a change, also against the same rates by that one. Usage: [rounds [other touyanctl]]
#include "benchmarks/support/benchmark_program.h"
#include "benchmarks/support/child_process.h"
#include "benchmarks/support/measurement.h"

#include <QCoreApplication>
#include <QDate>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::benchmarks;

namespace {

constexpr int kUsualRounds = 41;
constexpr int kLeastRounds = 11;

QStringList ratesOf(const QString& program, const QString& database)
{
    const QDate today = QDate::currentDate();
    const QString quarter =
        u"%1-Q%2"_s.arg(today.year()).arg((today.month() + 2) / 3); // of three months each
    return {program, u"--db"_s, database, u"rates"_s, u"--quarter"_s, quarter};
}

QJsonObject measure(int rounds, const QString& otherProgram)
{
    const QTemporaryDir folder;
    const QString program = programBeside(u"touyanctl"_s);
    const QString database = folder.filePath(u"township.touyan"_s);
    runChild({program, u"--db"_s, database, u"init"_s, u"--demo"_s});

    // Once beforehand, so that no program pays for being read from the disk.
    const auto timed = [](const QStringList& command) {
        runChild(command);
        return [command] { return runChild(command).milliseconds; };
    };
    const auto shell = timed({u"sqlite3"_s, u"-version"_s});
    const Pairs start = measurePairs(rounds, timed({program, u"--version"_s}), shell);
    const Pairs records = measurePairs(rounds, timed(ratesOf(program, database)), shell);
    QJsonObject result{{u"benchmark"_s, u"start"_s},
                       {u"rounds"_s, rounds},
                       {u"version_ms"_s, rounded(median(start.ours))},
                       {u"sqlite3_ms"_s, rounded(median(start.reference))},
                       {u"ratio"_s, rounded(start.ratio())},
                       {u"limit"_s, 2.0},
                       {u"demonstration_rates_ms"_s, rounded(median(records.ours))},
                       {u"demonstration_rates_to_sqlite3_version"_s, rounded(records.ratio())}};
    if (!otherProgram.isEmpty()) {
        const Pairs both = measurePairs(rounds, timed(ratesOf(program, database)),
                                        timed(ratesOf(otherProgram, database)));
        result.insert(u"other_rates_ms"_s, rounded(median(both.reference)));
        result.insert(u"demonstration_rates_to_other"_s, rounded(both.ratio()));
        result.insert(u"limit_to_other"_s, 0.5);
    }
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        const QStringList arguments = QCoreApplication::arguments();
        return measure(repetitionsFrom(arguments, kUsualRounds, kLeastRounds), arguments.value(2));
    });
}
