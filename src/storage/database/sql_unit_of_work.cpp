// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/sql_unit_of_work.h"

#include "storage/appraisal_repositories/sql_appraisal_records.h"
#include "storage/project_repositories/sql_project_records.h"
#include "storage/repositories/record_stores.h"
#include "storage/repositories/sql_issued_reports.h"
#include "storage/repositories/sql_rectification_records.h"

#include <sqlite3.h>

#include <array>
#include <utility>

namespace touyan::storage {

using application::RecordKind;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

SqlUnitOfWork::SqlUnitOfWork(SqlConnection& connection, Access access)
    : m_connection(connection)
    , m_access(access)
    , m_units(connection)
    , m_unitCategoryChanges(connection)
    , m_people(connection)
    , m_postings(connection)
    , m_leaves(connection)
    , m_freeDays(connection)
    , m_checklists(connection)
    , m_entries(connection)
    , m_calls(connection)
    , m_attendance(connection)
    , m_adjustments(connection)
    , m_attachments(connection)
    , m_closings(connection)
    , m_audit(connection)
    , m_officeSettings(connection)
    , m_facts(connection)
{
}

Result<std::unique_ptr<application::UnitOfWork>> SqlUnitOfWork::begin(SqlConnection& connection,
                                                                      Access access)
{
    if (connection.isInTransaction()) {
        return makeError(ErrorCode::StorageFailed, {connection.path()},
                         u"a unit of work is open already"_s);
    }
    if (access == Access::Write) {
        TOUYAN_TRY(connection.checkFile());
        TOUYAN_TRY(connection.executeKept("BEGIN IMMEDIATE"_ba));
    } else {
        TOUYAN_TRY(connection.executeKept("BEGIN"_ba));
    }
    // Its destructor rolls back if the rest fails.
    std::unique_ptr<SqlUnitOfWork> work(new SqlUnitOfWork(connection, access));
    if (access == Access::Read)
        TOUYAN_TRY(connection.executeKept("PRAGMA query_only = ON"_ba));
    return std::unique_ptr<application::UnitOfWork>(std::move(work));
}

SqlUnitOfWork::~SqlUnitOfWork()
{
    end();
}

application::ProjectRecords& SqlUnitOfWork::projects()
{
    if (!m_projects)
        m_projects = std::make_unique<SqlProjectRecords>(m_connection);
    return *m_projects;
}

application::RectificationRecords& SqlUnitOfWork::rectification()
{
    if (!m_rectification)
        m_rectification = std::make_unique<SqlRectificationRecords>(m_connection);
    return *m_rectification;
}

application::AppraisalRecords& SqlUnitOfWork::appraisals()
{
    if (!m_appraisals)
        m_appraisals = std::make_unique<SqlAppraisalRecords>(m_connection);
    return *m_appraisals;
}

application::IssuedReports& SqlUnitOfWork::issuedReports()
{
    if (!m_issuedReports)
        m_issuedReports = std::make_unique<SqlIssuedReports>(m_connection);
    return *m_issuedReports;
}

application::RecordStore* SqlUnitOfWork::namedStore(RecordKind kind)
{
    const std::array<std::pair<RecordKind, application::RecordStore*>, 10> own{
        {{RecordKind::Unit, &m_units},
         {RecordKind::UnitCategoryChange, &m_unitCategoryChanges},
         {RecordKind::Person, &m_people},
         {RecordKind::Posting, &m_postings},
         {RecordKind::Leave, &m_leaves},
         {RecordKind::FreeDays, &m_freeDays},
         {RecordKind::Checklist, &m_checklists},
         {RecordKind::Call, &m_calls},
         {RecordKind::Attendance, &m_attendance},
         {RecordKind::Adjustment, &m_adjustments}}};
    for (const auto& [each, store] : own) {
        if (each == kind)
            return store;
    }
    if (kind == RecordKind::Attachment)
        return &m_attachments;
    if (kind == RecordKind::MonthlyReport)
        return &projects().monthlyReports();
    if (kind == RecordKind::DispatchMeeting)
        return &projects().dispatchMeetings();
    if (kind == RecordKind::DispatchReview)
        return &projects().dispatchReviews();
    if (kind == RecordKind::HandedDownTask)
        return &projects().tasks();
    if (kind == RecordKind::SupervisionFinding)
        return &projects().findings();
    if (kind == RecordKind::ProjectResult)
        return &projects().results();
    if (kind == RecordKind::RectificationItem)
        return &rectification().items();
    if (kind == RecordKind::AppraisalComment)
        return &appraisals().comments();
    return nullptr;
}

application::RecordStore& SqlUnitOfWork::recordStore(RecordKind kind)
{
    if (application::RecordStore* const store = namedStore(kind))
        return *store;
    std::unique_ptr<application::RecordStore>& store = m_stores[kind];
    if (!store)
        store = makeRecordStore(kind, m_connection);
    return *store;
}

Result<void> SqlUnitOfWork::commit()
{
    if (m_isOver) {
        return makeError(ErrorCode::StorageFailed, {m_connection.path()},
                         u"the unit of work is over already"_s);
    }
    if (m_access == Access::Write) {
        // What goes into a file that is not at its place is not kept for the user.
        TOUYAN_TRY(m_connection.checkFile());
        TOUYAN_TRY(m_connection.executeKept("COMMIT"_ba));
        m_isOver = true;
        m_connection.knownRules().settle();
        m_connection.noteCommit();
        TOUYAN_TRY(m_connection.checkFile());
        m_connection.rebuildIfAsked();
    }
    end();
    return {};
}

void SqlUnitOfWork::end()
{
    // After its end another unit of work may have begun on the connection.
    if (m_isOver)
        return;
    m_isOver = true;
    // Straight to the library: it must work whatever failed before. The engine may have rolled back
    // by itself (full disk).
    if (m_connection.isInTransaction())
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_connection.knownRules().settle();
    if (m_access == Access::Read)
        sqlite3_exec(m_connection.handle(), "PRAGMA query_only = OFF", nullptr, nullptr, nullptr);
}

} // namespace touyan::storage
