// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/cell_editing.h"

#include "application/messages/error_message.h"
#include "application/ports/clock.h"
#include "widgets/checklist/entry_recorder.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/checklist_grid_view.h"

#include <QApplication>
#include <QInputMethodEvent>

#include <utility>

namespace touyan::widgets {

using domain::Cadence;

CellEditing::CellEditing(ChecklistGridModel& model, ChecklistGridView& grid,
                         EntryRecorder& recorder, const application::Clock& clock, QWidget* page)
    : QObject(page)
    , m_model(model)
    , m_grid(grid)
    , m_recorder(recorder)
    , m_clock(clock)
    , m_page(page)
    , m_editor(new EntryEditor(&grid))
{
    connect(&m_grid, &ChecklistGridView::recordRequested, this, &CellEditing::begin);
    connect(&m_grid, &ChecklistGridView::compositionEvent, this, &CellEditing::takeComposition);
    connect(&m_grid, &ChecklistGridView::cellPressed, this, [this] { leave(); });
    connect(m_editor, &EntryEditor::saveRequested, this, &CellEditing::save);
    connect(m_editor, &EntryEditor::cancelled, this, &CellEditing::close);
    // Not while the focus is on its way, and not before the input method has handed over its word.
    connect(
        m_editor, &EntryEditor::left, this,
        [this](int opening) {
            if (opening == m_editor->opening())
                leave();
        },
        Qt::QueuedConnection);
}

void CellEditing::begin(const QModelIndex& cell, const QString& typed)
{
    if (m_composing) {
        // The key belongs to the word that is being composed in this cell.
        m_grid.endComposition();
        if (typed.isEmpty())
            save();
        return;
    }
    if (!cell.isValid() || !cell.data(ChecklistGridModel::RecordableRole).toBool() || !leave())
        return;
    if (m_model.columns().at(cell.column()).cadence == Cadence::PerCall) {
        Q_EMIT attendanceRequested(cell, typed);
        return;
    }
    openOver(cell, EntryEditor::taskFor(m_model, cell, m_clock.today()), typed);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void CellEditing::edit(const QModelIndex& cell, const domain::Entry& entry)
{
    EntryEditor::Task task = EntryEditor::taskFor(m_model, cell, m_clock.today());
    task.edited = entry;
    openOver(cell, task, {});
    m_editor->setFocus(Qt::OtherFocusReason);
}

void CellEditing::openOver(const QModelIndex& cell, const EntryEditor::Task& task,
                           const QString& typed)
{
    m_editor->open(task, areaOf(cell), typed);
}

void CellEditing::takeComposition(const QModelIndex& cell, QInputMethodEvent* event)
{
    const bool ends = event->preeditString().isEmpty();
    if (!m_composing) {
        if (ends && event->commitString().isEmpty())
            return;
        if (!cell.data(ChecklistGridModel::RecordableRole).toBool() ||
            m_model.columns().at(cell.column()).cadence == Cadence::PerCall)
            return;
        if (!leave())
            return;
        openOver(cell, EntryEditor::taskFor(m_model, cell, m_clock.today()), {});
        m_composing = true;
        m_grid.setCompositionField(m_editor->compositionField());
    }
    // Moving the focus now would break the composition off; it follows when the text is there.
    m_editor->takeComposition(event);
    if (ends) {
        endComposing();
        m_editor->setFocus(Qt::OtherFocusReason);
    }
}

void CellEditing::endComposing()
{
    m_composing = false;
    m_grid.setCompositionField(nullptr);
}

void CellEditing::save()
{
    const auto request = m_editor->request();
    if (!request)
        return;
    m_editor->setBusy(true);
    send(*request, {});
}

void CellEditing::send(const application::RecordEntryRequest& request,
                       const std::function<void(bool)>& stored)
{
    const TypedEntry typed{m_editor->task(), m_editor->texts(), m_editor->opening(), {}};
    const auto done = [this, typed, stored] {
        if (m_editor->isOpen() && m_editor->opening() == typed.opening) {
            close();
            if (!typed.task.edited)
                m_grid.moveDown();
        }
        if (stored)
            stored(true);
    };
    const auto refuse = [this, typed, stored](const domain::Error& error) {
        keepRefused(typed, application::errorMessage(error));
        if (stored)
            stored(false);
    };
    m_recorder.store(request, typed.task.edited, done, refuse);
}

void CellEditing::close()
{
    // Whoever has gone elsewhere already is not fetched back.
    const QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr || m_editor->isAncestorOf(focus))
        m_grid.setFocus(Qt::OtherFocusReason);
    m_editor->close();
    endComposing();
    QMetaObject::invokeMethod(this, &CellEditing::reopenRefused, Qt::QueuedConnection);
}

bool CellEditing::leave(const std::function<void(bool)>& stored)
{
    if (m_composing)
        m_grid.endComposition();
    if (!m_editor->isModified() || m_editor->isBusy()) {
        // What was saved by Enter is on its way, and is kept there.
        if (m_editor->isOpen())
            close();
        if (stored)
            stored(true);
        return true;
    }
    const auto request = m_editor->request();
    if (!request) {
        Q_EMIT statusMessage(tr("“%1”还没有登记，输入的内容留在原处。", "person and item")
                                 .arg(EntryEditor::titleOf(m_editor->task())));
        // After the click that led here has done its work.
        QMetaObject::invokeMethod(this, &CellEditing::returnToEditor, Qt::QueuedConnection);
        if (stored)
            stored(false);
        return false;
    }
    send(*request, stored);
    close();
    return true;
}

void CellEditing::returnToEditor()
{
    // Only from elsewhere on this page: whoever looks for something or has gone to another page is
    // not fetched back.
    QWidget* focus = QApplication::focusWidget();
    if (!m_editor->isOpen() || focus == nullptr || !m_page->isAncestorOf(focus) ||
        !m_grid.isVisible())
        return;
    if (const QModelIndex cell = cellOf(m_editor->task()); cell.isValid())
        m_grid.setCurrentCell(cell.row(), cell.column());
    m_editor->focusFlaw();
}

void CellEditing::keepRefused(TypedEntry typed, const QString& refusal)
{
    if (m_editor->isOpen() && m_editor->opening() == typed.opening) {
        m_editor->setBusy(false);
        m_editor->showRefusal(refusal);
        return;
    }
    typed.refusal = refusal;
    if (m_editor->isOpen()) {
        Q_EMIT warned(tr("“%1”没有登记：%2", "person and item, reason")
                          .arg(EntryEditor::titleOf(typed.task), refusal),
                      tr("输入的内容还在，完成或取消当前这一条后重新打开。"));
    }
    m_refused.push_back(std::move(typed));
    reopenRefused();
}

void CellEditing::reopenRefused()
{
    if (m_refused.empty() || m_editor->isOpen())
        return;
    const TypedEntry typed = std::move(m_refused.front());
    m_refused.erase(m_refused.begin());
    m_editor->reopen(typed.task, areaOf(cellOf(typed.task)), typed.texts, typed.refusal);
    Q_EMIT statusMessage(tr("“%1”没有登记：%2", "person and item, reason")
                             .arg(EntryEditor::titleOf(typed.task), typed.refusal));
    returnToEditor();
}

QModelIndex CellEditing::cellOf(const EntryEditor::Task& task) const
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.columns().at(column).isSameAs(task.column))
            return m_model.index(m_model.rowOf(task.posting), column);
    }
    return {};
}

QRect CellEditing::areaOf(const QModelIndex& cell) const
{
    const QPoint viewport = m_grid.viewport()->pos();
    return cell.isValid() ? m_grid.cellArea(cell).translated(viewport) : QRect(viewport, QSize());
}

QStringList CellEditing::unsavedWork() const
{
    QStringList titles;
    if (m_editor->isModified() && !m_editor->isBusy())
        titles.append(EntryEditor::titleOf(m_editor->task()));
    for (const TypedEntry& typed : m_refused)
        titles.append(EntryEditor::titleOf(typed.task));
    return titles;
}

void CellEditing::storeUnsaved(const std::function<void(bool)>& done)
{
    if (!m_editor->isOpen())
        reopenRefused();
    leave([this, done](bool stored) {
        if (stored && !m_refused.empty() && !m_editor->isOpen())
            storeUnsaved(done);
        else
            done(stored && m_refused.empty());
    });
}

void CellEditing::discardUnsaved()
{
    m_refused.clear();
    close();
}

} // namespace touyan::widgets
