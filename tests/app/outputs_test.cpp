// SPDX-License-Identifier: GPL-3.0-or-later
// Where the commands may write, and what becomes of a result that cannot be written. Every command
// and every output is walked through: one that is added is tried too.
#include "app/ctl_office.h"
#include "app/documents/document_commands.h"
#include "application/files/open_databases.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include <algorithm>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using app::allCommands;
using app::Command;
using app::CommandOutput;

namespace {

constexpr int kPatience = 120'000;

/// A command with one of its outputs, without the file's name.
struct Output
{
    QStringList words;   ///< up to the option
    QStringList context; ///< what else the command must be told
    QString suffix;      ///< of its format
};

/// What a command needs besides its outputs to get as far as writing.
QStringList contextOf(const QString& command, const QString& option)
{
    if (command == u"report"_s)
        return {u"--quarter"_s, u"2019-Q3"_s};
    if (command == u"project-report"_s) {
        if (option == u"card"_s)
            return {u"--project"_s, u"X00001"_s};
        if (option == u"bulletin"_s || option == u"record"_s)
            return {u"--quarter"_s, u"2019-Q3"_s};
        return option == u"rectification"_s ? QStringList() : QStringList{u"--year"_s, u"2019"_s};
    }
    if (!command.startsWith(u"appraisal-"_s))
        return {};
    QStringList context{u"--session"_s, u"A1"_s};
    if (command == u"appraisal-forms"_s && option == u"pdf"_s)
        context += {u"--group"_s, u"G1"_s, u"--count"_s, u"3"_s};
    else if (option == u"letter"_s)
        context += {u"--posting"_s, u"P1"_s};
    return context;
}

struct ValueOption
{
    QString name;
    QString kind; ///< of its value: "file", "quarter"
};

/// The options of a command that take a value, as its help shows them.
std::vector<ValueOption> valueOptions(const Command& command)
{
    static const QRegularExpression shown(uR"(--([a-z-]+) <(\w+)>)"_s);
    int count = 1;
    char program[] = "test";
    char* words[] = {program, nullptr};
    const QCoreApplication application(count, words); // the help names it
    QCommandLineParser parser;
    command.addOptions(parser);
    std::vector<ValueOption> options;
    for (auto each = shown.globalMatch(parser.helpText()); each.hasNext();) {
        const QRegularExpressionMatch option = each.next();
        options.push_back({option.captured(1), option.captured(2)});
    }
    return options;
}

/// The outputs of all commands, found by their options.
std::vector<Output> allOutputs()
{
    std::vector<Output> outputs{{{u"export"_s}, {}, u"zip"_s}};
    for (const auto& command : allCommands()) {
        for (const auto& [option, kind] : valueOptions(*command)) {
            QCommandLineParser asked;
            command->addOptions(asked);
            if (!asked.parse({u"touyanctl"_s, u"--"_s + option + u"=/tmp/x"_s, command->name()}))
                continue;
            for (const CommandOutput& output : command->outputs(asked)) {
                if (output.path == u"/tmp/x"_s && output.kind == CommandOutput::Kind::File)
                    outputs.push_back({{command->name(), u"--"_s + option},
                                       contextOf(command->name(), option),
                                       output.suffixes.front()});
            }
        }
    }
    return outputs;
}

class Outputs : public ::testing::Test
{
protected:
    Outputs() { m_office.fill(m_office.writePackage(u"package"_s, explainedOffice())); }
    [[nodiscard]] const CtlOffice& office() const { return m_office; }
    [[nodiscard]] CtlOutcome write(const Output& output, const QString& path) const
    {
        return m_office.run(output.words + QStringList{path} + output.context);
    }

private:
    CtlOffice m_office;
};

TEST_F(Outputs, EveryOptionThatNamesAFileToWriteIsDeclared)
{
    // The kinds of values that options take; a new one must be thought of here.
    static const QStringList kNoOutput{u"quarter"_s, u"year"_s,  u"day"_s,    u"format"_s,
                                       u"session"_s, u"group"_s, u"count"_s,  u"posting"_s,
                                       u"item"_s,    u"code"_s,  u"person"_s, u"text"_s};
    int found = 0;
    for (const auto& command : allCommands()) {
        QStringList given{u"touyanctl"_s, command->name(), u"operand"_s};
        QStringList names;
        for (const auto& [option, kind] : valueOptions(*command)) {
            given.append(u"--%1=v"_s.arg(option));
            names.append(kind);
        }
        for (const QString& name : names) {
            if (name != u"file"_s && name != u"folder"_s) {
                EXPECT_TRUE(kNoOutput.contains(name)) << name.toStdString();
            }
        }
        const auto files = names.count(u"file"_s) + names.count(u"folder"_s);
        QCommandLineParser all;
        command->addOptions(all);
        ASSERT_TRUE(all.parse(given));
        const auto operands = command->name() == u"export"_s ? 1 : 0;
        EXPECT_EQ(command->outputs(all).size(), static_cast<size_t>(files + operands))
            << command->name().toStdString();
        found += static_cast<int>(files);
    }
    EXPECT_GE(found, 16);
    EXPECT_GE(allOutputs().size(), 16U);
}

TEST_F(Outputs, NoOutputReplacesADatabaseOrWhatBelongsToIt)
{
    const QString database = office().database();
    ASSERT_TRUE(QDir().mkpath(database + u".attachments/ab"_s));
    const QString link = office().path(u"link"_s);
    ASSERT_EQ(0, ::symlink(QFile::encodeName(database), QFile::encodeName(link)));
    const QByteArray before = fileBytes(database);
    for (const Output& output : allOutputs()) {
        SCOPED_TRACE(output.words.join(u' ').toStdString());
        const QString ofFormat = office().path(u"hard."_s + output.suffix);
        ASSERT_EQ(0, ::link(QFile::encodeName(database), QFile::encodeName(ofFormat)));
        for (const QString& path :
             {database, link, office().path(u"./office.touyan"_s), ofFormat, database + u"-wal"_s,
              database + u"-shm"_s, database + u".attachments/ab/x."_s + output.suffix}) {
            SCOPED_TRACE(path.toStdString());
            const CtlOutcome outcome = write(output, path);
            EXPECT_EQ(outcome.status, 1) << outcome.err.toStdString();
            EXPECT_TRUE(outcome.err.contains(u"数据库"_s)) << outcome.err.toStdString();
            EXPECT_TRUE(outcome.out.isEmpty());
        }
        ASSERT_TRUE(QFile::remove(ofFormat));
    }
    EXPECT_EQ(fileBytes(database), before);
    EXPECT_FALSE(QFile::exists(database + u"-wal"_s));
    EXPECT_TRUE(QDir(database + u".attachments/ab"_s).isEmpty());
    office().succeed({u"check"_s});
}

TEST_F(Outputs, ADatabaseMayNotBeNamedAsItsOwnOutput)
{
    // Its name has the suffix of the format.
    for (const Output& output : allOutputs()) {
        SCOPED_TRACE(output.words.join(u' ').toStdString());
        const QString database = office().path(u"own."_s + output.suffix);
        ASSERT_TRUE(QFile::copy(office().database(), database));
        const QByteArray before = fileBytes(database);
        const CtlOutcome outcome = runCtl(QStringList{u"--db"_s, database} + output.words +
                                          QStringList{database} + output.context);
        EXPECT_EQ(outcome.status, 1);
        EXPECT_EQ(fileBytes(database), before);
        ASSERT_TRUE(QFile::remove(database));
    }
}

TEST_F(Outputs, ASuffixOfAnotherFormatIsWrongUsage)
{
    for (const Output& output : allOutputs()) {
        SCOPED_TRACE(output.words.join(u' ').toStdString());
        for (const QString& suffix : {u"xls"_s, u"docx"_s, u"png"_s}) {
            const QString path = office().path(u"x."_s + suffix);
            EXPECT_EQ(write(output, path).status, 2);
            EXPECT_FALSE(QFileInfo::exists(path));
        }
    }
}

TEST_F(Outputs, OnlyPlainFilesAreWritten)
{
    const QString pipe = office().path(u"pipe"_s);
    ASSERT_EQ(0, ::mkfifo(QFile::encodeName(pipe), 0600));
    for (const Output& output : allOutputs()) {
        SCOPED_TRACE(output.words.join(u' ').toStdString());
        const QString fixed = office().path(u"fixed."_s + output.suffix);
        writeFile(fixed, "kept");
        ASSERT_EQ(0, ::chmod(QFile::encodeName(fixed), 0444));
        const QString tooLong = office().path(QString(260, u'a') + u'.' + output.suffix);
        for (const QString& path : {pipe, u"/dev/full"_s, fixed, tooLong}) {
            SCOPED_TRACE(path.toStdString());
            EXPECT_NE(write(output, path).status, 0);
        }
        EXPECT_EQ(fileBytes(fixed), "kept");
        ASSERT_TRUE(QFile::remove(fixed));
    }
}

TEST_F(Outputs, TwoOfOneNameAreWrongUsage)
{
    const QString same = office().path(u"same"_s);
    const auto both = [&](const QString& xlsx, const QString& pdf) {
        return office()
            .run({u"report"_s, u"--quarter"_s, u"2019-Q3"_s, u"--xlsx"_s, xlsx, u"--pdf"_s, pdf})
            .status;
    };
    EXPECT_EQ(both(same, same), 2);
    EXPECT_EQ(both(same, office().path(u"./same"_s)), 2);
    ASSERT_EQ(0, ::symlink("same", QFile::encodeName(office().path(u"other"_s))));
    EXPECT_EQ(both(same, office().path(u"other"_s)), 2);
    EXPECT_FALSE(QFile::exists(same));
    EXPECT_EQ(office()
                  .run({u"appraisal-forms"_s, u"--session"_s, u"A1"_s, u"--agenda"_s,
                        same + u".pdf"_s, u"--order"_s, same + u".pdf"_s})
                  .status,
              2);
    EXPECT_EQ(office()
                  .run({u"appraisal-report"_s, u"--session"_s, u"A1"_s, u"--bulletin"_s,
                        same + u".pdf"_s, u"--tally-sheet"_s, same + u".pdf"_s})
                  .status,
              2);
}

/// What a program of the system says.
QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.start();
    EXPECT_TRUE(process.waitForFinished(kPatience)) << program.toStdString();
    return process.readAllStandardOutput();
}

