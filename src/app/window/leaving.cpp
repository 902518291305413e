// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/leaving.h"

#include "widgets/dialogs/unsaved_work.h"
#include "widgets/tasks/deliver.h"

namespace touyan::app {

using application::UseCaseContext;

Leaving::Leaving(widgets::MainWindow& window, widgets::UserPrompts& prompts, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_prompts(prompts)
{
}

void Leaving::ask(const std::function<void()>& leave)
{
    if (m_executor == nullptr) {
        leave();
        return;
    }
    widgets::askToLeave(m_window, m_prompts, [this, leave] {
        if (m_executor == nullptr || !widgets::isStoringAround(m_window)) {
            leave();
            return;
        }
        // Tasks run in order: when this one is done, so are those before it, and what they refused
        // is asked for anew.
        widgets::deliver(this, m_executor->run([](UseCaseContext&) { return true; }),
                         [this, leave](bool) { ask(leave); });
    });
}

void Leaving::answerClosing()
{
    if (m_mayClose)
        return;
    m_window.setCloseAllowed(false);
    m_isClosing = true;
    ask([this] {
        m_window.setCloseAllowed(true);
        if (m_isClosing)
            return; // nothing was asked: the window closes now
        m_mayClose = true;
        m_window.close();
        m_mayClose = false;
    });
    m_isClosing = false;
}

} // namespace touyan::app
