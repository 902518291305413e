// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "application/closing/close_quarter.h"

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using storage::OpenMode;

namespace {

class CloseCommand final : public Command
{
public:
    QString name() const override { return u"close"_s; }
    QString synopsis() const override { return u"--quarter 2019-Q3 --as-of D"_s; }
    QString purpose() const override { return CommandText::tr("季度结账：冻结结果、规则和截至日"); }
    void addOptions(QCommandLineParser& parser) const override
    {
        addQuarterOption(parser);
        addAsOfOption(parser);
    }
    int run(const QString& database, const QCommandLineParser& parser) const override
    {
        const domain::PeriodKey quarter = quarterArgument(parser);
        const auto asOf = dayArgument(parser, u"as-of"_s);
        auto session = Session::open(database, OpenMode::OpenExisting);
        if (session.isError())
            return refuse(session.error());
        application::UseCaseContext& context = session.value()->context();
        const auto closed =
            application::closeQuarter(context, {quarter, asOf.value_or(context.clock.today())});
        if (closed.isError())
            return refuse(closed.error());
        printResult(CommandText::tr("已结账 %1，第 %2 次，截至 %3\n")
                        .arg(quarter.toString(), QString::number(closed.value().revision),
                             closed.value().asOf.toString(Qt::ISODate)));
        return kDone;
    }
};

class ReopenCommand final : public Command
{
public:
    QString name() const override { return u"reopen"_s; }
    QString synopsis() const override { return u"--quarter 2019-Q3 --reason TEXT"_s; }
    QString purpose() const override { return CommandText::tr("反结账，须写明理由"); }
    void addOptions(QCommandLineParser& parser) const override
    {
        addQuarterOption(parser);
        parser.addOption({u"reason"_s, CommandText::tr("理由"), u"text"_s});
    }
    int run(const QString& database, const QCommandLineParser& parser) const override
    {
        const domain::PeriodKey quarter = quarterArgument(parser);
        const QString reason = requiredArgument(parser, u"reason"_s);
        auto session = Session::open(database, OpenMode::OpenExisting);
        if (session.isError())
            return refuse(session.error());
        const auto reopened =
            application::reopenQuarter(session.value()->context(), quarter, reason);
        if (reopened.isError())
            return refuse(reopened.error());
        printResult(CommandText::tr("已反结账 %1（第 %2 次结账）\n")
                        .arg(quarter.toString(), QString::number(reopened.value().revision)));
        return kDone;
    }
};

} // namespace

std::unique_ptr<Command> makeCloseCommand()
{
    return std::make_unique<CloseCommand>();
}

std::unique_ptr<Command> makeReopenCommand()
{
    return std::make_unique<ReopenCommand>();
}

} // namespace touyan::app
