// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed before the meeting.
#include "application/appraisal/appraisal_test.h"
#include "application/appraisal/build_meeting_documents.h"
#include "application/reports/issue_report.h"

#include <algorithm>

namespace touyan::test {

using namespace application;
using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;

namespace {

class MeetingDocuments : public AppraisalTest
{
protected:
    [[nodiscard]] domain::VoterGroupId group() const { return sample().session.groups[0].id; }
    BallotForms built(int count, bool onlyAdded = false)
    {
        return valueOf(buildBallotForms(context(), {id(), group(), count, onlyAdded}));
    }
};

QStringList sorted(QStringList serials)
{
    std::sort(serials.begin(), serials.end());
    return serials;
}

TEST_F(MeetingDocuments, FormsAreShuffledAnewAtEveryPrinting)
{
    const BallotForms first = built(60);
    const BallotForms second = built(60);
    EXPECT_EQ(first.serials.size(), 60);
    EXPECT_NE(first.serials, second.serials);
    EXPECT_NE(first.serials, sorted(first.serials));
    EXPECT_EQ(sorted(first.serials), sorted(second.serials));
    EXPECT_EQ(first.layout, second.layout);
}

TEST_F(MeetingDocuments, PrintingKeepsTheOrderNowhere)
{
    UseCaseOffice other(office());
    const PrintFormsRequest request{id(), group(), 60};
    const BallotForms here = valueOf(buildBallotForms(context(), request));
    const BallotForms there = valueOf(buildBallotForms(other.context(), request));
    EXPECT_NE(here.serials, there.serials);
    const QString rows = office().dump();
    EXPECT_EQ(rows, other.dump()) << "two orders leave the same rows";
    static_cast<void>(built(60));
    EXPECT_EQ(office().dump(), rows);

    const IssuedReport issue = issueOf(here);
    EXPECT_EQ(issue, issueOf(there));
    EXPECT_TRUE(issue.sha256.isEmpty()) << "small orders could be tried out against a hash";
    EXPECT_TRUE(issue.fileName.isEmpty());
    EXPECT_TRUE(issue.title.contains(u"60 张"_s));
    static_cast<void>(valueOf(recordIssue(context(), issue)));
}

TEST_F(MeetingDocuments, OnlyTheAddedFormsWhenAskedFor)
{
    const BallotForms first = built(5);
    const BallotForms added = built(8, true);
    EXPECT_EQ(sorted(added.serials), (QStringList{u"6"_s, u"7"_s, u"8"_s}));
    EXPECT_EQ(added.layout.fingerprint, first.layout.fingerprint);
    EXPECT_EQ(errorOf(buildBallotForms(context(), {id(), group(), 8, true})),
              ErrorCode::InvalidValue);
    EXPECT_EQ(built(8).serials.size(), 8);
}

TEST_F(MeetingDocuments, AFormThatCannotBePrintedMakesNoSerials)
{
    SaveReporteesRequest nobody;
    nobody.session = id();
    static_cast<void>(valueOf(saveReportees(context(), nobody)));
    EXPECT_EQ(refusal([&] {
                  return buildBallotForms(context(), {id(), group(), 5});
              }).code,
              ErrorCode::MissingValue);
    EXPECT_TRUE(valueOf(listForms(context(), group())).isEmpty());
    EXPECT_EQ(errorOf(buildAgenda(context(), id())), ErrorCode::MissingValue);
    EXPECT_EQ(errorOf(buildSpeakingOrder(context(), id())), ErrorCode::MissingValue);
}

TEST_F(MeetingDocuments, TheLayoutIsThatOfThePrintedFormUntilTheRulesChange)
{
    const BallotForms forms = built(5);
    const auto layoutNow = [this] {
        const domain::AppraisalSession rules = stored();
        const auto reportees = formReportees(valueOf(listReportees(context(), id())));
        return valueOf(domain::layOutForm(rules, rules.groups.front(), reportees));
    };
    EXPECT_EQ(layoutNow(), forms.layout);
    EXPECT_EQ(forms.layout.pages.front().blocks.size(), 2U);
    domain::AppraisalSession changed = stored();
    std::swap(changed.criteria[0], changed.criteria[1]);
    static_cast<void>(valueOf(saveSession(context(), {changed, {}})));
    EXPECT_NE(layoutNow().fingerprint, forms.layout.fingerprint);
}

TEST_F(MeetingDocuments, AgendaAndOrderNameTheReporteesInOrder)
{
    const MeetingDocument agenda = valueOf(buildAgenda(context(), id()));
    const MeetingDocument order = valueOf(buildSpeakingOrder(context(), id()));
    for (const MeetingDocument& document : {agenda, order}) {
        ASSERT_EQ(headOf(document).reportees.size(), 2U);
        EXPECT_TRUE(titleOf(document).startsWith(sample().session.title));
        EXPECT_EQ(formatsOf(document).front(), ReportFormat::Pdf);
    }
    EXPECT_NE(titleOf(agenda), titleOf(order));
}

} // namespace
} // namespace touyan::test
