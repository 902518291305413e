// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/appraisal_page.h"

#include "application/appraisal/save_session.h"
#include "application/appraisal_results/finalise_session.h"
#include "application/ballots/enter_ballots.h"
#include "application/ballots/settle_differences.h"
#include "domain/appraisal/form_code.h"
#include "support/widgets/appraisal_office.h"
#include "support/widgets/grabbed_picture.h"
#include "support/widgets/page_fixture.h"
#include "widgets/appraisal/rule_table_model.h"
#include "widgets/appraisal_results/result_panel.h"
#include "widgets/appraisal_results/trial_panel.h"
#include "widgets/ballots/ballot_grid_view.h"
#include "widgets/ballots/entry_desk_panel.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/inline_notice.h"
#include "widgets/look/theme.h"
#include "widgets/meeting/meeting_view.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHash>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::EntryRound;
using application::UseCaseContext;
using widgets::AppraisalPage;
using widgets::EntryDeskPanel;
using widgets::RecordTableView;
using widgets::RuleTableModel;

namespace {

constexpr int kReportees = 6;
constexpr int kFormsPerGroup = 5;

/// The marks of one form: `points` in every field, less a half in each further row.
std::vector<application::ReporteeMarks> marks(const PreparedSession& prepared, int points)
{
    std::vector<application::ReporteeMarks> rows;
    for (size_t i = 0; i < prepared.reportees.size(); ++i) {
        application::ReporteeMarks row{prepared.reportees[i].reportee.id, {}};
        const domain::ExactDecimal value = domain::ExactDecimal::fromMillionths(
            points * domain::ExactDecimal::kScale -
            static_cast<qint64>(i) * domain::ExactDecimal::kScale / 2);
        for (const domain::Criterion& criterion : prepared.session.criteria)
            row.marks.push_back({criterion.code, value.toString()});
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class AppraisalPageTest : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        m_page = std::make_unique<AppraisalPage>(services(),
                                                 widgets::AppraisalTools{&attachmentStore()});
        m_page->resize(1080, 640);
    }
    void TearDown() override
    {
        m_page.reset();
        PageFixture::TearDown();
    }

    void prepare()
    {
        auto prepared = run([](UseCaseContext& context) {
            return prepareSession(context, domain::AppraisalMode::Score, kReportees,
                                  kFormsPerGroup);
        });
        ASSERT_TRUE(prepared.isOk());
        m_prepared = std::move(prepared).value();
    }

    /// Both entries of every form of every group.
    void enterAll()
    {
        for (const EntryRound round : {EntryRound::First, EntryRound::Second}) {
            for (size_t group = 0; group < m_prepared.serials.size(); ++group) {
                int number = 0;
                for (const QString& serial : m_prepared.serials[group]) {
                    application::EnterBallotRequest request;
                    request.session = m_prepared.session.id;
                    request.ballot = {m_prepared.session.groups[group].id, serial};
                    request.round = round;
                    request.person = round == EntryRound::First ? u"王芳"_s : u"李强"_s;
                    request.rows = marks(m_prepared, 8 + number++ % 3);
                    ASSERT_TRUE(run([request](UseCaseContext& context) {
                                    return application::enterBallot(context, request);
                                }).isOk());
                }
            }
        }
    }

    void show(AppraisalPage::Step step)
    {
        if (!m_page->isVisible())
            m_page->show();
        m_page->activate();
        ASSERT_TRUE(waitUntil([this] { return m_page->isReady(); }));
        m_page->showStep(step);
        settle();
    }

    template <class Widget>
    [[nodiscard]] Widget* need(const QString& name) const
    {
        auto* found = m_page->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    template <class Widget>
    [[nodiscard]] Widget* need() const
    {
        auto* found = m_page->findChild<Widget*>();
        EXPECT_NE(found, nullptr);
        return found;
    }
    void click(const QString& name) { need<QAbstractButton>(name)->click(); }
    [[nodiscard]] QString notice() const { return need<widgets::InlineNotice>()->text(); }

    std::unique_ptr<AppraisalPage> m_page;
    PreparedSession m_prepared;
};

TEST_F(AppraisalPageTest, BeginsWithANewSession)
{
    show(AppraisalPage::Setup);
    EXPECT_EQ(m_page->session(), nullptr);
    EXPECT_TRUE(need<QLabel>(u"noSessionLabel"_s)->isVisible());
    need<QAction>(u"newSessionAction"_s)->trigger();
    auto* dialog = m_page->findChild<QDialog*>(u"sessionDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->findChild<QLineEdit*>(u"newTitleEdit"_s)->text().isEmpty());
    dialog->findChild<QAbstractButton*>(u"saveButton"_s)->click();
    ASSERT_TRUE(waitUntil([this] { return m_page->session() != nullptr; }));
    EXPECT_EQ(m_page->session()->session().criteria.size(), 10U);
    EXPECT_EQ(m_page->session()->session().groups.size(), 4U);
    // A second of the same name, as it is proposed: their codes tell them apart.
    auto* sessions = need<QComboBox>(u"sessionCombo"_s);
    const QString title = m_page->session()->session().title;
    ASSERT_EQ(sessions->count(), 1);
    EXPECT_EQ(sessions->itemText(0), title);
    need<QAction>(u"newSessionAction"_s)->trigger();
    dialog = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        const auto all = m_page->findChildren<QDialog*>(u"sessionDialog"_s);
        for (QDialog* each : all)
            dialog = each->isVisible() ? each : dialog;
        return dialog != nullptr;
    }));
    EXPECT_EQ(dialog->findChild<QComboBox*>(u"sessionSourceCombo"_s)->itemText(0),
              u"照搬 %1"_s.arg(title));
    dialog->findChild<QAbstractButton*>(u"saveButton"_s)->click();
    ASSERT_TRUE(waitUntil([sessions] { return sessions->count() == 2; }));
    EXPECT_NE(sessions->itemText(0), sessions->itemText(1));
    for (int i = 0; i < 2; ++i)
        EXPECT_TRUE(sessions->itemText(i).startsWith(title + u"（A"_s));
}

