// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/open_database.h"
#include "application/ports/clock.h"
#include "domain/foundation/result.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/tasks/background_tasks.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QWidget>

namespace touyan::widgets {
class RunningTask;
} // namespace touyan::widgets

namespace touyan::app {

/// New, open, demonstration, back up, save elsewhere: asks for the file and does it.
class DatabaseFiles : public QObject
{
    Q_OBJECT

public:
    /// What it needs; all of it outlives this.
    struct Surroundings
    {
        QWidget& window; ///< in front of which is asked
        widgets::UserPrompts& prompts;
        widgets::BackgroundTasks& tasks;
        const application::Clock& clock;
    };

    explicit DatabaseFiles(const Surroundings& surroundings, QObject* parent = nullptr);

    /// The database that is open now; null: none.
    void setDatabase(OpenDatabase* database) { m_database = database; }

    void askNew();
    void askOpen();
    void askDemonstration();
    /// Nothing is asked while no database is open; the same of askMove().
    void askBackup();
    void askMove();
    /// The file of the open database is not at its place any more: says so and offers to save it
    /// elsewhere.
    void tellLostFile(const domain::Error& error);

Q_SIGNALS:
    /// An existing database is to be opened.
    void chosen(const QString& path);
    /// A new one could not be made.
    void refused(const touyan::domain::Error& error);
    void backedUp(const QDateTime& at);
    /// The open database lies at this path from now on.
    void moved(const QString& path);

private:
    void askWhere(const QString& title, const QString& name, bool demonstration);
    void create(const QString& path, bool demonstration);
    void moveTo(const QString& path);
    void tellMoved(widgets::RunningTask* task, const QString& path,
                   const domain::Result<void>& result);
    void tellBackup(widgets::RunningTask* task, const domain::Result<void>& result);
    /// Ends the task by the result; an error that is no cancelling is shown under the title.
    void tellFailure(widgets::RunningTask* task, const domain::Error& error, const QString& title);

    Surroundings m_around;
    OpenDatabase* m_database = nullptr;
};

} // namespace touyan::app
