// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace touyan::generator {

/// The invented township: what the tables of a package say, before it is written.
/// References between tables are positions in the vectors; codes are made from them.

enum class Cadence { Weekly, Monthly, Quarterly, Yearly, Once, PerCall };
enum class EntryStatus { Draft, Submitted, Confirmed, Returned };
enum class Presence { Present, Excused, Absent };

struct CategoryChange
{
    QDate validFrom;
    QString category;
};

struct Unit
{
    QString code;
    QString name;
    bool village = true;
    QString category;
    std::vector<CategoryChange> changes;

    /// The category on a day: the last change not after it, else the initial one.
    QString categoryOn(QDate day) const;
};

struct Person
{
    QString code;
    QString name;
    bool female = false;
    QString phone;
    QString dispatchingUnit;
    QString dispatchLevel;
};

/// How a first secretary works, in thousandths: it is what makes the scores differ.
struct Diligence
{
    int done = 950;
    int late = 60;
    int returned = 10;
    int attends = 960;
    int wordy = 500;
};

struct Posting
{
    QString code;
    int person = 0;
    int unit = 0;
    bool firstSecretary = true;
    QDate start;
    QDate end; ///< invalid while it is still going on
    QString round;
    Diligence diligence;

    bool runsOn(QDate day) const { return start <= day && (!end.isValid() || day <= end); }
    QDate lastDay(QDate otherwise) const { return end.isValid() ? end : otherwise; }
};

struct Item
{
    QString code;
    int position = 0;
    QString title;
    Cadence cadence = Cadence::Monthly;
    int required = 1;
    QString points;
    int graceDays = 5;
    std::optional<int> dueMonths;
    QString kinds;
};

struct Checklist
{
    QString code;
    QString title;
    QDate validFrom;
    QDate validTo; ///< invalid while it is in force
    QString category;
    int lateCreditPercent = 50;
    int minCoveragePercent = 50;
    std::optional<int> lateUntilDays;
    std::vector<Item> items;
};

struct Call
{
    QString code;
    QString item;
    QString title;
    QDate heldOn;
    std::vector<int> audience; ///< empty: everyone
};

struct Attendance
{
    int call = 0;
    int posting = 0;
    Presence presence = Presence::Present;
    QDate recordedOn;
};

struct Leave
{
    int posting = 0;
    QDate from;
    QDate to; ///< invalid while it runs on
    QString reason;
    bool approved = true;
};

struct FreeDays
{
    QDate from;
    QDate to;
    QString reason;
};

struct Adjustment
{
    int posting = 0;
    QDate effectiveOn;
    QString points;
    QString reason;
};

struct Entry
{
    int posting = 0;
    QString item;
    QDate occurredOn;
    QDate recordedOn; ///< invalid for a draft that was never sent
    EntryStatus status = EntryStatus::Confirmed;
    QString kind;
    QString summary;
    QString place;
    std::optional<int> peopleCount;
    QString period;
};

struct Township
{
    std::vector<Unit> units;
    std::vector<Person> people;
    std::vector<Posting> postings;
    std::vector<Checklist> checklists;
    std::vector<Call> calls;
    std::vector<Attendance> attendance;
    std::vector<Leave> leaves;
    std::vector<FreeDays> freeDays;
    std::vector<Adjustment> adjustments;

    /// The version that rules for a unit on a day: of the unit's category, else the one without
    /// category, else none (section "Which version rules" of the rules of the work).
    const Checklist* checklistFor(int unit, QDate day) const;
};

/// What the command line asks for.
struct Order
{
    int secretaries = 21;
    QDate from;
    QDate to;
    int entriesPerYear = 0;
    quint64 seed = 1;

    /// `entriesPerYear` over the range, a year that is only touched in part counting in part.
    int entriesWanted() const;
};

} // namespace touyan::generator
