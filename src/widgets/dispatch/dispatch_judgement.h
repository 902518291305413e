// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dispatch/hold_dispatch.h"
#include "application/dispatch/show_dispatch.h"
#include "widgets/days/date_field.h"

#include <QWidget>

#include <memory>

namespace Ui {
class DispatchJudgement;
} // namespace Ui

namespace touyan::widgets {

/// What the meeting says of one project: light, reason when it is not the suggested one, opinion,
/// and the tasks it hands down.
class DispatchJudgement : public QWidget
{
    Q_OBJECT

public:
    explicit DispatchJudgement(QWidget* parent = nullptr);
    ~DispatchJudgement() override;

    /// Before anything is shown.
    void setToday(DateField::Today today);
    /// Shows what was recorded, or what is suggested. Without a meeting nothing can be recorded.
    void setProject(const application::DispatchProject& project, QDate day, bool hasMeeting);
    [[nodiscard]] application::ReviewProjectRequest
    request(domain::DispatchMeetingId meeting) const;
    /// Somebody has typed or chosen something since setProject().
    [[nodiscard]] bool isModified() const { return m_modified; }

    void setLight(domain::Light light);
    [[nodiscard]] domain::Light light() const;
    void focusOpinion();
    void focusReason();
    /// Why the day of a task cannot be read, with the focus there; empty when all can.
    [[nodiscard]] QString finishDays();
    /// Adds an empty line for a task and puts the focus there.
    void addTask();

protected:
    void changeEvent(QEvent* event) override;

private:
    void nameLights();
    void allowRecording(bool allowed);
    void noteChange();
    void updateReason();
    void fitOpinion();

    std::unique_ptr<Ui::DispatchJudgement> m_ui;
    domain::ProjectId m_project;
    domain::Light m_suggested = domain::Light::Green;
    QDate m_day;
    QString m_owner; ///< proposed for a new task
    bool m_modified = false;
    bool m_filling = false;
};

} // namespace touyan::widgets
