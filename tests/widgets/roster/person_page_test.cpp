// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/after_meeting.h"
#include "application/checklist/record_entries.h"
#include "application/checklist/review_entries.h"
#include "application/closing/close_quarter.h"
#include "application/rectification/close_rectification_item.h"
#include "application/roster/save_leave.h"
#include "support/pdf/unnamed_glyphs.h"
#include "support/widgets/appraisal_office.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/person/person_view.h"
#include "widgets/person/posting_timeline.h"
#include "widgets/roster/roster_page_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using widgets::PersonView;
using widgets::PostingTimeline;
using widgets::RecordDialog;
using widgets::RosterPage;

/// What a program of poppler says of a PDF.
QByteArray toolOutput(const QString& program, const QStringList& arguments)
{
    QProcess tool;
    tool.start(program, arguments);
    EXPECT_TRUE(tool.waitForFinished()) << program.toStdString();
    return tool.readAllStandardOutput();
}

class PersonPageTest : public RosterPageFixture
{
protected:
    void openPerson(size_t index)
    {
        ASSERT_TRUE(page().openPlace(u"person:%1"_s.arg(person(index).value())));
        settlePage();
        ASSERT_TRUE(waitUntil([this] { return view()->isReady(); }));
    }
    PersonView* view() { return need<PersonView>(u"personView"_s); }

    void recordConfirmed(const QString& itemCode, QDate day)
    {
        application::RecordEntryRequest request;
        request.posting = posting(0);
        request.item = item(itemCode);
        request.occurredOn = day;
        request.summary = u"走访"_s;
        const auto recorded = run([request](UseCaseContext& context) {
            return application::recordEntries(context, {request});
        });
        ASSERT_TRUE(recorded.isOk());
        const domain::EntryId id = recorded.value().changes.front().after->id;
        ASSERT_TRUE(run([id](UseCaseContext& context) {
                        return application::confirmEntries(context, {id});
                    }).isOk());
    }
};

TEST_F(PersonPageTest, ShowsRatesScoresAndTheTimeline)
{
    openPerson(0);
    const auto* rates = need<widgets::RecordTableView>(u"personRatesTable"_s)->recordModel();
    // Ten items less the yearly two, which fall due in December, and the sum.
    ASSERT_GE(rates->rowCount(), 9);
    EXPECT_EQ(rates->headerData(1, Qt::Horizontal).toString(), u"26年3季度"_s);
    EXPECT_EQ(rates->headerData(2, Qt::Horizontal).toString(), u"2026年"_s);
    EXPECT_EQ(rates->index(0, 1).data().toString(), u"0.0%"_s);

    recordConfirmed(u"I01"_s, QDate(2026, 9, 10));
    ASSERT_TRUE(waitUntil([this] {
        const auto* now = need<widgets::RecordTableView>(u"personRatesTable"_s)->recordModel();
        return now->index(0, 1).data().toString() == u"33.3%"_s;
    }));

    auto* scores = list(u"personScores"_s);
    ASSERT_EQ(scores->model()->rowCount(), 2);
    EXPECT_TRUE(cell(scores, 1, 0).contains(u"2026年第3季度"_s));
    EXPECT_TRUE(cell(scores, 1, 2).contains(u"阶段分"_s)) << cell(scores, 1, 2).toStdString();
    EXPECT_EQ(cell(scores, 1, 3), u"1 / 3"_s);

    auto* timeline = need<PostingTimeline>(u"postingTimeline"_s);
    ASSERT_EQ(timeline->bars().size(), 1);
    QSignalSpy places(timeline, &PostingTimeline::placeRequested);
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Return);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().first().toString(), u"posting:%1"_s.arg(posting(0).value()));
    EXPECT_TRUE(list(u"postings"_s)->isVisible());
}

