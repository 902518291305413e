// SPDX-License-Identifier: GPL-3.0-or-later
// touyan-scan-page SECONDS MEBIBYTES: opens files of scans for touyan and touyanctl and hands out
// their pages as grey pictures. Files come from anywhere, so they are decoded here, where time and
// memory are limited and nothing else is at stake.
#include "exchange/scans/page_program/picture_decoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

#include <algorithm>

#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace touyan::exchange;

namespace {

/// Requests come and answers go on this one, a socket.
constexpr int kSocket = 0;
/// Without a request for so long nobody needs this any more.
constexpr int kIdleMilliseconds = 30'000;
constexpr int kMostPathBytes = 64 * 1024;

[[nodiscard]] bool receive(void* to, size_t size)
{
    auto* at = static_cast<char*>(to);
    while (size > 0) {
        pollfd waiting{kSocket, POLLIN, 0};
        if (poll(&waiting, 1, kIdleMilliseconds) <= 0)
            return false;
        const ssize_t got = read(kSocket, at, size);
        if (got <= 0)
            return false;
        at += got;
        size -= static_cast<size_t>(got);
    }
    return true;
}

[[nodiscard]] bool send(const void* from, size_t size)
{
    const auto* at = static_cast<const char*>(from);
    while (size > 0) {
        const ssize_t sent = write(kSocket, at, size);
        if (sent <= 0)
            return false;
        at += sent;
        size -= static_cast<size_t>(sent);
    }
    return true;
}

[[nodiscard]] bool send(const PageAnswer& answer)
{
    return send(&answer, sizeof answer);
}

[[nodiscard]] bool send(const QImage& picture)
{
    if (!send({PageAnswer::Picture, picture.width(), picture.height()}))
        return false;
    for (int y = 0; y < picture.height(); ++y) {
        if (!send(picture.constScanLine(y), static_cast<size_t>(picture.width())))
            return false;
    }
    return true;
}

void limit(decltype(RLIMIT_CPU) what, rlim_t most)
{
    rlimit limits{};
    if (getrlimit(what, &limits) != 0)
        return;
    limits.rlim_cur = std::min(most, limits.rlim_max);
    setrlimit(what, &limits);
}

/// Every request has the whole time, counted from what was used before it.
void limitTime(rlim_t seconds)
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto before = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    limit(RLIMIT_CPU, before + 1 + seconds);
}

void limitMemory(rlim_t mebibytes)
{
    limit(RLIMIT_CORE, 0);
#ifndef __SANITIZE_ADDRESS__
    // Beside what is asked for there are the libraries themselves. Sanitizers reserve more than any
    // limit; who started this one looks at what it really holds.
    constexpr rlim_t kLibraries = 512;
    limit(RLIMIT_AS, (mebibytes + kLibraries) * 1024 * 1024);
#else
    static_cast<void>(mebibytes);
#endif
    // Nor less than that: A4 in colour at 600 dpi is more than Qt allows by itself.
    QImageReader::setAllocationLimit(0);
}

class Desk
{
public:
    /// False when there is nobody left to answer.
    [[nodiscard]] bool serve(const PageRequest& request)
    {
        if (request.kind == PageRequest::Open)
            return open(request.number);
        if (m_file == nullptr || request.number < 0 || request.number >= m_file->count())
            return send(PageAnswer{});
        const DecodedPicture decoded = m_file->picture(request.number);
        const auto* picture = std::get_if<QImage>(&decoded);
        if (picture == nullptr)
            return send(PageAnswer{std::get<PageAnswer::Kind>(decoded)});
        return picture->isNull() ? send(PageAnswer{}) : send(*picture);
    }

private:
    [[nodiscard]] bool open(qint32 pathBytes)
    {
        m_file.reset();
        if (pathBytes < 0 || pathBytes > kMostPathBytes)
            return false;
        QByteArray path(pathBytes, Qt::Uninitialized);
        if (!receive(path.data(), static_cast<size_t>(path.size())))
            return false;
        auto opened = openPictureFile(QFile::decodeName(path));
        if (const auto* fault = std::get_if<PageAnswer::Kind>(&opened))
            return send(PageAnswer{*fault});
        m_file = std::move(std::get<0>(opened));
        return send(PageAnswer{PageAnswer::Pages, m_file->count()});
    }

    std::unique_ptr<PictureDecoder> m_file;
};

} // namespace

int main(int argc, char* argv[])
{
    constexpr int kWrongUsage = 2;
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return kWrongUsage;
    const int seconds = QByteArray(argv[1]).toInt();
    const int mebibytes = QByteArray(argv[2]).toInt();
    if (seconds <= 0 || mebibytes <= 0)
        return kWrongUsage;
    limitMemory(static_cast<rlim_t>(mebibytes));
    Desk desk;
    PageRequest request;
    while (receive(&request, sizeof request)) {
        limitTime(static_cast<rlim_t>(seconds));
        if (!desk.serve(request))
            break;
    }
    return 0;
}
