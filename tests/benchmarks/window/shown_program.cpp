// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/window/shown_program.h"

#include "benchmarks/support/child_process.h"

#include <QElapsedTimer>
#include <QFile>

#include <chrono>
#include <optional>
#include <stdexcept>
#include <thread>

namespace touyan::benchmarks {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kBigShare = 0.05;
constexpr double kRestMilliseconds = 3000;
constexpr double kPatienceMilliseconds = 30'000;
constexpr std::chrono::milliseconds kBetweenLooks{3};

double millisecondsOn(const QElapsedTimer& timer)
{
    constexpr double kNanosecondsPerMillisecond = 1e6;
    return static_cast<double>(timer.nsecsElapsed()) / kNanosecondsPerMillisecond;
}

double residentMebibytes(pid_t program)
{
    constexpr double kKibibytesPerMebibyte = 1024;
    QFile file(u"/proc/%1/status"_s.arg(program));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the program has ended by itself");
    const QByteArray text = file.readAll();
    const QByteArray name = "VmRSS:";
    const qsizetype place = text.indexOf(name);
    if (place < 0)
        throw std::runtime_error("the program has ended by itself");
    const QByteArray line = text.mid(place + name.size(), text.indexOf('\n', place) - place);
    return line.simplified().split(' ').first().toDouble() / kKibibytesPerMebibyte;
}

/// Ends the program however the function is left.
struct Running
{
    pid_t program;
    ~Running() { endChild(program); }
};

/// Ended programs leave an empty screen behind before the next one starts.
void waitForStillness(VirtualScreen& screen)
{
    constexpr int kStillLooks = 50;
    for (int still = 0; still < kStillLooks;) {
        still = screen.changedShare() > 0 ? 0 : still + 1;
        std::this_thread::sleep_for(kBetweenLooks);
    }
}

} // namespace

Appearance showProgram(VirtualScreen& screen, const QStringList& command)
{
    waitForStillness(screen);
    QElapsedTimer timer;
    timer.start();
    const Running running{startChild(command)};
    std::optional<double> last;
    while (millisecondsOn(timer) < last.value_or(kPatienceMilliseconds) + kRestMilliseconds) {
        if (screen.changedShare() >= kBigShare)
            last = millisecondsOn(timer);
        std::this_thread::sleep_for(kBetweenLooks);
    }
    if (!last)
        throw std::runtime_error("no window of " + command.first().toStdString());
    return {*last, residentMebibytes(running.program)};
}

} // namespace touyan::benchmarks
