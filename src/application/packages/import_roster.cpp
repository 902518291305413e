// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/adjustment_record.h"
#include "application/packages/described_rows.h"
#include "application/roster/leave_record.h"
#include "application/roster/person_record.h"
#include "application/roster/posting_record.h"
#include "application/roster/unit_record.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::makeError;

namespace {

/// A unit of the package until its parent, which may stand below it, is known.
struct UnitInPackage
{
    domain::Unit unit;
    QByteArray code;
    QByteArray parentCode;
    RefusedRow parentPlace;
    bool sound = true;
    enum class Visit { New, Entered, Done } visit = Visit::New;
};

/// Puts the units in an order in which a parent comes before its children, and refuses those whose
/// line of parents leads back to themselves.
class UnitTree
{
public:
    UnitTree(std::vector<UnitInPackage>& units, ImportSession& session)
        : m_units(units)
        , m_session(session)
    {
        for (std::size_t i = 0; i < units.size(); ++i)
            m_index.insert(units[i].code, i);
    }

    [[nodiscard]] std::vector<std::size_t> parentsFirst()
    {
        for (std::size_t i = 0; i < m_units.size(); ++i)
            visit(i);
        return m_order;
    }

private:
    /// Walks up to the first unit that is done, then takes the way back.
    void visit(std::size_t start)
    {
        std::vector<std::size_t> way;
        std::optional<std::size_t> current = start;
        while (current && m_units[*current].visit == UnitInPackage::Visit::New) {
            m_units[*current].visit = UnitInPackage::Visit::Entered;
            way.push_back(*current);
            current = parentOf(*current);
        }
        if (current && m_units[*current].visit == UnitInPackage::Visit::Entered)
            refuseCycle(way, *current);
        for (auto step = way.rbegin(); step != way.rend(); ++step) {
            m_units[*step].visit = UnitInPackage::Visit::Done;
            m_order.push_back(*step);
        }
    }

    [[nodiscard]] std::optional<std::size_t> parentOf(std::size_t child) const
    {
        const auto parent = m_index.constFind(m_units[child].parentCode);
        return parent == m_index.cend() ? std::nullopt : std::optional(*parent);
    }

    void refuseCycle(const std::vector<std::size_t>& way, std::size_t entry)
    {
        const auto first = std::find(way.begin(), way.end(), entry);
        for (auto member = first; member != way.end(); ++member) {
            UnitInPackage& unit = m_units[*member];
            RefusedRow refusal = unit.parentPlace;
            refusal.error =
                makeError(ErrorCode::InvalidValue, {u"parent"_s, refusal.excerpt, u"no_cycle"_s});
            m_session.refused.push_back(std::move(refusal));
            m_session.units.refuse(unit.code);
            unit.sound = false;
        }
    }

