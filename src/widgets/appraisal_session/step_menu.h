// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appraisal_session/appraisal_tools.h"

#include <QList>
#include <QToolButton>

class QMenu;

namespace touyan::widgets {

/// 打印与文件: the menu of what can be printed, read and written at the step that is shown. It is
/// not there at a step that has nothing of the kind.
class StepMenu : public QToolButton
{
    Q_OBJECT

public:
    /// `scope` is where the shortcuts work.
    StepMenu(const std::vector<AppraisalTool>& tools, QWidget* scope, QWidget* parent = nullptr);

    /// Shows what belongs to the step and can be done with the session; null: nothing can.
    void setShown(AppraisalPageStep step, const SharedSession& session);
    /// Those of the step that is shown.
    [[nodiscard]] QList<QAction*> shownActions() const;

Q_SIGNALS:
    /// A tool was chosen; whoever owns the menu knows the session.
    void chosen(const touyan::widgets::AppraisalTool& tool);

private:
    struct Entry
    {
        AppraisalTool tool;
        QAction* action = nullptr;
    };

    std::vector<Entry> m_entries;
    QMenu* m_menu = nullptr;
};

} // namespace touyan::widgets
