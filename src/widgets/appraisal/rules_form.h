// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_session.h"
#include "widgets/days/date_field.h"

#include <QWidget>

#include <array>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace touyan::widgets {

class OptionalDateField;
class RuleTable;

/// The rules of a session as they are edited: what it is called, how it is counted, its criteria,
/// groups and components.
class RulesForm : public QWidget
{
    Q_OBJECT

public:
    explicit RulesForm(const DateField::Today& today, QWidget* parent = nullptr);

    void setSession(const domain::AppraisalSession& session, QDate today);
    void setReadOnly(bool readOnly);
    /// What was typed. Nothing when a field cannot be read; `flaw` says which then.
    [[nodiscard]] std::optional<domain::AppraisalSession> session(QString& flaw) const;
    [[nodiscard]] bool isModified() const { return m_modified; }
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void modifiedChanged(bool modified);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeFields(const DateField::Today& today);
    void makeTables();
    QLineEdit* addNumber(const QString& label, const QString& name, const QString& toolTip);
    void touch();
    void showSums();
    void showMode();
    [[nodiscard]] bool readFields(domain::AppraisalSession& session, QString& flaw) const;
    void readTables(domain::AppraisalSession& session) const;

    domain::AppraisalSession m_session;
    bool m_modified = false;
    bool m_filling = false;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_title = nullptr;
    OptionalDateField* m_heldOn = nullptr;
    QComboBox* m_mode = nullptr;
    QLineEdit* m_quota = nullptr;
    QLineEdit* m_goodLimit = nullptr;
    QLineEdit* m_quorum = nullptr;
    QComboBox* m_missing = nullptr;
    QLineEdit* m_minBallots = nullptr;
    std::array<QLineEdit*, domain::kGradeCount> m_gradePoints{};
    std::array<QLineEdit*, domain::kGradeCount - 1> m_thresholds{};
    QWidget* m_pointsRow = nullptr;
    RuleTable* m_criteria = nullptr;
    RuleTable* m_groups = nullptr;
    RuleTable* m_components = nullptr;
};

} // namespace touyan::widgets
