// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/facts_reader.h"

#include "application/values/utf8_text.h"
#include "domain/checklist/checklist_names.h"
#include "storage/repositories/call_repositories.h"
#include "storage/repositories/checklist_repository.h"
#include "storage/repositories/entry_facts.h"
#include "storage/repositories/roster_repositories.h"
#include "storage/sql/iso_date.h"

#include <algorithm>

namespace touyan::storage {

using application::AssessmentFacts;
using application::FactsQuery;
using application::PostingIdentity;
using domain::ErrorCode;
using domain::makeError;
using domain::PostingFacts;
using domain::PostingId;
using domain::Result;
using domain::UnitId;

using namespace Qt::Literals::StringLiterals;

namespace {

/// The placeholders stand in the order in which they are bound: first day, last day, posting.
const QByteArray kPostings =
    "SELECT p.id, p.role, p.first_day, p.last_day, p.round, p.code, e.id, e.name,"
    " e.dispatching_unit, e.dispatch_level, u.id, u.code, u.name, u.category"
    " FROM posting p JOIN person e ON e.id = p.person_id JOIN unit u ON u.id = p.unit_id"
    " WHERE (p.last_day IS NULL OR p.last_day >= :first) AND p.first_day <= :last";
const QByteArray kAttendance =
    "SELECT id, row_version, call_id, posting_id, status, recorded_on FROM attendance"
    " WHERE call_id IN (SELECT c.id FROM call c WHERE c.held_on BETWEEN :first AND :last)";

/// One load, step by step.
class FactsLoading
{
public:
    FactsLoading(SqlConnection& connection, const FactsQuery& query)
        : m_connection(connection)
        , m_query(query)
    {
    }

    Result<std::shared_ptr<AssessmentFacts>> run(domain::RuleBook rules)
    {
        m_facts->office.rules = std::move(rules);
        TOUYAN_TRY(loadPostings());
        TOUYAN_TRY(loadCategories());
        TOUYAN_TRY(loadAbsences());
        TOUYAN_TRY(loadCalls());
        TOUYAN_TRY(loadAttendance());
        TOUYAN_TRY(loadAdjustments());
        TOUYAN_TRY(loadEntryFacts(m_connection, m_query, m_index, *m_facts));
        return m_facts;
    }

private:
    Result<void> loadPostings()
    {
        if (m_query.postings.empty()) {
            TOUYAN_TRY(loadPostingRows(kPostings + " ORDER BY p.code", std::nullopt));
        } else {
            for (const PostingId posting : m_query.postings)
                TOUYAN_TRY(loadPostingRows(kPostings + " AND p.id = :posting", posting));
        }
        std::sort(m_rows.begin(), m_rows.end(), [](const PostingRow& a, const PostingRow& b) {
            return a.identity.code < b.identity.code;
        });
        m_facts->postings.reserve(m_rows.size());
        m_facts->identities.reserve(m_rows.size());
        qint64 greatest = 0;
        for (const PostingRow& row : m_rows)
            greatest = std::max(greatest, row.facts.id.value());
        m_index.assign(static_cast<size_t>(greatest) + 1, kNotLoaded);
        for (PostingRow& row : m_rows) {
            m_index[static_cast<size_t>(row.facts.id.value())] =
                static_cast<int>(m_facts->postings.size());
            m_facts->postings.push_back(std::move(row.facts));
            m_facts->identities.push_back(std::move(row.identity));
        }
        return {};
    }

