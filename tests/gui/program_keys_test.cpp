// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the program's own window: each does one thing, on every page.
#include "gui/program_fixture.h"
#include "support/widgets/page_fixture.h"
#include "widgets/main_window/start_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QShortcut>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <map>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Who listens to a key of the window, by key; a disabled button or field may do so in a
/// moment.
using Listeners = std::map<QKeySequence, QStringList>;

void note(Listeners& listeners, const QKeySequence& keys, const QString& who)
{
    if (!keys.isEmpty())
        listeners[keys].append(who);
}

/// Qt lets an action hear its key while one of the widgets or menus it was added to is in reach.
bool isInReach(const QAction& action)
{
    const auto objects = action.associatedObjects();
    return std::any_of(objects.begin(), objects.end(), [](const QObject* object) {
        if (const auto* menu = qobject_cast<const QMenu*>(object))
            return menu->menuAction()->isVisible() && isInReach(*menu->menuAction());
        const auto* widget = qobject_cast<const QWidget*>(object);
        return widget != nullptr && widget->isVisible();
    });
}

bool isHeardInTheWholeWindow(Qt::ShortcutContext context)
{
    return context == Qt::WindowShortcut || context == Qt::ApplicationShortcut;
}

Listeners listenersOf(const QWidget& window)
{
    Listeners listeners;
    const auto actions = window.findChildren<QAction*>();
    for (const QAction* action : actions) {
        if (!action->isEnabled() || !action->isVisible() || !isInReach(*action) ||
            !isHeardInTheWholeWindow(action->shortcutContext()))
            continue;
        const auto keys = action->shortcuts();
        for (const QKeySequence& each : keys)
            note(listeners, each, action->objectName() + u' ' + action->text());
    }
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            note(listeners, button->shortcut(), widget->objectName() + u' ' + button->text());
        if (const auto* label = qobject_cast<const QLabel*>(widget);
            label != nullptr && label->buddy() != nullptr)
            note(listeners, QKeySequence::mnemonic(label->text()), label->text());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int index = 0; index < tabs->count(); ++index) {
                if (tabs->isTabVisible(index))
                    note(listeners, QKeySequence::mnemonic(tabs->tabText(index)),
                         widget->objectName() + u' ' + tabs->tabText(index));
            }
        }
        if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            const auto menus = bar->actions();
            for (const QAction* menu : menus) {
                if (menu->isVisible())
                    note(listeners, QKeySequence::mnemonic(menu->text()), menu->text());
            }
        }
    }
    const auto shortcuts = window.findChildren<QShortcut*>();
    for (const QShortcut* shortcut : shortcuts) {
        const auto* owner = qobject_cast<const QWidget*>(shortcut->parent());
        if (isHeardInTheWholeWindow(shortcut->context()) && owner != nullptr && owner->isVisible())
            note(listeners, shortcut->key(), owner->objectName());
    }
    return listeners;
}

/// A key that two listen to does nothing (Qt calls it ambiguous), or now this and now that.
void expectOneListenerEach(const QWidget& window)
{
    const Listeners listeners = listenersOf(window);
    EXPECT_FALSE(listeners.empty());
    for (const auto& [keys, who] : listeners) {
        EXPECT_EQ(who.size(), 1) << keys.toString().toStdString() << ": "
                                 << who.join(u" | "_s).toStdString();
    }
}

void expectMenusWithoutDoubles(const QMenuBar& bar)
{
    const auto menus = bar.actions();
    for (const QAction* each : menus) {
        QSet<QString> texts;
        const auto entries = each->menu()->actions();
        for (const QAction* entry : entries) {
            if (entry->isSeparator() || !entry->isVisible())
                continue;
            EXPECT_FALSE(texts.contains(entry->text()))
                << each->text().toStdString() << " names twice " << entry->text().toStdString();
            texts.insert(entry->text());
        }
    }
}

