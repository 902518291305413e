// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/packages/package_tables.h"
#include "domain/checklist/checklist_names.h"

#include <array>

namespace touyan::application {

// Numbers of the columns of what an office keeps of its appraisals beside what is counted.
struct VetoColumns
{
    enum { Session, Posting, Reason };
};
struct DrawColumns
{
    enum { Session, Number, Seed, DrawnAt, DrawnBy, Reason, Order };
};
struct CommentColumns
{
    enum { Session, Posting, Text };
};
struct BallotFormColumns
{
    enum { Session, Group, Serial };
};
struct BallotEntryColumns
{
    enum { Session, Group, Serial, FirstBy, SecondBy, Second };
};
/// What the second entry of a ballot says: what the first one does, or what second_marks lists.
enum class SecondEntry { Same, Listed };
struct SettledDifferenceColumns
{
    enum {
        Session,
        Group,
        Serial,
        Posting,
        Criterion,
        FirstValues,
        SecondValues,
        SettledValues,
        SettledBy,
        Note
    };
};
struct BallotTraceColumns
{
    enum { Session, Group, Serial, Round, Step, Actor, Reason, Times };
};
struct FinalisationColumns
{
    enum { Session, Revision, FinalisedAt, FinalisedBy, UndoneAt, UndoneBy, UndoReason };
};
struct FrozenResultColumns
{
    enum { Session, Revision, Part, Text };
};

namespace package_tables {

extern const PackageTableSpec kVetoes;
extern const PackageTableSpec kDraws;
extern const PackageTableSpec kComments;
extern const PackageTableSpec kBallotForms;
extern const PackageTableSpec kBallotEntries;
/// The same columns as those of kBallotMarks: BallotMarkColumns.
extern const PackageTableSpec kSecondMarks;
extern const PackageTableSpec kSettledDifferences;
extern const PackageTableSpec kBallotTraces;
extern const PackageTableSpec kFinalisations;
extern const PackageTableSpec kFrozenResults;

/// All of them: a table comes after those that it refers to.
inline constexpr std::array kOfAppraisals{
    &kVetoes,        &kDraws,        &kComments,           &kBallotForms,
    &kBallotEntries, &kSecondMarks,  &kSettledDifferences, &kBallotTraces,
    &kFinalisations, &kFrozenResults};

} // namespace package_tables

} // namespace touyan::application

namespace touyan::domain {

template <>
struct IdentifierNames<application::SecondEntry>
{
    static constexpr std::array values{
        std::pair{application::SecondEntry::Same, QLatin1String("same")},
        std::pair{application::SecondEntry::Listed, QLatin1String("listed")}};
};

} // namespace touyan::domain
