// SPDX-License-Identifier: GPL-3.0-or-later
// What the grid asks its model for: texts, colours, order, tooltips, headings.
#include "widgets/checklist_grid/checklist_grid_model.h"

#include "application/messages/rule_words.h"

#include <climits>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

QString rateText(const domain::StateCounts& counts)
{
    const auto rate = counts.completionRate();
    return rate ? rate->toPercentText() : u"—"_s;
}

} // namespace

int ChecklistGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_assessment == nullptr ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int ChecklistGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ChecklistGridModel::text(const Row& row, int column) const
{
    const GridColumn& shown = m_columns.at(column);
    switch (shown.kind) {
    case GridColumnKind::Item:
    case GridColumnKind::Period:
        return row.cells[static_cast<size_t>(column)].text();
    case GridColumnKind::CompletionRate:
        return rateText(row.counts);
    case GridColumnKind::Score:
        return row.score ? row.score->toString() : u"—"_s;
    case GridColumnKind::Rank:
        return row.rank ? QString::number(*row.rank) : u"—"_s;
    }
    return {};
}

QVariant ChecklistGridModel::sortValue(const Row& row, int column) const
{
    const GridColumn& shown = m_columns.at(column);
    // Valid and null: sorted last, without the shown dash standing in for it.
    const QVariant missing{QMetaType::fromType<int>()};
    const domain::StateCounts& counts =
        shown.isCell() ? row.cells[static_cast<size_t>(column)].counts : row.counts;
    switch (shown.kind) {
    case GridColumnKind::Item:
    case GridColumnKind::Period:
    case GridColumnKind::CompletionRate: {
        const auto rate = counts.completionRate();
        return rate ? QVariant(rate->tenThousandths()) : missing;
    }
    case GridColumnKind::Score:
        return row.score ? QVariant(row.score->hundredths) : missing;
    case GridColumnKind::Rank:
        return row.rank ? QVariant(*row.rank) : missing;
    }
    return {};
}

QString ChecklistGridModel::toolTip(const Row& row, int column) const
{
    const GridColumn& shown = m_columns.at(column);
    const QString where = tr("%1（%2）\n%3").arg(row.name, row.unit, columnTitle(shown));
    switch (shown.kind) {
    case GridColumnKind::Item:
    case GridColumnKind::Period:
        return where + u'\n' + row.cells[static_cast<size_t>(column)].description();
    case GridColumnKind::CompletionRate: {
        GridCell all;
        all.counts = row.counts;
        return where + u'\n' + all.description();
    }
    case GridColumnKind::Score:
        return row.provisional ? where + u'\n' + tr("阶段分：还有待完成的事项") : where;
    case GridColumnKind::Rank:
        return row.categoryRank ? where + u'\n' + tr("同类别单位中第 %1 名").arg(*row.categoryRank)
                                : where;
    }
    return where;
}

bool ChecklistGridModel::isRecordable(int row, int column) const
{
    return !isTotal(row) && m_columns.at(column).isCell();
}

QVariant ChecklistGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rowAt(index.row());
    const int column = index.column();
    const bool total = isTotal(index.row());
    const GridCell& cell = row.cells[static_cast<size_t>(column)];
    const bool noScore = total && (m_columns.at(column).kind == GridColumnKind::Score ||
                                   m_columns.at(column).kind == GridColumnKind::Rank);
    switch (role) {
    case Qt::DisplayRole:
    case FilterRole:
        return noScore ? QVariant(QString()) : text(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
        return noScore ? QVariant() : toolTip(row, column);
    case Qt::AccessibleTextRole: {
        const auto worst = cell.worst();
        const QString shown = text(row, column).toString();
        return tr("%1 %2 %3")
            .arg(row.name, columnTitle(m_columns.at(column)),
                 worst ? tr("%1，%2").arg(shown, stateWord(*worst)) : shown);
    }
    case Qt::AccessibleDescriptionRole:
        return cell.description();
    case SortRole:
        return total ? QVariant() : sortValue(row, column);
    case CopyRole:
        return noScore ? QVariant(QString()) : text(row, column);
    case IdRole:
        return total ? QVariant() : QVariant(row.posting.value());
    case StateRole: {
        const auto worst = cell.worst();
        return worst ? QVariant(static_cast<int>(*worst)) : QVariant();
    }
    case TotalRole:
        return total;
    case ColumnKindRole:
        return static_cast<int>(m_columns.at(column).kind);
    case OpenEntriesRole:
        return cell.waiting + cell.returned + cell.drafts;
    case RecordableRole:
        return isRecordable(index.row(), column);
    default:
        return {};
    }
}

QVariant ChecklistGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount())
            return {};
        const Row& row = rowAt(section);
        if (role == Qt::DisplayRole)
            return row.name;
        if (role == UnitRole)
            return row.unit;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return tr("%1　%2", "name and unit").arg(row.name, row.unit);
        return {};
    }
    if (section < 0 || section >= columnCount())
        return {};
    const GridColumn& column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnHeading(column);
    case Qt::ToolTipRole:
        return column.expandable
                   ? tr("%1\n双击或 Ctrl+→ 展开各期，Ctrl+← 收起").arg(columnTitle(column))
                   : columnTitle(column);
    case Qt::AccessibleTextRole:
        return columnTitle(column);
    case ColumnKindRole:
        return static_cast<int>(column.kind);
    case ExpansionRole:
        if (!column.expandable)
            return {};
        return m_expanded.contains(column.itemCode) ? 1 : 0;
    default:
        return {};
    }
}

Qt::ItemFlags ChecklistGridModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isRecordable(index.row(), index.column()))
        flags |= Qt::ItemIsEditable; // switches the input method on
    return flags;
}

} // namespace touyan::widgets
