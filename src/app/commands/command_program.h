// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace touyan::app {

/// One of the programs that touyanctl is made of.
struct CommandProgram
{
    std::vector<std::unique_ptr<Command>> commands;
    /// Whether it has all commands, so that its usage text is that of touyanctl.
    bool isWhole = false;
    /// Makes the application object; the flag says whether the command needs fonts.
    std::function<std::unique_ptr<QCoreApplication>(int& argc, char** argv, bool needsFonts)>
        makeApplication;
};

/// Does what the words say and gives the exit status. A program that is not whole gives nothing,
/// and has done nothing, where the words are for the whole one: another command, a command that
/// needs fonts, words that make no sense, a question for the usage.
[[nodiscard]] std::optional<int> runProgram(const CommandProgram& program, int argc, char* argv[]);

} // namespace touyan::app
