// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/list_entries.h"
#include "application/closing/close_quarter.h"
#include "support/widgets/page_fixture.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/entry_list_panel.h"
#include "widgets/checklist/entry_table_model.h"
#include "widgets/checklist_grid/checklist_grid_delegate.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/checklist_grid_view.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/inline_notice.h"
#include "widgets/records/attachments_panel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QUndoStack>
#include <QUrl>
#include <QWindow>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::EntryStatus;
using widgets::ChecklistGridModel;
using widgets::ChecklistGridView;
using widgets::ChecklistPage;
using widgets::PeriodKind;

class ChecklistPageTest : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        clock.setToday(QDate(2026, 10, 9));
        showPeriod(PeriodKind::Quarter, QDate(2026, 7, 1));
        m_page = std::make_unique<ChecklistPage>(services(), &attachmentStore());
        m_page->resize(1200, 640);
        m_page->show();
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setPeriod(period());
        m_grid = m_page->findChild<ChecklistGridView*>(u"checklistGrid"_s);
        m_model = m_page->findChild<ChecklistGridModel*>();
        m_grid->setFocus();
        settle();
    }

    void TearDown() override
    {
        m_page.reset();
        PageFixture::TearDown();
    }

    void go(int row, const QString& itemCode)
    {
        m_grid->setCurrentCell(row, m_model->columnOf(itemCode));
    }

    /// Records on the current cell and waits for the grid to come back.
    void record(const QString& summary, const QString& date)
    {
        QTest::keyClick(m_grid, Qt::Key_Return);
        field(u"summaryEdit"_s)->setText(summary);
        field(u"occurredOnEdit"_s)->setText(date);
        QTest::keyClick(field(u"summaryEdit"_s), Qt::Key_Return);
        settle();
    }

    void type(QChar key)
    {
        QTest::keyClick(m_grid, key.toLatin1());
        settle();
    }

    [[nodiscard]] QLineEdit* field(const QString& name) const
    {
        return m_page->findChild<QLineEdit*>(name);
    }

    [[nodiscard]] std::vector<domain::Entry> entries()
    {
        const auto listed =
            run([](UseCaseContext& context) { return application::listEntries(context, {}); });
        std::vector<domain::Entry> found;
        for (const application::ListedEntry& entry : listed.value())
            found.push_back(entry.entry);
        return found;
    }

    [[nodiscard]] QString explanation() const
    {
        return m_page->findChild<widgets::ExplanationView*>()->plainText();
    }

    std::unique_ptr<ChecklistPage> m_page;
    ChecklistGridView* m_grid = nullptr;
    ChecklistGridModel* m_model = nullptr;
};

TEST_F(ChecklistPageTest, UndoesAndRedoesEveryStep)
{
    go(0, u"I01"_s);
    record(u"列出清单"_s, u"9-3"_s);
    ASSERT_EQ(entries().size(), 1U);
    go(0, u"I01"_s);
    QTest::keyClick(m_grid, Qt::Key_Space);
    settle();
    EXPECT_EQ(entries().front().status, EntryStatus::Confirmed);

    QUndoStack* stack = m_page->undoStack();
    ASSERT_EQ(stack->count(), 2);
    // Faster than the records follow.
    stack->undo();
    stack->undo();
    settle();
    EXPECT_TRUE(entries().empty());
    stack->redo();
    stack->redo();
    settle();
    ASSERT_EQ(entries().size(), 1U) << "the entry has a new id, the second step must find it";
    EXPECT_EQ(entries().front().status, EntryStatus::Confirmed);
    EXPECT_EQ(entries().front().summary, u"列出清单"_s);
    stack->undo();
    settle();
    EXPECT_EQ(entries().front().status, EntryStatus::Submitted);
}

