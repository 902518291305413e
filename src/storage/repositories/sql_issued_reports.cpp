// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/sql_issued_reports.h"

#include "storage/connection/database_integrity.h"

namespace touyan::storage {

using application::IssuedReport;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

template <>
const RecordMapping<IssuedReport>& recordMapping<IssuedReport>()
{
    static const RecordMapping<IssuedReport> mapping{
        application::RecordKind::IssuedReport,
        u"issued_report"_s,
        u"id"_s,
        {column<&IssuedReport::kind>(u"kind"_s), column<&IssuedReport::subject>(u"subject"_s),
         column<&IssuedReport::title>(u"title"_s),
         column<&IssuedReport::closingRevision>(u"closing_revision"_s),
         column<&IssuedReport::asOf>(u"as_of"_s), column<&IssuedReport::format>(u"format"_s),
         column<&IssuedReport::fileName>(u"file_name"_s),
         column<&IssuedReport::sha256>(u"sha256"_s),
         column<&IssuedReport::issuedAt>(u"issued_at"_s),
         column<&IssuedReport::issuedBy>(u"issued_by"_s)},
        [](const IssuedReport& report) { return report.title; }};
    return mapping;
}

Result<domain::IssuedReportId> SqlIssuedReports::insert(const IssuedReport& report)
{
    // What leaves the office comes from a sound file only; one look serves the whole transaction.
    if (!m_isSound)
        TOUYAN_TRY(demandIntegrity(m_connection));
    m_isSound = true;
    TOUYAN_TRY_ASSIGN(const qint64 id, m_table.insert(report));
    return domain::IssuedReportId(id);
}

Result<std::vector<IssuedReport>> SqlIssuedReports::latest()
{
    return m_table.where(u" ORDER BY id DESC"_s, {});
}

} // namespace touyan::storage
