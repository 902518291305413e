// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/named_action.h"

#include "widgets/lists/record_list.h"
#include "widgets/look/icons.h"

#include <QAction>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

QAction* makeAction(QObject* owner, const ActionNames& names)
{
    auto* action = new QAction(icon(names.iconName), names.text, owner);
    action->setObjectName(names.name);
    action->setToolTip(names.toolTip);
    return action;
}

void showOnButton(QAction* action, QToolButton* button)
{
    button->setDefaultAction(action);
    const auto show = [action, button] {
        const QString text = plainLabel(action->text());
        button->setText(text);
        button->setAccessibleName(text);
    };
    // Qt sets the text anew whenever the action changes.
    QObject::connect(action, &QAction::changed, button, show);
    show();
}

QToolButton* makeActionButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QString(action->objectName()).replace(u"Action"_s, u"Button"_s));
    showOnButton(action, button);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace touyan::widgets