    Result<void> loadPostingRows(const QByteArray& sql, std::optional<PostingId> posting)
    {
        TOUYAN_TRY_ASSIGN(NativeStatement statement, m_connection.nativeStatement(sql));
        bindRange(statement);
        if (posting)
            statement.bindInteger(3, posting->value());
        while (true) {
            TOUYAN_TRY_ASSIGN(const bool hasRow, statement.step());
            if (!hasRow)
                return {};
            PostingRow row;
            PostingIdentity& identity = row.identity;
            const bool isSound = fromStored(statement.value(0), row.facts.id) &&
                                 fromStored(statement.value(1), row.facts.role) &&
                                 fromStored(statement.value(2), row.facts.range.first) &&
                                 fromStored(statement.value(3), row.facts.range.last) &&
                                 fromStored(statement.value(4), identity.round) &&
                                 fromStored(statement.value(5), identity.code) &&
                                 fromStored(statement.value(6), identity.person) &&
                                 fromStored(statement.value(7), identity.personName) &&
                                 fromStored(statement.value(8), identity.dispatchingUnit) &&
                                 fromStored(statement.value(9), identity.dispatchLevel) &&
                                 fromStored(statement.value(10), identity.unit) &&
                                 fromStored(statement.value(11), identity.unitCode) &&
                                 fromStored(statement.value(12), identity.unitName) &&
                                 fromStored(statement.value(13), row.initialCategory);
            if (!isSound)
                return makeError(ErrorCode::DatabaseDamaged, {m_connection.path(), u"posting"_s});
            m_rows.push_back(std::move(row));
        }
    }

    Result<void> loadCategories()
    {
        SqlUnitCategoryChangeRepository repository(m_connection);
        TOUYAN_TRY_ASSIGN(const auto changes, repository.all());
        QHash<UnitId, std::vector<domain::CategoryHistory::Change>> byUnit;
        for (const domain::UnitCategoryChange& change : changes)
            byUnit[change.unit].push_back({change.validFrom, change.category});
        for (size_t i = 0; i < m_rows.size(); ++i) {
            m_facts->postings[i].categories = domain::CategoryHistory(
                m_rows[i].initialCategory, byUnit.value(m_facts->identities[i].unit));
        }
        return {};
    }

    Result<void> loadAbsences()
    {
        SqlFreeDaysRepository freeDays(m_connection);
        TOUYAN_TRY_ASSIGN(const auto declared, freeDays.all());
        for (const domain::FreeDays& days : declared)
            m_facts->office.freeDays.push_back(days.range);

        const auto add = [this](const domain::Leave& leave) {
            if (PostingFacts* const posting = loaded(leave.posting))
                posting->approvedLeaves.push_back(leave.range);
        };
        RecordTable<domain::Leave> leaves(m_connection);
        if (isForFew()) {
            for (const PostingFacts& posting : m_facts->postings) {
                TOUYAN_TRY_ASSIGN(
                    const auto found,
                    leaves.where(u" WHERE posting_id = :posting AND approved ORDER BY id"_s,
                                 {{u":posting"_s, posting.id.value()}}));
                std::for_each(found.begin(), found.end(), add);
            }
            return {};
        }
        TOUYAN_TRY_ASSIGN(const auto found,
                          leaves.where(u" WHERE approved AND posting_id IN (SELECT p.id FROM"
                                       " posting p WHERE p.first_day <= :last AND"
                                       " (p.last_day IS NULL OR p.last_day >= :first))"
                                       " ORDER BY id"_s,
                                       rangeBindings()));
        std::for_each(found.begin(), found.end(), add);
        return {};
    }

    Result<void> loadCalls()
    {
        SqlCallRepository calls(m_connection);
        TOUYAN_TRY_ASSIGN(m_facts->office.calls, calls.heldIn(m_query.range));
        return {};
    }

    Result<void> loadAttendance()
    {
        if (!isForFew())
            return loadAttendanceRows({}, std::nullopt);
        for (const PostingFacts& posting : m_facts->postings)
            TOUYAN_TRY(loadAttendanceRows(" AND posting_id = :posting ORDER BY id", posting.id));
        return {};
    }

