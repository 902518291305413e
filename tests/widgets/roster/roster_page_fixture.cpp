// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/roster_page_fixture.h"

#include "widgets/dialogs/record_dialog.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/inline_notice.h"

#include <QPushButton>
#include <QTest>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using widgets::RecordDialog;
using widgets::RecordList;
using widgets::RosterPage;

void RosterPageFixture::SetUp()
{
    PageFixture::SetUp();
    showPeriod(widgets::PeriodKind::Quarter, QDate(2026, 9, 28));
    m_page = std::make_unique<RosterPage>(services(), m_mender, m_ledgerWriter);
    m_page->setPeriod(period());
    m_page->resize(1080, 620);
    m_page->show();
    m_page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    settlePage();
}

void RosterPageFixture::TearDown()
{
    m_page.reset();
    PageFixture::TearDown();
}

void RosterPageFixture::show(RosterPage::Place place)
{
    m_page->showPlace(place);
    settlePage();
}

void RosterPageFixture::settlePage()
{
    settle();
    ASSERT_TRUE(waitUntil([this] { return m_page->isReady(); }));
}

application::Roster RosterPageFixture::stored()
{
    const auto roster =
        run([](UseCaseContext& context) { return application::listRoster(context); });
    EXPECT_TRUE(roster.isOk());
    return roster.value();
}

RecordList* RosterPageFixture::list(const QString& name)
{
    return need<RecordList>(name + u"List"_s);
}

void RosterPageFixture::press(const QString& name, int row, Qt::Key key,
                              Qt::KeyboardModifiers modifiers)
{
    widgets::RecordTableView* view = list(name)->view();
    ASSERT_TRUE(view->isVisible()) << name.toStdString();
    // Without a window manager nobody gives the focus back when a dialog has closed.
    m_page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    view->setFocus();
    if (row >= 0)
        view->setCurrentRecordRow(row);
    QTest::keyClick(view, key, modifiers);
    settlePage();
}

RecordDialog* RosterPageFixture::dialog(const QString& name)
{
    RecordDialog* found = nullptr;
    const auto all = m_page->findChildren<RecordDialog*>(name);
    for (RecordDialog* candidate : all) {
        if (candidate->isVisible())
            found = candidate;
    }
    EXPECT_NE(found, nullptr) << name.toStdString();
    return found;
}

void RosterPageFixture::accept(RecordDialog* shown)
{
    ASSERT_NE(shown, nullptr);
    QTest::keyClick(shown, Qt::Key_Return);
    settlePage();
}

void RosterPageFixture::acceptByButton(RecordDialog* shown)
{
    ASSERT_NE(shown, nullptr);
    auto* save = shown->findChild<QPushButton*>(u"saveButton"_s);
    ASSERT_NE(save, nullptr);
    ASSERT_TRUE(save->isVisible() && save->isEnabled());
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    settlePage();
}

QString RosterPageFixture::noticeIn(const QWidget* parent)
{
    const auto* notice = parent->findChild<widgets::InlineNotice*>({}, Qt::FindDirectChildrenOnly);
    return notice != nullptr && notice->isVisible() ? notice->text() : QString();
}

QString RosterPageFixture::cell(const RecordList* list, int row, int column)
{
    return list->model()->index(row, column).data().toString();
}

} // namespace touyan::test
