// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred printed pages, filled in and scanned as offices do: from the files to the readings of
// all rows, on one processor. With another program that reads the files that it is given, one of an
// older build, also the ratio to it. Usage: [rounds [other program]], or --read FILES.
#include "benchmarks/support/benchmark_program.h"
#include "benchmarks/support/child_process.h"
#include "benchmarks/support/measurement.h"
#include "exchange/scans/counted_marks.h"
#include "exchange/scans/form_picture_reader.h"
#include "reports/appraisal_forms/meeting_paper_writer.h"
#include "reports/sample_forms.h"
#include "support/forms/drawn_form.h"
#include "support/forms/filled_form.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTemporaryDir>

#include <sched.h>

#include <cstdio>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace touyan;
using namespace touyan::benchmarks;

namespace {

constexpr int kPages = 100;
constexpr unsigned kSeed = 20'261'201;
constexpr int kUsualRounds = 7;
constexpr int kLeastRounds = 3;

application::BallotForms forms()
{
    return test::sampleForms(domain::AppraisalMode::Score, 1);
}

std::vector<QImage> printedPages(const application::BallotForms& printed)
{
    constexpr double kPerMillimetre = 300 / 25.4;
    constexpr int kWidth = 210;
    constexpr int kHeight = 297;
    reports::MeetingPaperWriter paper;
    const auto pages = paper.preview(printed);
    std::vector<QImage> pictures;
    for (const domain::FormPage& page : printed.layout.pages) {
        QImage& picture =
            pictures.emplace_back(qRound(kWidth * kPerMillimetre), qRound(kHeight * kPerMillimetre),
                                  QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        pages.value()->paint(page.number - 1, painter, double(picture.width()) / kWidth);
    }
    return pictures;
}

/// The pages of the form in turn, each by another hand on another scanner.
QStringList writeScans(const QString& folder)
{
    const application::BallotForms printed = forms();
    const std::vector<QImage> pictures = printedPages(printed);
    std::mt19937 random(kSeed);
    QStringList files;
    for (int number = 0; number < kPages; ++number) {
        const size_t at = static_cast<size_t>(number) % pictures.size();
        const domain::FormPage& page = printed.layout.pages[at];
        test::PageTicks ticks;
        for (const domain::FormRow* row : test::rowsOf(page))
            ticks.push_back(test::ticksFor(*row, test::drawnValue(*row, random)));
        const test::Scan scan = test::drawnScanner(random, true);
        test::Voter voter(random);
        files.append(folder + u"/%1.png"_s.arg(number, 3, 10, QChar(u'0')));
        const QImage scanned = test::drawScan(
            pictures[at], scan, [&](QPainter& painter) { voter.write(painter, page, ticks); });
        if (!scanned.save(files.back()))
            throw std::runtime_error("cannot write " + files.back().toStdString());
    }
    return files;
}

/// Reads the files as the program does and tells how many rows were read for sure.
void readScans(const QStringList& files)
{
    const application::BallotForms printed = forms();
    reports::MeetingPaperWriter paper;
    const exchange::FormPictureReader reader(&paper);
    size_t sure = 0;
    size_t rows = 0;
    for (qsizetype number = 0; number < files.size(); ++number) {
        const domain::FormPage& page =
            printed.layout.pages[static_cast<size_t>(number) % printed.layout.pages.size()];
        const auto file = reader.open(files.at(number));
        if (file.isError())
            throw std::runtime_error("cannot open " + files.at(number).toStdString());
        const auto scanned = file.value()->page(0);
        if (scanned.isError() || scanned.value()->code().isEmpty())
            continue;
        scanned.value()->expectPrint(printed, page);
        const auto result = scanned.value()->readRows(page);
        const auto others = scanned.value()->others();
        const auto formRows = test::rowsOf(page);
        rows += formRows.size();
        if (const auto* readings = std::get_if<std::vector<application::RowReading>>(&result)) {
            for (size_t row = 0; row < formRows.size(); ++row)
                sure += test::isSure(*formRows[row], (*readings)[row]) ? 1 : 0;
        }
    }
    std::printf("%zu of %zu rows\n", sure, rows);
}

/// This process and those it starts stay on one processor.
void stayOnOneProcessor()
{
    cpu_set_t processors;
    CPU_ZERO(&processors);
    CPU_SET(0, &processors);
    if (sched_setaffinity(0, sizeof processors, &processors) != 0)
        throw std::runtime_error("cannot stay on one processor");
}

QJsonObject measure(int rounds, const QString& otherProgram)
{
    const QTemporaryDir folder;
    const QStringList files = writeScans(folder.path());
    stayOnOneProcessor();
    const auto reading = [&files](const QString& program) {
        return [command = QStringList{program, u"--read"_s} + files] {
            return runChild(command).milliseconds;
        };
    };
    const auto ours = reading(QCoreApplication::applicationFilePath());
    QJsonObject result{{u"benchmark"_s, u"scan"_s}, {u"pages"_s, kPages}, {u"rounds"_s, rounds}};
    std::vector<double> times;
    if (otherProgram.isEmpty()) {
        for (int round = 0; round < rounds; ++round)
            times.push_back(ours());
    } else {
        const Pairs both = measurePairs(rounds, ours, reading(otherProgram));
        times = both.ours;
        result.insert(u"other_ms"_s, rounded(median(both.reference)));
        result.insert(u"ratio_to_other"_s, rounded(both.ratio()));
        result.insert(u"limit"_s, 0.6);
    }
    result.insert(u"touyan_ms"_s, rounded(median(times)));
    result.insert(u"page_ms"_s, rounded(median(times) / kPages));
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return runBenchmark([&]() -> QJsonObject {
        if (arguments.value(1) != u"--read"_s)
            return measure(repetitionsFrom(arguments, kUsualRounds, kLeastRounds),
                           arguments.value(2));
        readScans(arguments.sliced(2));
        return {};
    });
}
