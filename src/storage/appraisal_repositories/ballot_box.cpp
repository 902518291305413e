// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/appraisal_repositories/ballot_box.h"

#include "application/values/utf8_text.h"
#include "storage/appraisal_repositories/ballot_binding.h"

#include <algorithm>

namespace touyan::storage {

using application::BallotKey;
using application::BallotRecord;
using application::EntryRound;
using application::PackedRow;
using application::SettledDifference;
using application::VisitedBallot;
using domain::AppraisalSessionId;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;
using domain::VoterGroupId;

using namespace Qt::Literals::StringLiterals;

namespace {

domain::Error named(domain::Error error, const BallotKey& ballot)
{
    if (error.code == ErrorCode::DuplicateCode)
        error.arguments = {u"ballot"_s, ballot.serial};
    return error;
}

} // namespace

Result<QStringList> SqlBallotBox::forms(VoterGroupId group)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(u"SELECT serial FROM ballot_form"
                                             " WHERE group_id = :group"
                                             " ORDER BY length(serial), serial"_s));
    statement.bind(u":group"_s, group.value());
    TOUYAN_TRY(statement.run());
    QStringList serials;
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return serials;
        serials.append(statement.value(0).toString());
    }
}

Result<void> SqlBallotBox::addForms(VoterGroupId group, const QStringList& serials)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(u"INSERT INTO ballot_form (group_id, serial)"
                                             " VALUES (:group, :serial)"_s));
    for (const QString& serial : serials) {
        const BallotKey form{group, serial};
        statement.bind(bindings(form));
        if (const auto done = statement.run(); done.isError())
            return named(done.error(), form);
    }
    return {};
}

Result<std::vector<BallotRecord>> SqlBallotBox::ballots(AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(u"SELECT group_id, serial, first_by, second_by"
                                             " FROM ballot WHERE group_id IN "_s +
                                             groupsOfSession()));
    statement.bind(u":session"_s, session.value());
    TOUYAN_TRY(statement.run());
    std::vector<BallotRecord> ballots;
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            break;
        ballots.push_back(
            {{VoterGroupId(statement.value(0).toLongLong()), statement.value(1).toString()},
             statement.value(2).toString(),
             statement.value(3).toString()});
    }
    std::sort(ballots.begin(), ballots.end(),
              [](const BallotRecord& a, const BallotRecord& b) { return isBefore(a.key, b.key); });
    return ballots;
}

Result<std::optional<BallotRecord>> SqlBallotBox::findBallot(const BallotKey& ballot)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(u"SELECT first_by, second_by FROM ballot"
                                             " WHERE group_id = :group AND serial = :serial"_s));
    statement.bind(bindings(ballot));
    TOUYAN_TRY(statement.run());
    TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
    if (!hasRow)
        return std::optional<BallotRecord>();
    return std::optional(
        BallotRecord{ballot, statement.value(0).toString(), statement.value(1).toString()});
}

Result<int> SqlBallotBox::count(AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(
        const QVariant count,
        m_connection.scalar(u"SELECT count(*) FROM ballot WHERE group_id IN "_s + groupsOfSession(),
                            {{u":session"_s, session.value()}}));
    return count.toInt();
}

Result<void> SqlBallotBox::putBallot(const BallotRecord& ballot)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(
                          u"INSERT INTO ballot (group_id, serial, first_by, second_by)"
                          " VALUES (:group, :serial, :first, :second) ON CONFLICT DO UPDATE"
                          " SET first_by = excluded.first_by, second_by = excluded.second_by"_s));
    statement.bind(bindings(ballot.key));
    statement.bind(
        {{u":first"_s, toStored(ballot.firstBy)}, {u":second"_s, toStored(ballot.secondBy)}});
    return statement.run();
}

Result<void> SqlBallotBox::removeBallot(const BallotKey& ballot)
{
    TOUYAN_TRY(overwriteDeleted(m_connection));
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(u"DELETE FROM ballot"
                                             " WHERE group_id = :group AND serial = :serial"_s));
    statement.bind(bindings(ballot));
    TOUYAN_TRY(statement.run());
    return statement.affectedRows() == 1
               ? Result<void>()
               : makeError(ErrorCode::NotFound, {u"ballot"_s, ballot.serial});
}

Result<void> SqlBallotBox::forgetOrder(AppraisalSessionId session)
{
    struct Kept
    {
        BallotKey ballot;
        EntryRound round;
        std::vector<PackedRow> rows;
    };
    TOUYAN_TRY_ASSIGN(const auto records, ballots(session));
    TOUYAN_TRY_ASSIGN(const auto settled, m_traces.settledDifferences(session));
    std::vector<Kept> kept;
    for (const EntryRound round : {EntryRound::First, EntryRound::Second}) {
        TOUYAN_TRY(m_rows.forEachBallot(session, round, [&](const VisitedBallot& ballot) {
            std::vector<PackedRow> rows;
            for (const VisitedBallot::Row& row : ballot.rows)
                rows.push_back({row.reportee, row.marks.toByteArray()});
            kept.push_back({{ballot.group, application::textOfUtf8(ballot.serial)}, round, rows});
            return true;
        }));
    }
    // Pages keep the places in the file that earlier writes gave them: it is written anew.
    TOUYAN_TRY(overwriteDeleted(m_connection));
    TOUYAN_TRY(m_connection.rebuildAfterCommit());
    {
        TOUYAN_TRY_ASSIGN(
            SqlStatement clear,
            m_connection.statement(u"DELETE FROM ballot WHERE group_id IN "_s + groupsOfSession()));
        clear.bind(u":session"_s, session.value());
        TOUYAN_TRY(clear.run());
    }
    for (const BallotRecord& ballot : records)
        TOUYAN_TRY(putBallot(ballot));
    for (const Kept& each : kept)
        TOUYAN_TRY(m_rows.replace(each.ballot, each.round, each.rows));
    for (const SettledDifference& difference : settled)
        TOUYAN_TRY(m_traces.putSettledDifference(difference));
    return {};
}

} // namespace touyan::storage
