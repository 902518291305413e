// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/support/measured_office.h"

#include "application/messages/error_message.h"
#include "application/roster/list_roster.h"

#include <algorithm>
#include <stdexcept>

namespace touyan::benchmarks {

using namespace Qt::Literals::StringLiterals;

QDateTime DayClock::now() const
{
    return QDateTime(today(), QTime(9, 30), Qt::UTC);
}

MeasuredOffice::MeasuredOffice(const QString& database, QDate today)
    : m_clock(today)
    , m_database(valueOrThrow(
          storage::SqlDatabase::open(database, storage::OpenMode::OpenExisting, m_clock)))
    , m_context{*m_database, m_clock, m_feed, {u"本机用户"_s}}
{
}

std::vector<application::RecordEntryRequest> MeasuredOffice::requests(int count)
{
    const application::Roster roster = valueOrThrow(application::listRoster(m_context));
    std::vector<domain::PostingId> postings;
    for (const domain::Posting& posting : roster.postings) {
        if (posting.role == domain::Role::FirstSecretary && posting.range.contains(m_clock.today()))
            postings.push_back(posting.id);
    }
    std::vector<domain::ItemCodeId> items;
    for (const domain::ChecklistItem& item : roster.checklists.front().items) {
        if (item.cadence == domain::Cadence::Weekly || item.cadence == domain::Cadence::Monthly)
            items.push_back(item.codeId);
    }
    if (postings.empty() || items.empty())
        throw std::runtime_error("the office has nobody to record for");
    std::vector<application::RecordEntryRequest> requests;
    for (size_t i = 0; i < static_cast<size_t>(count); ++i) {
        application::RecordEntryRequest request;
        request.posting = postings[i % postings.size()];
        request.item = items[i % items.size()];
        request.occurredOn = m_clock.today();
        request.summary = u"走访群众，了解生产生活情况。"_s;
        request.place = u"村部"_s;
        requests.push_back(std::move(request));
    }
    return requests;
}

void throwError(const domain::Error& error)
{
    const QString text = application::errorMessage(error) + u' ' + error.detail;
    throw std::runtime_error(text.toStdString());
}

} // namespace touyan::benchmarks
