// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/adjustment_record.h"
#include "application/checklist/call_record.h"
#include "application/checklist/checklist_record.h"
#include "application/packages/appraisal_tables.h"
#include "application/packages/described_tables.h"
#include "application/packages/project_tables.h"
#include "application/roster/leave_record.h"
#include "application/roster/person_record.h"
#include "application/roster/posting_record.h"
#include "application/roster/unit_record.h"

#include <algorithm>
#include <array>
#include <vector>

namespace touyan::application::package_tables {

namespace {

using Name = QLatin1String;

constexpr std::array kItemColumns{
    Name("checklist"), Name("code"),   Name("position"),   Name("title"),      Name("cadence"),
    Name("required"),  Name("points"), Name("grace_days"), Name("due_months"), Name("kinds")};
constexpr std::array kCallColumns{Name("code"), Name("item"), Name("title"), Name("held_on"),
                                  Name("audience")};
constexpr std::array kEntryColumns{Name("code"),         Name("posting"),     Name("item"),
                                   Name("occurred_on"),  Name("recorded_on"), Name("status"),
                                   Name("kind"),         Name("summary"),     Name("place"),
                                   Name("people_count"), Name("period")};
constexpr std::array kAppraisalSessionColumns{Name("code"),
                                              Name("year"),
                                              Name("title"),
                                              Name("held_on"),
                                              Name("mode"),
                                              Name("good_quota_percent"),
                                              Name("ballot_good_limit"),
                                              Name("quorum_percent"),
                                              Name("missing_group"),
                                              Name("min_ballots"),
                                              Name("points_good"),
                                              Name("points_fair"),
                                              Name("points_ordinary"),
                                              Name("points_poor"),
                                              Name("threshold_good"),
                                              Name("threshold_fair"),
                                              Name("threshold_ordinary")};
constexpr std::array kCriterionColumns{Name("session"), Name("code"), Name("title"),
                                       Name("max_points")};
constexpr std::array kVoterGroupColumns{Name("session"), Name("code"),    Name("title"),
                                        Name("weight"),  Name("invited"), Name("issued"),
                                        Name("trim")};
constexpr std::array kComponentColumns{Name("session"), Name("component"), Name("weight")};
constexpr std::array kReporteeColumns{Name("session"), Name("posting"), Name("order"),
                                      Name("manner"), Name("veto")};
constexpr std::array kComponentScoreColumns{Name("session"), Name("posting"), Name("component"),
                                            Name("score")};
constexpr std::array kBallotColumns{Name("session"), Name("group"), Name("serial")};
constexpr std::array kBallotMarkColumns{Name("session"), Name("group"),     Name("serial"),
                                        Name("posting"), Name("criterion"), Name("value")};

} // namespace

constinit const PackageTableSpec kUnits = kDescribedTable<domain::Unit>;
constinit const PackageTableSpec kUnitCategories = kDescribedTable<domain::UnitCategoryChange>;
constinit const PackageTableSpec kPeople = kDescribedTable<domain::Person>;
constinit const PackageTableSpec kPostings = kDescribedTable<domain::Posting>;
constinit const PackageTableSpec kChecklists = kDescribedTable<domain::Checklist>;
constinit const PackageTableSpec kItems{Name("items"), Name("item"), kItemColumns};
constinit const PackageTableSpec kCalls{Name("calls"), Name("call"), kCallColumns};
constinit const PackageTableSpec kAttendance = kDescribedTable<domain::Attendance>;
constinit const PackageTableSpec kEntries{Name("entries"), Name("entry"), kEntryColumns};
constinit const PackageTableSpec kLeaves = kDescribedTable<domain::Leave>;
constinit const PackageTableSpec kFreeDays = kDescribedTable<domain::FreeDays>;
constinit const PackageTableSpec kAdjustments = kDescribedTable<domain::Adjustment>;
constinit const PackageTableSpec kAppraisalSessions{
    Name("appraisal_sessions"), Name("appraisal_session"), kAppraisalSessionColumns};
constinit const PackageTableSpec kCriteria{Name("criteria"), Name("criterion"), kCriterionColumns};
constinit const PackageTableSpec kVoterGroups{Name("voter_groups"), Name("voter_group"),
                                              kVoterGroupColumns};
constinit const PackageTableSpec kComponents{Name("components"), Name("component"),
                                             kComponentColumns};
constinit const PackageTableSpec kReportees{Name("reportees"), Name("reportee"), kReporteeColumns};
constinit const PackageTableSpec kComponentScores{Name("component_scores"), Name("component_score"),
                                                  kComponentScoreColumns};
constinit const PackageTableSpec kBallots{Name("ballots"), Name("ballot"), kBallotColumns};
constinit const PackageTableSpec kBallotMarks{Name("ballot_marks"), Name("ballot_mark"),
                                              kBallotMarkColumns};

std::span<const PackageTableSpec* const> all()
{
    static constexpr std::array kOfOffice{&kUnits,
                                          &kUnitCategories,
                                          &kPeople,
                                          &kPostings,
                                          &kChecklists,
                                          &kItems,
                                          &kCalls,
                                          &kAttendance,
                                          &kEntries,
                                          &kLeaves,
                                          &kFreeDays,
                                          &kAdjustments,
                                          &kAppraisalSessions,
                                          &kCriteria,
                                          &kVoterGroups,
                                          &kComponents,
                                          &kReportees,
                                          &kComponentScores,
                                          &kBallots,
                                          &kBallotMarks};
    static const auto kAll = [] {
        std::vector<const PackageTableSpec*> tables(kOfOffice.begin(), kOfOffice.end());
        tables.insert(tables.end(), kOfAppraisals.begin(), kOfAppraisals.end());
        tables.insert(tables.end(), kOfProjects.begin(), kOfProjects.end());
        for (const DescribedTable& each : describedTables())
            tables.push_back(each.spec);
        return tables;
    }();
    return kAll;
}

const PackageTableSpec* find(QStringView name)
{
    for (const PackageTableSpec* table : all()) {
        if (name == table->name)
            return table;
    }
    return nullptr;
}

} // namespace touyan::application::package_tables

namespace touyan::application {

bool PackageTableSpec::isCode(std::size_t column) const
{
    static constexpr std::array kNames{
        QLatin1String("code"),     QLatin1String("unit"),         QLatin1String("parent"),
        QLatin1String("person"),   QLatin1String("posting"),      QLatin1String("checklist"),
        QLatin1String("item"),     QLatin1String("call"),         QLatin1String("audience"),
        QLatin1String("project"),  QLatin1String("leader"),       QLatin1String("leader_posting"),
        QLatin1String("meeting"),  QLatin1String("session"),      QLatin1String("group"),
        QLatin1String("category"), QLatin1String("component"),    QLatin1String("criterion"),
        QLatin1String("order"),    QLatin1String("rectification")};
    if (!codes.empty())
        return codes[column];
    return std::find(kNames.begin(), kNames.end(), columns[column]) != kNames.end();
}

} // namespace touyan::application
