// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving the program or a database: nothing that was typed is lost without a question.
#include "app/window/program.h"
#include "widgets/tasks/deliver.h"
#include "widgets/dialogs/unsaved_work.h"

namespace touyan::app {

using application::UseCaseContext;

void Program::askToLeave(const std::function<void()>& leave)
{
    if (!m_database) {
        leave();
        return;
    }
    widgets::askToLeave(*m_window, m_prompts, [this, leave] {
        if (!m_database || !widgets::isStoringAround(*m_window)) {
            leave();
            return;
        }
        // Tasks run in order: when this one is done, so are those before it, and what they refused
        // is asked for anew.
        widgets::deliver(this, m_database->executor().run([](UseCaseContext&) { return true; }),
                         [this, leave](bool) { askToLeave(leave); });
    });
}

void Program::answerClosing()
{
    if (m_mayClose)
        return;
    m_window->setCloseAllowed(false);
    m_isClosing = true;
    askToLeave([this] {
        m_window->setCloseAllowed(true);
        if (m_isClosing)
            return; // nothing was asked: the window closes now
        m_mayClose = true;
        m_window->close();
        m_mayClose = false;
    });
    m_isClosing = false;
}

} // namespace touyan::app