    /// There are thousands of them a year, so the columns are read as they are.
    Result<void> loadAttendanceRows(const QByteArray& rest, std::optional<PostingId> of)
    {
        TOUYAN_TRY_ASSIGN(NativeStatement statement,
                          m_connection.nativeStatement(kAttendance + rest));
        bindRange(statement);
        if (of)
            statement.bindInteger(3, of->value());
        while (true) {
            TOUYAN_TRY_ASSIGN(const bool hasRow, statement.step());
            if (!hasRow)
                return {};
            PostingFacts* const posting = loaded(PostingId(statement.integer(3)));
            if (posting == nullptr)
                continue;
            domain::Attendance& attendance = posting->attendance.emplace_back();
            attendance.id = domain::AttendanceId(statement.integer(0));
            attendance.rowVersion = static_cast<int>(statement.integer(1));
            attendance.call = domain::CallId(statement.integer(2));
            attendance.posting = posting->id;
            const auto status = domain::fromIdentifierName<domain::AttendanceStatus>(
                application::textOfUtf8(statement.text(4)));
            const QByteArrayView day = statement.text(5);
            attendance.recordedOn = dateFromIsoText(day.data(), day.size());
            if (!status || !attendance.recordedOn.isValid()) {
                return makeError(ErrorCode::DatabaseDamaged,
                                 {m_connection.path(),
                                  u"attendance "_s + QString::number(attendance.id.value())});
            }
            attendance.status = *status;
        }
    }

    Result<void> loadAdjustments()
    {
        RecordTable<domain::Adjustment> table(m_connection);
        TOUYAN_TRY_ASSIGN(const auto found,
                          table.where(u" WHERE effective_on BETWEEN :first AND :last ORDER BY id"_s,
                                      rangeBindings()));
        for (const domain::Adjustment& adjustment : found) {
            if (PostingFacts* const posting = loaded(adjustment.posting))
                posting->adjustments.push_back(adjustment);
        }
        return {};
    }

    [[nodiscard]] bool isForFew() const { return isQueryForFew(m_query); }

    void bindRange(NativeStatement& statement) const
    {
        statement.bindText(1, m_query.range.first.toString(Qt::ISODate));
        statement.bindText(2, m_query.range.last.toString(Qt::ISODate));
    }

    [[nodiscard]] Bindings rangeBindings() const
    {
        return {{u":first"_s, toStored(m_query.range.first)},
                {u":last"_s, toStored(m_query.range.last)}};
    }

    [[nodiscard]] PostingFacts* loaded(PostingId id)
    {
        const auto key = static_cast<size_t>(id.value());
        if (key >= m_index.size() || m_index[key] == kNotLoaded)
            return nullptr;
        return &m_facts->postings[static_cast<size_t>(m_index[key])];
    }

    struct PostingRow
    {
        PostingFacts facts;
        PostingIdentity identity;
        QString initialCategory;
    };

    SqlConnection& m_connection;
    const FactsQuery& m_query;
    std::shared_ptr<AssessmentFacts> m_facts = std::make_shared<AssessmentFacts>();
    std::vector<PostingRow> m_rows;
    PostingIndex m_index;
};

} // namespace

SqlFactsReader::SqlFactsReader(SqlConnection& connection)
    : m_connection(connection)
{
}

Result<std::shared_ptr<AssessmentFacts>> SqlFactsReader::load(const FactsQuery& query)
{
    TOUYAN_TRY_ASSIGN(domain::RuleBook ruleBook, rules());
    return FactsLoading(m_connection, query).run(std::move(ruleBook));
}

Result<domain::RuleBook> SqlFactsReader::rules()
{
    TOUYAN_TRY_ASSIGN(const qint64 dataVersion, m_connection.dataVersion());
    KnownRules& known = m_connection.knownRules();
    if (const domain::RuleBook* const rules = known.at(dataVersion))
        return *rules;
    SqlChecklistRepository checklists(m_connection);
    TOUYAN_TRY_ASSIGN(auto versions, checklists.all());
    domain::RuleBook rules(std::move(versions));
    known.keep(rules, dataVersion);
    return rules;
}

} // namespace touyan::storage
