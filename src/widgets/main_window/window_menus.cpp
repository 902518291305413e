// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/window_menus.h"

#include <QMenu>

namespace touyan::widgets {

WindowMenus::WindowMenus(const QMap<MenuPlace, QMenu*>& menus)
    : m_menus(menus)
{
}

void WindowMenus::setWindowActions(MenuPlace place, const QList<QAction*>& actions)
{
    m_windowActions[place] = actions;
}

void WindowMenus::addProgramAction(MenuPlace place, QAction* action)
{
    m_programActions[place].append(action);
    fill(place);
}

void WindowMenus::show(const Shown& shown)
{
    m_shown = shown;
    for (const MenuPlace place : m_menus.keys())
        fill(place);
}

QList<QList<QAction*>> WindowMenus::groups(MenuPlace place) const
{
    const QList<QAction*> page =
        m_shown.page ? m_shown.page->menuActions(place) : QList<QAction*>();
    const QList<QAction*> program = m_programActions.value(place);
    QList<QAction*> window = m_windowActions.value(place);
    switch (place) {
    case MenuPlace::File: {
        QAction* quit = window.takeLast();
        return {program, page, m_shown.page ? window : QList<QAction*>(), {quit}};
    }
    case MenuPlace::View:
        if (!m_shown.page)
            return {program};
        return {m_shown.places, page, m_shown.periods, window, program};
    case MenuPlace::Edit:
    case MenuPlace::Help:
        return {window, page, program};
    case MenuPlace::Record:
    case MenuPlace::Tools:
        return {page, program};
    }
    return {};
}

void WindowMenus::fill(MenuPlace place)
{
    QMenu* menu = m_menus.value(place);
    // clear() deletes the separators, which the menu owns, and nothing else.
    menu->clear();
    for (const QList<QAction*>& group : groups(place)) {
        if (group.isEmpty())
            continue;
        if (!menu->isEmpty())
            menu->addSeparator();
        menu->addActions(group);
    }
    // An empty menu would open as a sliver.
    menu->menuAction()->setVisible(!menu->isEmpty());
}

} // namespace touyan::widgets
