// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/ballot_book.h"

#include "application/appraisal/prepare_forms.h"

#include <algorithm>

namespace touyan::widgets {

using application::BallotKey;
using application::BallotRecord;
using application::EntryRound;
using domain::Result;
using domain::VoterGroupId;

namespace {

const BallotRecord* findBallot(const std::vector<BallotRecord>& ballots, const QString& serial)
{
    const auto at =
        std::find_if(ballots.begin(), ballots.end(),
                     [&serial](const BallotRecord& each) { return each.key.serial == serial; });
    return at == ballots.end() ? nullptr : &*at;
}

/// Whether the person may still enter this form in this round.
bool isOpen(const BallotRecord* record, EntryRound round, const QString& person)
{
    if (round == EntryRound::First)
        return record == nullptr;
    return record != nullptr && record->secondBy.isEmpty() && record->firstBy != person;
}

} // namespace

Result<BallotBook> BallotBook::read(application::UseCaseContext& context,
                                    domain::AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(auto entries, application::listBallots(context, session));
    BallotBook book;
    for (application::GroupEntry& entry : entries) {
        TOUYAN_TRY_ASSIGN(auto serials, application::listForms(context, entry.group.id));
        book.m_groups.push_back({std::move(entry), std::move(serials)});
    }
    return book;
}

const BallotBook::Group* BallotBook::group(VoterGroupId id) const
{
    const auto at = std::find_if(m_groups.begin(), m_groups.end(),
                                 [id](const Group& each) { return each.entry.group.id == id; });
    return at == m_groups.end() ? nullptr : &*at;
}

QString BallotBook::title(VoterGroupId id) const
{
    const Group* found = group(id);
    return found != nullptr ? found->entry.group.title : QString();
}

const BallotRecord* BallotBook::record(const BallotKey& ballot) const
{
    const Group* found = group(ballot.group);
    return found != nullptr ? findBallot(found->entry.ballots, ballot.serial) : nullptr;
}

void BallotBook::put(const BallotRecord& record)
{
    const auto group = std::find_if(m_groups.begin(), m_groups.end(), [&record](const Group& each) {
        return each.entry.group.id == record.key.group;
    });
    if (group == m_groups.end())
        return;
    auto& ballots = group->entry.ballots;
    const auto at = std::lower_bound(ballots.begin(), ballots.end(), record,
                                     [](const BallotRecord& a, const BallotRecord& b) {
                                         return application::isBefore(a.key, b.key);
                                     });
    if (at != ballots.end() && at->key == record.key)
        *at = record;
    else
        ballots.insert(at, record);
}

bool BallotBook::wasEntered(const BallotKey& ballot, EntryRound round) const
{
    const BallotRecord* known = record(ballot);
    return known != nullptr && !known->enteredBy(round).isEmpty();
}

void BallotBook::expect(const application::EnterBallotRequest& entry)
{
    const BallotRecord* known = record(entry.ballot);
    BallotRecord expected = known != nullptr ? *known : BallotRecord{entry.ballot, {}, {}};
    (entry.round == EntryRound::First ? expected.firstBy : expected.secondBy) = entry.person;
    put(expected);
}

QString BallotBook::nextSerial(const BallotKey& after, EntryRound round,
                               const QString& person) const
{
    const Group* found = group(after.group);
    if (found == nullptr)
        return {};
    const auto& ballots = found->entry.ballots;
    QStringList candidates = found->serials;
    if (round == EntryRound::Second) {
        candidates.clear();
        for (const BallotRecord& record : ballots)
            candidates.append(record.key.serial);
    }
    if (candidates.isEmpty()) {
        // No forms were prepared: count on.
        bool isNumber = false;
        qint64 number = after.serial.toLongLong(&isNumber);
        if (!isNumber || round == EntryRound::Second)
            return {};
        do {
            ++number;
        } while (findBallot(ballots, QString::number(number)) != nullptr);
        return QString::number(number);
    }
    const auto at = candidates.indexOf(after.serial);
    for (qsizetype step = 1; step <= candidates.size(); ++step) {
        const QString& serial = candidates.at((at + step) % candidates.size());
        if (serial != after.serial && isOpen(findBallot(ballots, serial), round, person))
            return serial;
    }
    return {};
}

} // namespace touyan::widgets
