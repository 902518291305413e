// SPDX-License-Identifier: GPL-3.0-or-later
// ChecklistPage: the editor over the grid – what is typed there is registered or stays, whatever
// the user does next.
#include "application/messages/error_message.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/entry_recorder.h"
#include "widgets/checklist/explanation_panel.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/checklist_grid_view.h"
#include "widgets/look/inline_notice.h"

#include <QApplication>
#include <QHideEvent>
#include <QInputMethodEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::RefusedRequest;
using domain::Cadence;
using domain::EntryStatus;

void ChecklistPage::takeComposition(const QModelIndex& cell, QInputMethodEvent* event)
{
    const bool ends = event->preeditString().isEmpty();
    if (!m_composing) {
        if (ends && event->commitString().isEmpty())
            return;
        if (!cell.data(ChecklistGridModel::RecordableRole).toBool() ||
            m_model->columns().at(cell.column()).cadence == Cadence::PerCall)
            return;
        if (!leaveEditor())
            return;
        m_editor->open(taskFor(cell), m_grid->cellArea(cell).translated(m_grid->viewport()->pos()),
                       {});
        m_composing = true;
        m_grid->setCompositionField(m_editor->compositionField());
    }
    // Moving the focus now would break the composition off; it follows when the text is there.
    m_editor->takeComposition(event);
    if (ends) {
        m_composing = false;
        m_grid->setCompositionField(nullptr);
        m_editor->setFocus(Qt::OtherFocusReason);
    }
}

void ChecklistPage::saveEditor()
{
    const auto request = m_editor->request();
    if (!request)
        return;
    m_editor->setBusy(true);
    sendTyped(*request, {});
}

void ChecklistPage::sendTyped(const application::RecordEntryRequest& request,
                              const std::function<void(bool)>& stored)
{
    const TypedEntry typed{m_editor->task(), m_editor->texts(), m_editor->opening(), {}};
    const auto refuse = [this, typed, stored](const domain::Error& error) {
        keepRefused(typed, application::errorMessage(error));
        if (stored)
            stored(false);
    };
    const auto done = [this, typed, stored] {
        if (m_editor->isOpen() && m_editor->opening() == typed.opening) {
            closeEditor();
            if (!typed.task.edited)
                m_grid->moveDown();
        }
        if (stored)
            stored(true);
    };
    if (typed.task.edited) {
        domain::Entry entry = *typed.task.edited;
        entry.occurredOn = request.occurredOn;
        entry.summary = request.summary;
        entry.place = request.place;
        entry.peopleCount = request.peopleCount;
        entry.kind = request.kind;
        entry.period = request.period;
        m_recorder->edit(entry, done, refuse);
        return;
    }
    m_recorder->record(
        {request}, tr("登记"),
        [done, refuse](const std::vector<RefusedRequest>& refused) {
            if (refused.empty())
                done();
            else
                refuse(refused.front().error);
        },
        refuse);
}

void ChecklistPage::closeEditor()
{
    // Whoever has gone elsewhere already is not fetched back.
    const QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr || m_editor->isAncestorOf(focus))
        m_grid->setFocus(Qt::OtherFocusReason);
    m_editor->close();
    m_composing = false;
    m_grid->setCompositionField(nullptr);
    QMetaObject::invokeMethod(this, &ChecklistPage::reopenRefused, Qt::QueuedConnection);
}

bool ChecklistPage::leaveEditor(const std::function<void(bool)>& stored)
{
    if (m_composing)
        m_grid->endComposition();
    if (!m_editor->isModified() || m_editor->isBusy()) {
        // What was saved by Enter is on its way, and is kept there.
        if (m_editor->isOpen())
            closeEditor();
        if (stored)
            stored(true);
        return true;
    }
    const auto request = m_editor->request();
    if (!request) {
        Q_EMIT statusMessage(tr("“%1”还没有登记，输入的内容留在原处。", "person and item")
                                 .arg(EntryEditor::titleOf(m_editor->task())));
        // After the click that led here has done its work.
        QMetaObject::invokeMethod(this, &ChecklistPage::returnToEditor, Qt::QueuedConnection);
        if (stored)
            stored(false);
        return false;
    }
    sendTyped(*request, stored);
    closeEditor();
    return true;
}

