// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"

#include "app/window/manual_window.h"
#include "app/window/search_hits.h"
#include "application/messages/error_message.h"
#include "widgets/dispatch/dispatch_window.h"
#include "widgets/exchange/exchange_page.h"
#include "widgets/look/inline_notice.h"
#include "widgets/main_window/start_page.h"
#include "widgets/tasks/deliver.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QScreen>
#include <QStyle>

#include <chrono>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::Result;
using widgets::MenuPlace;

namespace {

/// The first time, the window is no larger than what the screen leaves it, title bar included:
/// window managers let the status line hang below the edge.
void fitToScreen(QWidget& window)
{
    const QStyle& style = *window.style();
    const int frame = style.pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, &window);
    const int title = style.pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const QSize room = window.screen()->availableSize() - QSize(2 * frame, title + 2 * frame);
    window.resize(window.size().boundedTo(room).expandedTo(window.minimumSize()));
}

} // namespace

Program::Program(platform::Settings& settings, StoredPreferences& preferences,
                 const std::optional<QString>& path)
    : m_settings(settings)
    , m_preferences(preferences)
    , m_viewSettings(settings)
    , m_opening(path ? beginOpening(*path) : nullptr)
    , m_window(std::make_unique<widgets::MainWindow>(
          widgets::MainWindow::Parts{m_tasks, m_viewSettings, [this] { return m_clock.today(); }}))
    , m_files({*m_window, m_prompts, m_tasks, m_clock})
    , m_leaving(*m_window, m_prompts)
{
    m_window->setOperatorName(actor().name);
    if (const QByteArray geometry = settings.windowGeometry(); !geometry.isEmpty())
        m_window->restoreGeometry(geometry);
    else
        fitToScreen(*m_window);
    connect(m_window.get(), &widgets::MainWindow::closing, this, [this] {
        m_settings.setWindowGeometry(m_window->saveGeometry());
        m_leaving.answerClosing();
    });
    connect(m_window.get(), &widgets::MainWindow::helpRequested, this, &Program::showManual);
    connect(m_window.get(), &widgets::MainWindow::placeUnclaimed, this, &Program::openUnclaimed);
    connect(m_window.get(), &widgets::MainWindow::backupRequested, &m_files,
            &DatabaseFiles::askBackup);
    connect(&m_files, &DatabaseFiles::chosen, this, &Program::open);
    connect(&m_files, &DatabaseFiles::refused, this, &Program::refuse);
    connect(&m_files, &DatabaseFiles::backedUp, m_window.get(),
            &widgets::MainWindow::setLastBackup);
    connect(&m_files, &DatabaseFiles::moved, this, &Program::showAt);
    m_preferences.onOperatorChanged([this](const QString& name) { takeOperator(name); });
    makeActions();
    wireSearch();
    wireStartPage();
    showRecent();
    connect(&m_nextPage, &QTimer::timeout, this, &Program::makeNextPage);
    if (m_opening)
        awaitOpening();
}

Program::~Program()
{
    m_preferences.onOperatorChanged({});
    close();
}

void Program::takeOperator(const QString& /*name*/)
{
    m_window->setOperatorName(actor().name);
    if (m_database)
        m_database->setActor(actor());
}

void Program::wireSearch()
{
    constexpr int kHitsOfEachKind = 8;
    connect(m_window->searchBox(), &widgets::SearchBox::searchRequested, this,
            [this](const QString& text) {
                if (!m_database)
                    return;
                const auto found = m_database->executor().run([text](UseCaseContext& context) {
                    return application::searchRecords(context, text, kHitsOfEachKind);
                });
                widgets::deliver(this, found, [this, text](const auto& result) {
                    if (result.isOk())
                        m_window->searchBox()->setHits(text, searchHits(result.value()));
                });
            });
}

application::Actor Program::actor() const
{
    return {m_settings.operatorName().value_or(tr("本机用户"))};
}

void Program::makeActions()
{
    const auto add = [this](MenuPlace place, const QString& text, const QString& name,
                            const QKeySequence& shortcut, auto run) {
        auto* action = new QAction(text, m_window.get());
        action->setObjectName(name);
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, run);
        m_window->addProgramAction(place, action);
        return action;
    };
    add(MenuPlace::File, tr("新建(&N)…"), u"newDatabaseAction"_s, QKeySequence(u"Ctrl+Shift+N"_s),
        [this] { m_files.askNew(); });
    add(MenuPlace::File, tr("打开(&O)…"), u"openDatabaseAction"_s, QKeySequence::Open,
        [this] { m_files.askOpen(); });
    add(MenuPlace::File, tr("演示街道(&D)…"), u"demonstrationAction"_s, {},
        [this] { m_files.askDemonstration(); });
    add(MenuPlace::File, tr("备份(&B)…"), u"backupAction"_s, {}, [this] { m_files.askBackup(); });
    add(MenuPlace::File, tr("另存到别处(&S)…"), u"moveDatabaseAction"_s, {},
        [this] { m_files.askMove(); });
    add(MenuPlace::File, tr("关闭数据库(&C)"), u"closeDatabaseAction"_s, {},
        [this] { m_leaving.ask([this] { close(); }); });
    m_dispatchAction =
        add(MenuPlace::Tools, tr("季调度会(&J)…"), u"dispatchAction"_s,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), [this] {
                openDispatch(domain::PeriodKey::containing(
                    domain::Cadence::Quarterly, m_window->periodControl()->selection().to));
            });
    m_dispatchAction->setToolTip(tr("逐个调度所选季度实施中的书记项目（Ctrl+Shift+J）"));
    m_dispatchAction->setEnabled(false);
    add(MenuPlace::Help, tr("关于头雁(&A)"), u"aboutAction"_s, {}, [this] { showAbout(); });
}

