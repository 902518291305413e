// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_planner.h"

#include <algorithm>

namespace touyan::generator {

namespace {

int daysIn(QDate first, QDate last)
{
    return static_cast<int>(first.daysTo(last)) + 1;
}

} // namespace

EntryPlanner::EntryPlanner(const Township& township, const Order& order, RandomSource& random)
    : m_township(township)
    , m_order(order)
    , m_random(random)
    , m_absences(township)
    , m_phrasebook(township, random)
{
    m_entries.reserve(static_cast<std::size_t>(order.entriesWanted()));
}

std::vector<Entry> EntryPlanner::plan()
{
    for (std::size_t posting = 0; posting < m_township.postings.size(); ++posting) {
        const Posting& each = m_township.postings[posting];
        if (!each.firstSecretary || each.start > m_order.to ||
            each.lastDay(m_order.to) < m_order.from) {
            continue;
        }
        const int index = static_cast<int>(posting);
        for (const Cadence cadence :
             {Cadence::Monthly, Cadence::Weekly, Cadence::Quarterly, Cadence::Yearly}) {
            planPeriods(index, cadence);
        }
        planOnce(index);
    }
    addFurtherEntries();
    const auto knownSince = [](const Entry& entry) {
        return entry.recordedOn.isValid() ? entry.recordedOn : entry.occurredOn;
    };
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [&](const Entry& left, const Entry& right) {
                         return knownSince(left) < knownSince(right);
                     });
    return std::move(m_entries);
}

EntryPlanner::Period EntryPlanner::periodOf(Cadence cadence, QDate day)
{
    const QString year = QString::number(day.year());
    switch (cadence) {
    case Cadence::Weekly: {
        int weekYear = 0;
        const int week = day.weekNumber(&weekYear);
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6),
                QStringLiteral(u"%1-W%2").arg(weekYear).arg(week, 2, 10, QChar(u'0'))};
    }
    case Cadence::Monthly: {
        const QDate first(day.year(), day.month(), 1);
        return {first, first.addMonths(1).addDays(-1),
                QStringLiteral(u"%1-%2").arg(year).arg(day.month(), 2, 10, QChar(u'0'))};
    }
    case Cadence::Quarterly: {
        const int quarter = (day.month() - 1) / 3;
        const QDate first(day.year(), quarter * 3 + 1, 1);
        return {first, first.addMonths(3).addDays(-1),
                QStringLiteral(u"%1-Q%2").arg(year).arg(quarter + 1)};
    }
    case Cadence::Yearly:
    case Cadence::Once:
    case Cadence::PerCall:
        break;
    }
    return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31), year};
}

void EntryPlanner::planPeriods(int posting, Cadence cadence)
{
    const Posting& each = m_township.postings[static_cast<std::size_t>(posting)];
    const QDate begin = std::max(each.start, m_order.from);
    const QDate end = std::min(each.lastDay(m_order.to), m_order.to);
    for (QDate day = begin; day <= end;) {
        const Period period = periodOf(cadence, day);
        Task task;
        task.posting = posting;
        task.period = period;
        task.from = std::max(period.first, begin);
        task.to = std::min(period.last, end);
        task.due = std::min(period.last, each.lastDay(period.last));
        if (const Checklist* version = m_township.checklistFor(each.unit, task.due)) {
            for (const Item& item : version->items) {
                if (item.cadence != cadence) {
                    continue;
                }
                task.item = &item;
                const QDate servedFrom = std::max(period.first, each.start);
                const int length = daysIn(period.first, period.last);
                const int served = daysIn(servedFrom, task.due);
                const int away = m_absences.daysAway(posting, servedFrom, task.due);
                const bool owed = served * 100 >= version->minCoveragePercent * length;
                const bool exempt = (served - away) * 100 < version->minCoveragePercent * length;
                if ((owed && !exempt) || m_random.chance(120)) {
                    planTask(task);
                }
            }
        }
        day = period.last.addDays(1);
    }
}

