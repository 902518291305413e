// SPDX-License-Identifier: GPL-3.0-or-later
// The editor over the grid: words from an input method, and what happens to a text when the user
// goes elsewhere.
#include "application/checklist/list_entries.h"
#include "application/checklist/review_entries.h"
#include "support/widgets/composing_input_method.h"
#include "support/widgets/page_fixture.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/entry_editor.h"
#include "widgets/checklist/entry_list_panel.h"
#include "widgets/checklist/entry_table_model.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/checklist_grid_view.h"
#include "widgets/dialogs/unsaved_work.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/inline_notice.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::EntryStatus;
using widgets::ChecklistGridModel;
using widgets::ChecklistGridView;
using widgets::ChecklistPage;
using widgets::EntryEditor;
using widgets::PeriodKind;

class EditingInPlace : public PageFixture
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
        m_editor = m_page->findChild<EntryEditor*>(u"entryEditor"_s);
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

    [[nodiscard]] QModelIndex cell(int row, const QString& itemCode) const
    {
        return m_model->index(row, m_model->columnOf(itemCode));
    }

    /// Where the mouse hits a cell that no editor covers.
    void click(int row, const QString& itemCode)
    {
        const QRect area = m_grid->cellArea(cell(row, itemCode));
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, Qt::NoModifier, area.center());
        settle();
    }

    void record(int row, const QString& itemCode, const QString& summary, const QString& date)
    {
        go(row, itemCode);
        QTest::keyClick(m_grid, Qt::Key_Return);
        field(u"summaryEdit"_s)->setText(summary);
        field(u"occurredOnEdit"_s)->setText(date);
        QTest::keyClick(field(u"summaryEdit"_s), Qt::Key_Return);
        settle();
    }

    [[nodiscard]] QLineEdit* field(const QString& name) const
    {
        return m_page->findChild<QLineEdit*>(name);
    }
    [[nodiscard]] QString summary() const { return field(u"summaryEdit"_s)->text(); }
    [[nodiscard]] QString refusal() const
    {
        return m_page->findChild<QLabel*>(u"entryRefusalLabel"_s)->text();
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
    [[nodiscard]] const domain::Entry* entryOf(const std::vector<domain::Entry>& all,
                                               const QString& summary) const
    {
        const auto found = std::find_if(all.begin(), all.end(), [&](const domain::Entry& entry) {
            return entry.summary == summary;
        });
        return found == all.end() ? nullptr : &*found;
    }

    std::unique_ptr<ChecklistPage> m_page;
    ChecklistGridView* m_grid = nullptr;
    ChecklistGridModel* m_model = nullptr;
    EntryEditor* m_editor = nullptr;
};

/// With both kinds of input methods.
class ComposingOnTheGrid : public EditingInPlace,
                           public ::testing::WithParamInterface<ComposingInputMethod::Kind>
{
protected:
    ComposingInputMethod m_method{GetParam()};
};

TEST_P(ComposingOnTheGrid, TheWordStandsInTheEditorWhichHasTheFocus)
{
    go(0, u"I01"_s);
    m_method.type(u"走访"_s);
    EXPECT_FALSE(m_method.ranAway());
    ASSERT_TRUE(m_editor->isVisible());
    EXPECT_EQ(summary(), u"走访"_s);
    EXPECT_TRUE(field(u"summaryEdit"_s)->hasFocus());
    m_method.type(u"群众"_s);
    EXPECT_EQ(summary(), u"走访群众"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().summary, u"走访群众"_s);
    EXPECT_FALSE(m_editor->isVisible());
    EXPECT_TRUE(m_grid->hasFocus());
    EXPECT_FALSE(m_method.ranAway());
}

TEST_P(ComposingOnTheGrid, AWordMayFollowAnotherInEveryCell)
{
    for (int row = 0; row < 3; ++row) {
        go(row, u"I03"_s);
        m_method.type(u"第%1件"_s.arg(row));
        ASSERT_EQ(summary(), u"第%1件"_s.arg(row));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
    }
    EXPECT_EQ(entries().size(), 3U);
    EXPECT_FALSE(m_method.ranAway());
}

