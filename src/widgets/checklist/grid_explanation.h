// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_executor.h"
#include "domain/foundation/error.h"
#include "widgets/checklist_grid/cell_explanation.h"
#include "widgets/tasks/newest_request.h"

#include <QObject>
#include <QString>

#include <optional>

namespace touyan::widgets {

class ChecklistGridModel;
class ChecklistGridView;
class ExplanationPanel;

/// What the panel beside the grid explains: the current cell with the histories of its entries, a
/// posting or a total, anew after each change of the numbers.
class GridExplanation : public QObject
{
    Q_OBJECT

public:
    /// Everything must outlive this.
    GridExplanation(application::UseCaseExecutor& executor, ChecklistGridModel& model,
                    ChecklistGridView& grid, ExplanationPanel& panel, QObject* parent);

    /// Shows other numbers in the grid. The place the user looks at stays, and so does what the
    /// panel explains.
    void showAssessment(const application::Assessment* assessment);
    /// Shows the numbers of one posting anew.
    void refreshPosting(domain::PostingId posting);
    /// Explains the current cell; without one the panel is empty.
    void explainCurrent();
    /// Explains the total of an item, of everything when it is empty, until another cell becomes
    /// the current one.
    void explainTotal(const QString& item);
    /// Explains the current cell and shows the files of this entry of it.
    void explainEntry(const domain::Entry& entry);

Q_SIGNALS:
    void failed(const touyan::domain::Error& error);

private:
    void explainAgain();
    void explainRow(int row);
    void show(const ExplanationContent& content, const std::vector<domain::Entry>& entries = {});
    void loadHistories(const std::vector<domain::Entry>& entries);

    application::UseCaseExecutor& m_executor;
    ChecklistGridModel& m_model;
    ChecklistGridView& m_grid;
    ExplanationPanel& m_panel;
    EntryHistories m_histories;
    NewestRequest m_loading;
    /// The panel explains a total (of the item; empty: of all) instead of the current cell.
    std::optional<QString> m_total;
};

} // namespace touyan::widgets
