// SPDX-License-Identifier: GPL-3.0-or-later
// The entry desk inside its page: grades, whole tables, forms that could not be stored.
#include "application/appraisal/save_session.h"
#include "application/attachments/attach_file.h"
#include "application/ballots/enter_ballots.h"
#include "application/roster/list_roster.h"
#include "support/widgets/appraisal_office.h"
#include "support/widgets/page_fixture.h"
#include "widgets/appraisal/appraisal_page.h"
#include "widgets/appraisal/reportee_dialogs.h"
#include "widgets/ballots/ballot_grid_view.h"
#include "widgets/ballots/ballot_sheet_model.h"
#include "widgets/ballots/entry_desk_panel.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/inline_notice.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::EntryRound;
using application::UseCaseContext;
using widgets::AppraisalPage;
using widgets::BallotGridView;
using widgets::EntryDeskPanel;

class EntryDesk : public PageFixture
{
protected:
    static constexpr int kReportees = 3;
    static constexpr int kFormsPerGroup = 4;

    void open(domain::AppraisalMode mode, const widgets::AppraisalTools& tools = {})
    {
        auto prepared = run([mode](UseCaseContext& context) {
            return prepareSession(context, mode, kReportees, kFormsPerGroup);
        });
        ASSERT_TRUE(prepared.isOk());
        m_prepared = std::move(prepared).value();
        m_page = std::make_unique<AppraisalPage>(services(), tools);
        m_page->resize(1080, 640);
        m_page->show();
        m_page->activate();
        ASSERT_TRUE(waitUntil([this] { return m_page->session() != nullptr; }));
        settle();
        m_page->showStep(AppraisalPage::Entry);
        settle();
        m_desk = m_page->findChild<EntryDeskPanel*>();
        m_grid = m_page->findChild<BallotGridView*>();
    }
    void TearDown() override
    {
        m_page.reset();
        PageFixture::TearDown();
    }

    template <class Widget>
    [[nodiscard]] Widget* need(const QString& name) const
    {
        auto* found = m_page->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] QString notice() const
    {
        return m_page->findChild<widgets::InlineNotice*>()->text();
    }
    [[nodiscard]] const QString& serial(int place) const
    {
        return m_prepared.serials.front().at(place);
    }
    [[nodiscard]] application::BallotKey form(int place) const
    {
        return {m_prepared.session.groups.front().id, serial(place)};
    }
    void openForm(const QString& person, int place)
    {
        need<QLineEdit>(u"enteringPersonEdit"_s)->setText(person);
        need<QLineEdit>(u"ballotSerialEdit"_s)->setText(serial(place));
        need<QAbstractButton>(u"openBallotButton"_s)->click();
        ASSERT_TRUE(waitUntil([this, place] {
            return m_desk->openedBallot() == form(place) && m_grid->isEnabled();
        })) << notice().toStdString();
        settle();
    }
    void type(const char* text)
    {
        for (; *text != 0; ++text)
            QTest::keyClick(m_grid, *text);
    }
    void waitForSaves()
    {
        ASSERT_TRUE(waitUntil([this] { return m_desk->savesUnderWay() == 0; }));
        settle();
    }
    /// What is stored of a form's round, as the person who may see it sees it.
    [[nodiscard]] std::vector<application::ReporteeMarks> stored(int place, EntryRound round,
                                                                 const QString& person)
    {
        const auto opened =
            run([wanted = application::OpenBallotRequest{m_prepared.session.id, form(place), round,
                                                         person}](UseCaseContext& context) {
                return application::openBallot(context, wanted);
            });
        EXPECT_TRUE(opened.isOk());
        return opened.isOk() ? opened.value().rows : std::vector<application::ReporteeMarks>();
    }
    void enter(int place, EntryRound round, const QString& person, const QString& mark)
    {
        application::EnterBallotRequest request;
        request.session = m_prepared.session.id;
        request.ballot = form(place);
        request.round = round;
        request.person = person;
        for (const application::NamedReportee& each : m_prepared.reportees)
            request.rows.push_back({each.reportee.id, {{u"C01"_s, mark}}});
        ASSERT_TRUE(run([request](UseCaseContext& context) {
                        return application::enterBallot(context, request);
                    }).isOk());
    }
    [[nodiscard]] int returned()
    {
        const auto groups = run([id = m_prepared.session.id](UseCaseContext& context) {
            return application::listBallots(context, id);
        });
        return groups.isOk() ? groups.value().front().returned() : -1;
    }

