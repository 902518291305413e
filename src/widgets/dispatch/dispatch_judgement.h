// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dispatch/hold_dispatch.h"
#include "application/dispatch/show_dispatch.h"
#include "widgets/days/date_field.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace touyan::widgets {

/// What the meeting says of one project: light, reason when it is not the suggested one, opinion,
/// and the tasks it hands down.
class DispatchJudgement : public QWidget
{
    Q_OBJECT

public:
    explicit DispatchJudgement(DateField::Today today, QWidget* parent = nullptr);

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

Q_SIGNALS:
    void modified();

private:
    struct TaskLine
    {
        domain::HandedDownTask task;
        QWidget* row = nullptr;
        QLineEdit* text = nullptr;
        QLineEdit* owner = nullptr;
        DateField* due = nullptr;
    };

    void makeTaskLine(const domain::HandedDownTask& task);
    void removeTaskLine(const QWidget* row);
    void noteChange();
    void updateReason();

    DateField::Today m_today;
    QButtonGroup* m_lights = nullptr;
    QLabel* m_suggestion = nullptr;
    QLabel* m_recorded = nullptr;
    QLabel* m_reasonLabel = nullptr;
    QLineEdit* m_reason = nullptr;
    QPlainTextEdit* m_opinion = nullptr;
    QToolButton* m_addTask = nullptr;
    QVBoxLayout* m_taskRows = nullptr;
    std::vector<TaskLine> m_tasks;
    domain::ProjectId m_project;
    domain::Light m_suggested = domain::Light::Green;
    QDate m_day;
    QString m_owner; ///< proposed for a new task
    bool m_modified = false;
    bool m_filling = false;
};

} // namespace touyan::widgets