TEST_F(AppraisalPageTest, SavesRulesAndChecksTheSums)
{
    prepare();
    show(AppraisalPage::Setup);
    auto* groups = need<QTableView>(u"groupsTable"_s);
    EXPECT_TRUE(need<QLabel>(u"groupsTableSummary"_s)->text().startsWith(u'✓'));
    ASSERT_TRUE(groups->model()->setData(groups->model()->index(0, 2), u"30"_s));
    EXPECT_TRUE(need<QLabel>(u"groupsTableSummary"_s)->text().startsWith(u'×'));
    ASSERT_TRUE(groups->model()->setData(groups->model()->index(1, 2), u"30"_s));
    EXPECT_TRUE(need<QLabel>(u"groupsTableSummary"_s)->text().startsWith(u'✓'));
    click(u"saveRulesButton"_s);
    settle();
    ASSERT_TRUE(waitUntil([this] {
        return m_page->session()->session().groups[0].weight ==
               domain::ExactDecimal::fromInteger(30);
    }));
    EXPECT_FALSE(need<QAbstractButton>(u"saveRulesButton"_s)->isEnabled());

    ASSERT_TRUE(groups->model()->setData(groups->model()->index(0, 3), u"很多"_s));
    click(u"saveRulesButton"_s);
    EXPECT_TRUE(notice().contains(u"应到"_s)) << notice().toStdString();
    click(u"discardRulesButton"_s);
    EXPECT_EQ(groups->model()->index(0, 3).data().toString(), u"5"_s);
}

