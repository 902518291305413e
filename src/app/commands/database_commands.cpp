// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "application/checklist/save_checklist.h"
#include "application/messages/error_message.h"
#include "application/package_export/export_package.h"
#include "application/packages/import_package.h"
#include "application/ports/progress.h"
#include "exchange/packages/open_package.h"

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using storage::OpenMode;

namespace {

class InitCommand final : public Command
{
public:
    explicit InitCommand(DemoMaker makeDemo)
        : m_makeDemo(makeDemo)
    {
    }
    QString name() const override { return u"init"_s; }
    QString synopsis() const override { return u"[--demo]"_s; }
    QString purpose() const override { return CommandText::tr("新建数据库；--demo 填入演示街道"); }
    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({u"demo"_s, purpose()});
    }
    bool needsFonts(const QStringList& arguments) const override
    {
        return arguments.contains(u"--demo"_s);
    }
    int run(const QString& database, const QCommandLineParser& parser) const override
    {
        const bool demo = parser.isSet(u"demo"_s);
        if (demo) {
            if (const auto made = m_makeDemo(database); made.isError())
                return refuse(made.error());
        } else {
            const auto session = Session::open(database, OpenMode::CreateNew);
            if (session.isError())
                return refuse(session.error());
        }
        printResult(CommandText::tr("已建立 %1\n").arg(database));
        return kDone;
    }

private:
    DemoMaker m_makeDemo;
};

class ImportCommand final : public Command
{
public:
    QString name() const override { return u"import"_s; }
    QString synopsis() const override { return u"PACKAGE"_s; }
    QString purpose() const override
    {
        return CommandText::tr("导入数据包（文件夹或 .zip），全部成功或全部不导入");
    }
    void addOptions(QCommandLineParser& /*parser*/) const override {}
    int operandCount() const override { return 1; }
    int run(const QString& database, const QCommandLineParser& parser) const override
    {
        auto session = Session::open(database, OpenMode::OpenExisting);
        if (session.isError())
            return refuse(session.error());
        auto source = exchange::openPackage(parser.positionalArguments().at(1));
        if (source.isError())
            return refuse(source.error());
        application::SilentProgress progress;
        const auto outcome =
            application::importPackage(session.value()->context(), *source.value(), progress);
        if (outcome.isError())
            return refuse(outcome.error());
        return outcome.value().isAccepted() ? tellRead(outcome.value())
                                            : tellRefused(outcome.value());
    }

private:
    static int tellRead(const application::ImportOutcome& outcome)
    {
        for (const application::ImportedTable& table : outcome.tables)
            printResult(QStringLiteral("%1\t%2\n").arg(table.table).arg(table.rows));
        return kDone;
    }
    static int tellRefused(const application::ImportOutcome& outcome)
    {
        for (const application::RefusedRow& row : outcome.refused) {
            const QString message = application::errorMessage(row.error);
            if (row.line == 0) {
                printProblem(row.file.isEmpty() ? message : u"%1: %2"_s.arg(row.file, message));
                continue;
            }
            printProblem(QStringLiteral("%1:%2:%3: %4: %5%6")
                             .arg(row.file)
                             .arg(row.line)
                             .arg(row.column)
                             .arg(row.columnName, message,
                                  row.excerpt.isEmpty() ? QString() : u" [%1]"_s.arg(row.excerpt)));
        }
        return refuse(domain::makeError(domain::ErrorCode::PackageRefused,
                                        {QString::number(outcome.refused.size())}));
    }
};

class ExportCommand final : public Command
{
public:
    QString name() const override { return u"export"_s; }
    QString synopsis() const override { return u"PACKAGE"_s; }
    QString purpose() const override { return CommandText::tr("把整个数据库导出为数据包"); }
    void addOptions(QCommandLineParser& /*parser*/) const override {}
    int operandCount() const override { return 1; }
    std::vector<CommandOutput> outputs(const QCommandLineParser& parser) const override
    {
        return {{parser.positionalArguments().at(1), {u"zip"_s}, CommandOutput::Kind::Package}};
    }
    int run(const QString& database, const QCommandLineParser& parser) const override
    {
        auto session = Session::open(database, OpenMode::OpenExisting);
        if (session.isError())
            return refuse(session.error());
        const QString target = parser.positionalArguments().at(1);
        auto sink = exchange::createPackage(target);
        if (sink.isError())
            return refuse(sink.error());
        application::SilentProgress progress;
        const auto written =
            application::exportPackage(session.value()->context(), *sink.value(), progress);
        if (written.isError())
            return refuse(written.error());
        printResult(CommandText::tr("已导出到 %1\n").arg(target));
        return kDone;
    }
};

class CheckCommand final : public Command
{
public:
    QString name() const override { return u"check"_s; }
    QString synopsis() const override { return {}; }
    QString purpose() const override
    {
        return CommandText::tr("检查文件完整性、页校验、外键、数据版本和审计链");
    }
    void addOptions(QCommandLineParser& /*parser*/) const override {}
    int run(const QString& database, const QCommandLineParser& /*parser*/) const override
    {
        auto session = Session::open(database, OpenMode::Examine);
        if (session.isError())
            return refuse(session.error());
        const auto findings = session.value()->context().database.check();
        if (findings.isError())
            return refuse(findings.error());
        bool sound = true;
        for (const application::CheckFinding& finding : findings.value()) {
            sound = sound && finding.isSound;
            const QString line =
                QStringLiteral("%1\t%2\t%3\n")
                    .arg(finding.subject,
                         finding.isSound ? CommandText::tr("正常") : CommandText::tr("异常"),
                         finding.detail);
            printResult(line);
        }
        if (!sound)
            printProblem(CommandText::tr("数据检查发现异常，请从最近的备份恢复。"));
        return sound ? kDone : kRefused;
    }
};

} // namespace

std::unique_ptr<Command> makeInitCommand(DemoMaker makeDemo)
{
    return std::make_unique<InitCommand>(makeDemo);
}

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace touyan::app
