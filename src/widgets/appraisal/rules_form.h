// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_session.h"
#include "widgets/days/date_field.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class QLineEdit;

namespace Ui {
class SessionRulesForm;
} // namespace Ui

namespace touyan::widgets {

/// The rules of a session as they are edited: what it is called, how it is counted, its criteria,
/// groups and components.
class RulesForm : public QWidget
{
    Q_OBJECT

public:
    /// As forms make it; setToday() before it is used.
    explicit RulesForm(QWidget* parent = nullptr);
    ~RulesForm() override;

    void setToday(const DateField::Today& today);
    /// Shows the rules of a session. `today` is proposed for a meeting without a day.
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
    void setUpFields();
    void setUpTables();
    void touch();
    void showSums();
    void showMode();
    [[nodiscard]] bool readFields(domain::AppraisalSession& session, QString& flaw) const;
    void readTables(domain::AppraisalSession& session) const;

    domain::AppraisalSession m_session;
    bool m_modified = false;
    bool m_filling = false;
    std::unique_ptr<Ui::SessionRulesForm> m_ui;
    /// By grade, the best one first.
    std::array<QLineEdit*, domain::kGradeCount> m_gradePoints{};
    std::array<QLineEdit*, domain::kGradeCount - 1> m_thresholds{};
};

} // namespace touyan::widgets
