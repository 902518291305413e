// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist_grid/checklist_grid_model.h"

#include <algorithm>

namespace touyan::widgets {

using application::AssessedPosting;
using domain::EntryFact;
using domain::EntryStatus;
using domain::ObligationOutcome;
using domain::PostingId;

void ChecklistGridModel::setAssessment(const application::Assessment* assessment)
{
    beginResetModel();
    m_assessment = assessment;
    m_rows.clear();
    m_rowOf.clear();
    m_columns.clear();
    if (m_assessment != nullptr) {
        m_columns = gridColumns(*m_assessment, m_expanded);
        m_rows.reserve(m_assessment->postings().size());
        for (const AssessedPosting& posting : m_assessment->postings()) {
            m_rowOf.insert(posting.result.posting, static_cast<int>(m_rows.size()));
            m_rows.push_back(GridRow::ofPosting(*m_assessment, posting, m_columns));
        }
    }
    addUp();
    endResetModel();
}

void ChecklistGridModel::refreshPosting(PostingId posting)
{
    if (m_assessment == nullptr)
        return;
    const AssessedPosting* assessed = m_assessment->find(posting);
    const int row = rowOf(posting);
    const auto itemColumns =
        std::count_if(m_columns.cbegin(), m_columns.cend(),
                      [](const GridColumn& column) { return column.kind == GridColumnKind::Item; });
    if (assessed == nullptr || row < 0 || m_rows.size() != m_assessment->postings().size() ||
        static_cast<size_t>(itemColumns) != m_assessment->items().size() ||
        !hasColumnsFor(*assessed)) {
        setAssessment(m_assessment);
        return;
    }
    m_rows[static_cast<size_t>(row)] = GridRow::ofPosting(*m_assessment, *assessed, m_columns);
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].takeRanks(m_assessment->postings()[i]);
    addUp();
    const int last = columnCount() - 1;
    const int total = rowCount() - 1;
    const int rank = columnOf(GridColumnKind::Rank);
    Q_EMIT dataChanged(index(row, 0), index(row, last));
    Q_EMIT dataChanged(index(total, 0), index(total, last));
    Q_EMIT dataChanged(index(0, rank), index(total, rank));
    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
}

void ChecklistGridModel::setExpanded(const QString& itemCode, bool expanded)
{
    if (m_expanded.contains(itemCode) == expanded)
        return;
    const int column = columnOf(itemCode);
    if (m_assessment == nullptr || column < 0 || !m_columns.at(column).expandable)
        return;
    if (expanded)
        m_expanded.insert(itemCode);
    else
        m_expanded.remove(itemCode);
    const QList<GridColumn> columns = gridColumns(*m_assessment, m_expanded);
    const auto difference = static_cast<int>(std::abs(columns.size() - m_columns.size()));
    if (expanded)
        beginInsertColumns({}, column + 1, column + difference);
    else
        beginRemoveColumns({}, column + 1, column + difference);
    m_columns = columns;
    for (const AssessedPosting& posting : m_assessment->postings()) {
        const int row = rowOf(posting.result.posting);
        if (row >= 0)
            m_rows[static_cast<size_t>(row)] =
                GridRow::ofPosting(*m_assessment, posting, m_columns);
    }
    addUp();
    if (expanded)
        endInsertColumns();
    else
        endRemoveColumns();
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

void ChecklistGridModel::toggleExpanded(int column)
{
    if (column < 0 || column >= m_columns.size())
        return;
    const QString item = m_columns.at(column).itemCode;
    setExpanded(item, !isExpanded(item));
}

bool ChecklistGridModel::hasColumnsFor(const AssessedPosting& posting) const
{
    return std::all_of(posting.result.outcomes.cbegin(), posting.result.outcomes.cend(),
                       [this](const ObligationOutcome& outcome) {
                           const auto holding = std::count_if(
                               m_columns.cbegin(), m_columns.cend(),
                               [&](const GridColumn& column) { return column.holds(outcome); });
                           const bool opened = m_expanded.contains(outcome.obligation.item->code);
                           const int column = columnOf(outcome.obligation.item->code);
                           const bool expandable = column >= 0 && m_columns.at(column).expandable;
                           return holding == (opened && expandable ? 2 : 1);
                       });
}

void ChecklistGridModel::addUp()
{
    m_total = GridRow::ofTotals(m_assessment, m_rows, m_columns.size());
}

std::optional<PostingId> ChecklistGridModel::postingAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return std::nullopt;
    return m_rows[static_cast<size_t>(row)].posting();
}

