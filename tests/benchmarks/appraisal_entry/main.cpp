// SPDX-License-Identifier: GPL-3.0-or-later
// One mark at the entry desk, from the key to the painted window: 200 reportees and ten criteria on
// the form. The processor time of the thread that draws, for a screen's own time is not the
// program's. Usage: [marks]
#include "application/appraisal/save_session.h"
#include "benchmarks/support/benchmark_program.h"
#include "benchmarks/support/measurement.h"
#include "widgets/ballots/ballot_grid_view.h"
#include "widgets/ballots/ballot_sheet_model.h"

#include <QApplication>
#include <QJsonObject>
#include <QKeyEvent>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace touyan;
using namespace touyan::benchmarks;

namespace {

constexpr int kUsualMarks = 1000;
constexpr int kLeastMarks = 100;
constexpr int kReportees = 200;

std::vector<application::NamedReportee> reportees()
{
    std::vector<application::NamedReportee> all;
    for (int number = 1; number <= kReportees; ++number) {
        application::NamedReportee each;
        each.reportee.id = domain::ReporteeId(number);
        each.identity.personName = u"述职人%1"_s.arg(number);
        each.identity.unitName = u"第%1村"_s.arg(number);
        all.push_back(each);
    }
    return all;
}

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void press(QWidget& widget, int key, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &up);
}

QJsonObject measure(int count)
{
    widgets::BallotSheetModel model;
    model.setSheet(widgets::BallotSheet(application::usualSession(2026), reportees()));
    widgets::BallotGridView view;
    view.setSheetModel(&model);
    view.resize(1280, 720);
    view.show();
    view.goToFirstField();
    QCoreApplication::processEvents();
    std::vector<double> times;
    for (int mark = 0; mark < count; ++mark) {
        const double begin = threadMilliseconds();
        press(view, Qt::Key_8, u"8"_s);
        press(view, Qt::Key_Return, u"\r"_s);
        QCoreApplication::processEvents(); // paints
        times.push_back(threadMilliseconds() - begin);
    }
    return {{u"benchmark"_s, u"appraisal_entry"_s},
            {u"reportees"_s, kReportees},
            {u"marks"_s, count},
            {u"mark_median_ms"_s, rounded(median(times))},
            {u"mark_p99_ms"_s, rounded(percentile(times, 0.99))},
            {u"mark_max_ms"_s, rounded(greatest(times))},
            {u"limit_ms"_s, 16}};
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return runBenchmark([] {
        return measure(repetitionsFrom(QCoreApplication::arguments(), kUsualMarks, kLeastMarks));
    });
}
