// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/save_reportees.h"
#include "application/values/issued_report.h"
#include "domain/appraisal/form_layout.h"

#include <QDateTime>
#include <QStringList>

#include <variant>
#include <vector>

namespace touyan::application {

/// What every paper of the meeting carries.
struct MeetingHead
{
    QString officeName;
    domain::AppraisalSession session;
    std::vector<NamedReportee> reportees; ///< by order of speaking
    QDate asOf;
    QDateTime printedAt;
};

/// 测评表: the forms of one group. Nothing in it is about a voter; the order of the serials is in
/// this value and in what is printed from it, and nowhere else.
struct BallotForms
{
    MeetingHead head;
    domain::VoterGroup group;
    domain::FormLayout layout;
    QStringList serials; ///< a form each, in the order of printing
};

/// 会议议程, as a draft that the office goes on writing in.
struct MeetingAgenda
{
    MeetingHead head;
};

/// 述职顺序表.
struct SpeakingOrder
{
    MeetingHead head;
};

/// What is printed before an appraisal's meeting, as values: files, paper and previews are made
/// from them and from nothing else.
using MeetingDocument = std::variant<BallotForms, MeetingAgenda, SpeakingOrder>;

[[nodiscard]] const MeetingHead& headOf(const MeetingDocument& document);
/// "2026年度述职评议测评表（党员群众代表）", …
[[nodiscard]] QString titleOf(const MeetingDocument& document);
/// The formats that the document can be written in, the usual one first.
[[nodiscard]] std::vector<ReportFormat> formatsOf(const MeetingDocument& document);
/// What is recorded of printed forms: how many of which group left the office. Neither the file's
/// name nor its hash, from which the order of the serials could be tried out (docs/anonymity.md).
[[nodiscard]] IssuedReport issueOf(const BallotForms& forms);

/// Reportees as they stand on a form, in the same order.
[[nodiscard]] std::vector<domain::FormReportee>
formReportees(const std::vector<NamedReportee>& reportees);

} // namespace touyan::application
