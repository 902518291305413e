// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/package_export/export_package.h"

#include "application/checklist/adjustment_record.h"
#include "application/checklist/call_record.h"
#include "application/checklist/checklist_record.h"
#include "application/package_export/export_appraisals.h"
#include "application/package_export/export_projects.h"
#include "application/packages/described_tables.h"
#include "application/roster/leave_record.h"
#include "application/roster/person_record.h"
#include "application/roster/posting_record.h"
#include "application/roster/unit_record.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

namespace {

/// Months count for once items alone: elsewhere the default stays unsaid.
QString dueMonthsText(const domain::ChecklistItem& item)
{
    const bool isSaid = item.cadence == domain::Cadence::Once ||
                        item.dueMonths != domain::ChecklistItem().dueMonths;
    return isSaid ? QString::number(item.dueMonths) : QString();
}

template <class Record>
void sortByCode(std::vector<Record>& records)
{
    std::sort(records.begin(), records.end(),
              [](const Record& a, const Record& b) { return a.code < b.code; });
}

/// One run of the use case: reads a table, keeps the codes that later tables refer to, writes it.
class PackageExport
{
public:
    PackageExport(UnitOfWork& work, PackageSink& sink, Progress& progress)
        : m_work(work)
        , m_tables(sink, progress)
    {
    }

    [[nodiscard]] Result<void> run()
    {
        TOUYAN_TRY(table<domain::Unit>(package_tables::kUnits));
        TOUYAN_TRY(table<domain::UnitCategoryChange>(package_tables::kUnitCategories));
        TOUYAN_TRY(table<domain::Person>(package_tables::kPeople));
        TOUYAN_TRY(table<domain::Posting>(package_tables::kPostings));
        TOUYAN_TRY(checklistsAndItems());
        TOUYAN_TRY(calls());
        TOUYAN_TRY(table<domain::Attendance>(package_tables::kAttendance));
        TOUYAN_TRY(entries());
        TOUYAN_TRY(table<domain::Leave>(package_tables::kLeaves));
        TOUYAN_TRY(table<domain::FreeDays>(package_tables::kFreeDays));
        TOUYAN_TRY(table<domain::Adjustment>(package_tables::kAdjustments));
        TOUYAN_TRY(exportAppraisals(m_work, m_codes, m_tables));
        TOUYAN_TRY(exportProjectTables(m_work, m_tables, m_codes));
        for (const DescribedTable& each : describedTables())
            TOUYAN_TRY(each.write(m_work, m_tables, m_codes));
        return m_tables.finish();
    }

private:
    template <class R>
    [[nodiscard]] Result<void> table(const PackageTableSpec& spec)
    {
        TOUYAN_TRY_ASSIGN(const auto records, m_work.records<R>().all());
        return exportRecords(records, spec, m_tables, m_codes);
    }
    [[nodiscard]] QString postingCode(domain::PostingId posting) const
    {
        return m_codes.of(RecordKind::Posting.name(), posting.value());
    }

    [[nodiscard]] Result<void> checklistsAndItems()
    {
        TOUYAN_TRY_ASSIGN(auto all, m_work.checklists().all());
        sortByCode(all);
        TOUYAN_TRY(exportRecords(all, package_tables::kChecklists, m_tables, m_codes));
        TOUYAN_TRY(m_tables.begin(package_tables::kItems));
        for (domain::Checklist& each : all)
            TOUYAN_TRY(items(each));
        return m_tables.end();
    }

    [[nodiscard]] Result<void> items(domain::Checklist& checklist)
    {
        std::sort(checklist.items.begin(), checklist.items.end(),
                  [](const domain::ChecklistItem& a, const domain::ChecklistItem& b) {
                      return std::tie(a.position, a.code) < std::tie(b.position, b.code);
                  });
        for (const domain::ChecklistItem& item : checklist.items) {
            const std::array<QString, 10> row{checklist.code,
                                              item.code,
                                              QString::number(item.position),
                                              item.title,
                                              enumText(item.cadence),
                                              QString::number(item.required),
                                              item.points.toString(),
                                              QString::number(item.graceDays),
                                              dueMonthsText(item),
                                              item.kinds.join(QChar(kListSeparator))};
            TOUYAN_TRY(m_tables.write(row));
        }
        return {};
    }

    [[nodiscard]] Result<void> loadItemCodes()
    {
        TOUYAN_TRY_ASSIGN(const auto codes, m_work.checklists().itemCodes());
        for (const auto& [id, code] : codes)
            m_itemCodes[id] = code;
        return {};
    }

    [[nodiscard]] QString audienceText(const domain::Call& call)
    {
        if (call.forAll)
            return QString(kAudienceOfAll);
        QStringList codes;
        for (const domain::PostingId posting : call.audience)
            codes.append(postingCode(posting));
        codes.sort();
        return codes.join(QChar(kListSeparator));
    }

    [[nodiscard]] Result<void> calls()
    {
        TOUYAN_TRY(loadItemCodes());
        TOUYAN_TRY_ASSIGN(const auto all, m_work.calls().all());
        std::vector<std::array<QString, 5>> rows;
        for (const domain::Call& call : all) {
            m_codes.add(RecordKind::Call.name(), call.id.value(), call.code);
            rows.push_back({call.code, m_itemCodes[call.item], call.title, dayText(call.heldOn),
                            audienceText(call)});
        }
        return m_tables.writeSorted(package_tables::kCalls, std::move(rows));
    }

    /// The one table that may be too long to be held; it comes sorted by code.
    [[nodiscard]] Result<void> entries()
    {
        TOUYAN_TRY(m_tables.begin(package_tables::kEntries));
        Result<void> written;
        TOUYAN_TRY(m_work.entries().forEach([this, &written](const domain::Entry& entry) {
            const std::array<QString, 11> row{entry.code,
                                              postingCode(entry.posting),
                                              m_itemCodes[entry.item],
                                              dayText(entry.occurredOn),
                                              dayText(entry.recordedOn),
                                              enumText(entry.status),
                                              entry.kind,
                                              entry.summary,
                                              entry.place,
                                              numberText(entry.peopleCount),
                                              entry.period ? entry.period->toString() : QString()};
            written = m_tables.write(row);
            return written.isOk();
        }));
        return written.isError() ? written : m_tables.end();
    }

    UnitOfWork& m_work;
    PackageTablesWriter m_tables;
    RecordCodes m_codes;
    std::unordered_map<domain::ItemCodeId, QString> m_itemCodes;
};

} // namespace

Result<void> exportPackage(UseCaseContext& context, PackageSink& sink, Progress& progress)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY(PackageExport(*work, sink, progress).run());
    return work->commit();
}

} // namespace touyan::application
