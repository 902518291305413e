// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_session/step_menu.h"

#include "widgets/look/icons.h"

#include <QAction>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

StepMenu::StepMenu(const std::vector<AppraisalTool>& tools, QWidget* scope, QWidget* parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    setObjectName(u"stepMenuButton"_s);
    setText(tr("打印与文件(&J)"));
    setAccessibleName(tr("打印与文件"));
    setToolTip(tr("这一步可以打印、读入和导出的文件"));
    setIcon(widgets::icon(u"document-print"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    m_menu->setObjectName(u"stepMenu"_s);
    m_menu->setTitle(tr("打印与文件"));
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
    for (const AppraisalTool& tool : tools) {
        ActionNames names = tool.names;
        if (!tool.shortcut.isEmpty()) {
            names.toolTip =
                tr("%1（%2）", "what the action does, shortcut")
                    .arg(names.toolTip, tool.shortcut.toString(QKeySequence::NativeText));
        }
        QAction* action = makeAction(this, names);
        action->setShortcut(tool.shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        scope->addAction(action);
        m_menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, tool] { Q_EMIT chosen(tool); });
        m_entries.push_back({tool, action});
    }
    setShown(AppraisalPageStep::Setup, nullptr);
}

void StepMenu::setShown(AppraisalPageStep step, const SharedSession& session)
{
    bool any = false;
    for (const Entry& entry : m_entries) {
        const bool belongs = entry.tool.step == step;
        any = any || belongs;
        entry.action->setVisible(belongs);
        entry.action->setEnabled(belongs && session != nullptr &&
                                 (!entry.tool.allowed || entry.tool.allowed(*session)));
    }
    setVisible(any);
    setEnabled(session != nullptr);
}

QList<QAction*> StepMenu::shownActions() const
{
    QList<QAction*> shown;
    for (const Entry& entry : m_entries) {
        if (entry.action->isVisible())
            shown.append(entry.action);
    }
    return shown;
}

} // namespace touyan::widgets
