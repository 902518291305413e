// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/appraisal_comment_record.h"
#include "application/ports/appraisal_records.h"
#include "domain/people/posting.h"
#include "storage/tables/sql_repository.h"

namespace touyan::storage {

template <>
const RecordMapping<domain::AppraisalSession>& recordMapping<domain::AppraisalSession>();
template <>
const RecordMapping<domain::Reportee>& recordMapping<domain::Reportee>();
class SqlAppraisalSessionRepository final
    : public SqlCodedRepository<application::AppraisalSessionRepository, domain::AppraisalSession,
                                domain::AppraisalSessionId>
{
public:
    using SqlCodedRepository::SqlCodedRepository;

protected:
    [[nodiscard]] domain::Result<void>
    loadParts(std::vector<domain::AppraisalSession>& sessions) override;
    [[nodiscard]] domain::Result<void> storeParts(domain::AppraisalSessionId id,
                                                  const domain::AppraisalSession& session) override;

private:
    [[nodiscard]] domain::Result<void>
    loadCriteria(std::vector<domain::AppraisalSession>& sessions);
    [[nodiscard]] domain::Result<void> loadGroups(std::vector<domain::AppraisalSession>& sessions);
    [[nodiscard]] domain::Result<void>
    loadComponents(std::vector<domain::AppraisalSession>& sessions);
    [[nodiscard]] domain::Result<void> storeCriteria(domain::AppraisalSessionId id,
                                                     const domain::AppraisalSession& session);
    [[nodiscard]] domain::Result<void> storeGroups(domain::AppraisalSessionId id,
                                                   const domain::AppraisalSession& session);
    [[nodiscard]] domain::Result<void> removeGroupsBut(domain::AppraisalSessionId id,
                                                       const domain::AppraisalSession& session);
    [[nodiscard]] domain::Result<void> storeComponents(domain::AppraisalSessionId id,
                                                       const domain::AppraisalSession& session);
    [[nodiscard]] domain::Result<void> clear(const QString& table, domain::AppraisalSessionId id);
};

class SqlReporteeRepository final
    : public SqlRepository<application::ReporteeRepository, domain::Reportee, domain::ReporteeId>
{
public:
    using SqlRepository::SqlRepository;

    [[nodiscard]] domain::Result<std::vector<domain::Reportee>>
    ofSession(domain::AppraisalSessionId session) override;
    [[nodiscard]] domain::Result<std::vector<domain::Reportee>>
    ofPosting(domain::PostingId posting) override;

protected:
    [[nodiscard]] domain::Result<void> loadParts(std::vector<domain::Reportee>& reportees) override;
    [[nodiscard]] domain::Result<void> storeParts(domain::ReporteeId id,
                                                  const domain::Reportee& reportee) override;
};

class SqlAppraisalCommentRepository final
    : public SqlRepository<application::AppraisalCommentRepository, domain::AppraisalComment,
                           domain::AppraisalCommentId>
{
public:
    using SqlRepository::SqlRepository;

    [[nodiscard]] domain::Result<std::vector<domain::AppraisalComment>>
    ofSession(domain::AppraisalSessionId session) override;
};

} // namespace touyan::storage
