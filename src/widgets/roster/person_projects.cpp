// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/person_projects.h"

#include "application/messages/project_words.h"
#include "application/projects/save_project_result.h"
#include "widgets/common/deliver.h"
#include "widgets/common/record_list.h"
#include "widgets/common/record_table_view.h"
#include "widgets/roster/roster_lookup.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ListedProjectResult;
using application::UseCaseContext;

PersonProjects::PersonProjects(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(new RecordList({u"personProjectResults"_s,
                             tr("书记项目成果"),
                             tr("没有推荐和考录。"),
                             {{tr("成果")}, {tr("项目")}, {tr("日期")}, {tr("说明")}},
                             {5, 9, 6}},
                            services.settings, this))
{
    setObjectName(u"personProjects"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setActivation(
        m_list->addStep({u"Open"_s, tr("到项目(&J)"), u"go-jump"_s, {}, tr("打开这个项目的成果")},
                        [this] { Q_EMIT placeRequested(m_list->currentPlace()); }));
    hide();
}

void PersonProjects::showPerson(domain::PersonId person)
{
    const int request = ++m_request;
    deliver(this, m_services.executor.run([person](UseCaseContext& context) {
        return application::listResultsOfPerson(context, person);
    }),
            [this, request](const domain::Result<std::vector<ListedProjectResult>>& listed) {
                if (request != m_request)
                    return;
                if (listed.isError()) {
                    Q_EMIT failed(listed.error());
                    return;
                }
                QList<ValueRow> rows;
                for (const ListedProjectResult& line : listed.value()) {
                    ValueCell project = textCell(line.projectTitle);
                    project.tooltip =
                        tr("%1　%2", "project, unit").arg(line.projectTitle, line.unitName);
                    rows.append({{textCell(application::projectResultWord(line.result.kind)),
                                  project, dayCell(line.result.on), textCell(line.result.note)},
                                 u"project:%1:results"_s.arg(line.result.project.value())});
                }
                m_list->setRows(rows);
                setVisible(!rows.isEmpty());
            });
}

} // namespace touyan::widgets
