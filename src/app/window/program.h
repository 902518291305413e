// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/database_files.h"
#include "app/window/leaving.h"
#include "app/window/open_database.h"
#include "app/window/stored_preferences.h"
#include "app/window/stored_view_settings.h"
#include "application/roster/list_roster.h"
#include "domain/calendar/period.h"
#include "platform/settings.h"
#include "platform/system_clock.h"
#include "widgets/dialogs/dialog_user_prompts.h"
#include "widgets/main_window/main_window.h"
#include "widgets/tasks/background_tasks.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace touyan::widgets {
class DispatchWindow;
} // namespace touyan::widgets

namespace touyan::app {

class ManualWindow;

/// 头雁工作台: the window and the database that is open in it.
class Program : public QObject
{
    Q_OBJECT

public:
    /// Begins to open the database at `path`, if any, while the window is made.
    Program(platform::Settings& settings, StoredPreferences& preferences,
            const std::optional<QString>& path = std::nullopt);
    ~Program() override;

    [[nodiscard]] widgets::MainWindow& window() { return *m_window; }

    /// Shows the window: with the first page of the database that is being opened, filled, or with
    /// the start page when there is none, or when opening takes long (an older database is brought
    /// up to date).
    void present();
    /// Opens an existing database in the window; a refusal is shown on the start page and leaves
    /// the database that was open.
    void open(const QString& path);

Q_SIGNALS:
    /// The pages stand, or the database was refused with this message.
    void opened();
    void refused(const QString& message);

private:
    void wireStartPage();
    void makeActions();
    void wireSearch();
    void takeOperator(const QString& name);
    [[nodiscard]] std::unique_ptr<OpenDatabase> beginOpening(const QString& path);
    void awaitOpening();
    void show(std::unique_ptr<OpenDatabase> database);
    /// The open database lies at this path: title and list of recent files.
    void showAt(const QString& path);
    /// The first page has what it asked for: shows the window and begins with the other pages.
    void completeWindow(const domain::Result<application::Roster>& roster);
    /// Makes one page after the other between the events, so that the first one is there at once.
    void makeNextPage();
    void addNextPage();
    void connectPage(widgets::Page* page);
    void showWindow();
    void close();
    void replace(std::unique_ptr<OpenDatabase> database);
    void refuse(const domain::Error& error);
    /// What the storage found besides what anybody asked for.
    void tell(const storage::StorageTrouble& trouble);
    void showRecent();
    /// A place on a page that is still to be made, or "dispatch:<2026-Q3>"; other places are
    /// nobody's.
    void openUnclaimed(const QString& place);
    /// 季调度会 of the quarter, in front of the window.
    void openDispatch(const domain::PeriodKey& quarter);
    void showManual();
    void showAbout();
    [[nodiscard]] application::Actor actor() const;

    platform::Settings& m_settings;
    StoredPreferences& m_preferences;
    platform::SystemClock m_clock;
    StoredViewSettings m_viewSettings;
    widgets::BackgroundTasks m_tasks;
    widgets::DialogUserPrompts m_prompts;
    std::unique_ptr<OpenDatabase> m_database;
    std::unique_ptr<OpenDatabase> m_opening;
    std::unique_ptr<widgets::MainWindow> m_window;
    DatabaseFiles m_files;
    Leaving m_leaving;
    QPointer<widgets::DispatchWindow> m_dispatch;
    QPointer<ManualWindow> m_manual;
    QAction* m_dispatchAction = nullptr;
    std::deque<std::function<widgets::Page*()>> m_pagesToMake;
    QTimer m_nextPage;
    bool m_presenting = false;
};

} // namespace touyan::app
