// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/in_child.h"

#include <QThreadPool>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace touyan::test {

namespace {

[[noreturn]] void giveUp(const char* what)
{
    std::perror(what);
    std::exit(2); // NOLINT(concurrency-mt-unsafe): nothing else runs
}

/// A child has none of its parent's threads: a pool that has let them go makes new ones there.
pid_t forked()
{
    std::fflush(nullptr);
    QThreadPool::globalInstance()->waitForDone();
    return ::fork();
}

} // namespace

ChildEnd inChild(const std::function<int()>& work)
{
    const pid_t child = forked();
    if (child < 0)
        giveUp("fork");
    if (child == 0)
        ::_exit(work());
    int state = 0;
    if (::waitpid(child, &state, 0) != child)
        giveUp("waitpid");
    if (WIFEXITED(state))
        return {WEXITSTATUS(state), 0};
    return {-1, WTERMSIG(state)};
}

Victim::Victim(const std::function<void(int)>& work)
{
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        giveUp("pipe");
    m_process = forked();
    if (m_process < 0)
        giveUp("fork");
    if (m_process == 0) {
        ::close(pipe[0]);
        work(pipe[1]);
        ::_exit(0);
    }
    ::close(pipe[1]);
    m_output = pipe[0];
}

Victim::~Victim()
{
    kill();
    ::close(m_output);
}

void Victim::kill()
{
    if (m_process < 0)
        return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_process = -1;
}

} // namespace touyan::test
