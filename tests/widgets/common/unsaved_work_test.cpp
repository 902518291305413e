// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and not stored: how it is asked for, and tables that are edited in place.
#include "support/widgets/composing_input_method.h"
#include "support/widgets/page_fixture.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dialogs/text_question_dialog.h"
#include "widgets/dialogs/unsaved_work.h"
#include "widgets/lists/edited_table_view.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A page with one field; storing refuses the text "bad".
class Field : public QWidget, public widgets::UnsavedWork
{
public:
    Field(const QString& name, QWidget* parent)
        : QWidget(parent)
        , m_name(name)
    {
    }
    [[nodiscard]] QStringList unsavedWork() const override
    {
        return text == stored ? QStringList() : QStringList{m_name};
    }
    void storeUnsaved(const std::function<void(bool)>& done) override
    {
        if (text != u"bad"_s)
            stored = text;
        done(text == stored);
    }
    void discardUnsaved() override { text = stored; }

    QString text;
    QString stored;

private:
    QString m_name;
};

} // namespace

class UnsavedWorkTest : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        m_window.resize(600, 400);
        m_window.show();
    }
    void ask()
    {
        m_left = false;
        widgets::askToLeave(m_window, prompts, [this] { m_left = true; });
    }

    QWidget m_window;
    Field m_first{u"第一处"_s, &m_window};
    Field m_second{u"第二处"_s, &m_window};
    bool m_left = false;
};

TEST_F(UnsavedWorkTest, LeavesWithoutAQuestionWhenAllIsStored)
{
    ask();
    EXPECT_TRUE(m_left);
    EXPECT_TRUE(prompts.asked().isEmpty());
}

TEST_F(UnsavedWorkTest, NamesEveryPlaceAndStoresAllOfThem)
{
    m_first.text = u"一"_s;
    m_second.text = u"二"_s;
    m_second.hide(); // a page that is not in front
    prompts.willChoose(u"store"_s);
    ask();
    EXPECT_TRUE(m_left);
    EXPECT_TRUE(prompts.last().text.contains(u"第一处"_s));
    EXPECT_TRUE(prompts.last().text.contains(u"第二处"_s));
    EXPECT_EQ(m_first.stored, u"一"_s);
    EXPECT_EQ(m_second.stored, u"二"_s);
}

TEST_F(UnsavedWorkTest, StaysWhenAskedToOrWhenSomethingIsRefused)
{
    m_first.text = u"一"_s;
    prompts.willChoose(std::nullopt);
    ask();
    EXPECT_FALSE(m_left);
    EXPECT_EQ(m_first.text, u"一"_s);
    m_second.text = u"bad"_s;
    prompts.willChoose(u"store"_s);
    ask();
    EXPECT_FALSE(m_left);
    EXPECT_EQ(m_second.text, u"bad"_s) << "what was refused stays";
    prompts.willChoose(u"discard"_s);
    ask();
    EXPECT_TRUE(m_left);
    EXPECT_EQ(m_second.text, QString());
}

