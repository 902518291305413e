// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/import_package.h"

#include "application/checklist/checklist_record.h"
#include "application/frozen/closed_quarter_guard.h"
#include "application/package_files/package_problem.h"
#include "application/packages/appraisal_tables.h"
#include "application/packages/described_tables.h"
#include "application/packages/import_appraisals.h"
#include "application/packages/import_projects.h"
#include "application/packages/project_tables.h"
#include "application/records/record_json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::makeError;

namespace {

struct TableImport
{
    const PackageTableSpec* spec;
    domain::Result<void> (*read)(ImportSession&, TableRows&);
};

/// In the order of package_tables::all(): what a table refers to is read before it.
constexpr std::array kTableImports{
    TableImport{&package_tables::kUnits, importUnits},
    TableImport{&package_tables::kUnitCategories, importUnitCategories},
    TableImport{&package_tables::kPeople, importPeople},
    TableImport{&package_tables::kPostings, importPostings},
    TableImport{&package_tables::kChecklists, importChecklists},
    TableImport{&package_tables::kItems, importItems},
    TableImport{&package_tables::kCalls, importCalls},
    TableImport{&package_tables::kAttendance, importAttendance},
    TableImport{&package_tables::kEntries, importEntries},
    TableImport{&package_tables::kLeaves, importLeaves},
    TableImport{&package_tables::kFreeDays, importFreeDays},
    TableImport{&package_tables::kAdjustments, importAdjustments},
    TableImport{&package_tables::kAppraisalSessions, importAppraisalSessions},
    TableImport{&package_tables::kCriteria, importCriteria},
    TableImport{&package_tables::kVoterGroups, importVoterGroups},
    TableImport{&package_tables::kComponents, importComponents},
    TableImport{&package_tables::kReportees, importReportees},
    TableImport{&package_tables::kComponentScores, importComponentScores},
    TableImport{&package_tables::kBallots, importBallots},
    TableImport{&package_tables::kBallotMarks, importBallotMarks},
    TableImport{&package_tables::kVetoes, importVetoes},
    TableImport{&package_tables::kDraws, importDraws},
    TableImport{&package_tables::kComments, importComments},
    TableImport{&package_tables::kBallotForms, importBallotForms},
    TableImport{&package_tables::kBallotEntries, importBallotEntries},
    TableImport{&package_tables::kSecondMarks, importSecondMarks},
    TableImport{&package_tables::kSettledDifferences, importSettledDifferences},
    TableImport{&package_tables::kBallotTraces, importBallotTraces},
    TableImport{&package_tables::kFinalisations, importFinalisations},
    TableImport{&package_tables::kFrozenResults, importFrozenResults},
    TableImport{&package_tables::kProjects, importProjects},
    TableImport{&package_tables::kProjectHelpers, importProjectHelpers},
    TableImport{&package_tables::kProjectPlans, importProjectPlans},
    TableImport{&package_tables::kPlanSteps, importPlanSteps},
    TableImport{&package_tables::kProjectTransitions, importProjectTransitions},
    TableImport{&package_tables::kMonthlyReports, importMonthlyReports},
    TableImport{&package_tables::kDispatchMeetings, importDispatchMeetings},
    TableImport{&package_tables::kDispatchReviews, importDispatchReviews},
    TableImport{&package_tables::kHandedDownTasks, importHandedDownTasks},
    TableImport{&package_tables::kRectificationItems, importRectificationItems},
    TableImport{&package_tables::kRectificationNotes, importRectificationNotes},
    TableImport{&package_tables::kSupervisionFindings, importSupervisionFindings},
    TableImport{&package_tables::kProjectResults, importProjectResults},
};

QString compactText(const QJsonObject& values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

/// One run of the use case.
class PackageImport
{
public:
    PackageImport(UseCaseContext& context, PackageSource& source, Progress& progress)
        : m_context(context)
        , m_source(source)
        , m_progress(progress)
    {
    }

    [[nodiscard]] domain::Result<ImportOutcome> run()
    {
        TOUYAN_TRY_ASSIGN(m_entries, m_source.tables());
        TOUYAN_TRY_ASSIGN(const auto work, m_context.database.beginWrite());
        ImportSession session(*work, m_context.clock.today());
        refuseUnknownTables(session);
        TOUYAN_TRY(session.loadExisting());
        std::vector<TableImport> tables(kTableImports.begin(), kTableImports.end());
        for (const DescribedTable& each : describedTables())
            tables.push_back({each.spec, each.read});
        for (const TableImport& each : tables) {
            TOUYAN_TRY(importTable(session, each));
            if (each.spec == &package_tables::kItems)
                TOUYAN_TRY(storeChecklists(session));
            if (each.spec == &package_tables::kFrozenResults)
                TOUYAN_TRY(finishAppraisals(session));
            if (each.spec == &package_tables::kProjectTransitions)
                TOUYAN_TRY(storeProjects(session));
        }
        if (session.isWriting())
            TOUYAN_TRY(refuseWhatClosingsForbid(session));
        if (session.isWriting()) {
            TOUYAN_TRY(writeAudit(session));
            TOUYAN_TRY(work->commit());
            m_context.changeFeed.publish({RecordChange{RecordKind::Package, 0, std::nullopt}});
        }
        m_outcome.refused = std::move(session.refused);
        return std::move(m_outcome);
    }

private:
    [[nodiscard]] domain::Result<void> finishAppraisals(ImportSession& session) const
    {
        checkAppraisals(session);
        return session.isWriting() ? storeAppraisals(session, m_context.actor.name)
                                   : domain::Result<void>();
    }

    void refuseUnknownTables(ImportSession& session) const
    {
        for (const PackageTableEntry& entry : m_entries) {
            if (package_tables::find(entry.table) != nullptr)
                continue;
            // A table's own name in a folder beside the others, or a name that nobody knows.
            const bool isElsewhere = entry.table.contains(u'/') &&
                                     package_tables::find(entry.table.section(u'/', -1)) != nullptr;
            const QLatin1String problem =
                isElsewhere ? package_problem::kInAnotherFolder : package_problem::kUnknownTable;
            session.refused.push_back(
                {entry.fileName, 0, 0, {}, {}, malformed(entry.fileName, problem)});
        }
    }

    [[nodiscard]] domain::Result<void> importTable(ImportSession& session,
                                                   const TableImport& import)
    {
        const auto entry =
            std::find_if(m_entries.begin(), m_entries.end(), [&](const PackageTableEntry& each) {
                return each.table == import.spec->name;
            });
        if (entry == m_entries.end())
            return {};
        TOUYAN_TRY_ASSIGN(const auto table, m_source.open(*entry));
        TableRows rows(*import.spec, entry->fileName, *table, session.refused,
                       [this](qint64 bytes) { return watch(bytes); });
        const auto refusedBefore = static_cast<std::ptrdiff_t>(session.refused.size());
        TOUYAN_TRY(import.read(session, rows));
        if (rows.wasStopped())
            return makeError(ErrorCode::Cancelled);
        if (!rows.isComplete())
            session.setIncomplete(*import.spec);
        std::stable_sort(session.refused.begin() + refusedBefore, session.refused.end(),
                         [](const RefusedRow& a, const RefusedRow& b) {
                             return std::tie(a.line, a.column) < std::tie(b.line, b.column);
                         });
        m_bytesBefore += entry->byteCount;
        m_outcome.tables.push_back({entry->table, rows.count(), table->sha256()});
        return {};
    }

    [[nodiscard]] bool watch(qint64 bytesOfTable)
    {
        qint64 total = 0;
        for (const PackageTableEntry& entry : m_entries)
            total += entry.byteCount;
        m_progress.report(m_bytesBefore + bytesOfTable, total);
        return !m_progress.isCancelled();
    }

    /// The closing names itself; which of the rows it blocks, the recomputation cannot tell.
    [[nodiscard]] static domain::Result<void> refuseWhatClosingsForbid(ImportSession& session)
    {
        const auto held = ensureClosingsHold(session.work(), ClosingImpact::everyone());
        if (held.isOk())
            return {};
        if (held.error().code != ErrorCode::QuarterClosed)
            return held.error();
        RefusedRow refusal;
        refusal.error = held.error();
        session.refused.push_back(std::move(refusal));
        return {};
    }

    /// One line a table instead of one a row: a package is one act, and its bytes are named. What
    /// the database held and the package changed has a line of its own.
    [[nodiscard]] domain::Result<void> writeAudit(ImportSession& session) const
    {
        AuditTrail& audit = session.work().audit();
        AuditLine line;
        line.at = m_context.clock.now().toUTC();
        line.actor = m_context.actor.name;
        line.action = AuditAction::Changed;
        line.kind = RecordKind::Checklist;
        for (const OpenChecklist& each : session.openChecklists) {
            if (!each.before || !each.isChanged())
                continue;
            line.recordId = each.checklist.id.value();
            line.recordCode = each.checklist.code;
            line.oldValues = compactText(recordJson(*each.before));
            line.newValues = compactText(recordJson(each.checklist));
            TOUYAN_TRY(audit.append(line));
        }
        line.recordId = 0;
        line.oldValues.clear();
        line.action = AuditAction::Imported;
        line.kind = RecordKind::Package;
        for (const ImportedTable& table : m_outcome.tables) {
            line.recordCode = table.table;
            const QJsonObject values{{u"table"_s, table.table},
                                     {u"rows"_s, table.rows},
                                     {u"sha256"_s, QString::fromLatin1(table.sha256.toHex())}};
            line.newValues = compactText(values);
            TOUYAN_TRY(audit.append(line));
        }
        return {};
    }

    UseCaseContext& m_context;
    PackageSource& m_source;
    Progress& m_progress;
    std::vector<PackageTableEntry> m_entries;
    ImportOutcome m_outcome;
    qint64 m_bytesBefore = 0;
};

} // namespace

domain::Result<ImportOutcome> importPackage(UseCaseContext& context, PackageSource& source,
                                            Progress& progress)
{
    return PackageImport(context, source, progress).run();
}

} // namespace touyan::application
