// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/main_window.h"

#include "widgets/common/search_box.h"
#include "widgets/lists/view_settings.h"
#include "widgets/main_window/navigation_list.h"
#include "widgets/main_window/start_page.h"
#include "widgets/tasks/background_tasks.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoCommand>
#include <QUndoStack>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::widgets;

namespace {

class NoSettings : public ViewSettings
{
public:
    QByteArray load(const QString&) const override { return {}; }
    void save(const QString&, const QByteArray&) override {}
};

class RecordingPage : public Page
{
public:
    RecordingPage(QString name, QString ownPlace)
        : m_name(std::move(name))
        , m_place(std::move(ownPlace))
        , m_action(new QAction(m_name, this))
        , m_stack(new QUndoStack(this))
        , m_edit(new QLineEdit(this))
    {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(m_edit);
    }
    QString title() const override { return m_name; }
    QString iconName() const override { return u"touyan-sheet"_s; }
    void activate() override { ++activated; }
    void findText(const QString& text) override { found = text; }
    bool openPlace(const QString& place) override { return place == m_place; }
    QUndoStack* undoStack() const override { return m_stack; }
    QWidget* firstFocus() override { return m_edit; }
    QList<QAction*> menuActions(MenuPlace place) const override
    {
        return place == MenuPlace::Record ? QList<QAction*>{m_action} : QList<QAction*>{};
    }
    void showBadge(int count) { setBadgeCount(count); }

    int activated = 0;
    QString found;

private:
    QString m_name;
    QString m_place;
    QAction* m_action;
    QUndoStack* m_stack;
    QLineEdit* m_edit;
};

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest()
        : window({tasks, settings, [] { return QDate(2019, 10, 15); }})
    {
        first = new RecordingPage(u"甲页"_s, u"a"_s);
        second = new RecordingPage(u"乙页"_s, u"b"_s);
        window.setPages({first, second});
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        QApplication::setActiveWindow(&window);
    }

    BackgroundTasks tasks;
    NoSettings settings;
    MainWindow window;
    RecordingPage* first = nullptr;
    RecordingPage* second = nullptr;
};

} // namespace

TEST_F(MainWindowTest, APlaceOfAnotherQuarterMovesTheSharedPeriod)
{
    EXPECT_TRUE(window.openPlace(u"b@2019-Q4"_s));
    EXPECT_EQ(window.periodControl()->selection().from, QDate(2019, 10, 1))
        << "it is there already";
    EXPECT_TRUE(window.openPlace(u"b@2019-Q2"_s));
    const PeriodSelection moved = window.periodControl()->selection();
    EXPECT_EQ(moved.kind, PeriodKind::Quarter);
    EXPECT_EQ(moved.from, QDate(2019, 4, 1));
    EXPECT_EQ(moved.asOf, QDate(2019, 10, 15));
    EXPECT_EQ(second->period(), moved);
    EXPECT_EQ(window.currentPage(), second);
    EXPECT_TRUE(window.openPlace(u"a@2019"_s));
    EXPECT_EQ(window.periodControl()->selection().kind, PeriodKind::Year);
    EXPECT_FALSE(window.openPlace(u"a@b"_s)) << "not a period: part of the name";
}

TEST_F(MainWindowTest, ControlAndNumberChangesThePage)
{
    const int before = second->activated;
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage(), second);
    EXPECT_EQ(second->activated, before + 1);
    EXPECT_EQ(window.findChild<QLabel*>(u"pageTitleLabel"_s)->text(), u"乙页"_s);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage(), first);
}

TEST_F(MainWindowTest, AllPagesGetThePeriod)
{
    EXPECT_EQ(second->period().from, QDate(2019, 10, 1));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(first->period().from, QDate(2019, 7, 1));
    EXPECT_EQ(second->period().from, QDate(2019, 7, 1));
}

TEST_F(MainWindowTest, ALinkFindsItsPage)
{
    Q_EMIT first->placeRequested(u"b"_s);
    EXPECT_EQ(window.currentPage(), second);
    EXPECT_FALSE(window.openPlace(u"nowhere"_s));
    EXPECT_EQ(window.currentPage(), second);
}

TEST_F(MainWindowTest, MenusShowTheCurrentPagesActions)
{
    const auto* menu = window.findChild<QMenu*>(u"recordMenu"_s);
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().first()->text(), u"甲页"_s);
    window.showPage(second);
    ASSERT_EQ(menu->actions().size(), 1);
    EXPECT_EQ(menu->actions().first()->text(), u"乙页"_s);
}

TEST_F(MainWindowTest, UndoBelongsToTheCurrentPage)
{
    auto* command = new QUndoCommand(u"录入走访"_s);
    first->undoStack()->push(command);
    const auto* undo = window.findChild<QAction*>(u"undoAction"_s);
    EXPECT_TRUE(undo->isEnabled());
    EXPECT_TRUE(undo->text().contains(u"录入走访"_s));
    window.showPage(second);
    EXPECT_FALSE(undo->isEnabled());
    window.showPage(first);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(first->undoStack()->index(), 0);
}

