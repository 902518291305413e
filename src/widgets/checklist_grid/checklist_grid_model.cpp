// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist_grid/checklist_grid_model.h"

#include <algorithm>

namespace touyan::widgets {

using application::AssessedPosting;
using domain::EntryFact;
using domain::EntryStatus;
using domain::ObligationOutcome;
using domain::PostingId;

namespace {

/// Entries on which a person has to act before they can count.
std::vector<const EntryFact*> openEntries(const domain::PostingFacts& facts)
{
    std::vector<const EntryFact*> open;
    for (const EntryFact& entry : facts.entries) {
        if (entry.status != EntryStatus::Confirmed)
            open.push_back(&entry);
    }
    return open;
}

} // namespace

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
            m_rows.push_back(makeRow(posting));
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
    m_rows[static_cast<size_t>(row)] = makeRow(*assessed);
    takeRanks();
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
            m_rows[static_cast<size_t>(row)] = makeRow(posting);
    }
    addUp();
    if (expanded)
        endInsertColumns();
    else
        endRemoveColumns();
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

ChecklistGridModel::Row ChecklistGridModel::makeRow(const AssessedPosting& posting) const
{
    const application::PostingIdentity& identity = m_assessment->identity(posting);
    const domain::PostingFacts& facts = m_assessment->factsOf(posting);
    Row row;
    row.posting = posting.result.posting;
    row.name = identity.personName;
    row.unit = identity.unitName;
    row.counts = posting.result.counts;
    row.score = posting.result.score;
    row.provisional = posting.result.isProvisional();
    row.rank = posting.rank;
    row.categoryRank = posting.categoryRank;
    row.cells.resize(static_cast<size_t>(m_columns.size()));
    const std::vector<const EntryFact*> open = openEntries(facts);
    for (const ObligationOutcome& outcome : posting.result.outcomes) {
        const GridCell cell = cellOf(outcome, open, facts, m_assessment->asOf());
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i).holds(outcome))
                row.cells[static_cast<size_t>(i)] += cell;
        }
    }
    return row;
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
    m_total = Row();
    m_total.cells.resize(static_cast<size_t>(m_columns.size()));
    for (const Row& row : m_rows) {
        for (size_t i = 0; i < row.cells.size(); ++i)
            m_total.cells[i] += row.cells[i];
    }
    if (m_assessment != nullptr)
        m_total.counts = m_assessment->total();
    m_total.name = tr("合计");
    m_total.unit = tr("%n 人", nullptr, static_cast<int>(m_rows.size()));
}

void ChecklistGridModel::takeRanks()
{
    const auto& postings = m_assessment->postings();
    for (size_t i = 0; i < m_rows.size() && i < postings.size(); ++i) {
        m_rows[i].rank = postings[i].rank;
        m_rows[i].categoryRank = postings[i].categoryRank;
    }
}

std::optional<PostingId> ChecklistGridModel::postingAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return std::nullopt;
    return m_rows[static_cast<size_t>(row)].posting;
}

QString ChecklistGridModel::nameAt(int row) const
{
    return row >= 0 && row < rowCount() ? rowAt(row).name : QString();
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
    return rowAt(row).cells[static_cast<size_t>(column)];
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

} // namespace touyan::widgets
