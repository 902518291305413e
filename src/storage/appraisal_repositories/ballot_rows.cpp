// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/appraisal_repositories/ballot_rows.h"

#include "storage/appraisal_repositories/ballot_binding.h"

namespace touyan::storage {

using application::BallotKey;
using application::EntryRound;
using application::PackedRow;
using application::VisitedBallot;
using domain::AppraisalSessionId;
using domain::ReporteeId;
using domain::Result;
using domain::VoterGroupId;

namespace {

/// Collects the rows of one ballot until the next one begins.
class BallotInHand
{
public:
    explicit BallotInHand(const std::function<bool(const VisitedBallot&)>& visit)
        : m_visit(visit)
    {
    }

    [[nodiscard]] bool isOf(VoterGroupId group, QByteArrayView serial) const
    {
        return m_group == group && m_serial == serial;
    }
    void begin(VoterGroupId group, QByteArrayView serial)
    {
        m_group = group;
        m_serial = serial.toByteArray();
        m_marks.resize(0);
        m_places.clear();
    }
    void add(ReporteeId reportee, QByteArrayView marks)
    {
        m_places.push_back({reportee, m_marks.size(), marks.size()});
        m_marks.append(marks.data(), marks.size());
    }
    /// False: the visitor has seen enough.
    [[nodiscard]] bool handOver()
    {
        if (!m_group.isStored())
            return true;
        m_rows.clear();
        for (const Place& place : m_places) {
            m_rows.push_back(
                {place.reportee, QByteArrayView(m_marks).sliced(place.begin, place.size)});
        }
        return m_visit({m_group, m_serial, m_rows});
    }

private:
    struct Place
    {
        ReporteeId reportee;
        qsizetype begin = 0;
        qsizetype size = 0;
    };

    const std::function<bool(const VisitedBallot&)>& m_visit;
    VoterGroupId m_group;
    QByteArray m_serial;
    QByteArray m_marks;
    std::vector<Place> m_places;
    std::vector<VisitedBallot::Row> m_rows;
};

} // namespace

Result<std::vector<PackedRow>> BallotRows::rows(const BallotKey& ballot, EntryRound round)
{
    TOUYAN_TRY_ASSIGN(NativeStatement statement,
                      m_connection.nativeStatement("SELECT reportee_id, marks FROM ballot_row"
                                                   " WHERE group_id = ?1 AND entry_round = ?2"
                                                   " AND serial = ?3 ORDER BY reportee_id"));
    statement.bindInteger(1, ballot.group.value());
    statement.bindInteger(2, number(round));
    statement.bindText(3, ballot.serial);
    std::vector<PackedRow> rows;
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.step());
        if (!hasRow)
            return rows;
        rows.push_back({ReporteeId(statement.integer(0)), statement.text(1).toByteArray()});
    }
}

Result<void> BallotRows::replace(const BallotKey& ballot, EntryRound round,
                                 const std::vector<PackedRow>& rows)
{
    const QByteArray serial = ballot.serial.toUtf8();
    TOUYAN_TRY(overwriteDeleted(m_connection));
    {
        TOUYAN_TRY_ASSIGN(NativeStatement clear,
                          m_connection.nativeStatement("DELETE FROM ballot_row WHERE group_id = ?1"
                                                       " AND entry_round = ?2 AND serial = ?3"));
        clear.bindInteger(1, ballot.group.value());
        clear.bindInteger(2, number(round));
        clear.bindStaticText(3, serial);
        TOUYAN_TRY(clear.step());
    }
    TOUYAN_TRY_ASSIGN(NativeStatement insert,
                      m_connection.nativeStatement(
                          "INSERT INTO ballot_row (group_id, entry_round, serial, reportee_id,"
                          " marks) VALUES (?1, ?2, ?3, ?4, ?5)"));
    for (const PackedRow& row : rows) {
        if (row.marks.isEmpty())
            continue;
        insert.bindInteger(1, ballot.group.value());
        insert.bindInteger(2, number(round));
        insert.bindStaticText(3, serial);
        insert.bindInteger(4, row.reportee.value());
        insert.bindStaticText(5, row.marks);
        TOUYAN_TRY(insert.step());
        insert.reset();
    }
    return {};
}

Result<void> BallotRows::forEachBallot(AppraisalSessionId session, EntryRound round,
                                       const std::function<bool(const VisitedBallot&)>& visit)
{
    TOUYAN_TRY_ASSIGN(
        NativeStatement statement,
        m_connection.nativeStatement("SELECT b.group_id, b.serial, r.reportee_id, r.marks"
                                     " FROM voter_group g JOIN ballot b ON b.group_id = g.id"
                                     " LEFT JOIN ballot_row r ON r.group_id = b.group_id"
                                     " AND r.entry_round = ?2 AND r.serial = b.serial"
                                     " WHERE g.session_id = ?1"
                                     " ORDER BY b.group_id, b.serial, r.reportee_id"));
    statement.bindInteger(1, session.value());
    statement.bindInteger(2, number(round));
    BallotInHand ballot(visit);
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.step());
        if (!hasRow) {
            static_cast<void>(ballot.handOver());
            return {};
        }
        const VoterGroupId group(statement.integer(0));
        const QByteArrayView serial = statement.text(1);
        if (!ballot.isOf(group, serial)) {
            if (!ballot.handOver())
                return {};
            ballot.begin(group, serial);
        }
        if (!statement.isNull(2))
            ballot.add(ReporteeId(statement.integer(2)), statement.text(3));
    }
}

} // namespace touyan::storage