void EntryPlanner::planOnce(int posting)
{
    const Posting& each = m_township.postings[static_cast<std::size_t>(posting)];
    const Checklist* version = m_township.checklistFor(each.unit, each.start);
    if (version == nullptr || each.start < m_order.from) {
        return;
    }
    for (const Item& item : version->items) {
        if (item.cadence != Cadence::Once) {
            continue;
        }
        Task task;
        task.posting = posting;
        task.item = &item;
        task.once = true;
        task.due = each.start.addMonths(item.dueMonths.value_or(3));
        task.period = {each.start, task.due, QString()};
        task.from = each.start;
        task.to = std::min({task.due, m_order.to, each.lastDay(task.due)});
        planTask(task);
    }
}

void EntryPlanner::planTask(const Task& task)
{
    const Diligence& diligence =
        m_township.postings[static_cast<std::size_t>(task.posting)].diligence;
    bool done = m_random.chance(diligence.done);
    if (task.period.last > m_order.to && task.item->cadence != Cadence::Weekly) {
        // The period is still running: so much of it is done as has passed.
        done = done && m_random.chance(1000 * daysIn(task.period.first, m_order.to) /
                                       daysIn(task.period.first, task.period.last));
    }
    const int entries = done ? task.item->required : task.item->required - 1;
    for (int count = 0; count < entries; ++count) {
        planEntry(task, m_random.chance(diligence.late));
    }
    if (!done && m_random.chance(220)) {
        planUnfinished(task);
    }
}

void EntryPlanner::planEntry(const Task& task, bool late)
{
    const Posting& posting = m_township.postings[static_cast<std::size_t>(task.posting)];
    const QDate deadline = task.due.addDays(task.item->graceDays);
    Entry entry;
    entry.posting = task.posting;
    entry.item = task.item->code;
    entry.occurredOn = dayFor(task);
    bool outside = false;
    if (late) {
        const QDate after =
            someWorkday(task.due.addDays(1), task.due.addDays(task.item->graceDays + 9), m_random);
        if (m_random.chance(400) && posting.runsOn(after) && !task.once) {
            entry.occurredOn = after;
            outside = true;
        }
        entry.recordedOn = std::max(deadline.addDays(m_random.between(1, 19)),
                                    entry.occurredOn.addDays(m_random.between(0, 4)));
    } else {
        const QDate after = someWorkday(
            task.due.addDays(1), task.due.addDays(std::max(1, task.item->graceDays)), m_random);
        const QDate before =
            someWorkday(task.period.first.addDays(-5), task.period.first.addDays(-1), m_random);
        if (!task.once && task.item->cadence != Cadence::Weekly && m_random.chance(90) &&
            posting.runsOn(after) && !isRestDay(after)) {
            entry.occurredOn = after;
            outside = true;
        } else if (task.item->code == QStringLiteral(u"I01") && m_random.chance(160) &&
                   posting.runsOn(before) && before >= m_order.from) {
            entry.occurredOn = before;
            outside = true;
        }
        entry.recordedOn = std::clamp(entry.occurredOn.addDays(delay()), entry.occurredOn,
                                      std::max(entry.occurredOn, deadline));
    }
    if (entry.occurredOn > m_order.to) {
        return;
    }
    if (!task.once && (outside || m_random.chance(240))) {
        entry.period = task.period.key;
    }
    if (entry.recordedOn > m_order.to) {
        if (m_random.chance(500)) {
            return;
        }
        entry.recordedOn = QDate();
    }
    entry.status = statusOf(entry);
    add(std::move(entry), task.to);
}

void EntryPlanner::planUnfinished(const Task& task)
{
    Entry entry;
    entry.posting = task.posting;
    entry.item = task.item->code;
    entry.occurredOn = dayFor(task);
    entry.status = EntryStatus::Draft;
    if (m_random.chance(600)) {
        entry.recordedOn = std::min(entry.occurredOn.addDays(delay()), m_order.to);
        entry.status = EntryStatus::Returned;
    }
    add(std::move(entry), task.to);
}

