// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of editing in place with a real input method: with_input_method.py starts the X server
// and ibus or fcitx5 with pinyin around this program; xdotool presses the keys.
#include "application/appraisal/save_session.h"
#include "application/checklist/list_entries.h"
#include "support/widgets/page_fixture.h"
#include "widgets/ballots/ballot_grid_view.h"
#include "widgets/ballots/ballot_sheet_model.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/entry_editor.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/checklist_grid_view.h"
#include "widgets/common/search_box.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/lists/edited_table_view.h"
#include "widgets/lists/filter_header_view.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/project_dialogs/plan_step_model.h"
#include "widgets/project_dialogs/project_fields.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QProcess>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;

namespace {

constexpr int kPatience = 60'000; ///< sanitizers and a busy machine are slow

/// Sees what the input method composes, wherever it goes.
class Listener : public QObject
{
public:
    Listener() { qApp->installEventFilter(this); }
    ~Listener() override { qApp->removeEventFilter(this); }
    [[nodiscard]] QString composed() const { return m_composed; }

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::InputMethod)
            m_composed = static_cast<QInputMethodEvent*>(event)->preeditString();
        return false;
    }

private:
    QString m_composed;
};

void pressKeys(const QStringList& keys)
{
    QProcess keyboard;
    keyboard.start(u"xdotool"_s, QStringList{u"key"_s, u"--delay"_s, u"40"_s} + keys);
    // The keys come back to this program as events.
    ASSERT_TRUE(waitUntil([&] { return keyboard.state() == QProcess::NotRunning; }, kPatience));
    ASSERT_EQ(keyboard.exitCode(), 0);
}

QStringList lettersOf(const QString& text)
{
    QStringList letters;
    for (const QChar letter : text)
        letters.append(letter);
    return letters;
}

} // namespace

class RealInputMethod : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        ASSERT_EQ(QGuiApplication::platformName(), u"xcb"_s)
            << "this program is started by with_input_method.py";
    }

    /// Brings a window to the front. One that is not yet known to the input method gets the first
    /// keys as they are, so a field in it is tried until it composes.
    void activate(QWidget& window)
    {
        window.show();
        window.raise();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window, kPatience));
        QLineEdit probe(&window);
        probe.show();
        probe.setFocus();
        for (int attempt = 0; attempt < 60 && m_listener.composed().isEmpty(); ++attempt) {
            probe.clear();
            pressKeys({u"z"_s});
            (void)waitUntil([this] { return !m_listener.composed().isEmpty(); }, 1000);
        }
        ASSERT_FALSE(m_listener.composed().isEmpty()) << "the input method does not compose";
        pressKeys({u"Escape"_s});
        ASSERT_TRUE(waitUntil([this] { return m_listener.composed().isEmpty(); }, kPatience));
    }

    /// Presses the letters and waits until they stand in the composition.
    void compose(const QString& pinyin)
    {
        pressKeys(lettersOf(pinyin));
        // ibus shows the words, fcitx the letters.
        const QString word = pinyin == u"zoufang"_s ? u"走访"_s : u"群众"_s;
        const auto stands = [&] {
            const QString shown = m_listener.composed().remove(u' ').remove(u'\'');
            return shown == pinyin || shown == word;
        };
        ASSERT_TRUE(waitUntil(stands, kPatience)) << m_listener.composed().toStdString();
    }
    /// Composes a word and takes the first choice.
    void typeWord(const QString& pinyin)
    {
        ASSERT_NO_FATAL_FAILURE(compose(pinyin));
        ASSERT_NO_FATAL_FAILURE(pressKeys({u"space"_s}));
        ASSERT_TRUE(waitUntil([this] { return m_listener.composed().isEmpty(); }, kPatience));
    }
    [[nodiscard]] static bool becomes(const QLineEdit* field, const QString& text)
    {
        return waitUntil([&] { return field->text() == text; }, kPatience);
    }

    Listener m_listener;
};

