// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/code_set.h"
#include "application/packages/excerpt.h"
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

} // namespace

domain::Result<void> importEntries(ImportSession& session, TableRows& rows)
{
    EntryCodes codes(session);
    EntryRepository& repository = session.work().entries();
    domain::Entry entry;
    while (rows.next()) {
        entry.code = rows.requiredText(C::Code);
        const domain::Posting* posting = session.resolve(session.postings, rows, C::Posting);
        const ItemOfRules* item = itemOf(session, rows);
        entry.occurredOn = rows.requiredDay(C::OccurredOn);
        readStatus(rows, entry);
        entry.kind = rows.text(C::Kind);
        entry.summary = rows.text(C::Summary);
        entry.place = rows.text(C::Place);
        entry.peopleCount = rows.optionalNumber(C::PeopleCount, 0, kMostPeople);
        entry.period.reset();
        readPeriod(rows, entry);
        if (!entry.code.isEmpty()) {
            TOUYAN_TRY_ASSIGN(const bool isNew, codes.isNew(rows, entry.code));
            if (!isNew)
                rows.refuseDuplicate(C::Code, entry.code);
        }
        if (!rows.isSound())
            continue;
        entry.posting = posting->id;
        entry.item = item->id;
        const auto allowed = domain::checkEntry(entry, *posting, item->use);
        if (allowed.isError()) {
            rows.refuse(columnOf(allowed.error().code), allowed.error());
            continue;
        }
        TOUYAN_TRY(session.store<domain::EntryId>(repository, entry, rows));
    }
    return {};
}

} // namespace touyan::application
