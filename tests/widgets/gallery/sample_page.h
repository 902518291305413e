// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/page.h"

class QUndoStack;

namespace touyan::widgets {
class InlineNotice;
}

namespace touyan::test {

/// A page made of the shared widgets.
class SamplePage : public widgets::Page
{
    Q_OBJECT

public:
    enum class Kind { Dashboard, Table, Empty };

    SamplePage(Kind kind, const QString& title, const QString& iconName, int badge,
               QWidget* parent = nullptr);

    QString title() const override { return m_title; }
    QString iconName() const override { return m_iconName; }
    bool canPrint() const override { return m_kind == Kind::Dashboard; }
    QList<QAction*> menuActions(widgets::MenuPlace place) const override;
    QUndoStack* undoStack() const override { return m_undo; }

private:
    void makeDashboard();
    void makeTable(bool withRows);

    Kind m_kind;
    QString m_title;
    QString m_iconName;
    QUndoStack* m_undo = nullptr;
    QAction* m_add = nullptr;
};

} // namespace touyan::test
