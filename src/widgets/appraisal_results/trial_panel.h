// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal_results/tally_session.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace Ui {
class TrialPanelForm;
} // namespace Ui

namespace touyan::widgets {

class ValueTableModel;

/// 试算: what other weights, trims and another quota would give, beside the real result and marked
/// as a trial all over. Nothing of it is ever stored.
class TrialPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrialPanel(QWidget* parent = nullptr);
    ~TrialPanel() override;

    /// Takes the settings of the real result as they are.
    void setOutcome(std::shared_ptr<const application::AppraisalOutcome> outcome);
    /// The settings as they are typed; what cannot be read stays as it really is.
    [[nodiscard]] application::TrialSettings settings() const;
    void showTrial(const application::AppraisalOutcome& trial);

Q_SIGNALS:
    void settingsChanged();
    void closeRequested();

private:
    void fillForm();
    void reset();
    QLineEdit* addField(const QString& label, const QString& name, const QString& toolTip,
                        const QString& text);
    void showSums();

    std::shared_ptr<const application::AppraisalOutcome> m_outcome;
    std::unique_ptr<Ui::TrialPanelForm> m_ui;
    std::vector<QLineEdit*> m_weights;
    std::vector<QLineEdit*> m_trims;
    std::vector<QLineEdit*> m_components;
    QLineEdit* m_quota = nullptr;
    ValueTableModel* m_model = nullptr;
};

} // namespace touyan::widgets