TEST_P(ComposingOnTheGrid, EscapeTakesBackOnlyTheWordThatIsBeingComposed)
{
    go(0, u"I01"_s);
    m_method.compose(u"走"_s);
    m_method.cancel();
    EXPECT_FALSE(m_method.ranAway());
    EXPECT_EQ(summary(), QString());
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    m_method.type(u"走访"_s);
    m_method.compose(u"群"_s);
    m_method.cancel();
    EXPECT_EQ(summary(), u"走访"_s);
    EXPECT_TRUE(field(u"summaryEdit"_s)->hasFocus());
    EXPECT_TRUE(entries().empty());
}

TEST_P(ComposingOnTheGrid, AClickOnAnotherCellTakesTheWordAsItStands)
{
    go(0, u"I01"_s);
    m_method.compose(u"走访"_s);
    ASSERT_TRUE(m_editor->isVisible());
    click(2, u"I07"_s);
    EXPECT_FALSE(m_method.ranAway());
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().summary, u"走访"_s);
    EXPECT_EQ(entries().front().item, item(u"I01"_s));
    EXPECT_EQ(entries().front().posting, posting(0));
    EXPECT_EQ(m_grid->currentCell(), cell(2, u"I07"_s));
    EXPECT_FALSE(m_editor->isVisible());
    m_method.type(u"开会"_s);
    EXPECT_EQ(summary(), u"开会"_s);
    EXPECT_EQ(m_editor->task().column.itemCode, u"I07"_s);
}

TEST_P(ComposingOnTheGrid, ASignWithoutACompositionBeginsAnEntryToo)
{
    go(0, u"I01"_s);
    m_method.commit(u"《"_s);
    m_method.type(u"走访"_s);
    EXPECT_EQ(summary(), u"《走访"_s);
    EXPECT_TRUE(field(u"summaryEdit"_s)->hasFocus());
}

TEST_P(ComposingOnTheGrid, AnotherPeriodTakesTheWordToWhereItWasBegun)
{
    go(0, u"I01"_s);
    m_method.compose(u"走访"_s);
    showPeriod(PeriodKind::Quarter, QDate(2026, 10, 1));
    m_page->setPeriod(period());
    settle();
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().summary, u"走访"_s);
    EXPECT_LE(entries().front().occurredOn, QDate(2026, 9, 30)) << "a day of the period it was for";
}

INSTANTIATE_TEST_SUITE_P(InputMethods, ComposingOnTheGrid,
                         ::testing::Values(ComposingInputMethod::Kind::Ibus,
                                           ComposingInputMethod::Kind::Fcitx),
                         [](const auto& kind) {
                             return kind.param == ComposingInputMethod::Kind::Ibus ? "ibus"
                                                                                   : "fcitx";
                         });

TEST_F(EditingInPlace, AClickOnAnotherCellRegistersWhatWasTyped)
{
    go(0, u"I01"_s);
    QTest::keyClick(m_grid, Qt::Key_X);
    field(u"summaryEdit"_s)->setText(u"列出清单"_s);
    click(2, u"I07"_s);
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().summary, u"列出清单"_s);
    EXPECT_EQ(entries().front().posting, posting(0));
    EXPECT_FALSE(m_editor->isVisible());
    EXPECT_EQ(m_grid->currentCell(), cell(2, u"I07"_s));
    QTest::keyClick(m_grid, Qt::Key_Return);
    EXPECT_TRUE(m_editor->isVisible());
    EXPECT_EQ(m_editor->task().column.itemCode, u"I07"_s);
    EXPECT_EQ(summary(), QString());
    EXPECT_EQ(m_page->undoStack()->count(), 1) << "and it can be undone";
}

TEST_F(EditingInPlace, AnEditorWithoutTextGoesWithoutAQuestion)
{
    go(0, u"I01"_s);
    QTest::keyClick(m_grid, Qt::Key_Return);
    click(2, u"I07"_s);
    EXPECT_FALSE(m_editor->isVisible());
    EXPECT_TRUE(entries().empty());
}

