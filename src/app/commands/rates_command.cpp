// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/text_table.h"
#include "application/assessment/assess_postings.h"
#include "application/assessment/rates_json.h"

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using application::AssessedPosting;
using application::Assessment;
using domain::StateCounts;

namespace {

QString dash()
{
    return u"—"_s;
}

QString rateText(const std::optional<domain::Rate>& rate, const QString& none)
{
    return rate ? rate->toString() : none;
}

QString numberText(const std::optional<int>& number, const QString& none)
{
    return number ? QString::number(*number) : none;
}

QStringList countFields(const StateCounts& counts, const QString& none)
{
    return {QString::number(counts.obligations()),   QString::number(counts.exempt),
            QString::number(counts.onTime),          QString::number(counts.late),
            QString::number(counts.overdue),         QString::number(counts.pending),
            rateText(counts.completionRate(), none), rateText(counts.toDateRate(), none),
            rateText(counts.onTimeRate(), none)};
}

/// One line a posting, then the total; the columns of the table and the CSV.
std::vector<QStringList> rows(const Assessment& assessment, const QString& none)
{
    std::vector<QStringList> lines;
    for (const AssessedPosting& posting : assessment.postings()) {
        const application::PostingIdentity& identity = assessment.identity(posting);
        QStringList line{identity.code, identity.personName, identity.unitName};
        line += countFields(posting.result.counts, none);
        line << (posting.result.score ? posting.result.score->toString() : none)
             << numberText(posting.rank, none) << numberText(posting.categoryRank, none);
        lines.push_back(line);
    }
    QStringList total{CommandText::tr("合计"), {}, {}};
    total += countFields(assessment.total(), none);
    total << QString() << QString() << QString();
    lines.push_back(total);
    return lines;
}

class RatesCommand final : public Command
{
public:
    QString name() const override { return u"rates"_s; }
    QString synopsis() const override
    {
        return u"(--quarter 2019-Q3 | --year 2019 | --from A --to B) [--as-of D] "
               "[--format table|json|csv]"_s;
    }
    QString purpose() const override { return CommandText::tr("完成率、得分和名次"); }
    void addOptions(QCommandLineParser& parser) const override
    {
        addRangeOptions(parser);
        addFormatOption(parser);
    }
    int run(const QString& database, const QCommandLineParser& parser) const override
    {
        const RangeArguments arguments = rangeArguments(parser);
        const ResultFormat format = formatArgument(parser);
        auto session = Session::open(database, storage::OpenMode::OpenExisting);
        if (session.isError())
            return refuse(session.error());
        application::UseCaseContext& context = session.value()->context();
        const auto assessed = application::assessPostings(
            context, {arguments.range, arguments.asOfOr(context.clock.today()),
                      application::EntryScope::ConfirmedOnly});
        if (assessed.isError())
            return refuse(assessed.error());
        print(*assessed.value(), format);
        return kDone;
    }

private:
    static void print(const Assessment& assessment, ResultFormat format)
    {
        if (format == ResultFormat::Json) {
            printResult(application::ratesJson(assessment) + '\n');
            return;
        }
        if (format == ResultFormat::Csv) {
            std::vector<QStringList> lines = rows(assessment, {});
            lines.insert(lines.begin(),
                         {u"posting"_s, u"name"_s, u"unit"_s, u"obligations"_s, u"exempt"_s,
                          u"on_time"_s, u"late"_s, u"overdue"_s, u"pending"_s, u"completion_rate"_s,
                          u"to_date_rate"_s, u"on_time_rate"_s, u"score"_s, u"rank"_s,
                          u"category_rank"_s});
            printResult(csvText(lines));
            return;
        }
        std::vector<QStringList> lines = rows(assessment, dash());
        lines.insert(
            lines.begin(),
            {CommandText::tr("派驻"), CommandText::tr("姓名"), CommandText::tr("单位"),
             CommandText::tr("应完成"), CommandText::tr("免计"), CommandText::tr("按时"),
             CommandText::tr("逾期完成"), CommandText::tr("逾期未完成"), CommandText::tr("待完成"),
             CommandText::tr("完成率"), CommandText::tr("序时完成率"), CommandText::tr("按时率"),
             CommandText::tr("得分"), CommandText::tr("名次"), CommandText::tr("同类名次")});
        printResult(CommandText::tr("%1 至 %2，截至 %3\n")
                        .arg(assessment.range().first.toString(Qt::ISODate),
                             assessment.range().last.toString(Qt::ISODate),
                             assessment.asOf().toString(Qt::ISODate)));
        printResult(terminalTable(lines));
    }
};

} // namespace

std::unique_ptr<Command> makeRatesCommand()
{
    return std::make_unique<RatesCommand>();
}

} // namespace touyan::app