    PreparedSession m_prepared;
    std::unique_ptr<AppraisalPage> m_page;
    EntryDeskPanel* m_desk = nullptr;
    BallotGridView* m_grid = nullptr;
};

TEST_F(EntryDesk, TakesGradesByTheirKeys)
{
    open(domain::AppraisalMode::Grade);
    const QAbstractItemModelTester tester(m_grid->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    openForm(u"王芳"_s, 0);
    type("1\r4\r3");
    QTest::keyClick(m_grid, Qt::Key_PageDown);
    waitForSaves();
    const auto rows = stored(0, EntryRound::First, u"王芳"_s);
    ASSERT_EQ(rows.size(), size_t{kReportees});
    const QStringList expected{u"good"_s, u"poor"_s, u"ordinary"_s};
    for (int row = 0; row < kReportees; ++row) {
        const application::NamedReportee& reportee = m_prepared.reportees[static_cast<size_t>(row)];
        const auto at = std::find_if(rows.begin(), rows.end(), [&reportee](const auto& each) {
            return each.reportee == reportee.reportee.id;
        });
        ASSERT_NE(at, rows.end());
        EXPECT_EQ(at->marks, (std::vector<application::WrittenMark>{
                                 {domain::kGradeCriterion, expected.at(row)}}));
    }
    ASSERT_TRUE(m_desk->openedBallot().has_value());
    EXPECT_EQ(m_desk->openedBallot()->serial, serial(1)) << "the next form is open";
}

TEST_F(EntryDesk, EntersSeveralFormsFromACopiedTable)
{
    open(domain::AppraisalMode::Score);
    need<QLineEdit>(u"enteringPersonEdit"_s)->setText(u"王芳"_s);
    const auto paste = [this](const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        need<QAbstractButton>(u"pasteBlockButton"_s)->click();
        settle();
    };
    const QString heading = u"序号\t述职人\tC01\tC02\r\n"_s;
    const QString name = m_prepared.reportees.front().identity.personName;
    // Without a form and without a heading nobody knows where it belongs.
    paste(u"8\t9\r\n"_s);
    EXPECT_TRUE(notice().contains(u"序号"_s)) << notice().toStdString();
    paste(heading + u"%1\t路人\t8\t9\r\n"_s.arg(serial(0)));
    EXPECT_TRUE(notice().contains(u"路人"_s)) << notice().toStdString();
    EXPECT_EQ(returned(), 0);
    // All of them or none: the second serial was never printed.
    prompts.willConfirm(true);
    paste(heading + u"%1\t%2\t8\t9\r\n"_s.arg(serial(0), name) + u"999\t%1\t8\t9\r\n"_s.arg(name));
    EXPECT_TRUE(notice().contains(u"999"_s)) << notice().toStdString();
    EXPECT_EQ(returned(), 0);
    prompts.willConfirm(true);
    paste(heading + u"%1\t%2\t8\t11\r\n"_s.arg(serial(0), name) +
          u"%1\t%2\t7.5\t\r\n"_s.arg(serial(1), name));
    EXPECT_TRUE(prompts.last().title.contains(u"2 张"_s)) << prompts.last().title.toStdString();
    EXPECT_TRUE(waitUntil([this] { return notice().contains(u"已录入 2 张表"_s); }))
        << notice().toStdString();
    EXPECT_EQ(returned(), 2);
    const auto rows = stored(0, EntryRound::First, u"王芳"_s);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().marks,
              (std::vector<application::WrittenMark>{{u"C01"_s, u"8"_s}, {u"C02"_s, u"11"_s}}));
    // Once more: it says what would be replaced.
    prompts.willConfirm(false);
    paste(heading + u"%1\t%2\t8\t9\r\n"_s.arg(serial(0), name));
    EXPECT_TRUE(prompts.last().text.contains(u"1 张已经录过"_s))
        << prompts.last().text.toStdString();
}

