// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/call_record.h"
#include "application/packages/described_rows.h"

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

/// One line a call and posting, within the audience and on a day of the posting.
class AttendanceRules
{
public:
    explicit AttendanceRules(ImportSession& session)
        : m_session(session)
    {
    }
    [[nodiscard]] domain::Result<void> prepare()
    {
        TOUYAN_TRY_ASSIGN(const auto stored, m_session.work().attendance().all());
        for (const domain::Attendance& attendance : stored)
            m_known.insert({attendance.call, attendance.posting});
        return {};
    }
    void check(TableRows& rows, const domain::Attendance& attendance)
    {
        if (!attendance.call.isStored() || !attendance.posting.isStored())
            return;
        const std::pair key(attendance.call, attendance.posting);
        if (m_known.contains(key)) {
            rows.refuse(
                rows.columnOf(kPosting),
                makeError(ErrorCode::AttendanceTwice, {callOf(rows)->code, postingOf(rows)->code}));
        }
        m_known.insert(key);
    }
    void checkSound(TableRows& rows, const domain::Attendance& attendance)
    {
        const auto allowed = domain::checkAttendance(attendance, *callOf(rows), *postingOf(rows));
        if (allowed.isOk())
            return;
        const bool isOfDay = allowed.error().code == ErrorCode::AttendanceBeforeHeld;
        rows.refuse(rows.columnOf(isOfDay ? QLatin1String("recorded_on") : kPosting),
                    allowed.error());
    }

private:
    static constexpr QLatin1String kPosting{"posting"};

    [[nodiscard]] const domain::Call* callOf(const TableRows& rows) const
    {
        return m_session.calls.find(rows.bytes(rows.columnOf(QLatin1String("call")))).value;
    }
    [[nodiscard]] const domain::Posting* postingOf(const TableRows& rows) const
    {
        return m_session.postings.find(rows.bytes(rows.columnOf(kPosting))).value;
    }

    ImportSession& m_session;
    QSet<std::pair<domain::CallId, domain::PostingId>> m_known;
};

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
    return importRecords<domain::Attendance>(session, rows, AttendanceRules(session));
}

} // namespace touyan::application