TEST_F(PersonPageTest, EnterOnANumberExplainsIt)
{
    openPerson(0);
    auto* rates = need<widgets::RecordTableView>(u"personRatesTable"_s);
    rates->setFocus();
    rates->setCurrentIndex(rates->model()->index(0, 1));
    QTest::keyClick(rates, Qt::Key_Return);
    const auto shown = [this] { return page().findChild<QDialog*>(u"personExplanationDialog"_s); };
    ASSERT_TRUE(waitUntil([&shown] { return shown() != nullptr; }));
    auto* explanation = shown()->findChild<widgets::ExplanationView*>(u"personExplanation"_s);
    ASSERT_NE(explanation, nullptr);
    const QString text = explanation->plainText();
    EXPECT_TRUE(text.contains(u"张雁"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"I01"_s));
    EXPECT_TRUE(text.contains(u"规则 2.3"_s));
    EXPECT_TRUE(text.contains(u"应 1 次，已计 0 次"_s));

    QSignalSpy places(&page(), &RosterPage::placeRequested);
    Q_EMIT explanation->linkActivated(u"cell:%1:I01"_s.arg(posting(0).value()));
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().first().toString(), u"cell:%1:I01"_s.arg(posting(0).value()));
    ASSERT_TRUE(waitUntil([&shown] { return shown() == nullptr; }));

    press(u"personScores"_s, 1, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&shown] { return shown() != nullptr; }));
    explanation = shown()->findChild<widgets::ExplanationView*>(u"personExplanation"_s);
    EXPECT_TRUE(explanation->plainText().contains(u"规则 2.4"_s))
        << explanation->plainText().toStdString();
    QTest::keyClick(shown(), Qt::Key_Escape);
}