class RealInputMethodOnTheGrid : public RealInputMethod
{
protected:
    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(RealInputMethod::SetUp());
        clock.setToday(QDate(2026, 10, 9));
        showPeriod(widgets::PeriodKind::Quarter, QDate(2026, 7, 1));
        m_page = std::make_unique<widgets::ChecklistPage>(services());
        m_page->resize(1200, 640);
        ASSERT_NO_FATAL_FAILURE(activate(*m_page));
        m_page->setPeriod(period());
        settle();
        m_grid = m_page->findChild<widgets::ChecklistGridView*>(u"checklistGrid"_s);
        m_model = m_page->findChild<widgets::ChecklistGridModel*>();
        m_editor = m_page->findChild<widgets::EntryEditor*>(u"entryEditor"_s);
        m_summary = m_page->findChild<QLineEdit*>(u"summaryEdit"_s);
        go(0);
    }
    void TearDown() override
    {
        m_page.reset();
        RealInputMethod::TearDown();
    }

    void go(int row)
    {
        m_grid->setCurrentCell(row, m_model->columnOf(u"I03"_s));
        m_grid->setFocus();
        ASSERT_TRUE(waitUntil([this] { return m_grid->hasFocus(); }, kPatience));
    }
    [[nodiscard]] QStringList summaries()
    {
        const auto listed =
            run([](UseCaseContext& context) { return application::listEntries(context, {}); });
        QStringList all;
        for (const application::ListedEntry& entry : listed.value())
            all.append(entry.entry.summary);
        all.sort();
        return all;
    }
    [[nodiscard]] bool registers(const QStringList& expected)
    {
        return waitUntil([&] { return summaries() == expected; }, kPatience);
    }

    std::unique_ptr<widgets::ChecklistPage> m_page;
    widgets::ChecklistGridView* m_grid = nullptr;
    widgets::ChecklistGridModel* m_model = nullptr;
    widgets::EntryEditor* m_editor = nullptr;
    QLineEdit* m_summary = nullptr;
};

TEST_F(RealInputMethodOnTheGrid, WordsStandInTheEditorAndReturnSavesThem)
{
    ASSERT_NO_FATAL_FAILURE(typeWord(u"zoufang"_s));
    ASSERT_TRUE(becomes(m_summary, u"走访"_s)) << m_summary->text().toStdString();
    EXPECT_TRUE(m_editor->isVisible());
    EXPECT_TRUE(m_summary->hasFocus());
    ASSERT_NO_FATAL_FAILURE(typeWord(u"qunzhong"_s));
    ASSERT_TRUE(becomes(m_summary, u"走访群众"_s)) << m_summary->text().toStdString();
    pressKeys({u"Return"_s});
    ASSERT_TRUE(registers({u"走访群众"_s}));
    ASSERT_TRUE(waitUntil([this] { return m_grid->hasFocus() && !m_editor->isVisible(); }));
    // The next row, without a pause.
    ASSERT_NO_FATAL_FAILURE(typeWord(u"zoufang"_s));
    ASSERT_TRUE(becomes(m_summary, u"走访"_s)) << m_summary->text().toStdString();
    pressKeys({u"Return"_s});
    ASSERT_TRUE(registers({u"走访"_s, u"走访群众"_s}));
}

TEST_F(RealInputMethodOnTheGrid, EscapeTakesBackOnlyTheComposition)
{
    ASSERT_NO_FATAL_FAILURE(compose(u"zoufang"_s));
    pressKeys({u"Escape"_s});
    ASSERT_TRUE(waitUntil([this] { return m_listener.composed().isEmpty(); }, kPatience));
    EXPECT_EQ(m_summary->text(), QString());
    ASSERT_NO_FATAL_FAILURE(typeWord(u"zoufang"_s));
    ASSERT_TRUE(becomes(m_summary, u"走访"_s));
    ASSERT_NO_FATAL_FAILURE(compose(u"qunzhong"_s));
    pressKeys({u"Escape"_s});
    ASSERT_TRUE(waitUntil([this] { return m_listener.composed().isEmpty(); }, kPatience));
    EXPECT_EQ(m_summary->text(), u"走访"_s);
    EXPECT_TRUE(m_editor->isVisible());
}

TEST_F(RealInputMethodOnTheGrid, AClickOnAnotherCellKeepsWhatIsComposed)
{
    ASSERT_NO_FATAL_FAILURE(compose(u"zoufang"_s));
    ASSERT_TRUE(m_editor->isVisible());
    const QModelIndex other = m_model->index(2, m_model->columnOf(u"I08"_s));
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, Qt::NoModifier,
                      m_grid->cellArea(other).center());
    ASSERT_TRUE(waitUntil([this] { return summaries().size() == 1; }, kPatience));
    // What stood there: the words with ibus, the letters with fcitx.
    const QString kept = summaries().first().remove(u' ').remove(u'\'');
    EXPECT_TRUE(kept == u"走访"_s || kept == u"zoufang"_s) << kept.toStdString();
    EXPECT_EQ(m_grid->currentCell(), other);
    EXPECT_FALSE(m_editor->isVisible());
}

