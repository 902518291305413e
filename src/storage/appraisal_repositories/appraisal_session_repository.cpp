// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/appraisal_repositories/appraisal_session_repository.h"
#include "domain/people/posting.h"

#include "domain/appraisal/appraisal_names.h"
#include "storage/tables/part_rows.h"

#include <algorithm>

namespace touyan::storage {

using application::RecordKind;
using domain::AppraisalComment;
using domain::AppraisalComponent;
using domain::AppraisalSession;
using domain::AppraisalSessionId;
using domain::ComponentScore;
using domain::Criterion;
using domain::ErrorCode;
using domain::makeError;
using domain::Reportee;
using domain::ReporteeId;
using domain::Result;
using domain::VoterGroup;
using domain::VoterGroupId;

using namespace Qt::Literals::StringLiterals;

namespace {

/// One of the numbers that a session keeps by grade.
template <auto Member, size_t Index>
Column<AppraisalSession> gradeColumn(const QString& name)
{
    return {name,
            [](const AppraisalSession& session) { return toStored((session.*Member)[Index]); },
            [](AppraisalSession& session, const QVariant& stored) {
                return fromStored(stored, (session.*Member)[Index]);
            },
            {}};
}

domain::Error damaged(const SqlConnection& connection, const QString& what)
{
    return makeError(ErrorCode::DatabaseDamaged, {connection.path(), what});
}

/// What reading a part of the session comes to.
Result<void> soundPart(const SqlConnection& connection, bool isSound, const QString& table,
                       const AppraisalSession& session)
{
    return isSound ? Result<void>() : damaged(connection, table + u" of "_s + session.code);
}

/// Which part of the session an error of its insertion is about.
domain::Error named(domain::Error error, const QString& part, const QString& code)
{
    if (error.code == ErrorCode::DuplicateCode)
        error.arguments = {part, code};
    return error;
}

} // namespace

template <>
const RecordMapping<AppraisalSession>& recordMapping<AppraisalSession>()
{
    using S = AppraisalSession;
    static const RecordMapping<S> mapping{
        RecordKind::AppraisalSession,
        u"appraisal_session"_s,
        u"code"_s,
        {column<&S::code>(u"code"_s), column<&S::year>(u"year"_s), column<&S::title>(u"title"_s),
         column<&S::heldOn>(u"held_on"_s), column<&S::mode>(u"mode"_s),
         column<&S::goodQuotaPercent>(u"good_quota_percent"_s),
         column<&S::ballotGoodLimit>(u"ballot_good_limit"_s),
         column<&S::quorumPercent>(u"quorum_percent"_s),
         column<&S::missingGroup>(u"missing_group"_s), column<&S::minBallots>(u"min_ballots"_s),
         gradeColumn<&S::gradePoints, 0>(u"points_good"_s),
         gradeColumn<&S::gradePoints, 1>(u"points_fair"_s),
         gradeColumn<&S::gradePoints, 2>(u"points_ordinary"_s),
         gradeColumn<&S::gradePoints, 3>(u"points_poor"_s),
         gradeColumn<&S::gradeThresholds, 0>(u"threshold_good"_s),
         gradeColumn<&S::gradeThresholds, 1>(u"threshold_fair"_s),
         gradeColumn<&S::gradeThresholds, 2>(u"threshold_ordinary"_s)},
        [](const S& session) { return session.code; }};
    return mapping;
}

template <>
const RecordMapping<Reportee>& recordMapping<Reportee>()
{
    static const RecordMapping<Reportee> mapping{
        RecordKind::Reportee,
        u"reportee"_s,
        u"session_id, speaking_order, id"_s,
        {column<&Reportee::session>(u"session_id"_s, u"appraisal_session"_s),
         column<&Reportee::posting>(u"posting_id"_s, u"posting"_s),
         column<&Reportee::order>(u"speaking_order"_s), column<&Reportee::manner>(u"manner"_s),
         column<&Reportee::veto>(u"veto"_s), column<&Reportee::vetoReason>(u"veto_reason"_s)},
        [](const Reportee& reportee) { return QString::number(reportee.posting.value()); }};
    return mapping;
}

Result<void> SqlAppraisalSessionRepository::loadParts(std::vector<AppraisalSession>& sessions)
{
    TOUYAN_TRY(loadCriteria(sessions));
    TOUYAN_TRY(loadGroups(sessions));
    return loadComponents(sessions);
}

Result<void> SqlAppraisalSessionRepository::loadCriteria(std::vector<AppraisalSession>& sessions)
{
    const PartTable table{u"SELECT session_id, code, title, max_points FROM appraisal_criterion"_s,
                          u"session_id"_s, u"position"_s};
    return forEachPart(connection(), table, sessions,
                       [&](AppraisalSession& session, const SqlStatement& row) -> Result<void> {
                           Criterion& criterion = session.criteria.emplace_back();
                           const bool isSound = fromStored(row.value(1), criterion.code) &&
                                                fromStored(row.value(2), criterion.title) &&
                                                fromStored(row.value(3), criterion.maxPoints);
                           return soundPart(connection(), isSound, u"appraisal_criterion"_s,
                                            session);
                       });
}

Result<void> SqlAppraisalSessionRepository::loadGroups(std::vector<AppraisalSession>& sessions)
{
    const PartTable table{
        u"SELECT session_id, id, code, title, weight, invited, issued, trim FROM voter_group"_s,
        u"session_id"_s, u"position"_s};
    return forEachPart(connection(), table, sessions,
                       [&](AppraisalSession& session, const SqlStatement& row) -> Result<void> {
                           VoterGroup& group = session.groups.emplace_back();
                           const bool isSound = fromStored(row.value(1), group.id) &&
                                                fromStored(row.value(2), group.code) &&
                                                fromStored(row.value(3), group.title) &&
                                                fromStored(row.value(4), group.weight) &&
                                                fromStored(row.value(5), group.invited) &&
                                                fromStored(row.value(6), group.issued) &&
                                                fromStored(row.value(7), group.trim);
                           return soundPart(connection(), isSound, u"voter_group"_s, session);
                       });
}

Result<void> SqlAppraisalSessionRepository::loadComponents(std::vector<AppraisalSession>& sessions)
{
    const PartTable table{u"SELECT session_id, code, weight FROM appraisal_component"_s,
                          u"session_id"_s, u"position"_s};
    return forEachPart(connection(), table, sessions,
                       [&](AppraisalSession& session, const SqlStatement& row) -> Result<void> {
                           AppraisalComponent& component = session.components.emplace_back();
                           const bool isSound = fromStored(row.value(1), component.code) &&
                                                fromStored(row.value(2), component.weight);
                           return soundPart(connection(), isSound, u"appraisal_component"_s,
                                            session);
                       });
}

Result<void> SqlAppraisalSessionRepository::storeParts(AppraisalSessionId id,
                                                       const AppraisalSession& session)
{
    TOUYAN_TRY(storeCriteria(id, session));
    TOUYAN_TRY(storeGroups(id, session));
    return storeComponents(id, session);
}

Result<void> SqlAppraisalSessionRepository::clear(const QString& table, AppraisalSessionId id)
{
    TOUYAN_TRY_ASSIGN(
        SqlStatement statement,
        connection().statement(u"DELETE FROM "_s + table + u" WHERE session_id = :session"_s));
    statement.bind(u":session"_s, id.value());
    return statement.run();
}

Result<void> SqlAppraisalSessionRepository::storeCriteria(AppraisalSessionId id,
                                                          const AppraisalSession& session)
{
    TOUYAN_TRY(clear(u"appraisal_criterion"_s, id));
    TOUYAN_TRY_ASSIGN(SqlStatement insert,
                      connection().statement(
                          u"INSERT INTO appraisal_criterion (session_id, code, position, title,"
                          " max_points) VALUES (:session, :code, :position, :title, :points)"_s));
    int position = 0;
    for (const Criterion& criterion : session.criteria) {
        insert.bind({{u":session"_s, id.value()},
                     {u":code"_s, toStored(criterion.code)},
                     {u":position"_s, position++},
                     {u":title"_s, toStored(criterion.title)},
                     {u":points"_s, toStored(criterion.maxPoints)}});
        if (const auto done = insert.run(); done.isError())
            return named(done.error(), u"criterion"_s, criterion.code);
    }
    return {};
}

Result<void> SqlAppraisalSessionRepository::removeGroupsBut(AppraisalSessionId id,
                                                            const AppraisalSession& session)
{
    std::vector<AppraisalSession> stored(1);
    stored.front().id = id;
    TOUYAN_TRY(loadGroups(stored));
    TOUYAN_TRY_ASSIGN(SqlStatement remove,
                      connection().statement(u"DELETE FROM voter_group WHERE id = :id"_s));
    for (const VoterGroup& group : stored.front().groups) {
        const bool stays = std::any_of(session.groups.begin(), session.groups.end(),
                                       [&](const VoterGroup& kept) { return kept.id == group.id; });
        if (stays)
            continue;
        remove.bind(u":id"_s, group.id.value());
        if (const auto done = remove.run(); done.isError()) {
            if (done.error().code != ErrorCode::UnknownReference)
                return done;
            return makeError(ErrorCode::StillReferenced, {u"voter_group"_s, group.code},
                             done.error().detail);
        }
    }
    return {};
}

Result<void> SqlAppraisalSessionRepository::storeGroups(AppraisalSessionId id,
                                                        const AppraisalSession& session)
{
    TOUYAN_TRY(removeGroupsBut(id, session));
    {
        // Codes may be exchanged between groups: out of the way first.
        TOUYAN_TRY_ASSIGN(SqlStatement away,
                          connection().statement(u"UPDATE voter_group SET code = char(1) || id"
                                                 " WHERE session_id = :session"_s));
        away.bind(u":session"_s, id.value());
        TOUYAN_TRY(away.run());
    }
    const QString values =
        u":session, :code, :position, :title, :weight, :invited, :issued, :trim"_s;
    const QString columns = u"session_id, code, position, title, weight, invited, issued, trim"_s;
    TOUYAN_TRY_ASSIGN(SqlStatement insert,
                      connection().statement(u"INSERT INTO voter_group ("_s + columns +
                                             u") VALUES ("_s + values + u")"_s));
    TOUYAN_TRY_ASSIGN(SqlStatement update,
                      connection().statement(u"UPDATE voter_group SET ("_s + columns + u") = ("_s +
                                             values +
                                             u") WHERE id = :id AND session_id = :session"_s));
    int position = 0;
    for (const VoterGroup& group : session.groups) {
        SqlStatement& write = group.id.isStored() ? update : insert;
        write.bind({{u":session"_s, id.value()},
                    {u":code"_s, toStored(group.code)},
                    {u":position"_s, position++},
                    {u":title"_s, toStored(group.title)},
                    {u":weight"_s, toStored(group.weight)},
                    {u":invited"_s, group.invited},
                    {u":issued"_s, group.issued},
                    {u":trim"_s, group.trim}});
        if (group.id.isStored())
            write.bind(u":id"_s, group.id.value());
        if (const auto done = write.run(); done.isError())
            return named(done.error(), u"voter_group"_s, group.code);
        if (write.affectedRows() != 1)
            return makeError(ErrorCode::UnknownReference, {u"voter_group"_s, group.code});
    }
    return {};
}

Result<void> SqlAppraisalSessionRepository::storeComponents(AppraisalSessionId id,
                                                            const AppraisalSession& session)
{
    TOUYAN_TRY(clear(u"appraisal_component"_s, id));
    TOUYAN_TRY_ASSIGN(SqlStatement insert,
                      connection().statement(
                          u"INSERT INTO appraisal_component (session_id, code, position, weight)"
                          " VALUES (:session, :code, :position, :weight)"_s));
    int position = 0;
    for (const AppraisalComponent& component : session.components) {
        insert.bind({{u":session"_s, id.value()},
                     {u":code"_s, toStored(component.code)},
                     {u":position"_s, position++},
                     {u":weight"_s, toStored(component.weight)}});
        if (const auto done = insert.run(); done.isError())
            return named(done.error(), u"component"_s, component.code);
    }
    return {};
}

Result<std::vector<Reportee>> SqlReporteeRepository::ofSession(AppraisalSessionId session)
{
    return withParts(table().where(u" WHERE session_id = :session ORDER BY speaking_order IS NULL,"
                                   " speaking_order, id"_s,
                                   {{u":session"_s, session.value()}}));
}

Result<std::vector<Reportee>> SqlReporteeRepository::ofPosting(domain::PostingId posting)
{
    return withParts(table().where(u" WHERE posting_id = :posting ORDER BY id"_s,
                                   {{u":posting"_s, posting.value()}}));
}

Result<void> SqlReporteeRepository::loadParts(std::vector<Reportee>& reportees)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      connection().statement(u"SELECT component, not_applicable, score"
                                             " FROM component_score WHERE reportee_id = :reportee"
                                             " ORDER BY component"_s));
    for (Reportee& reportee : reportees) {
        statement.bind(u":reportee"_s, reportee.id.value());
        TOUYAN_TRY(statement.run());
        while (true) {
            TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
            if (!hasRow)
                break;
            ComponentScore score;
            if (!fromStored(statement.value(0), score.component) ||
                !fromStored(statement.value(1), score.notApplicable) ||
                !fromStored(statement.value(2), score.score))
                return damaged(connection(), u"component_score"_s);
            reportee.componentScores.push_back(std::move(score));
        }
    }
    return {};
}

