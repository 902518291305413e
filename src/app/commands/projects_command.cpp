// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/text_table.h"
#include "application/messages/project_words.h"
#include "application/project_overview/list_projects.h"
#include "application/project_overview/projects_json.h"
#include "domain/projects/project_names.h"

#include <QJsonDocument>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using application::ProjectList;
using application::ProjectRow;

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// What both forms give as numbers, after the words.
QStringList numberFields(const ProjectRow& row)
{
    const auto& acceptance = row.project().acceptance;
    return {row.progress.progress.toString(),
            row.progress.planned.toString(),
            QString::number(row.reports.onTime),
            QString::number(row.reports.late),
            QString::number(row.reports.overdue),
            QString::number(row.reports.pending),
            QString::number(row.openTasks),
            QString::number(row.overdueTasks),
            QString::number(row.openRectifications),
            QString::number(row.overdueRectifications),
            acceptance ? acceptance->score.toString() : QString()};
}

std::vector<QStringList> csvLines(const ProjectList& list)
{
    std::vector<QStringList> lines;
    lines.push_back({u"project"_s, u"title"_s, u"unit"_s, u"leader"_s, u"state"_s, u"finish_date"_s,
                     u"suggested_light"_s, u"last_light"_s, u"progress"_s, u"planned"_s,
                     u"on_time"_s, u"late"_s, u"overdue"_s, u"pending"_s, u"open_tasks"_s,
                     u"overdue_tasks"_s, u"open_rectifications"_s, u"overdue_rectifications"_s,
                     u"score"_s});
    const auto lightName = [](const std::optional<domain::Light>& light) {
        return light ? QString(domain::identifierName(*light)) : QString();
    };
    for (const ProjectRow& row : list.rows) {
        lines.push_back(QStringList{row.project().code, row.project().title, row.unitName,
                                    row.leaderName,
                                    QString(domain::identifierName(row.project().state)),
                                    dayText(row.facts.finishDate), lightName(row.light),
                                    lightName(row.facts.lastLight)} +
                        numberFields(row));
    }
    return lines;
}

std::vector<QStringList> tableLines(const ProjectList& list)
{
    std::vector<QStringList> lines;
    lines.push_back(
        {CommandText::tr("编号"), CommandText::tr("项目"), CommandText::tr("单位"),
         CommandText::tr("领办书记"), CommandText::tr("状态"), CommandText::tr("完成时限"),
         CommandText::tr("建议亮灯"), CommandText::tr("上季亮灯"), CommandText::tr("进度"),
         CommandText::tr("序时进度"), CommandText::tr("月报按时"), CommandText::tr("月报逾期"),
         CommandText::tr("月报缺报"), CommandText::tr("月报待报"), CommandText::tr("未办任务"),
         CommandText::tr("逾期任务"), CommandText::tr("未销号"), CommandText::tr("逾期未销号"),
         CommandText::tr("验收得分")});
    const auto lightText = [](const std::optional<domain::Light>& light) {
        return light ? application::lightWord(*light) : QString();
    };
    for (const ProjectRow& row : list.rows) {
        QStringList line = QStringList{row.project().code,
                                       row.project().title,
                                       row.unitName,
                                       row.leaderName,
                                       application::projectStateWord(row.project().state),
                                       dayText(row.facts.finishDate),
                                       lightText(row.light),
                                       lightText(row.facts.lastLight)} +
                           numberFields(row);
        for (QString& field : line) {
            if (field.isEmpty())
                field = u"—"_s;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

class ProjectsCommand final : public Command
{
public:
    QString name() const override { return u"projects"_s; }
    QString synopsis() const override
    {
        return u"[--year 2026] [--as-of D] [--format table|json|csv]"_s;
    }
    QString purpose() const override { return CommandText::tr("书记项目的进度、月报告和任务"); }
    void addOptions(QCommandLineParser& parser) const override
    {
        addAsOfOption(parser);
        parser.addOption({u"year"_s, CommandText::tr("年，如 2019"), u"year"_s});
        addFormatOption(parser);
    }
    int run(const QString& database, const QCommandLineParser& parser) const override
    {
        const ResultFormat format = formatArgument(parser);
        application::ListProjectsRequest request;
        request.filter.year = yearArgument(parser);
        request.asOf = dayArgument(parser, u"as-of"_s);
        auto session = Session::open(database, storage::OpenMode::OpenExisting);
        if (session.isError())
            return refuse(session.error());
        const auto list = application::listProjects(session.value()->context(), request);
        if (list.isError())
            return refuse(list.error());
        print(list.value(), format);
        return kDone;
    }

private:
    static std::optional<int> yearArgument(const QCommandLineParser& parser)
    {
        if (!parser.isSet(u"year"_s))
            return std::nullopt;
        const auto year = domain::PeriodKey::parse(parser.value(u"year"_s));
        if (!year || year->shape != domain::Cadence::Yearly)
            throw UsageError{CommandText::tr("--year 应为四位数的年份，如 2026。")};
        return year->year;
    }

    static void print(const ProjectList& list, ResultFormat format)
    {
        if (format == ResultFormat::Json) {
            printResult(QString::fromUtf8(
                QJsonDocument(application::projectsJson(list)).toJson(QJsonDocument::Compact)));
            printResult(u"\n"_s);
        } else if (format == ResultFormat::Csv) {
            printResult(csvText(csvLines(list)));
        } else {
            printResult(CommandText::tr("截至 %1，共 %2 个项目\n")
                            .arg(list.asOf.toString(Qt::ISODate))
                            .arg(list.rows.size()));
            printResult(terminalTable(tableLines(list)));
        }
    }
};

} // namespace

std::unique_ptr<Command> makeProjectsCommand()
{
    return std::make_unique<ProjectsCommand>();
}

} // namespace touyan::app
