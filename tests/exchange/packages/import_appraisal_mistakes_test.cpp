// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables about appraisals are refused for.
#include "exchange/packages/package_workplace.h"

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;

QString line(const QString& place, ErrorCode code, const QString& arguments)
{
    return place + u" #"_s + QString::number(static_cast<int>(code)) + u' ' + arguments;
}

/// One table of the small package with rows added, and what that refuses.
void expectAdded(const QString& table, const QByteArray& rows, const QStringList& expected)
{
    SCOPED_TRACE(rows.toStdString());
    PackageTexts tables = smallPackage();
    tables[table] += rows;
    PackageWorkplace workplace;
    EXPECT_EQ(expected.join(u'\n').toStdString(),
              workplace.refusals(tables).join(u'\n').toStdString());
    EXPECT_EQ(0, workplace.announcements());
}

TEST(ImportAppraisalMistakes, Sessions)
{
    expectAdded(u"appraisal_sessions"_s, "A1,2023,又一次,,score,,,,,,,,,,,,\n",
                {line(u"appraisal_sessions.csv:4:1 code"_s, ErrorCode::DuplicateCode,
                      u"appraisal_session|A1"_s)});
    expectAdded(
        u"appraisal_sessions"_s, "A9,0,,2024-02-30,stars,101,-1,x,drop,-3,a,,,,,,\n",
        {line(u"appraisal_sessions.csv:4:2 year"_s, ErrorCode::InvalidValue, u"year|0|1–9999"_s),
         line(u"appraisal_sessions.csv:4:3 title"_s, ErrorCode::MissingValue, u"title"_s),
         line(u"appraisal_sessions.csv:4:4 held_on"_s, ErrorCode::InvalidValue,
              u"held_on|2024-02-30|YYYY-MM-DD"_s),
         line(u"appraisal_sessions.csv:4:5 mode"_s, ErrorCode::InvalidValue,
              u"mode|stars|score, grade"_s),
         line(u"appraisal_sessions.csv:4:6 good_quota_percent"_s, ErrorCode::InvalidValue,
              u"good_quota_percent|101|0–100"_s),
         line(u"appraisal_sessions.csv:4:7 ballot_good_limit"_s, ErrorCode::InvalidValue,
              u"ballot_good_limit|-1|0–1000000"_s),
         line(u"appraisal_sessions.csv:4:8 quorum_percent"_s, ErrorCode::InvalidValue,
              u"quorum_percent|x|0–100"_s),
         line(u"appraisal_sessions.csv:4:9 missing_group"_s, ErrorCode::InvalidValue,
              u"missing_group|drop|block, renormalise"_s),
         line(u"appraisal_sessions.csv:4:10 min_ballots"_s, ErrorCode::InvalidValue,
              u"min_ballots|-3|0–1000000"_s),
         line(u"appraisal_sessions.csv:4:11 points_good"_s, ErrorCode::InvalidValue,
              u"points_good|a|0–1000000"_s)});
}

