// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ballots/stored_ballots.h"

#include "application/ballots/packed_marks.h"
#include "application/ports/appraisal_records.h"

#include <unordered_map>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSession;
using domain::Result;

namespace {

class BallotReader
{
public:
    BallotReader(const AppraisalSession& session, const std::vector<domain::Reportee>& reportees,
                 const BallotTaker& take)
        : m_take(take)
    {
        for (size_t i = 0; i < reportees.size(); ++i)
            m_reportees[reportees[i].id] = i;
        for (size_t i = 0; i < session.groups.size(); ++i)
            m_groups[session.groups[i].id] = i;
    }

    /// False when a row is malformed.
    [[nodiscard]] bool read(const VisitedBallot& ballot)
    {
        m_marks.clear();
        m_reader.clear();
        m_ends.clear();
        for (const VisitedBallot::Row& row : ballot.rows) {
            if (!m_reader.read(row.marks, m_marks))
                return false;
            m_ends.push_back(m_marks.size());
        }
        m_rows.clear();
        size_t begin = 0;
        for (size_t i = 0; i < ballot.rows.size(); ++i) {
            const auto reportee = m_reportees.find(ballot.rows[i].reportee);
            if (reportee == m_reportees.end())
                return false;
            m_rows.push_back(
                {reportee->second, std::span(m_marks).subspan(begin, m_ends[i] - begin)});
            begin = m_ends[i];
        }
        const auto group = m_groups.find(ballot.group);
        if (group == m_groups.end())
            return false;
        m_take(group->second, m_rows);
        return true;
    }

private:
    const BallotTaker& m_take;
    std::unordered_map<domain::ReporteeId, size_t> m_reportees;
    std::unordered_map<domain::VoterGroupId, size_t> m_groups;
    MarkReader m_reader;
    std::vector<domain::Mark> m_marks; ///< of the ballot at hand
    std::vector<size_t> m_ends;        ///< where the marks of each row end
    std::vector<domain::BallotRow> m_rows;
};

} // namespace

Result<void> forEachStoredBallot(UnitOfWork& work, const AppraisalSession& session,
                                 const std::vector<domain::Reportee>& reportees,
                                 const BallotTaker& take)
{
    BallotReader reader(session, reportees, take);
    bool isSound = true;
    TOUYAN_TRY(work.appraisals().ballots().forEachBallot(session.id, EntryRound::First,
                                                         [&](const VisitedBallot& ballot) {
                                                             isSound = reader.read(ballot);
                                                             return isSound;
                                                         }));
    if (!isSound)
        return domain::makeError(domain::ErrorCode::DatabaseDamaged,
                                 {session.code, u"ballot_row"_s});
    return {};
}

} // namespace touyan::application