TEST_F(ChecklistPageTest, UndoesAndRedoesAttendance)
{
    const auto attendance = [this] {
        return run([this](
                       UseCaseContext& context) -> domain::Result<std::vector<domain::Attendance>> {
                   TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
                   return work->attendance().ofCall(call());
               })
            .value();
    };
    go(0, u"I06"_s);
    type(u'3');
    clock.setToday(QDate(2026, 10, 12));
    go(0, u"I06"_s);
    type(u'1');
    ASSERT_EQ(attendance().size(), 1U);
    EXPECT_EQ(attendance().front().status, domain::AttendanceStatus::Present);

    QUndoStack* stack = m_page->undoStack();
    ASSERT_EQ(stack->count(), 2);
    stack->undo();
    settle();
    EXPECT_EQ(attendance().front().status, domain::AttendanceStatus::Absent);
    EXPECT_EQ(attendance().front().recordedOn, QDate(2026, 10, 9)) << "as it was recorded at first";
    stack->undo();
    settle();
    EXPECT_TRUE(attendance().empty());
    stack->redo();
    stack->redo();
    settle();
    ASSERT_EQ(attendance().size(), 1U);
    EXPECT_EQ(attendance().front().status, domain::AttendanceStatus::Present);
    EXPECT_EQ(attendance().front().recordedOn, QDate(2026, 10, 12));
}

TEST_F(ChecklistPageTest, ShowsTheTotalsWhole)
{
    m_page->setFont(QFont(m_page->font().family(), 24));
    showPeriod(PeriodKind::Year, QDate(2026, 7, 1));
    m_page->setPeriod(period());
    settle();
    const int totals = m_model->rowCount() - 1;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString text = m_model->index(totals, column).data(Qt::DisplayRole).toString();
        EXPECT_GE(m_grid->columnWidth(column),
                  widgets::ChecklistGridDelegate::widthOf(text, m_grid->totalsView()->font()))
            << text.toStdString();
    }
}

TEST_F(ChecklistPageTest, RefusesToUndoWhatSomebodyElseChanged)
{
    go(0, u"I01"_s);
    record(u"列出清单"_s, u"9-3"_s);
    domain::Entry entry = entries().front();
    entry.summary = u"别人改过"_s;
    ASSERT_TRUE(run([entry](UseCaseContext& context) -> domain::Result<void> {
                    TOUYAN_TRY_ASSIGN(auto work, context.database.beginWrite());
                    TOUYAN_TRY(work->entries().update(entry));
                    return work->commit();
                }).isOk());
    m_page->undoStack()->undo();
    settle();
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().summary, u"别人改过"_s);
    const auto* notice = m_page->findChild<widgets::InlineNotice*>();
    EXPECT_TRUE(notice->isVisible());
    EXPECT_EQ(notice->kind(), widgets::InlineNotice::Kind::Error);
}

TEST_F(ChecklistPageTest, KeepsTheEditorOpenWhenTheEntryIsRefused)
{
    go(0, u"I01"_s);
    QTest::keyClick(m_grid, Qt::Key_Return);
    field(u"summaryEdit"_s)->setText(u"来之前的事"_s);
    field(u"occurredOnEdit"_s)->setText(u"2026-06-01"_s);
    QTest::keyClick(field(u"summaryEdit"_s), Qt::Key_Return);
    settle();
    const auto* refusal = m_page->findChild<QLabel*>(u"entryRefusalLabel"_s);
    EXPECT_TRUE(refusal->isVisible());
    EXPECT_TRUE(refusal->text().contains(u"任期"_s)) << refusal->text().toStdString();
    EXPECT_TRUE(field(u"summaryEdit"_s)->isVisible());
    EXPECT_TRUE(entries().empty());
    QTest::keyClick(field(u"summaryEdit"_s), Qt::Key_Escape);
    EXPECT_FALSE(field(u"summaryEdit"_s)->isVisible());
    EXPECT_TRUE(m_grid->hasFocus());
}

TEST_F(ChecklistPageTest, TriesAgainToSaveWhatCouldNotBeWritten)
{
    go(0, u"I01"_s);
    record(u"列出清单"_s, u"9-3"_s);
    ASSERT_EQ(entries().size(), 1U);
    domain::Entry entry = entries().front();
    ASSERT_TRUE(m_page->openPlace(u"entry:%1"_s.arg(entry.id.value())));
    settle();
    QLineEdit* summary = field(u"summaryEdit"_s);
    ASSERT_TRUE(summary->isVisible());
    summary->setText(u"我改的"_s);
    entry.summary = u"别人改过"_s;
    ASSERT_TRUE(run([entry](UseCaseContext& context) -> domain::Result<void> {
                    TOUYAN_TRY_ASSIGN(auto work, context.database.beginWrite());
                    TOUYAN_TRY(work->entries().update(entry));
                    return work->commit();
                }).isOk());
    auto* notice = m_page->findChild<widgets::InlineNotice*>();
    for (const int attempt : {1, 2}) {
        SCOPED_TRACE(attempt);
        QTest::keyClick(summary, Qt::Key_Return);
        settle();
        EXPECT_TRUE(notice->isVisible());
        EXPECT_TRUE(summary->isVisible());
        EXPECT_EQ(summary->text(), u"我改的"_s) << "what was typed is not lost";
        notice->dismiss();
    }
    EXPECT_EQ(entries().front().summary, u"别人改过"_s);
}