TEST_F(EntryDesk, KeepsAFormThatCouldNotBeStored)
{
    open(domain::AppraisalMode::Score);
    enter(0, EntryRound::First, u"王芳"_s, u"8"_s);
    settle();
    need<QAbstractButton>(u"secondRoundButton"_s)->click();
    openForm(u"李强"_s, 0);
    EXPECT_TRUE(m_page->findChild<widgets::BallotSheetModel*>()->sheet().isBlank())
        << "the first entry is not shown";
    type("9.5\r7");
    // Meanwhile the same person corrects the first entry at another desk.
    enter(0, EntryRound::First, u"李强"_s, u"8"_s);
    QTest::keyClick(m_grid, Qt::Key_PageDown);
    waitForSaves();
    EXPECT_TRUE(notice().contains(serial(0)) && notice().contains(u"李强"_s))
        << notice().toStdString();
    // Back to the form: all that was typed stands there again.
    enter(0, EntryRound::First, u"王芳"_s, u"8"_s);
    need<QAction>(u"reopenUnsavedAction"_s)->trigger();
    settle();
    ASSERT_TRUE(m_desk->openedBallot() == form(0));
    EXPECT_EQ(m_desk->round(), EntryRound::Second);
    EXPECT_EQ(m_grid->model()->index(0, 0).data().toString(), u"9.5"_s);
    EXPECT_EQ(m_grid->model()->index(0, 1).data().toString(), u"7"_s);
    QTest::keyClick(m_grid, Qt::Key_PageDown);
    waitForSaves();
    const auto rows = stored(0, EntryRound::Second, u"李强"_s);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().marks,
              (std::vector<application::WrittenMark>{{u"C01"_s, u"9.5"_s}, {u"C02"_s, u"7"_s}}));
}

TEST_F(EntryDesk, TellsHowManyFormsCouldNotBeStoredAndLeadsToEachOfThem)
{
    open(domain::AppraisalMode::Score);
    for (const int place : {0, 1})
        enter(place, EntryRound::First, u"王芳"_s, u"8"_s);
    const auto* progress = need<QLabel>(u"entryProgressLabel"_s);
    ASSERT_TRUE(waitUntil([progress] { return progress->text().contains(u"已录 2"_s); }));
    need<QAbstractButton>(u"secondRoundButton"_s)->click();
    auto* reopen = need<QAction>(u"reopenUnsavedAction"_s);
    EXPECT_FALSE(reopen->isEnabled()) << "nothing is unsaved yet";
    openForm(u"李强"_s, 0);
    for (const int place : {0, 1}) {
        ASSERT_TRUE(waitUntil([this, place] { return m_desk->openedBallot() == form(place); }));
        settle();
        type(place == 0 ? "9" : "7");
        // Meanwhile the same person corrects the first entry at another desk.
        enter(place, EntryRound::First, u"李强"_s, u"8"_s);
        QTest::keyClick(m_grid, Qt::Key_PageDown);
        waitForSaves();
        enter(place, EntryRound::First, u"王芳"_s, u"8"_s);
    }
    EXPECT_TRUE(notice().contains(serial(1))) << notice().toStdString();
    EXPECT_TRUE(progress->text().contains(u"没有保存 2"_s)) << progress->text().toStdString();
    // The notice may be gone meanwhile: the menu still leads back.
    m_page->findChild<widgets::InlineNotice*>()->dismiss();
    EXPECT_TRUE(m_page->menuActions(widgets::MenuPlace::Record).contains(reopen));
    ASSERT_TRUE(reopen->isEnabled());
    for (const int place : {0, 1}) {
        reopen->trigger();
        settle();
        ASSERT_TRUE(m_desk->openedBallot() == form(place)) << place;
        EXPECT_EQ(m_grid->model()->index(0, 0).data().toString(), place == 0 ? u"9"_s : u"7"_s);
        if (place == 0)
            EXPECT_EQ(notice(), u"还有 1 张表没有保存。"_s);
        else
            EXPECT_FALSE(m_page->findChild<widgets::InlineNotice*>()->isVisible());
        QTest::keyClick(m_grid, Qt::Key_PageDown);
        waitForSaves();
        EXPECT_EQ(stored(place, EntryRound::Second, u"李强"_s).size(), 1U);
    }
    EXPECT_FALSE(reopen->isEnabled());
    EXPECT_FALSE(progress->text().contains(u"没有保存"_s)) << progress->text().toStdString();
}