TEST_F(EditingInPlace, WhatCannotBeRegisteredStaysWithItsReason)
{
    go(0, u"I01"_s);
    QTest::keyClick(m_grid, Qt::Key_Return);
    field(u"summaryEdit"_s)->setText(u"列出清单"_s);
    field(u"occurredOnEdit"_s)->setText(u"哪天来着"_s);
    click(2, u"I07"_s);
    EXPECT_TRUE(m_editor->isVisible());
    EXPECT_EQ(summary(), u"列出清单"_s);
    EXPECT_TRUE(refusal().contains(u"哪天来着"_s)) << refusal().toStdString();
    EXPECT_EQ(m_grid->currentCell(), cell(0, u"I01"_s)) << "back to the cell it belongs to";
    EXPECT_TRUE(field(u"occurredOnEdit"_s)->hasFocus());
    // Enter on the grid does not open a blank one over it either.
    m_grid->setFocus();
    QTest::keyClick(m_grid, Qt::Key_Return);
    settle();
    EXPECT_EQ(summary(), u"列出清单"_s);
    field(u"occurredOnEdit"_s)->setText(u"9-3"_s);
    QTest::keyClick(field(u"occurredOnEdit"_s), Qt::Key_Return);
    settle();
    EXPECT_EQ(entries().size(), 1U);
}

TEST_F(EditingInPlace, WhatTheDatabaseRefusesComesBackWithItsReason)
{
    go(0, u"I01"_s);
    QTest::keyClick(m_grid, Qt::Key_Return);
    field(u"summaryEdit"_s)->setText(u"来之前的事"_s);
    field(u"occurredOnEdit"_s)->setText(u"2026-06-01"_s);
    click(2, u"I07"_s);
    EXPECT_TRUE(entries().empty());
    ASSERT_TRUE(m_editor->isVisible());
    EXPECT_EQ(summary(), u"来之前的事"_s);
    EXPECT_TRUE(refusal().contains(u"任期"_s)) << refusal().toStdString();
    EXPECT_EQ(m_editor->task().posting, posting(0));
    EXPECT_EQ(m_editor->task().column.itemCode, u"I01"_s);
}

TEST_F(EditingInPlace, WhatIsRefusedWhileTheNextOneIsTypedWaitsForIt)
{
    go(0, u"I01"_s);
    QTest::keyClick(m_grid, Qt::Key_Return);
    field(u"summaryEdit"_s)->setText(u"来之前的事"_s);
    field(u"occurredOnEdit"_s)->setText(u"2026-06-01"_s);
    // Faster than the database.
    const QRect area = m_grid->cellArea(cell(2, u"I07"_s));
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, Qt::NoModifier, area.center());
    QTest::keyClick(m_grid, Qt::Key_Return);
    field(u"summaryEdit"_s)->setText(u"下一件"_s);
    settle();
    EXPECT_EQ(summary(), u"下一件"_s);
    EXPECT_TRUE(m_page->findChild<widgets::InlineNotice*>()->isVisible());
    EXPECT_EQ(m_page->unsavedWork().size(), 2) << m_page->unsavedWork().join(u'|').toStdString();
    QTest::keyClick(field(u"summaryEdit"_s), Qt::Key_Return);
    settle();
    ASSERT_TRUE(m_editor->isVisible());
    EXPECT_EQ(summary(), u"来之前的事"_s);
    EXPECT_EQ(entries().size(), 1U);
}

TEST_F(EditingInPlace, OtherViewsPeriodsAndFiltersTakeTheTextToItsCell)
{
    const auto typeInto = [this](int row, const QString& text) {
        go(row, u"I03"_s);
        m_grid->setFocus();
        QTest::keyClick(m_grid, Qt::Key_Return);
        field(u"summaryEdit"_s)->setText(text);
    };
    typeInto(0, u"换视图"_s);
    m_page->findChild<QTabBar*>(u"checklistTabs"_s)->setCurrentIndex(1);
    settle();
    m_page->findChild<QTabBar*>(u"checklistTabs"_s)->setCurrentIndex(0);
    typeInto(1, u"查找"_s);
    m_page->findText(u"王"_s);
    settle();
    m_page->findText({});
    typeInto(2, u"换页"_s);
    m_page->hide();
    settle();
    m_page->show();
    typeInto(0, u"换时段"_s);
    showPeriod(PeriodKind::Quarter, QDate(2026, 10, 1));
    m_page->setPeriod(period());
    settle();
    const auto all = entries();
    ASSERT_EQ(all.size(), 4U);
    for (const auto& [text, row] : {std::pair(u"换视图"_s, 0U), std::pair(u"查找"_s, 1U),
                                    std::pair(u"换页"_s, 2U), std::pair(u"换时段"_s, 0U)}) {
        const domain::Entry* entry = entryOf(all, text);
        ASSERT_NE(entry, nullptr) << text.toStdString();
        EXPECT_EQ(entry->posting, posting(row)) << text.toStdString();
        EXPECT_EQ(entry->item, item(u"I03"_s)) << text.toStdString();
        EXPECT_LE(entry->occurredOn, QDate(2026, 9, 30)) << text.toStdString();
    }
}

