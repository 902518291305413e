// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/checklist/pasted_entries.h"

#include <QModelIndex>
#include <QObject>

class QWidget;

namespace touyan::application {
class Clock;
} // namespace touyan::application

namespace touyan::widgets {

class ChecklistGridModel;
class ChecklistGridView;
class EntryRecorder;

/// Many entries at once: what is pasted from a spreadsheet, and an entry that is repeated down the
/// selection. What is not whole is shown in a preview before it is registered.
class EntryPasting : public QObject
{
    Q_OBJECT

public:
    /// Everything must outlive this; previews open over the page.
    EntryPasting(const ChecklistGridModel& model, ChecklistGridView& grid, EntryRecorder& recorder,
                 const application::Clock& clock, QWidget* page);

    /// Takes the clipboard: a table with headings, or a block for the cells from the selection on.
    void paste();
    /// Registers the latest entry of each column's first selected cell for the cells below it.
    void repeatSelected();

Q_SIGNALS:
    void statusMessage(const QString& text);

private:
    [[nodiscard]] std::vector<PastedEntry> readTable(const TextTable& table) const;
    [[nodiscard]] std::vector<PastedEntry> readBlock(const TextTable& table) const;
    /// What a text that is pasted into the cell means.
    [[nodiscard]] PastedEntry readCell(const QModelIndex& cell, const QString& text,
                                       int line) const;
    void check(std::vector<PastedEntry> rows, bool alwaysShow);
    void show(const std::vector<PastedEntry>& rows);
    void record(const std::vector<PastedEntry>& rows);
    [[nodiscard]] const domain::Entry* latestEntry(const QModelIndex& cell) const;

    const ChecklistGridModel& m_model;
    ChecklistGridView& m_grid;
    EntryRecorder& m_recorder;
    const application::Clock& m_clock;
    QWidget* m_page;
};

} // namespace touyan::widgets
