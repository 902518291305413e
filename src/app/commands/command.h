// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "domain/calendar/period.h"
#include "domain/foundation/result.h"
#include "platform/system_clock.h"
#include "storage/database/sql_database.h"

#include <QCommandLineParser>
#include <QMap>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace touyan::app {

/// Exit statuses of touyanctl (docs/command-line.md).
inline constexpr int kDone = 0;
inline constexpr int kRefused = 1;
inline constexpr int kWrongUsage = 2;

/// Writes UTF-8 to standard output, which carries results only.
void printResult(const QString& text);
void printResult(const QByteArray& utf8);
/// Before anything is opened: a standard stream that the caller has closed is taken up by nothing
/// else, so that no result is written into a file that happens to get its number.
void keepStandardStreams();
/// The exit status when all is said: kRefused, and a sentence on standard error, when something
/// that was printed could not be written.
[[nodiscard]] int finishResults(int status);
/// Writes a line to standard error.
void printProblem(const QString& text);
/// Tells the error in words on standard error.
[[nodiscard]] int refuse(const domain::Error& error);

/// Nobody listens to changes on the command line.
class SilentChangeFeed final : public application::ChangeFeed
{
public:
    void publish(const application::ChangeSet& /*changes*/) override {}
};

/// An open database with what use cases need.
class Session
{
public:
    [[nodiscard]] static domain::Result<std::unique_ptr<Session>> open(const QString& path,
                                                                       storage::OpenMode mode);

    [[nodiscard]] application::UseCaseContext& context() { return m_context; }

private:
    explicit Session(std::unique_ptr<platform::SystemClock> clock,
                     std::unique_ptr<storage::SqlDatabase> database);

    std::unique_ptr<platform::SystemClock> m_clock;
    std::unique_ptr<storage::SqlDatabase> m_database;
    SilentChangeFeed m_feed;
    application::UseCaseContext m_context;
};

/// Days and periods given on the command line.
struct RangeArguments
{
    domain::DaySpan range;
    std::optional<domain::PeriodKey> quarter; ///< set when --quarter was given
    std::optional<QDate> asOf;                ///< set when --as-of was given

    [[nodiscard]] QDate asOfOr(QDate today) const { return asOf.value_or(today); }
};

/// How a command prints what it found: for people, or whole for other programs.
enum class ResultFormat { Table, Json, Csv };

/// What was wrong with the words of the call.
struct UsageError
{
    QString text;
};

/// A file or folder that a command is to write.
struct CommandOutput
{
    enum class Kind {
        File,
        Folder, ///< of files
        Package ///< an archive or a folder, by its name
    };
    QString path;
    QStringList suffixes; ///< of a file: what its name may end with
    Kind kind = Kind::File;
};

/// The outputs of the options that are set, each a file with one of the suffixes.
[[nodiscard]] std::vector<CommandOutput>
outputsOf(const QCommandLineParser& parser,
          const std::vector<std::pair<QString, QStringList>>& options);

/// One command of touyanctl.
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QString name() const = 0;
    /// The words after the name, for the usage text.
    [[nodiscard]] virtual QString synopsis() const = 0;
    [[nodiscard]] virtual QString purpose() const = 0;
    virtual void addOptions(QCommandLineParser& parser) const = 0;
    /// Options that say something only beside one of some others: option → those others.
    [[nodiscard]] virtual QMap<QString, QStringList> companions() const { return {}; }
    /// How many words without a dash follow the name.
    [[nodiscard]] virtual int operandCount() const { return 0; }
    /// True when more of them may follow.
    [[nodiscard]] virtual bool takesMoreOperands() const { return false; }
    /// True when text must be laid out or painted, which needs fonts: a matter of
    /// touyanctl-documents.
    [[nodiscard]] virtual bool needsFonts(const QStringList& /*arguments*/) const { return false; }
    /// Everything that run() will write besides the database. It is checked before the database is
    /// opened: no output is a database or another output's file.
    [[nodiscard]] virtual std::vector<CommandOutput>
    outputs(const QCommandLineParser& /*parser*/) const
    {
        return {};
    }
    /// Gives the exit status. Throws UsageError, caught at the top, for words that make no sense.
    [[nodiscard]] virtual int run(const QString& database,
                                  const QCommandLineParser& parser) const = 0;
};

/// Passes the outputs of a command through the guard of outputs. Throws UsageError for two of one
/// name and for a suffix that says another format.
[[nodiscard]] domain::Result<void> checkOutputs(const std::vector<CommandOutput>& outputs);

/// The commands that read and write the database and packages, and need neither fonts nor pages.
[[nodiscard]] std::vector<std::unique_ptr<Command>> recordCommands();

/// Every option that was given says something: given once, not empty, and beside one of its
/// companions. Throws UsageError.
void checkOptions(const Command& command, const QCommandLineParser& parser);

// Options that several commands share.
void addRangeOptions(QCommandLineParser& parser);
void addQuarterOption(QCommandLineParser& parser);
void addAsOfOption(QCommandLineParser& parser);
void addFormatOption(QCommandLineParser& parser);
/// (--quarter | --year | --from --to) and --as-of; exactly one kind of range must be given.
[[nodiscard]] RangeArguments rangeArguments(const QCommandLineParser& parser);
[[nodiscard]] domain::PeriodKey quarterArgument(const QCommandLineParser& parser);
[[nodiscard]] std::optional<QDate> dayArgument(const QCommandLineParser& parser,
                                               const QString& option);
/// --format; a table unless it says otherwise.
[[nodiscard]] ResultFormat formatArgument(const QCommandLineParser& parser);
/// An option that must be given.
[[nodiscard]] QString requiredArgument(const QCommandLineParser& parser, const QString& option);

/// Makes a new database with the demonstration township.
using DemoMaker = domain::Result<void> (*)(const QString& path);
/// makeDemo is called for --demo only, which needs fonts.
std::unique_ptr<Command> makeInitCommand(DemoMaker makeDemo);
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeRatesCommand();
std::unique_ptr<Command> makeExplainCommand();
std::unique_ptr<Command> makeAppraisalCommand();
std::unique_ptr<Command> makeCloseCommand();
std::unique_ptr<Command> makeReopenCommand();
std::unique_ptr<Command> makeProjectsCommand();
std::unique_ptr<Command> makeCheckCommand();

} // namespace touyan::app
