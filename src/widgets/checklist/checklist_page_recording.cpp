// SPDX-License-Identifier: GPL-3.0-or-later
// Recording, review and paste of the checklist page.
#include "application/messages/error_message.h"
#include "application/messages/rule_words.h"
#include "widgets/checklist/attendance_editor.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/entry_list_panel.h"
#include "widgets/checklist/entry_recorder.h"
#include "widgets/checklist/explanation_panel.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/checklist_grid_view.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/table_clipboard.h"
#include "widgets/look/inline_notice.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::Cadence;
using domain::EntryId;
using domain::EntryStatus;

void ChecklistPage::makeActions()
{
    m_openClosing = new QAction(tr("查看结账(&J)"), this);
    m_openClosing->setObjectName(u"openClosingAction"_s);
    m_openClosing->setToolTip(tr("打开这次季度结账，需要时反结账"));
    connect(m_openClosing, &QAction::triggered, this,
            [this] { Q_EMIT placeRequested(m_closingPlace); });

    // Keys of the grid are its own; the menu shows them and does the same.
    const auto show = [](QAction* action, const QString& toolTip) { action->setToolTip(toolTip); };
    show(addAction(MenuPlace::Record, u"recordEntryAction"_s, tr("登记(&N)…"), u"list-add"_s, {},
                   [this] { beginRecording(m_grid->currentCell(), {}); }),
         tr("在当前格登记一条（回车）"));
    show(addAction(MenuPlace::Record, u"confirmEntriesAction"_s, tr("审核通过(&C)"),
                   u"dialog-ok-apply"_s, {}, [this] { confirmSelected(); }),
         tr("审核通过选中格里的已报登记（空格）"));
    show(addAction(MenuPlace::Record, u"returnEntriesAction"_s, tr("退回或删除(&R)…"),
                   u"edit-delete"_s, {}, [this] { returnSelected(); }),
         tr("退回已报登记，或删除草稿（Delete）"));
    show(addAction(MenuPlace::Record, u"repeatEntryAction"_s, tr("向下重复(&D)"), u"edit-copy"_s,
                   {}, [this] { repeatSelected(); }),
         tr("把选区第一行的登记重复到下面各行（Ctrl+D）"));
    show(addAction(MenuPlace::Edit, u"copyCellsAction"_s, tr("复制(&C)"), u"edit-copy"_s, {},
                   [this] { copySelected(); }),
         tr("复制选中的格（Ctrl+C）"));
    show(addAction(MenuPlace::Edit, u"pasteEntriesAction"_s, tr("粘贴登记(&P)…"), u"edit-paste"_s,
                   {}, [this] { paste(); }),
         tr("粘贴 Excel 中的内容或带表头的表格（Ctrl+V）"));
    show(addAction(MenuPlace::View, u"sortGridAction"_s, tr("按当前列排序(&O)"), u"view-sort"_s, {},
                   [this] { m_grid->sortByCurrentColumn(); }),
         tr("依次为降序、升序、恢复原次序"));
    show(addAction(MenuPlace::View, u"toggleExpansionAction"_s, tr("展开或收起各期(&X)"), {}, {},
                   [this] {
                       const QModelIndex cell = m_grid->currentCell();
                       if (!cell.isValid())
                           return;
                       const QString item = m_model->columns().at(cell.column()).itemCode;
                       m_model->setExpanded(item, !m_model->isExpanded(item));
                   }),
         tr("把当前事项展开到各周、各月或各次会议（Ctrl+→、Ctrl+←）"));
}

void ChecklistPage::connectRecording()
{
    connect(m_grid, &ChecklistGridView::recordRequested, this, &ChecklistPage::beginRecording);
    connect(m_grid, &ChecklistGridView::editRequested, this, &ChecklistPage::editCell);
    connect(m_grid, &ChecklistGridView::compositionEvent, this, &ChecklistPage::takeComposition);
    connect(m_grid, &ChecklistGridView::cellPressed, this, [this] { leaveEditor(); });
    connect(m_grid, &ChecklistGridView::confirmRequested, this, &ChecklistPage::confirmSelected);
    connect(m_grid, &ChecklistGridView::returnRequested, this, &ChecklistPage::returnSelected);
    connect(m_grid, &ChecklistGridView::repeatRequested, this, &ChecklistPage::repeatSelected);
    connect(m_grid, &ChecklistGridView::copyRequested, this, &ChecklistPage::copySelected);
    connect(m_grid, &ChecklistGridView::pasteRequested, this, &ChecklistPage::paste);
    connect(m_editor, &EntryEditor::saveRequested, this, &ChecklistPage::saveEditor);
    connect(m_editor, &EntryEditor::cancelled, this, &ChecklistPage::closeEditor);
    // Not while the focus is on its way, and not before the input method has handed over its word.
    connect(
        m_editor, &EntryEditor::left, this,
        [this](int opening) {
            if (opening == m_editor->opening())
                leaveEditor();
        },
        Qt::QueuedConnection);
    connect(m_attendance, &AttendanceEditor::markRequested, this,
            [this](domain::CallId call, const application::AttendanceMark& mark) {
                m_recorder->attend(call, mark, [] {});
            });
    connect(m_attendance, &AttendanceEditor::closed, this, [this] {
        m_grid->setFocus(Qt::OtherFocusReason);
        m_grid->moveDown();
    });
    for (EntryListPanel* list : {m_review, m_returned}) {
        connect(list, &EntryListPanel::failed, this, &ChecklistPage::showError);
        connect(list, &EntryListPanel::confirmRequested, m_recorder, &EntryRecorder::confirm);
        connect(list, &EntryListPanel::submitRequested, m_recorder, &EntryRecorder::submit);
        connect(list, &EntryListPanel::returnRequested, this, &ChecklistPage::askAndReturn);
        connect(list, &EntryListPanel::deleteRequested, this, &ChecklistPage::askAndDelete);
        connect(list, &EntryListPanel::openRequested, this, &ChecklistPage::beginEditing);
    }
}

