// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_session.h"
#include "domain/foundation/strong_id.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <compare>
#include <span>
#include <vector>

namespace touyan::application {

/// A form: its group and the serial that is printed on it. Nothing else names it.
struct BallotKey
{
    domain::VoterGroupId group;
    QString serial;

    friend bool operator==(const BallotKey&, const BallotKey&) = default;
};

/// By group, then serials as people count them: "2" before "10".
[[nodiscard]] inline bool isBefore(const BallotKey& a, const BallotKey& b)
{
    if (a.group != b.group)
        return a.group < b.group;
    if (a.serial.size() != b.serial.size())
        return a.serial.size() < b.serial.size();
    return a.serial < b.serial;
}

/// 双人复核: a ballot is entered twice, by two persons.
enum class EntryRound { First, Second };

/// A ballot that came back, with the persons who entered it; never who filled it in, nor when it
/// was entered.
struct BallotRecord
{
    BallotKey key;
    QString firstBy;
    QString secondBy; ///< empty: not entered a second time yet

    [[nodiscard]] const QString& enteredBy(EntryRound round) const
    {
        return round == EntryRound::First ? firstBy : secondBy;
    }
    friend bool operator==(const BallotRecord&, const BallotRecord&) = default;
};

/// One reportee's marks on a ballot, packed (application/ballots/packed_marks.h).
struct PackedRow
{
    domain::ReporteeId reportee;
    QByteArray marks;

    friend bool operator==(const PackedRow&, const PackedRow&) = default;
};

/// A ballot while all of a session are visited; the views are valid during the visit.
struct VisitedBallot
{
    struct Row
    {
        domain::ReporteeId reportee;
        QByteArrayView marks;
    };
    domain::VoterGroupId group;
    QByteArrayView serial;
    std::span<const Row> rows; ///< by reportee
};

/// How a difference between the two entries was settled.
struct SettledDifference
{
    BallotKey ballot;
    domain::ReporteeId reportee;
    QString criterion;
    QString firstValues; ///< packed as in a row
    QString secondValues;
    QString settledValues;
    QString settledBy;
    QString note;

    friend bool operator==(const SettledDifference&, const SettledDifference&) = default;
};

/// What was done to a ballot, kept without time and order until the session is finalised; then the
/// audit gets it, sorted (docs/anonymity.md).
enum class BallotStep { Entered, Corrected, Settled, Removed };

struct BallotTrace
{
    BallotKey ballot;
    BallotStep step = BallotStep::Entered;
    EntryRound round = EntryRound::First;
    QString actor;
    QString reason;
    int times = 1;

    friend bool operator==(const BallotTrace&, const BallotTrace&) = default;
};

} // namespace touyan::application
