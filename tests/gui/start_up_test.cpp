// SPDX-License-Identifier: GPL-3.0-or-later
// What is pressed on the first page while the other pages are still to be made, and closing while a
// page still works.
#include "gui/program_fixture.h"
#include "support/widgets/page_fixture.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/reports/reports_page.h"
#include "widgets/workbench/workbench_page.h"

#include <QScreen>

#include <algorithm>

#include <QAction>
#include <QPointer>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using StartUp = ProgramFixture;

TEST_F(StartUp, APlaceOnAPageStillToBeMadeIsOpened)
{
    const QString path = makeDemonstration();
    ASSERT_FALSE(HasFailure());
    widgets::MainWindow& window = m_program.window();
    bool whole = false;
    QObject::connect(&m_program, &app::Program::opened, &window, [&whole] { whole = true; });
    window.show();
    m_program.open(path);
    ASSERT_TRUE(waitUntil([&window] { return window.currentPage() != nullptr; }));
    ASSERT_FALSE(whole);
    Q_EMIT window.currentPage()->placeRequested(u"obligations:state=pending"_s);
    EXPECT_NE(qobject_cast<widgets::ChecklistPage*>(window.currentPage()), nullptr);
    ASSERT_TRUE(waitUntil([&whole] { return whole; }, 60'000));
    EXPECT_NE(qobject_cast<widgets::ChecklistPage*>(window.currentPage()), nullptr);
}

TEST_F(StartUp, TheDatabaseIsClosedWhileAReportIsLaidOut)
{
    const QString path = makeDemonstration();
    ASSERT_FALSE(HasFailure());
    widgets::MainWindow& window = m_program.window();
    bool whole = false;
    QObject::connect(&m_program, &app::Program::opened, &window, [&whole] { whole = true; });
    window.show();
    m_program.open(path);
    ASSERT_TRUE(waitUntil([&whole] { return whole; }, 60'000));
    ASSERT_TRUE(window.openPlace(u"page:reports"_s));
    const QPointer<widgets::ReportsPage> page =
        qobject_cast<widgets::ReportsPage*>(window.currentPage());
    ASSERT_NE(page, nullptr);
    ASSERT_TRUE(waitUntil([page] { return page->report() != nullptr && page->isLoading(); }));
    window.findChild<QAction*>(u"closeDatabaseAction"_s)->trigger();
    EXPECT_EQ(window.currentPage(), nullptr);
    EXPECT_TRUE(waitUntil([page] { return page.isNull(); }));
}

TEST_F(StartUp, TheFirstWindowFitsTheScreen)
{
    const widgets::MainWindow& window = m_program.window();
    const QSize room = window.screen()->availableSize();
    EXPECT_LT(window.height(), room.height()) << "the title bar needs room";
    EXPECT_LE(window.width(), std::max(room.width(), window.minimumWidth()));
}

TEST_F(StartUp, APlaceOfNobodyLeavesThePageThatIsShown)
{
    const QString path = makeDemonstration();
    ASSERT_FALSE(HasFailure());
    widgets::MainWindow& window = m_program.window();
    window.show();
    m_program.open(path);
    ASSERT_TRUE(waitUntil([&window] { return window.currentPage() != nullptr; }));
    EXPECT_FALSE(window.openPlace(u"nowhere:1"_s));
    EXPECT_NE(qobject_cast<widgets::WorkbenchPage*>(window.currentPage()), nullptr);
}

} // namespace

} // namespace touyan::test