/// The command with standard output as the shell's words say.
CtlOutcome shell(const QStringList& arguments, const QString& redirection)
{
    QStringList words;
    for (const QString& argument : arguments)
        words.append(u'\'' + argument + u'\'');
    QProcess process;
    process.setProgram(u"sh"_s);
    process.setArguments({u"-c"_s, u'\'' + QStringLiteral(TOUYAN_CTL) + u"' "_s + words.join(u' ') +
                                       u' ' + redirection});
    process.start();
    EXPECT_TRUE(process.waitForFinished(kPatience));
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

TEST_F(Outputs, AResultThatCannotBeWrittenIsNotDone)
{
    const QStringList quarter{u"--quarter"_s, u"2019-Q3"_s};
    const QMap<QString, QStringList> arguments{
        {u"init"_s, {}},
        {u"import"_s, {office().path(u"package"_s)}},
        {u"export"_s, {office().path(u"out"_s)}},
        {u"rates"_s, quarter},
        {u"explain"_s, quarter + QStringList{u"--posting"_s, u"P1"_s}},
        {u"close"_s, quarter + QStringList{u"--as-of"_s, u"2019-10-15"_s}},
        {u"reopen"_s, quarter + QStringList{u"--reason"_s, u"更正"_s}},
        {u"report"_s, quarter + QStringList{u"--xlsx"_s, office().path(u"r.xlsx"_s)}},
        {u"projects"_s, {}},
        {u"project-report"_s, {u"--rectification"_s, office().path(u"z.xlsx"_s)}},
        {u"check"_s, {}},
        {u"appraisal"_s, {u"--session"_s, u"A1"_s}},
        {u"appraisal-forms"_s, {u"--session"_s, u"A1"_s, u"--agenda"_s, office().path(u"a.pdf"_s)}},
        {u"appraisal-report"_s,
         {u"--session"_s, u"A1"_s, u"--tally-sheet"_s, office().path(u"t.pdf"_s)}},
        {u"appraisal-scan"_s, {u"--session"_s, u"A1"_s, office().path(u"none.png"_s)}}};
    int number = 0;
    // In the order of the commands: what is closed is reopened before it is closed again.
    for (const QString& redirection : {u">/dev/full"_s, u">&-"_s}) {
        for (const auto& command : allCommands()) {
            const QString name = command->name();
            SCOPED_TRACE((name + redirection).toStdString());
            ASSERT_TRUE(arguments.contains(name)) << "a new command is to be tried here";
            QString database = office().database();
            if (name == u"init"_s || name == u"import"_s)
                database = office().path(u"new%1.touyan"_s.arg(++number));
            if (name == u"import"_s) {
                ASSERT_EQ(runCtl({u"--db"_s, database, u"init"_s}).status, 0);
            }
            const CtlOutcome outcome =
                shell(QStringList{u"--db"_s, database, name} + arguments.value(name), redirection);
            EXPECT_EQ(outcome.status, 1);
            EXPECT_FALSE(outcome.err.isEmpty());
            // Those of an appraisal are refused, as there is no session.
            if (!name.startsWith(u"appraisal"_s)) {
                EXPECT_TRUE(outcome.err.contains(u"没有写出去"_s)) << outcome.err.toStdString();
            }
        }
    }
    for (const QString& word : {u"--help"_s, u"--version"_s})
        EXPECT_EQ(shell({word}, u">/dev/full"_s).status, 1);
    // No database has got the number of the closed stream, and with it the result.
    office().succeed({u"check"_s});
}

TEST_F(Outputs, TheSystemsUserIsTheActor)
{
    office().succeed({u"close"_s, u"--quarter"_s, u"2019-Q3"_s, u"--as-of"_s, u"2019-10-15"_s});
    const QByteArray user = outputOf(u"id"_s, {u"-un"_s}).trimmed();
    ASSERT_FALSE(user.isEmpty());
    QByteArray actors =
        outputOf(u"sqlite3"_s, {office().database(), u"SELECT DISTINCT actor FROM audit_line"_s});
    EXPECT_EQ(actors.trimmed(), user);
}

TEST_F(Outputs, OfManyThatMakeADatabaseOneIsToldThatItIsMade)
{
    const QByteArray said = outputOf(
        u"sh"_s, {u"-c"_s, u"for i in 1 2 3 4 5; do ( '%1' --db '%2' init >/dev/null 2>&1; "
                           "echo $? ) & done; wait"_s.arg(QStringLiteral(TOUYAN_CTL),
                                                          office().path(u"race.touyan"_s))});
    QList<QByteArray> statuses = said.trimmed().split('\n');
    std::sort(statuses.begin(), statuses.end());
    EXPECT_EQ(statuses, (QList<QByteArray>{"0", "1", "1", "1", "1"}));
    for (const QString& name : office().files())
        EXPECT_FALSE(name.endsWith(u".part"_s)) << name.toStdString();
}

TEST_F(Outputs, APackageIsForTheUserAloneAndReplacedInOneStep)
{
    const auto rights = [this](const QString& name) {
        struct stat known = {};
        EXPECT_EQ(0, ::stat(QFile::encodeName(office().path(name)).constData(), &known));
        return known.st_mode & 0777;
    };
    office().succeed({u"export"_s, office().path(u"p.zip"_s)});
    office().succeed({u"export"_s, office().path(u"p"_s)});
    EXPECT_EQ(rights(u"p.zip"_s), 0600U);
    EXPECT_EQ(rights(u"p"_s), 0700U);
    EXPECT_EQ(rights(u"p/units.csv"_s), 0600U);
    EXPECT_EQ(rights(u"office.touyan"_s), 0600U);
    // What a killed run has left goes; a package is there at every moment.
    ASSERT_TRUE(QDir().mkdir(office().path(u".p.01234567.part"_s)));
    writeFile(office().path(u".p.01234567.part/units.csv"_s), "half");
    QProcess watch;
    watch.setProgram(u"sh"_s);
    watch.setArguments(
        {u"-c"_s, u"echo ready; while [ ! -e '%1/stop' ]; do "
                  "[ -e '%1/p/units.csv' ] || echo gone; done"_s.arg(office().path(u"."_s))});
    watch.start();
    ASSERT_TRUE(watch.waitForReadyRead(kPatience));
    for (int i = 0; i < 5; ++i)
        office().succeed({u"export"_s, office().path(u"p"_s)});
    writeFile(office().path(u"stop"_s), {});
    ASSERT_TRUE(watch.waitForFinished(kPatience));
    EXPECT_EQ(watch.readAllStandardOutput(), "ready\n");
    EXPECT_FALSE(QFileInfo::exists(office().path(u".p.01234567.part"_s)));
}

} // namespace

} // namespace touyan::test