TEST_F(EditingInPlace, AHiddenPageKeepsWhatItCouldNotRegister)
{
    go(0, u"I01"_s);
    QTest::keyClick(m_grid, Qt::Key_Return);
    field(u"summaryEdit"_s)->setText(u"列出清单"_s);
    field(u"occurredOnEdit"_s)->setText(u"哪天来着"_s);
    m_page->hide();
    settle();
    EXPECT_EQ(m_page->unsavedWork().size(), 1);
    showPeriod(PeriodKind::Quarter, QDate(2026, 10, 1));
    m_page->setPeriod(period());
    m_page->show();
    settle();
    ASSERT_TRUE(m_editor->isVisible());
    EXPECT_EQ(summary(), u"列出清单"_s);
    EXPECT_EQ(m_page->firstFocus(), m_editor);
}

TEST_F(EditingInPlace, F2ChangesTheLatestEntryOfTheCellAndSaysWhich)
{
    record(0, u"I03"_s, u"早的"_s, u"9-3"_s);
    record(0, u"I03"_s, u"晚的"_s, u"9-20"_s);
    record(0, u"I03"_s, u"中间的"_s, u"9-10"_s);
    go(0, u"I03"_s);
    const QSignalSpy messages(m_page.get(), &widgets::Page::statusMessage);
    QTest::keyClick(m_grid, Qt::Key_F2);
    ASSERT_TRUE(m_editor->isVisible());
    EXPECT_EQ(summary(), u"晚的"_s);
    ASSERT_TRUE(m_editor->task().edited.has_value());
    ASSERT_FALSE(messages.isEmpty());
    EXPECT_TRUE(messages.last().first().toString().contains(u"晚的"_s));
    EXPECT_TRUE(messages.last().first().toString().contains(u"3"_s));
    field(u"summaryEdit"_s)->setText(u"改过的"_s);
    QTest::keyClick(field(u"summaryEdit"_s), Qt::Key_Return);
    settle();
    EXPECT_EQ(entries().size(), 3U);
    EXPECT_NE(entryOf(entries(), u"改过的"_s), nullptr);
    // Enter still begins a new one.
    go(0, u"I03"_s);
    QTest::keyClick(m_grid, Qt::Key_Return);
    EXPECT_FALSE(m_editor->task().edited.has_value());
    EXPECT_EQ(summary(), QString());
}

TEST_F(EditingInPlace, F2AndDoubleClickBeginANewEntryWhereThereIsNone)
{
    go(0, u"I03"_s);
    QTest::keyClick(m_grid, Qt::Key_F2);
    ASSERT_TRUE(m_editor->isVisible());
    EXPECT_FALSE(m_editor->task().edited.has_value());
    QTest::keyClick(field(u"summaryEdit"_s), Qt::Key_Escape);
    record(1, u"I03"_s, u"修路灯"_s, u"9-3"_s);
    const QRect area = m_grid->cellArea(cell(1, u"I03"_s));
    QTest::mouseDClick(m_grid->viewport(), Qt::LeftButton, Qt::NoModifier, area.center());
    ASSERT_TRUE(m_editor->isVisible());
    EXPECT_EQ(summary(), u"修路灯"_s);
    EXPECT_TRUE(m_editor->task().edited.has_value());
}

TEST_F(EditingInPlace, F2PrefersAnEntryThatMayBeChanged)
{
    record(0, u"I03"_s, u"早的"_s, u"9-3"_s);
    record(0, u"I03"_s, u"晚的"_s, u"9-20"_s);
    const auto all = entries();
    const domain::EntryId late = entryOf(all, u"晚的"_s)->id;
    ASSERT_TRUE(run([late](UseCaseContext& context) {
                    return application::confirmEntries(context, {late});
                }).isOk());
    settle();
    go(0, u"I03"_s);
    QTest::keyClick(m_grid, Qt::Key_F2);
    ASSERT_TRUE(m_editor->isVisible());
    EXPECT_EQ(summary(), u"早的"_s);
}

