// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a database holds of appraisals survives export, import and export.
#include "application/appraisal/prepare_forms.h"
#include "application/appraisal/save_comment.h"
#include "application/appraisal/save_reportees.h"
#include "application/appraisal/save_session.h"
#include "application/appraisal_results/appraisal_json.h"
#include "application/appraisal_results/finalise_session.h"
#include "application/appraisal_results/tally_session.h"
#include "application/ballots/enter_ballots.h"
#include "application/ballots/settle_differences.h"
#include "exchange/packages/package_workplace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace touyan::test {
namespace {

using namespace application;
using namespace Qt::Literals::StringLiterals;

template <class Value>
Value valueOf(domain::Result<Value> result)
{
    EXPECT_TRUE(result.isOk()) << result.error().arguments.join(u'|').toStdString();
    return std::move(result).value();
}

domain::AppraisalSession sessionOf(UseCaseContext& context, const QString& code)
{
    for (const SessionSummary& each : valueOf(listSessions(context))) {
        if (each.session.code == code)
            return each.session;
    }
    return {};
}

/// Enters one form of the session A1 with these values of its two criteria.
void enter(UseCaseContext& context, const BallotKey& ballot, EntryRound round, const QString& first,
           const QString& second)
{
    const domain::AppraisalSession session = sessionOf(context, u"A1"_s);
    EnterBallotRequest request{session.id, ballot, round, {}, {}};
    request.person = round == EntryRound::First ? u"甲"_s : u"乙"_s;
    std::vector<WrittenMark> marks{{u"C2"_s, second}, {u"C1"_s, first}, {u"=;\\"_s, u"\n"_s}};
    // Another order of writing makes no difference, and is kept.
    if (round == EntryRound::Second)
        std::reverse(marks.begin(), marks.end());
    for (const NamedReportee& named : valueOf(listReportees(context, session.id)))
        request.rows.push_back({named.reportee.id, marks});
    static_cast<void>(valueOf(enterBallot(context, request)));
}

/// Does everything that can be done to the session A1 of the small package, and finalises it twice.
void workThrough(UseCaseContext& context)
{
    const domain::AppraisalSession session = sessionOf(context, u"A1"_s);
    const auto reportees = valueOf(listReportees(context, session.id));
    for (const domain::VoterGroup& group : session.groups) {
        static_cast<void>(valueOf(prepareForms(context, {session.id, group.id, 12})));
        for (const QString& serial : {u"2"_s, u"7"_s, u"10"_s}) {
            enter(context, {group.id, serial}, EntryRound::First, u"9"_s, u"4.5"_s);
            enter(context, {group.id, serial}, EntryRound::Second, u"9"_s, u"4.5"_s);
        }
    }
    const BallotKey wrong{session.groups[1].id, u"7"_s};
    ASSERT_TRUE(removeBallot(context, {session.id, wrong, u"甲"_s, u"错组"_s}).isOk());
    const BallotKey disputed{session.groups[1].id, u"2"_s};
    enter(context, disputed, EntryRound::Second, u"8"_s, QString());
    for (const BallotDifference& difference : valueOf(listDifferences(context, session.id))) {
        ASSERT_TRUE(settleDifference(context, {session.id, difference.ballot, difference.reportee,
                                               difference.criterion, difference.first, u"丙"_s,
                                               u"看原表，以第一次为准"_s})
                        .isOk());
    }
    static_cast<void>(valueOf(finaliseSession(context, session.id)));
    static_cast<void>(valueOf(undoFinalisation(context, session.id, u"漏了一张"_s)));
    enter(context, {session.groups[1].id, u"7"_s}, EntryRound::First, u"10"_s, u"５"_s);
    enter(context, {session.groups[1].id, u"7"_s}, EntryRound::Second, u"10"_s, u"５"_s);
    static_cast<void>(valueOf(drawSpeakingOrder(context, {session.id, std::nullopt, u"补抽"_s})));
    static_cast<void>(
        valueOf(setVeto(context, {reportees[0].reportee.id, true, u"通报,\"一次\""_s})));
    static_cast<void>(valueOf(finaliseSession(context, session.id)));
    static_cast<void>(valueOf(saveComment(context, {{}, 0, session.id, std::nullopt, u"总评"_s})));
}

PackageTexts withoutSuffix(const QMap<QString, QByteArray>& files)
{
    PackageTexts tables;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        tables.insert(file.key().chopped(4), *file);
    return tables;
}

TEST(AppraisalRoundTrip, AFinalisedSessionWithItsHistory)
{
    PackageWorkplace first;
    ASSERT_EQ(QStringList(), first.refusals(smallPackage()));
    UseCaseContext context = first.context();
    workThrough(context);
    const auto files = first.exported();
    for (const QString& table :
         {u"appraisal_vetoes"_s, u"appraisal_draws"_s, u"appraisal_comments"_s, u"ballot_forms"_s,
          u"ballot_entries"_s, u"second_marks"_s, u"settled_differences"_s,
          u"appraisal_finalisations"_s, u"appraisal_results"_s})
        EXPECT_GT(files.value(table + u".csv"_s).count('\n'), 1) << table.toStdString();

    // Into a database in which other records have taken the same keys.
    PackageWorkplace second;
    ASSERT_EQ(
        QStringList(),
        second.refusals({{u"units"_s, "code,name,kind,category,parent\nU0,先来村,village,,\n"},
                         {u"people"_s, "code,name,gender,phone,dispatching_unit,"
                                       "dispatch_level\nR0,先来,,,,\n"}}));
    const PackageTexts exported = withoutSuffix(files);
    ASSERT_EQ(QStringList(), second.refusals(exported));
    auto again = second.exported();
    for (const QString& common : {u"units.csv"_s, u"people.csv"_s})
        again[common] = files.value(common);
    EXPECT_EQ(files.keys(), again.keys());
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        EXPECT_EQ(file->toStdString(), again.value(file.key()).toStdString());

    // The frozen result is opened with keys of the second database.
    UseCaseContext there = second.context();
    const domain::AppraisalSession session = sessionOf(there, u"A1"_s);
    const auto outcome = valueOf(openResult(there, session.id));
    ASSERT_TRUE(outcome->finalisation.has_value());
    EXPECT_EQ(outcome->finalisation->revision, 2);
    EXPECT_EQ(appraisalJson(*outcome),
              appraisalJson(*valueOf(openResult(context, sessionOf(context, u"A1"_s).id))));
    EXPECT_EQ(outcome->session.groups[0].id, session.groups[0].id);
    for (const NamedReportee& named : valueOf(listReportees(there, session.id))) {
        EXPECT_TRUE(std::any_of(outcome->reportees.begin(), outcome->reportees.end(),
                                [&](const domain::Reportee& frozen) {
                                    return frozen.id == named.reportee.id &&
                                           frozen.posting == named.reportee.posting;
                                }));
    }
    EXPECT_TRUE(saveSession(there, {session, u"改"_s}).isError());
}

TEST(AppraisalRoundTrip, AnOpenSessionKeepsItsTracesAndDifferences)
{
    PackageWorkplace first;
    ASSERT_EQ(QStringList(), first.refusals(smallPackage()));
    UseCaseContext context = first.context();
    const domain::AppraisalSession session = sessionOf(context, u"A1"_s);
    enter(context, {session.groups[0].id, u"8"_s}, EntryRound::First, u"9"_s, u"4"_s);
    enter(context, {session.groups[0].id, u"8"_s}, EntryRound::Second, u"9"_s, u"5"_s);
    const auto open = valueOf(listDifferences(context, session.id));
    EXPECT_GE(open.size(), 2U);

    PackageWorkplace second;
    ASSERT_EQ(QStringList(), second.refusals(withoutSuffix(first.exported())));
    EXPECT_EQ(first.exported(), second.exported());
    UseCaseContext there = second.context();
    EXPECT_EQ(valueOf(listDifferences(there, sessionOf(there, u"A1"_s).id)).size(), open.size());
}

} // namespace
} // namespace touyan::test
