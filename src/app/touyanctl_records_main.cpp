// SPDX-License-Identifier: GPL-3.0-or-later
// touyanctl-records: the commands that read and write the database and packages. What lays out,
// paints or reads pages, and the usage of all commands, is for touyanctl-documents.
#include "app/commands/command_program.h"
#include "app/start/hand_over.h"

#include <QCoreApplication>

using namespace touyan::app;

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationVersion(QStringLiteral(TOUYAN_VERSION));
    const CommandProgram program{recordCommands(), false,
                                 [](int& count, char** words, bool /*needsFonts*/) {
                                     return std::make_unique<QCoreApplication>(count, words);
                                 }};
    keepStandardStreams();
    if (const std::optional<int> status = runProgram(program, argc, argv))
        return *status;
    return handOver("touyanctl-documents", argv);
}
