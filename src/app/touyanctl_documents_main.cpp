// SPDX-License-Identifier: GPL-3.0-or-later
// touyanctl-documents: every command, those that need fonts, pictures, PDF and workbooks included.
#include "app/commands/command_program.h"
#include "app/documents/document_commands.h"

#include <QGuiApplication>

using namespace touyan::app;

namespace {

/// Fonts and pictures need the GUI library, but never a display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool needsFonts)
{
    if (!needsFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationVersion(QStringLiteral(TOUYAN_VERSION));
    const CommandProgram program{allCommands(), true, makeApplication};
    keepStandardStreams();
    return runProgram(program, argc, argv).value_or(kWrongUsage);
}
