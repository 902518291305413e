// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/record.h"
#include "domain/rectification/supervision_finding.h"

namespace touyan::application {

template <>
struct Record<domain::SupervisionFinding>
{
    using R = domain::SupervisionFinding;
    static constexpr RecordKind kind = RecordKind::SupervisionFinding;
    static constexpr QLatin1String table{"supervision_findings"};
    static constexpr QLatin1String codePrefix{"F"};
    static constexpr RecordWord word = W("督导问题");
    static constexpr auto fields = fieldList(
        field(&R::code, "code", W("编号")).code().searched(),
        field(&R::project, "project", W("项目")).required().of(RecordKind::Project),
        field(&R::foundOn, "found_on", W("发现日期")).required(),
        field(&R::group, "group", W("督导组")).asked().searched().column("found_by"),
        field(&R::text, "text", W("发现的问题")).required().searched().lines(3).column("content"),
        field(&R::rectification, "rectification", W("整改事项"))
            .required()
            .of(RecordKind::RectificationItem));
};

} // namespace touyan::application
