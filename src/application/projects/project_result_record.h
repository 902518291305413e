// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/record.h"
#include "application/words/project_state_words.h"
#include "domain/projects/project_names.h"

namespace touyan::application {

template <>
struct Record<domain::ProjectResult>
{
    using R = domain::ProjectResult;
    static constexpr RecordKind kind = RecordKind::ProjectResult;
    static constexpr QLatin1String table{"project_results"};
    static constexpr QLatin1String codePrefix{"G"};
    static constexpr RecordWord word = W("项目成果");
    static constexpr auto fields = fieldList(
        field(&R::code, "code", W("编号")).code().searched(),
        field(&R::project, "project", W("项目")).required().of(RecordKind::Project),
        field(&R::kind, "kind", W("成果")).required().words<&projectResultWord>().filtered(),
        field(&R::person, "person", W("人员")).of(RecordKind::Person),
        field(&R::on, "on", W("日期")).required().packed("achieved_on").column("achieved_on"),
        field(&R::note, "note", W("说明")).searched());
};

} // namespace touyan::application