class ProgramKeys : public ProgramFixture
{
protected:
    void openDemonstration()
    {
        const QString path = makeDemonstration();
        ASSERT_FALSE(HasFailure());
        window().show();
        QSignalSpy opened(&m_program, &app::Program::opened);
        m_program.open(path);
        ASSERT_TRUE(opened.count() > 0 || opened.wait(60'000));
    }
    void expectOneListenerEachOnTabsOf(const widgets::Page& page)
    {
        const auto bars = page.findChildren<QTabBar*>();
        for (QTabBar* tabs : bars) {
            for (int index = 0; tabs->isVisible() && index < tabs->count(); ++index) {
                SCOPED_TRACE(tabs->tabText(index).toStdString());
                tabs->setCurrentIndex(index);
                QTest::qWait(100);
                expectOneListenerEach(window());
            }
            // The tabs inside the first one are looked at next.
            if (tabs->isVisible())
                tabs->setCurrentIndex(0);
        }
    }
    widgets::MainWindow& window() { return m_program.window(); }
};

TEST_F(ProgramKeys, OfTheStartPageEachDoOneThing)
{
    window().show();
    expectOneListenerEach(window());
    expectMenusWithoutDoubles(*window().menuBar());
}

TEST_F(ProgramKeys, OfEveryPageEachDoOneThing)
{
    openDemonstration();
    const QList<widgets::Page*> pages = window().pages();
    for (widgets::Page* page : pages) {
        SCOPED_TRACE(page->title().toStdString());
        window().showPage(page);
        QTest::qWait(200); // what the page makes when its numbers come
        expectOneListenerEach(window());
        expectMenusWithoutDoubles(*window().menuBar());
        expectOneListenerEachOnTabsOf(*page);
    }
}

TEST_F(ProgramKeys, OfWhatPlacesOpenEachDoOneThing)
{
    openDemonstration();
    const QStringList places{u"person:1"_s, u"project:1"_s, u"rectification:1"_s, u"cell:1:I04"_s};
    for (const QString& place : places) {
        SCOPED_TRACE(place.toStdString());
        ASSERT_TRUE(window().openPlace(place));
        QTest::qWait(300);
        expectOneListenerEach(window());
        expectOneListenerEachOnTabsOf(*window().currentPage());
    }
}

/// The steps that a project may take differ by its state; files can be added in each.
TEST_F(ProgramKeys, OfAProjectInEachStateEachDoOneThing)
{
    constexpr int kProjects = 40;
    openDemonstration();
    QSet<QString> steps;
    for (int id = 1; id <= kProjects; ++id) {
        SCOPED_TRACE(id);
        ASSERT_TRUE(window().openPlace(u"project:%1:results"_s.arg(id)));
        QTest::qWait(150);
        expectOneListenerEach(window());
        const auto buttons = window().currentPage()->findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            if (button->isVisible() && button->objectName().endsWith(u"StepButton"_s))
                steps.insert(button->objectName());
        }
    }
    EXPECT_GE(steps.size(), 8);
}

TEST_F(ProgramKeys, WhileAnEntryIsWrittenEachDoOneThing)
{
    openDemonstration();
    ASSERT_TRUE(window().openPlace(u"cell:1:I04"_s));
    QTest::qWait(300);
    QTest::keyClicks(window().currentPage()->firstFocus(), u"v"_s);
    ASSERT_TRUE(waitUntil([this] {
        const auto* editor = window().findChild<QWidget*>(u"entryEditor"_s);
        return editor != nullptr && editor->isVisible();
    }));
    expectOneListenerEach(window());
}

TEST_F(ProgramKeys, CtrlQClosesTheWindow)
{
    window().show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(window().isVisible());
}

TEST_F(ProgramKeys, CtrlQClosesTheWindowOfAnOpenDatabase)
{
    openDemonstration();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(window().isVisible());
}

} // namespace

} // namespace touyan::test