TEST_F(EntryDesk, NeverRegistersABlankFormUnasked)
{
    open(domain::AppraisalMode::Score);
    openForm(u"王芳"_s, 0);
    type("9");
    QTest::keyClick(m_grid, Qt::Key_PageDown);
    waitForSaves();
    // The desk has opened the next form by itself; going on in whatever way asks, and Enter says
    // no.
    const auto goOn = [this](const std::function<void()>& go, int place) {
        ASSERT_TRUE(m_desk->openedBallot() == form(place)) << place;
        prompts.willConfirm(false);
        go();
        settle();
        ASSERT_EQ(prompts.unusedAnswers(), 0);
        EXPECT_TRUE(prompts.last().title.contains(serial(place)))
            << prompts.last().title.toStdString();
        EXPECT_TRUE(prompts.last().isDestructive) << "the default is not to register it";
    };
    ASSERT_NO_FATAL_FAILURE(goOn([this] { QTest::keyClick(m_grid, Qt::Key_PageDown); }, 1));
    ASSERT_NO_FATAL_FAILURE(
        goOn([this] { need<QAbstractButton>(u"nextBallotButton"_s)->click(); }, 2));
    // Typed and taken back is blank, too.
    type("9");
    m_desk->history()->undo();
    ASSERT_NO_FATAL_FAILURE(goOn([this] { QTest::keyClick(m_grid, Qt::Key_PageDown); }, 3));
    // Round again to the one that is still open.
    ASSERT_NO_FATAL_FAILURE(
        goOn([this] { need<QAbstractButton>(u"secondRoundButton"_s)->click(); }, 1));
    need<QAbstractButton>(u"firstRoundButton"_s)->click();
    openForm(u"王芳"_s, 2);
    type("9");
    m_desk->history()->undo();
    m_page->showStep(AppraisalPage::Setup); // nobody is asked on the way out
    waitForSaves();
    EXPECT_EQ(returned(), 1);
    // Who says that it came back blank is believed.
    m_page->showStep(AppraisalPage::Entry);
    openForm(u"王芳"_s, 3);
    prompts.willConfirm(true);
    QTest::keyClick(m_grid, Qt::Key_PageDown);
    waitForSaves();
    EXPECT_EQ(returned(), 2);
}

TEST_F(EntryDesk, KeepsTheEntryOfAFormThatWasClearedAndLeft)
{
    open(domain::AppraisalMode::Score);
    enter(0, EntryRound::First, u"王芳"_s, u"8"_s);
    openForm(u"王芳"_s, 0);
    ASSERT_TRUE(waitUntil([this] { return m_grid->model()->index(0, 0).data() == u"8"_s; }));
    type("///");
    ASSERT_TRUE(m_page->findChild<widgets::BallotSheetModel*>()->sheet().isBlank());
    m_page->showStep(AppraisalPage::Setup);
    waitForSaves();
    EXPECT_TRUE(notice().contains(serial(0))) << notice().toStdString();
    EXPECT_EQ(stored(0, EntryRound::First, u"王芳"_s).size(), size_t{kReportees});
}

TEST_F(EntryDesk, TypesOnInTheSheetAfterQuickTypingWasSwitchedOn)
{
    open(domain::AppraisalMode::Grade);
    openForm(u"王芳"_s, 0);
    auto* quick = need<QAbstractButton>(u"quickTypingCheck"_s);
    // As its mnemonic does it.
    quick->setFocus(Qt::ShortcutFocusReason);
    quick->animateClick();
    ASSERT_TRUE(waitUntil([quick] { return quick->isChecked(); }));
    settle();
    EXPECT_EQ(QApplication::focusWidget(), m_grid);
    QTest::keyClick(QApplication::focusWidget(), '1');
    EXPECT_FALSE(m_page->findChild<widgets::BallotSheetModel*>()->sheet().isBlank());
}

