// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_language.h"
#include "exchange/packages/package_file_names.h"
#include "platform/logging.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::app;

namespace {

QString usage(const std::vector<std::unique_ptr<Command>>& commands)
{
    QString text = QCoreApplication::translate(
        "Command", "用法：touyanctl [--language zh|en] --db 数据库 命令 …\n");
    for (const auto& command : commands) {
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(command->name(), command->synopsis(), command->purpose());
    }
    return text;
}

int wrongUsage(const QString& problem, const QString& usageText)
{
    printProblem(problem);
    printProblem(usageText);
    return kWrongUsage;
}

int runCommand(const Command& command, const QStringList& arguments, const QString& usageText)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption({u"db"_s, QString(), u"file"_s});
    parser.addOption({u"language"_s, QString(), u"language"_s}); // heeded before
    command.addOptions(parser);
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText(), usageText);
    try {
        const QString database = requiredArgument(parser, u"db"_s);
        const auto words = parser.positionalArguments().size() - 1;
        if (words < command.operandCount() ||
            (words > command.operandCount() && !command.takesMoreOperands())) {
            throw UsageError{QCoreApplication::translate("Command", "命令 %1 的参数个数不对。")
                                 .arg(command.name())};
        }
        checkOptions(command, parser);
        if (const auto allowed = checkOutputs(command.outputs(parser)); allowed.isError())
            return refuse(allowed.error());
        return command.run(database, parser);
    } catch (const UsageError& error) {
        return wrongUsage(error.text, usageText);
    }
}

/// The first word that is no option and no value of --db or --language.
QString commandName(const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--db"_s || arguments.at(i) == u"--language"_s)
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            return arguments.at(i);
    }
    return {};
}

/// Does what the words say, in the language they ask for.
int answer(const QStringList& arguments, std::optional<touyan::platform::Language> language,
           const std::vector<std::unique_ptr<Command>>& commands)
{
    const QString name = commandName(arguments);
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const auto& each) { return each->name() == name; });
    const QString usageText = usage(commands);
    if (!language) {
        return wrongUsage(
            QCoreApplication::translate("Command", "--language 只能是 zh（中文）或 en（英文）。"),
            usageText);
    }
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        printResult(usageText);
        return kDone;
    }
    if (arguments.contains(u"--version"_s)) {
        printResult(u"touyanctl %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return kDone;
    }
    if (command == commands.end()) {
        return wrongUsage(name.isEmpty()
                              ? QCoreApplication::translate("Command", "没有给出命令。")
                              : QCoreApplication::translate("Command", "没有命令“%1”。").arg(name),
                          usageText);
    }
    return runCommand(**command, arguments, usageText);
}

int run(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto commands = allCommands();
    const QString name = commandName(arguments);
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const auto& each) { return each->name() == name; });
    const bool known = command != commands.end();

    QCoreApplication::setApplicationName(u"touyanctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOUYAN_VERSION));
    // Qt's own remarks go to the log, so that standard error carries refusals only.
    const touyan::platform::LogSession log({touyan::platform::defaultLogFilePath()});

    // Fonts and pictures need the GUI library, but never a display.
    std::unique_ptr<QCoreApplication> application;
    if (known && (*command)->needsFonts(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }

    const auto language = commandLanguage(arguments);
    speak(*application, language.value_or(touyan::platform::Language::SimplifiedChinese));

    // Such a name does not survive as a QString, and would be told as a file that is missing.
    const auto* const foreign = std::find_if(argv + 1, argv + argc, [](const char* argument) {
        return !QByteArrayView(argument).isValidUtf8();
    });
    if (foreign != argv + argc) {
        printProblem(QCoreApplication::translate(
                         "Command", "“%1”不是 UTF-8 编码的名字。请先给文件或文件夹改名，再试。")
                         .arg(touyan::exchange::bytesOfFileName(*foreign)));
        return kRefused;
    }
    return finishResults(answer(arguments, language, commands));
}

} // namespace

int main(int argc, char* argv[])
{
    keepStandardStreams();
    return run(argc, argv);
}
