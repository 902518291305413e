// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/database_files.h"

#include "app/demo/demo_township.h"
#include "application/messages/error_message.h"
#include "platform/system_around.clock.h"
#include "widgets/tasks/deliver.h"
#include "widgets/tasks/running_task.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::Result;
using storage::OpenMode;

namespace {

/// Makes a database and lets it go again; it is then opened like any other.
Result<void> createDatabase(const QString& path, bool demonstration)
{
    if (demonstration)
        return makeDemoTownship(path);
    const platform::SystemClock clock;
    const auto database = storage::SqlDatabase::open(path, OpenMode::CreateNew, clock);
    return database.isError() ? Result<void>(database.error()) : Result<void>();
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

DatabaseFiles::DatabaseFiles(const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_around(surroundings)
{
}

void DatabaseFiles::askNew()
{
    askWhere(tr("新建数据库"), tr("头雁.touyan"), false);
}

void DatabaseFiles::askDemonstration()
{
    askWhere(tr("把演示街道保存到"), tr("演示街道.touyan"), true);
}

void DatabaseFiles::askWhere(const QString& title, const QString& name, bool demonstration)
{
    m_around.prompts.chooseFileToSave(
        &m_around.window,
        {title, documentsFolder(), name, {tr("头雁数据库 (*.touyan)")}, u"touyan"_s},
        [this, demonstration](const std::optional<QString>& path) {
            if (path)
                create(*path, demonstration);
        });
}

void DatabaseFiles::askOpen()
{
    m_around.prompts.chooseFileToOpen(&m_around.window,
                                      {tr("打开数据库"),
                                       documentsFolder(),
                                       {},
                                       {tr("头雁数据库 (*.touyan)"), tr("所有文件 (*)")},
                                       {}},
                                      [this](const std::optional<QString>& path) {
                                          if (path)
                                              Q_EMIT chosen(*path);
                                      });
}

void DatabaseFiles::askBackup()
{
    if (!m_database)
        return;
    const QFileInfo file(m_database->path());
    const QString name =
        tr("%1-备份-%2.touyan")
            .arg(file.completeBaseName(), m_around.clock.today().toString(Qt::ISODate));
    m_around.prompts.chooseFileToSave(
        &m_around.window,
        {tr("备份到"), file.absolutePath(), name, {tr("头雁数据库 (*.touyan)")}, u"touyan"_s},
        [this](const std::optional<QString>& path) {
            if (!path || !m_database)
                return;
            auto* task = new widgets::RunningTask(m_around.tasks, tr("备份数据库"), this);
            const auto progress = task->progress();
            widgets::deliver(
                task, m_database->executor().run([path, progress](UseCaseContext& context) {
                    return context.database.backUpTo(*path, *progress);
                }),
                [this, task](const Result<void>& result) { tellBackup(task, result); });
        });
}

void DatabaseFiles::tellLostFile(const domain::Error& error)
{
    // Another one may have been opened meanwhile.
    if (!m_database || m_database->path() != error.arguments.value(0))
        return;
    widgets::Question question;
    question.title = tr("数据库文件不在原处了");
    question.text = application::errorMessage(error) + u"\n\n"_s +
                    tr("窗口里的内容都还在，正在填写的也留着。另存以后接着用新的文件，"
                       "没有保存成的请再保存一次。");
    question.acceptLabel = tr("另存到别处…");
    question.cancelLabel = tr("暂不");
    m_around.prompts.confirm(&m_around.window, question, [this](bool yes) {
        if (yes)
            askMove();
    });
}

void DatabaseFiles::askMove()
{
    if (!m_database)
        return;
    const QFileInfo file(m_database->path());
    m_around.prompts.chooseFileToSave(
        &m_around.window,
        {tr("把数据库另存到别处"),
         documentsFolder(),
         tr("%1-另存-%2.touyan")
             .arg(file.completeBaseName(), m_around.clock.today().toString(Qt::ISODate)),
         {tr("头雁数据库 (*.touyan)")},
         u"touyan"_s},
        [this](const std::optional<QString>& path) {
            if (path && m_database)
                moveTo(QFileInfo(*path).absoluteFilePath());
        });
}

void DatabaseFiles::moveTo(const QString& path)
{
    auto* task = new widgets::RunningTask(m_around.tasks, tr("另存数据库"), this);
    widgets::deliver(task, m_database->moveTo(path, task->progress()),
                     [this, task, path, moving = m_database.get()](const Result<void>& result) {
                         if (result.isOk() && moving == m_database.get())
                             m_database->hasMoved(path);
                         tellMoved(task, path, result);
                     });
}

void DatabaseFiles::tellMoved(widgets::RunningTask* task, const QString& path,
                              const Result<void>& result)
{
    if (result.isError()) {
        tellFailure(task, result.error(), tr("数据库没有另存"));
        return;
    }
    task->finish(widgets::TaskOutcome::Succeeded, tr("已另存为 %1").arg(path));
    Q_EMIT moved(path);
}

void DatabaseFiles::tellBackup(widgets::RunningTask* task, const Result<void>& result)
{
    if (result.isError()) {
        tellFailure(task, result.error(), tr("备份没有完成"));
        return;
    }
    task->finish(widgets::TaskOutcome::Succeeded, tr("备份完成"));
    Q_EMIT backedUp(m_around.clock.now());
}

void DatabaseFiles::tellFailure(widgets::RunningTask* task, const domain::Error& error,
                                const QString& title)
{
    if (error.code == domain::ErrorCode::Cancelled) {
        task->finish(widgets::TaskOutcome::Cancelled);
        return;
    }
    task->finish(widgets::TaskOutcome::Failed);
    m_around.prompts.showError(&m_around.window,
                               {title, application::errorMessage(error), error.detail});
}

void DatabaseFiles::create(const QString& path, bool demonstration)
{
    const int task = m_around.tasks.start(demonstration ? tr("建立演示街道") : tr("新建数据库"));
    widgets::deliver(this, QtConcurrent::run(createDatabase, path, demonstration),
                     [this, path, task](const Result<void>& made) {
                         m_around.tasks.finish(task, made.isOk() ? widgets::TaskOutcome::Succeeded
                                                                 : widgets::TaskOutcome::Failed);
                         if (made.isError())
                             Q_EMIT refused(made.error());
                         else
                             Q_EMIT chosen(path);
                     });
}

} // namespace touyan::app