TEST_F(ChecklistPageTest, ReturnsWithAReasonAndDeletesAfterAQuestion)
{
    go(1, u"I02"_s);
    record(u"信息"_s, u"9-3"_s);
    go(1, u"I02"_s);
    prompts.willGiveReason(u"请写明标题"_s);
    QTest::keyClick(m_grid, Qt::Key_Delete);
    settle();
    ASSERT_EQ(entries().front().status, EntryStatus::Returned);
    EXPECT_TRUE(explanation().contains(u"请写明标题"_s));
    prompts.willConfirm(true);
    QTest::keyClick(m_grid, Qt::Key_Delete);
    settle();
    EXPECT_TRUE(entries().empty());
}

TEST_F(ChecklistPageTest, LeadsFromAClosedQuarterToItsClosing)
{
    go(0, u"I01"_s);
    record(u"列出清单"_s, u"9-3"_s);
    const auto closed = run([](UseCaseContext& context) {
        return application::closeQuarter(
            context, {*domain::PeriodKey::parse(u"2026-Q3"), QDate(2026, 10, 9)});
    });
    ASSERT_TRUE(closed.isOk());
    go(0, u"I01"_s);
    QTest::keyClick(m_grid, Qt::Key_Space);
    settle();
    EXPECT_EQ(entries().front().status, EntryStatus::Submitted);
    EXPECT_TRUE(m_page->findChild<widgets::InlineNotice*>()->isVisible());
    const QSignalSpy places(m_page.get(), &widgets::Page::placeRequested);
    m_page->findChild<QAction*>(u"openClosingAction"_s)->trigger();
    ASSERT_EQ(places.count(), 1);
    EXPECT_EQ(places.first().first().toString(), u"closing:2026-Q3"_s);
}

TEST_F(ChecklistPageTest, ExplainsCellsScoresAndTotals)
{
    go(0, u"I01"_s);
    record(u"列出九月清单"_s, u"9-3"_s);
    go(0, u"I01"_s);
    settle();
    const QString cell = explanation();
    for (const QString& word : {u"2026年9月"_s, u"登记期限"_s, u"列出九月清单"_s, u"尚未审核通过"_s,
                                u"本机用户"_s, u"规则 2.2"_s})
        EXPECT_TRUE(cell.contains(word)) << word.toStdString();
    EXPECT_TRUE(m_page->openPlace(u"explain:posting:%1"_s.arg(posting(0).value())));
    EXPECT_TRUE(explanation().contains(u"规则 2.4"_s));
    EXPECT_TRUE(m_page->openPlace(u"explain:total"_s));
    EXPECT_TRUE(explanation().contains(u"规则 2.3"_s));
    const application::Assessment* assessment = m_model->assessment();
    ASSERT_NE(assessment, nullptr);
    const QString code = assessment->identity(assessment->postings().front()).code;
    EXPECT_TRUE(m_page->openPlace(u"explain:code:"_s + code)) << "as reports name a posting";
    EXPECT_TRUE(explanation().contains(u"规则 2.4"_s));
    EXPECT_FALSE(m_page->openPlace(u"explain:code:nobody"_s));
    EXPECT_TRUE(m_page->openPlace(u"cell:%1:I04"_s.arg(posting(2).value())));
    EXPECT_EQ(m_grid->currentCell(), m_model->index(2, m_model->columnOf(u"I04"_s)));
    EXPECT_FALSE(m_page->openPlace(u"report:2026-Q3"_s));
}

