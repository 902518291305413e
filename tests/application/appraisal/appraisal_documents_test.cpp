// SPDX-License-Identifier: GPL-3.0-or-later
// The documents after an appraisal, as they are built from what is stored.
#include "application/appraisal/after_meeting.h"
#include "application/appraisal/appraisal_test.h"
#include "application/appraisal/save_comment.h"
#include "application/reports/appraisal/build_appraisal_documents.h"

#include <algorithm>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class AppraisalDocuments : public AppraisalTest
{
protected:
    /// Three ballots of each group, twice; the third of G2 leaves P00002 blank, so that G2 has two
    /// rows for it: too few to be shown.
    void enterWithHidden(UseCaseOffice& into, const QStringList& serials)
    {
        for (int i = 0; i < 3; ++i) {
            sample().enterTwice(into, 0, serials.at(i), QString::number(8 + i));
            for (const EntryRound round : {EntryRound::First, EntryRound::Second}) {
                EnterBallotRequest form =
                    sample().form(1, serials.at(i), QString::number(7 + i), round);
                if (i == 2)
                    form.rows[1].marks.clear();
                ASSERT_TRUE(succeeds(enterBallot(into.context(), form)));
            }
        }
    }
    void finalise(UseCaseOffice& in)
    {
        static_cast<void>(valueOf(finaliseSession(in.context(), id())));
    }
};

const AppraisedReportee& find(const AppraisalOverview& overview, const QString& posting)
{
    return *std::find_if(overview.reportees.begin(), overview.reportees.end(),
                         [&posting](const auto& each) { return each.identity.code == posting; });
}

TEST_F(AppraisalDocuments, BeforeFinalisingThereIsOnlyTheCountingSheet)
{
    sample().enterAll(office());
    const auto isRefused = [](const auto& result) {
        return result.isError() && result.error().code == ErrorCode::AppraisalNotFinalised &&
               result.error().arguments == QStringList{u"A00001"_s};
    };
    EXPECT_TRUE(isRefused(buildAppraisalWorkbook(context(), id())));
    EXPECT_TRUE(isRefused(buildAppraisalBulletin(context(), id())));
    EXPECT_TRUE(isRefused(buildAppraisalLetters(context(), id(), true)));
    EXPECT_TRUE(isRefused(buildAppraisalLetter(context(), id(), u"P00001"_s, true)));
    const AppraisalTallySheet sheet = valueOf(buildAppraisalTallySheet(context(), id()));
    EXPECT_FALSE(sheet.isFinal());
    EXPECT_EQ(sheet.overview.groups[0].returned, 3);
    finalise(office());
    EXPECT_TRUE(valueOf(buildAppraisalTallySheet(context(), id())).isFinal());
    EXPECT_TRUE(buildAppraisalWorkbook(context(), id()).isOk());
    ASSERT_TRUE(undoFinalisation(context(), id(), u"更正"_s).isOk());
    EXPECT_TRUE(isRefused(buildAppraisalWorkbook(context(), id())));
}

TEST_F(AppraisalDocuments, TellTheFrozenResultByRank)
{
    sample().enterAll(office());
    finalise(office());
    const AppraisalWorkbook workbook = valueOf(buildAppraisalWorkbook(context(), id()));
    ASSERT_EQ(workbook.overview.reportees.size(), 2U);
    EXPECT_EQ(workbook.overview.finalisation->revision, 1);
    EXPECT_EQ(workbook.head.subject, u"A00001"_s);
    EXPECT_EQ(workbook.head.asOf, QDate(2020, 1, 10));
    const AppraisedReportee& first = workbook.overview.reportees[0];
    EXPECT_EQ(first.identity.code, u"P00001"_s);
    EXPECT_FALSE(first.identity.personName.isEmpty());
    EXPECT_EQ(first.rank, 1);
    EXPECT_EQ(first.means[0].mean->toString(), u"90.0000"_s);
    EXPECT_EQ(first.means[1].mean->toString(), u"80.0000"_s);
    EXPECT_EQ(first.meeting.score->toString(), u"86.00"_s);
    EXPECT_EQ(first.composite.score->toString(), u"87.20"_s);
    ASSERT_EQ(workbook.rows.size(), 2U);
    auto rows = workbook.rows[0][0];
    std::sort(rows.begin(), rows.end());
    EXPECT_EQ(rows, (std::vector<qint64>{32, 36, 40}));
    EXPECT_EQ(workbook.rules.size(), 5);

    const AppraisalDocument document = workbook;
    EXPECT_EQ(kindOf(document), ReportKind::AppraisalResults);
    const IssuedReport issue =
        issueOf(document, ReportFormat::Workbook, {u"/tmp/结果.xlsx"_s, QString(64, u'a')});
    EXPECT_EQ(issue.subject, u"A00001"_s);
    EXPECT_EQ(issue.closingRevision, 1);
    EXPECT_EQ(issue.fileName, u"结果.xlsx"_s);
}

