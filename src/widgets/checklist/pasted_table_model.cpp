// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/pasted_table_model.h"

#include "widgets/common/record_roles.h"
#include "widgets/common/state_colours.h"
#include "widgets/common/theme.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace touyan::widgets {

PastedTableModel::PastedTableModel(QObject* parent)
    : TitledTableModel({tr("行"), tr("结果"), tr("姓名"), tr("事项"), tr("日期"), tr("内容"),
                        tr("地点"), tr("人数")},
                       parent)
{
}

void PastedTableModel::setEntries(std::vector<PastedEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PastedTableModel::problems() const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(),
                      [](const PastedEntry& entry) { return !entry.problem.isEmpty(); }));
}

int PastedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PastedTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PastedEntry& entry = m_entries.at(static_cast<size_t>(index.row()));
    const DisplayState state =
        entry.problem.isEmpty() ? DisplayState::OnTime : DisplayState::Overdue;
    if (role == Qt::ForegroundRole && index.column() == ResultColumn)
        return stateColours(state, isDark(QGuiApplication::palette())).foreground;
    if (role == SortRole && index.column() == LineColumn)
        return entry.line;
    if (role == Qt::ToolTipRole)
        return entry.problem;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LineColumn:
        return entry.line;
    case ResultColumn:
        return entry.problem.isEmpty()
                   ? tr("%1 可登记").arg(stateSign(state))
                   : tr("%1 %2", "sign and problem").arg(stateSign(state), entry.problem);
    case NameColumn:
        return entry.name;
    case ItemColumn:
        return entry.item;
    case DateColumn:
        return entry.request ? entry.request->occurredOn.toString(Qt::ISODate) : entry.date;
    case SummaryColumn:
        return entry.summary;
    case PlaceColumn:
        return entry.place;
    case PeopleColumn:
        return entry.people;
    default:
        return {};
    }
}

} // namespace touyan::widgets
