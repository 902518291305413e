// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/export_package.h"

#include "application/packages/export_appraisals.h"
#include "application/packages/export_projects.h"

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
        TOUYAN_TRY(units());
        TOUYAN_TRY(unitCategories());
        TOUYAN_TRY(people());
        TOUYAN_TRY(postings());
        TOUYAN_TRY(checklistsAndItems());
        TOUYAN_TRY(calls());
        TOUYAN_TRY(attendance());
        TOUYAN_TRY(entries());
        TOUYAN_TRY(leaves());
        TOUYAN_TRY(freeDays());
        TOUYAN_TRY(adjustments());
        TOUYAN_TRY(exportAppraisals(m_work, m_postingCodes, m_tables));
        TOUYAN_TRY(
            exportProjectTables(m_work, m_tables, {m_unitCodes, m_personCodes, m_postingCodes}));
        return m_tables.finish();
    }

private:
    [[nodiscard]] Result<void> units()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_work.units().all());
        for (const domain::Unit& unit : all)
            m_unitCodes[unit.id] = unit.code;
        std::vector<std::array<QString, 5>> rows;
        for (const domain::Unit& unit : all) {
            rows.push_back({unit.code, unit.name, unit.kind, unit.category,
                            unit.parent ? m_unitCodes[*unit.parent] : QString()});
        }
        return m_tables.writeSorted(package_tables::kUnits, std::move(rows));
    }

    [[nodiscard]] Result<void> unitCategories()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_work.unitCategoryChanges().all());
        std::vector<std::array<QString, 3>> rows;
        for (const domain::UnitCategoryChange& change : all)
            rows.push_back({m_unitCodes[change.unit], dayText(change.validFrom), change.category});
        return m_tables.writeSorted(package_tables::kUnitCategories, std::move(rows));
    }

    [[nodiscard]] Result<void> people()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_work.people().all());
        std::vector<std::array<QString, 6>> rows;
        for (const domain::Person& person : all) {
            m_personCodes[person.id] = person.code;
            rows.push_back({person.code, person.name, enumText(person.gender), person.phone,
                            person.dispatchingUnit, enumText(person.dispatchLevel)});
        }
        return m_tables.writeSorted(package_tables::kPeople, std::move(rows));
    }

    [[nodiscard]] Result<void> postings()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_work.postings().all());
        std::vector<std::array<QString, 7>> rows;
        for (const domain::Posting& posting : all) {
            m_postingCodes[posting.id] = posting.code;
            rows.push_back({posting.code, m_personCodes[posting.person], m_unitCodes[posting.unit],
                            enumText(posting.role), dayText(posting.range.first),
                            dayText(posting.range.last), posting.round});
        }
        return m_tables.writeSorted(package_tables::kPostings, std::move(rows));
    }

    [[nodiscard]] Result<void> checklistsAndItems()
    {
        TOUYAN_TRY_ASSIGN(auto all, m_work.checklists().all());
        sortByCode(all);
        TOUYAN_TRY(m_tables.begin(package_tables::kChecklists));
        for (const domain::Checklist& each : all) {
            const std::array<QString, 8> row{each.code,
                                             each.title,
                                             dayText(each.valid.first),
                                             dayText(each.valid.last),
                                             each.category,
                                             each.lateCreditPercent.toString(),
                                             QString::number(each.minCoveragePercent),
                                             numberText(each.lateUntilDays)};
            TOUYAN_TRY(m_tables.write(row));
        }
        TOUYAN_TRY(m_tables.end());
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
            codes.append(m_postingCodes[posting]);
        codes.sort();
        return codes.join(QChar(kListSeparator));
    }

    [[nodiscard]] Result<void> calls()
    {
        TOUYAN_TRY(loadItemCodes());
        TOUYAN_TRY_ASSIGN(const auto all, m_work.calls().all());
        std::vector<std::array<QString, 5>> rows;
        for (const domain::Call& call : all) {
            m_callCodes[call.id] = call.code;
            rows.push_back({call.code, m_itemCodes[call.item], call.title, dayText(call.heldOn),
                            audienceText(call)});
        }
        return m_tables.writeSorted(package_tables::kCalls, std::move(rows));
    }

    [[nodiscard]] Result<void> attendance()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_work.attendance().all());
        std::vector<std::array<QString, 4>> rows;
        rows.reserve(all.size());
        for (const domain::Attendance& each : all) {
            rows.push_back({m_callCodes[each.call], m_postingCodes[each.posting],
                            enumText(each.status), dayText(each.recordedOn)});
        }
        return m_tables.writeSorted(package_tables::kAttendance, std::move(rows));
    }

    /// The one table that may be too long to be held; it comes sorted by code.
    [[nodiscard]] Result<void> entries()
    {
        TOUYAN_TRY(m_tables.begin(package_tables::kEntries));
        Result<void> written;
        TOUYAN_TRY(m_work.entries().forEach([this, &written](const domain::Entry& entry) {
            const std::array<QString, 11> row{entry.code,
                                              m_postingCodes[entry.posting],
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

    [[nodiscard]] Result<void> leaves()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_work.leaves().all());
        std::vector<std::array<QString, 5>> rows;
        for (const domain::Leave& leave : all) {
            rows.push_back({m_postingCodes[leave.posting], dayText(leave.range.first),
                            dayText(leave.range.last), leave.reason,
                            leave.approved ? u"yes"_s : u"no"_s});
        }
        return m_tables.writeSorted(package_tables::kLeaves, std::move(rows));
    }

    [[nodiscard]] Result<void> freeDays()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_work.freeDays().all());
        std::vector<std::array<QString, 3>> rows;
        for (const domain::FreeDays& days : all)
            rows.push_back({dayText(days.range.first), dayText(days.range.last), days.reason});
        return m_tables.writeSorted(package_tables::kFreeDays, std::move(rows));
    }

    [[nodiscard]] Result<void> adjustments()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_work.adjustments().all());
        std::vector<std::array<QString, 4>> rows;
        for (const domain::Adjustment& each : all) {
            rows.push_back({m_postingCodes[each.posting], dayText(each.effectiveOn),
                            each.points.toString(), each.reason});
        }
        return m_tables.writeSorted(package_tables::kAdjustments, std::move(rows));
    }

    UnitOfWork& m_work;
    PackageTablesWriter m_tables;
    std::unordered_map<domain::UnitId, QString> m_unitCodes;
    std::unordered_map<domain::PersonId, QString> m_personCodes;
    std::unordered_map<domain::PostingId, QString> m_postingCodes;
    std::unordered_map<domain::ItemCodeId, QString> m_itemCodes;
    std::unordered_map<domain::CallId, QString> m_callCodes;
};

} // namespace

Result<void> exportPackage(UseCaseContext& context, PackageSink& sink, Progress& progress)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY(PackageExport(*work, sink, progress).run());
    return work->commit();
}

} // namespace touyan::application
