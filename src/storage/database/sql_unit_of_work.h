// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/repositories/audit_trail.h"
#include "storage/repositories/call_repositories.h"
#include "storage/repositories/checklist_repository.h"
#include "storage/repositories/closing_repository.h"
#include "storage/repositories/entry_repository.h"
#include "storage/repositories/facts_reader.h"
#include "storage/repositories/office_settings.h"
#include "storage/repositories/roster_repositories.h"

#include <map>
#include <memory>

namespace touyan::storage {

class SqlProjectRecords;
class SqlRectificationRecords;
class SqlAppraisalRecords;
class SqlIssuedReports;

/// One transaction on a connection; one at a time.
class SqlUnitOfWork final : public application::UnitOfWork
{
public:
    enum class Access { Read, Write };

    /// Write takes the write lock at once; Read sees one state and may not write.
    [[nodiscard]] static domain::Result<std::unique_ptr<application::UnitOfWork>>
    begin(SqlConnection& connection, Access access);
    /// Rolls back what was not committed.
    ~SqlUnitOfWork() override;
    SqlUnitOfWork(const SqlUnitOfWork&) = delete;
    SqlUnitOfWork& operator=(const SqlUnitOfWork&) = delete;

    application::UnitRepository& units() override { return m_units; }
    application::UnitCategoryChangeRepository& unitCategoryChanges() override
    {
        return m_unitCategoryChanges;
    }
    application::PersonRepository& people() override { return m_people; }
    application::PostingRepository& postings() override { return m_postings; }
    application::LeaveRepository& leaves() override { return m_leaves; }
    application::FreeDaysRepository& freeDays() override { return m_freeDays; }
    application::ChecklistRepository& checklists() override { return m_checklists; }
    application::EntryRepository& entries() override { return m_entries; }
    application::CallRepository& calls() override { return m_calls; }
    application::AttendanceRepository& attendance() override { return m_attendance; }
    application::AdjustmentRepository& adjustments() override { return m_adjustments; }
    application::AttachmentRepository& attachments() override { return m_attachments; }
    application::ClosingRepository& closings() override { return m_closings; }
    application::AuditTrail& audit() override { return m_audit; }
    application::OfficeSettings& officeSettings() override { return m_officeSettings; }
    application::FactsReader& facts() override { return m_facts; }
    application::ProjectRecords& projects() override;
    application::RectificationRecords& rectification() override;
    application::AppraisalRecords& appraisals() override;
    application::IssuedReports& issuedReports() override;
    application::RecordStore& recordStore(application::RecordKind kind) override;

    [[nodiscard]] domain::Result<void> commit() override;

private:
    SqlUnitOfWork(SqlConnection& connection, Access access);
    /// Rolls back unless it was committed.
    void end();
    /// The repository that more than the common questions can be put to; null: there is none.
    [[nodiscard]] application::RecordStore* namedStore(application::RecordKind kind);

    SqlConnection& m_connection;
    Access m_access;
    bool m_isOver = false;
    SqlUnitRepository m_units;
    SqlUnitCategoryChangeRepository m_unitCategoryChanges;
    SqlPersonRepository m_people;
    SqlPostingRepository m_postings;
    SqlLeaveRepository m_leaves;
    SqlFreeDaysRepository m_freeDays;
    SqlChecklistRepository m_checklists;
    SqlEntryRepository m_entries;
    SqlCallRepository m_calls;
    SqlAttendanceRepository m_attendance;
    SqlAdjustmentRepository m_adjustments;
    SqlAttachmentRepository m_attachments;
    SqlClosingRepository m_closings;
    SqlAuditTrail m_audit;
    SqlOfficeSettings m_officeSettings;
    SqlFactsReader m_facts;
    // Made when they are first asked for: most units of work never do.
    std::unique_ptr<SqlProjectRecords> m_projects;
    std::unique_ptr<SqlRectificationRecords> m_rectification;
    std::unique_ptr<SqlAppraisalRecords> m_appraisals;
    std::unique_ptr<SqlIssuedReports> m_issuedReports;
    std::map<application::RecordKind, std::unique_ptr<application::RecordStore>> m_stores;
};

} // namespace touyan::storage
