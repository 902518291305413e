// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/import_session.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::makeError;

namespace {

/// Reads "all" or posting codes between semicolons.
void readAudience(ImportSession& session, TableRows& rows, domain::Call& call)
{
    using C = CallColumns;
    const QByteArrayView field = rows.bytes(C::Audience);
    call.forAll = field == QByteArrayView(kAudienceOfAll.data(), kAudienceOfAll.size());
    if (call.forAll)
        return;
    if (field.isEmpty()) {
        rows.refuseMissing(C::Audience);
        return;
    }
    for (const QString& code : rows.list(C::Audience)) {
        using Postings = CodeRegister<domain::Posting>;
        const Postings::Found posting = session.postings.find(code.toUtf8());
        if (posting.state == Postings::State::Sound) {
            call.audience.push_back(posting.value->id);
        } else if (posting.state == Postings::State::Refused) {
            rows.spoil();
        } else {
            rows.refuse(C::Audience, makeError(ErrorCode::UnknownReference, {u"audience"_s, code}));
        }
    }
    std::sort(call.audience.begin(), call.audience.end());
    call.audience.erase(std::unique(call.audience.begin(), call.audience.end()),
                        call.audience.end());
}

int columnOf(ErrorCode code)
{
    return code == ErrorCode::AttendanceBeforeHeld ? AttendanceColumns::RecordedOn
                                                   : AttendanceColumns::Posting;
}

} // namespace

domain::Result<void> importCalls(ImportSession& session, TableRows& rows)
{
    using C = CallColumns;
    while (rows.next()) {
        domain::Call call;
        call.code = rows.requiredText(C::Code);
        call.title = rows.requiredText(C::Title);
        call.heldOn = rows.requiredDay(C::HeldOn);
        const ItemOfRules* item = session.resolve(session.items, rows, C::Item);
        if (item != nullptr && !item->use.perCallSomewhere)
            rows.refuse(C::Item, makeError(ErrorCode::CallItemNotPerCall, {rows.text(C::Item)}));
        readAudience(session, rows, call);
        if (!session.calls.add(rows.bytes(C::Code), std::nullopt)) {
            rows.refuseDuplicate(C::Code, call.code);
            continue;
        }
        if (!rows.isSound())
            continue;
        call.item = item->id;
        TOUYAN_TRY_ASSIGN(call.id,
                          session.store<domain::CallId>(session.work().calls(), call, rows));
        session.calls.set(rows.bytes(C::Code), std::move(call));
    }
    return {};
}

domain::Result<void> importAttendance(ImportSession& session, TableRows& rows)
{
    using C = AttendanceColumns;
    QSet<std::pair<domain::CallId, domain::PostingId>> known;
    TOUYAN_TRY_ASSIGN(const auto stored, session.work().attendance().all());
    for (const domain::Attendance& attendance : stored)
        known.insert({attendance.call, attendance.posting});
    while (rows.next()) {
        domain::Attendance attendance;
        const domain::Call* call = session.resolve(session.calls, rows, C::Call);
        const domain::Posting* posting = session.resolve(session.postings, rows, C::Posting);
        attendance.status = rows.requiredEnum<domain::AttendanceStatus>(C::Status);
        attendance.recordedOn = rows.requiredDay(C::RecordedOn);
        if (call == nullptr || posting == nullptr)
            continue;
        attendance.call = call->id;
        attendance.posting = posting->id;
        const std::pair key{attendance.call, attendance.posting};
        if (known.contains(key)) {
            rows.refuse(C::Posting,
                        makeError(ErrorCode::AttendanceTwice, {call->code, posting->code}));
        }
        known.insert(key);
        if (!rows.isSound())
            continue;
        const auto allowed = domain::checkAttendance(attendance, *call, *posting);
        if (allowed.isError()) {
            rows.refuse(columnOf(allowed.error().code), allowed.error());
            continue;
        }
        TOUYAN_TRY(
            session.store<domain::AttendanceId>(session.work().attendance(), attendance, rows));
    }
    return {};
}

} // namespace touyan::application
