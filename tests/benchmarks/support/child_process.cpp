// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/support/child_process.h"

#include "benchmarks/support/measurement.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QFileInfo>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>
#include <vector>

namespace touyan::benchmarks {

pid_t startChild(const QStringList& command)
{
    QByteArrayList words;
    for (const QString& word : command)
        words.append(word.toLocal8Bit());
    std::vector<char*> arguments;
    for (QByteArray& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failure =
        posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0)
        throw std::runtime_error("cannot start " + command.join(u' ').toStdString());
    return child;
}

ChildRun runChild(const QStringList& command)
{
    ChildRun run;
    int status = 0;
    rusage usage{};
    run.milliseconds = millisecondsOf([&] {
        const pid_t child = startChild(command);
        wait4(child, &status, 0, &usage);
    });
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error("failed: " + command.join(u' ').toStdString());
    run.peakKibibytes = usage.ru_maxrss;
    return run;
}

void endChild(pid_t child)
{
    kill(child, SIGTERM);
    int status = 0;
    waitpid(child, &status, 0);
}

QString programBeside(const QString& name)
{
    const QString path = QCoreApplication::applicationDirPath() + u'/' + name;
    if (!QFileInfo(path).isExecutable())
        throw std::runtime_error("not built: " + path.toStdString());
    return path;
}

} // namespace touyan::benchmarks
