// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_view/project_tab.h"

#include "widgets/lists/record_table_view.h"

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

void ProjectTab::setProject(OpenProject& project)
{
    m_project = &project;
    makeLists();
    connect(&project, &OpenProject::loaded, this, [this] { showRecords(*m_project->page()); });
}

QList<QAction*> ProjectTab::steps() const
{
    QList<QAction*> actions;
    for (const RecordList* list : m_lists)
        actions.append(list->steps());
    return actions;
}

QWidget* ProjectTab::firstFocus() const
{
    return m_lists.first()->view();
}

RecordList* ProjectTab::addList(const QString& name, const QString& heading,
                                const QString& emptyText,
                                const QList<ValueTableModel::Column>& columns,
                                const QList<int>& widths)
{
    auto* list = new RecordList({name, heading, emptyText, columns, widths, u"projects"_s},
                                m_project->services().settings, this);
    m_lists.append(list);
    return list;
}

qint64 ProjectTab::currentNumber(const RecordList* list)
{
    return list->currentPlace().section(u':', 1, 1).toLongLong();
}

} // namespace touyan::widgets
