// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist_grid/grid_row.h"

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::AssessedPosting;
using application::Assessment;
using domain::EntryFact;
using domain::ObligationOutcome;

namespace {

/// Entries on which a person has to act before they can count.
std::vector<const EntryFact*> openEntries(const domain::PostingFacts& facts)
{
    std::vector<const EntryFact*> open;
    for (const EntryFact& entry : facts.entries) {
        if (entry.status != domain::EntryStatus::Confirmed)
            open.push_back(&entry);
    }
    return open;
}

} // namespace

GridRow GridRow::ofPosting(const Assessment& assessment, const AssessedPosting& posting,
                           const QList<GridColumn>& columns)
{
    const application::PostingIdentity& identity = assessment.identity(posting);
    const domain::PostingFacts& facts = assessment.factsOf(posting);
    GridRow row;
    row.m_posting = posting.result.posting;
    row.m_name = identity.personName;
    row.m_unit = identity.unitName;
    row.m_counts = posting.result.counts;
    row.m_score = posting.result.score;
    row.m_provisional = posting.result.isProvisional();
    row.takeRanks(posting);
    row.m_cells.resize(static_cast<size_t>(columns.size()));
    const std::vector<const EntryFact*> open = openEntries(facts);
    for (const ObligationOutcome& outcome : posting.result.outcomes) {
        const GridCell cell = cellOf(outcome, open, facts, assessment.asOf());
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns.at(i).holds(outcome))
                row.m_cells[static_cast<size_t>(i)] += cell;
        }
    }
    return row;
}

GridRow GridRow::ofTotals(const Assessment* assessment, const std::vector<GridRow>& rows,
                          qsizetype columns)
{
    GridRow total;
    total.m_isTotal = true;
    total.m_cells.resize(static_cast<size_t>(columns));
    for (const GridRow& row : rows) {
        for (size_t i = 0; i < row.m_cells.size(); ++i)
            total.m_cells[i] += row.m_cells[i];
    }
    if (assessment != nullptr)
        total.m_counts = assessment->total();
    total.m_name = tr("合计");
    total.m_unit = tr("%n 人", nullptr, static_cast<int>(rows.size()));
    return total;
}

void GridRow::takeRanks(const AssessedPosting& posting)
{
    m_rank = posting.rank;
    m_categoryRank = posting.categoryRank;
}

bool GridRow::says(const GridColumn& column) const
{
    return !m_isTotal ||
           (column.kind != GridColumnKind::Score && column.kind != GridColumnKind::Rank);
}

QString GridRow::value(const GridColumn& column, int place) const
{
    switch (column.kind) {
    case GridColumnKind::Item:
    case GridColumnKind::Period:
        return cell(place).text();
    case GridColumnKind::CompletionRate: {
        const auto rate = m_counts.completionRate();
        return rate ? rate->toPercentText() : u"—"_s;
    }
    case GridColumnKind::Score:
        return m_score ? m_score->toString() : u"—"_s;
    case GridColumnKind::Rank:
        return m_rank ? QString::number(*m_rank) : u"—"_s;
    }
    return {};
}

QString GridRow::text(const GridColumn& column, int place) const
{
    return says(column) ? value(column, place) : QString();
}

QVariant GridRow::sortValue(const GridColumn& column, int place) const
{
    if (m_isTotal)
        return {};
    const QVariant missing{QMetaType::fromType<int>()};
    const domain::StateCounts& counts = column.isCell() ? cell(place).counts : m_counts;
    switch (column.kind) {
    case GridColumnKind::Item:
    case GridColumnKind::Period:
    case GridColumnKind::CompletionRate: {
        const auto rate = counts.completionRate();
        return rate ? QVariant(rate->tenThousandths()) : missing;
    }
    case GridColumnKind::Score:
        return m_score ? QVariant(m_score->hundredths) : missing;
    case GridColumnKind::Rank:
        return m_rank ? QVariant(*m_rank) : missing;
    }
    return {};
}

QString GridRow::toolTip(const GridColumn& column, int place) const
{
    if (!says(column))
        return {};
    const QString where = tr("%1（%2）\n%3").arg(m_name, m_unit, columnTitle(column));
    switch (column.kind) {
    case GridColumnKind::Item:
    case GridColumnKind::Period:
        return where + u'\n' + cell(place).description();
    case GridColumnKind::CompletionRate: {
        GridCell all;
        all.counts = m_counts;
        return where + u'\n' + all.description();
    }
    case GridColumnKind::Score:
        return m_provisional ? where + u'\n' + tr("阶段分：还有待完成的事项") : where;
    case GridColumnKind::Rank:
        return m_categoryRank ? where + u'\n' + tr("同类别单位中第 %1 名").arg(*m_categoryRank)
                              : where;
    }
    return where;
}

QString GridRow::accessibleText(const GridColumn& column, int place) const
{
    const auto worst = cell(place).worst();
    const QString shown = value(column, place);
    return tr("%1 %2 %3")
        .arg(m_name, columnTitle(column),
             worst ? tr("%1，%2").arg(shown, stateWord(*worst)) : shown);
}

QString GridRow::title() const
{
    return tr("%1　%2", "name and unit").arg(m_name, m_unit);
}

} // namespace touyan::widgets
