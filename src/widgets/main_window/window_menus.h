// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/page.h"

#include <QList>
#include <QMap>
#include <QPointer>

class QAction;
class QMenu;

namespace touyan::widgets {

/// What stands in the menus of the window: its own actions, those of the page that is shown, and
/// those of the program, in groups. Neither menus nor actions are owned.
class WindowMenus
{
public:
    /// What changes with the page; no page: the start page is shown.
    struct Shown
    {
        QPointer<Page> page;
        QList<QAction*> places;  ///< one for every page
        QList<QAction*> periods; ///< of the shared period
    };

    WindowMenus() = default;
    explicit WindowMenus(const QMap<MenuPlace, QMenu*>& menus);

    /// The window's own actions. In 文件 the last one (退出) stands at the end of the menu.
    void setWindowActions(MenuPlace place, const QList<QAction*>& actions);
    void addProgramAction(MenuPlace place, QAction* action);
    /// Fills all menus anew.
    void show(const Shown& shown);

private:
    void fill(MenuPlace place);
    [[nodiscard]] QList<QList<QAction*>> groups(MenuPlace place) const;

    QMap<MenuPlace, QMenu*> m_menus;
    QMap<MenuPlace, QList<QAction*>> m_windowActions;
    QMap<MenuPlace, QList<QAction*>> m_programActions;
    Shown m_shown;
};

} // namespace touyan::widgets
