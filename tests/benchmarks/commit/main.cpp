// SPDX-License-Identifier: GPL-3.0-or-later
// From a recorded entry to its commit, in the demonstration township and in a county, against a
// one-row commit of the sqlite3 library with write-ahead log and full synchronisation in the same
// folder. Each round begins with the files as they were. Where a flush takes long, there are fewer
// commits in a round and fewer rounds, so that it ends within three minutes. Usage: [rounds]
#include "application/assessment/assess_postings.h"
#include "benchmarks/commit/one_row_commits.h"
#include "benchmarks/support/benchmark_program.h"
#include "benchmarks/support/child_process.h"
#include "benchmarks/support/county.h"
#include "benchmarks/support/measured_office.h"
#include "benchmarks/support/measurement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace touyan;
using namespace touyan::benchmarks;

namespace {

// A p99 of 1 000 rests on ten commits: the median of few rounds would still jump.
constexpr int kUsualRounds = 31;
constexpr int kLeastRounds = 7;
constexpr int kCommits = 1000;
constexpr int kLeastCommits = 200;
/// For each of the two databases; making them takes a quarter of a minute more.
constexpr double kMillisecondsPerDatabase = 60'000;
constexpr double kShare = 0.99;

void copyOrThrow(const QString& from, const QString& to)
{
    QFile::remove(to);
    if (!QFile::copy(from, to))
        throw std::runtime_error("cannot copy " + from.toStdString());
}

/// So many commits that the least number of rounds fits into the time.
int commitsPerRound()
{
    constexpr int kTried = 20;
    const QTemporaryDir folder;
    OneRowCommits trial(folder.filePath(u"trial.sqlite"_s));
    std::vector<double> times;
    for (int i = 0; i < kTried; ++i)
        times.push_back(millisecondsOf([&] { trial.commitOne(); }));
    // A commit of each side, and half as much again for a disk that has its moods.
    const double pair = 3 * median(times);
    return std::clamp(static_cast<int>(kMillisecondsPerDatabase / kLeastRounds / pair),
                      kLeastCommits, kCommits);
}

/// One round over a fresh copy of the database: the times of both sides, in milliseconds.
Pairs commitTimes(const QString& original, QDate today, int commits)
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"office.touyan"_s);
    copyOrThrow(original, database);
    MeasuredOffice office(database, today);
    // As the window does when it opens: the quarter is read before the first entry is recorded.
    const domain::DaySpan quarter = domain::periodContaining(domain::Cadence::Quarterly, today);
    (void)valueOrThrow(application::assessPostings(
        office.context(), {quarter, today, application::EntryScope::AllWithDetails}));
    OneRowCommits reference(folder.filePath(u"reference.sqlite"_s));

    const std::vector<application::RecordEntryRequest> requests = office.requests(commits);
    auto request = requests.cbegin();
    return measurePairs(
        commits,
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
}

QJsonObject measureOn(const QString& database, QDate today, int rounds)
{
    const int commits = commitsPerRound();
    Pairs tails;
    Pairs medians;
    QElapsedTimer timer;
    timer.start();
    double longestRound = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto spent = static_cast<double>(timer.elapsed());
        if (round > 0 && spent + longestRound > kMillisecondsPerDatabase)
            break;
        const Pairs times = commitTimes(database, today, commits);
        longestRound = std::max(longestRound, static_cast<double>(timer.elapsed()) - spent);
        tails.add(percentile(times.ours, kShare), percentile(times.reference, kShare));
        medians.add(median(times.ours), median(times.reference));
    }
    return {{u"rounds"_s, static_cast<int>(tails.ours.size())},
            {u"commits"_s, commits},
            {u"ratio"_s, rounded(tails.ratio())},
            {u"touyan_p99_ms"_s, rounded(median(tails.ours))},
            {u"sqlite3_p99_ms"_s, rounded(median(tails.reference))},
            {u"touyan_median_ms"_s, rounded(median(medians.ours))},
            {u"sqlite3_median_ms"_s, rounded(median(medians.reference))}};
}

QJsonObject measure(int rounds)
{
    const QTemporaryDir folder;
    const QString township = folder.filePath(u"township.touyan"_s);
    runChild({programBeside(u"touyanctl"_s), u"--db"_s, township, u"init"_s, u"--demo"_s});
    const QString package = folder.filePath(u"county"_s);
    const QString county = folder.filePath(u"county.touyan"_s);
    writeCountyPackage(package, {2019, 2019});
    importPackageInto(county, package);
    return {{u"benchmark"_s, u"commit"_s},
            {u"limit"_s, 1.5},
            {u"township"_s, measureOn(township, QDate::currentDate(), rounds)},
            {u"county"_s, measureOn(county, countyLastDay(), rounds)}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        return measure(repetitionsFrom(QCoreApplication::arguments(), kUsualRounds, kLeastRounds));
    });
}
