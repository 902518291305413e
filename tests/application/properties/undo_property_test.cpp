// SPDX-License-Identifier: GPL-3.0-or-later
// Undoing every step, newest first, brings the entries back as they were; redoing them all brings
// them where the steps had left them.
#include "application/checklist/edit_entry.h"
#include "application/checklist/restore_entries.h"
#include "application/checklist/review_entries.h"
#include "support/use_case_fixture.h"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

using Changes = std::vector<EntryChange>;

UseCaseOffice& seededOffice()
{
    static UseCaseOffice office;
    static const bool isReady = [] {
        seedRoster(office);
        seedQuarter(office);
        return true;
    }();
    EXPECT_TRUE(isReady);
    return office;
}

/// The entries by code, without key and version: those differ after an undo.
std::map<QString, Entry> contents(UseCaseOffice& office)
{
    std::map<QString, Entry> entries;
    for (Entry entry : office.entries()) {
        entry.id = {};
        entry.rowVersion = 0;
        entries[entry.code] = entry;
    }
    return entries;
}

Result<Changes> randomStep(UseCaseOffice& office, int kind, int which)
{
    UseCaseContext& context = office.context();
    const auto entries = office.entries();
    std::vector<EntryId> two;
    if (!entries.empty()) {
        const auto first = static_cast<size_t>(which) % entries.size();
        two.push_back(entries[first].id);
        if (which % 2 == 0 && entries.size() > 1)
            two.push_back(entries[(first + 1) % entries.size()].id);
    }
    switch (kind) {
    case 0: {
        RecordEntryRequest request =
            office.request(u"P00001"_s, u"I04"_s, QDate(2019, 10, 1).addDays(which % 14));
        request.submit = which % 3 != 0;
        TOUYAN_TRY_ASSIGN(auto outcome, recordEntries(context, {request, request}));
        return std::move(outcome.changes);
    }
    case 1: {
        Entry edited = entries.at(static_cast<size_t>(which) % entries.size());
        edited.summary += QString::number(which);
        edited.peopleCount = which;
        TOUYAN_TRY_ASSIGN(EntryChange change, editEntry(context, edited));
        return Changes{std::move(change)};
    }
    case 2:
        return confirmEntries(context, two);
    case 3:
        return returnEntries(context, two, u"退回"_s);
    case 4:
        return submitEntries(context, two);
    default:
        return deleteEntries(context, two);
    }
}

/// What the steps of a history call an entry, and where it is now: a step remembers the key and the
/// version it saw, which later steps and undos have moved on.
Changes asItStandsNow(UseCaseOffice& office, Changes changes)
{
    std::map<QString, Entry> now;
    for (const Entry& entry : office.entries())
        now[entry.code] = entry;
    for (EntryChange& change : changes) {
        if (!change.before)
            continue;
        const Entry& current = now.at(change.before->code);
        change.before->id = current.id;
        change.before->rowVersion = current.rowVersion;
        if (change.after) {
            change.after->id = current.id;
            change.after->rowVersion = current.rowVersion;
        }
    }
    return changes;
}

RC_GTEST_PROP(UndoProperty, UndoingAllIsAsBeforeAndRedoingAllIsAsAfter, ())
{
    const auto steps = *rc::gen::resize(
        15, rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::resize(
                rc::kNominalSize, rc::gen::pair(rc::gen::inRange(0, 6), rc::gen::inRange(0, 60)))));
    UseCaseOffice office(seededOffice());
    std::vector<std::map<QString, Entry>> stands{contents(office)};
    std::vector<Changes> history;
    for (const auto& [kind, which] : steps) {
        const auto changes = randomStep(office, kind, which);
        if (changes.isError() || changes.value().empty())
            continue;
        history.push_back(changes.value());
        stands.push_back(contents(office));
    }
    for (size_t i = history.size(); i-- > 0;) {
        const auto undone =
            restoreEntries(office.context(), asItStandsNow(office, reversed(history[i])));
        RC_ASSERT(undone.isOk());
        RC_ASSERT(contents(office) == stands[i]);
    }
    for (size_t i = 0; i < history.size(); ++i) {
        const auto redone = restoreEntries(office.context(), asItStandsNow(office, history[i]));
        RC_ASSERT(redone.isOk());
        RC_ASSERT(contents(office) == stands[i + 1]);
    }
}

} // namespace

} // namespace touyan::test
