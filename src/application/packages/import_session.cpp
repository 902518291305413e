// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/described_tables.h"
#include "application/packages/import_projects.h"
#include "application/packages/project_tables.h"

#include "application/checklist/call_record.h"
#include "application/checklist/save_checklist.h"
#include "application/ports/appraisal_records.h"
#include "application/roster/person_record.h"

namespace touyan::application {

using domain::ErrorCode;

namespace {

/// What the database holds has unique codes already.
template <class Value>
void addStored(CodeRegister<Value>& known, const QString& code, Value value)
{
    static_cast<void>(known.add(code.toUtf8(), std::move(value)));
}

} // namespace

domain::Result<void> ImportSession::loadExisting()
{
    TOUYAN_TRY_ASSIGN(const auto storedUnits, m_work.units().all());
    for (const domain::Unit& unit : storedUnits)
        addStored(units, unit.code, unit.id);
    TOUYAN_TRY(loadCodes<domain::Person>(*this));
    TOUYAN_TRY_ASSIGN(const auto storedPostings, m_work.postings().all());
    for (const domain::Posting& posting : storedPostings) {
        static_cast<void>(
            postingRanges[{posting.person, posting.role}].add(posting.range, posting.code));
        addStored(postings, posting.code, posting);
    }
    TOUYAN_TRY(loadChecklists(storedPostings));
    TOUYAN_TRY(loadCodes<domain::Call>(*this));
    TOUYAN_TRY_ASSIGN(const auto storedAppraisals, m_work.appraisals().sessions().all());
    for (const domain::AppraisalSession& appraisal : storedAppraisals)
        addStored(appraisals.sessions, appraisal.code, AppraisalPlace{});
    TOUYAN_TRY_ASSIGN(const int entryCount, m_work.entries().count({}));
    holdsEntries = entryCount > 0;
    for (const DescribedTable& table : describedTables())
        TOUYAN_TRY(table.load(*this));
    return loadExistingProjects(*this);
}

domain::Result<std::optional<qint64>> ImportSession::resolveId(QLatin1String kind, TableRows& rows,
                                                               int column)
{
    using Id = std::optional<qint64>;
    const auto idOf = [](const auto* found) { return found ? Id(found->id.value()) : Id(); };
    if (kind == RecordKind::Unit.name()) {
        const domain::UnitId* const unit = resolve(units, rows, column);
        return unit ? Id(unit->value()) : Id();
    }
    if (kind == RecordKind::Posting.name())
        return idOf(resolve(postings, rows, column));
    if (kind == RecordKind::Call.name())
        return idOf(resolve(calls, rows, column));
    if (kind == RecordKind::Project.name())
        return idOf(resolve(projects.projects, rows, column));
    if (kind == RecordKind::DispatchMeeting.name())
        return idOf(resolve(projects.meetings, rows, column));
    if (kind == RecordKind::AppraisalSession.name()) {
        if (resolve(appraisals.sessions, rows, column) == nullptr)
            return Id();
        if (!isWriting())
            return Id(--m_lastMadeUp);
        // Those of the package are stored by now.
        TOUYAN_TRY_ASSIGN(const auto stored,
                          m_work.appraisals().sessions().findByCode(rows.text(column)));
        return stored ? Id(stored->id.value()) : Id();
    }
    const auto known = recordKindNamed(QString(kind));
    const qint64* const id = known ? resolve(codes(*known), rows, column) : nullptr;
    return id ? Id(*id) : Id();
}

domain::Result<void>
ImportSession::loadChecklists(const std::vector<domain::Posting>& storedPostings)
{
    TOUYAN_TRY_ASSIGN(const auto stored, m_work.checklists().all());
    for (const domain::Checklist& checklist : stored) {
        static_cast<void>(checklistRanges[checklist.category].add(checklist.valid, checklist.code));
        ChecklistPlace place;
        if (isChecklistUsed(storedPostings, checklist, m_today)) {
            usedChecklists.push_back(checklist);
        } else {
            place.open = openChecklists.size();
            OpenChecklist& open =
                openChecklists.emplace_back(OpenChecklist{checklist, checklist, {}});
            for (const domain::ChecklistItem& item : checklist.items)
                open.itemCodes.insert(item.code.toUtf8());
        }
        addStored(checklists, checklist.code, place);
    }
    return {};
}

AppraisalInPackage* ImportSession::resolveAppraisal(TableRows& rows, int column)
{
    const AppraisalPlace* place = resolve(appraisals.sessions, rows, column);
    if (place == nullptr)
        return nullptr;
    if (!place->inPackage) {
        rows.refuse(column,
                    domain::makeError(ErrorCode::DuplicateCode,
                                      {QStringLiteral("appraisal_session"), rows.text(column)}));
        return nullptr;
    }
    return &appraisals.added[*place->inPackage];
}

void ImportSession::setIncomplete(const PackageTableSpec& table)
{
    if (&table == &package_tables::kUnits) {
        units.setIncomplete();
    } else if (&table == &package_tables::kPostings) {
        postings.setIncomplete();
    } else if (&table == &package_tables::kChecklists) {
        checklists.setIncomplete();
        items.setIncomplete();
    } else if (&table == &package_tables::kItems) {
        items.setIncomplete();
    } else if (&table == &package_tables::kCalls) {
        calls.setIncomplete();
    } else if (&table == &package_tables::kProjects) {
        projects.projects.setIncomplete();
    } else if (&table == &package_tables::kProjectPlans || &table == &package_tables::kPlanSteps) {
        projects.arePlansComplete = false;
    } else if (&table == &package_tables::kProjectTransitions) {
        projects.areHistoriesComplete = false;
    } else if (&table == &package_tables::kDispatchMeetings) {
        projects.meetings.setIncomplete();
    } else {
        appraisals.setIncomplete(table);
        if (const auto kind = recordKindNamed(QString(table.record)))
            codes(*kind).setIncomplete();
    }
}

bool ImportSession::concernsRow(const domain::Error& error)
{
    switch (error.code) {
    case ErrorCode::DuplicateCode:
    case ErrorCode::UnknownReference:
    case ErrorCode::InvalidValue:
    case ErrorCode::MissingValue:
    case ErrorCode::AttendanceTwice:
    case ErrorCode::RepeatedRecord:
        return true;
    default:
        return false;
    }
}

} // namespace touyan::application
