// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/main_window.h"

#include "widgets/tasks/background_tasks.h"
#include "widgets/look/icons.h"
#include "widgets/common/search_box.h"
#include "widgets/tasks/task_strip.h"
#include "widgets/lists/view_settings.h"
#include "widgets/main_window/navigation_list.h"
#include "widgets/main_window/start_page.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
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

constexpr int kLeastSearchWidth = 84;

QString geometryKey()
{
    return u"mainWindow/geometry"_s;
}

} // namespace

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_undo(new QUndoGroup(this))
{
    setObjectName(u"mainWindow"_s);
    setAccessibleName(tr("头雁工作台"));
    setWindowIcon(QIcon(u":/touyan/touyan.svg"_s));
    setMinimumSize(960, 600);

    m_centre = new QStackedWidget(this);
    m_centre->setObjectName(u"centreStack"_s);
    setCentralWidget(m_centre);
    m_startPage = new StartPage(m_centre);
    m_centre->addWidget(m_startPage);

    m_house = new QWidget(m_centre);
    m_house->setObjectName(u"house"_s);
    auto* layout = new QHBoxLayout(m_house);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_navigation = new NavigationList(m_house);
    layout->addWidget(m_navigation);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    m_topBar = makeTopBar();
    right->addWidget(m_topBar);
    m_stack = new QStackedWidget(m_house);
    m_stack->setObjectName(u"pageStack"_s);
    right->addWidget(m_stack, 1);
    layout->addLayout(right, 1);
    m_centre->addWidget(m_house);

    makeStatusBar();
    makeMenus();
    m_selection = m_period->selection();
    connect(m_period, &PeriodControl::selectionChanged, this, &MainWindow::takePeriod);
    connect(m_navigation, &NavigationList::placeChosen, this,
            [this](int row) { showPage(m_pages.value(row)); });
    connect(m_search, &SearchBox::searchRequested, this, [this](const QString& text) {
        if (Page* page = currentPage())
            page->findText(text);
    });
    connect(m_search, &SearchBox::hitActivated, this, [this](const QString& place) {
        // What was looked for is found: the text must not go on hiding what stands around it.
        m_search->clear();
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

QWidget* MainWindow::makeTopBar()
{
    auto* bar = new QFrame(m_house);
    bar->setObjectName(u"topBar"_s);
    bar->setAccessibleName(tr("时段与查找"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 7, 12, 7);
    layout->setSpacing(12);
    m_pageTitle = new QLabel(bar);
    m_pageTitle->setObjectName(u"pageTitleLabel"_s);
    m_pageTitle->setTextFormat(Qt::PlainText);
    QFont font = m_pageTitle->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_pageTitle->setFont(font);
    layout->addWidget(m_pageTitle);
    layout->addStretch(1);
    m_period = new PeriodControl(m_parts.today, bar);
    layout->addWidget(m_period);
    layout->addSpacing(8);
    m_search = new SearchBox(bar);
    m_search->setMinimumWidth(kLeastSearchWidth);
    m_search->setMaximumWidth(300);
    layout->addWidget(m_search, 1);
    bar->installEventFilter(this);
    return bar;
}

/// In a narrow window the title gives way: the navigation says it too, and nothing else may be cut.
void MainWindow::fitTopBar()
{
    const QLayout* layout = m_topBar->layout();
    int needed = layout->minimumSize().width();
    if (m_pageTitle->isHidden())
        needed += m_pageTitle->minimumSizeHint().width() + layout->spacing();
    m_pageTitle->setVisible(needed <= m_topBar->width());
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_topBar && event->type() == QEvent::Resize)
        fitTopBar();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::makeStatusBar()
{
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->setSizeGripEnabled(false);
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

void MainWindow::setPages(const QList<Page*>& pages)
{
    const QList<QUndoStack*> stacks = m_undo->stacks();
    for (QUndoStack* stack : stacks)
        m_undo->removeStack(stack);
    for (Page* page : std::as_const(m_pages)) {
        page->disconnect(this);
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    qDeleteAll(m_placeActions);
    m_placeActions.clear();
    m_pages.clear();
    m_search->clear();
    m_navigation->removePlaces();
    for (Page* page : pages)
        addPage(page);
    m_centre->setCurrentWidget(pages.isEmpty() ? static_cast<QWidget*>(m_startPage) : m_house);
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
    m_stack->addWidget(page);
    const int row = m_navigation->addPlace(page->title(), page->iconName(), page->description());
    m_navigation->setBadge(row, page->badgeCount());
    connect(page, &Page::badgeCountChanged, m_navigation,
            [this, row](int count) { m_navigation->setBadge(row, count); });
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
    return m_pages.isEmpty() ? nullptr : qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::showPage(Page* page)
{
    const auto row = static_cast<int>(m_pages.indexOf(page));
    if (row < 0)
        return;
    const bool changed = m_stack->currentWidget() != page || m_navigation->currentPlace() != row;
    // A search belongs to the page on which it was typed; none goes on filtering out of sight.
    if (m_stack->currentWidget() != page)
        m_search->clear();
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrentPlace(row);
    // A choice by mouse or arrow keys leaves the focus in the navigation.
    if (!m_navigation->hasFocus() && isVisible())
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
    m_pageTitle->setText(page != nullptr ? page->title() : QString());
    m_period->setVisible(page != nullptr && page->usesPeriod());
    for (QAction* action : m_period->periodActions())
        action->setVisible(page != nullptr && page->usesPeriod());
    m_undo->setActiveStack(page != nullptr ? page->undoStack() : nullptr);
    m_print->setEnabled(page != nullptr && page->canPrint());
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
    const QList<QWidget*> parts{m_navigation, m_topBar, page, statusBar()};
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
    else if (next == m_topBar)
        next = m_period->isVisible() ? m_period->findChild<QWidget*>(u"yearSpinBox"_s)
                                     : static_cast<QWidget*>(m_search);
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