TEST_F(AppraisalPageTest, AsksForAReasonOnceThereAreBallots)
{
    prepare();
    enterAll();
    show(AppraisalPage::Setup);
    auto* title = need<QLineEdit>(u"sessionTitleEdit"_s);
    title->selectAll();
    QTest::keyClicks(title, u"2026"_s);
    prompts.willGiveReason(std::nullopt);
    click(u"saveRulesButton"_s);
    EXPECT_EQ(prompts.last().kind, u"reason"_s);
    settle();
    EXPECT_NE(m_page->session()->session().title, u"2026"_s);
    prompts.willGiveReason(u"标题写错"_s);
    click(u"saveRulesButton"_s);
    EXPECT_TRUE(waitUntil([this] { return m_page->session()->session().title == u"2026"_s; }));
    EXPECT_EQ(prompts.unusedAnswers(), 0);
}

TEST_F(AppraisalPageTest, DrawsTheOrderByASeedThatCanBeRepeated)
{
    prepare();
    show(AppraisalPage::Setup);
    need<QTabWidget>(u"setupTabs"_s)->setCurrentIndex(1);
    const auto names = [this] {
        QStringList all;
        const auto* table = need<RecordTableView>(u"reporteesTable"_s);
        for (int row = 0; row < table->recordModel()->rowCount(); ++row)
            all.append(table->recordModel()->index(row, 1).data().toString());
        return all;
    };
    ASSERT_EQ(names().size(), kReportees);
    const auto draw = [&](const QString& seed) {
        prompts.willGiveText(seed);
        need<QAction>(u"reporteesdrawAction"_s)->trigger();
        settle();
        EXPECT_TRUE(waitUntil([&] { return notice().contains(seed); }));
        QTest::qWait(400); // the page reads the list again
        settle();
        return names();
    };
    const QStringList first = draw(u"20261128"_s);
    EXPECT_EQ(draw(u"20261128"_s), first);
    EXPECT_TRUE(notice().contains(u"20261128"_s));
}

TEST_F(AppraisalPageTest, ShowsEveryDrawSoThatItCanBeChecked)
{
    prepare();
    show(AppraisalPage::Setup);
    need<QTabWidget>(u"setupTabs"_s)->setCurrentIndex(1);
    const auto* last = need<QLabel>(u"lastDrawLabel"_s);
    auto* open = need<QAbstractButton>(u"drawRecordButton"_s);
    EXPECT_FALSE(open->isEnabled());
    for (const QString& seed : {u"1"_s, u"20261128"_s}) {
        prompts.willGiveText(seed);
        need<QAction>(u"reporteesdrawAction"_s)->trigger();
        ASSERT_TRUE(waitUntil([&] { return last->text().contains(u"种子 %1；"_s.arg(seed)); }))
            << last->text().toStdString();
    }
    EXPECT_TRUE(last->text().startsWith(u"第 2 次抽签"_s)) << last->text().toStdString();
    EXPECT_TRUE(last->text().contains(u"现在的顺序就是抽出的"_s)) << last->text().toStdString();
    open->click();
    auto* draws = need<RecordTableView>(u"drawsTable"_s);
    const auto* order = need<RecordTableView>(u"drawnOrderTable"_s);
    ASSERT_EQ(draws->recordModel()->rowCount(), 2);
    const auto told = [](const RecordTableView* table, int row, int column) {
        return table->recordModel()->index(row, column).data().toString();
    };
    EXPECT_EQ(told(draws, 0, 3), u"20261128"_s);
    EXPECT_EQ(told(draws, 0, 4), u"✓ 相同"_s);
    EXPECT_EQ(told(draws, 1, 4), u"✓ 相同"_s);
    const auto* reportees = need<RecordTableView>(u"reporteesTable"_s);
    ASSERT_EQ(order->recordModel()->rowCount(), kReportees);
    for (int row = 0; row < kReportees; ++row)
        EXPECT_EQ(told(order, row, 1), told(reportees, row, 1));
    const QString newest = told(order, 0, 1) + told(order, 1, 1) + told(order, 2, 1);
    draws->setCurrentRecordRow(1);
    EXPECT_NE(told(order, 0, 1) + told(order, 1, 1) + told(order, 2, 1), newest);

    // Moved by hand, the order is no longer the drawn one, and the line says so.
    need<RecordTableView>(u"reporteesTable"_s)->setCurrentRecordRow(0);
    need<QAction>(u"reporteesdownAction"_s)->trigger();
    EXPECT_TRUE(waitUntil([last] { return last->text().contains(u"顺序改过"_s); }));
}

