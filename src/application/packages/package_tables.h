// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/record.h"

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <span>
#include <utility>

namespace touyan::application {

/// A table of the package: its name, what one row is called in errors, and its columns
/// (docs/package-format.md).
struct PackageTableSpec
{
    QLatin1String name;
    QLatin1String record;
    std::span<const QLatin1String> columns;
    /// Whether each column is one of those that isCode() tells; empty: their names tell.
    std::span<const bool> codes = {};

    /// Whether the column names records or what they are matched by, so that it must not hold
    /// characters that nobody sees.
    [[nodiscard]] bool isCode(std::size_t column) const;
};

/// The columns of a described record's table, and which of them name records.
template <DescribedRecord R>
inline constexpr auto kDescribedColumns = [] {
    constexpr std::size_t count = [] {
        std::size_t fields = 0;
        forEachField<R>([&fields](const auto& field) { fields += field.facts.isInPackage; });
        return fields;
    }();
    std::pair<std::array<QLatin1String, count>, std::array<bool, count>> columns{};
    std::size_t place = 0;
    forEachField<R>([&](const auto& field) {
        if (!field.facts.isInPackage)
            return;
        columns.first.at(place) =
            field.facts.packageName.isEmpty() ? field.facts.name : field.facts.packageName;
        columns.second.at(place++) = field.facts.isMatched;
    });
    return columns;
}();
/// The table of a described record.
template <DescribedRecord R>
inline constexpr PackageTableSpec kDescribedTable{Record<R>::table, Record<R>::kind.name(),
                                                  kDescribedColumns<R>.first,
                                                  kDescribedColumns<R>.second};

// Numbers of the columns, in the order in which they are written.
struct ItemColumns
{
    enum {
        Checklist,
        Code,
        Position,
        Title,
        Cadence,
        Required,
        Points,
        GraceDays,
        DueMonths,
        Kinds
    };
};
struct CallColumns
{
    enum { Code, Item, Title, HeldOn, Audience };
};
struct EntryColumns
{
    enum {
        Code,
        Posting,
        Item,
        OccurredOn,
        RecordedOn,
        Status,
        Kind,
        Summary,
        Place,
        PeopleCount,
        Period
    };
};
struct AppraisalSessionColumns
{
    enum {
        Code,
        Year,
        Title,
        HeldOn,
        Mode,
        GoodQuota,
        BallotGoodLimit,
        Quorum,
        MissingGroup,
        MinBallots,
        PointsGood,
        PointsFair,
        PointsOrdinary,
        PointsPoor,
        ThresholdGood,
        ThresholdFair,
        ThresholdOrdinary
    };
};
struct CriterionColumns
{
    enum { Session, Code, Title, MaxPoints };
};
struct VoterGroupColumns
{
    enum { Session, Code, Title, Weight, Invited, Issued, Trim };
};
struct ComponentColumns
{
    enum { Session, Component, Weight };
};
struct ReporteeColumns
{
    enum { Session, Posting, Order, Manner, Veto };
};
struct ComponentScoreColumns
{
    enum { Session, Posting, Component, Score };
};
struct BallotColumns
{
    enum { Session, Group, Serial };
};
struct BallotMarkColumns
{
    enum { Session, Group, Serial, Posting, Criterion, Value };
};

namespace package_tables {

extern const PackageTableSpec kUnits;
extern const PackageTableSpec kUnitCategories;
extern const PackageTableSpec kPeople;
extern const PackageTableSpec kPostings;
extern const PackageTableSpec kChecklists;
extern const PackageTableSpec kItems;
extern const PackageTableSpec kCalls;
extern const PackageTableSpec kAttendance;
extern const PackageTableSpec kEntries;
extern const PackageTableSpec kLeaves;
extern const PackageTableSpec kFreeDays;
extern const PackageTableSpec kAdjustments;
extern const PackageTableSpec kAppraisalSessions;
extern const PackageTableSpec kCriteria;
extern const PackageTableSpec kVoterGroups;
extern const PackageTableSpec kComponents;
extern const PackageTableSpec kReportees;
extern const PackageTableSpec kComponentScores;
extern const PackageTableSpec kBallots;
extern const PackageTableSpec kBallotMarks;

/// Every table that this version can hold, in the order of reading and writing: a table comes after
/// those that it refers to.
[[nodiscard]] std::span<const PackageTableSpec* const> all();
/// The table of that name; null: nobody knows it.
[[nodiscard]] const PackageTableSpec* find(QStringView name);

} // namespace package_tables

/// The score of a component that is not applicable.
inline constexpr QLatin1String kNotApplicable{"not_applicable"};
/// The audience of a call that addresses everyone, and what stands between codes and kinds.
inline constexpr QLatin1String kAudienceOfAll{"all"};
inline constexpr char16_t kListSeparator = u';';

} // namespace touyan::application
