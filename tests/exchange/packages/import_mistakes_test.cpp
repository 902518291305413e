// SPDX-License-Identifier: GPL-3.0-or-later
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
void expectRefused(const QString& table, const QByteArray& rows, const QStringList& expected)
{
    PackageTexts tables = smallPackage();
    tables[table] += rows;
    PackageWorkplace workplace;
    EXPECT_EQ(expected.join(u'\n').toStdString(),
              workplace.refusals(tables).join(u'\n').toStdString())
        << rows.toStdString();
}

TEST(ImportMistakes, TwentyMistakesGiveExactlyTheseTwenty)
{
    PackageTexts tables = smallPackage();
    tables[u"units"_s] += "U1,又一村,village,,\n"                                // 4
                          "U5,,village,,\n"                                      // 5
                          "U6,己村,village,,U7\n"                                // 6
                          "U7,庚村,village,,U6\n"                                // 7
                          "U8,辛村,village,,NONE\n";                             // 8
    tables[u"people"_s] += "R3,王丙,man,,,\n";                                   // 4
    tables[u"postings"_s] += "P4,R3,U1,first_secretary,2023-01-01,,\n"           // sound but for R3
                             "P5,R1,U1,first_secretary,2023-06-30,2023-06-30,\n" // 6
                             "P6,R2,T,first_secretary,2023-02-30,,\n"            // 7
                             "P7,R2,T,first_secretary,2023-05-02,2023-05-01,\n"; // 8
    tables[u"checklists"_s] += "C3,重叠,2023-12-31,2023-12-31,,50,50,\n"         // 4
                               "C4,比例,2025-01-01,,x,100.5,0,-1\n";             // 5: three
    tables[u"calls"_s] += "K3,M,不对,2023-05-10,all\n"                           // 4
                          "K4,K,不对,2023-05-10,P1;P9\n";                        // 5
    tables[u"attendance"_s] += "K1,P1,present,2023-05-11\n";                     // 4
    tables[u"entries"_s] += "E5,P9,M,2023-02-03,2023-02-04,confirmed,,,,,\n"     // 7
                            "E6,P4,M,1999-02-03,2023-02-04,confirmed,,,,,\n"  // no error of its own
                            "E7,P1,M,2023-02-03,,submitted,,,,,\n"            // 9
                            "E8,P1,M,2023-02-03,2023-02-02,confirmed,,,,,\n"; // 10
    tables[u"leaves"_s] += "P2,2023-08-05,2023-08-04,,yes\n";                 // 4
    PackageWorkplace workplace;
    const QStringList expected{
        line(u"units.csv:4:1 code"_s, ErrorCode::DuplicateCode, u"unit|U1"_s),
        line(u"units.csv:5:2 name"_s, ErrorCode::MissingValue, u"name"_s),
        line(u"units.csv:6:5 parent"_s, ErrorCode::InvalidValue, u"parent|U7|no_cycle"_s),
        line(u"units.csv:7:5 parent"_s, ErrorCode::InvalidValue, u"parent|U6|no_cycle"_s),
        line(u"units.csv:8:5 parent"_s, ErrorCode::UnknownReference, u"parent|NONE"_s),
        line(u"people.csv:4:3 gender"_s, ErrorCode::InvalidValue, u"gender|man|male, female"_s),
        line(u"postings.csv:6:5 start"_s, ErrorCode::PostingsOverlap, u"P5|P1"_s),
        line(u"postings.csv:7:5 start"_s, ErrorCode::InvalidValue,
             u"start|2023-02-30|YYYY-MM-DD"_s),
        line(u"postings.csv:8:6 end"_s, ErrorCode::EndBeforeStart, u"2023-05-02|2023-05-01"_s),
        line(u"checklists.csv:4:3 valid_from"_s, ErrorCode::ChecklistsOverlap, u"C3|C1"_s),
        line(u"checklists.csv:5:6 late_credit_percent"_s, ErrorCode::InvalidValue,
             u"late_credit_percent|100.5|0–100"_s),
        line(u"checklists.csv:5:7 min_coverage_percent"_s, ErrorCode::InvalidValue,
             u"min_coverage_percent|0|1–100"_s),
        line(u"checklists.csv:5:8 late_until_days"_s, ErrorCode::InvalidValue,
             u"late_until_days|-1|0–36500"_s),
        line(u"calls.csv:4:2 item"_s, ErrorCode::CallItemNotPerCall, u"M"_s),
        line(u"calls.csv:5:5 audience"_s, ErrorCode::UnknownReference, u"audience|P9"_s),
        line(u"attendance.csv:4:2 posting"_s, ErrorCode::AttendanceTwice, u"K1|P1"_s),
        line(u"entries.csv:7:2 posting"_s, ErrorCode::UnknownReference, u"posting|P9"_s),
        line(u"entries.csv:9:5 recorded_on"_s, ErrorCode::MissingValue, u"recorded_on"_s),
        line(u"entries.csv:10:5 recorded_on"_s, ErrorCode::EntryRecordedBeforeOccurred,
             u"2023-02-03|2023-02-02"_s),
        line(u"leaves.csv:4:3 to"_s, ErrorCode::EndBeforeStart, u"2023-08-05|2023-08-04"_s),
    };
    ASSERT_EQ(20, expected.size());
    EXPECT_EQ(expected.join(u'\n').toStdString(),
              workplace.refusals(tables).join(u'\n').toStdString());
    // Nothing at all was written, and the mended package still fits.
    EXPECT_EQ(0, workplace.announcements());
    EXPECT_EQ(QStringList(), workplace.refusals(smallPackage()));
}

