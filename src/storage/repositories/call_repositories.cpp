// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/call_repositories.h"

#include "storage/tables/part_rows.h"

#include <algorithm>

namespace touyan::storage {

using domain::Attendance;
using domain::AttendanceId;
using domain::Call;
using domain::CallId;
using domain::Error;
using domain::ErrorCode;
using domain::makeError;
using domain::PostingId;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

Result<std::vector<Call>> SqlCallRepository::heldIn(const domain::DaySpan& span)
{
    return withParts(
        table().where(u" WHERE held_on BETWEEN :first AND :last ORDER BY held_on, code"_s,
                      {{u":first"_s, toStored(span.first)}, {u":last"_s, toStored(span.last)}}));
}

Result<void> SqlCallRepository::loadParts(std::vector<Call>& calls)
{
    const PartTable table{u"SELECT call_id, posting_id FROM call_audience"_s, u"call_id"_s,
                          u"posting_id"_s};
    return forEachPart(connection(), table, calls,
                       [](Call& call, const SqlStatement& row) -> Result<void> {
                           call.audience.emplace_back(row.value(1).toLongLong());
                           return {};
                       });
}

Result<void> SqlCallRepository::storeParts(CallId id, const Call& call)
{
    {
        TOUYAN_TRY_ASSIGN(
            SqlStatement clear,
            connection().statement(u"DELETE FROM call_audience WHERE call_id = :call"_s));
        clear.bind(u":call"_s, id.value());
        TOUYAN_TRY(clear.run());
    }
    if (call.forAll)
        return {};
    TOUYAN_TRY_ASSIGN(SqlStatement insert,
                      connection().statement(u"INSERT INTO call_audience (call_id, posting_id)"
                                             " VALUES (:call, :posting)"_s));
    for (const PostingId posting : call.audience) {
        insert.bind({{u":call"_s, id.value()}, {u":posting"_s, posting.value()}});
        if (const auto done = insert.run(); done.isError()) {
            if (done.error().code == ErrorCode::UnknownReference) {
                return makeError(ErrorCode::UnknownReference,
                                 {u"audience"_s, QString::number(posting.value())},
                                 done.error().detail);
            }
            if (done.error().code == ErrorCode::DuplicateCode)
                return makeError(ErrorCode::DuplicateCode, {u"call"_s, call.code});
            return done;
        }
    }
    return {};
}

Result<AttendanceId> SqlAttendanceRepository::insert(const Attendance& attendance)
{
    auto inserted = SqlRepository::insert(attendance);
    if (inserted.isError())
        return named(inserted.error(), attendance);
    return inserted;
}

Result<void> SqlAttendanceRepository::update(const Attendance& attendance)
{
    auto updated = SqlRepository::update(attendance);
    if (updated.isError())
        return named(updated.error(), attendance);
    return updated;
}

Error SqlAttendanceRepository::named(const Error& error, const Attendance& attendance)
{
    if (error.code != ErrorCode::DuplicateCode)
        return error;
    const auto call = connection().scalar(u"SELECT code FROM call WHERE id = :id"_s,
                                          {{u":id"_s, attendance.call.value()}});
    const auto posting = connection().scalar(u"SELECT code FROM posting WHERE id = :id"_s,
                                             {{u":id"_s, attendance.posting.value()}});
    if (call.isError() || posting.isError())
        return call.isError() ? call.error() : posting.error();
    return makeError(ErrorCode::AttendanceTwice,
                     {call.value().toString(), posting.value().toString()}, error.detail);
}

Result<std::vector<Attendance>> SqlAttendanceRepository::ofCall(CallId call)
{
    return table().where(u" WHERE call_id = :call ORDER BY id"_s, {{u":call"_s, call.value()}});
}

Result<std::vector<Attendance>> SqlAttendanceRepository::ofPosting(PostingId posting)
{
    return table().where(u" WHERE posting_id = :posting ORDER BY id"_s,
                         {{u":posting"_s, posting.value()}});
}

} // namespace touyan::storage
