// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_executor.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/main_window/main_window.h"

#include <QObject>

#include <functional>

namespace touyan::app {

/// Leaving the program or a database: nothing that was typed is lost without a question.
class Leaving : public QObject
{
    Q_OBJECT

public:
    /// Window and prompts outlive this.
    Leaving(widgets::MainWindow& window, widgets::UserPrompts& prompts, QObject* parent = nullptr);

    /// What runs the use cases of the open database; null: none is open, and nothing is asked.
    void setExecutor(application::UseCaseExecutor* executor) { m_executor = executor; }

    /// Goes on when nothing is unsaved, or when that is stored or let go.
    void ask(const std::function<void()>& leave);
    /// The window is to close: it closes at once, or when the questions are answered.
    void answerClosing();

private:
    widgets::MainWindow& m_window;
    widgets::UserPrompts& m_prompts;
    application::UseCaseExecutor* m_executor = nullptr;
    bool m_isClosing = false; ///< the window asks just now whether it may close
    bool m_mayClose = false;  ///< that was answered by yes
};

} // namespace touyan::app
