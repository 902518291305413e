// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/command_text.h"
#include "application/files/output_guard.h"
#include "application/messages/error_message.h"

#include <QFileInfo>
#include <algorithm>

#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using domain::PeriodKey;
using domain::Result;

namespace {

/// Why standard output has not taken all; 0: it has.
int unwritten = 0;

/// 0, or the system's number of the error.
int write(std::FILE* stream, const QByteArray& bytes)
{
    errno = 0;
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stream) == size)
        return 0;
    return errno != 0 ? errno : EIO;
}

/// Who is at work, as the system knows them: a name in no language, which the audit keeps.
QString systemUser()
{
    constexpr size_t kBufferBytes = 16 * 1024;
    std::vector<char> buffer(kBufferBytes);
    passwd entry{};
    passwd* found = nullptr;
    const uid_t user = ::geteuid();
    if (::getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
        return QString::fromLocal8Bit(found->pw_name);
    return u"uid-%1"_s.arg(user);
}

PeriodKey periodArgument(const QString& value, domain::Cadence shape, const QString& option)
{
    const auto key = PeriodKey::parse(value);
    if (!key || key->shape != shape)
        throw UsageError{CommandText::tr("--%1 的值“%2”不对，应如 2019-Q3（季度）或 2019（年）。")
                             .arg(option, value)};
    return *key;
}

QDate dayOf(const QString& value, const QString& option)
{
    const QDate day = QDate::fromString(value, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        throw UsageError{
            CommandText::tr("--%1 的日期“%2”不对，应如 2019-09-30。").arg(option, value)};
    return day;
}

} // namespace

void printResult(const QString& text)
{
    printResult(text.toUtf8());
}

void printResult(const QByteArray& utf8)
{
    const int number = write(stdout, utf8);
    if (unwritten == 0)
        unwritten = number;
}

void keepStandardStreams()
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        // For reading: what is written to it fails, as it would have failed when it was closed.
        if (::fcntl(stream, F_GETFD) < 0 && errno == EBADF)
            static_cast<void>(::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY));
    }
}

int finishResults(int status)
{
    errno = 0;
    if (std::fflush(stdout) != 0 && unwritten == 0)
        unwritten = errno != 0 ? errno : EIO;
    // Some file systems say only now that there was no room.
    const int copy = ::dup(STDOUT_FILENO);
    if (copy >= 0 && ::close(copy) != 0 && unwritten == 0)
        unwritten = errno;
    if (unwritten == 0)
        return status;
    const int refused = refuse(
        domain::makeError(domain::ErrorCode::OutputNotWritten, {qt_error_string(unwritten)}));
    return status == kDone ? refused : status;
}

void printProblem(const QString& text)
{
    static_cast<void>(write(stderr, text.toUtf8() + '\n'));
}

int refuse(const domain::Error& error)
{
    printProblem(application::errorMessage(error));
    if (!error.detail.isEmpty())
        printProblem(error.detail);
    return kRefused;
}

Session::Session(std::unique_ptr<platform::SystemClock> clock,
                 std::unique_ptr<storage::SqlDatabase> database)
    : m_clock(std::move(clock))
    , m_database(std::move(database))
    , m_context{*m_database, *m_clock, m_feed, {systemUser()}}
{
}

Result<std::unique_ptr<Session>> Session::open(const QString& path, storage::OpenMode mode)
{
    auto clock = std::make_unique<platform::SystemClock>();
    TOUYAN_TRY_ASSIGN(auto database, storage::SqlDatabase::open(path, mode, *clock));
    if (const auto& problem = database->rebuildProblem()) {
        printProblem(CommandText::tr("测评已定稿，但文件还没有重写，可能留有录入先后的痕迹：%1 "
                                     "下次打开时会自动再试。")
                         .arg(application::errorMessage(*problem)));
    }
    return std::unique_ptr<Session>(new Session(std::move(clock), std::move(database)));
}

std::vector<CommandOutput> outputsOf(const QCommandLineParser& parser,
                                     const std::vector<std::pair<QString, QStringList>>& options)
{
    std::vector<CommandOutput> outputs;
    for (const auto& [option, suffixes] : options) {
        for (const QString& path : parser.values(option))
            outputs.push_back({path, suffixes, CommandOutput::Kind::File});
    }
    return outputs;
}

Result<void> checkOutputs(const std::vector<CommandOutput>& outputs)
{
    application::OutputNames names;
    for (const CommandOutput& output : outputs) {
        const bool isFile = output.kind == CommandOutput::Kind::File ||
                            (output.kind == CommandOutput::Kind::Package &&
                             output.path.endsWith(u".zip"_s, Qt::CaseInsensitive) &&
                             !QFileInfo(output.path).isDir());
        const auto checked =
            isFile ? application::checkOutputFile(output.path, output.suffixes)
                   : application::checkOutputFolder(
                         output.path,
                         output.kind == CommandOutput::Kind::Package ? u".zip"_s : QString());
        if (checked.isError()) {
            if (checked.error().code == domain::ErrorCode::FileSuffixWrong)
                throw UsageError{application::errorMessage(checked.error())};
            return checked.error();
        }
        if (const auto claimed = names.claim(output.path); claimed.isError())
            throw UsageError{application::errorMessage(claimed.error())};
    }
    return {};
}

