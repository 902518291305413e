// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/lists/record_list.h"
#include "widgets/project_view/open_project.h"

#include <QWidget>

#include <algorithm>
#include <vector>

namespace touyan::widgets {

/// One tab of a project's page: lists of some of its records, with what can be done with them.
class ProjectTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Makes the lists, once; `project` outlives the tab, which follows it from then on.
    void setProject(OpenProject& project);
    /// For the menu of the window.
    [[nodiscard]] QList<QAction*> steps() const;
    [[nodiscard]] QWidget* firstFocus() const;

protected:
    virtual void makeLists() = 0;
    /// Fills the lists; `page` has just come.
    virtual void showRecords(const application::ProjectPage& page) = 0;

    [[nodiscard]] OpenProject& project() const { return *m_project; }
    /// Whoever calls it puts the list into the layout. The first one gets the focus.
    RecordList* addList(const QString& name, const QString& heading, const QString& emptyText,
                        const QList<ValueTableModel::Column>& columns, const QList<int>& widths);
    /// The number in the place of the list's current row ("task:12"); 0 without one.
    [[nodiscard]] static qint64 currentNumber(const RecordList* list);
    /// The record that the list's current row shows; null: none.
    template <class Listed, class IdOf>
    [[nodiscard]] static const Listed* currentOf(const RecordList* list,
                                                 const std::vector<Listed>& records, IdOf idOf)
    {
        const auto found = std::find_if(
            records.begin(), records.end(),
            [&, id = currentNumber(list)](const Listed& each) { return idOf(each).value() == id; });
        return found == records.end() ? nullptr : &*found;
    }
    /// What a changed record was before; none when it is new.
    template <class Record>
    [[nodiscard]] static std::optional<Record> storedOrNone(const Record& record)
    {
        return record.id.isStored() ? std::optional<Record>(record) : std::nullopt;
    }

private:
    OpenProject* m_project = nullptr;
    QList<RecordList*> m_lists;
};

} // namespace touyan::widgets