TEST(ImportAppraisalMistakes, CriteriaGroupsAndComponents)
{
    expectAdded(u"criteria"_s, "A1,C1,重复,10\nA9,C1,无此,10\nA1,C3,,0\n",
                {line(u"criteria.csv:4:2 code"_s, ErrorCode::DuplicateCode, u"criterion|A1 C1"_s),
                 line(u"criteria.csv:5:1 session"_s, ErrorCode::UnknownReference, u"session|A9"_s),
                 line(u"criteria.csv:6:3 title"_s, ErrorCode::MissingValue, u"title"_s),
                 line(u"criteria.csv:6:4 max_points"_s, ErrorCode::InvalidValue,
                      u"max_points|0|0.000001–1000000"_s)});
    expectAdded(
        u"voter_groups"_s, "A1,G1,重复,10,,,\nA1,G3,列席,,-1,x,1.5\n",
        {line(u"voter_groups.csv:5:2 code"_s, ErrorCode::DuplicateCode, u"voter_group|A1 G1"_s),
         line(u"voter_groups.csv:6:4 weight"_s, ErrorCode::MissingValue, u"weight"_s),
         line(u"voter_groups.csv:6:5 invited"_s, ErrorCode::InvalidValue,
              u"invited|-1|0–1000000"_s),
         line(u"voter_groups.csv:6:6 issued"_s, ErrorCode::InvalidValue, u"issued|x|0–1000000"_s),
         line(u"voter_groups.csv:6:7 trim"_s, ErrorCode::InvalidValue, u"trim|1.5|0–1000000"_s)});
    expectAdded(u"components"_s, "A1,routine,3\nA1,,\n",
                {line(u"components.csv:5:2 component"_s, ErrorCode::DuplicateCode,
                      u"component|A1 routine"_s),
                 line(u"components.csv:6:2 component"_s, ErrorCode::MissingValue, u"component"_s),
                 line(u"components.csv:6:3 weight"_s, ErrorCode::MissingValue, u"weight"_s)});
}

TEST(ImportAppraisalMistakes, ReporteesAndTheirScores)
{
    expectAdded(
        u"reportees"_s, "A1,P2,,on_site,no\nA2,P9,x,phone,maybe\n",
        {line(u"reportees.csv:5:2 posting"_s, ErrorCode::DuplicateCode, u"reportee|A1 P2"_s),
         line(u"reportees.csv:6:2 posting"_s, ErrorCode::UnknownReference, u"posting|P9"_s),
         line(u"reportees.csv:6:3 order"_s, ErrorCode::InvalidValue, u"order|x|0–1000000"_s),
         line(u"reportees.csv:6:4 manner"_s, ErrorCode::InvalidValue,
              u"manner|phone|on_site, written"_s),
         line(u"reportees.csv:6:5 veto"_s, ErrorCode::InvalidValue, u"veto|maybe|yes, no"_s)});
    expectAdded(
        u"component_scores"_s,
        "A1,P2,routine,1\nA1,P2,meeting,1\nA1,P2,project,1\nA2,P2,meeting2,1\n"
        "A1,P3,routine,-1\n",
        {line(u"component_scores.csv:4:3 component"_s, ErrorCode::DuplicateCode,
              u"component_score|A1 P2 routine"_s),
         line(u"component_scores.csv:5:3 component"_s, ErrorCode::InvalidValue,
              u"component|meeting|≠ meeting"_s),
         line(u"component_scores.csv:6:3 component"_s, ErrorCode::UnknownReference,
              u"component|project"_s),
         line(u"component_scores.csv:7:2 posting"_s, ErrorCode::UnknownReference, u"posting|P2"_s),
         line(u"component_scores.csv:7:3 component"_s, ErrorCode::UnknownReference,
              u"component|meeting2"_s),
         line(u"component_scores.csv:8:3 component"_s, ErrorCode::DuplicateCode,
              u"component_score|A1 P3 routine"_s),
         line(u"component_scores.csv:8:4 score"_s, ErrorCode::InvalidValue,
              u"score|-1|0–1000000"_s)});
}

TEST(ImportAppraisalMistakes, BallotsAndMarks)
{
    expectAdded(u"ballots"_s, "A1,G1,2\nA1,G9,1\nA2,G1,\n",
                {line(u"ballots.csv:6:3 serial"_s, ErrorCode::DuplicateCode, u"ballot|A1 G1 2"_s),
                 line(u"ballots.csv:7:2 group"_s, ErrorCode::UnknownReference, u"group|G9"_s),
                 line(u"ballots.csv:8:3 serial"_s, ErrorCode::MissingValue, u"serial"_s)});
    // Marks that make their row invalid are none of these mistakes.
    expectAdded(
        u"ballot_marks"_s,
        "A1,G1,9,P2,C1,1\nA1,G9,2,P2,C1,1\nA2,G1,1,P2,grade,good\nA9,G1,1,P3,grade,good\n"
        "A1,G1,2,P2,C77,无\n",
        {line(u"ballot_marks.csv:7:3 serial"_s, ErrorCode::UnknownReference, u"serial|9"_s),
         line(u"ballot_marks.csv:8:2 group"_s, ErrorCode::UnknownReference, u"group|G9"_s),
         line(u"ballot_marks.csv:9:4 posting"_s, ErrorCode::UnknownReference, u"posting|P2"_s),
         line(u"ballot_marks.csv:10:1 session"_s, ErrorCode::UnknownReference, u"session|A9"_s)});
}

