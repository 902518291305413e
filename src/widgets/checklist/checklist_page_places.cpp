// SPDX-License-Identifier: GPL-3.0-or-later
// ChecklistPage: what the panel beside the grid explains, and the places that links lead to.
#include "application/checklist/find_entry.h"
#include "application/checklist/list_entries.h"
#include "widgets/assessment/assessment_board.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/explanation_panel.h"
#include "widgets/checklist/obligation_list_panel.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/checklist_grid_view.h"
#include "widgets/tasks/deliver.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::AuditLine;
using application::UseCaseContext;
using domain::PostingId;

void ChecklistPage::explainAgain()
{
    if (m_explainedTotal)
        explainTotal(QString(*m_explainedTotal));
    else
        explainCurrent();
}

void ChecklistPage::explainTotal(const QString& item)
{
    m_explainedTotal = item;
    if (const application::Assessment* assessment = m_model->assessment()) {
        m_panel->setContent(explainColumnTotal(*assessment, item));
        m_panel->setEntries({});
    }
}

void ChecklistPage::explainCurrent()
{
    m_explainedTotal.reset();
    const QModelIndex cell = m_grid->currentCell();
    const application::Assessment* assessment = m_model->assessment();
    if (!cell.isValid() || assessment == nullptr) {
        m_panel->clear();
        return;
    }
    const GridColumn& column = m_model->columns().at(cell.column());
    const auto posting = m_model->postingAt(cell.row());
    if (!posting) {
        m_panel->setContent(explainColumnTotal(*assessment, column.itemCode));
        m_panel->setEntries({});
        return;
    }
    if (!column.isCell()) {
        m_panel->setContent(explainPostingScore(*assessment, *posting));
        m_panel->setEntries({});
        return;
    }
    const auto entries = explainedEntries(*assessment, *posting, column);
    m_panel->setContent(explainCell(*assessment, *posting, column, m_histories));
    m_panel->setEntries(entries);
    loadHistories(entries);
}

void ChecklistPage::explainRow(int row)
{
    const application::Assessment* assessment = m_model->assessment();
    if (assessment == nullptr)
        return;
    if (const auto posting = m_model->postingAt(row)) {
        m_explainedTotal.reset();
        m_panel->setContent(explainPostingScore(*assessment, *posting));
        m_panel->setEntries({});
    } else {
        explainTotal({});
    }
}

void ChecklistPage::loadHistories(const std::vector<domain::Entry>& entries)
{
    const int request = ++m_historyRequest;
    std::vector<domain::EntryId> unknown;
    for (const domain::Entry& entry : entries) {
        if (!m_histories.contains(entry.id))
            unknown.push_back(entry.id);
    }
    if (unknown.empty())
        return;
    using Loaded = domain::Result<std::vector<std::vector<AuditLine>>>;
    const auto future = m_services.executor.run([unknown](UseCaseContext& context) -> Loaded {
        std::vector<std::vector<AuditLine>> histories;
        for (const domain::EntryId entry : unknown) {
            TOUYAN_TRY_ASSIGN(
                auto lines,
                application::listHistory(context, application::RecordKind::Entry, entry.value()));
            histories.push_back(std::move(lines));
        }
        return histories;
    });
    deliver(this, future, [this, request, unknown](const Loaded& loaded) {
        if (request != m_historyRequest)
            return;
        if (loaded.isError()) {
            showError(loaded.error());
            return;
        }
        for (size_t i = 0; i < unknown.size(); ++i)
            m_histories.insert(unknown[i], loaded.value()[i]);
        if (m_explainedTotal)
            return;
        // Only the words have grown: the files stay as they are shown.
        const QModelIndex cell = m_grid->currentCell();
        const auto posting = m_model->postingAt(cell.row());
        if (posting && m_model->columns().at(cell.column()).isCell()) {
            m_panel->setContent(explainCell(*m_model->assessment(), *posting,
                                            m_model->columns().at(cell.column()), m_histories));
        }
    });
}

void ChecklistPage::followLink(const QString& link)
{
    if (link.startsWith(u"entry:"_s)) {
        openEntry(domain::EntryId(link.section(u':', 1).toLongLong()));
        return;
    }
    if (!openPlace(link))
        Q_EMIT placeRequested(link);
}

void ChecklistPage::openEntry(domain::EntryId entry)
{
    const auto future = m_services.executor.run(
        [entry](UseCaseContext& context) { return application::findEntry(context, entry); });
    deliver(this, future, [this](const domain::Result<domain::Entry>& found) {
        if (found.isError())
            showError(found.error());
        else
            beginEditing(found.value());
    });
}

bool ChecklistPage::openCell(PostingId posting, const QString& item)
{
    const int row = m_model->rowOf(posting);
    if (row < 0)
        return false;
    const int column =
        item.isEmpty() ? m_model->columnOf(GridColumnKind::Score) : m_model->columnOf(item);
    leaveEditor();
    showView(GridView);
    m_grid->setFilterText({});
    m_grid->setCurrentCell(row, std::max(0, column));
    m_grid->setFocus(Qt::OtherFocusReason);
    explainCurrent();
    return true;
}

PostingId ChecklistPage::postingOfCode(const QString& code) const
{
    const application::Assessment& assessment = *m_model->assessment();
    for (const application::AssessedPosting& posting : assessment.postings()) {
        if (assessment.identity(posting).code == code)
            return posting.result.posting;
    }
    return {};
}

bool ChecklistPage::showsPeriod() const
{
    const application::Assessment* assessment = m_model->assessment();
    if (assessment == nullptr)
        return false;
    return !period().from.isValid() ||
           (assessment->range().first == period().from && assessment->range().last == period().to &&
            assessment->asOf() == period().asOf);
}

bool ChecklistPage::openPlace(const QString& place)
{
    const QString kind = place.section(u':', 0, 0);
    if (kind == u"review"_s || kind == u"returned"_s) {
        showView(kind == u"review"_s ? ReviewView : ReturnedView);
        return true;
    }
    if (kind == u"entry"_s) {
        if (!showsPeriod()) {
            m_pendingPlace = place;
            activate();
            return true;
        }
        openEntry(domain::EntryId(place.section(u':', 1).toLongLong()));
        return true;
    }
    if (const auto filter = ObligationFilter::parse(place)) {
        showView(ObligationsView);
        m_obligations->setFilter(*filter);
        return true;
    }
    const bool coded = place.startsWith(u"explain:code:"_s);
    const bool posting = kind == u"cell"_s || place.startsWith(u"explain:posting:"_s) || coded;
    const bool total = place == u"explain:total"_s || place.startsWith(u"explain:item:"_s);
    if (!posting && !total)
        return place == u"page:checklist"_s;
    if (!showsPeriod()) {
        m_pendingPlace = place;
        activate();
        return true;
    }
    if (kind == u"cell"_s) {
        return openCell(PostingId(place.section(u':', 1, 1).toLongLong()),
                        place.section(u':', 2, 2));
    }
    if (coded)
        return openCell(postingOfCode(place.section(u':', 2)), {});
    if (posting)
        return openCell(PostingId(place.section(u':', 2, 2).toLongLong()), {});
    showView(GridView);
    explainTotal(place.startsWith(u"explain:item:"_s) ? place.section(u':', 2, 2) : QString());
    return true;
}

} // namespace touyan::widgets
