// SPDX-License-Identifier: GPL-3.0-or-later
// Report of a county quarter against a bare libxlsxwriter program that writes the same cells.
// Prints one JSON line; the ratio is that of the medians of one run. Usage: [repetitions]
// [secretaries]
#include "recorded_cells.h"
#include "reports/sample_report.h"
#include "reports/workbook/quarterly_workbook.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kCountySecretaries = 400;
constexpr int kRepetitions = 7;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    using namespace touyan;
    const int repetitions = argc > 1 ? std::max(1, std::atoi(argv[1])) : kRepetitions;
    const int secretaries = argc > 2 ? std::max(1, std::atoi(argv[2])) : kCountySecretaries;
    const application::QuarterlyReport report = test::sampleReportOf(secretaries);
    const QTemporaryDir folder;
    const QString ours = folder.filePath(u"report.xlsx"_s);
    const QByteArray bare = QFile::encodeName(folder.filePath(u"bare.xlsx"_s));
    application::SilentProgress progress;

    benchmarks::setRecording(true);
    bool written = reports::writeQuarterlyWorkbook(report, ours, progress).isOk();
    benchmarks::setRecording(false);

    std::vector<double> ourTimes;
    std::vector<double> bareTimes;
    QElapsedTimer timer;
    for (int i = 0; i < repetitions; ++i) {
        timer.start();
        written = benchmarks::writeBare(benchmarks::recording(), bare.constData()) && written;
        bareTimes.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.start();
        written = reports::writeQuarterlyWorkbook(report, ours, progress).isOk() && written;
        ourTimes.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    if (!written) {
        std::fputs("a workbook could not be written\n", stderr);
        return 1;
    }
    const double ourMedian = median(ourTimes);
    const double bareMedian = median(bareTimes);
    std::printf("{\"benchmark\": \"report_workbook\", \"secretaries\": %d, \"obligations\": %zu, "
                "\"cells\": %zu, \"repetitions\": %d, \"report_ms\": %.1f, \"bare_ms\": %.1f, "
                "\"ratio\": %.3f, \"limit\": 1.5}\n",
                secretaries, report.obligations.size(), benchmarks::recording().cells.size(),
                repetitions, ourMedian, bareMedian, ourMedian / bareMedian);
    return 0;
}