TEST_F(UnsavedWorkTest, ADialogCountsWithoutACheckOfItsOwn)
{
    auto* dialog = new widgets::RecordDialog(services(), u"dialog"_s, u"新单位"_s, &m_window);
    auto* name = dialog->add(u"名称(&N)"_s, widgets::makeTextField({}, 30), u"nameEdit"_s, {});
    int saves = 0;
    dialog->setSave([dialog, name, &saves] {
        ++saves;
        if (name->text().size() < 2)
            dialog->refuse(name, u"太短"_s);
        else
            dialog->accept();
    });
    dialog->open();
    ask();
    EXPECT_TRUE(m_left) << "nothing was typed";
    name->setText(u"雁"_s);
    prompts.willChoose(u"store"_s);
    ask();
    EXPECT_FALSE(m_left);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(saves, 1);
    EXPECT_TRUE(prompts.last().text.contains(u"新单位"_s));
    // Esc asks as well.
    prompts.willConfirm(false);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(name->text(), u"雁"_s);
    name->setText(u"雁栖"_s);
    prompts.willChoose(u"store"_s);
    ask();
    EXPECT_TRUE(m_left);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(UnsavedWorkTest, AReasonThatIsBeingTypedCounts)
{
    widgets::Question question;
    question.title = u"退回 1 条登记"_s;
    auto* dialog = new widgets::TextQuestionDialog(
        question, widgets::TextQuestionDialog::Kind::Reason, &m_window);
    dialog->open();
    dialog->findChild<QPlainTextEdit*>(u"reasonEdit"_s)->setPlainText(u"照片看不清"_s);
    prompts.willChoose(u"discard"_s);
    ask();
    EXPECT_TRUE(m_left);
    EXPECT_TRUE(prompts.last().text.contains(question.title));
}

TEST_F(UnsavedWorkTest, TheGridsEditorIsStoredOrLetGo)
{
    clock.setToday(QDate(2026, 10, 9));
    showPeriod(widgets::PeriodKind::Quarter, QDate(2026, 7, 1));
    widgets::ChecklistPage page(services());
    page.resize(1200, 640);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.setPeriod(period());
    settle();
    auto* grid = page.findChild<QTableView*>(u"checklistGrid"_s);
    auto* summary = page.findChild<QLineEdit*>(u"summaryEdit"_s);
    grid->setFocus();
    for (const auto& [answer, stored] : {std::pair(u"discard"_s, 0), std::pair(u"store"_s, 1)}) {
        QTest::keyClick(grid, Qt::Key_Return);
        summary->setText(u"走访"_s);
        prompts.willChoose(answer);
        ask();
        ASSERT_TRUE(waitUntil([this] { return m_left; })) << answer.toStdString();
        settle();
        EXPECT_EQ(page.undoStack()->count(), stored) << answer.toStdString();
        EXPECT_TRUE(page.unsavedWork().isEmpty());
    }
    QTest::keyClick(grid, Qt::Key_Return);
    summary->setText(u"走访"_s);
    page.findChild<QLineEdit*>(u"occurredOnEdit"_s)->setText(u"哪天"_s);
    prompts.willChoose(u"store"_s);
    ask();
    settle();
    EXPECT_FALSE(m_left) << "a day that cannot be read keeps the window";
    EXPECT_EQ(summary->text(), u"走访"_s);
}

/// A table that is edited in place, with both kinds of input methods.
class EditedTable : public ::testing::TestWithParam<ComposingInputMethod::Kind>
{
protected:
    void SetUp() override
    {
        for (const QString& text : {u"走访农户"_s, u"勘察"_s, u"验收"_s})
            m_model.appendRow(new QStandardItem(text));
        m_view.setModel(&m_model);
        m_view.setEditTriggers(QAbstractItemView::DoubleClicked |
                               QAbstractItemView::EditKeyPressed |
                               QAbstractItemView::AnyKeyPressed);
        m_view.resize(500, 300);
        m_view.show();
        m_view.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_view));
        m_view.setFocus();
        m_view.setCurrentIndex(m_model.index(1, 0));
    }
    [[nodiscard]] QString at(int row) const { return m_model.item(row)->text(); }

    QStandardItemModel m_model;
    widgets::EditedTableView m_view;
    ComposingInputMethod m_method{GetParam()};
};

TEST_P(EditedTable, TakesAWordComposedStraightOnACell)
{
    m_method.type(u"走访"_s);
    EXPECT_FALSE(m_method.ranAway());
    EXPECT_EQ(m_view.currentIndex().row(), 1) << "it is not searched for among the rows";
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), u"走访"_s);
    m_method.type(u"群众"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(at(1), u"走访群众"_s);
    EXPECT_EQ(at(0), u"走访农户"_s);
}

TEST_P(EditedTable, KeepsTheWordThatIsComposedWhenAnotherCellIsClicked)
{
    m_method.compose(u"走访"_s);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, Qt::NoModifier,
                      m_view.visualRect(m_model.index(2, 0)).center());
    QCoreApplication::processEvents();
    EXPECT_EQ(at(1), u"走访"_s);
    EXPECT_EQ(at(2), u"验收"_s);
    EXPECT_FALSE(m_method.ranAway());
}

TEST_P(EditedTable, EscapeInTheCompositionLeavesTheCellAsItWas)
{
    m_method.compose(u"走"_s);
    m_method.cancel();
    EXPECT_FALSE(m_method.ranAway());
    EXPECT_EQ(m_view.currentIndex().row(), 1);
    m_view.setFocus();
    QCoreApplication::processEvents();
    EXPECT_EQ(at(1), u"勘察"_s);
}

INSTANTIATE_TEST_SUITE_P(InputMethods, EditedTable,
                         ::testing::Values(ComposingInputMethod::Kind::Ibus,
                                           ComposingInputMethod::Kind::Fcitx),
                         [](const auto& kind) {
                             return kind.param == ComposingInputMethod::Kind::Ibus ? "ibus"
                                                                                   : "fcitx";
                         });

} // namespace touyan::test
