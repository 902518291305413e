// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/open_database.h"
#include "app/window/stored_preferences.h"
#include "app/window/stored_view_settings.h"
#include "platform/settings.h"
#include "platform/system_clock.h"
#include "widgets/common/background_tasks.h"
#include "widgets/common/dialog_user_prompts.h"
#include "widgets/main_window/main_window.h"

#include <QObject>

#include <memory>

namespace touyan::widgets {
class RunningTask;
} // namespace touyan::widgets

namespace touyan::app {

/// 头雁工作台: the window and the database that is open in it.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(platform::Settings& settings, StoredPreferences& preferences);
    ~Program() override;

    [[nodiscard]] widgets::MainWindow& window() { return *m_window; }

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
    void askNew();
    void askOpen();
    void askDemonstration();
    void askBackup();
    void tellBackup(widgets::RunningTask* task, const domain::Result<void>& result);
    void create(const QString& path, bool demonstration);
    void show(std::unique_ptr<OpenDatabase> database);
    void close();
    void refuse(const domain::Error& error);
    void showRecent();
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
};

} // namespace touyan::app