TEST_F(ChecklistPageTest, WhatWasAskedBeforeTheNumbersCameIsExplained)
{
    go(0, u"I01"_s);
    // Another quarter: its numbers are on their way when a report's link asks for the total.
    m_page->setPeriod(
        widgets::periodContaining(PeriodKind::Quarter, QDate(2026, 10, 1), clock.today()));
    ASSERT_TRUE(m_page->openPlace(u"explain:total"_s));
    settle();
    EXPECT_TRUE(explanation().startsWith(u"全体第一书记"_s)) << explanation().toStdString();
    // It stays what is explained when the numbers come anew, of another day too.
    auto other = widgets::periodContaining(PeriodKind::Quarter, QDate(2026, 7, 1), clock.today());
    other.asOf = QDate(2026, 9, 30);
    m_page->setPeriod(other);
    ASSERT_TRUE(m_page->openPlace(u"explain:total"_s));
    settle();
    const application::Assessment* assessment = m_model->assessment();
    ASSERT_EQ(assessment->asOf(), other.asOf);
    EXPECT_TRUE(explanation().startsWith(u"全体第一书记"_s));
    EXPECT_TRUE(explanation().contains(u"逾期未完成 %1"_s.arg(assessment->total().overdue)))
        << explanation().toStdString();
    go(1, u"I01"_s);
    EXPECT_TRUE(explanation().contains(u"李䶮"_s));
}

TEST_F(ChecklistPageTest, EveryCellIsExplainedByItsOwnNumber)
{
    go(0, u"I01"_s);
    record(u"清单"_s, u"9-3"_s);
    go(1, u"I04"_s);
    record(u"走访"_s, u"9-24"_s);
    settle();
    int numbers = 0;
    // The totals below are a view of their own.
    for (int row = 0; row + 1 < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QString shown = m_model->index(row, column).data().toString();
            if (shown.isEmpty())
                continue;
            m_grid->setCurrentCell(row, column);
            const QString text = explanation();
            EXPECT_TRUE(text.contains(shown))
                << row << ' ' << column << ' ' << shown.toStdString() << "\n"
                << text.toStdString();
            ++numbers;
        }
    }
    EXPECT_GE(numbers, 3 * 10);
}

TEST_F(ChecklistPageTest, TheTabCountsWhatItsListShows)
{
    go(0, u"I01"_s);
    record(u"清单"_s, u"9-3"_s);
    m_page->setPeriod(
        widgets::periodContaining(PeriodKind::Quarter, QDate(2026, 10, 1), clock.today()));
    settle();
    ASSERT_TRUE(m_page->openPlace(u"review"_s));
    settle();
    const auto* tabs = m_page->findChild<QTabBar*>(u"checklistTabs"_s);
    EXPECT_EQ(tabs->tabText(1), u"待审核（1）"_s) << "an entry of the quarter before waits too";
    const auto* list = m_page->findChild<widgets::EntryListPanel*>(u"reviewPanel"_s);
    EXPECT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(m_page->badgeCount(), 1);
    const auto* count = m_page->findChild<QLabel*>(u"reviewCountLabel"_s);
    EXPECT_EQ(count->text(), u"共 1 条"_s);
    m_page->findText(u"没有这样的登记"_s);
    EXPECT_EQ(count->text(), u"共 1 条，显示 0 条"_s);
}

TEST_F(ChecklistPageTest, RepeatsAnEntryDownTheSelection)
{
    go(0, u"I03"_s);
    record(u"修路灯"_s, u"9-3"_s);
    go(0, u"I03"_s);
    QTest::keyClick(m_grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_grid, Qt::Key_D, Qt::ControlModifier);
    settle();
    const auto all = entries();
    ASSERT_EQ(all.size(), 3U);
    for (const domain::Entry& entry : all)
        EXPECT_EQ(entry.summary, u"修路灯"_s);
}

