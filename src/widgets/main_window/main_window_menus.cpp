// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window.
#include "widgets/main_window/main_window.h"

#include "widgets/look/icons.h"
#include "widgets/common/search_box.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QUndoGroup>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

void MainWindow::makeMenus()
{
    menuBar()->setObjectName(u"menuBar"_s);
    const auto add = [this](MenuPlace place, const QString& title, const QString& name) {
        QMenu* menu = menuBar()->addMenu(title);
        menu->setObjectName(name);
        menu->setToolTipsVisible(true);
        m_menus.insert(place, menu);
    };
    add(MenuPlace::File, tr("文件(&F)"), u"fileMenu"_s);
    add(MenuPlace::Edit, tr("编辑(&E)"), u"editMenu"_s);
    add(MenuPlace::Record, tr("记录(&R)"), u"recordMenu"_s);
    add(MenuPlace::View, tr("查看(&V)"), u"viewMenu"_s);
    add(MenuPlace::Tools, tr("工具(&T)"), u"toolsMenu"_s);
    add(MenuPlace::Help, tr("帮助(&H)"), u"helpMenu"_s);

    m_print = new QAction(icon(u"document-print"), tr("打印(&P)…"), this);
    m_print->setObjectName(u"printAction"_s);
    m_print->setShortcut(QKeySequence::Print);
    m_print->setToolTip(tr("打印当前页面"));
    connect(m_print, &QAction::triggered, this, [this] {
        if (Page* page = currentPage(); page != nullptr && page->canPrint())
            page->printCurrent();
    });
    auto* quit = new QAction(icon(u"application-exit"), tr("退出(&Q)"), this);
    quit->setObjectName(u"quitAction"_s);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    m_windowActions[MenuPlace::File] = {m_print, quit};

    QAction* undo = m_undo->createUndoAction(this, tr("撤销"));
    undo->setObjectName(u"undoAction"_s);
    undo->setIcon(icon(u"edit-undo"));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QAction* redo = m_undo->createRedoAction(this, tr("重做"));
    redo->setObjectName(u"redoAction"_s);
    redo->setIcon(icon(u"edit-redo"));
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    auto* find = new QAction(icon(u"edit-find"), tr("查找(&F)"), this);
    find->setObjectName(u"findAction"_s);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_windowActions[MenuPlace::Edit] = {undo, redo, find};

    auto* nextPart = new QAction(tr("下一区域(&N)"), this);
    nextPart->setObjectName(u"nextPartAction"_s);
    nextPart->setShortcut(QKeySequence(Qt::Key_F6));
    nextPart->setToolTip(tr("在导航、时段、页面和状态栏之间移动"));
    connect(nextPart, &QAction::triggered, this, [this] { moveFocusAmongParts(1); });
    auto* previousPart = new QAction(tr("上一区域(&P)"), this);
    previousPart->setObjectName(u"previousPartAction"_s);
    previousPart->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    connect(previousPart, &QAction::triggered, this, [this] { moveFocusAmongParts(-1); });
    m_windowActions[MenuPlace::View] = {nextPart, previousPart};

    auto* help = new QAction(icon(u"help-contents"), tr("使用手册(&M)"), this);
    help->setObjectName(u"helpAction"_s);
    help->setShortcut(QKeySequence(Qt::Key_F1));
    help->setShortcutContext(Qt::ApplicationShortcut); // 季调度会 and 会议大屏 are windows too
    connect(help, &QAction::triggered, this, &MainWindow::helpRequested);
    m_windowActions[MenuPlace::Help] = {help};
}

void MainWindow::addProgramAction(MenuPlace place, QAction* action)
{
    m_programActions[place].append(action);
    fillMenu(place);
}

void MainWindow::fillMenus()
{
    for (const MenuPlace place : {MenuPlace::File, MenuPlace::Edit, MenuPlace::Record,
                                  MenuPlace::View, MenuPlace::Tools, MenuPlace::Help})
        fillMenu(place);
}

void MainWindow::fillMenu(MenuPlace place)
{
    QMenu* menu = m_menus.value(place);
    // clear() would delete the separators that the menu owns, and only those.
    menu->clear();
    QList<QAction*> pageActions;
    if (const Page* page = currentPage())
        pageActions = page->menuActions(place);
    const QList<QAction*> program = m_programActions.value(place);
    QList<QAction*> window = m_windowActions.value(place);
    QList<QList<QAction*>> groups;
    switch (place) {
    case MenuPlace::File: {
        QAction* quit = window.takeLast();
        groups = {program, pageActions, m_pages.isEmpty() ? QList<QAction*>() : window, {quit}};
        break;
    }
    case MenuPlace::Edit:
        groups = {window, pageActions, program};
        break;
    case MenuPlace::View:
        groups = {m_placeActions, pageActions, m_period->periodActions(), window, program};
        if (m_pages.isEmpty())
            groups = {program};
        break;
    case MenuPlace::Help:
        groups = {window, pageActions, program};
        break;
    case MenuPlace::Record:
    case MenuPlace::Tools:
        groups = {pageActions, program};
        break;
    }
    for (const QList<QAction*>& group : std::as_const(groups)) {
        if (group.isEmpty())
            continue;
        if (!menu->isEmpty())
            menu->addSeparator();
        menu->addActions(group);
    }
    // An empty menu would open as a sliver.
    menu->menuAction()->setVisible(!menu->isEmpty());
}

} // namespace touyan::widgets
