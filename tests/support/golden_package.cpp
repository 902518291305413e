// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/golden_package.h"

#include "domain/checklist/checklist_names.h"
#include "support/csv_rows.h"

#include <QDir>

#include <map>
#include <stdexcept>

namespace touyan::test {

using namespace domain;
using namespace Qt::Literals::StringLiterals;
using application::AssessmentFacts;
using application::PostingIdentity;

namespace {

[[noreturn]] void refuse(const QString& what, const QString& value)
{
    throw std::runtime_error(u"package: %1 \"%2\""_s.arg(what, value).toStdString());
}

QDate readDay(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        refuse(u"no day:"_s, text);
    return day;
}

std::optional<QDate> readOptionalDay(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(readDay(text));
}

int readInteger(const QString& text, int missing)
{
    bool ok = text.isEmpty();
    const int value = ok ? missing : text.toInt(&ok);
    if (!ok)
        refuse(u"no whole number:"_s, text);
    return value;
}

ExactDecimal readDecimal(const QString& text, int missing)
{
    if (text.isEmpty())
        return ExactDecimal::fromInteger(missing);
    const auto value = ExactDecimal::parse(text);
    if (!value)
        refuse(u"no decimal:"_s, text);
    return *value;
}

template <class Enum>
Enum readName(const QString& text)
{
    const auto value = fromIdentifierName<Enum>(text);
    if (!value)
        refuse(u"not in the enumeration:"_s, text);
    return *value;
}

/// Numbers codes in the order they are met.
template <class Id>
class Codes
{
public:
    Id add(const QString& code)
    {
        const auto [found, isNew] = m_ids.try_emplace(code, qint64(m_ids.size()) + 1);
        return found->second;
    }
    [[nodiscard]] Id find(const QString& code) const
    {
        const auto found = m_ids.find(code);
        if (found == m_ids.end())
            refuse(u"unknown code:"_s, code);
        return found->second;
    }

private:
    std::map<QString, Id> m_ids;
};

class PackageReader
{
public:
    explicit PackageReader(QString folder)
        : m_folder(std::move(folder))
    {
    }

    std::shared_ptr<AssessmentFacts> read()
    {
        m_facts = std::make_shared<AssessmentFacts>();
        readUnits();
        readPostings();
        m_facts->office.rules = RuleBook(readChecklists());
        readEntries();
        readCalls();
        readAbsences();
        readAdjustments();
        return m_facts;
    }

private:
    CsvRows table(const char* name) const
    {
        return CsvRows::readFile(m_folder + u'/' + QString::fromLatin1(name) + u".csv"_s);
    }
    PostingFacts& posting(const QString& code)
    {
        return m_facts->postings.at(m_postingRows.at(code));
    }

    void readUnits()
    {
        const CsvRows changes = table("unit_categories");
        std::map<QString, std::vector<CategoryHistory::Change>> changesOf;
        for (size_t i = 0; i < changes.size(); ++i) {
            changesOf[changes.at(i, u"unit"_s)].push_back(
                {readDay(changes.at(i, u"valid_from"_s)), changes.at(i, u"category"_s)});
        }
        const CsvRows units = table("units");
        for (size_t i = 0; i < units.size(); ++i) {
            const QString code = units.at(i, u"code"_s);
            m_units.add(code);
            m_categories[code] = CategoryHistory(units.at(i, u"category"_s), changesOf[code]);
        }
    }

    void readPostings()
    {
        const CsvRows rows = table("postings");
        std::map<QString, size_t> rowOf;
        for (size_t i = 0; i < rows.size(); ++i)
            rowOf[rows.at(i, u"code"_s)] = i;
        for (const auto& [code, i] : rowOf) {
            const QString unit = rows.at(i, u"unit"_s);
            PostingFacts facts;
            facts.id = m_postings.add(code);
            facts.role = readName<Role>(rows.at(i, u"role"_s));
            facts.range = {readDay(rows.at(i, u"start"_s)), readOptionalDay(rows.at(i, u"end"_s))};
            facts.categories = m_categories.at(unit);
            PostingIdentity identity;
            identity.code = code;
            identity.unit = m_units.find(unit);
            identity.unitCode = unit;
            identity.person = m_people.add(rows.at(i, u"person"_s));
            identity.round = rows.at(i, u"round"_s);
            m_postingRows[code] = m_facts->postings.size();
            m_facts->postings.push_back(std::move(facts));
            m_facts->identities.push_back(std::move(identity));
        }
    }

    std::vector<Checklist> readChecklists()
    {
        const CsvRows rows = table("checklists");
        std::vector<Checklist> checklists;
        std::map<QString, size_t> rowOf;
        for (size_t i = 0; i < rows.size(); ++i) {
            Checklist checklist;
            checklist.id = ChecklistId(qint64(i) + 1);
            checklist.code = rows.at(i, u"code"_s);
            checklist.title = rows.at(i, u"title"_s);
            checklist.valid = {readDay(rows.at(i, u"valid_from"_s)),
                               readOptionalDay(rows.at(i, u"valid_to"_s))};
            checklist.category = rows.at(i, u"category"_s);
            checklist.lateCreditPercent = readDecimal(rows.at(i, u"late_credit_percent"_s), 50);
            checklist.minCoveragePercent = readInteger(rows.at(i, u"min_coverage_percent"_s), 50);
            if (const QString days = rows.at(i, u"late_until_days"_s); !days.isEmpty())
                checklist.lateUntilDays = readInteger(days, 0);
            rowOf[checklist.code] = i;
            checklists.push_back(std::move(checklist));
        }
        const CsvRows items = table("items");
        for (size_t i = 0; i < items.size(); ++i) {
            ChecklistItem item;
            item.code = items.at(i, u"code"_s);
            item.codeId = m_items.add(item.code);
            item.position = readInteger(items.at(i, u"position"_s), 0);
            item.title = items.at(i, u"title"_s);
            item.cadence = readName<Cadence>(items.at(i, u"cadence"_s));
            item.required = readInteger(items.at(i, u"required"_s), 1);
            item.points = readDecimal(items.at(i, u"points"_s), 10);
            item.graceDays = readInteger(items.at(i, u"grace_days"_s), 5);
            item.dueMonths = readInteger(items.at(i, u"due_months"_s), 3);
            item.kinds = items.at(i, u"kinds"_s).split(u';', Qt::SkipEmptyParts);
            checklists.at(rowOf.at(items.at(i, u"checklist"_s))).items.push_back(std::move(item));
        }
        return checklists;
    }

