// SPDX-License-Identifier: GPL-3.0-or-later
#include "circumstances.h"

#include "texts/texts.h"

#include <algorithm>

namespace touyan::generator {

namespace {

bool suits(const Text& text, int month)
{
    return text.firstMonth <= text.lastMonth ? text.firstMonth <= month && month <= text.lastMonth
                                             : month >= text.firstMonth || month <= text.lastMonth;
}

bool isFree(const Township& township, QDate day)
{
    return std::any_of(
        township.freeDays.begin(), township.freeDays.end(),
        [day](const FreeDays& range) { return range.from <= day && day <= range.to; });
}

/// Titles in a shuffled order, the one used last waiting longest.
QString nextTitle(std::vector<const Text*>& titles, int month)
{
    const auto found = std::find_if(titles.begin(), titles.end(),
                                    [&](const Text* text) { return suits(*text, month); });
    const Text* chosen = *found;
    titles.erase(found);
    titles.push_back(chosen);
    return QString::fromUtf16(chosen->words);
}

} // namespace

Absences::Absences(const Township& township)
    : m_leaves(township.postings.size())
{
    const QDate farAway(9999, 12, 31);
    for (const Leave& leave : township.leaves) {
        if (leave.approved) {
            m_leaves[static_cast<std::size_t>(leave.posting)].push_back(
                {leave.from, leave.to.isValid() ? leave.to : farAway});
        }
    }
    for (const FreeDays& days : township.freeDays) {
        m_freeDays.push_back({days.from, days.to});
    }
}

bool Absences::contains(const std::vector<Range>& ranges, QDate day)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [day](const Range& range) { return range.from <= day && day <= range.to; });
}

bool Absences::onLeave(int posting, QDate day) const
{
    return contains(m_leaves[static_cast<std::size_t>(posting)], day);
}

bool Absences::isAway(int posting, QDate day) const
{
    return onLeave(posting, day) || contains(m_freeDays, day);
}

int Absences::daysAway(int posting, QDate first, QDate last) const
{
    int away = 0;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        away += isAway(posting, day) ? 1 : 0;
    }
    return away;
}

FreeDays springFestival(int year)
{
    // New Year's days of the lunar calendar, which only a table gives.
    static constexpr int kMonthDay[] = {205, 125, 212, 201, 122, 210, 129, 217, 206, 126,
                                        213, 203, 123, 211, 131, 219, 208, 128, 216, 205};
    constexpr int kFirstYear = 2019;
    const int position = std::clamp(year - kFirstYear, 0, 19);
    const QDate newYear(year, kMonthDay[position] / 100, kMonthDay[position] % 100);
    return {newYear.addDays(-2), newYear.addDays(6), QStringLiteral(u"春节放假")};
}

bool isRestDay(QDate day)
{
    const int monthDay = day.month() * 100 + day.day();
    return day.dayOfWeek() > 5 || monthDay == 101 || (501 <= monthDay && monthDay <= 505) ||
           (1001 <= monthDay && monthDay <= 1008);
}

QDate someWorkday(QDate first, QDate last, RandomSource& random)
{
    const int days = static_cast<int>(first.daysTo(last));
    QDate day = first.addDays(random.between(0, days));
    for (int attempt = 0; attempt < 6 && isRestDay(day); ++attempt) {
        day = first.addDays(random.between(0, days));
    }
    return day;
}

void callMeetings(Township& township, const Order& order, int perMonth, RandomSource& random)
{
    std::vector<const Text*> titles;
    for (const Text& text : callTexts()) {
        titles.push_back(&text);
    }
    random.shuffle(titles);
    QDate month(order.from.year(), order.from.month(), 1);
    for (; month <= order.to; month = month.addMonths(1)) {
        const QDate first = std::max(month, order.from);
        const QDate last = std::min(month.addMonths(1).addDays(-1), order.to);
        std::vector<QDate> days;
        for (int count = 0; count < perMonth; ++count) {
            QDate day = someWorkday(first, last, random);
            for (int attempt = 0; attempt < 20 && isFree(township, day); ++attempt) {
                day = someWorkday(first, last, random);
            }
            days.push_back(day);
        }
        std::sort(days.begin(), days.end());
        for (const QDate day : days) {
            Call call;
            call.code = QStringLiteral(u"K%1").arg(township.calls.size() + 1, 5, 10, QChar(u'0'));
            call.item = QStringLiteral(u"I06");
            call.title = nextTitle(titles, day.month());
            call.heldOn = day;
            if (random.chance(330)) {
                for (std::size_t posting = 0; posting < township.postings.size(); ++posting) {
                    const Posting& each = township.postings[posting];
                    if (each.firstSecretary && each.runsOn(day) && random.chance(400)) {
                        call.audience.push_back(static_cast<int>(posting));
                    }
                }
            }
            township.calls.push_back(call);
        }
    }
}

void takeAttendance(Township& township, const Order& order, RandomSource& random)
{
    const Absences absences(township);
    for (std::size_t callPosition = 0; callPosition < township.calls.size(); ++callPosition) {
        const Call& call = township.calls[callPosition];
        if (call.heldOn > order.to) {
            continue;
        }
        for (std::size_t position = 0; position < township.postings.size(); ++position) {
            const Posting& posting = township.postings[position];
            const int index = static_cast<int>(position);
            const bool invited =
                call.audience.empty() ||
                std::find(call.audience.begin(), call.audience.end(), index) != call.audience.end();
            if (!posting.firstSecretary || !invited || !posting.runsOn(call.heldOn)) {
                continue;
            }
            const bool onLeave = absences.onLeave(index, call.heldOn);
            if (onLeave && random.chance(500)) {
                continue;
            }
            Attendance row;
            row.call = static_cast<int>(callPosition);
            row.posting = index;
            row.recordedOn = call.heldOn.addDays(random.chance(700) ? 0 : random.between(1, 3));
            if (onLeave) {
                row.presence = Presence::Excused;
                row.recordedOn = call.heldOn.addDays(-random.between(0, 3));
            } else if (!random.chance(posting.diligence.attends)) {
                row.presence = random.chance(350) ? Presence::Excused : Presence::Absent;
            }
            if (row.recordedOn <= order.to) {
                township.attendance.push_back(row);
            }
        }
    }
}

} // namespace touyan::generator