void ChecklistPage::returnToEditor()
{
    // Only from elsewhere on this page: whoever looks for something or has gone to another page is
    // not fetched back.
    QWidget* focus = QApplication::focusWidget();
    if (!m_editor->isOpen() || m_editor->isHidden() || focus == nullptr || !isAncestorOf(focus) ||
        m_tabs->currentIndex() != GridView)
        return;
    const EntryEditor::Task& task = m_editor->task();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->columns().at(column).isSameAs(task.column))
            m_grid->setCurrentCell(m_model->rowOf(task.posting), column);
    }
    m_editor->focusFlaw();
}

void ChecklistPage::keepRefused(TypedEntry typed, const QString& refusal)
{
    if (m_editor->isOpen() && m_editor->opening() == typed.opening) {
        m_editor->setBusy(false);
        m_editor->showRefusal(refusal);
        return;
    }
    typed.refusal = refusal;
    if (m_editor->isOpen()) {
        m_notice->showNotice(InlineNotice::Kind::Warning,
                             tr("“%1”没有登记：%2", "person and item, reason")
                                 .arg(EntryEditor::titleOf(typed.task), refusal),
                             tr("输入的内容还在，完成或取消当前这一条后重新打开。"));
    }
    m_refused.push_back(std::move(typed));
    reopenRefused();
}

void ChecklistPage::reopenRefused()
{
    if (m_refused.empty() || m_editor->isOpen())
        return;
    const TypedEntry typed = std::move(m_refused.front());
    m_refused.erase(m_refused.begin());
    m_editor->reopen(typed.task, areaOf(typed.task), typed.texts, typed.refusal);
    Q_EMIT statusMessage(tr("“%1”没有登记：%2", "person and item, reason")
                             .arg(EntryEditor::titleOf(typed.task), typed.refusal));
    returnToEditor();
}

QRect ChecklistPage::areaOf(const EntryEditor::Task& task) const
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QModelIndex cell = m_model->index(m_model->rowOf(task.posting), column);
        if (cell.isValid() && m_model->columns().at(column).isSameAs(task.column))
            return m_grid->cellArea(cell).translated(m_grid->viewport()->pos());
    }
    return {m_grid->viewport()->pos(), QSize()};
}

void ChecklistPage::editCell(const QModelIndex& cell)
{
    const application::Assessment* assessment = m_model->assessment();
    if (!cell.isValid() || assessment == nullptr)
        return;
    const auto posting = m_model->postingAt(cell.row());
    const GridColumn& column = m_model->columns().at(cell.column());
    if (!posting || !column.isCell() || column.cadence == Cadence::PerCall) {
        beginRecording(cell, {});
        return;
    }
    const auto entries = explainedEntries(*assessment, *posting, column);
    if (entries.empty()) {
        beginRecording(cell, {});
        return;
    }
    // What can be changed comes before what is confirmed, the latest day before an earlier one.
    const auto rank = [](const domain::Entry& entry) {
        return std::tuple(entry.status != EntryStatus::Confirmed, entry.occurredOn, entry.id);
    };
    const domain::Entry entry = *std::max_element(
        entries.begin(), entries.end(),
        [&rank](const domain::Entry& a, const domain::Entry& b) { return rank(a) < rank(b); });
    beginEditing(entry);
    if (entries.size() > 1) {
        Q_EMIT statusMessage(
            tr("这一格有 %1 条登记，打开的是 %2 的“%3”；其他的在右边点开。", "count, day, summary")
                .arg(entries.size())
                .arg(entry.occurredOn.toString(Qt::ISODate), entry.summary.left(20)));
    }
}