void Program::wireStartPage()
{
    widgets::StartPage* page = m_window->startPage();
    connect(page, &widgets::StartPage::newRequested, &m_files, &DatabaseFiles::askNew);
    connect(page, &widgets::StartPage::openRequested, &m_files, &DatabaseFiles::askOpen);
    connect(page, &widgets::StartPage::demonstrationRequested, &m_files,
            &DatabaseFiles::askDemonstration);
    connect(page, &widgets::StartPage::openPathRequested, this, &Program::open);
    connect(page, &widgets::StartPage::forgetRequested, this, [this](const QString& path) {
        m_settings.forgetDatabase(path);
        showRecent();
    });
}

void Program::showRecent()
{
    QList<widgets::RecentDatabase> recent;
    for (const QString& path : m_settings.recentDatabases()) {
        const QFileInfo file(path);
        recent.append({path, {}, file.lastModified(), !file.exists()});
    }
    m_window->startPage()->setRecent(recent);
}

std::unique_ptr<OpenDatabase> Program::beginOpening(const QString& path)
{
    const OpenDatabase::Surroundings surroundings{
        m_clock,
        m_prompts,
        m_viewSettings,
        m_tasks,
        m_preferences,
        [this](const domain::Error& error) {
            QMetaObject::invokeMethod(
                this, [this, error] { m_files.tellLostFile(error); }, Qt::QueuedConnection);
        }};
    return std::make_unique<OpenDatabase>(QFileInfo(path).absoluteFilePath(), surroundings,
                                          actor());
}

void Program::open(const QString& path)
{
    m_opening = beginOpening(path);
    awaitOpening();
}

void Program::awaitOpening()
{
    OpenDatabase* opening = m_opening.get();
    widgets::deliver(this, opening->opened(), [this, opening](const Result<void>& result) {
        if (opening != m_opening.get())
            return; // another one was asked for meanwhile
        std::unique_ptr<OpenDatabase> database = std::move(m_opening);
        if (result.isOk()) {
            show(std::move(database));
            return;
        }
        refuse(result.error());
        if (m_presenting)
            showWindow();
    });
}

void Program::present()
{
    constexpr std::chrono::milliseconds kPatience{300};
    if (!m_opening) {
        showWindow();
        return;
    }
    m_presenting = true;
    QTimer::singleShot(kPatience, this, [this] {
        if (m_presenting)
            showWindow();
    });
}