TEST_F(ChecklistPageTest, RepeatsAnEntryByDraggingTheHandle)
{
    go(0, u"I03"_s);
    record(u"修路灯"_s, u"9-3"_s);
    go(0, u"I03"_s);
    const QModelIndex first = m_grid->currentIndex();
    const QRect from = m_grid->visualRect(first);
    const QRect to = m_grid->visualRect(first.siblingAtRow(2));
    ASSERT_TRUE(m_grid->viewport()->rect().contains(to.center()));
    const auto mouse = [this](QEvent::Type type, QPoint at, Qt::MouseButtons held) {
        const bool moves = type == QEvent::MouseMove;
        QMouseEvent event(type, at, m_grid->viewport()->mapToGlobal(at),
                          moves ? Qt::NoButton : Qt::LeftButton, held, Qt::NoModifier);
        QCoreApplication::sendEvent(m_grid->viewport(), &event);
    };
    // The handle sits at the lower right corner of the selection.
    mouse(QEvent::MouseButtonPress, from.bottomRight() - QPoint(1, 1), Qt::LeftButton);
    mouse(QEvent::MouseMove, QPoint(from.center().x(), from.bottom() + 8), Qt::LeftButton);
    mouse(QEvent::MouseMove, to.center(), Qt::LeftButton);
    EXPECT_EQ(m_grid->selectedCells().size(), 3);
    EXPECT_EQ(entries().size(), 1U) << "nothing is written before the button is let go";
    mouse(QEvent::MouseButtonRelease, to.center(), Qt::NoButton);
    settle();
    const auto all = entries();
    ASSERT_EQ(all.size(), 3U);
    for (const domain::Entry& entry : all)
        EXPECT_EQ(entry.summary, u"修路灯"_s);
    m_page->undoStack()->undo();
    settle();
    EXPECT_EQ(entries().size(), 1U) << "one step back takes the repetition as a whole";
}

TEST_F(ChecklistPageTest, ADragFromTheMiddleOfACellOnlySelects)
{
    go(0, u"I03"_s);
    record(u"修路灯"_s, u"9-3"_s);
    go(0, u"I03"_s);
    const QModelIndex first = m_grid->currentIndex();
    const QPoint from = m_grid->visualRect(first).center();
    const QPoint to = m_grid->visualRect(first.siblingAtRow(2)).center();
    QTest::mousePress(m_grid->viewport(), Qt::LeftButton, Qt::NoModifier, from);
    QMouseEvent move(QEvent::MouseMove, to, m_grid->viewport()->mapToGlobal(to), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_grid->viewport(), &move);
    QTest::mouseRelease(m_grid->viewport(), Qt::LeftButton, Qt::NoModifier, to);
    settle();
    EXPECT_EQ(m_grid->selectedCells().size(), 3);
    EXPECT_EQ(entries().size(), 1U);
}

TEST_F(ChecklistPageTest, PastesABlockOverCellsAndMarksRefusedRows)
{
    go(0, u"I01"_s);
    QGuiApplication::clipboard()->setText(u"清单一\t信息一\n清单二\t\n"_s);
    QTest::keyClick(m_grid, Qt::Key_V, Qt::ControlModifier);
    settle();
    EXPECT_EQ(entries().size(), 3U);

    QGuiApplication::clipboard()->setText(
        u"姓名\t事项\t日期\t内容\n张雁\tI01\t9-3\t清单\n张雁\tI01\t2026-06-01\t太早\n"_s);
    QTest::keyClick(m_grid, Qt::Key_V, Qt::ControlModifier);
    settle();
    auto* record = m_page->findChild<QPushButton*>(u"recordPastedButton"_s);
    ASSERT_NE(record, nullptr);
    EXPECT_FALSE(record->isEnabled()) << "all or none";
    QTest::keyClick(m_page->findChild<QPushButton*>(u"cancelPasteButton"_s), Qt::Key_Return);
    settle();
    EXPECT_EQ(entries().size(), 3U);
}