TEST(ImportAppraisalMistakes, EntriesAndSecondMarks)
{
    expectAdded(
        u"ballot_entries"_s, "A1,G1,2,甲,乙,same\nA1,G1,9,甲,乙,same\nA2,G2,1,甲,乙,same\n",
        {line(u"ballot_entries.csv:6:3 serial"_s, ErrorCode::DuplicateCode,
              u"ballot_entry|A1 G1 2"_s),
         line(u"ballot_entries.csv:7:3 serial"_s, ErrorCode::UnknownReference, u"serial|9"_s),
         line(u"ballot_entries.csv:8:2 group"_s, ErrorCode::UnknownReference, u"group|G2"_s)});
    PackageTexts tables = smallPackage();
    tables[u"ballots"_s] += "A1,G1,11\nA1,G1,12\nA1,G1,13\n";
    tables[u"ballot_entries"_s] += "A1,G1,11,甲,甲 ,same\nA1,G1,12,,乙,\nA1,G1,13,甲,,other\n";
    PackageWorkplace workplace;
    EXPECT_EQ(
        workplace.refusals(tables),
        (QStringList{
            line(u"ballot_entries.csv:6:5 second_by"_s, ErrorCode::AppraisalSamePerson, u"甲 "_s),
            line(u"ballot_entries.csv:7:4 first_by"_s, ErrorCode::MissingValue, u"first_by"_s),
            line(u"ballot_entries.csv:7:6 second"_s, ErrorCode::MissingValue, u"second"_s),
            line(u"ballot_entries.csv:8:6 second"_s, ErrorCode::InvalidValue,
                 u"second|other|same, listed"_s)}));
    expectAdded(
        u"second_marks"_s, "A1,G1,10,P2,C1,1\nA1,G1,9,P2,C1,1\nA2,G1,1,P3,grade,fair\n",
        {line(u"second_marks.csv:5:3 serial"_s, ErrorCode::UnknownReference, u"serial|10"_s),
         line(u"second_marks.csv:6:3 serial"_s, ErrorCode::UnknownReference, u"serial|9"_s),
         line(u"second_marks.csv:7:3 serial"_s, ErrorCode::UnknownReference, u"serial|1"_s)});
    expectAdded(
        u"ballot_forms"_s, "A1,G1,2\nA1,G1,\nA1,,3\n",
        {line(u"ballot_forms.csv:6:3 serial"_s, ErrorCode::DuplicateCode, u"ballot_form|A1 G1 2"_s),
         line(u"ballot_forms.csv:7:3 serial"_s, ErrorCode::MissingValue, u"serial"_s),
         line(u"ballot_forms.csv:8:2 group"_s, ErrorCode::MissingValue, u"group"_s)});
}

