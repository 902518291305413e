// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/grid_explanation.h"

#include "application/checklist/list_entries.h"
#include "widgets/checklist/explanation_panel.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/checklist_grid_view.h"

namespace touyan::widgets {

using application::AuditLine;
using application::UseCaseContext;

GridExplanation::GridExplanation(application::UseCaseExecutor& executor, ChecklistGridModel& model,
                                 ChecklistGridView& grid, ExplanationPanel& panel, QObject* parent)
    : QObject(parent)
    , m_executor(executor)
    , m_model(model)
    , m_grid(grid)
    , m_panel(panel)
{
    connect(&m_grid, &ChecklistGridView::currentCellChanged, this,
            &GridExplanation::explainCurrent);
    connect(&m_grid, &ChecklistGridView::rowExplanationRequested, this,
            &GridExplanation::explainRow);
}

void GridExplanation::showAssessment(const application::Assessment* assessment)
{
    // Another current cell would end the explanation of a total.
    const std::optional<QString> total = m_total;
    m_histories.clear();
    m_grid.showAssessment(assessment);
    m_total = total;
    explainAgain();
}

void GridExplanation::refreshPosting(domain::PostingId posting)
{
    m_model.refreshPosting(posting);
    const QModelIndex current = m_grid.currentCell();
    if (m_total || (current.isValid() && m_model.postingAt(current.row()) == posting)) {
        m_histories.clear();
        explainAgain();
    }
}

void GridExplanation::explainAgain()
{
    if (m_total)
        explainTotal(QString(*m_total));
    else
        explainCurrent();
}

void GridExplanation::show(const ExplanationContent& content,
                           const std::vector<domain::Entry>& entries)
{
    m_panel.setContent(content);
    m_panel.setEntries(entries);
}

void GridExplanation::explainTotal(const QString& item)
{
    m_total = item;
    if (const application::Assessment* assessment = m_model.assessment())
        show(explainColumnTotal(*assessment, item));
}

void GridExplanation::explainCurrent()
{
    m_total.reset();
    const QModelIndex cell = m_grid.currentCell();
    const application::Assessment* assessment = m_model.assessment();
    if (!cell.isValid() || assessment == nullptr) {
        m_panel.clear();
        return;
    }
    const GridColumn& column = m_model.columns().at(cell.column());
    const auto posting = m_model.postingAt(cell.row());
    if (!posting) {
        show(explainColumnTotal(*assessment, column.itemCode));
        return;
    }
    if (!column.isCell()) {
        show(explainPostingScore(*assessment, *posting));
        return;
    }
    const auto entries = explainedEntries(*assessment, *posting, column);
    show(explainCell(*assessment, *posting, column, m_histories), entries);
    loadHistories(entries);
}

void GridExplanation::explainRow(int row)
{
    const application::Assessment* assessment = m_model.assessment();
    if (assessment == nullptr)
        return;
    if (const auto posting = m_model.postingAt(row)) {
        m_total.reset();
        show(explainPostingScore(*assessment, *posting));
    } else {
        explainTotal({});
    }
}

void GridExplanation::explainEntry(const domain::Entry& entry)
{
    explainCurrent();
    m_panel.chooseEntry(entry);
}

void GridExplanation::loadHistories(const std::vector<domain::Entry>& entries)
{
    std::vector<domain::EntryId> unknown;
    for (const domain::Entry& entry : entries) {
        if (!m_histories.contains(entry.id))
            unknown.push_back(entry.id);
    }
    if (unknown.empty()) {
        m_loading.drop();
        return;
    }
    using Loaded = domain::Result<std::vector<std::vector<AuditLine>>>;
    const auto load = [unknown](UseCaseContext& context) -> Loaded {
        std::vector<std::vector<AuditLine>> histories;
        for (const domain::EntryId entry : unknown) {
            TOUYAN_TRY_ASSIGN(
                auto lines,
                application::listHistory(context, application::RecordKind::Entry, entry.value()));
            histories.push_back(std::move(lines));
        }
        return histories;
    };
    m_loading.run(this, m_executor, load, [this, unknown](const Loaded& loaded) {
        if (loaded.isError()) {
            Q_EMIT failed(loaded.error());
            return;
        }
        for (size_t i = 0; i < unknown.size(); ++i)
            m_histories.insert(unknown[i], loaded.value()[i]);
        if (m_total)
            return;
        // Only the words have grown: the files stay as they are shown.
        const QModelIndex cell = m_grid.currentCell();
        const auto posting = m_model.postingAt(cell.row());
        if (posting && m_model.columns().at(cell.column()).isCell()) {
            m_panel.setContent(explainCell(*m_model.assessment(), *posting,
                                           m_model.columns().at(cell.column()), m_histories));
        }
    });
}

} // namespace touyan::widgets