TEST_F(MainWindowTest, F6GoesRoundAllParts)
{
    first->firstFocus()->setFocus();
    QList<QWidget*> visited;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        visited.append(QApplication::focusWidget());
    }
    EXPECT_EQ(visited.at(0)->objectName(), u"lastBackupButton"_s);
    EXPECT_EQ(visited.at(1)->objectName(), u"navigationList"_s);
    EXPECT_EQ(visited.at(2)->objectName(), u"yearSpinBox"_s);
    EXPECT_EQ(visited.at(3), first->firstFocus());
}

TEST_F(MainWindowTest, SearchGoesToTheCurrentPage)
{
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(window.searchBox()->hasFocus());
    window.searchBox()->setText(u"程"_s);
    QTest::keyClick(window.searchBox(), Qt::Key_Return);
    EXPECT_EQ(first->found, u"程"_s);
}

TEST_F(MainWindowTest, ASearchNeverGoesOnFilteringOutOfSight)
{
    window.searchBox()->setText(u"程"_s);
    QTest::keyClick(window.searchBox(), Qt::Key_Return);
    ASSERT_EQ(first->found, u"程"_s);
    window.showPage(second);
    EXPECT_EQ(window.searchBox()->text(), QString());
    EXPECT_EQ(first->found, QString()) << "the page that was left shows everything again";
    EXPECT_EQ(second->found, QString());
    window.searchBox()->setText(u"路灯"_s);
    QTest::keyClick(window.searchBox(), Qt::Key_Return);
    ASSERT_EQ(second->found, u"路灯"_s);
    Q_EMIT window.searchBox()->hitActivated(u"b"_s);
    EXPECT_EQ(window.currentPage(), second);
    EXPECT_EQ(window.searchBox()->text(), QString()) << "what was looked for is found";
    EXPECT_EQ(second->found, QString());
}

TEST_F(MainWindowTest, NothingOfTheTopBarIsCutInTheSmallestWindow)
{
    const auto isWhole = [](const QWidget* part) {
        return part->isHidden() || part->width() >= part->minimumSizeHint().width();
    };
    const auto* bar = window.findChild<QWidget*>(u"topBar"_s);
    for (const QSize& size : {window.minimumSize(), QSize(1280, 720), QSize(1920, 1080)}) {
        window.resize(size);
        QTest::qWait(0);
        QApplication::sendPostedEvents();
        for (const QString& name :
             {u"yearKindButton"_s, u"quarterKindButton"_s, u"monthKindButton"_s,
              u"previousPeriodButton"_s, u"yearSpinBox"_s, u"periodPartComboBox"_s,
              u"nextPeriodButton"_s, u"asOfDateEdit"_s, u"resetAsOfButton"_s, u"asOfLabel"_s}) {
            const auto* part = bar->findChild<QWidget*>(name);
            ASSERT_NE(part, nullptr) << name.toStdString();
            EXPECT_TRUE(isWhole(part))
                << name.toStdString() << " in " << size.width() << ": " << part->width() << " of "
                << part->minimumSizeHint().width();
            EXPECT_LE(part->mapTo(bar, QPoint(part->width(), 0)).x(), bar->width());
        }
    }
    EXPECT_TRUE(window.findChild<QLabel*>(u"pageTitleLabel"_s)->isVisible())
        << "where there is room";
}

TEST_F(MainWindowTest, BadgesAreShownAndSpoken)
{
    second->showBadge(12);
    const auto* navigation = window.findChild<NavigationList*>();
    const QModelIndex place = navigation->model()->index(1, 0);
    EXPECT_EQ(place.data(NavigationList::BadgeRole).toInt(), 12);
    EXPECT_TRUE(place.data(Qt::AccessibleTextRole).toString().contains(u"12"_s));
    const QAbstractItemModelTester tester(navigation->model());
}

TEST_F(MainWindowTest, ArrowKeysInTheNavigationChangeThePage)
{
    auto* navigation = window.findChild<NavigationList*>();
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Down);
    EXPECT_EQ(window.currentPage(), second);
    EXPECT_TRUE(navigation->hasFocus());
}

TEST_F(MainWindowTest, WithoutPagesTheStartPageIsShown)
{
    window.setPages({});
    EXPECT_TRUE(window.startPage()->isVisible());
    EXPECT_EQ(window.currentPage(), nullptr);
    EXPECT_FALSE(window.openPlace(u"a"_s));
}

TEST_F(MainWindowTest, ClosingCanBeRefused)
{
    QSignalSpy spy(&window, &MainWindow::closing);
    window.setCloseAllowed(false);
    EXPECT_FALSE(window.close());
    EXPECT_TRUE(window.isVisible());
    window.setCloseAllowed(true);
    EXPECT_TRUE(window.close());
    EXPECT_EQ(spy.count(), 2);
}

TEST_F(MainWindowTest, EveryControlHasANameForScreenReaders)
{
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            first->isAncestorOf(widget) || second->isAncestorOf(widget))
            continue;
        // Inner parts that Qt makes itself speak through their parents.
        if (widget->objectName().startsWith(u"qt_"_s))
            continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
    }
}
