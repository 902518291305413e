// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal_results/finalise_session.h"
#include "application/appraisal_results/tally_session.h"
#include "widgets/appraisal_session/appraisal_panel.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace touyan::widgets {

class ExplanationView;
class RecordTableView;
class ResultState;
class TrialPanel;
class ValueTableModel;

/// 结果: every reportee's way from rows to grade, a trial beside it, finalising and its revisions.
class ResultPanel : public AppraisalPanel
{
    Q_OBJECT

public:
    ResultPanel(const PageServices& services, QWidget* parent);

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

    QWidget* makeHead();
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

    ResultState* m_state = nullptr;
    QComboBox* m_revision = nullptr;
    QPushButton* m_trialButton = nullptr;
    QPushButton* m_finalise = nullptr;
    QPushButton* m_undo = nullptr;
    RecordTableView* m_view = nullptr;
    ValueTableModel* m_model = nullptr;
    QStackedWidget* m_side = nullptr;
    ExplanationView* m_explanation = nullptr;
    TrialPanel* m_trial = nullptr;

    Outcome m_outcome; ///< what is shown: the result at this moment, or a revision
    Loaded m_loaded;
    int m_shownRevision = 0; ///< 0: as it stands now
    domain::AppraisalSession m_columnsOf;
    domain::PostingId m_wanted;
    int m_request = 0;
    int m_trialRequest = 0;
};

} // namespace touyan::widgets
