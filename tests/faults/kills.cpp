// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/in_child.h"
#include "faults/trial_office.h"
#include "faults/trials.h"

#include <poll.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <random>
#include <thread>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

namespace {

/// Records entries for ever; each code is told, with a line end, once it is acknowledged.
void recordForEver(const QString& path, int output)
{
    const auto office = TrialOffice::open(path);
    if (office.isError())
        return;
    for (int number = 1;; ++number) {
        const auto code = office.value()->record(u"走访 %1"_s.arg(number));
        if (code.isError())
            return;
        const QByteArray line = code.value().toUtf8() + '\n';
        if (::write(output, line.constData(), static_cast<size_t>(line.size())) != line.size())
            return;
    }
}

/// Waits until something can be read.
bool waitForOutput(int descriptor)
{
    constexpr int kPatience = 60'000;
    pollfd polled{descriptor, POLLIN, 0};
    return ::poll(&polled, 1, kPatience) == 1;
}

QByteArrayList linesOf(int descriptor)
{
    QByteArray text;
    std::array<char, 4096> buffer{};
    while (true) {
        const ssize_t got = ::read(descriptor, buffer.data(), buffer.size());
        if (got <= 0)
            break;
        text.append(buffer.data(), got);
    }
    QByteArrayList lines = text.split('\n');
    lines.removeLast(); // empty, or cut off by the kill
    return lines;
}

/// Empty when all is there and sound; else what is not.
Result<QString> missing(TrialOffice& office, const QByteArrayList& acknowledged, int before)
{
    TOUYAN_TRY_ASSIGN(const QString finding, office.firstFinding());
    if (!finding.isEmpty())
        return finding;
    TOUYAN_TRY_ASSIGN(const auto work, office.database().beginRead());
    for (const QByteArray& code : acknowledged) {
        TOUYAN_TRY_ASSIGN(const auto entry, work->entries().findByCode(QString::fromUtf8(code)));
        if (!entry)
            return QString::fromUtf8(code);
    }
    // One more may have been committed when its acknowledgement was cut off.
    TOUYAN_TRY_ASSIGN(const int count, work->entries().count({}));
    const auto more = count - before - static_cast<int>(acknowledged.size());
    return more == 0 || more == 1 ? QString() : u"%1 entries too many"_s.arg(more);
}

void killOnce(const QString& path, std::chrono::microseconds after, Figure& figure)
{
    int before = 0;
    {
        const auto office = TrialOffice::open(path);
        const auto work = office.isOk()
                              ? office.value()->database().beginRead()
                              : decltype(office.value()->database().beginRead())(office.error());
        const auto count =
            work.isOk() ? work.value()->entries().count({}) : Result<int>(work.error());
        if (count.isError()) {
            figure.fell(u"not opened before the kill"_s);
            return;
        }
        before = count.value();
    }
    QByteArrayList acknowledged;
    {
        Victim victim([&path](int output) { recordForEver(path, output); });
        if (!waitForOutput(victim.output())) {
            figure.fell(u"the writer says nothing"_s);
            return;
        }
        std::this_thread::sleep_for(after);
        victim.kill();
        acknowledged = linesOf(victim.output());
    }
    const auto office = TrialOffice::open(path);
    const auto lost = office.isOk() ? missing(*office.value(), acknowledged, before)
                                    : Result<QString>(office.error());
    if (lost.isError())
        figure.fell(lost.error().arguments.join(u' ') + u' ' + lost.error().detail);
    else if (!lost.value().isEmpty())
        figure.fell(u"killed after %1 µs: %2"_s.arg(after.count()).arg(lost.value()));
    else
        figure.held(u"all acknowledged records there"_s);
}

} // namespace

void killWriters(const QString& folder, const Extent& extent, const Tell& tell)
{
    Figure figure(u"kill -9 while entries are recorded"_s);
    const QString path = folder + u"/killed.touyan"_s;
    if (const auto made = TrialOffice::make(path, u"corners"_s); made.isError()) {
        figure.fell(u"no database"_s);
        tell(figure);
        return;
    }
    std::mt19937 random(extent.seed);
    std::uniform_int_distribution<int> microseconds(0, 60'000);
    for (int round = 0; round < extent.of(8, 300); ++round)
        killOnce(path, std::chrono::microseconds(microseconds(random)), figure);
    tell(figure);
}

} // namespace touyan::test
