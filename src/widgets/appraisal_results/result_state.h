// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal_results/finalise_session.h"
#include "application/appraisal_results/tally_session.h"

#include <QLabel>

namespace touyan::widgets {

/// How a result stands: final, or what is still open, with links to the steps where it is done;
/// what blocks the count.
class ResultState : public QLabel
{
    Q_OBJECT

public:
    explicit ResultState(QWidget* parent = nullptr);

    void showState(const application::AppraisalOutcome& outcome,
                   const application::FinalisationReadiness& readiness);

Q_SIGNALS:
    /// "setup", "entry" or "review".
    void stepRequested(const QString& step);

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace touyan::widgets
