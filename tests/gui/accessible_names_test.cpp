// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own window with the demonstration township: whatever a person can reach has a name
// for a screen reader and one for tests.
#include "gui/program_fixture.h"
#include "support/widgets/page_fixture.h"
#include "widgets/main_window/start_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTest>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A piece of a larger widget of Qt, which speaks for it.
bool isPartOfAnother(const QWidget* widget)
{
    // A label is read as its text, also where the text can be selected.
    if (widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QLabel*>(widget) ||
        qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QHeaderView*>(widget) ||
        qobject_cast<const QSplitterHandle*>(widget))
        return true;
    const QWidget* parent = widget->parentWidget();
    for (const QWidget* above = parent; above != nullptr; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox*>(above) || qobject_cast<const QComboBox*>(above) ||
            qobject_cast<const QCalendarWidget*>(above) || qobject_cast<const QLineEdit*>(above) ||
            qobject_cast<const QTabBar*>(above) || qobject_cast<const QMenuBar*>(above))
            return true;
    }
    // The corner of a table and the viewport of anything that scrolls.
    const auto* area = qobject_cast<const QAbstractScrollArea*>(parent);
    return area != nullptr &&
           (area->viewport() == widget ||
            (qobject_cast<const QAbstractItemView*>(area) != nullptr &&
             widget->objectName().isEmpty() &&
             QByteArray(widget->metaObject()->className()) == "QTableCornerButton"));
}

bool isInteractive(const QWidget* widget, const QAccessibleInterface& spoken)
{
    static const QSet<QAccessible::Role> kRoles{
        QAccessible::Button,       QAccessible::ButtonMenu,  QAccessible::ButtonDropDown,
        QAccessible::CheckBox,     QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::SpinBox,     QAccessible::Slider,
        QAccessible::List,         QAccessible::Table,       QAccessible::Tree,
        QAccessible::PageTabList,  QAccessible::Link,
    };
    return kRoles.contains(spoken.role()) || widget->focusPolicy() != Qt::NoFocus;
}

/// "checklistPage/entryEditor/…", to find the widget in the sources.
std::string pathOf(const QWidget* widget)
{
    QStringList names;
    for (const QWidget* each = widget; each != nullptr; each = each->parentWidget()) {
        names.prepend(each->objectName().isEmpty()
                          ? QString::fromLatin1(each->metaObject()->className())
                          : each->objectName());
    }
    return names.join(u'/').toStdString();
}

void expectNames(const QWidget* root)
{
    int seen = 0;
    const auto all = root->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || isPartOfAnother(widget) || !isInteractive(widget, *spoken))
            continue;
        ++seen;
        EXPECT_FALSE(widget->objectName().isEmpty()) << pathOf(widget) << " has no object name";
        const QString name = spoken->text(QAccessible::Name);
        EXPECT_FALSE(name.trimmed().isEmpty()) << pathOf(widget) << " has no accessible name";
        static const QRegularExpression kMnemonic(u"\\(&?[A-Z0-9]\\)"_s);
        // Qt reads a bar of tabs as its current tab.
        EXPECT_TRUE(qobject_cast<const QTabBar*>(widget) || !name.contains(kMnemonic))
            << pathOf(widget) << " is read with its mnemonic: " << name.toStdString();
        // A letter in brackets promises that Alt and the letter press the button.
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        EXPECT_TRUE(button == nullptr || !button->text().contains(kMnemonic) ||
                    !button->shortcut().isEmpty())
            << pathOf(widget) << " shows a dead letter";
    }
    EXPECT_GT(seen, 0) << pathOf(root) << " has nothing to act on";
}

} // namespace

using AccessibleNames = ProgramFixture;

TEST_F(AccessibleNames, OfTheStartPage)
{
    m_program.window().show();
    expectNames(m_program.window().startPage());
}

TEST_F(AccessibleNames, OfEveryPage)
{
    const QString path = makeDemonstration();
    ASSERT_FALSE(HasFailure());
    widgets::MainWindow& window = m_program.window();
    window.show();
    QSignalSpy opened(&m_program, &app::Program::opened);
    m_program.open(path);
    ASSERT_TRUE(opened.count() > 0 || opened.wait(60'000));
    const QList<widgets::Page*> pages = window.pages();
    ASSERT_GE(pages.size(), 7);
    QSet<QString> titles;
    for (widgets::Page* page : pages) {
        SCOPED_TRACE(page->title().toStdString());
        window.showPage(page);
        QTest::qWait(200); // what the page makes when its numbers come
        EXPECT_FALSE(page->accessibleName().isEmpty());
        EXPECT_FALSE(page->objectName().isEmpty());
        EXPECT_FALSE(titles.contains(page->title())) << "two pages have this title";
        titles.insert(page->title());
        expectNames(page);
    }
    expectNames(&window);
    const auto actions = window.findChildren<QAction*>();
    for (const QAction* action : actions) {
        if (action->isSeparator() || action->objectName().startsWith(u"_q_"_s))
            continue;
        // The menu that Qt keeps for a menu bar that does not fit.
        const auto* menu = qobject_cast<const QMenu*>(action->parent());
        const auto* bar = menu != nullptr ? qobject_cast<const QMenuBar*>(menu->parent()) : nullptr;
        if (bar != nullptr && !bar->actions().contains(action))
            continue;
        const auto* owner = qobject_cast<const QWidget*>(action->parent());
        EXPECT_FALSE(action->text().isEmpty())
            << (owner != nullptr ? pathOf(owner) : std::string()) << ": an action without a text, "
            << action->objectName().toStdString();
    }
}

} // namespace touyan::test
