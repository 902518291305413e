// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/frozen/closing_impact.h"
#include "application/records/record.h"
#include "application/words/checklist_words.h"
#include "domain/checklist/checklist_names.h"

#include <QJsonArray>
#include <QJsonObject>

namespace touyan::application {

/// Its audience, everybody or a list of postings, is no field: it is read and written by hand.
template <>
struct Record<domain::Call>
{
    using R = domain::Call;
    static constexpr RecordKind kind = RecordKind::Call;
    static constexpr QLatin1String codePrefix{"K"};
    static constexpr RecordWord word = W("会议通知");
    static constexpr auto fields = fieldList(
        field(&R::code, "code", W("编号")).code().searched(),
        field(&R::item, "item", W("事项"))
            .required()
            .of(RecordKind("item_code"))
            .column("item_code_id"),
        field(&R::title, "title", W("标题")).required().searched(),
        field(&R::heldOn, "held_on", W("召开日期")).required(),
        field(&R::forAll, "for_all", W("通知全体")).unpacked().unaudited().column("for_all"));

    static ClosingImpact impact(const R& call)
    {
        return call.forAll ? ClosingImpact::everyone() : ClosingImpact::of(call.audience);
    }
    static void addJson(const R& call, QJsonObject& json)
    {
        QJsonArray audience;
        for (const domain::PostingId posting : call.audience)
            audience.append(posting.value());
        json.insert(QLatin1String("audience"),
                    call.forAll ? QJsonValue(QLatin1String("all")) : QJsonValue(audience));
    }
};

template <>
struct Record<domain::Attendance>
{
    using R = domain::Attendance;
    static constexpr RecordKind kind = RecordKind::Attendance;
    static constexpr QLatin1String table{"attendance"};
    static constexpr RecordWord word = W("考勤");
    static constexpr auto fields =
        fieldList(field(&R::call, "call", W("会议通知")).required().key().of(RecordKind::Call),
                  field(&R::posting, "posting", W("派驻")).required().key().of(RecordKind::Posting),
                  field(&R::status, "status", W("状态")).required().words<&attendanceWord>(),
                  field(&R::recordedOn, "recorded_on", W("登记日期")).required());

    static QString label(const R& attendance)
    {
        return attendance.recordedOn.toString(Qt::ISODate);
    }
    static ClosingImpact impact(const R& attendance)
    {
        return ClosingImpact::of(attendance.posting, attendance.recordedOn);
    }
};

} // namespace touyan::application