TEST_F(PersonPageTest, SavesOnePageAsPdf)
{
    domain::Leave leave;
    leave.posting = posting(1);
    leave.range = {QDate(2026, 8, 3), QDate(2026, 8, 4)};
    leave.reason = u"党支部换届，G104线、X2026-04、WiFi6、office5"_s;
    ASSERT_TRUE(run([leave](UseCaseContext& context) {
                    return application::saveLeave(context, leave);
                }).isOk());
    settlePage();
    openPerson(1);
    EXPECT_TRUE(page().canPrint());
    const QString path = folder() + u"/person.pdf"_s;
    prompts.willSave(path);
    press(u"people"_s, -1, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF"));
    EXPECT_EQ(toolOutput(u"pdfinfo"_s, {path}).count("\nPages:           1\n"), 1);
    for (const std::string& glyph : unnamedGlyphs(QFile::encodeName(path).toStdString()))
        ADD_FAILURE() << glyph << " has no character";
    // Rare characters and those that share a glyph with a radical can be found.
    const QString text = QString::fromUtf8(toolOutput(u"pdftotext"_s, {path, u"-"_s}));
    for (const QString& word :
         {u"李䶮"_s, u"柳林社区"_s, u"第一书记"_s, u"任职经历"_s, u"党支部换届"_s, u"G104线"_s,
          u"X2026-04"_s, u"WiFi6"_s, u"office5"_s})
        EXPECT_TRUE(text.contains(word)) << word.toStdString() << "\n" << text.toStdString();

    prompts.willSave(folder() + u"/missing/person.pdf"_s);
    press(u"people"_s, -1, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(noticeIn(&page()).contains(u"无法写入"_s)) << noticeIn(&page()).toStdString();
}

TEST_F(PersonPageTest, AClosedQuarterKeepsItsFrozenNumbers)
{
    clock.setToday(QDate(2026, 10, 8));
    ASSERT_TRUE(run([](UseCaseContext& context) {
                    return application::closeQuarter(
                        context, {*domain::PeriodKey::parse(u"2026-Q3"), QDate(2026, 10, 8)});
                }).isOk());
    clock.setToday(QDate(2026, 10, 20));
    // Late, and welcome: it shows in the year, not in the quarter that is closed.
    recordConfirmed(u"I01"_s, QDate(2026, 9, 10));
    widgets::PeriodSelection later = period();
    later.asOf = QDate(2026, 10, 20);
    page().setPeriod(later);
    openPerson(0);
    const auto* rates = need<widgets::RecordTableView>(u"personRatesTable"_s)->recordModel();
    EXPECT_EQ(rates->index(0, 1).data().toString(), u"0.0%"_s);
    EXPECT_NE(rates->index(0, 2).data().toString(), u"0.0%"_s);
    auto* scores = list(u"personScores"_s);
    ASSERT_EQ(scores->model()->rowCount(), 2);
    EXPECT_EQ(cell(scores, 0, 7), QString());
    EXPECT_EQ(cell(scores, 1, 7), u"已结账"_s);
    EXPECT_EQ(cell(scores, 1, 6), u"2026-10-08"_s);
    EXPECT_EQ(cell(scores, 0, 6), u"2026-10-20"_s);
}

TEST_F(PersonPageTest, ShowsThePrintBeforeItIsPrinted)
{
    openPerson(0);
    page().printCurrent();
    auto* preview = page().findChild<QPrintPreviewDialog*>(u"personPrintPreview"_s);
    ASSERT_NE(preview, nullptr);
    EXPECT_TRUE(preview->isVisible());
    QTest::qWait(1);
    preview->close();
    EXPECT_TRUE(waitUntil([this] {
        return page().findChild<QPrintPreviewDialog*>(u"personPrintPreview"_s) == nullptr;
    }));
}

TEST_F(PersonPageTest, RegistersAndCorrectsAPerson)
{
    show(RosterPage::People);
    press(u"people"_s, -1, Qt::Key_N, Qt::ControlModifier);
    RecordDialog* form = dialog(u"personDialog"_s);
    ASSERT_NE(form, nullptr);
    accept(form);
    EXPECT_TRUE(noticeIn(form).contains(u"姓名"_s));
    auto* name = form->findChild<QLineEdit*>(u"nameEdit"_s);
    QInputMethodEvent typed;
    typed.setCommitString(u"孙䶮"_s);
    QCoreApplication::sendEvent(name, &typed);
    auto* level = form->findChild<QComboBox*>(u"levelCombo"_s);
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Down);
    accept(form);
    const application::Roster roster = stored();
    ASSERT_EQ(roster.people.size(), 5U);
    EXPECT_EQ(roster.people.back().name, u"孙䶮"_s);
    EXPECT_EQ(roster.people.back().dispatchLevel, domain::DispatchLevel::City);
    EXPECT_EQ(roster.people.back().gender, std::nullopt);

    // Somebody who never served can be removed, somebody who serves cannot.
    prompts.willConfirm(true);
    press(u"people"_s, 4, Qt::Key_Delete);
    EXPECT_EQ(stored().people.size(), 4U);
    prompts.willConfirm(true);
    press(u"people"_s, 0, Qt::Key_Delete);
    EXPECT_EQ(stored().people.size(), 4U);
    EXPECT_TRUE(noticeIn(&page()).contains(u"不能删除"_s)) << noticeIn(&page()).toStdString();
}

/// What an appraisal left to mend stands on the reportee's page until it is closed.
TEST_F(PersonPageTest, ShowsWhatAnAppraisalLeftToMend)
{
    const auto prepared = run([](UseCaseContext& context) {
        return prepareSession(context, domain::AppraisalMode::Score, 2, 1);
    });
    ASSERT_TRUE(prepared.isOk());
    const application::NamedReportee& reportee = prepared.value().reportees.front();
    const auto added = [&](const QString& problem, QDate due) {
        application::AddAppraisalItemRequest request;
        request.session = prepared.value().session.id;
        request.reportee = reportee.reportee.id;
        request.draft = {problem, u"立即整改"_s, {}, due};
        const auto item = run([request](UseCaseContext& context) {
            return application::addAppraisalItem(context, request);
        });
        EXPECT_TRUE(item.isOk());
        return item.isOk() ? item.value() : domain::RectificationItem();
    };
    const domain::RectificationItem early = added(u"三会一课记录不全"_s, QDate(2026, 9, 29));
    static_cast<void>(added(u"后备力量不足"_s, QDate(2026, 12, 1)));
    clock.setToday(QDate(2026, 10, 8));
    settlePage();
    const auto show = [&](domain::PersonId person) {
        ASSERT_TRUE(page().openPlace(u"person:%1"_s.arg(person.value())));
        settlePage();
    };
    show(reportee.identity.person);
    widgets::RecordList* items = need<widgets::RecordList>(u"personRectificationsList"_s);
    ASSERT_TRUE(waitUntil([items] { return items->model()->rowCount() == 2; }));
    EXPECT_TRUE(items->isVisible());
    EXPECT_EQ(cell(items, 0, 0), u"三会一课记录不全"_s);
    EXPECT_EQ(cell(items, 0, 2), u"× 逾期 9 天"_s);
    EXPECT_EQ(cell(items, 1, 2), u"○ 还有 54 天"_s);
    QSignalSpy asked(&page(), &widgets::Page::placeRequested);
    const QString place = u"rectification:%1"_s.arg(early.id.value());
    ASSERT_TRUE(items->select(place));
    items->view()->setFocus();
    QTest::keyClick(items->view(), Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().toString(), place);

    const application::CloseRectificationRequest closing{early.id, early.rowVersion,
                                                         QDate(2026, 10, 8), u"补齐"_s, u"李科"_s};
    ASSERT_TRUE(run([closing](UseCaseContext& context) {
                    return application::closeRectificationItem(context, closing);
                }).isOk());
    EXPECT_TRUE(waitUntil([items] { return items->model()->rowCount() == 1; }));
    // Somebody else has no such list.
    show(person(0));
    EXPECT_TRUE(waitUntil([items] { return !items->isVisible(); }));
}

} // namespace touyan::test
