// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/closing/close_quarter.h"

#include "application/assessment/assess_postings.h"
#include "application/frozen/find_closing.h"
#include "application/frozen/frozen_result.h"
#include "application/frozen/rule_book_json.h"
#include "application/reports/build_quarterly_report.h"
#include "application/reports/quarterly_report_json.h"
#include "application/writing/audited_work.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::PeriodKey;
using domain::Result;

namespace {

QString closingText(const QuarterClosing& closing)
{
    return QString::fromUtf8(QJsonDocument(recordJson(closing)).toJson(QJsonDocument::Compact));
}

Result<void> checkRequest(UnitOfWork& work, const CloseQuarterRequest& request, QDate today)
{
    const QString quarter = request.quarter.toString();
    if (request.asOf < request.quarter.span().last)
        return domain::makeError(ErrorCode::AsOfTooEarly,
                                 {request.asOf.toString(Qt::ISODate), quarter});
    if (request.asOf > today) {
        return domain::makeError(ErrorCode::InvalidValue,
                                 {u"as_of"_s, request.asOf.toString(Qt::ISODate),
                                  u"≤ "_s + today.toString(Qt::ISODate)});
    }
    TOUYAN_TRY_ASSIGN(const auto closed, findClosing(work, request.quarter));
    if (closed) {
        return domain::makeError(ErrorCode::QuarterAlreadyClosed,
                                 {quarter, QString::number(closed->revision)});
    }
    return {};
}

Result<int> nextRevision(UnitOfWork& work, const PeriodKey& quarter)
{
    TOUYAN_TRY_ASSIGN(const auto closings, work.closings().all());
    int revision = 1;
    for (const QuarterClosing& closing : closings) {
        if (closing.quarter == quarter)
            revision = std::max(revision, closing.revision + 1);
    }
    return revision;
}

} // namespace

Result<QuarterClosing> closeQuarter(UseCaseContext& context, const CloseQuarterRequest& request)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY(checkRequest(work.records(), request, context.clock.today()));
    TOUYAN_TRY_ASSIGN(const auto assessment,
                      assessPostings(work.records(), {request.quarter.span(), request.asOf,
                                                      EntryScope::AllWithDetails}));
    QuarterClosing closing;
    closing.quarter = request.quarter;
    closing.asOf = request.asOf;
    closing.closedAt = context.clock.now().toUTC();
    closing.closedBy = context.actor.name;
    TOUYAN_TRY_ASSIGN(closing.revision, nextRevision(work.records(), request.quarter));

    TOUYAN_TRY_ASSIGN(QuarterlyReport report,
                      reportOf(work.records(), *assessment, request.quarter));
    report.closedRevision = closing.revision;
    report.closedBy = closing.closedBy;
    report.closedAt = closing.closedAt;
    TOUYAN_TRY_ASSIGN(closing.id, work.records().closings().insert(
                                      closing, frozenPostings(*assessment),
                                      {ruleBookJson(assessment->facts().office.rules),
                                       quarterlyReportJson(report)}));
    closing.rowVersion = 1;
    TOUYAN_TRY(work.note({AuditAction::Closed,
                          RecordKind::QuarterClosing,
                          closing.id.value(),
                          closing.quarter.toString(),
                          {},
                          closingText(closing),
                          {}},
                         std::nullopt));
    TOUYAN_TRY(work.commit());
    return closing;
}

Result<QuarterClosing> reopenQuarter(UseCaseContext& context, const PeriodKey& quarter,
                                     const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return domain::makeError(ErrorCode::ReasonMissing, {u"reopen"_s});
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const auto closed, findClosing(work.records(), quarter));
    if (!closed)
        return domain::makeError(ErrorCode::QuarterNotClosed, {quarter.toString()});
    QuarterClosing reopened = *closed;
    reopened.reopenedAt = context.clock.now().toUTC();
    reopened.reopenedBy = context.actor.name;
    reopened.reopenReason = reason;
    TOUYAN_TRY(work.records().closings().markReopened(reopened));
    ++reopened.rowVersion;
    TOUYAN_TRY(work.note({AuditAction::Reopened, RecordKind::QuarterClosing, reopened.id.value(),
                          quarter.toString(), closingText(*closed), closingText(reopened), reason},
                         std::nullopt));
    TOUYAN_TRY(work.commit());
    return reopened;
}

Result<std::vector<QuarterClosing>> listClosings(UseCaseContext& context)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    return work->closings().all();
}

} // namespace touyan::application