TEST(ImportAppraisalMistakes, DifferencesAndTraces)
{
    expectAdded(u"settled_differences"_s, "A1,G2,7,P2,C2,,,,丙,又\nA1,G2,7,P3,C1,C2=3,C1,,,\n",
                {line(u"settled_differences.csv:3:5 criterion"_s, ErrorCode::DuplicateCode,
                      u"settled_difference|A1 G2 7 P2 C2"_s),
                 line(u"settled_differences.csv:4:6 first_values"_s, ErrorCode::InvalidValue,
                      u"first_values|C2=3|C1=…"_s),
                 line(u"settled_differences.csv:4:7 second_values"_s, ErrorCode::InvalidValue,
                      u"second_values|C1|C1=…"_s),
                 line(u"settled_differences.csv:4:9 settled_by"_s, ErrorCode::MissingValue,
                      u"settled_by"_s),
                 line(u"settled_differences.csv:4:10 note"_s, ErrorCode::MissingValue, u"note"_s)});
    expectAdded(
        u"ballot_traces"_s, "A1,G2,7,first,entered,甲,,2\nA1,G2,8,third,seen,,,0\n",
        {line(u"ballot_traces.csv:6:7 reason"_s, ErrorCode::DuplicateCode,
              u"ballot_trace|A1 G2 7 first entered 甲 "_s),
         line(u"ballot_traces.csv:7:4 round"_s, ErrorCode::InvalidValue,
              u"round|third|first, second"_s),
         line(u"ballot_traces.csv:7:5 step"_s, ErrorCode::InvalidValue,
              u"step|seen|entered, corrected, settled, removed"_s),
         line(u"ballot_traces.csv:7:6 actor"_s, ErrorCode::MissingValue, u"actor"_s),
         line(u"ballot_traces.csv:7:8 times"_s, ErrorCode::InvalidValue, u"times|0|1–999999"_s)});
}

TEST(ImportAppraisalMistakes, VetoesCommentsAndDraws)
{
    expectAdded(
        u"appraisal_vetoes"_s, "A1,P2,又一条\nA1,P3,没有否决\nA1,P1,非述职人\nA1,P2,\n",
        {line(u"appraisal_vetoes.csv:3:2 posting"_s, ErrorCode::DuplicateCode,
              u"appraisal_veto|A1 P2"_s),
         line(u"appraisal_vetoes.csv:4:2 posting"_s, ErrorCode::InvalidValue,
              u"posting|P3|veto = yes"_s),
         line(u"appraisal_vetoes.csv:5:2 posting"_s, ErrorCode::UnknownReference, u"posting|P1"_s),
         line(u"appraisal_vetoes.csv:6:2 posting"_s, ErrorCode::DuplicateCode,
              u"appraisal_veto|A1 P2"_s),
         line(u"appraisal_vetoes.csv:6:3 reason"_s, ErrorCode::MissingValue, u"reason"_s)});
    expectAdded(u"appraisal_comments"_s, "A1,P1,非述职人\nA1,,\n",
                {line(u"appraisal_comments.csv:5:2 posting"_s, ErrorCode::UnknownReference,
                      u"posting|P1"_s),
                 line(u"appraisal_comments.csv:6:3 text"_s, ErrorCode::MissingValue, u"text"_s)});
    expectAdded(
        u"appraisal_draws"_s, "A1,4,7,2024-01-09T03:00:00.000Z,张工,,P2\n",
        {line(u"appraisal_draws.csv:4:2 number"_s, ErrorCode::InvalidValue, u"number|4|3"_s)});
    expectAdded(u"appraisal_draws"_s, "A1,2,-7,昨天,张工,,P2;;P3\n",
                {line(u"appraisal_draws.csv:4:2 number"_s, ErrorCode::DuplicateCode,
                      u"appraisal_draw|A1 2"_s),
                 line(u"appraisal_draws.csv:4:3 seed"_s, ErrorCode::InvalidValue,
                      u"seed|-7|0–18446744073709551615"_s),
                 line(u"appraisal_draws.csv:4:4 drawn_at"_s, ErrorCode::InvalidValue,
                      u"drawn_at|昨天|YYYY-MM-DDThh:mm:ss.zzzZ"_s),
                 line(u"appraisal_draws.csv:4:7 order"_s, ErrorCode::InvalidValue,
                      u"order|P2;;P3|a;b;c"_s)});
}