TEST_F(ChecklistPageTest, LeavesOutWhatIsPastedASecondTime)
{
    const QString table = u"姓名\t事项\t日期\t内容\n张雁\tI01\t9-3\t列清单\n"
                          u"李䶮\tI01\t9-3\t列清单\n张雁\tI01\t9-3\t列 清单\n"_s;
    const auto pasteTable = [&](const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(m_grid, Qt::Key_V, Qt::ControlModifier);
        settle();
        return m_page->findChild<QPushButton*>(u"recordPastedButton"_s);
    };
    go(0, u"I01"_s);
    auto* record = pasteTable(table);
    ASSERT_NE(record, nullptr);
    auto* preview = m_page->findChild<widgets::RecordTableView*>(u"pastePreviewTable"_s);
    const auto result = [&preview](int row) {
        return preview->recordModel()->index(row, 1).data().toString();
    };
    EXPECT_TRUE(result(0).contains(u"可登记"_s)) << result(0).toStdString();
    EXPECT_TRUE(result(2).contains(u"与第 2 行相同"_s)) << result(2).toStdString();
    QTest::keyClick(record, Qt::Key_Return);
    settle();
    EXPECT_EQ(entries().size(), 2U);
    EXPECT_EQ(m_page->undoStack()->count(), 1);

    record = pasteTable(table + u"王堽\tI01\t9-3\t列清单\n"_s);
    ASSERT_NE(record, nullptr);
    preview = m_page->findChild<widgets::RecordTableView*>(u"pastePreviewTable"_s);
    EXPECT_TRUE(result(0).contains(u"已有相同登记 E0000001"_s)) << result(0).toStdString();
    EXPECT_TRUE(record->text().contains(u"登记 1 行"_s)) << record->text().toStdString();
    // One row is ticked with the keyboard: it is taken all the same.
    preview->setCurrentRecordRow(1);
    QTest::keyClick(preview, Qt::Key_Space);
    EXPECT_TRUE(result(1).contains(u"照样登记"_s)) << result(1).toStdString();
    EXPECT_TRUE(record->text().contains(u"登记 2 行"_s)) << record->text().toStdString();
    QTest::keyClick(record, Qt::Key_Return);
    settle();
    EXPECT_EQ(entries().size(), 4U);
    EXPECT_EQ(m_page->undoStack()->count(), 2);
    m_page->undoStack()->undo();
    settle();
    EXPECT_EQ(entries().size(), 2U) << "one step back takes the paste as a whole";

    record = pasteTable(table);
    ASSERT_NE(record, nullptr);
    EXPECT_FALSE(record->isEnabled()) << "nothing is left to be recorded";
    QTest::mouseClick(m_page->findChild<QAbstractButton*>(u"takeRepeatedCheck"_s), Qt::LeftButton,
                      {}, {6, 6});
    EXPECT_TRUE(record->isEnabled());
    QTest::keyClick(record, Qt::Key_Return);
    settle();
    EXPECT_EQ(entries().size(), 5U);
}

TEST_F(ChecklistPageTest, SaysThatARepeatedEntryIsThereAlready)
{
    go(0, u"I03"_s);
    record(u"修路灯"_s, u"9-3"_s);
    ASSERT_EQ(entries().size(), 1U);
    go(0, u"I03"_s);
    prompts.willConfirm(false);
    record(u"修 路灯"_s, u"9-3"_s);
    EXPECT_EQ(prompts.last().title, u"已有相同登记"_s);
    EXPECT_TRUE(prompts.last().text.contains(u"E0000001"_s)) << prompts.last().text.toStdString();
    EXPECT_EQ(entries().size(), 1U);
    EXPECT_EQ(field(u"summaryEdit"_s)->text(), u"修 路灯"_s) << "what was typed stays";
    prompts.willConfirm(true);
    QTest::keyClick(field(u"summaryEdit"_s), Qt::Key_Return);
    settle();
    EXPECT_EQ(entries().size(), 2U);
    EXPECT_EQ(m_page->undoStack()->count(), 2);
}

TEST_F(ChecklistPageTest, RepeatingDownASecondTimeAddsNothing)
{
    go(0, u"I03"_s);
    record(u"修路灯"_s, u"9-3"_s);
    for (int round = 0; round < 3; ++round) {
        go(0, u"I03"_s);
        QTest::keyClick(m_grid, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_grid, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_grid, Qt::Key_D, Qt::ControlModifier);
        settle();
        if (auto* cancel = m_page->findChild<QPushButton*>(u"cancelPasteButton"_s)) {
            EXPECT_GT(round, 0);
            QTest::keyClick(cancel, Qt::Key_Return);
            settle();
        }
        EXPECT_EQ(entries().size(), 3U);
    }
}

TEST_F(ChecklistPageTest, ReviewsInAList)
{
    for (int row = 0; row < 3; ++row) {
        go(row, u"I01"_s);
        record(u"清单"_s, u"9-3"_s);
    }
    EXPECT_EQ(m_page->badgeCount(), 3);
    ASSERT_TRUE(m_page->openPlace(u"review"_s));
    settle();
    auto* list = m_page->findChild<widgets::EntryListPanel*>(u"reviewPanel"_s);
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(list->model()->rowCount(), 3);
    list->view()->selectAll();
    m_page->findChild<QAction*>(u"reviewconfirmAction"_s)->trigger();
    settle();
    EXPECT_EQ(list->model()->rowCount(), 0);
    for (const domain::Entry& entry : entries())
        EXPECT_EQ(entry.status, EntryStatus::Confirmed);
    EXPECT_EQ(m_page->badgeCount(), 0);
}

