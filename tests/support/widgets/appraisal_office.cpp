// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/widgets/appraisal_office.h"

#include "application/appraisal/prepare_forms.h"
#include "application/appraisal/save_session.h"
#include "application/roster/save_person.h"
#include "application/roster/save_posting.h"
#include "application/roster/save_unit.h"

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

namespace {

Result<domain::PostingId> addPosting(application::UseCaseContext& context, int number)
{
    domain::Unit unit;
    unit.name = u"第%1村"_s.arg(number);
    TOUYAN_TRY_ASSIGN(unit, application::saveUnit(context, unit));
    domain::Person person;
    person.name = u"述职人%1"_s.arg(number);
    TOUYAN_TRY_ASSIGN(person, application::savePerson(context, person));
    domain::Posting posting;
    posting.person = person.id;
    posting.unit = unit.id;
    posting.role = domain::Role::PartySecretary;
    posting.range = {QDate(2024, 1, 1), std::nullopt};
    TOUYAN_TRY_ASSIGN(posting, application::savePosting(context, posting));
    return posting.id;
}

} // namespace

Result<PreparedSession> prepareSession(application::UseCaseContext& context,
                                       domain::AppraisalMode mode, int reportees, int formsPerGroup)
{
    PreparedSession prepared;
    domain::AppraisalSession session = application::usualSession(2026);
    session.mode = mode;
    session.heldOn = QDate(2026, 9, 28);
    for (domain::VoterGroup& group : session.groups) {
        group.invited = formsPerGroup;
        group.issued = formsPerGroup;
    }
    session.components = {{domain::kMeetingComponent, domain::ExactDecimal::fromInteger(100)}};
    TOUYAN_TRY_ASSIGN(prepared.session, application::saveSession(context, {session, {}}));
    application::SaveReporteesRequest request;
    request.session = prepared.session.id;
    for (int number = 1; number <= reportees; ++number) {
        TOUYAN_TRY_ASSIGN(const auto posting, addPosting(context, number));
        request.choices.push_back({posting, number, domain::ReportManner::OnSite});
    }
    TOUYAN_TRY_ASSIGN(prepared.reportees, application::saveReportees(context, request));
    for (const domain::VoterGroup& group : prepared.session.groups) {
        TOUYAN_TRY(
            application::prepareForms(context, {prepared.session.id, group.id, formsPerGroup}));
        TOUYAN_TRY_ASSIGN(auto serials, application::listForms(context, group.id));
        prepared.serials.push_back(std::move(serials));
    }
    return prepared;
}

} // namespace touyan::test
