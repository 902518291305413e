// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appraisal_session/opened_session.h"

#include <QWidget>

class QAction;

namespace Ui {
class SessionHeadForm;
} // namespace Ui

namespace touyan::widgets {

/// The head of the page 述职评议: which session is shown, how it stands, and what can be done with
/// the whole of it.
class SessionHead : public QWidget
{
    Q_OBJECT

public:
    explicit SessionHead(QWidget* parent = nullptr);
    ~SessionHead() override;

    void addAction(QAction* action);
    void setSessions(const std::vector<application::SessionSummary>& sessions);
    /// Shows which of them is open; null: none is.
    void setShown(const SharedSession& session);
    /// The choice of the session; while there is none, what makes one.
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void chosen(touyan::domain::AppraisalSessionId session);

private:
    std::unique_ptr<Ui::SessionHeadForm> m_ui;
    QWidget* m_firstButton = nullptr;
};

} // namespace touyan::widgets
