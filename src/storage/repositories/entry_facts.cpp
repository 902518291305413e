// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/entry_facts.h"

#include "application/values/utf8_text.h"
#include "storage/repositories/checklist_repository.h"
#include "storage/repositories/entry_repository.h"
#include "storage/repositories/entry_windows.h"
#include "storage/sql/iso_date.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <span>

namespace touyan::storage {

using application::AssessmentFacts;
using application::EntryScope;
using application::FactsQuery;
using domain::DaySpan;
using domain::Entry;
using domain::EntryFact;
using domain::EntryId;
using domain::EntryStatus;
using domain::ErrorCode;
using domain::ItemCodeId;
using domain::makeError;
using domain::PostingFacts;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t kFew = 40;

/// Around all days that a civil date can have, as ISO texts.
constexpr const char* kBeforeAllDays = "0";
constexpr const char* kAfterAllDays = "9999-99-99";

constexpr std::array kEveryStatus{EntryStatus::Draft, EntryStatus::Submitted,
                                  EntryStatus::Confirmed, EntryStatus::Returned};
constexpr std::array kConfirmedStatus{EntryStatus::Confirmed};

/// Both selections read the same columns. The first leaves the status to be looked at in each row,
/// so that the index entry_posting leads straight to the posting's rows; the second, without it, is
/// answered by the index entry_facts alone.
const QByteArray kOfPosting = QByteArrayLiteral(
    "SELECT posting_id, recorded_on, occurred_on, period, kind, id, status FROM entry"
    " WHERE posting_id = :posting AND item_code_id = :item AND counts_on BETWEEN :first AND :last");
const QByteArray kOfEverybody = QByteArrayLiteral(
    "SELECT posting_id, recorded_on, occurred_on, period, kind, id FROM entry"
    " WHERE item_code_id = :item AND status = :status AND counts_on BETWEEN :first AND :last");

/// What lists and explanations show besides what can count: everything placed in the range.
Result<std::vector<EntryWindow>>
windowsForLists(SqlConnection& connection, std::vector<EntryWindow> windows, const DaySpan& range)
{
    SqlChecklistRepository checklists(connection);
    TOUYAN_TRY_ASSIGN(const auto codes, checklists.itemCodes());
    for (const auto& [code, text] : codes) {
        const auto isOfCode = [id = code](const EntryWindow& window) { return window.item == id; };
        if (std::none_of(windows.begin(), windows.end(), isOfCode))
            windows.push_back({code, range});
    }
    return windows;
}

/// Texts that repeat from row to row, made once.
class SharedTexts
{
public:
    const QString& of(QByteArrayView utf8)
    {
        if (utf8.isEmpty())
            return m_empty;
        if (m_last != m_texts.cend() && m_last.key() == utf8)
            return m_last.value();
        const QByteArray key = utf8.toByteArray();
        m_last = m_texts.constFind(key);
        if (m_last == m_texts.cend())
            m_last = m_texts.insert(key, application::textOfUtf8(key));
        return m_last.value();
    }

private:
    QString m_empty;
    QHash<QByteArray, QString> m_texts;
    QHash<QByteArray, QString>::const_iterator m_last = m_texts.cend();
};

class EntryFactsLoading
{
public:
    EntryFactsLoading(SqlConnection& connection, const FactsQuery& query, const PostingIndex& index,
                      AssessmentFacts& facts)
        : m_connection(connection)
        , m_query(query)
        , m_index(index)
        , m_facts(facts)
    {
    }

    Result<void> run()
    {
        std::vector<EntryWindow> windows = entryWindows(m_facts.office.rules, m_query.range);
        if (m_query.entries != EntryScope::ConfirmedOnly) {
            TOUYAN_TRY_ASSIGN(windows,
                              windowsForLists(m_connection, std::move(windows), m_query.range));
        }
        for (const EntryWindow& window : windows) {
            const Days days(window);
            if (isQueryForFew(m_query)) {
                for (const PostingFacts& posting : m_facts.postings)
                    TOUYAN_TRY(loadWindow(window.item, days, posting.id));
            } else {
                TOUYAN_TRY(loadWindow(window.item, days, std::nullopt));
            }
        }
        return {};
    }

private:
    /// The days of a window as the index has them.
    struct Days
    {
        explicit Days(const EntryWindow& window)
            : first(window.countsOn ? window.countsOn->first.toString(Qt::ISODate).toLatin1()
                                    : QByteArray(kBeforeAllDays))
            , last(window.countsOn ? window.countsOn->last.toString(Qt::ISODate).toLatin1()
                                   : QByteArray(kAfterAllDays))
        {
        }
        QByteArray first;
        QByteArray last;
    };

