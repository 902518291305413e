// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/appraisal_test.h"
#include "domain/appraisal/form_code.h"

#include <algorithm>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

using EnterBallots = AppraisalTest;

TEST_F(EnterBallots, KeepsMarksAsTheyWereWritten)
{
    EnterBallotRequest request = sample().form(0, u"1"_s, u"8"_s, EntryRound::First);
    request.rows[0].marks = {{u"C02"_s, u" "_s},
                             {u"C01"_s, u"８"_s},
                             {u"C01"_s, u"8;=\\\n"_s},
                             {u"C9=;"_s, u"ü🦢"_s},
                             {u"C01"_s, QString()}};
    request.rows[1].marks.clear();
    static_cast<void>(valueOf(enterBallot(context(), request)));
    const OpenedBallot opened =
        valueOf(openBallot(context(), {id(), request.ballot, EntryRound::First, u"甲"_s}));
    ASSERT_EQ(opened.rows.size(), 1U);
    request.rows[0].marks.pop_back(); // a value of zero length is no mark
    EXPECT_EQ(opened.rows[0], request.rows[0]);
    EXPECT_EQ(opened.record->firstBy, u"甲"_s);
}

TEST_F(EnterBallots, TheSecondPersonIsAnotherAndDoesNotSeeTheFirst)
{
    const EnterBallotRequest first = sample().form(0, u"1"_s, u"8"_s, EntryRound::First);
    EnterBallotRequest second = sample().form(0, u"1"_s, u"9"_s, EntryRound::Second);
    EXPECT_EQ(refusal([&] { return enterBallot(context(), second); }).code,
              ErrorCode::AppraisalBallotUnknown)
        << "the second entry came before the first";
    static_cast<void>(valueOf(enterBallot(context(), first)));
    second.person = u" 甲 "_s;
    EXPECT_EQ(refusal([&] { return enterBallot(context(), second); }).code,
              ErrorCode::AppraisalSamePerson);
    EXPECT_EQ(errorOf(openBallot(context(), {id(), first.ballot, EntryRound::Second, u"甲"_s})),
              ErrorCode::AppraisalSamePerson);
    const OpenedBallot opened =
        valueOf(openBallot(context(), {id(), first.ballot, EntryRound::Second, u"乙"_s}));
    EXPECT_TRUE(opened.rows.empty());
    second.person = u"乙"_s;
    EXPECT_EQ(valueOf(enterBallot(context(), second)).secondBy, u"乙"_s);
    EnterBallotRequest corrected = first;
    corrected.person = u"乙"_s;
    EXPECT_EQ(refusal([&] { return enterBallot(context(), corrected); }).code,
              ErrorCode::AppraisalSamePerson);
}

TEST_F(EnterBallots, AThirdPersonDoesNotChangeWhatTwoHaveEntered)
{
    sample().enterTwice(office(), 0, u"1"_s, u"8"_s); // 甲 and 乙
    const QString before = office().dump();
    for (const EntryRound round : {EntryRound::First, EntryRound::Second}) {
        EnterBallotRequest third = sample().form(0, u"1"_s, u"5"_s, round);
        third.person = u"丁"_s;
        const Error error = refusal([&] { return enterBallot(context(), third); });
        EXPECT_EQ(error.code, ErrorCode::AppraisalEnteredTwice);
        EXPECT_EQ(error.arguments, (QStringList{u"1"_s, u"甲"_s, u"乙"_s}));
        EXPECT_EQ(errorOf(openBallot(context(), {id(), third.ballot, round, u"丁"_s})),
                  ErrorCode::AppraisalEnteredTwice);
        // Several at once, one of which is such a form.
        EnterBallotRequest other = sample().form(0, u"2"_s, u"5"_s, EntryRound::First);
        EXPECT_EQ(errorOf(enterBallots(context(), {other, third})),
                  ErrorCode::AppraisalEnteredTwice);
    }
    EXPECT_EQ(office().dump(), before);
    // Each of the two corrects what is his own.
    EXPECT_EQ(errorOf(enterBallot(context(), sample().form(0, u"1"_s, u"9"_s, EntryRound::First))),
              kNoError);
    EXPECT_EQ(errorOf(enterBallot(context(), sample().form(0, u"1"_s, u"9"_s, EntryRound::Second))),
              kNoError);
}

TEST_F(EnterBallots, OnlyPrintedFormsAreTakenOnceSomeWerePrinted)
{
    EXPECT_EQ(errorOf(enterBallot(context(), sample().form(0, u"77"_s, u"8"_s, EntryRound::First))),
              kNoError);
    const QStringList printed =
        valueOf(prepareForms(context(), {id(), sample().session.groups[0].id, 40}));
    EXPECT_EQ(printed.size(), 40);
    QStringList sorted = printed;
    std::sort(sorted.begin(), sorted.end(),
              [](const QString& a, const QString& b) { return a.toInt() < b.toInt(); });
    EXPECT_NE(printed, sorted) << "serials are shuffled before printing";
    EXPECT_EQ(sorted, valueOf(listForms(context(), sample().session.groups[0].id)));
    EXPECT_EQ(sorted.last(), u"40"_s);
    EXPECT_EQ(refusal([&] {
                  return enterBallot(context(),
                                     sample().form(0, u"41"_s, u"8"_s, EntryRound::First));
              }).code,
              ErrorCode::AppraisalBallotUnknown);
    const QStringList more =
        valueOf(prepareForms(context(), {id(), sample().session.groups[0].id, 45}));
    EXPECT_EQ(more.size(), 45);
}

