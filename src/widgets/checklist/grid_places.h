// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/entry.h"
#include "domain/foundation/error.h"
#include "widgets/common/page_services.h"
#include "widgets/days/period_selection.h"

#include <QModelIndex>
#include <QObject>
#include <QString>

namespace touyan::widgets {

class CellEditing;
class ChecklistGridModel;
class ChecklistGridView;
class GridExplanation;

/// Where things stand in the grid: brings a cell, an entry or a total into view, by the places that
/// links name, and opens an entry for editing over its cell. What the shared period does not show
/// asks for its period.
class GridPlaces : public QObject
{
    Q_OBJECT

public:
    /// Everything must outlive this.
    GridPlaces(const PageServices& services, ChecklistGridModel& model, ChecklistGridView& grid,
               GridExplanation& explanation, CellEditing& editing, QObject* parent);

    /// The period that the page is asked to show.
    void setPeriod(const PeriodSelection& period) { m_period = period; }
    /// "entry:<id>", "cell:<posting>:<item>", "explain:posting:<id>", "explain:code:<posting's
    /// code>", "explain:total", "explain:item:<code>". False for other places and for postings
    /// that are not shown. A place that is asked for before the numbers of the period have come is
    /// opened with them.
    bool open(const QString& place);
    /// The numbers have come: opens what was asked for before.
    void openPending();
    /// Loads the entry and opens it over its cell.
    void openEntry(domain::EntryId entry);
    /// Opens the entry over its cell; a confirmed one is only explained.
    void showEntry(const domain::Entry& entry);
    /// Opens what stands in the cell: the latest entry that can be changed, else the latest of all,
    /// else a new one.
    void editCell(const QModelIndex& cell);

Q_SIGNALS:
    /// The grid is to be the view of the page.
    void gridRequested();
    /// The numbers of the period are to be loaded.
    void numbersRequested();
    void placeRequested(const QString& place);
    void statusMessage(const QString& text);
    void informed(const QString& text, const QString& remedy);
    void failed(const touyan::domain::Error& error);

private:
    /// The numbers of the period have come.
    [[nodiscard]] bool showsPeriod() const;
    /// An id that no posting has when the assessment knows no such code.
    [[nodiscard]] domain::PostingId postingOfCode(const QString& code) const;
    bool openCell(domain::PostingId posting, const QString& item);
    /// The cell of the grid that shows the entry; invalid when none does.
    [[nodiscard]] QModelIndex cellOf(const domain::Entry& entry) const;
    void showInItsPeriod(const domain::Entry& entry);

    PageServices m_services;
    ChecklistGridModel& m_model;
    ChecklistGridView& m_grid;
    GridExplanation& m_explanation;
    CellEditing& m_editing;
    PeriodSelection m_period;
    QString m_pending;          ///< a place that was asked for before the numbers had come
    domain::EntryId m_movedFor; ///< the entry for which another period was asked
};

} // namespace touyan::widgets
