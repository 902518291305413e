// SPDX-License-Identifier: GPL-3.0-or-later
// The clerk's month, done with the keyboard alone: three secretaries, every item of September.
#include "gui/keyboard.h"
#include "support/widgets/page_fixture.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/entry_editor.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/checklist_grid_view.h"
#include "widgets/dashboard/dashboard_page.h"
#include "widgets/main_window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using widgets::ChecklistGridView;
using widgets::ChecklistPage;
using widgets::DashboardPage;
using widgets::EntryEditor;
using widgets::MainWindow;
using widgets::PeriodKind;

namespace {

constexpr int kSecretaries = 3;
constexpr int kWeeks = 4; ///< Sundays of September 2026: 6, 13, 20, 27

} // namespace

class ChecklistMonth : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        clock.setToday(QDate(2026, 9, 30));
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{tasks, viewSettings, [this] { return clock.today(); }});
        m_page = new ChecklistPage(services(), &attachmentStore());
        m_dashboard = new DashboardPage(services());
        m_window->setPages({m_page, m_dashboard});
        m_window->resize(1280, 720);
        m_window->show();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_window->periodControl()->setSelection(
            widgets::periodContaining(PeriodKind::Month, QDate(2026, 9, 1), clock.today()));
        m_grid = m_page->findChild<ChecklistGridView*>(u"checklistGrid"_s);
        m_editor = m_page->findChild<EntryEditor*>(u"entryEditor"_s);
        ASSERT_NE(m_grid, nullptr);
        ASSERT_NE(m_editor, nullptr);
        settle();
        // F6 moves into the page.
        for (int i = 0; i < 4 && !m_grid->hasFocus(); ++i)
            press(Qt::Key_F6);
        ASSERT_TRUE(m_grid->hasFocus());
        press(Qt::Key_Home, Qt::ControlModifier);
        ASSERT_EQ(current(), cell(0, u"I01"_s));
    }

    void TearDown() override
    {
        m_window.reset();
        PageFixture::TearDown();
    }

    [[nodiscard]] QModelIndex current() const { return m_grid->currentCell(); }
    [[nodiscard]] QModelIndex cell(int row, const QString& item) const
    {
        const auto* model = m_page->findChild<widgets::ChecklistGridModel*>();
        return model->index(row, model->columnOf(item));
    }

    /// Types a summary on the current cell, saves, and waits until the grid is back one row below.
    void recordHere(const QString& summary, int rowAfter)
    {
        compose(summary);
        ASSERT_TRUE(m_editor->isVisible());
        ASSERT_TRUE(m_editor->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Return);
        ASSERT_TRUE(waitUntil([this] { return m_grid->hasFocus() && !m_editor->isVisible(); }));
        ASSERT_EQ(current().row(), rowAfter);
    }

    void recordColumn(const QString& summary)
    {
        for (int row = 0; row < kSecretaries; ++row) {
            ASSERT_EQ(current().row(), row);
            ASSERT_NO_FATAL_FAILURE(recordHere(summary, std::min(row + 1, kSecretaries - 1)));
        }
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        press(Qt::Key_Right);
    }

    void takeAttendance()
    {
        ASSERT_EQ(current(), cell(0, u"I06"_s));
        for (int row = 0; row < kSecretaries; ++row) {
            press(Qt::Key_1);
            settle();
        }
    }

    void confirmAll()
    {
        settle(); // a person sees the last entry before confirming it
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Space);
        settle();
    }

    /// Each owes 3 monthly, 4 weekly, 1 call and 2 quarterly ones; the weeks up to 20 September
    /// were recorded after their deadline.
    void expectWholeMonth()
    {
        const domain::StateCounts& counts = board().assessment()->total();
        EXPECT_EQ(counts.obligations(), kSecretaries * 10);
        EXPECT_EQ(counts.onTime, kSecretaries * 7);
        EXPECT_EQ(counts.late, kSecretaries * 3);
        EXPECT_EQ(counts.overdue, 0);
        EXPECT_EQ(counts.pending, 0);
        for (int row = 0; row < kSecretaries; ++row) {
            EXPECT_EQ(cell(row, u"I01"_s).data().toString(), u"1/1"_s);
            EXPECT_EQ(cell(row, u"I04"_s).data().toString(), u"4/4"_s);
        }
        // The dashboard shows the same figure, reached by its shortcut.
        press(Qt::Key_2, Qt::ControlModifier);
        ASSERT_EQ(m_window->currentPage(), m_dashboard);
        settle();
        ASSERT_TRUE(waitUntil([this] { return m_dashboard->isReady(); }));
        bool shown = false;
        const auto widgetsShown = m_dashboard->findChildren<QWidget*>();
        for (const QWidget* widget : widgetsShown) {
            shown = shown || widget->accessibleName().contains(u"100.0%"_s) ||
                    widget->accessibleDescription().contains(u"100.0%"_s);
        }
        EXPECT_TRUE(shown) << "no card says 100.0%";
    }

    std::unique_ptr<MainWindow> m_window;
    ChecklistPage* m_page = nullptr;
    DashboardPage* m_dashboard = nullptr;
    ChecklistGridView* m_grid = nullptr;
    EntryEditor* m_editor = nullptr;
};