    std::vector<UnitInPackage>& m_units;
    ImportSession& m_session;
    QHash<QByteArray, std::size_t> m_index;
    std::vector<std::size_t> m_order;
};

domain::Result<void> storeUnits(ImportSession& session, std::vector<UnitInPackage>& units)
{
    for (const UnitInPackage& each : units) {
        using State = CodeRegister<domain::UnitId>::State;
        if (each.parentCode.isEmpty() ||
            session.units.find(each.parentCode).state != State::Unknown)
            continue;
        RefusedRow refusal = each.parentPlace;
        refusal.error = makeError(ErrorCode::UnknownReference, {u"parent"_s, refusal.excerpt});
        session.refused.push_back(std::move(refusal));
    }
    UnitTree tree(units, session);
    for (const std::size_t place : tree.parentsFirst()) {
        UnitInPackage& each = units[place];
        if (!session.isWriting())
            break;
        if (!each.parentCode.isEmpty())
            each.unit.parent = *session.units.find(each.parentCode).value;
        TOUYAN_TRY_ASSIGN(const domain::UnitId id, session.work().units().insert(each.unit));
        *session.units.find(each.code).value = id;
    }
    return {};
}

/// A unit's category changes once a day.
class CategoryRules
{
public:
    explicit CategoryRules(ImportSession& session)
        : m_session(session)
    {
    }
    [[nodiscard]] domain::Result<void> prepare()
    {
        TOUYAN_TRY_ASSIGN(const auto stored, m_session.work().unitCategoryChanges().all());
        for (const domain::UnitCategoryChange& change : stored)
            m_known.insert({change.unit, change.validFrom});
        return {};
    }
    void check(TableRows& rows, const domain::UnitCategoryChange& change)
    {
        if (!change.unit.isStored() || !change.validFrom.isValid())
            return;
        const std::pair key(change.unit, change.validFrom);
        const int day = rows.columnOf(QLatin1String("valid_from"));
        if (m_known.contains(key)) {
            rows.refuseDuplicate(day, rows.text(rows.columnOf(QLatin1String("unit"))) + u' ' +
                                          rows.text(day));
        }
        m_known.insert(key);
    }

private:
    ImportSession& m_session;
    QSet<std::pair<domain::UnitId, QDate>> m_known;
};

/// Two postings of one person in one role do not overlap.
class PostingRules
{
public:
    explicit PostingRules(ImportSession& session)
        : m_session(session)
    {
    }
    static void check(TableRows& rows, const domain::Posting& posting)
    {
        // Audiences list postings between semicolons, or say "all".
        if (posting.code.contains(QChar(kListSeparator)) || posting.code == kAudienceOfAll)
            rows.refuseValue(rows.columnOf(QLatin1String("code")), u"not_all_without_semicolon"_s);
    }
    void checkSound(TableRows& rows, const domain::Posting& posting)
    {
        const auto other = m_session.postingRanges[{posting.person, posting.role}].add(
            posting.range, posting.code);
        if (other) {
            rows.refuse(rows.columnOf(QLatin1String("start")),
                        makeError(ErrorCode::PostingsOverlap, {posting.code, *other}));
        }
    }

private:
    ImportSession& m_session;
};

} // namespace

domain::Result<void> importUnits(ImportSession& session, TableRows& rows)
{
    const int code = rows.columnOf(QLatin1String("code"));
    const int parent = rows.columnOf(QLatin1String("parent"));
    std::vector<UnitInPackage> units;
    while (rows.next()) {
        UnitInPackage each;
        each.unit.code = rows.requiredText(code);
        each.unit.name = rows.requiredText(rows.columnOf(QLatin1String("name")));
        each.unit.kind = rows.text(rows.columnOf(QLatin1String("kind")));
        each.unit.category = rows.text(rows.columnOf(QLatin1String("category")));
        each.code = rows.bytes(code).toByteArray();
        each.parentCode = rows.bytes(parent).toByteArray();
        each.parentPlace = rows.place(parent);
        if (each.code.isEmpty())
            continue;
        std::optional<domain::UnitId> id;
        if (rows.isSound())
            id = session.madeUp<domain::UnitId>();
        if (!session.units.add(each.code, id)) {
            rows.refuseDuplicate(code, each.unit.code);
            continue;
        }
        units.push_back(std::move(each));
    }
    if (!rows.isComplete())
        session.setIncomplete(rows.spec());
    return storeUnits(session, units);
}

domain::Result<void> importUnitCategories(ImportSession& session, TableRows& rows)
{
    return importRecords<domain::UnitCategoryChange>(session, rows, CategoryRules(session));
}

domain::Result<void> importPeople(ImportSession& session, TableRows& rows)
{
    return importRecords<domain::Person>(session, rows);
}

domain::Result<void> importPostings(ImportSession& session, TableRows& rows)
{
    return importRecords<domain::Posting>(session, rows, PostingRules(session));
}

domain::Result<void> importLeaves(ImportSession& session, TableRows& rows)
{
    return importRecords<domain::Leave>(session, rows);
}

domain::Result<void> importFreeDays(ImportSession& session, TableRows& rows)
{
    return importRecords<domain::FreeDays>(session, rows);
}

domain::Result<void> importAdjustments(ImportSession& session, TableRows& rows)
{
    return importRecords<domain::Adjustment>(session, rows);
}

} // namespace touyan::application
