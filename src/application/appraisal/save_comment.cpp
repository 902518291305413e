// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/save_comment.h"

#include "application/appraisal/appraisal_comment_record.h"
#include "application/appraisal/appraisal_record_traits.h"
#include "application/rectification/rectification_item_record.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalComment;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

namespace {

/// The session, and the reportee in it, are there.
Result<void> checkPlace(UnitOfWork& work, const AppraisalComment& comment)
{
    TOUYAN_TRY_ASSIGN(const auto session, work.appraisals().sessions().find(comment.session));
    if (!comment.reportee)
        return {};
    TOUYAN_TRY_ASSIGN(const domain::Reportee reportee,
                      work.appraisals().reportees().find(*comment.reportee));
    if (reportee.session != session.id) {
        return makeError(ErrorCode::UnknownReference,
                         {u"reportee"_s, QString::number(reportee.id.value())});
    }
    return {};
}

} // namespace

Result<std::optional<AppraisalComment>> saveComment(UseCaseContext& context,
                                                    const AppraisalComment& comment)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY(checkPlace(work.records(), comment));
    const bool isEmpty = comment.text.trimmed().isEmpty();
    std::optional<AppraisalComment> stored;
    if (!comment.id.isStored()) {
        if (isEmpty)
            return domain::makeError(ErrorCode::MissingValue, {u"text"_s});
        TOUYAN_TRY_ASSIGN(stored, work.insert(comment, std::nullopt));
    } else {
        TOUYAN_TRY_ASSIGN(const AppraisalComment before,
                          work.records().appraisals().comments().find(comment.id));
        if (isEmpty) {
            AppraisalComment removed = before;
            removed.rowVersion = comment.rowVersion;
            TOUYAN_TRY(work.remove(removed, std::nullopt));
        } else {
            TOUYAN_TRY_ASSIGN(stored, work.update(before, comment, std::nullopt));
        }
    }
    TOUYAN_TRY(work.commit());
    return stored;
}

Result<std::vector<AppraisalComment>> listComments(UseCaseContext& context,
                                                   domain::AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    return work->appraisals().comments().ofSession(session);
}

} // namespace touyan::application
