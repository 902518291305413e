// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/main_window.h"

#include "widgets/common/search_box.h"
#include "widgets/lists/view_settings.h"
#include "widgets/look/icons.h"
#include "widgets/main_window/navigation_list.h"
#include "widgets/main_window/start_page.h"
#include "widgets/tasks/background_tasks.h"
#include "widgets/tasks/task_strip.h"

#include "main_window/ui_main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QUndoGroup>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

QString geometryKey()
{
    return u"mainWindow/geometry"_s;
}

} // namespace

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_undo(new QUndoGroup(this))
{
    setObjectName(u"mainWindow"_s);
    m_ui->setupUi(this);
    m_menus = WindowMenus({{MenuPlace::File, m_ui->fileMenu},
                           {MenuPlace::Edit, m_ui->editMenu},
                           {MenuPlace::Record, m_ui->recordMenu},
                           {MenuPlace::View, m_ui->viewMenu},
                           {MenuPlace::Tools, m_ui->toolsMenu},
                           {MenuPlace::Help, m_ui->helpMenu}});
    setWindowIcon(QIcon(u":/touyan/touyan.svg"_s));
    QFont font = m_ui->pageTitleLabel->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_ui->pageTitleLabel->setFont(font);
    m_period = new PeriodControl(m_parts.today, m_ui->topBar);
    m_ui->periodLayout->addWidget(m_period);
    m_ui->topBar->installEventFilter(this);
    fillStatusBar();
    prepareActions();
    m_selection = m_period->selection();
    connect(m_period, &PeriodControl::selectionChanged, this, &MainWindow::takePeriod);
    connect(m_ui->navigationList, &NavigationList::placeChosen, this,
            [this](int row) { showPage(m_pages.value(row)); });
    connect(m_ui->searchBox, &SearchBox::searchRequested, this, [this](const QString& text) {
        if (Page* page = currentPage())
            page->findText(text);
    });
    connect(m_ui->searchBox, &SearchBox::hitActivated, this, [this](const QString& place) {
        // What was looked for is found: the text must not go on hiding what stands around it.
        m_ui->searchBox->clear();
        openPlace(place);
    });

    const QByteArray geometry = m_parts.settings.load(geometryKey());
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1280, 720);
    setPages({});
}

MainWindow::~MainWindow()
{
    // Pages may talk to their undo stacks while they go; the group must not listen any more.
    const QList<QUndoStack*> stacks = m_undo->stacks();
    for (QUndoStack* stack : stacks)
        m_undo->removeStack(stack);
}

/// In a narrow window the title gives way: the navigation says it too, and nothing else may be cut.
void MainWindow::fitTopBar()
{
    const QLayout* layout = m_ui->topBar->layout();
    int needed = layout->minimumSize().width();
    if (m_ui->pageTitleLabel->isHidden())
        needed += m_ui->pageTitleLabel->minimumSizeHint().width() + layout->spacing();
    m_ui->pageTitleLabel->setVisible(needed <= m_ui->topBar->width());
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->topBar && event->type() == QEvent::Resize)
        fitTopBar();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::fillStatusBar()
{
    m_taskStrip = new TaskStrip(m_parts.tasks, this);
    statusBar()->addWidget(m_taskStrip, 1);
    m_backup = new QToolButton(this);
    m_backup->setObjectName(u"lastBackupButton"_s);
    m_backup->setAutoRaise(true);
    m_backup->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_backup->setFocusPolicy(Qt::TabFocus);
    m_backup->setIcon(icon(u"touyan-backup"));
    m_backup->setToolTip(tr("立即备份"));
    connect(m_backup, &QToolButton::clicked, this, &MainWindow::backupRequested);
    statusBar()->addPermanentWidget(m_backup);
    m_operator = new QLabel(this);
    m_operator->setObjectName(u"operatorLabel"_s);
    m_operator->setTextFormat(Qt::PlainText);
    statusBar()->addPermanentWidget(m_operator);
    setLastBackup({});
    setOperatorName({});
}