Result<void> SqlReporteeRepository::storeParts(ReporteeId id, const Reportee& reportee)
{
    {
        TOUYAN_TRY_ASSIGN(
            SqlStatement clear,
            connection().statement(u"DELETE FROM component_score WHERE reportee_id = :reportee"_s));
        clear.bind(u":reportee"_s, id.value());
        TOUYAN_TRY(clear.run());
    }
    TOUYAN_TRY_ASSIGN(SqlStatement insert,
                      connection().statement(
                          u"INSERT INTO component_score (reportee_id, component, not_applicable,"
                          " score) VALUES (:reportee, :component, :not_applicable, :score)"_s));
    for (const ComponentScore& score : reportee.componentScores) {
        insert.bind({{u":reportee"_s, id.value()},
                     {u":component"_s, toStored(score.component)},
                     {u":not_applicable"_s, score.notApplicable},
                     {u":score"_s, toStored(score.score)}});
        if (const auto done = insert.run(); done.isError())
            return named(done.error(), u"component"_s, score.component);
    }
    return {};
}

Result<std::vector<AppraisalComment>>
SqlAppraisalCommentRepository::ofSession(AppraisalSessionId session)
{
    return table().where(u" WHERE session_id = :session ORDER BY id"_s,
                         {{u":session"_s, session.value()}});
}

} // namespace touyan::storage