    void readEntries()
    {
        const CsvRows rows = table("entries");
        for (size_t i = 0; i < rows.size(); ++i) {
            EntryFact entry;
            entry.id = EntryId(qint64(i) + 1);
            entry.item = m_items.find(rows.at(i, u"item"_s));
            entry.occurredOn = readDay(rows.at(i, u"occurred_on"_s));
            entry.recordedOn = readOptionalDay(rows.at(i, u"recorded_on"_s)).value_or(QDate());
            entry.status = readName<EntryStatus>(rows.at(i, u"status"_s));
            entry.kind = rows.at(i, u"kind"_s);
            if (const QString period = rows.at(i, u"period"_s); !period.isEmpty()) {
                entry.period = PeriodKey::parse(period);
                if (!entry.period)
                    refuse(u"no period:"_s, period);
            }
            posting(rows.at(i, u"posting"_s)).entries.push_back(std::move(entry));
        }
    }

    void readCalls()
    {
        const CsvRows rows = table("calls");
        Codes<CallId> calls;
        for (size_t i = 0; i < rows.size(); ++i) {
            Call call;
            call.code = rows.at(i, u"code"_s);
            call.id = calls.add(call.code);
            call.item = m_items.find(rows.at(i, u"item"_s));
            call.title = rows.at(i, u"title"_s);
            call.heldOn = readDay(rows.at(i, u"held_on"_s));
            const QString audience = rows.at(i, u"audience"_s);
            call.forAll = audience == u"all";
            if (!call.forAll) {
                for (const QString& code : audience.split(u';'))
                    call.audience.push_back(m_postings.find(code));
                std::sort(call.audience.begin(), call.audience.end());
            }
            m_facts->office.calls.push_back(std::move(call));
        }
        const CsvRows attendance = table("attendance");
        for (size_t i = 0; i < attendance.size(); ++i) {
            PostingFacts& facts = posting(attendance.at(i, u"posting"_s));
            facts.attendance.push_back({AttendanceId(qint64(i) + 1), 0,
                                        calls.find(attendance.at(i, u"call"_s)), facts.id,
                                        readName<AttendanceStatus>(attendance.at(i, u"status"_s)),
                                        readDay(attendance.at(i, u"recorded_on"_s))});
        }
    }

    void readAbsences()
    {
        const CsvRows leaves = table("leaves");
        for (size_t i = 0; i < leaves.size(); ++i) {
            const QString approved = leaves.at(i, u"approved"_s);
            if (approved != u"yes" && approved != u"no")
                refuse(u"neither yes nor no:"_s, approved);
            if (approved == u"yes") {
                posting(leaves.at(i, u"posting"_s))
                    .approvedLeaves.push_back(
                        {readDay(leaves.at(i, u"from"_s)), readOptionalDay(leaves.at(i, u"to"_s))});
            }
        }
        const CsvRows free = table("free_days");
        for (size_t i = 0; i < free.size(); ++i) {
            m_facts->office.freeDays.push_back(
                {readDay(free.at(i, u"from"_s)), readOptionalDay(free.at(i, u"to"_s))});
        }
    }

    void readAdjustments()
    {
        const CsvRows rows = table("adjustments");
        for (size_t i = 0; i < rows.size(); ++i) {
            PostingFacts& facts = posting(rows.at(i, u"posting"_s));
            facts.adjustments.push_back(
                {AdjustmentId(qint64(i) + 1), 0, facts.id, readDay(rows.at(i, u"effective_on"_s)),
                 readDecimal(rows.at(i, u"points"_s), 0), rows.at(i, u"reason"_s)});
        }
    }

    QString m_folder;
    std::shared_ptr<AssessmentFacts> m_facts;
    Codes<UnitId> m_units;
    Codes<PersonId> m_people;
    Codes<PostingId> m_postings;
    Codes<ItemCodeId> m_items;
    std::map<QString, CategoryHistory> m_categories;
    std::map<QString, size_t> m_postingRows;
};

QString goldenRoot()
{
    return QStringLiteral(TOUYAN_GOLDEN_DIR);
}

} // namespace

QStringList goldenRatesCases()
{
    QStringList cases;
    const QStringList folders =
        QDir(goldenRoot()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& folder : folders) {
        if (!QDir(goldenFolder(folder)).entryList({u"expected-rates-*.json"_s}).isEmpty())
            cases.append(folder);
    }
    return cases;
}

QString goldenFolder(const QString& caseName)
{
    return goldenRoot() + u'/' + caseName;
}

std::shared_ptr<AssessmentFacts> readPackageFacts(const QString& packageFolder)
{
    return PackageReader(packageFolder).read();
}

} // namespace touyan::test