TEST_F(ChecklistMonth, IsRecordedCellByCell)
{
    ASSERT_NO_FATAL_FAILURE(recordColumn(u"列出九月驻点工作清单"_s));
    ASSERT_NO_FATAL_FAILURE(recordColumn(u"报送秋收助农信息一篇"_s));
    ASSERT_NO_FATAL_FAILURE(recordColumn(u"修好村口路灯"_s));

    ASSERT_EQ(current(), cell(0, u"I04"_s));
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Right);
    for (int week = 0; week < kWeeks; ++week)
        ASSERT_NO_FATAL_FAILURE(recordColumn(u"走访困难群众"_s));

    ASSERT_NO_FATAL_FAILURE(takeAttendance());
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Right);
    ASSERT_EQ(current(), cell(0, u"I07"_s));
    ASSERT_NO_FATAL_FAILURE(recordColumn(u"开展主题党日"_s));
    ASSERT_NO_FATAL_FAILURE(recordColumn(u"讲授党课"_s));

    EXPECT_EQ(board().assessment()->total().done(), kSecretaries) << "only the attendance counts";
    confirmAll();
    expectWholeMonth();
}

TEST_F(ChecklistMonth, IsPastedFromASpreadsheet)
{
    QStringList lines{u"日期\t姓名\t事项\t内容\t地点\t人数"_s};
    const QStringList names{u"张雁"_s, u"李䶮"_s, u"王　堽"_s};
    for (const QString& name : names) {
        const auto add = [&](const QString& day, const QString& item, const QString& summary) {
            lines.append(QStringList{day, name, item, summary, u"村委会"_s, u"12"_s}.join(u'\t'));
        };
        add(u"9-1"_s, u"I01"_s, u"列出九月驻点工作清单"_s);
        add(u"0915"_s, u"I02"_s, u"\"信息一篇：\n\"\"秋收助农\"\"\""_s);
        add(u"9.18"_s, u"I03"_s, u"修好村口路灯"_s);
        add(u"2026-09-03"_s, u"I04"_s, u"走访"_s);
        add(u"9月9日"_s, u"每周至少走访一次群众"_s, u"走访"_s);
        add(u"2026/9/16"_s, u"i04"_s, u"走访"_s);
        add(u"24"_s, u"I04"_s, u"走访"_s);
        add(u"9-20"_s, u"I07"_s, u"主题党日"_s);
        add(u"9-21"_s, u"I08"_s, u"党课"_s);
    }
    QGuiApplication::clipboard()->setText(lines.join(u"\r\n"_s) + u"\r\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([this] {
        const auto* dialog = m_page->findChild<QDialog*>(u"pastePreviewDialog"_s);
        return dialog != nullptr && dialog->isVisible();
    }));
    auto* record = m_page->findChild<QPushButton*>(u"recordPastedButton"_s);
    ASSERT_NE(record, nullptr);
    ASSERT_TRUE(record->isEnabled());
    ASSERT_TRUE(waitUntil([record] { return record->hasFocus(); }));
    press(Qt::Key_Return);
    settle();
    // What a window manager does when a dialog closes.
    m_window->activateWindow();
    ASSERT_TRUE(waitUntil([this] { return m_grid->hasFocus(); }));

    press(Qt::Key_Home, Qt::ControlModifier);
    while (current() != cell(0, u"I06"_s) && current().column() < 9)
        press(Qt::Key_Right);
    ASSERT_NO_FATAL_FAILURE(takeAttendance());
    confirmAll();
    expectWholeMonth();
}

} // namespace touyan::test
