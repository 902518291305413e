// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/refresh/open_window.h"

#include <algorithm>
#include <stdexcept>

namespace touyan::benchmarks {

OpenWindow::OpenWindow(MeasuredOffice& office, const application::AssessmentRequest& request)
    : m_office(office)
    , m_request(request)
    , m_assessment(valueOrThrow(application::assessPostings(office.context(), request)))
{
    m_grid.setAssessment(m_assessment.get());
    showTotals();
    m_weeks = application::weekHeatMap(*m_assessment);
    const widgets::HeatHeaders headers = widgets::heatHeaders(*m_assessment, m_weeks);
    QList<QList<widgets::HeatCell>> cells;
    for (size_t row = 0; row < m_weeks.cells.size(); ++row) {
        cells.append(widgets::heatRow(headers.rows.at(static_cast<qsizetype>(row)).label,
                                      m_weeks.cells[row], m_weeks.weeks));
    }
    m_heatMap.setCells(headers.rows, headers.columns, cells);
}

void OpenWindow::refresh(domain::PostingId posting)
{
    const auto facts =
        valueOrThrow(application::loadPostingFacts(m_office.context(), m_request, posting));
    if (!m_assessment->refresh(*facts, posting))
        throw std::runtime_error("the posting is not shown");
    m_grid.refreshPosting(posting);
    showTotals();
    const auto row = std::find(m_weeks.postings.begin(), m_weeks.postings.end(), posting);
    const application::AssessedPosting* const assessed = m_assessment->find(posting);
    if (row == m_weeks.postings.end() || assessed == nullptr)
        throw std::runtime_error("the posting has no weeks");
    const QList<widgets::HeatCell> cells =
        widgets::heatRow(m_assessment->identity(*assessed).personName,
                         application::weekCells(*assessed, m_weeks.weeks), m_weeks.weeks);
    for (qsizetype column = 0; column < cells.size(); ++column) {
        m_heatMap.setCell(static_cast<int>(row - m_weeks.postings.begin()),
                          static_cast<int>(column), cells.at(column));
    }
}

void OpenWindow::showTotals()
{
    // The cards are texts; their widgets only paint them.
    m_cards = widgets::dashboardCards(*m_assessment, nullptr, {});
    m_items.setBars(widgets::itemBars(*m_assessment).bars);
    const widgets::Ranking ranking = widgets::ranking(*m_assessment);
    m_ranking.setBars(ranking.bars, ranking.maximum);
}

bool OpenWindow::agreesWithFullLoad() const
{
    const auto whole = valueOrThrow(application::assessPostings(m_office.context(), m_request));
    widgets::ChecklistGridModel grid;
    grid.setAssessment(whole.get());
    if (grid.rowCount() != m_grid.rowCount() || grid.columnCount() != m_grid.columnCount())
        return false;
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < grid.columnCount(); ++column) {
            if (grid.index(row, column).data() != m_grid.index(row, column).data())
                return false;
        }
    }
    return true;
}

} // namespace touyan::benchmarks
