// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/package_files/code_register.h"
#include "application/package_files/range_register.h"
#include "application/packages/appraisals_in_package.h"
#include "application/packages/project_register.h"
#include "application/packages/table_rows.h"
#include "application/ports/project_records.h"
#include "application/ports/rectification_records.h"
#include "application/ports/unit_of_work.h"
#include "domain/checklist/entry_rules.h"

#include <QSet>

#include <map>
#include <utility>
#include <vector>

namespace touyan::application {

/// A checklist version that takes items of the package, until all are known: a version of the
/// package, or one that the database holds and that has never been used (rules 2).
struct OpenChecklist
{
    domain::Checklist checklist;
    std::optional<domain::Checklist> before; ///< as the database holds it; none: of the package
    QSet<QByteArray> itemCodes;              ///< to find repeated ones

    [[nodiscard]] bool isChanged() const { return !before || checklist.items != before->items; }
};

/// Where a checklist version stands: its place among those that take items; none: it has been used.
struct ChecklistPlace
{
    std::optional<std::size_t> open;
};

/// An item code and what all versions say of it.
struct ItemOfRules
{
    domain::ItemCodeId id;
    domain::ItemCodeUse use;
};

/// One import while it runs: what the database and the package hold so far, and every refusal.
/// From the first refusal on nothing is written any more, but everything is still checked.
class ImportSession
{
public:
    ImportSession(UnitOfWork& work, QDate today)
        : m_work(work)
        , m_today(today)
    {
    }

    /// Reads what new rows can collide with or refer to.
    [[nodiscard]] domain::Result<void> loadExisting();

    [[nodiscard]] UnitOfWork& work() { return m_work; }
    /// Nothing has been refused so far.
    [[nodiscard]] bool isWriting() const { return refused.empty(); }

    /// Stores the current row's record; its id, or one made up when nothing is written any more.
    /// What the database refuses of the record itself becomes a refusal of the row.
    template <class Id, class Repository, class Record>
    [[nodiscard]] domain::Result<Id> store(Repository& repository, const Record& record,
                                           TableRows& rows)
    {
        if (!isWriting())
            return madeUp<Id>();
        domain::Result<Id> id = repository.insert(record);
        if (id.isError() && concernsRow(id.error())) {
            rows.refuse(0, id.error());
            return madeUp<Id>();
        }
        return id;
    }
    /// An id that no record has.
    template <class Id>
    [[nodiscard]] Id madeUp()
    {
        return Id(--m_lastMadeUp);
    }
    /// The value of the code in the column, or null after refusing it (when it is empty or nobody
    /// knows it) or after spoiling the row (when the record it names was refused).
    template <class Value>
    [[nodiscard]] Value* resolve(CodeRegister<Value>& known, TableRows& rows, int column)
    {
        const QByteArrayView code = rows.bytes(column);
        if (code.isEmpty()) {
            rows.refuseMissing(column);
            return nullptr;
        }
        const auto found = known.find(code);
        if (found.state == CodeRegister<Value>::State::Unknown)
            rows.refuseReference(column);
        else if (found.state == CodeRegister<Value>::State::Refused)
            rows.spoil();
        return found.value;
    }
    /// The id of the record of that kind which the code in the column names; none after refusing or
    /// spoiling the row, as resolve() does.
    [[nodiscard]] domain::Result<std::optional<qint64>> resolveId(QLatin1String kind,
                                                                  TableRows& rows, int column);
    /// The records of a kind of which only their ids are asked for.
    [[nodiscard]] CodeRegister<qint64>& codes(RecordKind kind) { return m_codes[kind]; }
    /// The appraisal session of the package that a row names; null after refusing it, as resolve()
    /// does. Nothing can be added to a session that the database holds: ErrorCode::DuplicateCode.
    [[nodiscard]] AppraisalInPackage* resolveAppraisal(TableRows& rows, int column);
    /// Notes that a table could not be read to its end.
    void setIncomplete(const PackageTableSpec& table);

    std::vector<RefusedRow> refused;
    CodeRegister<domain::UnitId> units;
    CodeRegister<domain::Posting> postings;
    CodeRegister<domain::Call> calls;
    CodeRegister<ItemOfRules> items;
    CodeRegister<ChecklistPlace> checklists;
    std::vector<OpenChecklist> openChecklists;
    QSet<QByteArray> refusedItemCodes;
    std::map<std::pair<domain::PersonId, domain::Role>, RangeRegister> postingRanges;
    std::map<QString, RangeRegister> checklistRanges; ///< by category
    std::vector<domain::Checklist> usedChecklists;    ///< of the database
    AppraisalsInPackage appraisals;
    bool holdsEntries = false; ///< the database, before the import
    ProjectRegister projects;

private:
    /// The database refuses this record, it has not failed.
    [[nodiscard]] static bool concernsRow(const domain::Error& error);
    [[nodiscard]] domain::Result<void>
    loadChecklists(const std::vector<domain::Posting>& storedPostings);

    UnitOfWork& m_work;
    QDate m_today;
    std::map<RecordKind, CodeRegister<qint64>> m_codes;
    qint64 m_lastMadeUp = 0;
};

// One function for each table; each reads all its rows.
[[nodiscard]] domain::Result<void> importUnits(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importUnitCategories(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importPeople(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importPostings(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importLeaves(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importFreeDays(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importAdjustments(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importChecklists(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importItems(ImportSession& session, TableRows& rows);
/// Stores the versions with their items (audited where the database held the version), and learns
/// what all versions say of each item code. Called once, after the tables checklists and items,
/// whether they are there or not.
[[nodiscard]] domain::Result<void> storeChecklists(ImportSession& session);
[[nodiscard]] domain::Result<void> importCalls(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importAttendance(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importEntries(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importAppraisalSessions(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importCriteria(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importVoterGroups(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importComponents(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importReportees(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importComponentScores(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importBallots(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importBallotMarks(ImportSession& session, TableRows& rows);
} // namespace touyan::application
