// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random_source.h"
#include "texts/texts.h"
#include "township.h"

#include <array>
#include <vector>

namespace touyan::generator {

/// Finds the words of entries. Each posting goes through the texts of an item in its own order
/// and comes back to a text only when all that suit were used.
class Phrasebook
{
public:
    Phrasebook(const Township& township, RandomSource& random);

    /// Fills summary, place, people count and kind of an entry; `about` is a day of the period
    /// that it is recorded for.
    void describe(Entry& entry, QDate about);

private:
    enum Pool {
        Visits,
        Problems,
        News,
        WorkList,
        Systems,
        PartyDays,
        Classes,
        Found,
        Admit,
        Reports,
        Talks,
        PoolCount
    };
    struct Deck
    {
        std::vector<int> order;
    };
    struct Scene
    {
        bool village = true;
        bool relocation = false;
        int month = 1;
        int people = 0;
        QString unit;
        QString group;
        QString household;
    };

    Scene sceneOf(const Entry& entry, QDate about);
    const char16_t* draw(int posting, Pool pool, const Scene& scene);
    QString fill(const char16_t* words, const Scene& scene);
    QString phrase(int posting, Pool pool, const Scene& scene);
    QString household(bool village);
    QString group(bool village);
    QString meetingPlace(bool village);
    QString workList(const Entry& entry, const Scene& scene);
    QString partyClass(const Entry& entry, const Scene& scene);

    const Township& m_township;
    RandomSource& m_random;
    std::vector<std::array<Deck, PoolCount>> m_decks;
};

} // namespace touyan::generator
