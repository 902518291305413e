// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ballots/enter_ballots.h"

#include <QStringList>

#include <vector>

namespace touyan::widgets {

/// The forms of a session as the entry desk knows them: which were prepared, which came back, who
/// typed them in. It may go ahead of the database while forms are on their way there.
class BallotBook
{
public:
    /// What is known of a group's forms.
    struct Group
    {
        application::GroupEntry entry;
        QStringList serials; ///< of the forms; empty: none were prepared
    };

    /// Reads all groups of a session.
    [[nodiscard]] static domain::Result<BallotBook> read(application::UseCaseContext& context,
                                                         domain::AppraisalSessionId session);

    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    /// Null when the session has no such group.
    [[nodiscard]] const Group* group(domain::VoterGroupId id) const;
    [[nodiscard]] QString title(domain::VoterGroupId id) const;
    /// Null when the form was not entered yet.
    [[nodiscard]] const application::BallotRecord*
    record(const application::BallotKey& ballot) const;
    /// Whether the form was entered in this round.
    [[nodiscard]] bool wasEntered(const application::BallotKey& ballot,
                                  application::EntryRound round) const;
    /// Notes that a form was entered, in place of what was known of it.
    void put(const application::BallotRecord& record);
    /// Notes that an entry is on its way to the database.
    void expect(const application::EnterBallotRequest& entry);
    /// The form to be entered after this one: in the order of the forms, from it on and then from
    /// the start, one that `person` may enter in this round. Empty: there is none.
    [[nodiscard]] QString nextSerial(const application::BallotKey& after,
                                     application::EntryRound round, const QString& person) const;

private:
    std::vector<Group> m_groups;
};

} // namespace touyan::widgets
