// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/properties/trial_database.h"

namespace touyan::test {

using namespace application;
using domain::Result;

namespace {

/// Knows of no closing.
class NoClosings final : public ClosingRepository
{
public:
    Result<std::vector<QuarterClosing>> all() override { return std::vector<QuarterClosing>(); }
    Result<domain::ClosingId> insert(const QuarterClosing& /*closing*/,
                                     const std::vector<FrozenPosting>& /*postings*/,
                                     const ClosingDocuments& /*documents*/) override
    {
        return domain::makeError(domain::ErrorCode::StorageFailed);
    }
    Result<void> markReopened(const QuarterClosing& /*closing*/) override
    {
        return domain::makeError(domain::ErrorCode::StorageFailed);
    }
    Result<std::vector<FrozenPosting>> frozenPostings(domain::ClosingId /*closing*/) override
    {
        return std::vector<FrozenPosting>();
    }
    Result<ClosingDocuments> documents(domain::ClosingId /*closing*/) override
    {
        return ClosingDocuments();
    }
};

class TrialWork final : public UnitOfWork
{
public:
    TrialWork(std::unique_ptr<UnitOfWork> work, const TrialDatabase::AtCommit& atCommit)
        : m_work(std::move(work))
        , m_atCommit(atCommit)
    {
    }

    UnitRepository& units() override { return m_work->units(); }
    UnitCategoryChangeRepository& unitCategoryChanges() override
    {
        return m_work->unitCategoryChanges();
    }
    PersonRepository& people() override { return m_work->people(); }
    PostingRepository& postings() override { return m_work->postings(); }
    LeaveRepository& leaves() override { return m_work->leaves(); }
    FreeDaysRepository& freeDays() override { return m_work->freeDays(); }
    ChecklistRepository& checklists() override { return m_work->checklists(); }
    EntryRepository& entries() override { return m_work->entries(); }
    CallRepository& calls() override { return m_work->calls(); }
    AttendanceRepository& attendance() override { return m_work->attendance(); }
    AdjustmentRepository& adjustments() override { return m_work->adjustments(); }
    AttachmentRepository& attachments() override { return m_work->attachments(); }
    ClosingRepository& closings() override { return m_closings; }
    AuditTrail& audit() override { return m_work->audit(); }
    OfficeSettings& officeSettings() override { return m_work->officeSettings(); }
    FactsReader& facts() override { return m_work->facts(); }
    ProjectRecords& projects() override { return m_work->projects(); }
    RectificationRecords& rectification() override { return m_work->rectification(); }
    AppraisalRecords& appraisals() override { return m_work->appraisals(); }
    IssuedReports& issuedReports() override { return m_work->issuedReports(); }
    RecordStore& recordStore(RecordKind kind) override { return m_work->recordStore(kind); }

    Result<void> commit() override
    {
        m_atCommit(*m_work);
        m_work.reset();
        return {};
    }

private:
    std::unique_ptr<UnitOfWork> m_work;
    const TrialDatabase::AtCommit& m_atCommit;
    NoClosings m_closings;
};

} // namespace

TrialDatabase::TrialDatabase(Database& database, AtCommit atCommit)
    : m_database(database)
    , m_atCommit(std::move(atCommit))
{
}

Result<std::unique_ptr<UnitOfWork>> TrialDatabase::beginWrite()
{
    TOUYAN_TRY_ASSIGN(auto work, m_database.beginWrite());
    return std::unique_ptr<UnitOfWork>(std::make_unique<TrialWork>(std::move(work), m_atCommit));
}

Result<std::unique_ptr<UnitOfWork>> TrialDatabase::beginRead()
{
    return m_database.beginRead();
}

QString TrialDatabase::path() const
{
    return m_database.path();
}

Result<std::vector<CheckFinding>> TrialDatabase::check()
{
    return m_database.check();
}

Result<void> TrialDatabase::backUpTo(const QString& path, Progress& progress)
{
    return m_database.backUpTo(path, progress);
}

} // namespace touyan::test
