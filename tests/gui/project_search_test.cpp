// SPDX-License-Identifier: GPL-3.0-or-later
// From the search box of the program's own window to a project's page, by keyboard.
#include "gui/keyboard.h"
#include "gui/program_fixture.h"
#include "support/widgets/page_fixture.h"
#include "widgets/common/search_box.h"
#include "widgets/project_view/project_view.h"
#include "widgets/projects/projects_page.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using ProjectSearch = ProgramFixture;

TEST_F(ProjectSearch, FindsAProjectAndOpensItsPage)
{
    const QString path = makeDemonstration();
    ASSERT_FALSE(HasFailure());
    widgets::MainWindow& window = m_program.window();
    window.show();
    QSignalSpy opened(&m_program, &app::Program::opened);
    m_program.open(path);
    ASSERT_TRUE(opened.count() > 0 || opened.wait(60'000));
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    press(Qt::Key_F, Qt::ControlModifier);
    widgets::SearchBox* box = window.searchBox();
    ASSERT_TRUE(box->hasFocus());
    compose(u"民宿集群"_s);
    auto* completer = box->findChild<QCompleter*>();
    ASSERT_NE(completer, nullptr);
    QAbstractItemView* popup = completer->popup();
    const QAbstractItemView* hits = popup;
    ASSERT_TRUE(waitUntil([hits] { return hits->isVisible() && hits->model()->rowCount() > 0; }));
    QStringList lines;
    for (int row = 0; row < hits->model()->rowCount(); ++row)
        lines.append(hits->model()->index(row, 0).data().toString());
    EXPECT_TRUE(lines.join(u'\n').contains(u"望岫村云上民宿集群"_s))
        << lines.join(u'\n').toStdString();
    EXPECT_TRUE(lines.join(u'\n').contains(u"项目"_s)) << lines.join(u'\n').toStdString();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    widgets::ProjectsPage* page = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        page = qobject_cast<widgets::ProjectsPage*>(window.currentPage());
        return page != nullptr && page->projectView()->page() != nullptr;
    }));
    EXPECT_EQ(page->projectView()->page()->project().title, u"望岫村云上民宿集群"_s);
}

} // namespace

} // namespace touyan::test
