// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/package_files/code_set.h"
#include "application/package_files/excerpt.h"
#include "application/package_files/read_ahead.h"
#include "application/packages/import_session.h"

namespace touyan::application {

using domain::ErrorCode;
using domain::makeError;
using C = EntryColumns;

namespace {

constexpr int kMostPeople = 999'999'999;

int columnOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EntryItemUnknown:
    case ErrorCode::EntryItemPerCall:
        return C::Item;
    case ErrorCode::EntryRecordedBeforeOccurred:
        return C::RecordedOn;
    case ErrorCode::EntryPeriodMalformed:
    case ErrorCode::EntryPeriodOutsidePosting:
        return C::Period;
    default:
        return C::OccurredOn;
    }
}

/// The item that the row names; one that nobody knows has its own error.
const ItemOfRules* itemOf(ImportSession& session, TableRows& rows)
{
    const QByteArrayView code = rows.bytes(C::Item);
    using Items = CodeRegister<ItemOfRules>;
    const Items::Found found = session.items.find(code);
    if (code.isEmpty())
        rows.refuseMissing(C::Item);
    else if (found.state == Items::State::Unknown)
        rows.refuse(C::Item, makeError(ErrorCode::EntryItemUnknown, {printableExcerpt(code)}));
    else if (found.state == Items::State::Refused)
        rows.spoil();
    return found.value;
}

void readPeriod(TableRows& rows, domain::Entry& entry)
{
    if (rows.bytes(C::Period).isEmpty())
        return;
    entry.period = domain::PeriodKey::parse(rows.text(C::Period));
    if (!entry.period) {
        rows.refuse(C::Period, makeError(ErrorCode::EntryPeriodMalformed,
                                         {printableExcerpt(rows.bytes(C::Period))}));
    }
}

/// recorded_on may be empty only for drafts.
void readStatus(TableRows& rows, domain::Entry& entry)
{
    entry.status = rows.requiredEnum<domain::EntryStatus>(C::Status);
    entry.recordedOn = rows.optionalDay(C::RecordedOn);
    if (rows.bytes(C::RecordedOn).isEmpty() && entry.status != domain::EntryStatus::Draft)
        rows.refuseMissing(C::RecordedOn);
}

/// The codes of this table, and those of the database when it holds any entries: too many to be
/// read beforehand.
class EntryCodes
{
public:
    explicit EntryCodes(ImportSession& session)
        : m_session(session)
    {
    }

    [[nodiscard]] domain::Result<bool> isNew(TableRows& rows, const QString& code)
    {
        if (!m_codes.add(rows.bytes(C::Code)))
            return false;
        if (!m_session.holdsEntries)
            return true;
        TOUYAN_TRY_ASSIGN(const auto stored, m_session.work().entries().findByCode(code));
        return !stored.has_value();
    }

private:
    ImportSession& m_session;
    CodeSet m_codes;
};

/// Gives the sound rows as entries, one after another.
class EntryRows
{
public:
    EntryRows(ImportSession& session, TableRows& rows)
        : m_session(session)
        , m_rows(rows)
        , m_codes(session)
    {
    }

    /// Reads the next sound row; false at the end. Once anything is refused, the rest is checked,
    /// and none of it given.
    [[nodiscard]] domain::Result<bool> next(domain::Entry& entry)
    {
        while (m_rows.next()) {
            TOUYAN_TRY_ASSIGN(const bool isSound, read(entry));
            if (isSound && m_session.isWriting())
                return true;
        }
        return false;
    }

private:
    /// Reads the current row; whether it is sound.
    [[nodiscard]] domain::Result<bool> read(domain::Entry& entry)
    {
        entry.code = m_rows.requiredText(C::Code);
        const domain::Posting* posting = m_session.resolve(m_session.postings, m_rows, C::Posting);
        const ItemOfRules* item = itemOf(m_session, m_rows);
        entry.occurredOn = m_rows.requiredDay(C::OccurredOn);
        readStatus(m_rows, entry);
        entry.kind = m_rows.text(C::Kind);
        entry.summary = m_rows.text(C::Summary);
        entry.place = m_rows.text(C::Place);
        entry.peopleCount = m_rows.optionalNumber(C::PeopleCount, 0, kMostPeople);
        entry.period.reset();
        readPeriod(m_rows, entry);
        if (!entry.code.isEmpty()) {
            TOUYAN_TRY_ASSIGN(const bool isNew, m_codes.isNew(m_rows, entry.code));
            if (!isNew)
                m_rows.refuseDuplicate(C::Code, entry.code);
        }
        if (!m_rows.isSound())
            return false;
        entry.posting = posting->id;
        entry.item = item->id;
        const auto allowed = domain::checkEntry(entry, *posting, item->use);
        if (allowed.isError())
            m_rows.refuse(columnOf(allowed.error().code), allowed.error());
        return allowed.isOk();
    }

    ImportSession& m_session;
    TableRows& m_rows;
    EntryCodes m_codes;
};

} // namespace

domain::Result<void> importEntries(ImportSession& session, TableRows& rows)
{
    // Everything that the database refuses of an entry has been refused before.
    EntryRows entries(session, rows);
    EntryRepository& repository = session.work().entries();
    if (session.holdsEntries) {
        // Checking asks the database, which belongs to this thread.
        domain::Entry entry;
        return repository.insertAll([&]() -> domain::Result<const domain::Entry*> {
            TOUYAN_TRY_ASSIGN(const bool hasEntry, entries.next(entry));
            return hasEntry ? &entry : nullptr;
        });
    }
    ReadAhead<domain::Entry> ahead(
        [&entries](domain::Entry& entry) { return entries.next(entry); });
    return repository.insertAll([&ahead] { return ahead.next(); });
}

} // namespace touyan::application