EntryEditor::Task ChecklistPage::taskFor(const QModelIndex& cell) const
{
    EntryEditor::Task task;
    task.posting = *m_model->postingAt(cell.row());
    task.personName = m_model->nameAt(cell.row());
    task.column = m_model->columns().at(cell.column());
    task.range = m_model->assessment()->range();
    task.today = m_services.clock.today();
    return task;
}

void ChecklistPage::beginRecording(const QModelIndex& cell, const QString& typed)
{
    if (m_composing) {
        // The key belongs to the word that is being composed in this cell.
        m_grid->endComposition();
        if (typed.isEmpty())
            saveEditor();
        return;
    }
    if (!cell.isValid() || !cell.data(ChecklistGridModel::RecordableRole).toBool() ||
        !leaveEditor())
        return;
    if (m_model->columns().at(cell.column()).cadence == Cadence::PerCall) {
        beginAttendance(cell, typed);
        return;
    }
    m_editor->open(taskFor(cell), m_grid->cellArea(cell).translated(m_grid->viewport()->pos()),
                   typed);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ChecklistPage::beginAttendance(const QModelIndex& cell, const QString& typed)
{
    const auto posting = *m_model->postingAt(cell.row());
    const application::Assessment& assessment = *m_model->assessment();
    const application::AssessedPosting* assessed = assessment.find(posting);
    std::vector<CallLine> calls;
    for (const domain::ObligationOutcome* outcome : m_model->outcomes(cell.row(), cell.column())) {
        if (!outcome->obligation.call)
            continue;
        CallLine line;
        line.call = *outcome->obligation.call;
        line.heldOn = outcome->obligation.due;
        for (const domain::Call& call : assessment.facts().office.calls) {
            if (call.id == line.call)
                line.title = call.title;
        }
        for (const domain::Attendance& taken : assessment.factsOf(*assessed).attendance) {
            if (taken.call == line.call)
                line.status = taken.status;
        }
        calls.push_back(line);
    }
    if (calls.empty()) {
        m_notice->showNotice(InlineNotice::Kind::Information, tr("这一格没有会议或培训通知。"),
                             tr("请先在“第一书记”页登记会议通知。"));
        return;
    }
    const auto status = attendanceOfKey(typed);
    if (status && calls.size() == 1) {
        m_recorder->attend(calls.front().call, {posting, status}, [] {});
        m_grid->moveDown();
        return;
    }
    m_attendance->open(posting, m_model->nameAt(cell.row()), calls,
                       m_grid->cellArea(cell).translated(m_grid->viewport()->pos()));
}

std::vector<EntryId> ChecklistPage::selectedEntries(EntryStatus status) const
{
    std::vector<EntryId> entries;
    const QModelIndexList cells = m_grid->selectedCells();
    for (const QModelIndex& cell : cells) {
        for (const EntryId entry : m_model->entries(cell.row(), cell.column(), status)) {
            if (std::find(entries.begin(), entries.end(), entry) == entries.end())
                entries.push_back(entry);
        }
    }
    return entries;
}

void ChecklistPage::confirmSelected()
{
    const auto entries = selectedEntries(EntryStatus::Submitted);
    if (entries.empty()) {
        Q_EMIT statusMessage(tr("选中的格里没有待审核的登记"));
        return;
    }
    m_recorder->confirm(entries);
}

void ChecklistPage::askAndReturn(const std::vector<EntryId>& entries)
{
    Question question;
    question.title = tr("退回 %n 条登记", nullptr, static_cast<int>(entries.size()));
    question.text = tr("退回后不再计入，登记人改正后可重新上报。");
    question.acceptLabel = tr("退回", "button");
    question.placeholder = tr("退回的理由，登记人会看到");
    m_services.prompts.askReason(this, question, [this, entries](std::optional<QString> reason) {
        if (reason)
            m_recorder->giveBack(entries, *reason);
    });
}

void ChecklistPage::askAndDelete(const std::vector<EntryId>& entries)
{
    Question question;
    question.title = tr("删除 %n 条登记", nullptr, static_cast<int>(entries.size()));
    question.text = tr("登记连同它的附件可以用撤销恢复。");
    question.acceptLabel = tr("删除");
    question.destructive = true;
    m_services.prompts.confirm(this, question, [this, entries](bool yes) {
        if (yes)
            m_recorder->remove(entries);
    });
}

void ChecklistPage::returnSelected()
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

void ChecklistPage::copySelected()
{
    if (QMimeData* mime = tableMimeData(*m_grid, false))
        QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace touyan::widgets
