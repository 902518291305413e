// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/checklist/entry_editor.h"

#include <QModelIndex>
#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace touyan::application {
class Clock;
} // namespace touyan::application

namespace touyan::widgets {

class ChecklistGridModel;
class ChecklistGridView;
class EntryRecorder;

/// Editing in place: the editor over a cell of the grid, by keys, by an input method or for an
/// entry that is there. What is typed is registered or stays, whatever the user does next: text
/// that was refused after the user had gone on is kept and comes back with its reason.
class CellEditing : public QObject
{
    Q_OBJECT

public:
    /// Everything must outlive this. `page` is where the user works: whoever has left it is not
    /// fetched back.
    CellEditing(ChecklistGridModel& model, ChecklistGridView& grid, EntryRecorder& recorder,
                const application::Clock& clock, QWidget* page);

    /// The editor; it belongs to the grid.
    [[nodiscard]] EntryEditor* editor() const { return m_editor; }
    /// Opens the editor for a new entry of the cell; `typed` is what was typed already. Cells of
    /// calls are asked for by attendanceRequested().
    void begin(const QModelIndex& cell, const QString& typed);
    /// Opens the editor for an entry that the cell shows. leave() comes before.
    void edit(const QModelIndex& cell, const domain::Entry& entry);
    /// Registers what was typed before the user goes elsewhere, as spreadsheets do. False when it
    /// cannot be registered as it is: then the editor stays open and says why. `stored` is told
    /// what came of it.
    bool leave(const std::function<void(bool)>& stored = {});

    /// Who and what of all that was typed and not stored.
    [[nodiscard]] QStringList unsavedWork() const;
    /// Stores all of it; `done` is told whether it was.
    void storeUnsaved(const std::function<void(bool)>& done);
    /// Lets go of all of it.
    void discardUnsaved();

Q_SIGNALS:
    /// The cell belongs to calls.
    void attendanceRequested(const QModelIndex& cell, const QString& typed);
    void statusMessage(const QString& text);
    /// Something was refused while the user types something else.
    void warned(const QString& text, const QString& remedy);

private:
    /// What was typed in the editor, on its way to the database or refused.
    struct TypedEntry
    {
        EntryEditor::Task task;
        EntryEditor::Texts texts;
        int opening = 0;
        QString refusal;
    };

    void takeComposition(const QModelIndex& cell, QInputMethodEvent* event);
    void endComposing();
    void openOver(const QModelIndex& cell, const EntryEditor::Task& task, const QString& typed);
    void save();
    void send(const application::RecordEntryRequest& request,
              const std::function<void(bool)>& stored);
    void close();
    void returnToEditor();
    void keepRefused(TypedEntry typed, const QString& refusal);
    void reopenRefused();
    /// The cell that the task was opened over; invalid when it is not shown any more.
    [[nodiscard]] QModelIndex cellOf(const EntryEditor::Task& task) const;
    [[nodiscard]] QRect areaOf(const QModelIndex& cell) const;

    ChecklistGridModel& m_model;
    ChecklistGridView& m_grid;
    EntryRecorder& m_recorder;
    const application::Clock& m_clock;
    QWidget* m_page;
    EntryEditor* m_editor = nullptr;
    bool m_composing = false;
    /// Refused after the user had gone on to another cell.
    std::vector<TypedEntry> m_refused;
};

} // namespace touyan::widgets
