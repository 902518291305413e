// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/entry_review.h"

#include "widgets/checklist/entry_recorder.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/checklist_grid_view.h"
#include "widgets/dialogs/user_prompts.h"

#include <QWidget>

#include <algorithm>

namespace touyan::widgets {

using domain::EntryId;
using domain::EntryStatus;

EntryReview::EntryReview(const ChecklistGridModel& model, ChecklistGridView& grid,
                         EntryRecorder& recorder, UserPrompts& prompts, QWidget* page)
    : QObject(page)
    , m_model(model)
    , m_grid(grid)
    , m_recorder(recorder)
    , m_prompts(prompts)
    , m_page(page)
{
    connect(&m_grid, &ChecklistGridView::confirmRequested, this, &EntryReview::confirmSelected);
    connect(&m_grid, &ChecklistGridView::returnRequested, this, &EntryReview::returnSelected);
}

std::vector<EntryId> EntryReview::selectedEntries(EntryStatus status) const
{
    std::vector<EntryId> entries;
    const QModelIndexList cells = m_grid.selectedCells();
    for (const QModelIndex& cell : cells) {
        for (const EntryId entry : m_model.entries(cell.row(), cell.column(), status)) {
            if (std::find(entries.begin(), entries.end(), entry) == entries.end())
                entries.push_back(entry);
        }
    }
    return entries;
}

void EntryReview::confirmSelected()
{
    const auto entries = selectedEntries(EntryStatus::Submitted);
    if (entries.empty()) {
        Q_EMIT statusMessage(tr("选中的格里没有待审核的登记"));
        return;
    }
    m_recorder.confirm(entries);
}

void EntryReview::askAndReturn(const std::vector<EntryId>& entries)
{
    Question question;
    question.title = tr("退回 %n 条登记", nullptr, static_cast<int>(entries.size()));
    question.text = tr("退回后不再计入，登记人改正后可重新上报。");
    question.acceptLabel = tr("退回", "button");
    question.placeholder = tr("退回的理由，登记人会看到");
    m_prompts.askReason(m_page, question, [this, entries](std::optional<QString> reason) {
        if (reason)
            m_recorder.giveBack(entries, *reason);
    });
}

void EntryReview::askAndDelete(const std::vector<EntryId>& entries)
{
    Question question;
    question.title = tr("删除 %n 条登记", nullptr, static_cast<int>(entries.size()));
    question.text = tr("登记连同它的附件可以用撤销恢复。");
    question.acceptLabel = tr("删除");
    question.destructive = true;
    m_prompts.confirm(m_page, question, [this, entries](bool yes) {
        if (yes)
            m_recorder.remove(entries);
    });
}

void EntryReview::returnSelected()
{
    if (const auto submitted = selectedEntries(EntryStatus::Submitted); !submitted.empty()) {
        askAndReturn(submitted);
        return;
    }
    auto own = selectedEntries(EntryStatus::Draft);
    const auto returned = selectedEntries(EntryStatus::Returned);
    own.insert(own.end(), returned.begin(), returned.end());
    if (!own.empty()) {
        askAndDelete(own);
        return;
    }
    if (const auto confirmed = selectedEntries(EntryStatus::Confirmed); !confirmed.empty())
        askAndReturn(confirmed);
    else
        Q_EMIT statusMessage(tr("选中的格里没有登记"));
}

} // namespace touyan::widgets