void MainWindow::prepareActions()
{
    m_ui->printAction->setIcon(icon(u"document-print"));
    m_ui->printAction->setShortcut(QKeySequence::Print);
    connect(m_ui->printAction, &QAction::triggered, this, [this] {
        if (Page* page = currentPage(); page != nullptr && page->canPrint())
            page->printCurrent();
    });
    m_ui->quitAction->setIcon(icon(u"application-exit"));
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    QAction* undo = m_undo->createUndoAction(this, tr("撤销"));
    undo->setObjectName(u"undoAction"_s);
    undo->setIcon(icon(u"edit-undo"));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QAction* redo = m_undo->createRedoAction(this, tr("重做"));
    redo->setObjectName(u"redoAction"_s);
    redo->setIcon(icon(u"edit-redo"));
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    m_ui->findAction->setIcon(icon(u"edit-find"));
    m_ui->findAction->setShortcut(QKeySequence::Find);
    connect(m_ui->findAction, &QAction::triggered, this, [this] {
        m_ui->searchBox->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchBox->selectAll();
    });
    connect(m_ui->nextPartAction, &QAction::triggered, this, [this] { moveFocusAmongParts(1); });
    connect(m_ui->previousPartAction, &QAction::triggered, this,
            [this] { moveFocusAmongParts(-1); });
    m_ui->helpAction->setIcon(icon(u"help-contents"));
    connect(m_ui->helpAction, &QAction::triggered, this, &MainWindow::helpRequested);
    m_menus.setWindowActions(MenuPlace::File, {m_ui->printAction, m_ui->quitAction});
    m_menus.setWindowActions(MenuPlace::Edit, {undo, redo, m_ui->findAction});
    m_menus.setWindowActions(MenuPlace::View, {m_ui->nextPartAction, m_ui->previousPartAction});
    m_menus.setWindowActions(MenuPlace::Help, {m_ui->helpAction});
}

void MainWindow::addProgramAction(MenuPlace place, QAction* action)
{
    m_menus.addProgramAction(place, action);
}

void MainWindow::fillMenus()
{
    m_menus.show({currentPage(), m_placeActions, m_period->periodActions()});
}

StartPage* MainWindow::startPage() const
{
    return m_ui->startPage;
}

SearchBox* MainWindow::searchBox() const
{
    return m_ui->searchBox;
}

void MainWindow::setPages(const QList<Page*>& pages)
{
    const QList<QUndoStack*> stacks = m_undo->stacks();
    for (QUndoStack* stack : stacks)
        m_undo->removeStack(stack);
    for (Page* page : std::as_const(m_pages)) {
        page->disconnect(this);
        m_ui->pageStack->removeWidget(page);
        page->deleteLater();
    }
    qDeleteAll(m_placeActions);
    m_placeActions.clear();
    m_pages.clear();
    m_ui->searchBox->clear();
    m_ui->navigationList->removePlaces();
    for (Page* page : pages)
        addPage(page);
    m_ui->centreStack->setCurrentWidget(pages.isEmpty() ? static_cast<QWidget*>(m_ui->startPage)
                                                        : m_ui->house);
    m_backup->setVisible(!pages.isEmpty());
    m_operator->setVisible(!pages.isEmpty());
    if (!pages.isEmpty())
        showPage(pages.first());
    updateForPage();
}

void MainWindow::addPages(const QList<Page*>& pages)
{
    for (Page* page : pages)
        addPage(page);
    fillMenus();
}

void MainWindow::addPage(Page* page)
{
    m_pages.append(page);
    m_ui->pageStack->addWidget(page);
    const int row =
        m_ui->navigationList->addPlace(page->title(), page->iconName(), page->description());
    m_ui->navigationList->setBadge(row, page->badgeCount());
    connect(page, &Page::badgeCountChanged, m_ui->navigationList,
            [this, row](int count) { m_ui->navigationList->setBadge(row, count); });
    connect(page, &Page::placeRequested, this, &MainWindow::openPlace);
    connect(page, &Page::statusMessage, this,
            [this](const QString& text) { statusBar()->showMessage(text, 8000); });
    if (QUndoStack* stack = page->undoStack())
        m_undo->addStack(stack);
    auto* action = new QAction(icon(page->iconName()), page->title(), this);
    action->setObjectName(u"showPage%1Action"_s.arg(row + 1));
    if (row < 9)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row)));
    connect(action, &QAction::triggered, this, [this, page] { showPage(page); });
    m_placeActions.append(action);
    page->setPeriod(m_selection);
}

Page* MainWindow::currentPage() const
{
    return m_pages.isEmpty() ? nullptr : qobject_cast<Page*>(m_ui->pageStack->currentWidget());
}