    Result<void> loadWindow(ItemCodeId item, const Days& days,
                            std::optional<domain::PostingId> posting)
    {
        if (posting) {
            TOUYAN_TRY_ASSIGN(NativeStatement statement, m_connection.nativeStatement(kOfPosting));
            statement.bindInteger(1, posting->value());
            statement.bindInteger(2, item.value());
            statement.bindStaticText(3, days.first);
            statement.bindStaticText(4, days.last);
            TOUYAN_TRY(readRows(statement, item, std::nullopt));
        } else {
            for (const EntryStatus status : wantedStatuses()) {
                TOUYAN_TRY_ASSIGN(NativeStatement statement,
                                  m_connection.nativeStatement(kOfEverybody));
                const QLatin1String statusName = domain::identifierName(status);
                statement.bindInteger(1, item.value());
                statement.bindStaticText(2, QByteArrayView(statusName.data(), statusName.size()));
                statement.bindStaticText(3, days.first);
                statement.bindStaticText(4, days.last);
                TOUYAN_TRY(readRows(statement, item, status));
            }
        }
        if (m_query.entries == EntryScope::AllWithDetails)
            return loadDetails(item, days, posting);
        return {};
    }

    [[nodiscard]] std::span<const EntryStatus> wantedStatuses() const
    {
        if (m_query.entries == EntryScope::ConfirmedOnly)
            return kConfirmedStatus;
        return kEveryStatus;
    }

    /// The status of every row, or none: each row says its own.
    Result<void> readRows(NativeStatement& statement, ItemCodeId item,
                          std::optional<EntryStatus> common)
    {
        while (true) {
            const Result<bool> row = statement.step();
            if (row.isError())
                return row.error();
            if (!row.value())
                return {};
            const int place = placeOf(statement.integer(0));
            if (place == kNotLoaded)
                continue;
            const std::optional<EntryStatus> status =
                common ? common
                       : domain::fromIdentifierName<EntryStatus>(m_texts.of(statement.text(6)));
            const EntryId id(statement.integer(5));
            if (!status)
                return damaged(id);
            if (*status != EntryStatus::Confirmed && m_query.entries == EntryScope::ConfirmedOnly)
                continue;
            EntryFact& fact = m_facts.postings[static_cast<size_t>(place)].entries.emplace_back();
            fact.id = id;
            fact.item = item;
            fact.status = *status;
            fact.recordedOn = day(statement.text(1));
            fact.occurredOn = day(statement.text(2));
            const QByteArrayView period = statement.text(3);
            if (!period.isEmpty())
                fact.period = domain::PeriodKey::parse(m_texts.of(period));
            fact.kind = m_texts.of(statement.text(4));
            if (!fact.occurredOn.isValid() || (!period.isEmpty() && !fact.period) ||
                (*status != EntryStatus::Draft && !fact.recordedOn.isValid()))
                return damaged(id);
        }
    }

    [[nodiscard]] domain::Error damaged(EntryId id) const
    {
        return makeError(ErrorCode::DatabaseDamaged,
                         {m_connection.path(), u"entry "_s + QString::number(id.value())});
    }

    Result<void> loadDetails(ItemCodeId item, const Days& days,
                             std::optional<domain::PostingId> posting)
    {
        QString rest = u" WHERE item_code_id = :item AND counts_on BETWEEN :first AND :last"_s;
        Bindings bindings{{u":item"_s, item.value()},
                          {u":first"_s, QString::fromLatin1(days.first)},
                          {u":last"_s, QString::fromLatin1(days.last)}};
        if (posting) {
            rest += u" AND posting_id = :posting"_s;
            bindings.emplace_back(u":posting"_s, posting->value());
        }
        RecordTable<Entry> entries(m_connection);
        return entries.forEach(rest, bindings, [this](const Entry& entry) {
            if (placeOf(entry.posting.value()) != kNotLoaded)
                m_facts.entryDetails.emplace(entry.id, entry);
            return true;
        });
    }

    [[nodiscard]] int placeOf(qint64 posting) const
    {
        const auto key = static_cast<size_t>(posting);
        return key < m_index.size() ? m_index[key] : kNotLoaded;
    }

    static QDate day(QByteArrayView text) { return dateFromIsoText(text.data(), text.size()); }

    SqlConnection& m_connection;
    const FactsQuery& m_query;
    const PostingIndex& m_index;
    AssessmentFacts& m_facts;
    SharedTexts m_texts;
};

} // namespace

bool isQueryForFew(const FactsQuery& query)
{
    return !query.postings.empty() && query.postings.size() <= kFew;
}

Result<void> loadEntryFacts(SqlConnection& connection, const FactsQuery& query,
                            const PostingIndex& index, AssessmentFacts& facts)
{
    return EntryFactsLoading(connection, query, index, facts).run();
}

} // namespace touyan::storage
