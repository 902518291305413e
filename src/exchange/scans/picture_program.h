// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scans/page_program/page_talk.h"
#include "exchange/scans/scan_limits.h"

#include <QByteArray>
#include <QImage>

#include <memory>
#include <mutex>
#include <variant>
#include <vector>

#include <sys/types.h>

namespace touyan::exchange {

/// Why a program gave no answer.
enum class ProgramFault {
    Gone,      ///< it had ended before; another one can be asked
    TooCostly, ///< it took more time or memory than it may
    Broken     ///< it fell over what it was given
};

/// touyan-scan-page as a process of its own, which opens what comes from outside. Belongs to one
/// thread at a time.
class PictureProgram
{
public:
    /// Null when it cannot be started.
    [[nodiscard]] static std::unique_ptr<PictureProgram> start(const ScanLimits& limits);
    ~PictureProgram();
    PictureProgram(const PictureProgram&) = delete;
    PictureProgram& operator=(const PictureProgram&) = delete;

    struct Answer
    {
        PageAnswer head;
        QImage picture; ///< of PageAnswer::Picture
    };
    /// After a fault it is of no use any more.
    [[nodiscard]] std::variant<Answer, ProgramFault> open(const QByteArray& path);
    [[nodiscard]] std::variant<Answer, ProgramFault> page(int index);

private:
    PictureProgram(pid_t process, int socket, const ScanLimits& limits);

    [[nodiscard]] std::variant<Answer, ProgramFault> ask(const PageRequest& request,
                                                         const QByteArray& data);
    [[nodiscard]] bool send(const void* from, size_t size) const;
    [[nodiscard]] bool receive(void* to, size_t size);
    [[nodiscard]] bool receive(QImage& picture);
    [[nodiscard]] bool isTooLarge() const;
    /// Ends it and says why it gave no answer.
    [[nodiscard]] ProgramFault end();

    pid_t m_process;
    int m_socket;
    ScanLimits m_limits;
    bool m_isTooLarge = false;
};

/// Programs that wait for the next file, so that a hundred pictures need one start.
class PicturePrograms
{
public:
    explicit PicturePrograms(const ScanLimits& limits)
        : m_limits(limits)
    {
    }

    /// Null when none can be started.
    [[nodiscard]] std::unique_ptr<PictureProgram> take();
    [[nodiscard]] std::unique_ptr<PictureProgram> startAnother() const;
    void giveBack(std::unique_ptr<PictureProgram> program);

private:
    ScanLimits m_limits;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<PictureProgram>> m_idle;
};

} // namespace touyan::exchange
