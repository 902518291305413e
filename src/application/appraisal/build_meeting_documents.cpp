// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/build_meeting_documents.h"

#include "application/appraisal/find_session.h"
#include "application/appraisal/prepare_forms.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSessionId;
using domain::Result;

namespace {

Result<MeetingHead> headFor(UseCaseContext& context, AppraisalSessionId id)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    MeetingHead head;
    TOUYAN_TRY_ASSIGN(head.session, work->appraisals().sessions().find(id));
    TOUYAN_TRY_ASSIGN(head.reportees, listReportees(*work, id));
    TOUYAN_TRY_ASSIGN(const auto office,
                      work->officeSettings().value(kOfficeNameSetting.toString()));
    head.officeName = office.value_or(QString());
    head.asOf = context.clock.today();
    head.printedAt = context.clock.now();
    return head;
}

Result<MeetingHead> headWithReportees(UseCaseContext& context, AppraisalSessionId id)
{
    TOUYAN_TRY_ASSIGN(MeetingHead head, headFor(context, id));
    if (head.reportees.empty())
        return domain::makeError(domain::ErrorCode::MissingValue, {u"reportees"_s});
    return head;
}

} // namespace

Result<BallotForms> buildBallotForms(UseCaseContext& context, const PrintFormsRequest& request)
{
    BallotForms forms;
    TOUYAN_TRY_ASSIGN(forms.head, headFor(context, request.session));
    TOUYAN_TRY_ASSIGN(forms.group, findGroup(forms.head.session, request.group));
    TOUYAN_TRY_ASSIGN(forms.layout, domain::layOutForm(forms.head.session, forms.group,
                                                       formReportees(forms.head.reportees)));
    TOUYAN_TRY_ASSIGN(forms.serials, prepareForms(context, {request.session, request.group,
                                                            request.count, request.onlyAdded}));
    if (forms.serials.isEmpty()) {
        return domain::makeError(
            domain::ErrorCode::InvalidValue,
            {u"issued"_s, QString::number(request.count), u"> %1"_s.arg(request.count)});
    }
    return forms;
}

Result<MeetingAgenda> buildAgenda(UseCaseContext& context, AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(MeetingHead head, headWithReportees(context, session));
    return MeetingAgenda{std::move(head)};
}

Result<SpeakingOrder> buildSpeakingOrder(UseCaseContext& context, AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(MeetingHead head, headWithReportees(context, session));
    return SpeakingOrder{std::move(head)};
}

} // namespace touyan::application
