// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/record.h"
#include "domain/appraisal/appraisal_comment.h"

namespace touyan::application {

/// Packages name the posting of the reportee: they are read and written by hand.
template <>
struct Record<domain::AppraisalComment>
{
    using R = domain::AppraisalComment;
    static constexpr RecordKind kind = RecordKind::AppraisalComment;
    static constexpr RecordWord word = W("点评");
    static constexpr auto fields = fieldList(
        field(&R::session, "session", W("述职评议")).required().of(RecordKind::AppraisalSession),
        field(&R::reportee, "reportee", W("述职对象")).of(RecordKind::Reportee),
        field(&R::text, "text", W("内容")).required().searched().lines(3));

    static QString label(const R& comment) { return QString::number(comment.id.value()); }
};

} // namespace touyan::application