TEST_F(EntryDesk, ANoticeOfOneStepDoesNotStandOverAnother)
{
    open(domain::AppraisalMode::Score);
    enter(0, EntryRound::First, u"王芳"_s, u"8"_s);
    const auto* shown = m_page->findChild<widgets::InlineNotice*>();
    const auto refuse = [this, shown] {
        m_page->showStep(AppraisalPage::Entry);
        need<QAbstractButton>(u"secondRoundButton"_s)->click();
        need<QLineEdit>(u"enteringPersonEdit"_s)->setText(u"王芳"_s);
        need<QLineEdit>(u"ballotSerialEdit"_s)->setText(serial(0));
        need<QAbstractButton>(u"openBallotButton"_s)->click();
        ASSERT_TRUE(waitUntil([shown] { return shown->isVisible(); }));
        EXPECT_TRUE(notice().contains(u"王芳"_s)) << notice().toStdString();
    };
    for (const auto step : {AppraisalPage::Review, AppraisalPage::Outcome, AppraisalPage::Setup}) {
        ASSERT_NO_FATAL_FAILURE(refuse());
        m_page->showStep(step);
        EXPECT_TRUE(shown->isHidden());
    }
    // Another session.
    const auto other = run([this](UseCaseContext& context) {
        return application::saveSession(context,
                                        {application::sessionLike(m_prepared.session, 2027), {}});
    });
    ASSERT_TRUE(other.isOk());
    settle();
    ASSERT_NO_FATAL_FAILURE(refuse());
    ASSERT_TRUE(m_page->openPlace(u"appraisal:%1"_s.arg(other.value().id.value())));
    ASSERT_TRUE(waitUntil([&] { return m_page->session()->id() == other.value().id; }));
    EXPECT_TRUE(shown->isHidden());
}

TEST_F(EntryDesk, AThirdPersonIsToldWhoseFormItIs)
{
    open(domain::AppraisalMode::Score);
    enter(0, EntryRound::First, u"王芳"_s, u"8"_s);
    enter(0, EntryRound::Second, u"李强"_s, u"8"_s);
    settle();
    need<QLineEdit>(u"enteringPersonEdit"_s)->setText(u"赵敏"_s);
    need<QLineEdit>(u"ballotSerialEdit"_s)->setText(serial(0));
    need<QAbstractButton>(u"openBallotButton"_s)->click();
    ASSERT_TRUE(waitUntil([this] { return notice().contains(u"王芳"_s); }));
    EXPECT_TRUE(notice().contains(u"李强"_s)) << notice().toStdString();
    EXPECT_FALSE(m_desk->openedBallot().has_value());
}

TEST_F(EntryDesk, ChoosesReporteesByKeysFromTheStart)
{
    open(domain::AppraisalMode::Score);
    const auto roster =
        run([](UseCaseContext& context) { return application::listRoster(context); });
    ASSERT_TRUE(roster.isOk());
    std::optional<size_t> chosen;
    QPointer<widgets::RecordDialog> dialog = widgets::makeReporteesDialog(
        services(), {m_prepared.session, {}, roster.value()},
        [&chosen](const std::vector<application::ReporteeChoice>& wanted) {
            chosen = wanted.size();
        },
        nullptr);
    dialog->open();
    ASSERT_TRUE(waitUntil([&dialog] { return dialog->isActiveWindow(); }));
    auto* list = dialog->findChild<QListWidget*>(u"postingChoiceList"_s);
    ASSERT_GE(list->count(), kReportees); // others are posted too
    EXPECT_TRUE(list->hasFocus());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(list->item(0)->checkState(), Qt::Checked);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    // Nobody chosen: it stays open and says so.
    dialog->findChild<QAbstractButton*>(u"saveButton"_s)->click();
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<widgets::InlineNotice*>()->isVisible());
    EXPECT_TRUE(list->hasFocus());
    EXPECT_FALSE(chosen.has_value());
    auto* all = dialog->findChild<QAbstractButton*>(u"chooseAllCheck"_s);
    ASSERT_NE(all, nullptr);
    all->click();
    for (int row = 0; row < list->count(); ++row)
        EXPECT_EQ(list->item(row)->checkState(), Qt::Checked);
    list->item(1)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(all->isChecked());
    all->click();
    const auto posted = static_cast<size_t>(list->count());
    dialog->findChild<QAbstractButton*>(u"saveButton"_s)->click();
    EXPECT_EQ(chosen, posted);
}