TEST_F(AppraisalPageTest, VetoesWithAReason)
{
    prepare();
    show(AppraisalPage::Setup);
    need<QTabWidget>(u"setupTabs"_s)->setCurrentIndex(1);
    auto* table = need<RecordTableView>(u"reporteesTable"_s);
    table->setCurrentRecordRow(2);
    prompts.willGiveReason(u"受党纪处分"_s);
    need<QAction>(u"reporteesvetoAction"_s)->trigger();
    EXPECT_TRUE(waitUntil([table] {
        return table->recordModel()->index(2, 5).data().toString().contains(u"受党纪处分"_s);
    }));
}

TEST_F(AppraisalPageTest, RefusesTheSamePersonTwiceAndHidesTheFirstEntry)
{
    prepare();
    enterAll();
    show(AppraisalPage::Entry);
    auto* desk = need<EntryDeskPanel>();
    need<QLineEdit>(u"enteringPersonEdit"_s)->setText(u"赵敏"_s);
    click(u"secondRoundButton"_s);
    EXPECT_TRUE(need<QLineEdit>(u"enteringPersonEdit"_s)->text().isEmpty())
        << "who enters the second time is asked";
    need<QLineEdit>(u"enteringPersonEdit"_s)->setText(u"王芳"_s);
    auto* serial = need<QLineEdit>(u"ballotSerialEdit"_s);
    serial->setText(m_prepared.serials[0].first());
    click(u"openBallotButton"_s);
    EXPECT_TRUE(waitUntil([this] { return notice().contains(u"王芳"_s); }))
        << notice().toStdString();
    EXPECT_FALSE(desk->openedBallot().has_value());
}

TEST_F(AppraisalPageTest, AsksWhetherABlankFormCameBack)
{
    prepare();
    show(AppraisalPage::Entry);
    auto* desk = need<EntryDeskPanel>();
    need<QLineEdit>(u"enteringPersonEdit"_s)->setText(u"王芳"_s);
    const auto scan = [&](size_t group, int place) {
        desk->openScanned(
            domain::formCodeText({m_prepared.session.code, m_prepared.session.groups[group].code,
                                  m_prepared.serials[group].at(place)}));
        settle();
    };
    scan(0, 0);
    ASSERT_TRUE(desk->openedBallot().has_value());
    prompts.willConfirm(true);
    scan(1, 2);
    EXPECT_EQ(desk->openedBallot()->group, m_prepared.session.groups[1].id);
    ASSERT_TRUE(waitUntil([desk] { return desk->savesUnderWay() == 0; }));
    const auto groups = run([this](UseCaseContext& context) {
        return application::listBallots(context, m_prepared.session.id);
    });
    ASSERT_TRUE(groups.isOk());
    EXPECT_EQ(groups.value()[0].returned(), 1);
    EXPECT_EQ(groups.value()[1].returned(), 0);
    // A code of another session is refused.
    desk->openScanned(u"TY1:OTHER/G1/1"_s);
    EXPECT_TRUE(waitUntil([this] { return notice().contains(u"OTHER"_s); }))
        << notice().toStdString();
    m_page->showStep(AppraisalPage::Review);
}

