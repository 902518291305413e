// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTemporaryDir>

#include <sys/inotify.h>
#include <unistd.h>

#include <array>

namespace touyan::test {

/// A picture of which the kernel tells whether anybody opened it.
class OpenedFile
{
public:
    OpenedFile()
    {
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(Qt::red);
        if (!picture.save(path()))
            return;
        m_queue = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        m_watch = inotify_add_watch(m_queue, path().toLocal8Bit().constData(), IN_OPEN);
    }
    ~OpenedFile()
    {
        if (m_queue >= 0)
            ::close(m_queue);
    }
    OpenedFile(const OpenedFile&) = delete;
    OpenedFile& operator=(const OpenedFile&) = delete;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("picture.png")); }
    [[nodiscard]] bool isWatched() const { return m_watch >= 0; }
    /// Since the last question.
    [[nodiscard]] bool wasOpened() const
    {
        constexpr size_t kRoom = 4096;
        std::array<char, kRoom> events{};
        return ::read(m_queue, events.data(), events.size()) > 0;
    }

private:
    QTemporaryDir m_folder;
    int m_queue = -1;
    int m_watch = -1;
};

} // namespace touyan::test
