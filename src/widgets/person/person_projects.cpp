// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/person/person_projects.h"

#include "application/messages/project_words.h"
#include "application/projects/save_project_result.h"
#include "widgets/person/roster_lookup.h"

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ListedProjectResult;
using application::UseCaseContext;

PersonProjects::PersonProjects(const PageServices& services, QWidget* parent)
    : PersonLines(services, u"personProjects"_s,
                  {u"personProjectResults"_s,
                   tr("书记项目成果"),
                   tr("没有推荐和考录。"),
                   {{tr("成果")}, {tr("项目")}, {tr("日期")}, {tr("说明")}},
                   {5, 9, 6}},
                  {u"Open"_s, tr("到项目(&J)"), u"go-jump"_s, {}, tr("打开这个项目的成果")}, parent)
{
}

void PersonProjects::showPerson(domain::PersonId person)
{
    load([person](
             UseCaseContext& context) { return application::listResultsOfPerson(context, person); },
         [](const std::vector<ListedProjectResult>& listed) {
             QList<ValueRow> rows;
             for (const ListedProjectResult& line : listed) {
                 ValueCell project = textCell(line.projectTitle);
                 project.tooltip =
                     tr("%1　%2", "project, unit").arg(line.projectTitle, line.unitName);
                 rows.append({{textCell(application::projectResultWord(line.result.kind)), project,
                               dayCell(line.result.on), textCell(line.result.note)},
                              u"project:%1:results"_s.arg(line.result.project.value())});
             }
             return rows;
         });
}

} // namespace touyan::widgets
