// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/record.h"
#include "domain/projects/handed_down_task.h"

namespace touyan::application {

template <>
struct Record<domain::HandedDownTask>
{
    using R = domain::HandedDownTask;
    static constexpr RecordKind kind = RecordKind::HandedDownTask;
    static constexpr QLatin1String table{"handed_down_tasks"};
    static constexpr QLatin1String codePrefix{"W"};
    static constexpr RecordWord word = W("交办任务");
    static constexpr auto fields = fieldList(
        field(&R::code, "code", W("编号")).code().searched(),
        field(&R::project, "project", W("项目")).required().of(RecordKind::Project),
        field(&R::meeting, "meeting", W("调度会")).of(RecordKind::DispatchMeeting),
        field(&R::text, "text", W("任务")).required().searched().lines(3).column("content"),
        field(&R::owner, "owner", W("责任人")).required().searched(),
        field(&R::handedDownOn, "handed_down_on", W("交办日期")).required(),
        field(&R::due, "due", W("办结期限")).required().notBefore("handed_down_on"),
        field(&R::answer, "answer", W("办理情况")).searched().lines(3),
        field(&R::closedOn, "closed_on", W("办结日期")).notBefore("handed_down_on"));
};

} // namespace touyan::application
