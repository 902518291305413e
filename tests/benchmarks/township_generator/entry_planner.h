// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circumstances.h"
#include "phrasebook.h"
#include "random_source.h"
#include "township.h"

#include <vector>

namespace touyan::generator {

/// Invents the entries of a township: what each first secretary owes is done, done late, sent
/// back, left as a draft or left out as the diligence of the posting says. Every entry keeps the
/// rules of import: it lies inside its posting, is recorded no earlier than it occurred and no
/// later than the order's last day, and its period touches the posting.
class EntryPlanner
{
public:
    EntryPlanner(const Township& township, const Order& order, RandomSource& random);

    /// All entries by the day they were recorded; further visits, news and solved problems are
    /// added until there are `order.entriesWanted()`.
    std::vector<Entry> plan();

private:
    struct Period
    {
        QDate first;
        QDate last;
        QString key;
    };
    /// One obligation as far as the invention needs it.
    struct Task
    {
        int posting = 0;
        const Item* item = nullptr;
        Period period;
        QDate from; ///< first day of the period inside the posting and the order
        QDate to;   ///< last such day
        QDate due;
        bool once = false;
    };

    static Period periodOf(Cadence cadence, QDate day);
    void planPeriods(int posting, Cadence cadence);
    void planOnce(int posting);
    void planTask(const Task& task);
    void planEntry(const Task& task, bool late);
    void planUnfinished(const Task& task);
    void addFurtherEntries();
    void add(Entry entry, QDate about);
    QDate dayFor(const Task& task);
    int delay();
    EntryStatus statusOf(const Entry& entry);

    const Township& m_township;
    const Order& m_order;
    RandomSource& m_random;
    Absences m_absences;
    Phrasebook m_phrasebook;
    std::vector<Entry> m_entries;
};

} // namespace touyan::generator
