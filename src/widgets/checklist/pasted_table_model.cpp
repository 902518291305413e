// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/pasted_table_model.h"

#include "widgets/lists/record_roles.h"
#include "widgets/look/state_colours.h"
#include "widgets/look/theme.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace touyan::widgets {

namespace {

bool isRepetition(const PastedEntry& entry)
{
    return entry.problem.isEmpty() && !entry.repetition.isEmpty();
}

} // namespace

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

int PastedTableModel::repetitions() const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(),
                      [](const PastedEntry& entry) { return isRepetition(entry); }));
}

int PastedTableModel::taken() const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(),
                      [](const PastedEntry& entry) { return entry.isTaken(); }));
}

void PastedTableModel::chooseRepetitions(bool chosen)
{
    for (int row = 0; row < rowCount(); ++row) {
        setData(index(row, LineColumn), chosen ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
}

Qt::ItemFlags PastedTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = TitledTableModel::flags(index);
    const bool canBeChosen = index.isValid() && index.column() == LineColumn &&
                             isRepetition(m_entries.at(static_cast<size_t>(index.row())));
    return canBeChosen ? flags | Qt::ItemIsUserCheckable : flags;
}

bool PastedTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_entries.at(static_cast<size_t>(index.row())).isChosen =
        static_cast<Qt::CheckState>(value.toInt()) == Qt::Checked;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    return true;
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
    const DisplayState state = !entry.problem.isEmpty() ? DisplayState::Overdue
                               : entry.isTaken()        ? DisplayState::OnTime
                                                        : DisplayState::Exempt;
    if (role == Qt::CheckStateRole && index.column() == LineColumn && isRepetition(entry))
        return entry.isChosen ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ForegroundRole && index.column() == ResultColumn)
        return stateColours(state, isDark(QGuiApplication::palette())).foreground;
    if (role == SortRole && index.column() == LineColumn)
        return entry.line;
    if (role == Qt::ToolTipRole && isRepetition(entry))
        return tr("%1。打勾的照样登记。").arg(entry.repetition);
    if (role == Qt::ToolTipRole)
        return entry.problem;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LineColumn:
        return entry.line;
    case ResultColumn:
        if (isRepetition(entry)) {
            return (entry.isChosen ? tr("%1 %2，照样登记", "sign, what says the same")
                                   : tr("%1 %2，不登记", "sign, what says the same"))
                .arg(stateSign(state), entry.repetition);
        }
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