TEST(ImportMistakes, Entries)
{
    const QString at = u"entries.csv:7:%1 %2"_s;
    const auto refusedAt = [&](int column, const char16_t* name) {
        return at.arg(column).arg(QString::fromUtf16(name));
    };
    expectRefused(u"entries"_s, "E9,P1,M,2023-07-01,2023-07-01,confirmed,,,,,\n",
                  {line(refusedAt(4, u"occurred_on"), ErrorCode::EntryOutsidePosting,
                        u"2023-07-01|P1|2023-01-01|2023-06-30"_s)});
    expectRefused(u"entries"_s, "E9,P1,X,2023-06-01,2023-07-01,confirmed,,,,,\n",
                  {line(refusedAt(3, u"item"), ErrorCode::EntryItemUnknown, u"X"_s)});
    expectRefused(u"entries"_s, "E9,P1,K,2023-06-01,2023-07-01,confirmed,,,,,\n",
                  {line(refusedAt(3, u"item"), ErrorCode::EntryItemPerCall, u"K"_s)});
    expectRefused(u"entries"_s, "E9,P1,M,2023-06-01,2023-07-01,confirmed,,,,,2023-13\n",
                  {line(refusedAt(11, u"period"), ErrorCode::EntryPeriodMalformed, u"2023-13"_s)});
    expectRefused(
        u"entries"_s, "E9,P1,M,2023-06-01,2023-07-01,confirmed,,,,,2023-07\n",
        {line(refusedAt(11, u"period"), ErrorCode::EntryPeriodOutsidePosting, u"2023-07|P1"_s)});
    expectRefused(u"entries"_s, "E9,P1,M,2023-03-24,2023-07-01,confirmed,,,,,2023-04\n",
                  {line(refusedAt(4, u"occurred_on"), ErrorCode::EntryBeforePeriod,
                        u"2023-03-24|2023-04"_s)});
    expectRefused(u"entries"_s, "E9,P1,M,2023-03-25,2023-07-01,confirmed,,,,,2023-04\n", {});
    expectRefused(u"entries"_s, "E9,P1,M,2023-06-01,2023-07-01,done,,,,-1,\n",
                  {line(refusedAt(6, u"status"), ErrorCode::InvalidValue,
                        u"status|done|draft, submitted, confirmed, returned"_s),
                   line(refusedAt(10, u"people_count"), ErrorCode::InvalidValue,
                        u"people_count|-1|0–999999999"_s)});
    expectRefused(u"entries"_s, "E1,P1,M,2023-06-01,2023-07-01,confirmed,,,,,\n",
                  {line(refusedAt(1, u"code"), ErrorCode::DuplicateCode, u"entry|E1"_s)});
    expectRefused(u"entries"_s, ",,,,,,,,,,\n", {});
    expectRefused(u"entries"_s, ",,,,,,x,,,,\n",
                  {line(refusedAt(1, u"code"), ErrorCode::MissingValue, u"code"_s),
                   line(refusedAt(2, u"posting"), ErrorCode::MissingValue, u"posting"_s),
                   line(refusedAt(3, u"item"), ErrorCode::MissingValue, u"item"_s),
                   line(refusedAt(4, u"occurred_on"), ErrorCode::MissingValue, u"occurred_on"_s),
                   line(refusedAt(6, u"status"), ErrorCode::MissingValue, u"status"_s)});
}

