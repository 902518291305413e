// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_program.h"

#include "app/commands/command_language.h"
#include "exchange/packages/package_file_names.h"
#include "platform/logging.h"

#include <algorithm>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;

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

/// Throws UsageError for words that make no sense, before anything is done.
int runCommand(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption({u"db"_s, QString(), u"file"_s});
    parser.addOption({u"language"_s, QString(), u"language"_s}); // heeded before
    command.addOptions(parser);
    if (!parser.parse(arguments))
        throw UsageError{parser.errorText()};
    const QString database = requiredArgument(parser, u"db"_s);
    const auto words = parser.positionalArguments().size() - 1;
    if (words < command.operandCount() ||
        (words > command.operandCount() && !command.takesMoreOperands())) {
        throw UsageError{
            QCoreApplication::translate("Command", "命令 %1 的参数个数不对。").arg(command.name())};
    }
    checkOptions(command, parser);
    if (const auto allowed = checkOutputs(command.outputs(parser)); allowed.isError())
        return refuse(allowed.error());
    return command.run(database, parser);
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

/// Null: the program has no such command.
const Command* findCommand(const CommandProgram& program, const QString& name)
{
    const auto found = std::find_if(program.commands.begin(), program.commands.end(),
                                    [&](const auto& each) { return each->name() == name; });
    return found == program.commands.end() ? nullptr : found->get();
}

bool asksForUsage(const QStringList& arguments)
{
    return arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
}

/// Does what the words say, in the language they ask for.
std::optional<int> answer(const CommandProgram& program, const QStringList& arguments,
                          std::optional<platform::Language> language)
{
    const QString name = commandName(arguments);
    const Command* const command = findCommand(program, name);
    try {
        if (!language) {
            throw UsageError{QCoreApplication::translate(
                "Command", "--language 只能是 zh（中文）或 en（英文）。")};
        }
        if (asksForUsage(arguments)) {
            printResult(usage(program.commands));
            return kDone;
        }
        if (arguments.contains(u"--version"_s)) {
            printResult(u"touyanctl %1\n"_s.arg(QCoreApplication::applicationVersion()));
            return kDone;
        }
        if (command == nullptr) {
            throw UsageError{
                name.isEmpty()
                    ? QCoreApplication::translate("Command", "没有给出命令。")
                    : QCoreApplication::translate("Command", "没有命令“%1”。").arg(name)};
        }
        return runCommand(*command, arguments);
    } catch (const UsageError& error) {
        if (!program.isWhole)
            return std::nullopt;
        return wrongUsage(error.text, usage(program.commands));
    }
}

/// Such a name does not survive as a QString, and would be told as a file that is missing.
const char* foreignWord(int argc, char* argv[])
{
    const auto* const found = std::find_if(argv + 1, argv + argc, [](const char* argument) {
        return !QByteArrayView(argument).isValidUtf8();
    });
    return found == argv + argc ? nullptr : *found;
}

} // namespace

std::optional<int> runProgram(const CommandProgram& program, int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Command* const command = findCommand(program, commandName(arguments));
    const bool needsFonts = command != nullptr && command->needsFonts(arguments);
    const bool isKnown = command != nullptr || arguments.contains(u"--version"_s);
    if (!program.isWhole && (!isKnown || needsFonts || asksForUsage(arguments)))
        return std::nullopt;

    QCoreApplication::setApplicationName(u"touyanctl"_s);
    // Qt's own remarks go to the log, so that standard error carries refusals only.
    const platform::LogSession log({platform::defaultLogFilePath()});
    const auto application = program.makeApplication(argc, argv, needsFonts);

    const auto language = commandLanguage(arguments);
    speak(*application, language.value_or(platform::Language::SimplifiedChinese));

    if (const char* const word = foreignWord(argc, argv)) {
        printProblem(QCoreApplication::translate(
                         "Command", "“%1”不是 UTF-8 编码的名字。请先给文件或文件夹改名，再试。")
                         .arg(exchange::bytesOfFileName(word)));
        return kRefused;
    }
    const std::optional<int> status = answer(program, arguments, language);
    return status ? std::optional(finishResults(*status)) : std::nullopt;
}

} // namespace touyan::app
