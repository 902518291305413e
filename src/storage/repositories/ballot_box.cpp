// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/ballot_box.h"

#include "application/records/ballot_names.h"
#include "storage/sql/stored_value.h"

#include <algorithm>
#include <array>
#include <utility>

namespace touyan::storage {

using application::BallotKey;
using application::BallotRecord;
using application::BallotStep;
using application::BallotTrace;
using application::EntryRound;
using application::PackedRow;
using application::SettledDifference;
using application::VisitedBallot;
using domain::AppraisalSessionId;
using domain::ErrorCode;
using domain::makeError;
using domain::ReporteeId;
using domain::Result;
using domain::VoterGroupId;

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kGroupsOfSession = u"(SELECT id FROM voter_group WHERE session_id = :session)"_s;

int number(EntryRound round)
{
    return round == EntryRound::First ? 1 : 2;
}

Bindings bindings(const BallotKey& ballot)
{
    return {{u":group"_s, ballot.group.value()}, {u":serial"_s, toStored(ballot.serial)}};
}

domain::Error named(domain::Error error, const BallotKey& ballot)
{
    if (error.code == ErrorCode::DuplicateCode)
        error.arguments = {u"ballot"_s, ballot.serial};
    return error;
}

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
                                             kGroupsOfSession));
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
        m_connection.scalar(u"SELECT count(*) FROM ballot WHERE group_id IN "_s + kGroupsOfSession,
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

Result<void> SqlBallotBox::overwriteDeleted()
{
    return m_connection.execute(u"PRAGMA secure_delete = ON"_s);
}

Result<void> SqlBallotBox::removeBallot(const BallotKey& ballot)
{
    TOUYAN_TRY(overwriteDeleted());
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(u"DELETE FROM ballot"
                                             " WHERE group_id = :group AND serial = :serial"_s));
    statement.bind(bindings(ballot));
    TOUYAN_TRY(statement.run());
    return statement.affectedRows() == 1
               ? Result<void>()
               : makeError(ErrorCode::NotFound, {u"ballot"_s, ballot.serial});
}

Result<std::vector<PackedRow>> SqlBallotBox::rows(const BallotKey& ballot, EntryRound round)
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

Result<void> SqlBallotBox::replaceRows(const BallotKey& ballot, EntryRound round,
                                       const std::vector<PackedRow>& rows)
{
    const QByteArray serial = ballot.serial.toUtf8();
    TOUYAN_TRY(overwriteDeleted());
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

Result<void> SqlBallotBox::forEachBallot(AppraisalSessionId session, EntryRound round,
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

Result<void> SqlBallotBox::putSettledDifference(const SettledDifference& difference)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(
                          u"INSERT OR REPLACE INTO settled_difference (group_id, serial,"
                          " reportee_id, criterion, first_values, second_values, settled_values,"
                          " settled_by, note) VALUES (:group, :serial, :reportee, :criterion,"
                          " :first, :second, :settled, :settled_by, :note)"_s));
    statement.bind(bindings(difference.ballot));
    statement.bind({{u":reportee"_s, difference.reportee.value()},
                    {u":criterion"_s, toStored(difference.criterion)},
                    {u":first"_s, toStored(difference.firstValues)},
                    {u":second"_s, toStored(difference.secondValues)},
                    {u":settled"_s, toStored(difference.settledValues)},
                    {u":settled_by"_s, toStored(difference.settledBy)},
                    {u":note"_s, toStored(difference.note)}});
    return statement.run();
}

Result<std::vector<SettledDifference>> SqlBallotBox::settledDifferences(AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(
                          u"SELECT group_id, serial, reportee_id, criterion, first_values,"
                          " second_values, settled_values, settled_by, note"
                          " FROM settled_difference WHERE group_id IN "_s +
                          kGroupsOfSession +
                          u" ORDER BY group_id, length(serial), serial, reportee_id, criterion"_s));
    statement.bind(u":session"_s, session.value());
    TOUYAN_TRY(statement.run());
    std::vector<SettledDifference> differences;
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return differences;
        differences.push_back(
            {{VoterGroupId(statement.value(0).toLongLong()), statement.value(1).toString()},
             ReporteeId(statement.value(2).toLongLong()),
             statement.value(3).toString(),
             statement.value(4).toString(),
             statement.value(5).toString(),
             statement.value(6).toString(),
             statement.value(7).toString(),
             statement.value(8).toString()});
    }
}

