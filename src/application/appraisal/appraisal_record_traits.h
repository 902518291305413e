// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "application/writing/audited_work.h"

namespace touyan::application {

// No appraisal record touches a closed quarter.

template <>
struct RecordTraits<domain::AppraisalSession>
{
    static constexpr RecordKind kind = RecordKind::AppraisalSession;
    static AppraisalSessionRepository& repository(UnitOfWork& work)
    {
        return work.appraisals().sessions();
    }
    static QString code(const domain::AppraisalSession& session) { return session.code; }
    static ClosingImpact impact(const domain::AppraisalSession& /*session*/)
    {
        return ClosingImpact::nobody();
    }
};

template <>
struct RecordTraits<domain::Reportee>
{
    static constexpr RecordKind kind = RecordKind::Reportee;
    static ReporteeRepository& repository(UnitOfWork& work)
    {
        return work.appraisals().reportees();
    }
    static QString code(const domain::Reportee& reportee)
    {
        return QString::number(reportee.posting.value());
    }
    static ClosingImpact impact(const domain::Reportee& /*reportee*/)
    {
        return ClosingImpact::nobody();
    }
};

} // namespace touyan::application
