// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/page.h"
#include "widgets/days/period_control.h"
#include "widgets/main_window/window_menus.h"

#include <QDateTime>
#include <QList>
#include <QMainWindow>

#include <memory>

class QLabel;
class QToolButton;
class QUndoGroup;

namespace Ui {
class MainWindow;
} // namespace Ui

namespace touyan::widgets {

class BackgroundTasks;
class SearchBox;
class StartPage;
class TaskStrip;
class ViewSettings;

/// The window: navigation, the shared period, search, menus and status; no business logic.
///
/// Without pages it shows the start page. setPages() opens the house, closing goes back to the
/// start page by setPages({}).
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window is given; everything must outlive it.
    struct Parts
    {
        BackgroundTasks& tasks;
        ViewSettings& settings;
        PeriodControl::Today today;
    };

    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The places in their order, Ctrl+1 the first. The window becomes their parent and deletes
    /// the pages it showed before.
    void setPages(const QList<Page*>& pages);
    /// Adds places at the end; what is shown stays.
    void addPages(const QList<Page*>& pages);
    [[nodiscard]] QList<Page*> pages() const { return m_pages; }
    [[nodiscard]] Page* currentPage() const;
    void showPage(Page* page);
    /// Asks the pages in turn, the current one first; false when none knows the place. A place that
    /// ends with a period ("cell:12:I04@2026-Q2") first widens or moves the shared period, so that
    /// the period is inside it.
    bool openPlace(const QString& link);

    [[nodiscard]] StartPage* startPage() const;
    [[nodiscard]] PeriodControl* periodControl() const { return m_period; }
    [[nodiscard]] SearchBox* searchBox() const;
    [[nodiscard]] QUndoGroup* undoGroup() const { return m_undo; }

    /// The program's own actions (new, open, back-up, settings, about), shown after the page's.
    /// In 文件 and 帮助 they stand first. Not owned.
    void addProgramAction(MenuPlace place, QAction* action);

    /// Name of the township or file, for the title; empty = none open.
    void setDatabaseTitle(const QString& title, const QString& path);
    void setOperatorName(const QString& name);
    /// An invalid time = no backup yet.
    void setLastBackup(const QDateTime& time);

Q_SIGNALS:
    void currentPageChanged(touyan::widgets::Page* page);
    /// A place that no page knows was asked for.
    void placeUnclaimed(const QString& place);
    /// F1.
    void helpRequested();
    /// The status line's backup field was activated.
    void backupRequested();
    /// The user closes the window; accept() is done unless a slot calls setCloseAllowed(false).
    void closing();

public:
    /// While false, closing is refused (unsaved work, running task) and closing() is emitted.
    void setCloseAllowed(bool allowed) { m_closeAllowed = allowed; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void fitTopBar();
    void fillStatusBar();
    void prepareActions();
    void addPage(Page* page);
    void fillMenus();
    void moveFocusAmongParts(int step);
    void takePeriod(const PeriodSelection& period);
    void showPeriodWith(const PeriodSelection& wanted);
    void updateForPage();
    void updateTitle();

    Parts m_parts;
    std::unique_ptr<Ui::MainWindow> m_ui;
    QList<Page*> m_pages;
    PeriodSelection m_selection;
    WindowMenus m_menus;
    QList<QAction*> m_placeActions;
    QUndoGroup* m_undo = nullptr;
    PeriodControl* m_period = nullptr;
    TaskStrip* m_taskStrip = nullptr;
    QLabel* m_operator = nullptr;
    QToolButton* m_backup = nullptr;
    QString m_databaseTitle;
    QString m_databasePath;
    bool m_closeAllowed = true;
};

} // namespace touyan::widgets
