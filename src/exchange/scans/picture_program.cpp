// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scans/picture_program.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <string>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace touyan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How often a program at work is looked at.
constexpr int kLookMilliseconds = 20;

/// Beside the program that asks, or where packages install what is not for people.
QByteArray programPath()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString& place :
         {u"/touyan-scan-page"_s, u"/../libexec/touyan/touyan-scan-page"_s}) {
        if (QFileInfo(folder + place).isExecutable())
            return QFile::encodeName(folder + place);
    }
    return {};
}

/// What the new process begins with: the socket, and nothing else of ours.
class SpawnPlan
{
public:
    explicit SpawnPlan(int socket)
    {
        posix_spawn_file_actions_init(&m_files);
        posix_spawn_file_actions_adddup2(&m_files, socket, STDIN_FILENO);
        for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
            posix_spawn_file_actions_addopen(&m_files, stream, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&m_files, STDERR_FILENO + 1);
        posix_spawnattr_init(&m_attributes);
        sigset_t usual;
        sigemptyset(&usual);
        for (const int signal : {SIGXCPU, SIGPIPE, SIGABRT})
            sigaddset(&usual, signal);
        posix_spawnattr_setsigdefault(&m_attributes, &usual);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    }
    ~SpawnPlan()
    {
        posix_spawn_file_actions_destroy(&m_files);
        posix_spawnattr_destroy(&m_attributes);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;

    [[nodiscard]] std::optional<pid_t> run(const QByteArray& program, const ScanLimits& limits)
    {
        std::string path = program.toStdString();
        std::string seconds = std::to_string(limits.seconds);
        std::string mebibytes = std::to_string(limits.mebibytes);
        const std::array<char*, 4> words{path.data(), seconds.data(), mebibytes.data(), nullptr};
        pid_t process = 0;
        if (posix_spawn(&process, path.c_str(), &m_files, &m_attributes, words.data(), environ) !=
            0)
            return std::nullopt;
        return process;
    }

private:
    posix_spawn_file_actions_t m_files{};
    posix_spawnattr_t m_attributes{};
};

} // namespace

std::unique_ptr<PictureProgram> PictureProgram::start(const ScanLimits& limits)
{
    const QByteArray program = programPath();
    std::array<int, 2> sockets{};
    if (program.isEmpty() ||
        socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        return nullptr;
    const auto process = SpawnPlan(sockets[1]).run(program, limits);
    close(sockets[1]);
    if (!process) {
        close(sockets[0]);
        return nullptr;
    }
    return std::unique_ptr<PictureProgram>(new PictureProgram(*process, sockets[0], limits));
}

PictureProgram::PictureProgram(pid_t process, int socket, const ScanLimits& limits)
    : m_process(process)
    , m_socket(socket)
    , m_limits(limits)
{
}

PictureProgram::~PictureProgram()
{
    if (m_process > 0)
        static_cast<void>(end());
    close(m_socket);
}

std::variant<PictureProgram::Answer, ProgramFault> PictureProgram::open(const QByteArray& path)
{
    return ask({PageRequest::Open, static_cast<qint32>(path.size())}, path);
}

std::variant<PictureProgram::Answer, ProgramFault> PictureProgram::page(int index)
{
    return ask({PageRequest::Page, index}, {});
}

std::variant<PictureProgram::Answer, ProgramFault> PictureProgram::ask(const PageRequest& request,
                                                                       const QByteArray& data)
{
    Answer answer;
    if (!send(&request, sizeof request) ||
        !send(data.constData(), static_cast<size_t>(data.size())) ||
        !receive(&answer.head, sizeof answer.head))
        return end();
    if (answer.head.kind != PageAnswer::Picture)
        return answer;
    // What was taken over by a file may answer anything.
    if (answer.head.first <= 0 || answer.head.second <= 0 ||
        static_cast<qint64>(answer.head.first) * answer.head.second > kUsefulPixels) {
        static_cast<void>(end());
        return ProgramFault::Broken;
    }
    answer.picture = QImage(answer.head.first, answer.head.second, QImage::Format_Grayscale8);
    if (answer.picture.isNull() || !receive(answer.picture))
        return end();
    return answer;
}

bool PictureProgram::send(const void* from, size_t size) const
{
    const auto* at = static_cast<const char*>(from);
    while (size > 0) {
        const ssize_t sent = ::send(m_socket, at, size, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        at += sent;
        size -= static_cast<size_t>(sent);
    }
    return true;
}

bool PictureProgram::receive(void* to, size_t size)
{
    auto* at = static_cast<char*>(to);
    while (size > 0) {
        pollfd waiting{m_socket, POLLIN, 0};
        const int ready = poll(&waiting, 1, kLookMilliseconds);
        if (ready <= 0) {
            m_isTooLarge = isTooLarge();
            if (m_isTooLarge)
                return false;
            continue;
        }
        const ssize_t got = recv(m_socket, at, size, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        at += got;
        size -= static_cast<size_t>(got);
    }
    return true;
}

bool PictureProgram::receive(QImage& picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        if (!receive(picture.scanLine(y), static_cast<size_t>(picture.width())))
            return false;
    }
    return true;
}

bool PictureProgram::isTooLarge() const
{
    QFile file(u"/proc/%1/statm"_s.arg(m_process));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // Pages of memory: all that is mapped, then what it really holds.
    const qint64 held = file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
    return held > qint64{m_limits.mebibytes} * 1024 * 1024;
}

ProgramFault PictureProgram::end()
{
    const bool wasEnded = m_isTooLarge;
    // One that ended by itself keeps its own status.
    shutdown(m_socket, SHUT_RDWR);
    int status = 0;
    if (waitpid(m_process, &status, WNOHANG) != m_process) {
        kill(m_process, SIGKILL);
        while (waitpid(m_process, &status, 0) < 0 && errno == EINTR) {
        }
    }
    m_process = 0;
    if (wasEnded)
        return ProgramFault::TooCostly;
    if (WIFSIGNALED(status)) {
        // Out of time; out of memory, told by the system or by the library that asked for it.
        const int signal = WTERMSIG(status);
        return signal == SIGXCPU || signal == SIGKILL || signal == SIGABRT ? ProgramFault::TooCostly
                                                                           : ProgramFault::Broken;
    }
    return WEXITSTATUS(status) == 0 ? ProgramFault::Gone : ProgramFault::Broken;
}

std::unique_ptr<PictureProgram> PicturePrograms::take()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            auto program = std::move(m_idle.back());
            m_idle.pop_back();
            return program;
        }
    }
    return startAnother();
}

std::unique_ptr<PictureProgram> PicturePrograms::startAnother() const
{
    return PictureProgram::start(m_limits);
}

void PicturePrograms::giveBack(std::unique_ptr<PictureProgram> program)
{
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(program));
}

} // namespace touyan::exchange
