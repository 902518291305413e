// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/days/period_selection.h"

#include <QList>
#include <QWidget>

class QAction;
class QUndoStack;

namespace touyan::widgets {

/// The menus of the window to which pages and the program add actions.
enum class MenuPlace { File, Edit, Record, View, Tools, Help };

/// One place of the window's navigation.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    /// The name in the navigation.
    [[nodiscard]] virtual QString title() const = 0;
    /// A name for icon(), such as "touyan-checklist".
    [[nodiscard]] virtual QString iconName() const = 0;
    /// One sentence for the navigation's tooltip and accessible description.
    [[nodiscard]] virtual QString description() const { return {}; }
    /// False for pages to which period and as-of day mean nothing (settings).
    [[nodiscard]] virtual bool usesPeriod() const { return true; }

    /// Called on each page whenever the shared period or as-of day changes, and once at first.
    /// A hidden page should only remember it and load in activate().
    virtual void setPeriod(const PeriodSelection& period);
    /// The page has come to the front.
    virtual void activate() {}
    /// Prints, or opens the print preview of, what is shown; only called when canPrint().
    virtual void printCurrent() {}
    [[nodiscard]] virtual bool canPrint() const { return false; }
    /// The search box changed: show only what contains `text`; empty shows all again.
    virtual void findText(const QString& text);
    /// Shows what a link names ("posting:12") and returns true, or returns false if the link
    /// belongs to another page.
    virtual bool openPlace(const QString& place);
    /// What Ctrl+Z undoes while this page is in front; null = nothing.
    [[nodiscard]] virtual QUndoStack* undoStack() const { return nullptr; }
    /// Actions of this page in a menu, in order; there only while the page is in front.
    [[nodiscard]] virtual QList<QAction*> menuActions(MenuPlace place) const;
    /// The widget that gets the focus when the page comes to the front.
    [[nodiscard]] virtual QWidget* firstFocus() { return this; }

    /// The number beside the title in the navigation; 0 shows none.
    [[nodiscard]] int badgeCount() const { return m_badgeCount; }
    [[nodiscard]] PeriodSelection period() const { return m_period; }

Q_SIGNALS:
    void badgeCountChanged(int count);
    /// The user asked for something that may live on another page; the window finds it.
    void placeRequested(const QString& place);
    /// A short message for the status line.
    void statusMessage(const QString& text);

protected:
    void setBadgeCount(int count);

private:
    PeriodSelection m_period;
    int m_badgeCount = 0;
};

} // namespace touyan::widgets
