// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QObject;
class QToolButton;
class QWidget;

namespace touyan::widgets {

/// How an action is called by tests, people and icon themes.
struct ActionNames
{
    QString name;     ///< object name
    QString iconName; ///< for icon()
    QString text;     ///< with mnemonic
    QString toolTip;
};

/// An action as pages show it in buttons and menus; `owner` owns it.
[[nodiscard]] QAction* makeAction(QObject* owner, const ActionNames& names);

/// Lets the button be the action's: with its text and accessible name, also when they change. The
/// letter of the action's mnemonic is the menu's and would do nothing on the button.
void showOnButton(QAction* action, QToolButton* button);

/// A flat button with icon and text for an action; its object name ends in Button where the
/// action's ends in Action.
[[nodiscard]] QToolButton* makeActionButton(QAction* action, QWidget* parent);

} // namespace touyan::widgets