TEST(ImportMistakes, CallsAndAttendance)
{
    expectRefused(
        u"attendance"_s, "K2,P1,present,2023-08-10\n",
        {line(u"attendance.csv:4:2 posting"_s, ErrorCode::AttendanceOutsideAudience, u"K2|P1"_s)});
    expectRefused(u"attendance"_s, "K1,P2,present,2023-08-10\n",
                  {line(u"attendance.csv:4:2 posting"_s, ErrorCode::AttendanceNotRunning,
                        u"K1|P2|2023-05-10"_s)});
    expectRefused(u"attendance"_s, "K2,P3,absent,2023-08-09\n",
                  {line(u"attendance.csv:4:4 recorded_on"_s, ErrorCode::AttendanceBeforeHeld,
                        u"K2|P3|2023-08-09|2023-08-10"_s)});
    expectRefused(
        u"calls"_s, "K5,K,会,2023-05-10,P1;;P2\n",
        {line(u"calls.csv:4:5 audience"_s, ErrorCode::InvalidValue, u"audience|P1;;P2|a;b;c"_s)});
}

TEST(ImportMistakes, ItemsUnitsAndRanges)
{
    expectRefused(
        u"items"_s, "C1,Z,x,,daily,0,1.1234567,-1,1201,a;;b\n",
        {line(u"items.csv:8:3 position"_s, ErrorCode::InvalidValue, u"position|x|0–1000000"_s),
         line(u"items.csv:8:4 title"_s, ErrorCode::MissingValue, u"title"_s),
         line(u"items.csv:8:5 cadence"_s, ErrorCode::InvalidValue,
              u"cadence|daily|weekly, monthly, quarterly, yearly, once, per_call"_s),
         line(u"items.csv:8:6 required"_s, ErrorCode::InvalidValue, u"required|0|1–10000"_s),
         line(u"items.csv:8:7 points"_s, ErrorCode::InvalidValue, u"points|1.1234567|0–1000000"_s),
         line(u"items.csv:8:8 grace_days"_s, ErrorCode::InvalidValue, u"grace_days|-1|0–36500"_s),
         line(u"items.csv:8:9 due_months"_s, ErrorCode::InvalidValue, u"due_months|1201|0–1200"_s),
         line(u"items.csv:8:10 kinds"_s, ErrorCode::InvalidValue, u"kinds|a;;b|a;b;c"_s)});
    expectRefused(
        u"items"_s, "C1,M,9,又,monthly,,,,,\nC9,M,9,又,monthly,,,,,\n",
        {line(u"items.csv:8:2 code"_s, ErrorCode::DuplicateCode, u"item|C1 M"_s),
         line(u"items.csv:9:1 checklist"_s, ErrorCode::UnknownReference, u"checklist|C9"_s)});
    expectRefused(u"unit_categories"_s, "U1,2024-01-01,又\n",
                  {line(u"unit_categories.csv:3:2 valid_from"_s, ErrorCode::DuplicateCode,
                        u"unit_category_change|U1 2024-01-01"_s)});
    expectRefused(
        u"leaves"_s, "P2,2023-08-05,2023-08-04,,maybe\n",
        {line(u"leaves.csv:4:3 to"_s, ErrorCode::EndBeforeStart, u"2023-08-05|2023-08-04"_s),
         line(u"leaves.csv:4:5 approved"_s, ErrorCode::InvalidValue, u"approved|maybe|yes, no"_s)});
    expectRefused(u"free_days"_s, ",2023-08-04,\n",
                  {line(u"free_days.csv:3:1 from"_s, ErrorCode::MissingValue, u"from"_s)});
    expectRefused(u"postings"_s, "P;1,R2,U1,first_secretary,2023-01-01,,\n",
                  {line(u"postings.csv:5:1 code"_s, ErrorCode::InvalidValue,
                        u"code|P;1|not_all_without_semicolon"_s)});
}

TEST(ImportMistakes, Headers)
{
    PackageTexts tables = smallPackage();
    tables[u"leaves"_s] = "posting,from,to,reason\nP2,x,y,z\n";
    tables[u"free_days"_s] = "from,to,reason,note\n2023-02-30,,,\n";
    tables[u"adjustments"_s] = "posting,effective_on,points,reason,points\n";
    tables[u"minutes"_s] = "session,code\n";
    PackageWorkplace workplace;
    const QStringList expected{
        line(u"minutes.csv:0:0 "_s, ErrorCode::PackageMalformed, u"minutes.csv|unknown_table|"_s),
        line(u"leaves.csv:1:0 approved"_s, ErrorCode::PackageMalformed,
             u"leaves.csv|missing_column|approved"_s),
        line(u"free_days.csv:1:4 note"_s, ErrorCode::PackageMalformed,
             u"free_days.csv|unknown_column|note"_s),
        line(u"free_days.csv:2:1 from"_s, ErrorCode::InvalidValue, u"from|2023-02-30|YYYY-MM-DD"_s),
        line(u"adjustments.csv:1:5 points"_s, ErrorCode::PackageMalformed,
             u"adjustments.csv|repeated_column|points"_s),
    };
    EXPECT_EQ(expected.join(u'\n').toStdString(),
              workplace.refusals(tables).join(u'\n').toStdString());
}