QModelIndex ChecklistPage::cellOf(const domain::Entry& entry) const
{
    const application::Assessment* assessment = m_model->assessment();
    const int row = m_model->rowOf(entry.posting);
    if (assessment == nullptr || row < 0)
        return {};
    const auto holds = [&](int column) {
        const GridColumn& candidate = m_model->columns().at(column);
        if (candidate.item != entry.item || !candidate.isCell())
            return false;
        const auto entries = explainedEntries(*assessment, entry.posting, candidate);
        return std::any_of(entries.begin(), entries.end(),
                           [&](const domain::Entry& each) { return each.id == entry.id; });
    };
    // A cell that is current already may be one of several periods: stay there.
    const QModelIndex current = m_grid->currentCell();
    if (current.isValid() && current.row() == row && holds(current.column()))
        return current;
    int found = -1;
    int ofItem = -1;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const GridColumn& candidate = m_model->columns().at(column);
        if (candidate.item == entry.item && candidate.kind == GridColumnKind::Item)
            ofItem = column;
        if (holds(column) && (found < 0 || candidate.kind == GridColumnKind::Period))
            found = column;
    }
    // An entry of these days that counts for nothing stands with its item all the same.
    const domain::DaySpan range = assessment->range();
    if (found < 0 && entry.occurredOn >= range.first && entry.occurredOn <= range.last)
        found = ofItem;
    return found < 0 ? QModelIndex() : m_model->index(row, found);
}

void ChecklistPage::beginEditing(const domain::Entry& entry)
{
    const QModelIndex cell = cellOf(entry);
    if (!cell.isValid()) {
        showInItsPeriod(entry);
        return;
    }
    if (!leaveEditor())
        return;
    showView(GridView);
    if (!m_grid->shows(cell)) {
        m_grid->setFilterText({});
        Q_EMIT statusMessage(tr("要修改的登记不在查找结果里，已显示全部人员。"));
    }
    m_grid->setCurrentCell(cell.row(), cell.column());
    m_grid->setFocus(Qt::OtherFocusReason);
    explainCurrent();
    m_panel->chooseEntry(entry);
    if (entry.status == EntryStatus::Confirmed) {
        m_notice->showNotice(InlineNotice::Kind::Information,
                             tr("登记“%1”已审核通过，不能直接修改。").arg(entry.code),
                             tr("需要修改时先退回（Delete），改好后重新上报。"));
        return;
    }
    EntryEditor::Task task = taskFor(cell);
    task.edited = entry;
    m_editor->open(task, m_grid->cellArea(cell).translated(m_grid->viewport()->pos()), {});
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ChecklistPage::showInItsPeriod(const domain::Entry& entry)
{
    const domain::DaySpan days =
        entry.period ? entry.period->span() : domain::DaySpan{entry.occurredOn, entry.occurredOn};
    const bool moves = period().from.isValid() && m_movedFor != entry.id &&
                       (days.first < period().from || days.last > period().to);
    if (moves) {
        m_movedFor = entry.id; // once: an entry that no period shows must not go round
        Q_EMIT statusMessage(tr("这条登记在 %1，已切换时段。").arg(longDate(entry.occurredOn)));
        Q_EMIT placeRequested(
            placeInPeriod(u"entry:%1"_s.arg(entry.id.value()), days.first, days.last));
        return;
    }
    m_movedFor = {};
    m_notice->showNotice(InlineNotice::Kind::Information,
                         tr("登记“%1”不在当前时段。").arg(entry.code),
                         tr("请切换到 %1 所在的时段再修改。").arg(longDate(entry.occurredOn)));
}

QStringList ChecklistPage::unsavedWork() const
{
    QStringList titles;
    if (m_editor->isModified() && !m_editor->isBusy())
        titles.append(EntryEditor::titleOf(m_editor->task()));
    for (const TypedEntry& typed : m_refused)
        titles.append(EntryEditor::titleOf(typed.task));
    return titles;
}

bool ChecklistPage::isStoring() const
{
    return m_recorder->pending() > 0;
}

void ChecklistPage::storeUnsaved(const std::function<void(bool)>& done)
{
    if (!m_editor->isOpen())
        reopenRefused();
    leaveEditor([this, done](bool stored) {
        if (stored && !m_refused.empty() && !m_editor->isOpen())
            storeUnsaved(done);
        else
            done(stored && m_refused.empty());
    });
}

void ChecklistPage::discardUnsaved()
{
    m_refused.clear();
    closeEditor();
}

void ChecklistPage::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous())
        leaveEditor();
    Page::hideEvent(event);
}

} // namespace touyan::widgets
