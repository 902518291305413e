// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/meeting_documents.h"

#include <QCoreApplication>

namespace touyan::application {

namespace {

class MeetingDocuments
{
    Q_DECLARE_TR_FUNCTIONS(MeetingDocuments)
};

} // namespace

const MeetingHead& headOf(const MeetingDocument& document)
{
    return std::visit([](const auto& each) -> const MeetingHead& { return each.head; }, document);
}

QString titleOf(const MeetingDocument& document)
{
    const QString session = headOf(document).session.title;
    if (const auto* forms = std::get_if<BallotForms>(&document)) {
        return MeetingDocuments::tr("%1测评表（%2）", "title of a session, group")
            .arg(session, forms->group.title);
    }
    return std::holds_alternative<MeetingAgenda>(document)
               ? MeetingDocuments::tr("%1会议议程", "title of a session").arg(session)
               : MeetingDocuments::tr("%1述职顺序表", "title of a session").arg(session);
}

std::vector<ReportFormat> formatsOf(const MeetingDocument& document)
{
    if (std::holds_alternative<BallotForms>(document))
        return {ReportFormat::Pdf, ReportFormat::Print};
    return {ReportFormat::Pdf, ReportFormat::OpenDocument, ReportFormat::Print};
}

IssuedReport issueOf(const BallotForms& forms)
{
    IssuedReport issued;
    issued.kind = ReportKind::AppraisalBallots;
    issued.subject = forms.head.session.code;
    issued.title = MeetingDocuments::tr("%1测评表（%2，%3 张）", "session, group, how many")
                       .arg(forms.head.session.title, forms.group.title)
                       .arg(forms.serials.size());
    issued.asOf = forms.head.asOf;
    issued.format = ReportFormat::Print;
    return issued;
}

std::vector<domain::FormReportee> formReportees(const std::vector<NamedReportee>& reportees)
{
    std::vector<domain::FormReportee> onForm;
    onForm.reserve(reportees.size());
    for (const NamedReportee& each : reportees)
        onForm.push_back({each.reportee.id, each.reportee.posting, each.identity.code});
    return onForm;
}

} // namespace touyan::application