void Program::showWindow()
{
    m_presenting = false;
    m_window->show();
    if (widgets::Page* page = m_window->currentPage())
        page->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void Program::show(std::unique_ptr<OpenDatabase> database)
{
    // Held by whoever is asked; let go when the answer is to stay.
    const auto held = std::make_shared<std::unique_ptr<OpenDatabase>>(std::move(database));
    m_leaving.ask([this, held] { replace(std::move(*held)); });
}

void Program::replace(std::unique_ptr<OpenDatabase> database)
{
    close();
    m_database = std::move(database);
    m_files.setDatabase(m_database.get());
    m_leaving.setExecutor(&m_database->executor());
    showAt(m_database->path());
    const auto makers = m_database->pageMakers();
    m_pagesToMake.assign(makers.begin() + 1, makers.end());
    widgets::Page* first = makers.front()();
    connectPage(first);
    m_window->setPages({first});
    m_dispatchAction->setEnabled(true);
    auto* troubles = new QFutureWatcher<storage::StorageTrouble>(m_window.get());
    connect(troubles, &QFutureWatcherBase::resultReadyAt, this,
            [this, troubles, shown = m_database.get()](int index) {
                if (shown == m_database.get())
                    tell(troubles->resultAt(index));
            });
    connect(troubles, &QFutureWatcherBase::finished, troubles, &QObject::deleteLater);
    troubles->setFuture(m_database->troubles());
    widgets::deliver(this, m_database->executor().run([](UseCaseContext& context) {
        return application::listRoster(context);
    }),
                     [this, shown = m_database.get()](const Result<application::Roster>& roster) {
                         if (shown == m_database.get())
                             completeWindow(roster);
                     });
}

void Program::showAt(const QString& path)
{
    m_settings.rememberDatabase(path);
    m_window->setDatabaseTitle(QFileInfo(path).completeBaseName(), path);
    showRecent();
}

void Program::completeWindow(const Result<application::Roster>& roster)
{
    // Longer than the first page takes to be painted: making the others keeps the window busy.
    constexpr std::chrono::milliseconds kUntilOtherPages{100};
    if (roster.isOk() && !roster.value().officeName.isEmpty())
        m_window->setDatabaseTitle(roster.value().officeName, m_database->path());
    // What the first page asked for came before this, so it is shown whole at once.
    if (m_presenting)
        showWindow();
    m_nextPage.start(kUntilOtherPages);
}

void Program::makeNextPage()
{
    constexpr std::chrono::milliseconds kBetweenPages{5};
    m_nextPage.setInterval(kBetweenPages);
    if (m_pagesToMake.empty()) {
        m_nextPage.stop();
        Q_EMIT opened();
        return;
    }
    addNextPage();
}

void Program::addNextPage()
{
    widgets::Page* page = m_pagesToMake.front()();
    m_pagesToMake.pop_front();
    connectPage(page);
    m_window->addPages({page});
}

void Program::connectPage(widgets::Page* page)
{
    if (auto* exchange = qobject_cast<widgets::ExchangePage*>(page)) {
        connect(exchange, &widgets::ExchangePage::backedUp, this,
                [this](const QDateTime& at) { m_window->setLastBackup(at); });
    }
}

void Program::close()
{
    m_nextPage.stop();
    m_pagesToMake.clear();
    delete m_dispatch;
    m_dispatchAction->setEnabled(false);
    m_files.setDatabase(nullptr);
    m_leaving.setExecutor(nullptr);
    // The pages go in the event loop, or with the window, and till then use the database: a report
    // is still being laid out. So the last of them takes it along.
    const std::shared_ptr<OpenDatabase> database(std::move(m_database));
    const QList<widgets::Page*> pages = m_window->pages();
    for (const widgets::Page* page : pages)
        connect(page, &QObject::destroyed, [database] {});
    m_window->setPages({});
    m_window->setDatabaseTitle({}, {});
    showRecent();
}

void Program::refuse(const domain::Error& error)
{
    const QString message = application::errorMessage(error);
    if (m_database)
        m_prompts.showError(m_window.get(), {tr("没有打开数据库"), message, error.detail});
    else
        m_window->startPage()->notice()->showNotice(widgets::InlineNotice::Kind::Error, message);
    Q_EMIT refused(message);
}

void Program::tell(const storage::StorageTrouble& trouble)
{
    const QString message = application::errorMessage(trouble.error);
    if (trouble.kind == storage::StorageTrouble::Kind::Damage) {
        m_prompts.showError(m_window.get(),
                            {tr("数据库文件有损坏"), message, trouble.error.detail});
        return;
    }
    m_prompts.warn(
        m_window.get(),
        {tr("测评已定稿，文件还没有重写"),
         tr("文件里可能还留有录入先后的痕迹：%1\n下次保存、关闭或打开时会自动再试。").arg(message),
         trouble.error.detail});
}

void Program::openUnclaimed(const QString& place)
{
    if (!m_database)
        return;
    if (!m_pagesToMake.empty()) {
        // The place may be on a page that still waits to be made: a person's press is not lost.
        while (!m_pagesToMake.empty())
            addNextPage();
        m_window->openPlace(place);
        return;
    }
    if (!place.startsWith(u"dispatch:"_s))
        return;
    const auto quarter = domain::PeriodKey::parse(place.section(u':', 1));
    if (quarter && quarter->shape == domain::Cadence::Quarterly)
        openDispatch(*quarter);
}

void Program::openDispatch(const domain::PeriodKey& quarter)
{
    if (!m_database)
        return;
    if (m_dispatch && m_dispatch->quarter() != quarter && !m_dispatch->close())
        return; // something is typed there that is not stored yet
    if (!m_dispatch || m_dispatch->quarter() != quarter)
        m_dispatch = new widgets::DispatchWindow(m_database->services(),
                                                 m_database->projectWriter(), quarter);
    m_dispatch->showFullScreen();
    m_dispatch->raise();
    m_dispatch->activateWindow();
}

void Program::showManual()
{
    if (!m_manual) {
        m_manual = new ManualWindow(m_window.get());
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void Program::showAbout()
{
    m_prompts.inform(m_window.get(), {tr("头雁工作台 %1").arg(QApplication::applicationVersion()),
                                      tr("第一书记“十个一”清单、书记项目与述职评议的工作台。\n"
                                         "自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。"),
                                      {}});
}

} // namespace touyan::app
