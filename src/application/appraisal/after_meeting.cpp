// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/after_meeting.h"

#include "application/appraisal/save_reportees.h"
#include "application/rectification/save_rectification_item.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSession;
using domain::AppraisalSessionId;
using domain::ErrorCode;
using domain::RectificationItem;
using domain::RectificationSource;
using domain::Result;

namespace {

Result<RectificationItem> itemOf(UseCaseContext& context, const AddAppraisalItemRequest& request)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const AppraisalSession session,
                      work->appraisals().sessions().find(request.session));
    TOUYAN_TRY_ASSIGN(const auto reportees, listReportees(*work, request.session));
    const auto found =
        std::find_if(reportees.begin(), reportees.end(), [&](const NamedReportee& named) {
            return named.reportee.id == request.reportee;
        });
    if (found == reportees.end()) {
        return domain::makeError(ErrorCode::NotFound,
                                 {u"reportee"_s, QString::number(request.reportee.value())});
    }
    const QDate today = context.clock.today();
    RectificationItem item;
    item.source = RectificationSource::Appraisal;
    item.session = request.session;
    item.posting = found->reportee.posting;
    item.unit = found->identity.unit;
    item.responsible = request.draft.responsible.trimmed().isEmpty() ? found->identity.personName
                                                                     : request.draft.responsible;
    item.problem = request.draft.problem;
    item.measure = request.draft.measure;
    item.foundOn = std::min(session.heldOn.value_or(today), today);
    item.due = request.draft.due.value_or(QDate());
    return item;
}

/// After rows of open items were taken out.
void countOpen(RectificationList& list)
{
    list.open = static_cast<int>(list.rows.size());
    list.overdue = static_cast<int>(
        std::count_if(list.rows.begin(), list.rows.end(),
                      [](const ListedRectification& row) { return row.isOverdue; }));
}

} // namespace

Result<RectificationItem> addAppraisalItem(UseCaseContext& context,
                                           const AddAppraisalItemRequest& request)
{
    TOUYAN_TRY_ASSIGN(const RectificationItem item, itemOf(context, request));
    return saveRectificationItem(context, item);
}

Result<RectificationList> listAppraisalItems(UseCaseContext& context, AppraisalSessionId session)
{
    RectificationFilter filter;
    filter.source = RectificationSource::Appraisal;
    filter.session = session;
    return listRectification(context, filter);
}

Result<RectificationList> listUnfinishedItems(UseCaseContext& context, AppraisalSessionId id)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const auto sessions, work->appraisals().sessions().all());
    QHash<AppraisalSessionId, int> years;
    for (const AppraisalSession& session : sessions)
        years.insert(session.id, session.year);
    if (!years.contains(id)) {
        return domain::makeError(ErrorCode::NotFound,
                                 {u"appraisal_session"_s, QString::number(id.value())});
    }
    TOUYAN_TRY_ASSIGN(const auto reportees, listReportees(*work, id));
    QSet<domain::UnitId> units;
    for (const NamedReportee& named : reportees)
        units.insert(named.identity.unit);
    RectificationFilter filter;
    filter.source = RectificationSource::Appraisal;
    filter.status = RectificationStatus::Open;
    TOUYAN_TRY_ASSIGN(RectificationList list,
                      listRectification(*work, filter, context.clock.today()));
    std::erase_if(list.rows, [&](const ListedRectification& row) {
        const int year = row.item.session ? years.value(*row.item.session, 0) : 0;
        return year == 0 || year >= years.value(id) || !units.contains(row.item.unit);
    });
    countOpen(list);
    return list;
}

Result<RectificationList> listUnfinishedItemsOfPerson(UseCaseContext& context,
                                                      domain::PersonId person)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const auto postings, work->postings().ofPerson(person));
    QSet<domain::PostingId> own;
    for (const domain::Posting& posting : postings)
        own.insert(posting.id);
    RectificationFilter filter;
    filter.source = RectificationSource::Appraisal;
    filter.status = RectificationStatus::Open;
    TOUYAN_TRY_ASSIGN(RectificationList list,
                      listRectification(*work, filter, context.clock.today()));
    std::erase_if(list.rows, [&own](const ListedRectification& row) {
        return !row.item.posting || !own.contains(*row.item.posting);
    });
    countOpen(list);
    return list;
}

} // namespace touyan::application
