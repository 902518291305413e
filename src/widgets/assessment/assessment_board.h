// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assessment.h"
#include "application/ports/use_case_executor.h"
#include "widgets/days/period_selection.h"
#include "widgets/tasks/newest_request.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace touyan::widgets {

class ChangeNotifier;

/// The numbers of the period that is shown, shared by the grid, the dashboard and the other pages.
///
/// After a change that concerns one posting only this posting is loaded and assessed again;
/// anything wider loads everything. Only the newest request may deliver. Lives in the GUI thread.
class AssessmentBoard : public QObject
{
    Q_OBJECT

public:
    AssessmentBoard(application::UseCaseExecutor& executor, ChangeNotifier& changes,
                    QObject* parent = nullptr);

    /// Loads the period unless it is the one shown already.
    void setPeriod(const PeriodSelection& period);
    /// Loads everything again.
    void reload();

    /// Null until the first numbers have come. Facts carry entry details
    /// (EntryScope::AllWithDetails).
    [[nodiscard]] const application::Assessment* assessment() const { return m_assessment.get(); }
    /// Null unless the numbers that have come are those of this period.
    [[nodiscard]] const application::Assessment* assessmentOf(const PeriodSelection& period) const;
    /// Everything is being loaded.
    [[nodiscard]] bool isLoading() const { return !m_loading.isSettled(); }

Q_SIGNALS:
    void loadingStarted();
    /// Everything may have changed.
    void assessmentChanged();
    /// One posting's row, the totals and the ranks have changed; the others' rows have not.
    void postingRefreshed(touyan::domain::PostingId posting);
    void loadingFailed(const touyan::domain::Error& error);

private:
    void take(const application::ChangeSet& changes);
    void refresh(domain::PostingId posting);

    application::UseCaseExecutor& m_executor;
    PeriodSelection m_period;
    bool m_periodSet = false;
    NewestRequest m_loading; ///< of everything
    std::shared_ptr<application::Assessment> m_assessment;
};

} // namespace touyan::widgets
