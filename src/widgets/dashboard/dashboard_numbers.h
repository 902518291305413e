// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/results/list_trend.h"
#include "application/results/previous_standing.h"
#include "domain/foundation/error.h"
#include "widgets/common/page_services.h"
#include "widgets/days/period_selection.h"
#include "widgets/tasks/newest_request.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

class QTimer;

namespace touyan::application {
class Assessment;
} // namespace touyan::application

namespace touyan::widgets {

class TrendLoader;

/// All numbers that the dashboard shows of a period: the board's, the standing of the period
/// before, and the quarters of the trend. They come one after the other and are loaded again when
/// something has changed them.
class DashboardNumbers : public QObject
{
    Q_OBJECT

public:
    DashboardNumbers(const PageServices& services, QObject* parent);

    /// Loads what the period shows, unless it is the one that is shown.
    void load(const PeriodSelection& period);
    [[nodiscard]] const PeriodSelection& period() const { return m_period; }
    /// "2026年第三季度，截至 2026-09-30".
    [[nodiscard]] QString sentence() const;
    /// The name of the period before.
    [[nodiscard]] QString previousTitle() const;

    /// Null until the board has the numbers of the period.
    [[nodiscard]] const application::Assessment* assessment() const;
    /// Null until it has been loaded.
    [[nodiscard]] const application::PreviousStanding* previous() const
    {
        return m_previous ? &*m_previous : nullptr;
    }
    /// Oldest first; empty until they have been loaded.
    [[nodiscard]] const std::vector<application::QuarterTotals>& quarters() const
    {
        return m_quarters;
    }
    /// Everything that the period shows has been loaded.
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    /// Everything may be otherwise, also gone.
    void assessmentChanged();
    /// The numbers of one posting, the totals and the ranks have changed.
    void postingRefreshed(touyan::domain::PostingId posting);
    void previousLoaded();
    void trendLoaded();
    /// isReady() became true, and what shows the numbers has been told.
    void ready();
    void failed(const touyan::domain::Error& error);

private:
    void takeAssessment();
    void takePosting(domain::PostingId posting);
    void takeChanges(const application::ChangeSet& changes);
    void loadPrevious();
    void loadTrend(bool visibly);
    void fail(const domain::Error& error);
    void announceReady();

    PageServices m_services;
    TrendLoader* m_trend = nullptr;
    QTimer* m_trendDelay = nullptr;
    PeriodSelection m_period;
    std::optional<application::PreviousStanding> m_previous;
    std::vector<application::QuarterTotals> m_quarters;
    NewestRequest m_previousLoading;
    bool m_wasReady = false;
};

} // namespace touyan::widgets