TEST_F(EnterBallots, AScanFindsTheBallotOfThisSessionOnly)
{
    const QString code = sample().session.code;
    EXPECT_EQ(valueOf(findScannedBallot(context(), id(), formCodeText({code, u"G2"_s, u"3"_s}))),
              sample().ballot(1, u"3"_s));
    const auto refused = [&](const QString& scanned) {
        return errorOf(findScannedBallot(context(), id(), scanned));
    };
    EXPECT_EQ(refused(formCodeText({u"A9"_s, u"G2"_s, u"3"_s})), ErrorCode::AppraisalBallotOfOther);
    EXPECT_EQ(refused(formCodeText({code, u"G7"_s, u"3"_s})), ErrorCode::AppraisalBallotUnknown);
    EXPECT_EQ(refused(u"6901234567892"_s), ErrorCode::AppraisalBallotUnknown);
}

TEST_F(EnterBallots, RefusesRowsOfNobodyAndRowsGivenTwice)
{
    EnterBallotRequest request = sample().form(0, u"1"_s, u"8"_s, EntryRound::First);
    request.rows.push_back(request.rows.front());
    EXPECT_EQ(refusal([&] { return enterBallot(context(), request); }).code,
              ErrorCode::UnknownReference);
    request.rows = {{ReporteeId(99), {}}};
    EXPECT_EQ(refusal([&] { return enterBallot(context(), request); }).code,
              ErrorCode::UnknownReference);
    request.rows.clear();
    request.person = u" "_s;
    EXPECT_EQ(refusal([&] { return enterBallot(context(), request); }).code,
              ErrorCode::MissingValue);
}

TEST_F(EnterBallots, ABlankFormIsABallot)
{
    EnterBallotRequest request = sample().form(0, u"1"_s, u"8"_s, EntryRound::First);
    request.rows.clear();
    static_cast<void>(valueOf(enterBallot(context(), request)));
    const auto outcome = valueOf(openResult(context(), id()));
    EXPECT_EQ(outcome->result.groups[0].returned, 1);
    EXPECT_EQ(outcome->result.groups[0].voided, 1);
}

TEST_F(EnterBallots, RemovingNeedsAReasonAndTakesTheMarksAlong)
{
    sample().enterTwice(office(), 0, u"1"_s, u"8"_s);
    RemoveBallotRequest request{id(), sample().ballot(0, u"1"_s), u"甲"_s, {}};
    EXPECT_EQ(refusal([&] { return removeBallot(context(), request); }).code,
              ErrorCode::ReasonMissing);
    request.reason = u"录错了组"_s;
    EXPECT_TRUE(succeeds(removeBallot(context(), request)));
    EXPECT_EQ(refusal([&] { return removeBallot(context(), request); }).code, ErrorCode::NotFound);
    EXPECT_EQ(valueOf(listBallots(context(), id()))[0].returned(), 0);
}

TEST_F(EnterBallots, DifferencesAreListedAndSettledOneByOne)
{
    EnterBallotRequest first = sample().form(0, u"1"_s, u"8"_s, EntryRound::First);
    EnterBallotRequest second = sample().form(0, u"1"_s, u"8"_s, EntryRound::Second);
    second.rows[0].marks = {{u"C02"_s, u"8"_s}, {u"C01"_s, u"3"_s}};
    second.rows[1].marks.clear();
    static_cast<void>(valueOf(enterBallot(context(), first)));
    EXPECT_TRUE(valueOf(listDifferences(context(), id())).empty()) << "entered only once";
    static_cast<void>(valueOf(enterBallot(context(), second)));
    const auto differences = valueOf(listDifferences(context(), id()));
    ASSERT_EQ(differences.size(), 3U);
    EXPECT_EQ(
        differences[0],
        (BallotDifference{first.ballot, first.rows[0].reportee, u"C01"_s, {u"8"_s}, {u"3"_s}}));
    EXPECT_EQ(differences[2].second, QStringList());

    SettleDifferenceRequest request{
        id(), first.ballot, first.rows[0].reportee, u"C01"_s, {u"3"_s}, u"丙"_s, {}};
    EXPECT_EQ(refusal([&] { return settleDifference(context(), request); }).code,
              ErrorCode::ReasonMissing);
    request.note = u"看原表为 3"_s;
    EXPECT_TRUE(succeeds(settleDifference(context(), request)));
    EXPECT_EQ(refusal([&] { return settleDifference(context(), request); }).code,
              ErrorCode::NotFound);
    EXPECT_EQ(valueOf(listDifferences(context(), id())).size(), 2U);
    const auto settled = valueOf(listSettledDifferences(context(), id()));
    ASSERT_EQ(settled.size(), 1U);
    EXPECT_EQ(settled[0].firstValues, u"C01=8"_s);
    EXPECT_EQ(settled[0].settledValues, u"C01=3"_s);

    // The settled value counts.
    const auto outcome = valueOf(openResult(context(), id()));
    EXPECT_EQ(outcome->counts.groups[0].reportees[0].units, std::vector<qint64>{22});
}

TEST_F(EnterBallots, OrderAndBlanksMakeNoDifference)
{
    EnterBallotRequest first = sample().form(0, u"1"_s, u"8"_s, EntryRound::First);
    EnterBallotRequest second = sample().form(0, u"1"_s, u"8"_s, EntryRound::Second);
    std::reverse(second.rows.begin(), second.rows.end());
    std::reverse(second.rows[0].marks.begin(), second.rows[0].marks.end());
    second.rows[1].marks.push_back({u"C03"_s, QString()});
    static_cast<void>(valueOf(enterBallot(context(), first)));
    static_cast<void>(valueOf(enterBallot(context(), second)));
    EXPECT_TRUE(valueOf(listDifferences(context(), id())).empty());
}

} // namespace
} // namespace touyan::test