TEST_F(AppraisalDocuments, MeansOfTooFewBallotsAreGoneFromEveryDocument)
{
    enterWithHidden(office(), {u"1"_s, u"2"_s, u"3"_s});
    finalise(office());
    const auto expectHidden = [](const AppraisedReportee& reportee, const AppraisalSession& rules) {
        EXPECT_TRUE(reportee.means[0].mean);
        EXPECT_EQ(reportee.means[1].counted, 2);
        EXPECT_TRUE(reportee.means[1].isHidden);
        EXPECT_FALSE(reportee.means[1].mean);
        EXPECT_TRUE(reportee.dependsOnHidden(rules));
        EXPECT_TRUE(reportee.meeting.score) << "hidden, but it counts";
    };
    const AppraisalWorkbook workbook = valueOf(buildAppraisalWorkbook(context(), id()));
    expectHidden(find(workbook.overview, u"P00002"_s), workbook.overview.session);
    for (size_t i = 0; i < 2; ++i) {
        const bool isHidden = workbook.overview.reportees[i].identity.code == u"P00002"_s;
        EXPECT_EQ(workbook.rows[i][0].size(), 3U);
        EXPECT_EQ(workbook.rows[i][1].size(), isHidden ? 0U : 3U);
    }
    const AppraisalBulletin bulletin = valueOf(buildAppraisalBulletin(context(), id()));
    expectHidden(find(bulletin.overview, u"P00002"_s), bulletin.overview.session);
    const AppraisalTallySheet sheet = valueOf(buildAppraisalTallySheet(context(), id()));
    expectHidden(find(sheet.overview, u"P00002"_s), sheet.overview.session);
    const AppraisalLetter letter =
        valueOf(buildAppraisalLetter(context(), id(), u"P00002"_s, false));
    expectHidden(letter.reportee, letter.session);
    ASSERT_EQ(letter.topics.size(), 2U);
    for (const ShownTopic& topic : letter.topics) {
        EXPECT_EQ(topic.means[0], Score{900});
        EXPECT_FALSE(topic.means[1]);
    }
    const AppraisalLetter other =
        valueOf(buildAppraisalLetter(context(), id(), u"P00001"_s, false));
    EXPECT_EQ(other.topics[0].means[1], Score{800});
    EXPECT_FALSE(other.reportee.dependsOnHidden(other.session));
}

TEST_F(AppraisalDocuments, ALetterCarriesItsOwnCommentAndItems)
{
    sample().enterAll(office());
    finalise(office());
    const ReporteeId first = sample().reportees[0].reportee.id;
    const auto comment = [this](std::optional<ReporteeId> reportee, const QString& text) {
        AppraisalComment made;
        made.session = id();
        made.reportee = reportee;
        made.text = text;
        ASSERT_TRUE(succeeds(saveComment(context(), made)));
    };
    comment(first, u"办法多，底子薄。"_s);
    comment(std::nullopt, u"总的看有进步。"_s);
    const auto item = [this](size_t reportee, const QString& problem) {
        AddAppraisalItemRequest request{
            id(), sample().reportees[reportee].reportee.id, {problem, u"改"_s, {}, {}}};
        request.draft.due = QDate(2020, 6, 30);
        ASSERT_TRUE(succeeds(addAppraisalItem(context(), request)));
    };
    item(0, u"走访不够"_s);
    item(0, u"党课少"_s);
    item(1, u"走访不够"_s);

    const auto letters = valueOf(buildAppraisalLetters(context(), id(), true));
    ASSERT_EQ(letters.size(), 2U);
    EXPECT_EQ(letters[0].reportee.identity.code, u"P00001"_s);
    EXPECT_EQ(letters[0].comment, u"办法多，底子薄。"_s);
    EXPECT_EQ(letters[0].collectiveComment, u"总的看有进步。"_s);
    EXPECT_EQ(letters[0].items.size(), 2U);
    EXPECT_TRUE(letters[0].tellsRank);
    EXPECT_EQ(letters[0].ranked, 2);
    EXPECT_TRUE(letters[1].comment.isEmpty());
    EXPECT_EQ(letters[1].items.size(), 1U);
    EXPECT_TRUE(letterFileName(letters[0]).startsWith(u"反馈函 P00001 "_s));
    EXPECT_EQ(errorOf(buildAppraisalLetter(context(), id(), u"P00003"_s, true)),
              ErrorCode::NotFound);

    const AppraisalBulletin bulletin = valueOf(buildAppraisalBulletin(context(), id()));
    EXPECT_EQ(bulletin.problems,
              (std::vector<CommonProblem>{{u"走访不够"_s, 2}, {u"党课少"_s, 1}}));
    EXPECT_EQ(bulletin.items, 3);
    EXPECT_EQ(bulletin.openItems, 3);
    EXPECT_EQ(bulletin.due, QDate(2020, 6, 30));
    EXPECT_EQ(bulletin.collectiveComment, u"总的看有进步。"_s);
    ASSERT_EQ(bulletin.topics.size(), 2U);
    // Both topics: twice 8, 9, 10 and twice 7, 8, 9 of ten points.
    EXPECT_EQ(bulletin.topics[0].percent, Score{8500});
}

TEST_F(AppraisalDocuments, SerialsAndTheOrderOfEntryMakeNoDifference)
{
    UseCaseOffice other(office());
    enterWithHidden(office(), {u"1"_s, u"2"_s, u"3"_s});
    // The same marks on other forms, entered from the last to the first.
    const QStringList serials{u"93"_s, u"57"_s, u"8"_s};
    for (int i = 2; i >= 0; --i) {
        sample().enterTwice(other, 0, serials.at(i), QString::number(8 + i));
        for (const EntryRound round : {EntryRound::First, EntryRound::Second}) {
            EnterBallotRequest form =
                sample().form(1, serials.at(i), QString::number(7 + i), round);
            if (i == 2)
                form.rows[1].marks.clear();
            ASSERT_TRUE(succeeds(enterBallot(other.context(), form)));
        }
    }
    finalise(office());
    finalise(other);
    const AppraisalWorkbook mine = valueOf(buildAppraisalWorkbook(context(), id()));
    const AppraisalWorkbook theirs = valueOf(buildAppraisalWorkbook(other.context(), id()));
    EXPECT_EQ(mine.rows, theirs.rows);
    EXPECT_EQ(valueOf(buildAppraisalWorkbook(context(), id())).rows, mine.rows);
}

} // namespace
} // namespace touyan::test