Result<void> SqlBallotBox::addTrace(const BallotTrace& trace)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(
                          u"INSERT INTO ballot_trace (group_id, serial, entry_round, step, actor,"
                          " reason, times) VALUES (:group, :serial, :round, :step, :actor,"
                          " :reason, :times) ON CONFLICT DO UPDATE"
                          " SET times = times + excluded.times"_s));
    statement.bind(bindings(trace.ballot));
    statement.bind({{u":round"_s, number(trace.round)},
                    {u":step"_s, toStored(trace.step)},
                    {u":actor"_s, toStored(trace.actor)},
                    {u":reason"_s, toStored(trace.reason)},
                    {u":times"_s, trace.times}});
    return statement.run();
}

Result<std::vector<BallotTrace>> SqlBallotBox::traces(AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(
        SqlStatement statement,
        m_connection.statement(u"SELECT group_id, serial, entry_round, step, actor, reason,"
                               " times FROM ballot_trace WHERE group_id IN "_s +
                               kGroupsOfSession +
                               u" ORDER BY group_id, length(serial), serial, entry_round, step,"
                               " actor, reason"_s));
    statement.bind(u":session"_s, session.value());
    TOUYAN_TRY(statement.run());
    std::vector<BallotTrace> traces;
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return traces;
        const auto step = domain::fromIdentifierName<BallotStep>(statement.value(3).toString());
        if (!step)
            return makeError(ErrorCode::DatabaseDamaged, {m_connection.path(), u"ballot_trace"_s});
        traces.push_back(
            {{VoterGroupId(statement.value(0).toLongLong()), statement.value(1).toString()},
             *step,
             statement.value(2).toInt() == 1 ? EntryRound::First : EntryRound::Second,
             statement.value(4).toString(),
             statement.value(5).toString(),
             statement.value(6).toInt()});
    }
}

Result<std::vector<BallotTrace>> SqlBallotBox::takeTraces(AppraisalSessionId session)
{
    TOUYAN_TRY(overwriteDeleted());
    TOUYAN_TRY_ASSIGN(auto taken, traces(session));
    TOUYAN_TRY_ASSIGN(SqlStatement clear,
                      m_connection.statement(u"DELETE FROM ballot_trace WHERE group_id IN "_s +
                                             kGroupsOfSession));
    clear.bind(u":session"_s, session.value());
    TOUYAN_TRY(clear.run());
    return taken;
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
    TOUYAN_TRY_ASSIGN(const auto settled, settledDifferences(session));
    std::vector<Kept> kept;
    for (const EntryRound round : {EntryRound::First, EntryRound::Second}) {
        TOUYAN_TRY(forEachBallot(session, round, [&](const VisitedBallot& ballot) {
            std::vector<PackedRow> rows;
            for (const VisitedBallot::Row& row : ballot.rows)
                rows.push_back({row.reportee, row.marks.toByteArray()});
            kept.push_back({{ballot.group, QString::fromUtf8(ballot.serial)}, round, rows});
            return true;
        }));
    }
    // Pages keep the places in the file that earlier writes gave them: it is written anew.
    TOUYAN_TRY(overwriteDeleted());
    m_connection.rebuildAfterCommit();
    {
        TOUYAN_TRY_ASSIGN(
            SqlStatement clear,
            m_connection.statement(u"DELETE FROM ballot WHERE group_id IN "_s + kGroupsOfSession));
        clear.bind(u":session"_s, session.value());
        TOUYAN_TRY(clear.run());
    }
    for (const BallotRecord& ballot : records)
        TOUYAN_TRY(putBallot(ballot));
    for (const Kept& each : kept)
        TOUYAN_TRY(replaceRows(each.ballot, each.round, each.rows));
    for (const SettledDifference& difference : settled)
        TOUYAN_TRY(putSettledDifference(difference));
    return {};
}

} // namespace touyan::storage