TEST(ImportAppraisalMistakes, FrozenResults)
{
    const QByteArray revisions = "session,revision,finalised_at,finalised_by,undone_at,undone_by,"
                                 "undo_reason\n";
    const QByteArray results = "session,revision,part,text\n";
    const auto expectRefused = [](const QByteArray& finalisations, const QByteArray& frozen,
                                  const QStringList& expected) {
        SCOPED_TRACE((finalisations + frozen).toStdString());
        PackageTexts tables = smallPackage();
        tables[u"appraisal_finalisations"_s] = finalisations;
        tables[u"appraisal_results"_s] = frozen;
        PackageWorkplace workplace;
        EXPECT_EQ(expected.join(u'\n').toStdString(),
                  workplace.refusals(tables).join(u'\n').toStdString());
    };
    const QByteArray sound = revisions + "A1,1,2024-01-11T01:00:00.000Z,张工,,,\n";
    const QString place = u"appraisal_finalisations.csv:2:2 revision"_s;
    expectRefused(sound, results,
                  {line(place, ErrorCode::UnknownReference, u"appraisal_result|A1 1 1"_s)});
    expectRefused(sound, results + "A1,1,1,{}\n",
                  {line(place, ErrorCode::InvalidValue, u"appraisal_result|A1 1|JSON"_s)});
    expectRefused(sound, results + "A1,1,1,{\nA1,1,3,}\n",
                  {line(place, ErrorCode::UnknownReference, u"appraisal_result|A1 1 2"_s)});
    expectRefused(
        sound, results + "A1,1,1,{\nA1,2,1,}\nA1,1,1,\nA1,,1,{}\n",
        {line(u"appraisal_results.csv:3:2 revision"_s, ErrorCode::UnknownReference,
              u"revision|2"_s),
         line(u"appraisal_results.csv:4:3 part"_s, ErrorCode::DuplicateCode,
              u"appraisal_result|A1 1 1"_s),
         line(u"appraisal_results.csv:4:4 text"_s, ErrorCode::MissingValue, u"text"_s),
         line(u"appraisal_results.csv:5:2 revision"_s, ErrorCode::MissingValue, u"revision"_s)});
    expectRefused(revisions + "A1,2,2024-01-11T01:00:00.000Z,张工,,,\n", results + "A1,2,1,{}\n",
                  {line(place, ErrorCode::InvalidValue, u"revision|2|1"_s),
                   line(place, ErrorCode::InvalidValue, u"appraisal_result|A1 2|JSON"_s)});
    expectRefused(revisions + "A1,1,昨天,张工,2024-01-12T01:00:00.000Z,张工,\n"
                              "A1,1,2024-01-11T01:00:00.000Z,张工,,,\n",
                  results,
                  {line(u"appraisal_finalisations.csv:2:3 finalised_at"_s, ErrorCode::InvalidValue,
                        u"finalised_at|昨天|YYYY-MM-DDThh:mm:ss.zzzZ"_s),
                   line(u"appraisal_finalisations.csv:2:7 undo_reason"_s, ErrorCode::MissingValue,
                        u"undo_reason"_s),
                   line(u"appraisal_finalisations.csv:3:2 revision"_s, ErrorCode::DuplicateCode,
                        u"appraisal_finalisation|A1 1"_s)});
}

TEST(ImportAppraisalMistakes, NothingIsAddedToAStoredSession)
{
    PackageWorkplace workplace;
    ASSERT_EQ(QStringList(), workplace.refusals(smallPackage()));
    const PackageTexts more{{u"appraisal_comments"_s, "session,posting,text\nA1,,又一条\n"},
                            {u"ballots"_s, "session,group,serial\nA1,G1,77\n"}};
    EXPECT_EQ(workplace.refusals(more),
              (QStringList{line(u"ballots.csv:2:1 session"_s, ErrorCode::DuplicateCode,
                                u"appraisal_session|A1"_s),
                           line(u"appraisal_comments.csv:2:1 session"_s, ErrorCode::DuplicateCode,
                                u"appraisal_session|A1"_s)}));
}

} // namespace
} // namespace touyan::test