TEST_F(ChecklistPageTest, KeepsAPastedPictureWithItsEntry)
{
    go(0, u"I04"_s);
    record(u"走访"_s, u"9-3"_s);
    go(0, u"I04"_s);
    settle();
    auto* panel = m_page->findChild<widgets::AttachmentsPanel*>();
    ASSERT_NE(panel, nullptr);
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QGuiApplication::clipboard()->setImage(picture);
    QTest::keyClick(panel->list(), Qt::Key_V, Qt::ControlModifier);
    settle();
    ASSERT_EQ(panel->list()->count(), 1);
    EXPECT_TRUE(panel->list()->item(0)->text().endsWith(u".png"_s));

    // Back to a draft's state, then deleted: the file comes back with the entry, and goes with it.
    prompts.willGiveReason(u"照片不清"_s);
    QTest::keyClick(m_grid, Qt::Key_Delete);
    settle();
    prompts.willConfirm(true);
    QTest::keyClick(m_grid, Qt::Key_Delete);
    settle();
    ASSERT_TRUE(entries().empty());
    m_page->undoStack()->undo();
    settle();
    ASSERT_EQ(entries().size(), 1U);
    go(0, u"I04"_s);
    settle();
    ASSERT_EQ(panel->list()->count(), 1) << "the file came back with its entry";
    EXPECT_TRUE(panel->list()->item(0)->text().endsWith(u".png"_s));
    while (m_page->undoStack()->canUndo())
        m_page->undoStack()->undo();
    settle();
    EXPECT_TRUE(entries().empty()) << "recording is undone with the file on it";
    m_page->undoStack()->redo();
    settle();
    ASSERT_EQ(entries().size(), 1U);
    go(0, u"I04"_s);
    settle();
    ASSERT_EQ(panel->list()->count(), 1);
    panel->list()->setCurrentRow(0);
    prompts.willConfirm(true);
    QTest::keyClick(panel->list(), Qt::Key_Delete);
    settle();
    EXPECT_EQ(panel->list()->count(), 0);
}

TEST_F(ChecklistPageTest, KeepsFilesThatAreDroppedOnTheAttachments)
{
    go(0, u"I04"_s);
    record(u"走访"_s, u"9-3"_s);
    go(0, u"I04"_s);
    settle();
    const auto* panel = m_page->findChild<widgets::AttachmentsPanel*>();
    ASSERT_NE(panel, nullptr);
    ASSERT_TRUE(panel->list()->isVisible());
    const auto write = [this](const QString& name, const QByteArray& content) {
        QFile file(QDir(folder()).filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return QUrl::fromLocalFile(file.fileName());
    };
    QMimeData files;
    files.setUrls(
        {write(u"走访记录.pdf"_s, "%PDF-1.7 text"), write(u"村道.png"_s, "\x89PNG\r\n\x1A\n x")});
    QMimeData words;
    words.setText(u"走访"_s);

    // Through the window, which looks for whoever takes drops at this point.
    QWindow* window = m_page->windowHandle();
    ASSERT_NE(window, nullptr);
    const QPoint at =
        panel->list()->viewport()->mapTo(m_page.get(), panel->list()->viewport()->rect().center());
    const auto drop = [&](const QMimeData& mime) {
        QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &event);
        return event.isAccepted();
    };
    EXPECT_FALSE(drop(words)) << "words are no file";
    EXPECT_TRUE(drop(files));
    settle();
    ASSERT_EQ(panel->list()->count(), 2);
    EXPECT_EQ(panel->list()->item(0)->text(), u"走访记录.pdf"_s);
    EXPECT_EQ(panel->list()->item(1)->text(), u"村道.png"_s);

    QMimeData program;
    program.setUrls({write(u"工具.exe"_s, "MZ program")});
    EXPECT_TRUE(drop(program));
    settle();
    EXPECT_EQ(panel->list()->count(), 2) << "a program is refused";
    EXPECT_TRUE(m_page->findChild<widgets::InlineNotice*>()->isVisible());
}

TEST_F(ChecklistPageTest, NamesEveryWidgetThatTakesTheFocus)
{
    const auto all = m_page->findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s) ||
            !widget->isVisibleTo(m_page.get()))
            continue;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        EXPECT_FALSE(widget->accessibleName().isEmpty())
            << widget->objectName().toStdString() << " has no accessible name";
    }
}

} // namespace touyan::test
