// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal_results/finalise_session.h"
#include "application/appraisal_results/tally_session.h"
#include "widgets/appraisal_session/appraisal_panel.h"

namespace Ui {
class ResultPanelForm;
} // namespace Ui

namespace touyan::widgets {

class ValueTableModel;

/// 结果: every reportee's way from rows to grade, a trial beside it, finalising and its revisions.
class ResultPanel : public AppraisalPanel
{
    Q_OBJECT

public:
    ResultPanel(const PageServices& services, QWidget* parent);
    ~ResultPanel() override;

    void activate() override;
    void refresh() override;
    void findText(const QString& text) override;
    [[nodiscard]] QWidget* firstFocus() override;
    /// Shows the way to this posting's grade.
    void showPosting(domain::PostingId posting);
    /// The code of the posting in the current line; empty: none.
    [[nodiscard]] QString currentPosting() const;
    [[nodiscard]] std::shared_ptr<const application::AppraisalOutcome> outcome() const
    {
        return m_outcome;
    }

protected:
    void showSession() override;

private:
    using Outcome = std::shared_ptr<const application::AppraisalOutcome>;
    struct Loaded
    {
        Outcome outcome;
        application::FinalisationReadiness readiness;
        std::vector<application::AppraisalFinalisation> revisions;
    };

    void connectHead();
    void load();
    void take(const Loaded& loaded);
    void showOutcome(const Outcome& outcome);
    void showState();
    void showCurrent();
    void showRevisions();
    void chooseRevision(int index);
    void setTrial(bool shown);
    void tryOut();
    void finalise();
    void undo();

    std::unique_ptr<Ui::ResultPanelForm> m_ui;
    ValueTableModel* m_model = nullptr;

    Outcome m_outcome; ///< what is shown: the result at this moment, or a revision
    Loaded m_loaded;
    int m_shownRevision = 0; ///< 0: as it stands now
    domain::AppraisalSession m_columnsOf;
    domain::PostingId m_wanted;
    NewestRequest m_request;
    NewestRequest m_trialRequest;
};

} // namespace touyan::widgets
