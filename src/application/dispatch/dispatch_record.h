// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/record.h"
#include "application/words/project_state_words.h"
#include "domain/projects/dispatch_review.h"
#include "domain/projects/project_names.h"

namespace touyan::application {

template <>
struct Record<domain::DispatchMeeting>
{
    using R = domain::DispatchMeeting;
    static constexpr RecordKind kind = RecordKind::DispatchMeeting;
    static constexpr QLatin1String table{"dispatch_meetings"};
    static constexpr QLatin1String codePrefix{"D"};
    static constexpr RecordWord word = W("调度会");
    static constexpr auto fields =
        fieldList(field(&R::code, "code", W("编号")).code().searched(),
                  field(&R::quarter, "quarter", W("季度")).required().shape("2026-Q1").filtered(),
                  field(&R::heldOn, "held_on", W("召开日期")).required(),
                  field(&R::place, "place", W("地点")), field(&R::chair, "chair", W("主持人")),
                  field(&R::attendees, "attendees", W("参加人员")).lines(3),
                  field(&R::summary, "summary", W("会议情况")).searched().lines(5));
};

template <>
struct Record<domain::DispatchReview>
{
    using R = domain::DispatchReview;
    static constexpr RecordKind kind = RecordKind::DispatchReview;
    static constexpr QLatin1String table{"dispatch_reviews"};
    static constexpr RecordWord word = W("季调度");
    static constexpr auto fields = fieldList(
        field(&R::meeting, "meeting", W("调度会")).required().key().of(RecordKind::DispatchMeeting),
        field(&R::project, "project", W("项目")).required().key().of(RecordKind::Project),
        field(&R::light, "light", W("灯色")).required().words<&lightWord>(),
        field(&R::suggested, "suggested", W("建议灯色")).required().words<&lightWord>(),
        field(&R::lightReason, "light_reason", W("另定灯色的理由")),
        field(&R::opinion, "opinion", W("意见")).lines(3));

    static QString label(const R& review) { return QString::number(review.project.value()); }
};

} // namespace touyan::application