QString ChecklistGridModel::nameAt(int row) const
{
    return row >= 0 && row < rowCount() ? rowAt(row).name() : QString();
}

int ChecklistGridModel::rowOf(PostingId posting) const
{
    return m_rowOf.value(posting, -1);
}

int ChecklistGridModel::columnOf(const QString& itemCode) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).kind == GridColumnKind::Item && m_columns.at(i).itemCode == itemCode)
            return i;
    }
    return -1;
}

int ChecklistGridModel::columnOf(GridColumnKind kind) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).kind == kind)
            return i;
    }
    return -1;
}

GridCell ChecklistGridModel::cell(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return {};
    return rowAt(row).cell(column);
}

const AssessedPosting* ChecklistGridModel::assessedAt(int row) const
{
    const auto posting = postingAt(row);
    return posting && m_assessment != nullptr ? m_assessment->find(*posting) : nullptr;
}

std::vector<const ObligationOutcome*> ChecklistGridModel::outcomes(int row, int column) const
{
    std::vector<const ObligationOutcome*> found;
    const AssessedPosting* posting = assessedAt(row);
    if (posting == nullptr || column < 0 || column >= columnCount())
        return found;
    const GridColumn& wanted = m_columns.at(column);
    for (const ObligationOutcome& outcome : posting->result.outcomes) {
        if (!wanted.isCell() || wanted.holds(outcome))
            found.push_back(&outcome);
    }
    return found;
}

std::vector<domain::EntryId> ChecklistGridModel::entries(int row, int column,
                                                         EntryStatus status) const
{
    std::vector<domain::EntryId> found;
    const AssessedPosting* posting = assessedAt(row);
    if (posting == nullptr || column < 0 || column >= columnCount() ||
        !m_columns.at(column).isCell())
        return found;
    const domain::PostingFacts& facts = m_assessment->factsOf(*posting);
    const auto cellOutcomes = outcomes(row, column);
    for (const EntryFact& entry : facts.entries) {
        if (entry.status != status)
            continue;
        const bool belongs = std::any_of(
            cellOutcomes.begin(), cellOutcomes.end(), [&](const ObligationOutcome* outcome) {
                if (status == EntryStatus::Confirmed) {
                    return domain::judgeEntry(entry, outcome->obligation, facts.range,
                                              m_assessment->asOf()) == domain::EntryVerdict::Counts;
                }
                return wouldCount(entry, outcome->obligation, facts.range, m_assessment->asOf());
            });
        if (belongs)
            found.push_back(entry.id);
    }
    return found;
}

int ChecklistGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_assessment == nullptr ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int ChecklistGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

bool ChecklistGridModel::isRecordable(int row, int column) const
{
    return !isTotal(row) && m_columns.at(column).isCell();
}

QVariant ChecklistGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GridRow& row = rowAt(index.row());
    const int place = index.column();
    const GridColumn& column = m_columns.at(place);
    const GridCell& cell = row.cell(place);
    switch (role) {
    case Qt::DisplayRole:
    case FilterRole:
    case CopyRole:
        return row.text(column, place);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
        return row.toolTip(column, place);
    case Qt::AccessibleTextRole:
        return row.accessibleText(column, place);
    case Qt::AccessibleDescriptionRole:
        return cell.description();
    case SortRole:
        return row.sortValue(column, place);
    case IdRole:
        return row.isTotal() ? QVariant() : QVariant(row.posting().value());
    case StateRole: {
        const auto worst = cell.worst();
        return worst ? QVariant(static_cast<int>(*worst)) : QVariant();
    }
    case TotalRole:
        return row.isTotal();
    case ColumnKindRole:
        return static_cast<int>(column.kind);
    case OpenEntriesRole:
        return cell.waiting + cell.returned + cell.drafts;
    case RecordableRole:
        return isRecordable(index.row(), place);
    default:
        return {};
    }
}

QVariant ChecklistGridModel::rowHeader(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return rowAt(row).name();
    case UnitRole:
        return rowAt(row).unit();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return rowAt(row).title();
    default:
        return {};
    }
}

QVariant ChecklistGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return section < 0 || section >= rowCount() ? QVariant() : rowHeader(section, role);
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