TEST_F(EditingInPlace, AnEntryOpensOverItsOwnCellWithItsOwnFiles)
{
    record(0, u"I04"_s, u"第一周"_s, u"9-1"_s);
    record(0, u"I04"_s, u"第三周"_s, u"9-16"_s);
    const auto all = entries();
    const domain::Entry first = *entryOf(all, u"第一周"_s);
    const domain::Entry third = *entryOf(all, u"第三周"_s);
    m_model->setExpanded(u"I04"_s, true);
    settle();
    for (const domain::Entry& wanted : {third, first, third}) {
        ASSERT_TRUE(m_page->openPlace(u"entry:%1"_s.arg(wanted.id.value())));
        settle();
        ASSERT_TRUE(m_editor->isVisible());
        EXPECT_EQ(summary(), wanted.summary);
        const QModelIndex current = m_grid->currentCell();
        const widgets::GridColumn& column = m_model->columns().at(current.column());
        EXPECT_EQ(column.kind, widgets::GridColumnKind::Period);
        EXPECT_LE(column.span.first, wanted.occurredOn);
        EXPECT_GE(column.span.last, wanted.occurredOn);
        const auto* owner = m_page->findChild<QComboBox*>(u"attachmentEntryCombo"_s);
        EXPECT_TRUE(owner->currentText().contains(wanted.summary))
            << owner->currentText().toStdString();
        QTest::keyClick(field(u"summaryEdit"_s), Qt::Key_Escape);
    }
    // All of them in one cell: the files are still those of the one that was asked for.
    m_model->setExpanded(u"I04"_s, false);
    for (const domain::Entry& wanted : {first, third}) {
        ASSERT_TRUE(m_page->openPlace(u"entry:%1"_s.arg(wanted.id.value())));
        settle();
        const auto* owner = m_page->findChild<QComboBox*>(u"attachmentEntryCombo"_s);
        EXPECT_TRUE(owner->currentText().contains(wanted.summary))
            << owner->currentText().toStdString();
        QTest::keyClick(field(u"summaryEdit"_s), Qt::Key_Escape);
    }
}

TEST_F(EditingInPlace, AnEntryOfAnotherPeriodAsksForThatPeriod)
{
    record(0, u"I03"_s, u"九月的"_s, u"9-3"_s);
    const domain::Entry entry = entries().front();
    showPeriod(PeriodKind::Quarter, QDate(2026, 10, 1));
    m_page->setPeriod(period());
    settle();
    const QSignalSpy places(m_page.get(), &widgets::Page::placeRequested);
    ASSERT_TRUE(m_page->openPlace(u"entry:%1"_s.arg(entry.id.value())));
    settle();
    EXPECT_FALSE(m_editor->isVisible()) << "not over a cell of another quarter";
    ASSERT_EQ(places.count(), 1);
    EXPECT_EQ(places.first().first().toString(), u"entry:%1@2026-Q3"_s.arg(entry.id.value()));
    // As the window does it: the numbers of that quarter have not come yet.
    m_page->setPeriod(
        widgets::periodContaining(PeriodKind::Quarter, QDate(2026, 7, 1), QDate(2026, 10, 9)));
    ASSERT_TRUE(m_page->openPlace(u"entry:%1"_s.arg(entry.id.value())));
    settle();
    ASSERT_TRUE(waitUntil([this] { return m_editor->isVisible(); }));
    EXPECT_EQ(summary(), u"九月的"_s);
    EXPECT_EQ(m_grid->currentCell(), cell(0, u"I03"_s));
}

TEST_F(EditingInPlace, AnEntryOfSomebodyFilteredAwayShowsItsRow)
{
    record(0, u"I03"_s, u"修路灯"_s, u"9-3"_s);
    m_page->findText(u"王"_s);
    settle();
    ASSERT_FALSE(m_grid->shows(cell(0, u"I03"_s)));
    const QSignalSpy messages(m_page.get(), &widgets::Page::statusMessage);
    ASSERT_TRUE(m_page->openPlace(u"entry:%1"_s.arg(entries().front().id.value())));
    settle();
    ASSERT_TRUE(m_editor->isVisible());
    EXPECT_TRUE(m_grid->shows(cell(0, u"I03"_s)));
    EXPECT_EQ(m_grid->currentCell(), cell(0, u"I03"_s));
    ASSERT_FALSE(messages.isEmpty()) << "and says so";
    EXPECT_TRUE(
        m_grid->viewport()->rect().contains(m_grid->visualRect(m_grid->currentIndex()).center()));
}