void EntryPlanner::addFurtherEntries()
{
    std::vector<int> working;
    for (std::size_t posting = 0; posting < m_township.postings.size(); ++posting) {
        const Posting& each = m_township.postings[posting];
        if (each.firstSecretary && each.start <= m_order.to &&
            each.lastDay(m_order.to) >= m_order.from) {
            working.push_back(static_cast<int>(posting));
        }
    }
    const auto wanted = static_cast<std::size_t>(std::max(0, m_order.entriesWanted()));
    const int days = daysIn(m_order.from, m_order.to);
    while (!working.empty() && m_entries.size() < wanted) {
        const int posting = m_random.pick(working);
        const Posting& each = m_township.postings[static_cast<std::size_t>(posting)];
        const QDate day = m_order.from.addDays(m_random.below(days));
        // A day outside the posting counts as a miss, so that long postings get more entries.
        if (!each.runsOn(day) || (day.dayOfWeek() > 5 && !m_random.chance(200)) ||
            m_absences.isAway(posting, day) || m_township.checklistFor(each.unit, day) == nullptr) {
            continue;
        }
        const int choice = m_random.below(100);
        Entry entry;
        entry.posting = posting;
        entry.item = choice < 78   ? QStringLiteral(u"I04")
                     : choice < 90 ? QStringLiteral(u"I03")
                                   : QStringLiteral(u"I02");
        entry.occurredOn = day;
        entry.recordedOn = day.addDays(delay());
        if (entry.recordedOn > m_order.to) {
            entry.recordedOn = QDate();
        }
        entry.status = statusOf(entry);
        add(std::move(entry), day);
    }
}

void EntryPlanner::add(Entry entry, QDate about)
{
    m_phrasebook.describe(entry, about);
    m_entries.push_back(std::move(entry));
}

QDate EntryPlanner::dayFor(const Task& task)
{
    QDate first = task.from;
    QDate last = task.to;
    if (task.item->code == QStringLiteral(u"I01")) {
        last = std::min(last, first.addDays(6));
    } else if (task.once) {
        first = std::min(last, first.addDays(25));
    } else if (task.item->cadence == Cadence::Yearly) {
        first = std::max(first, std::min(last, task.period.first.addMonths(7)));
    } else if (task.item->cadence != Cadence::Weekly) {
        first = std::min(last, first.addDays(4));
    }
    QDate day = someWorkday(first, last, m_random);
    for (int attempt = 0; attempt < 8 && m_absences.isAway(task.posting, day); ++attempt) {
        day = someWorkday(attempt < 4 ? first : task.from, task.to, m_random);
    }
    return day;
}

int EntryPlanner::delay()
{
    const int dice = m_random.below(100);
    return dice < 48 ? 0 : dice < 75 ? 1 : dice < 88 ? 2 : dice < 95 ? 3 : 5;
}

EntryStatus EntryPlanner::statusOf(const Entry& entry)
{
    if (!entry.recordedOn.isValid()) {
        return EntryStatus::Draft;
    }
    const auto age = entry.recordedOn.daysTo(m_order.to);
    const int dice = m_random.below(1000);
    if (age <= 18) {
        const int waiting = age <= 6 ? 720 : 330;
        const int returned = waiting + (age <= 6 ? 50 : 75);
        return dice < waiting    ? EntryStatus::Submitted
               : dice < returned ? EntryStatus::Returned
                                 : EntryStatus::Confirmed;
    }
    const int returned =
        m_township.postings[static_cast<std::size_t>(entry.posting)].diligence.returned;
    if (dice < returned) {
        return EntryStatus::Returned;
    }
    return age <= 60 && dice >= 975 ? EntryStatus::Submitted : EntryStatus::Confirmed;
}

} // namespace touyan::generator
