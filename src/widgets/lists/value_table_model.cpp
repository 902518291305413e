// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/value_table_model.h"

#include "widgets/lists/record_roles.h"

#include <QTableView>

#include <algorithm>

namespace touyan::widgets {

ValueTableModel::ValueTableModel(const QList<Column>& columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

void ValueTableModel::setRows(const QList<ValueRow>& rows)
{
    const bool samePlaces =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const ValueRow& a, const ValueRow& b) { return a.place == b.place; });
    if (!samePlaces || rows.isEmpty()) {
        if (rows == m_rows)
            return;
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        if (rows.at(row) == m_rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

QString ValueTableModel::place(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).place : QString();
}

int ValueTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ValueTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ValueTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ValueRow& row = m_rows.at(index.row());
    if (role == IdRole)
        return row.place;
    if (index.column() >= row.cells.size())
        return {};
    const ValueCell& cell = row.cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tooltip.isEmpty() ? cell.text : cell.tooltip;
    case SortRole:
        return cell.sortValue.isValid() ? cell.sortValue : QVariant(cell.text);
    case StateRole:
        return cell.state ? QVariant(static_cast<int>(*cell.state)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(m_columns.at(index.column()).isNumber ? Qt::AlignRight | Qt::AlignVCenter
                                                              : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(m_columns.at(section).isNumber ? Qt::AlignRight | Qt::AlignVCenter
                                                       : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void setFirstWidths(QTableView& view, const ValueTableModel& model)
{
    constexpr int kPadding = 12;
    const QFontMetrics metrics = view.fontMetrics();
    const int character = metrics.horizontalAdvance(QChar(u'\u56fd'));
    for (int column = 0; column < static_cast<int>(model.columns().size()); ++column) {
        const ValueTableModel::Column& each = model.columns().at(column);
        if (each.width <= 0)
            continue;
        // English headings are longer than what stands below them.
        const int content = std::max(each.width * character, metrics.horizontalAdvance(each.title));
        view.setColumnWidth(column, content + kPadding);
    }
}

} // namespace touyan::widgets