void MainWindow::showPage(Page* page)
{
    const auto row = static_cast<int>(m_pages.indexOf(page));
    if (row < 0)
        return;
    const bool changed =
        m_ui->pageStack->currentWidget() != page || m_ui->navigationList->currentPlace() != row;
    // A search belongs to the page on which it was typed; none goes on filtering out of sight.
    if (m_ui->pageStack->currentWidget() != page)
        m_ui->searchBox->clear();
    m_ui->pageStack->setCurrentWidget(page);
    m_ui->navigationList->setCurrentPlace(row);
    // A choice by mouse or arrow keys leaves the focus in the navigation.
    if (!m_ui->navigationList->hasFocus() && isVisible())
        page->firstFocus()->setFocus(Qt::OtherFocusReason);
    updateForPage();
    page->activate();
    if (changed)
        Q_EMIT currentPageChanged(page);
}

void MainWindow::showPeriodWith(const PeriodSelection& wanted)
{
    if (wanted.from < m_selection.from || wanted.to > m_selection.to)
        m_period->setSelection(wanted);
}

bool MainWindow::openPlace(const QString& link)
{
    const auto period = periodOfPlace(link, m_selection.asOf);
    if (period && isForExactPeriod(link))
        m_period->setSelection(*period);
    else if (period)
        showPeriodWith(*period);
    const QString place = period ? link.left(link.lastIndexOf(u'@')) : link;
    QList<Page*> order = m_pages;
    if (Page* current = currentPage()) {
        order.removeOne(current);
        order.prepend(current);
    }
    for (Page* page : std::as_const(order)) {
        if (page->openPlace(place)) {
            if (page != currentPage())
                showPage(page);
            page->firstFocus()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    Q_EMIT placeUnclaimed(place);
    return false;
}

void MainWindow::takePeriod(const PeriodSelection& period)
{
    m_selection = period;
    for (Page* page : std::as_const(m_pages))
        page->setPeriod(period);
    if (Page* page = currentPage())
        page->activate();
}

void MainWindow::updateForPage()
{
    const Page* page = currentPage();
    m_ui->pageTitleLabel->setText(page != nullptr ? page->title() : QString());
    m_period->setVisible(page != nullptr && page->usesPeriod());
    for (QAction* action : m_period->periodActions())
        action->setVisible(page != nullptr && page->usesPeriod());
    m_undo->setActiveStack(page != nullptr ? page->undoStack() : nullptr);
    m_ui->printAction->setEnabled(page != nullptr && page->canPrint());
    fitTopBar();
    fillMenus();
    updateTitle();
}

void MainWindow::setDatabaseTitle(const QString& title, const QString& path)
{
    m_databaseTitle = title;
    m_databasePath = path;
    updateTitle();
}

void MainWindow::updateTitle()
{
    setWindowFilePath(m_databasePath);
    setWindowTitle(m_databaseTitle.isEmpty()
                       ? tr("头雁工作台")
                       : tr("%1 － 头雁工作台", "name of the township").arg(m_databaseTitle));
}

void MainWindow::setOperatorName(const QString& name)
{
    m_operator->setText(name.isEmpty() ? tr("本机用户") : name);
    m_operator->setAccessibleName(tr("操作人：%1").arg(m_operator->text()));
    m_operator->setToolTip(tr("操作人：%1").arg(m_operator->text()));
}

void MainWindow::setLastBackup(const QDateTime& time)
{
    const QString text =
        time.isValid() ? tr("上次备份 %1").arg(QLocale().toString(time, u"yyyy-MM-dd HH:mm"_s))
                       : tr("尚未备份");
    m_backup->setText(text);
    m_backup->setAccessibleName(text);
}

void MainWindow::moveFocusAmongParts(int step)
{
    if (m_pages.isEmpty())
        return;
    Page* page = currentPage();
    const QList<QWidget*> parts{m_ui->navigationList, m_ui->topBar, page, statusBar()};
    const auto count = static_cast<int>(parts.size());
    const QWidget* focus = QApplication::focusWidget();
    int at = 0;
    for (int i = 0; i < count; ++i) {
        if (focus != nullptr && (parts.at(i) == focus || parts.at(i)->isAncestorOf(focus)))
            at = i;
    }
    QWidget* next = parts.at((at + step + count) % count);
    if (next == page)
        next = page->firstFocus();
    else if (next == m_ui->topBar)
        next = m_period->isVisible() ? m_period->findChild<QWidget*>(u"yearSpinBox"_s)
                                     : static_cast<QWidget*>(m_ui->searchBox);
    else if (next == statusBar())
        next = m_backup;
    next->setFocus(Qt::TabFocusReason);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT closing();
    if (!m_closeAllowed) {
        event->ignore();
        return;
    }
    m_parts.settings.save(geometryKey(), saveGeometry());
    event->accept();
}

} // namespace touyan::widgets