TEST_F(EntryDesk, UndoesWithinTheFormAtHand)
{
    open(domain::AppraisalMode::Score);
    openForm(u"王芳"_s, 0);
    type("9*");
    ASSERT_EQ(m_page->undoStack(), m_desk->history());
    ASSERT_TRUE(m_desk->history()->canUndo());
    m_desk->history()->undo();
    m_desk->history()->undo();
    EXPECT_TRUE(m_page->findChild<widgets::BallotSheetModel*>()->sheet().isBlank());
    m_desk->history()->redo();
    QTest::keyClick(m_grid, Qt::Key_PageDown);
    waitForSaves();
    EXPECT_FALSE(m_desk->history()->canUndo()) << "a stored form is opened again, not undone";
    EXPECT_EQ(stored(0, EntryRound::First, u"王芳"_s).front().marks,
              (std::vector<application::WrittenMark>{{u"C01"_s, u"9"_s}}));
}

TEST_F(EntryDesk, OffersTheToolsOfAStepAtThatStepOnly)
{
    int used = 0;
    widgets::AppraisalTool tool;
    tool.step = AppraisalPage::Entry;
    tool.names = {u"readPagesAction"_s, u"document-open"_s, u"读表"_s, u"读表"_s};
    tool.run = [&used](const widgets::AppraisalToolUse& use) {
        used += use.session != nullptr ? 1 : 0;
        use.succeeded(u"读好了"_s);
    };
    tool.allowed = [](const widgets::OpenedSession& session) { return !session.isFinalised(); };
    open(domain::AppraisalMode::Score, {&attachmentStore(), {tool}});
    const auto* button = need<QToolButton>(u"stepMenuButton"_s);
    EXPECT_TRUE(button->isVisible());
    EXPECT_EQ(m_page->menuActions(widgets::MenuPlace::File).size(), 1);
    need<QAction>(u"readPagesAction"_s)->trigger();
    EXPECT_EQ(used, 1);
    EXPECT_EQ(notice(), u"读好了"_s);
    m_page->showStep(AppraisalPage::Review);
    EXPECT_FALSE(button->isVisible());
    EXPECT_TRUE(m_page->menuActions(widgets::MenuPlace::File).isEmpty());
    EXPECT_FALSE(need<QAction>(u"readPagesAction"_s)->isEnabled());
}

TEST_F(EntryDesk, KeepsWrittenReportsWithTheirReportee)
{
    open(domain::AppraisalMode::Score, {&attachmentStore(), {}});
    m_page->showStep(AppraisalPage::Setup);
    need<QTabWidget>(u"setupTabs"_s)->setCurrentIndex(1);
    auto* table = need<widgets::RecordTableView>(u"reporteesTable"_s);
    table->setCurrentRecordRow(1);
    settle();
    const QString path = folder() + u"/述职报告.pdf"_s;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    file.close();
    prompts.willOpenFiles({path});
    need<QAbstractButton>(u"addAttachmentButton"_s)->click();
    auto* list = need<QListWidget>(u"attachmentList"_s);
    ASSERT_TRUE(waitUntil([list] { return list->count() == 1; })) << notice().toStdString();
    const auto files = run([id = m_prepared.reportees[1].reportee.id](UseCaseContext& context) {
        return application::listAttachments(context, application::AttachmentOwner(id));
    });
    ASSERT_TRUE(files.isOk());
    EXPECT_EQ(files.value().size(), 1U);
    table->setCurrentRecordRow(0);
    EXPECT_TRUE(waitUntil([list] { return list->count() == 0; })) << "another one's files";
}

} // namespace touyan::test