TEST_F(AppraisalPageTest, ExplainsEveryResultAndTriesOutWithoutStoring)
{
    prepare();
    enterAll();
    show(AppraisalPage::Outcome);
    auto* panel = need<widgets::ResultPanel>();
    ASSERT_TRUE(waitUntil([panel] { return panel->outcome() != nullptr; }));
    const auto* table = need<RecordTableView>(u"resultTable"_s);
    ASSERT_EQ(table->recordModel()->rowCount(), kReportees);
    const QAbstractItemModelTester tester(table->recordModel(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(table->recordModel()->index(0, 0).data().toString(), u"1"_s);
    const QString explained = need<widgets::ExplanationView>()->plainText();
    EXPECT_TRUE(explained.contains(u"规则 4"_s)) << explained.toStdString();
    EXPECT_TRUE(explained.contains(table->recordModel()->index(0, 3).data().toString()));

    const QString real = table->recordModel()->index(1, 3).data().toString();
    click(u"trialButton"_s);
    auto* quota = need<QLineEdit>(u"trialQuota"_s);
    quota->clear();
    QTest::keyClicks(quota, u"1"_s);
    settle();
    const auto* trial = need<RecordTableView>(u"trialTable"_s);
    ASSERT_TRUE(waitUntil([trial] { return trial->recordModel()->rowCount() == kReportees; }));
    for (int row = 0; row < kReportees; ++row)
        EXPECT_NE(trial->recordModel()->index(row, 3).data().toString(), u"好"_s);
    EXPECT_EQ(table->recordModel()->index(1, 3).data().toString(), real);
    EXPECT_EQ(m_page->session()->session().goodQuotaPercent, m_prepared.session.goodQuotaPercent);
}

TEST_F(AppraisalPageTest, HidesMeansOfTooFewAndSaysWhatBlocks)
{
    prepare();
    // Two forms of five in one group only.
    for (int place = 0; place < 2; ++place) {
        application::EnterBallotRequest request;
        request.session = m_prepared.session.id;
        request.ballot = {m_prepared.session.groups[0].id, m_prepared.serials[0].at(place)};
        request.person = u"王芳"_s;
        request.rows = marks(m_prepared, 9);
        ASSERT_TRUE(run([request](UseCaseContext& context) {
                        return application::enterBallot(context, request);
                    }).isOk());
    }
    show(AppraisalPage::Outcome);
    auto* panel = need<widgets::ResultPanel>();
    ASSERT_TRUE(waitUntil([panel] { return panel->outcome() != nullptr; }));
    settle();
    EXPECT_TRUE(need<QLabel>(u"resultStateLabel"_s)->text().contains(u"不能计票"_s));
    EXPECT_FALSE(need<QAbstractButton>(u"finaliseButton"_s)->isEnabled());
    const auto* model = need<RecordTableView>(u"resultTable"_s)->recordModel();
    for (int row = 0; row < model->rowCount(); ++row) {
        EXPECT_EQ(model->index(row, 3).data().toString(), u"—"_s);
        for (int column = 0; column < model->columnCount(); ++column) {
            EXPECT_NE(model->index(row, column).data().toString(), u"90.0000"_s);
            EXPECT_FALSE(
                model->index(row, column).data(Qt::ToolTipRole).toString().contains(u"90.0"_s));
        }
    }
    EXPECT_FALSE(need<widgets::ExplanationView>()->plainText().contains(u"90.0000"_s));
    // What stands in the way of the final result leads to where it is done.
    EXPECT_TRUE(need<QLabel>(u"resultStateLabel"_s)->text().contains(u"2 张表没有复录"_s));
    Q_EMIT need<QLabel>(u"resultStateLabel"_s)->linkActivated(u"entry"_s);
    EXPECT_EQ(m_page->step(), AppraisalPage::Entry);
}

TEST_F(AppraisalPageTest, HidesTrialsThatWouldGiveAHiddenMeanAway)
{
    prepare();
    enterAll();
    // The office shows no mean of fewer than six rows; every group has five.
    domain::AppraisalSession stricter = m_prepared.session;
    stricter.minBallots = kFormsPerGroup + 1;
    ASSERT_TRUE(run([stricter](UseCaseContext& context) {
                    return application::saveSession(context, {stricter, u"人少"_s});
                }).isOk());
    show(AppraisalPage::Outcome);
    auto* panel = need<widgets::ResultPanel>();
    ASSERT_TRUE(waitUntil([panel] { return panel->outcome() != nullptr; }));
    const auto* table = need<RecordTableView>(u"resultTable"_s);
    EXPECT_EQ(table->recordModel()->index(0, 6).data().toString(), u"＊"_s);
    click(u"trialButton"_s);
    settle();
    const auto* trial = need<RecordTableView>(u"trialTable"_s);
    ASSERT_TRUE(waitUntil([trial] { return trial->recordModel()->rowCount() == kReportees; }));
    const auto score = [trial] { return trial->recordModel()->index(0, 2).data().toString(); };
    EXPECT_EQ(score(), table->recordModel()->index(0, 3).data().toString()) << "nothing is changed";
    auto* weight = need<QLineEdit>(u"trialWeight1"_s);
    weight->selectAll();
    QTest::keyClicks(weight, u"99"_s);
    EXPECT_TRUE(waitUntil([&] { return score() == u"＊"_s; })) << score().toStdString();
    click(u"trialResetButton"_s);
    EXPECT_TRUE(waitUntil([&] { return score() != u"＊"_s; }));
    auto* quota = need<QLineEdit>(u"trialQuota"_s);
    quota->setFocus();
    quota->selectAll();
    QTest::keyClicks(quota, u"1"_s);
    settle();
    EXPECT_NE(score(), u"＊"_s) << "a quota gives nothing away";
}

TEST_F(AppraisalPageTest, FinalisesTakesBackAndKeepsTheRevision)
{
    prepare();
    enterAll();
    show(AppraisalPage::Outcome);
    auto* finalise = need<QAbstractButton>(u"finaliseButton"_s);
    ASSERT_TRUE(waitUntil([finalise] { return finalise->isEnabled(); }));
    prompts.willConfirm(true);
    finalise->click();
    auto* undo = need<QAbstractButton>(u"undoFinalisationButton"_s);
    ASSERT_TRUE(waitUntil([undo] { return undo->isVisible(); }));
    ASSERT_TRUE(waitUntil([this] { return m_page->session()->isFinalised(); }));

    // The projector may show the result now.
    need<QAction>(u"openMeetingAction"_s)->trigger();
    auto* meeting = m_page->meetingView();
    ASSERT_NE(meeting, nullptr);
    meeting->findChild<QAbstractButton*>(u"meetingResultButton"_s)->click();
    EXPECT_TRUE(meeting->showsResult());
    auto* shown = meeting->findChild<RecordTableView*>(u"meetingResultTable"_s);
    EXPECT_TRUE(waitUntil([shown] { return shown->recordModel()->rowCount() == kReportees; }));
    // Its pages are turned like those of any list, and its headings are read from afar too.
    for (const int key : {Qt::Key_PageDown, Qt::Key_PageUp}) {
        QTest::keyClick(meeting, static_cast<Qt::Key>(key));
        EXPECT_TRUE(meeting->showsResult());
    }
    widgets::applyTheme(*qApp, widgets::ThemeMode::Light);
    meeting->resize(1920, 1080);
    settle();
    QTest::qWait(50); // the new style sheet gives every part its size again
    EXPECT_GT(shown->horizontalHeader()->font().pointSizeF(), 20.0);
    EXPECT_GT(shown->horizontalHeader()->viewport()->font().pointSizeF(), 20.0);
    EXPECT_GT(shown->horizontalHeader()->height(), 2 * QFontMetrics(qApp->font()).height());
    grabPicture(meeting, u"appraisal-announced"_s);

    prompts.willGiveReason(u"漏录一张"_s);
    undo->click();
    ASSERT_TRUE(waitUntil([this] { return !m_page->session()->isFinalised(); }));
    settle();
    EXPECT_FALSE(meeting->showsResult()) << "not final any more";
    EXPECT_EQ(shown->recordModel()->rowCount(), 0);
    auto* revisions = need<QComboBox>(u"revisionCombo"_s);
    ASSERT_TRUE(waitUntil([revisions] { return revisions->count() == 2; }));
    revisions->setCurrentIndex(1);
    Q_EMIT revisions->activated(1);
    settle();
    EXPECT_TRUE(waitUntil(
        [this] { return need<QLabel>(u"resultStateLabel"_s)->text().contains(u"漏录一张"_s); }));
}

TEST_F(AppraisalPageTest, LeadsThroughTheMeeting)
{
    prepare();
    show(AppraisalPage::Setup);
    need<QAction>(u"openMeetingAction"_s)->trigger();
    auto* meeting = m_page->meetingView();
    ASSERT_NE(meeting, nullptr);
    ASSERT_TRUE(meeting->isVisible());
    const auto text = [meeting](const QString& name) {
        return meeting->findChild<QLabel*>(name)->text();
    };
    EXPECT_EQ(text(u"meetingSpeakerLabel"_s), u"述职人1"_s);
    QTest::keyClick(meeting, Qt::Key_PageDown);
    EXPECT_EQ(text(u"meetingSpeakerLabel"_s), u"述职人2"_s);
    EXPECT_TRUE(text(u"meetingUnitLabel"_s).contains(u"述职人3"_s));
    EXPECT_TRUE(text(u"meetingTimeLabel"_s).contains(u"08:00"_s));
    QTest::keyClick(meeting, Qt::Key_Space);
    EXPECT_TRUE(waitUntil([&] { return text(u"meetingTimeLabel"_s).contains(u"07:5"_s); }));
    EXPECT_FALSE(meeting->findChild<QAbstractButton*>(u"meetingResultButton"_s)->isEnabled());
    meeting->findChild<QAbstractButton*>(u"showReturnedCheck"_s)->click();
    EXPECT_TRUE(waitUntil([&] { return text(u"meetingCountLabel"_s).contains(u"0/5"_s); }));
    meeting->close();
}

TEST_F(AppraisalPageTest, KeepsCommentsOfEachAndOfAll)
{
    prepare();
    show(AppraisalPage::Comments);
    auto* list = need<QListWidget>(u"commentReporteeList"_s);
    ASSERT_EQ(list->count(), kReportees + 1);
    auto* text = need<QPlainTextEdit>(u"commentEdit"_s);
    text->setPlainText(u"总体是好的。"_s);
    list->setCurrentRow(2); // stores it on the way
    text->setPlainText(u"要补上台账。"_s);
    click(u"saveCommentButton"_s);
    settle();
    ASSERT_TRUE(waitUntil([list] { return list->item(0)->text().startsWith(u'✓'); }));
    ASSERT_TRUE(waitUntil([list] { return list->item(2)->text().startsWith(u'✓'); }));
    list->setCurrentRow(0);
    EXPECT_EQ(text->toPlainText(), u"总体是好的。"_s);
    list->setCurrentRow(2);
    EXPECT_EQ(text->toPlainText(), u"要补上台账。"_s);
}

/// Alt and a letter means one thing at a step, and none of the window's menus.
TEST_F(AppraisalPageTest, HasNoMnemonicTwice)
{
    prepare();
    const QString menus = u"FERVTH"_s;
    const auto check = [&] {
        QHash<QString, QString> known;
        const auto take = [&known](const QWidget* widget, const QString& text) {
            const QString letter = QKeySequence::mnemonic(text).toString().section(u'+', 1);
            if (letter.isEmpty() || !widget->isVisible())
                return;
            EXPECT_FALSE(known.contains(letter))
                << letter.toStdString() << ": " << text.toStdString() << " and "
                << known.value(letter).toStdString();
            known.insert(letter, text);
        };
        for (const QAbstractButton* button : m_page->findChildren<QAbstractButton*>())
            take(button, button->text());
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->buddy() != nullptr)
                take(label, label->text());
        for (const QTabBar* tabs : m_page->findChildren<QTabBar*>())
            for (int tab = 0; tab < tabs->count(); ++tab)
                take(tabs, tabs->tabText(tab));
        // The files of a record are the same on several pages.
        for (const QChar letter : menus)
            EXPECT_TRUE(!known.contains(letter) ||
                        u"添加(&T)…附件(&F)"_s.contains(known.value(letter)))
                << known.value(letter).toStdString();
    };
    show(AppraisalPage::Setup);
    for (int tab = 0; tab < 3; ++tab) {
        need<QTabWidget>(u"setupTabs"_s)->setCurrentIndex(tab);
        check();
    }
    for (const auto step : {AppraisalPage::Entry, AppraisalPage::Review, AppraisalPage::Outcome,
                            AppraisalPage::Comments}) {
        show(step);
        check();
    }
    show(AppraisalPage::Outcome);
    click(u"trialButton"_s);
    check();
}

/// Every step is drawn for a person to look at; no text may be cut.
TEST_F(AppraisalPageTest, StandsInPicturesWithoutCutTexts)
{
    prepare();
    enterAll();
    m_page->resize(1090, 610);
    const auto grab = [](QWidget* widget, const QString& name) {
        grabPicture(widget, u"appraisal-"_s + name);
    };
    for (const widgets::ThemeMode mode : {widgets::ThemeMode::Light, widgets::ThemeMode::Dark}) {
        widgets::applyTheme(*qApp, mode);
        const QString suffix = mode == widgets::ThemeMode::Light ? u"light"_s : u"dark"_s;
        show(AppraisalPage::Setup);
        need<QTabWidget>(u"setupTabs"_s)->setCurrentIndex(0);
        grab(m_page.get(), u"rules-"_s + suffix);
        need<QTabWidget>(u"setupTabs"_s)->setCurrentIndex(1);
        grab(m_page.get(), u"reportees-"_s + suffix);
        show(AppraisalPage::Entry);
        need<QLineEdit>(u"enteringPersonEdit"_s)->setText(u"王芳"_s);
        need<QLineEdit>(u"ballotSerialEdit"_s)->setText(m_prepared.serials[0].first());
        click(u"openBallotButton"_s);
        settle();
        auto* grid = need<widgets::BallotGridView>();
        ASSERT_TRUE(waitUntil([grid] { return grid->isEnabled(); }));
        grid->setCurrentIndex(grid->model()->index(1, 3));
        QTest::keyClicks(grid, u"80"_s);
        grid->setCurrentIndex(grid->model()->index(2, 0));
        QTest::keyClick(grid, Qt::Key_Delete);
        grab(m_page.get(), u"entry-"_s + suffix);
        show(AppraisalPage::Review);
        grab(m_page.get(), u"review-"_s + suffix);
        show(AppraisalPage::Outcome);
        QTest::qWait(400);
        settle();
        grab(m_page.get(), u"result-"_s + suffix);
        click(u"trialButton"_s);
        settle();
        grab(m_page.get(), u"trial-"_s + suffix);
        click(u"trialButton"_s);
        show(AppraisalPage::Comments);
        grab(m_page.get(), u"comments-"_s + suffix);
        need<QAction>(u"openMeetingAction"_s)->trigger();
        m_page->meetingView()->resize(1280, 720);
        QTest::qWait(50);
        grab(m_page->meetingView(), u"meeting-"_s + suffix);
        m_page->meetingView()->close();
    }
    widgets::applyTheme(*qApp, widgets::ThemeMode::Light);
}

} // namespace touyan::test
