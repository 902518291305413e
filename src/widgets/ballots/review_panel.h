// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ballots/enter_ballots.h"
#include "application/ballots/settle_differences.h"
#include "widgets/appraisal_session/appraisal_panel.h"

namespace Ui {
class ReviewPanelForm;
} // namespace Ui

namespace touyan::widgets {

/// 复核: what the two entries do not agree on, settled one by one with the paper in hand.
class ReviewPanel : public AppraisalPanel, public UnsavedWork
{
    Q_OBJECT

public:
    ReviewPanel(const PageServices& services, QWidget* parent);
    ~ReviewPanel() override;

    void activate() override { load(); }
    void refresh() override;
    void findText(const QString& text) override;
    [[nodiscard]] QWidget* firstFocus() override;

    [[nodiscard]] QStringList unsavedWork() const override;
    void storeUnsaved(const std::function<void(bool)>& done) override;
    void discardUnsaved() override;

Q_SIGNALS:
    /// Open differences, for the badge of the step.
    void openDifferencesChanged(int count);

protected:
    void showSession() override;

private:
    struct Loaded
    {
        std::vector<application::BallotDifference> open;
        std::vector<application::SettledDifference> settled;
        std::vector<application::GroupEntry> groups;
    };

    void makeOpenList();
    void makeSettledList();
    void connectSettlement();
    void load();
    void take(const Loaded& loaded);
    void showOpen();
    void showSettled();
    void showCurrent();
    void use(const QStringList& values);
    void settle(const std::function<void(bool)>& stored = {});
    [[nodiscard]] const application::BallotDifference* current() const;
    [[nodiscard]] QString groupTitle(domain::VoterGroupId group) const;
    [[nodiscard]] QString reporteeName(domain::ReporteeId reportee) const;
    [[nodiscard]] QString fieldTitle(const QString& criterion) const;
    [[nodiscard]] QString valuesText(const QStringList& values) const;
    [[nodiscard]] QString packedText(const QString& packed) const;

    std::unique_ptr<Ui::ReviewPanelForm> m_ui;
    RecordList* m_open = nullptr;
    RecordList* m_settled = nullptr;
    Loaded m_loaded;
    NewestRequest m_request;
};

} // namespace touyan::widgets