TEST_F(RealInputMethod, StepsOfAPlanAreComposedInTheirCells)
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    widgets::PlanStepModel model;
    domain::PlanStep known;
    known.title = u"走访农户"_s;
    known.plannedFinish = QDate(2026, 10, 31);
    domain::PlanStep next = known;
    next.title = u"勘察"_s;
    domain::PlanStep last = known;
    last.title = u"验收"_s;
    model.setSteps({known, next, last});
    auto* view = new widgets::EditedTableView(&window);
    view->setModel(&model);
    widgets::editCellsByEnter(view);
    view->setItemDelegate(new widgets::PlanStepDelegate([] { return QDate(2026, 10, 1); }, view));
    layout->addWidget(view);
    window.resize(700, 300);
    ASSERT_NO_FATAL_FAILURE(activate(window));
    view->setCurrentIndex(model.index(1, 0));
    view->setFocus();
    // Straight on the cell: a row that begins with the same word must not take it away.
    ASSERT_NO_FATAL_FAILURE(typeWord(u"zoufang"_s));
    EXPECT_EQ(view->currentIndex().row(), 1);
    pressKeys({u"Return"_s});
    ASSERT_TRUE(waitUntil([&] { return model.steps().at(1).title == u"走访"_s; }, kPatience))
        << model.steps().at(1).title.toStdString();
    // In an editor that is open, and then a click on another cell.
    view->setFocus();
    view->setCurrentIndex(model.index(2, 0));
    view->edit(view->currentIndex());
    ASSERT_NO_FATAL_FAILURE(typeWord(u"qunzhong"_s));
    ASSERT_NO_FATAL_FAILURE(compose(u"zoufang"_s));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier,
                      view->visualRect(model.index(0, 2)).center());
    ASSERT_TRUE(waitUntil(
        [&] {
            const QString title = QString(model.steps().at(2).title).remove(u' ').remove(u'\'');
            return title == u"群众走访"_s || title == u"群众zoufang"_s;
        },
        kPatience))
        << model.steps().at(2).title.toStdString();
    EXPECT_EQ(model.steps().at(0).title, u"走访农户"_s);
}

TEST_F(RealInputMethod, BallotsTakeDigitsAndNothingElseIsLost)
{
    domain::AppraisalSession session = application::usualSession(2026);
    session.mode = domain::AppraisalMode::Score;
    std::vector<application::NamedReportee> reportees(2);
    reportees[0].reportee.id = domain::ReporteeId(1);
    reportees[1].reportee.id = domain::ReporteeId(2);
    widgets::BallotSheetModel model;
    widgets::BallotGridView view;
    model.setSheet(widgets::BallotSheet(session, reportees));
    view.setSheetModel(&model);
    view.resize(1000, 300);
    ASSERT_NO_FATAL_FAILURE(activate(view));
    view.setFocus();
    view.goToFirstField();
    pressKeys({u"9"_s, u"Return"_s, u"8"_s, u"Return"_s});
    ASSERT_TRUE(waitUntil(
        [&] {
            return model.values(model.index(0, 0)) == QStringList{u"9"_s} &&
                   model.values(model.index(0, 1)) == QStringList{u"8"_s};
        },
        kPatience));
    EXPECT_EQ(view.currentIndex().column(), 2);
}

TEST_F(RealInputMethod, FiltersSearchAndChoicesTakeWords)
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    QStandardItemModel records(0, 1);
    records.appendRow(new QStandardItem(u"走访"_s));
    records.appendRow(new QStandardItem(u"开会"_s));
    auto* list = new widgets::RecordTableView(&window);
    list->setRecordModel(&records);
    auto* search = new widgets::SearchBox(&window);
    QComboBox* choice =
        widgets::makeRecordChoice({{u"走访"_s, 1}, {u"群众走访"_s, 2}, {u"开会"_s, 3}}, 0);
    layout->addWidget(search);
    layout->addWidget(choice);
    layout->addWidget(list);
    window.resize(700, 400);
    ASSERT_NO_FATAL_FAILURE(activate(window));

    list->setFilterRowVisible(true);
    auto* header = list->findChild<widgets::FilterHeaderView*>();
    QLineEdit* filter = header->filterEdit(0);
    filter->setFocus();
    ASSERT_NO_FATAL_FAILURE(typeWord(u"zoufang"_s));
    ASSERT_TRUE(becomes(filter, u"走访"_s));
    EXPECT_EQ(list->model()->rowCount(), 1);

    search->setFocus();
    ASSERT_NO_FATAL_FAILURE(typeWord(u"zoufang"_s));
    ASSERT_TRUE(becomes(search, u"走访"_s));
    choice->setFocus();
    ASSERT_NO_FATAL_FAILURE(typeWord(u"qunzhong"_s));
    ASSERT_TRUE(becomes(choice->lineEdit(), u"群众"_s)) << choice->currentText().toStdString();
}

} // namespace touyan::test