void addQuarterOption(QCommandLineParser& parser)
{
    parser.addOption({u"quarter"_s, CommandText::tr("季度，如 2019-Q3"), u"quarter"_s});
}

void addAsOfOption(QCommandLineParser& parser)
{
    parser.addOption(
        {u"as-of"_s, CommandText::tr("截至日，如 2019-10-15；不给时为今天"), u"day"_s});
}

void addFormatOption(QCommandLineParser& parser)
{
    parser.addOption({u"format"_s, CommandText::tr("table、json 或 csv"), u"format"_s, u"table"_s});
}

void addRangeOptions(QCommandLineParser& parser)
{
    addQuarterOption(parser);
    addAsOfOption(parser);
    parser.addOption({u"year"_s, CommandText::tr("年，如 2019"), u"year"_s});
    parser.addOption({u"from"_s, CommandText::tr("第一天"), u"day"_s});
    parser.addOption({u"to"_s, CommandText::tr("最后一天"), u"day"_s});
}

std::optional<QDate> dayArgument(const QCommandLineParser& parser, const QString& option)
{
    if (!parser.isSet(option))
        return std::nullopt;
    return dayOf(parser.value(option), option);
}

ResultFormat formatArgument(const QCommandLineParser& parser)
{
    const QString format = parser.value(u"format"_s);
    if (format == u"table"_s)
        return ResultFormat::Table;
    if (format == u"json"_s)
        return ResultFormat::Json;
    if (format == u"csv"_s)
        return ResultFormat::Csv;
    throw UsageError{CommandText::tr("--format 应为 table、json 或 csv。")};
}

QString requiredArgument(const QCommandLineParser& parser, const QString& option)
{
    if (!parser.isSet(option))
        throw UsageError{CommandText::tr("缺少 --%1。").arg(option)};
    return parser.value(option);
}

PeriodKey quarterArgument(const QCommandLineParser& parser)
{
    return periodArgument(requiredArgument(parser, u"quarter"_s), domain::Cadence::Quarterly,
                          u"quarter"_s);
}

RangeArguments rangeArguments(const QCommandLineParser& parser)
{
    RangeArguments arguments;
    arguments.asOf = dayArgument(parser, u"as-of"_s);
    const bool days = parser.isSet(u"from"_s) || parser.isSet(u"to"_s);
    const int kinds =
        (parser.isSet(u"quarter"_s) ? 1 : 0) + (parser.isSet(u"year"_s) ? 1 : 0) + (days ? 1 : 0);
    if (kinds != 1)
        throw UsageError{
            CommandText::tr("请给出 --quarter、--year，或 --from 与 --to，三者取一。")};
    if (parser.isSet(u"quarter"_s)) {
        arguments.quarter = quarterArgument(parser);
        arguments.range = arguments.quarter->span();
    } else if (parser.isSet(u"year"_s)) {
        arguments.range =
            periodArgument(parser.value(u"year"_s), domain::Cadence::Yearly, u"year"_s).span();
    } else {

        arguments.range = {dayOf(requiredArgument(parser, u"from"_s), u"from"_s),
                           dayOf(requiredArgument(parser, u"to"_s), u"to"_s)};
        if (arguments.range.last < arguments.range.first)
            throw UsageError{CommandText::tr("--to 早于 --from。")};
    }
    return arguments;
}

void checkOptions(const Command& command, const QCommandLineParser& parser)
{
    const QMap<QString, QStringList> companions = command.companions();
    const QStringList given = parser.optionNames();
    for (const QString& option : given) {
        if (given.count(option) > 1)
            throw UsageError{CommandText::tr("--%1 给了不止一次。").arg(option)};
        const QStringList values = parser.values(option);
        if (!values.isEmpty() && values.front().isEmpty())
            throw UsageError{CommandText::tr("--%1 的值是空的。").arg(option)};
        const QStringList needed = companions.value(option);
        const bool hasOne =
            std::any_of(needed.begin(), needed.end(),
                        [&parser](const QString& other) { return parser.isSet(other); });
        if (!needed.isEmpty() && !hasOne) {
            throw UsageError{
                CommandText::tr("--%1 只能与这些选项之一同用：%2。", "option, others")
                    .arg(option,
                         u"--"_s + needed.join(CommandText::tr("、", "options") + u"--"_s))};
        }
    }
}

std::vector<std::unique_ptr<Command>> recordCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeInitCommand(nullptr));
    commands.push_back(makeImportCommand());
    commands.push_back(makeExportCommand());
    commands.push_back(makeRatesCommand());
    commands.push_back(makeExplainCommand());
    commands.push_back(makeAppraisalCommand());
    commands.push_back(makeCloseCommand());
    commands.push_back(makeReopenCommand());
    commands.push_back(makeProjectsCommand());
    commands.push_back(makeCheckCommand());
    return commands;
}

} // namespace touyan::app
