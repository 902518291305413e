// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/entry_check.h"

#include "application/roster/posting_title.h"
#include "domain/checklist/entry_rules.h"

namespace touyan::application {

EntryCheck::EntryCheck(UnitOfWork& unitOfWork)
    : m_unitOfWork(unitOfWork)
{
}

domain::Result<void> EntryCheck::check(const domain::Entry& entry)
{
    using namespace Qt::Literals::StringLiterals;
    if (!m_rules) {
        TOUYAN_TRY_ASSIGN(m_rules, m_unitOfWork.facts().rules());
    }
    if (!entry.occurredOn.isValid())
        return domain::makeError(domain::ErrorCode::MissingValue, {u"occurred_on"_s});
    if (entry.peopleCount && *entry.peopleCount < 0) {
        return domain::makeError(
            domain::ErrorCode::InvalidValue,
            {u"people_count"_s, QString::number(*entry.peopleCount), u"≥ 0"_s});
    }
    TOUYAN_TRY_ASSIGN(const domain::Posting posting, m_unitOfWork.postings().find(entry.posting));
    return withTitle(m_unitOfWork, posting,
                     domain::checkEntry(entry, posting, domain::itemCodeUse(*m_rules, entry.item)));
}

bool EntryCheck::isRefusal(const domain::Error& error)
{
    using domain::ErrorCode;
    switch (error.code) {
    case ErrorCode::StorageFailed:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseReplaced:
    case ErrorCode::DiskFull:
    case ErrorCode::FileUnreadable:
    case ErrorCode::NotADatabase:
        return false;
    default:
        return true;
    }
}

} // namespace touyan::application