/// Reviewing key by key, in the list 待审核.
class ReviewingByKeys : public EditingInPlace
{
protected:
    void SetUp() override
    {
        EditingInPlace::SetUp();
        for (int number = 0; number < 5; ++number)
            record(number % 3, u"I03"_s, u"第%1条"_s.arg(number), u"9-%1"_s.arg(number + 3));
        ASSERT_TRUE(m_page->openPlace(u"review"_s));
        settle();
        m_list = m_page->findChild<widgets::EntryListPanel*>(u"reviewPanel"_s);
        m_view = m_list->view();
        ASSERT_EQ(m_list->model()->rowCount(), 5);
        m_view->setFocus();
        m_view->setCurrentIndex(m_view->model()->index(1, 0));
    }

    [[nodiscard]] QString at(int shownRow) const
    {
        return m_view->model()
            ->index(shownRow, widgets::EntryTableModel::SummaryColumn)
            .data()
            .toString();
    }
    [[nodiscard]] QString selected() const
    {
        const auto rows = m_view->selectionModel()->selectedRows();
        EXPECT_EQ(rows.size(), 1);
        return rows.isEmpty() ? QString() : at(rows.first().row());
    }

    widgets::EntryListPanel* m_list = nullptr;
    widgets::RecordTableView* m_view = nullptr;
};

TEST_F(ReviewingByKeys, SpaceGoesOnToTheNextOne)
{
    const QStringList order{at(0), at(1), at(2), at(3), at(4)};
    QTest::keyClick(m_view, Qt::Key_Space);
    EXPECT_EQ(selected(), order.at(2)) << "before the list has come back";
    settle();
    EXPECT_EQ(selected(), order.at(2));
    EXPECT_TRUE(m_view->hasFocus());
    QTest::keyClick(m_view, Qt::Key_Space);
    settle();
    EXPECT_EQ(selected(), order.at(3));
    QTest::keyClick(m_view, Qt::Key_Space);
    settle();
    EXPECT_EQ(selected(), order.at(4));
    QTest::keyClick(m_view, Qt::Key_Space);
    settle();
    EXPECT_EQ(selected(), order.at(0)) << "after the last one, the one before";
    QTest::keyClick(m_view, Qt::Key_Space);
    settle();
    EXPECT_EQ(m_list->model()->rowCount(), 0);
    const auto all = entries();
    for (const domain::Entry& entry : all)
        EXPECT_EQ(entry.status, EntryStatus::Confirmed) << entry.summary.toStdString();
}

TEST_F(ReviewingByKeys, DeleteGoesOnToTheNextOneWhenItWasReturned)
{
    const QStringList order{at(0), at(1), at(2), at(3), at(4)};
    prompts.willGiveReason(std::nullopt);
    QTest::keyClick(m_view, Qt::Key_Delete);
    settle();
    EXPECT_EQ(selected(), order.at(1)) << "nothing was returned";
    prompts.willGiveReason(u"照片看不清"_s);
    QTest::keyClick(m_view, Qt::Key_Delete);
    settle();
    EXPECT_EQ(selected(), order.at(2));
}

TEST_F(ReviewingByKeys, FollowsTheOrderThatIsShown)
{
    m_view->sortByColumn(widgets::EntryTableModel::SummaryColumn, Qt::DescendingOrder);
    m_view->setCurrentIndex(m_view->model()->index(0, 0));
    ASSERT_EQ(selected(), u"第4条"_s);
    QTest::keyClick(m_view, Qt::Key_Space);
    settle();
    EXPECT_EQ(selected(), u"第3条"_s);
}

TEST_F(ReviewingByKeys, ADoubleClickOpensTheEntryItself)
{
    for (int row = 0; row < 5; ++row) {
        ASSERT_TRUE(m_page->openPlace(u"review"_s));
        settle();
        const QString wanted = at(row);
        Q_EMIT m_view->doubleClicked(m_view->model()->index(row, 0));
        settle();
        ASSERT_TRUE(m_editor->isVisible());
        EXPECT_EQ(summary(), wanted);
        EXPECT_EQ(m_editor->task().edited->posting,
                  *m_model->postingAt(m_grid->currentCell().row()));
        QTest::keyClick(field(u"summaryEdit"_s), Qt::Key_Escape);
    }
}

} // namespace touyan::test
