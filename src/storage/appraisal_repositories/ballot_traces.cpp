// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/appraisal_repositories/ballot_traces.h"

#include "application/values/ballot_names.h"
#include "storage/appraisal_repositories/ballot_binding.h"

namespace touyan::storage {

using application::BallotStep;
using application::BallotTrace;
using application::EntryRound;
using application::SettledDifference;
using domain::AppraisalSessionId;
using domain::ErrorCode;
using domain::makeError;
using domain::ReporteeId;
using domain::Result;
using domain::VoterGroupId;

using namespace Qt::Literals::StringLiterals;

Result<void> BallotTraces::putSettledDifference(const SettledDifference& difference)
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

Result<std::vector<SettledDifference>> BallotTraces::settledDifferences(AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(
                          u"SELECT group_id, serial, reportee_id, criterion, first_values,"
                          " second_values, settled_values, settled_by, note"
                          " FROM settled_difference WHERE group_id IN "_s +
                          groupsOfSession() +
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

Result<void> BallotTraces::add(const BallotTrace& trace)
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

Result<std::vector<BallotTrace>> BallotTraces::traces(AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(
        SqlStatement statement,
        m_connection.statement(u"SELECT group_id, serial, entry_round, step, actor, reason,"
                               " times FROM ballot_trace WHERE group_id IN "_s +
                               groupsOfSession() +
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

Result<std::vector<BallotTrace>> BallotTraces::take(AppraisalSessionId session)
{
    TOUYAN_TRY(overwriteDeleted(m_connection));
    TOUYAN_TRY_ASSIGN(auto taken, traces(session));
    TOUYAN_TRY_ASSIGN(SqlStatement clear,
                      m_connection.statement(u"DELETE FROM ballot_trace WHERE group_id IN "_s +
                                             groupsOfSession()));
    clear.bind(u":session"_s, session.value());
    TOUYAN_TRY(clear.run());
    return taken;
}

} // namespace touyan::storage
