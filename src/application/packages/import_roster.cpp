// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/import_session.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::makeError;

namespace {

/// Adjustments are limited to ±10 when they are summed; the bound only keeps out slips.
constexpr int kMostAdjustmentPoints = 999'999'999;

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

} // namespace

domain::Result<void> importUnits(ImportSession& session, TableRows& rows)
{
    using C = UnitColumns;
    std::vector<UnitInPackage> units;
    while (rows.next()) {
        UnitInPackage each;
        each.unit.code = rows.requiredText(C::Code);
        each.unit.name = rows.requiredText(C::Name);
        each.unit.kind = rows.text(C::Kind);
        each.unit.category = rows.text(C::Category);
        each.code = rows.bytes(C::Code).toByteArray();
        each.parentCode = rows.bytes(C::Parent).toByteArray();
        each.parentPlace = rows.place(C::Parent);
        if (each.code.isEmpty())
            continue;
        std::optional<domain::UnitId> id;
        if (rows.isSound())
            id = session.madeUp<domain::UnitId>();
        if (!session.units.add(each.code, id)) {
            rows.refuseDuplicate(C::Code, each.unit.code);
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
    using C = UnitCategoryColumns;
    QSet<std::pair<domain::UnitId, QDate>> known;
    TOUYAN_TRY_ASSIGN(const auto stored, session.work().unitCategoryChanges().all());
    for (const domain::UnitCategoryChange& change : stored)
        known.insert({change.unit, change.validFrom});
    while (rows.next()) {
        domain::UnitCategoryChange change;
        const domain::UnitId* unit = session.resolve(session.units, rows, C::Unit);
        change.validFrom = rows.requiredDay(C::ValidFrom);
        change.category = rows.text(C::Category);
        if (unit == nullptr || !change.validFrom.isValid())
            continue;
        change.unit = *unit;
        if (known.contains({change.unit, change.validFrom})) {
            rows.refuseDuplicate(C::ValidFrom, rows.text(C::Unit) + u' ' + rows.text(C::ValidFrom));
        }
        known.insert({change.unit, change.validFrom});
        if (rows.isSound()) {
            TOUYAN_TRY(session.store<domain::UnitCategoryChangeId>(
                session.work().unitCategoryChanges(), change, rows));
        }
    }
    return {};
}

domain::Result<void> importPeople(ImportSession& session, TableRows& rows)
{
    using C = PersonColumns;
    while (rows.next()) {
        domain::Person person;
        person.code = rows.requiredText(C::Code);
        person.name = rows.requiredText(C::Name);
        person.gender = rows.optionalEnum<domain::Gender>(C::Gender);
        person.phone = rows.text(C::Phone);
        person.dispatchingUnit = rows.text(C::DispatchingUnit);
        person.dispatchLevel = rows.optionalEnum<domain::DispatchLevel>(C::DispatchLevel);
        if (!session.people.add(rows.bytes(C::Code), std::nullopt)) {
            rows.refuseDuplicate(C::Code, person.code);
            continue;
        }
        if (!rows.isSound())
            continue;
        TOUYAN_TRY_ASSIGN(const auto id,
                          session.store<domain::PersonId>(session.work().people(), person, rows));
        session.people.set(rows.bytes(C::Code), id);
    }
    return {};
}

domain::Result<void> importPostings(ImportSession& session, TableRows& rows)
{
    using C = PostingColumns;
    while (rows.next()) {
        domain::Posting posting;
        posting.code = rows.requiredText(C::Code);
        // Audiences list postings between semicolons, or say "all".
        if (posting.code.contains(QChar(kListSeparator)) || posting.code == kAudienceOfAll)
            rows.refuseValue(C::Code, u"not_all_without_semicolon"_s);
        const domain::PersonId* person = session.resolve(session.people, rows, C::Person);
        const domain::UnitId* unit = session.resolve(session.units, rows, C::Unit);
        posting.role = rows.requiredEnum<domain::Role>(C::Role);
        posting.range = rows.range(C::Start, C::End);
        posting.round = rows.text(C::Round);
        if (!session.postings.add(rows.bytes(C::Code), std::nullopt)) {
            rows.refuseDuplicate(C::Code, posting.code);
            continue;
        }
        if (!rows.isSound())
            continue;
        posting.person = *person;
        posting.unit = *unit;
        const auto other =
            session.postingRanges[{posting.person, posting.role}].add(posting.range, posting.code);
        if (other) {
            rows.refuse(C::Start, makeError(ErrorCode::PostingsOverlap, {posting.code, *other}));
            continue;
        }
        TOUYAN_TRY_ASSIGN(
            posting.id, session.store<domain::PostingId>(session.work().postings(), posting, rows));
        session.postings.set(rows.bytes(C::Code), posting);
    }
    return {};
}

domain::Result<void> importLeaves(ImportSession& session, TableRows& rows)
{
    using C = LeaveColumns;
    while (rows.next()) {
        domain::Leave leave;
        const domain::Posting* posting = session.resolve(session.postings, rows, C::Posting);
        leave.range = rows.range(C::From, C::To);
        leave.reason = rows.text(C::Reason);
        leave.approved = rows.requiredYesNo(C::Approved);
        if (!rows.isSound())
            continue;
        leave.posting = posting->id;
        TOUYAN_TRY(session.store<domain::LeaveId>(session.work().leaves(), leave, rows));
    }
    return {};
}

domain::Result<void> importFreeDays(ImportSession& session, TableRows& rows)
{
    using C = FreeDaysColumns;
    while (rows.next()) {
        domain::FreeDays days;
        days.range = rows.range(C::From, C::To);
        days.reason = rows.text(C::Reason);
        if (rows.isSound())
            TOUYAN_TRY(session.store<domain::FreeDaysId>(session.work().freeDays(), days, rows));
    }
    return {};
}

domain::Result<void> importAdjustments(ImportSession& session, TableRows& rows)
{
    using C = AdjustmentColumns;
    const auto most = domain::ExactDecimal::fromInteger(kMostAdjustmentPoints);
    const auto least = domain::ExactDecimal::fromInteger(-kMostAdjustmentPoints);
    while (rows.next()) {
        domain::Adjustment adjustment;
        const domain::Posting* posting = session.resolve(session.postings, rows, C::Posting);
        adjustment.effectiveOn = rows.requiredDay(C::EffectiveOn);
        if (rows.bytes(C::Points).isEmpty())
            rows.refuseMissing(C::Points);
        adjustment.points =
            rows.optionalDecimal(C::Points, least, most).value_or(domain::ExactDecimal());
        adjustment.reason = rows.text(C::Reason);
        if (!rows.isSound())
            continue;
        adjustment.posting = posting->id;
        TOUYAN_TRY(
            session.store<domain::AdjustmentId>(session.work().adjustments(), adjustment, rows));
    }
    return {};
}

} // namespace touyan::application