TEST(ImportMistakes, AnUnreadableTableIsToldOnceAndNotByEveryRowThatRefersToIt)
{
    PackageTexts tables = smallPackage();
    tables[u"people"_s] = "";
    tables[u"items"_s].replace("C1,W,2", "C1,W,\"2");
    tables[u"entries"_s] += "E9,P1,M,2023-06-01\n";
    PackageWorkplace workplace;
    const QStringList expected{
        line(u"people.csv:0:0 "_s, ErrorCode::PackageMalformed, u"people.csv|empty_file|"_s),
        line(u"items.csv:3:3 position"_s, ErrorCode::PackageMalformed,
             u"items.csv|unclosed_quote|"_s),
        line(u"entries.csv:7:0 "_s, ErrorCode::PackageMalformed, u"entries.csv|field_count|4/11"_s),
    };
    EXPECT_EQ(expected.join(u'\n').toStdString(),
              workplace.refusals(tables).join(u'\n').toStdString());
}

TEST(ImportMistakes, WhatTheDatabaseHoldsAlreadyIsADuplicate)
{
    PackageWorkplace workplace;
    ASSERT_EQ(QStringList(), workplace.refusals(smallPackage()));
    PackageTexts again = smallPackage();
    again.remove(u"checklists"_s);
    for (const PackageTexts& others : {smallProjects(), smallAppraisals()}) {
        for (const QString& table : others.keys())
            again.remove(table);
    }
    const QStringList expected{
        line(u"units.csv:2:1 code"_s, ErrorCode::DuplicateCode, u"unit|U1"_s),
        line(u"units.csv:3:1 code"_s, ErrorCode::DuplicateCode, u"unit|T"_s),
        line(u"unit_categories.csv:2:2 valid_from"_s, ErrorCode::DuplicateCode,
             u"unit_category_change|U1 2024-01-01"_s),
        line(u"people.csv:2:1 code"_s, ErrorCode::DuplicateCode, u"person|R1"_s),
        line(u"people.csv:3:1 code"_s, ErrorCode::DuplicateCode, u"person|R2"_s),
        line(u"postings.csv:2:1 code"_s, ErrorCode::DuplicateCode, u"posting|P1"_s),
        line(u"postings.csv:3:1 code"_s, ErrorCode::DuplicateCode, u"posting|P2"_s),
        line(u"postings.csv:4:1 code"_s, ErrorCode::DuplicateCode, u"posting|P3"_s),
        line(u"items.csv:2:1 checklist"_s, ErrorCode::ChecklistInUse, u"C1"_s),
        line(u"items.csv:3:1 checklist"_s, ErrorCode::ChecklistInUse, u"C1"_s),
        line(u"items.csv:4:1 checklist"_s, ErrorCode::ChecklistInUse, u"C1"_s),
        line(u"items.csv:5:1 checklist"_s, ErrorCode::ChecklistInUse, u"C1"_s),
        line(u"items.csv:6:1 checklist"_s, ErrorCode::ChecklistInUse, u"C2"_s),
        line(u"items.csv:7:1 checklist"_s, ErrorCode::ChecklistInUse, u"C2"_s),
        line(u"calls.csv:2:1 code"_s, ErrorCode::DuplicateCode, u"call|K1"_s),
        line(u"calls.csv:3:1 code"_s, ErrorCode::DuplicateCode, u"call|K2"_s),
        line(u"attendance.csv:2:2 posting"_s, ErrorCode::AttendanceTwice, u"K1|P1"_s),
        line(u"attendance.csv:3:2 posting"_s, ErrorCode::AttendanceTwice, u"K2|P2"_s),
        line(u"entries.csv:2:1 code"_s, ErrorCode::DuplicateCode, u"entry|E1"_s),
        line(u"entries.csv:3:1 code"_s, ErrorCode::DuplicateCode, u"entry|E2"_s),
        line(u"entries.csv:4:1 code"_s, ErrorCode::DuplicateCode, u"entry|E3"_s),
        line(u"entries.csv:5:1 code"_s, ErrorCode::DuplicateCode, u"entry|E4"_s),
    };
    const auto before = workplace.exported();
    EXPECT_EQ(expected.join(u'\n').toStdString(),
              workplace.refusals(again).join(u'\n').toStdString());
    EXPECT_EQ(before, workplace.exported());
}

} // namespace
} // namespace touyan::test
