// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/appraisal_test.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

SampleAppraisal::SampleAppraisal(UseCaseOffice& office)
{
    AppraisalSession draft = usualSession(2019);
    draft.heldOn = QDate(2020, 1, 10);
    draft.criteria.resize(2);
    draft.groups.resize(2);
    draft.groups[0].weight = ExactDecimal::fromInteger(60);
    draft.groups[0].invited = 5;
    draft.groups[0].issued = 5;
    draft.groups[1].weight = ExactDecimal::fromInteger(40);
    draft.groups[1].invited = 4;
    draft.groups[1].issued = 4;
    draft.components = {{kMeetingComponent, ExactDecimal::fromInteger(70)},
                        {kRoutineComponent, ExactDecimal::fromInteger(30)}};
    session = valueOf(saveSession(office.context(), {draft, {}}));
    static_cast<void>(
        valueOf(saveReportees(office.context(), {session.id,
                                                 {{office.posting(u"P00001"_s).id, 1, {}},
                                                  {office.posting(u"P00002"_s).id, 2, {}}},
                                                 {}})));
    reportees = valueOf(listReportees(office.context(), session.id));
    const std::array scores{90, 80};
    for (size_t i = 0; i < reportees.size(); ++i) {
        reportees[i].reportee = valueOf(setComponentScore(
            office.context(), {reportees[i].reportee.id,
                               {kRoutineComponent, false, ExactDecimal::fromInteger(scores.at(i))},
                               {}}));
    }
}

EnterBallotRequest SampleAppraisal::form(size_t group, const QString& serial, const QString& value,
                                         EntryRound round) const
{
    EnterBallotRequest request;
    request.session = session.id;
    request.ballot = ballot(group, serial);
    request.round = round;
    request.person = round == EntryRound::First ? u"甲"_s : u"乙"_s;
    for (const NamedReportee& named : reportees)
        request.rows.push_back({named.reportee.id, {{u"C01"_s, value}, {u"C02"_s, value}}});
    return request;
}

void SampleAppraisal::enterTwice(UseCaseOffice& office, size_t group, const QString& serial,
                                 const QString& value) const
{
    for (const EntryRound round : {EntryRound::First, EntryRound::Second}) {
        static_cast<void>(
            valueOf(enterBallot(office.context(), form(group, serial, value, round))));
    }
}

void SampleAppraisal::enterAll(UseCaseOffice& office) const
{
    for (int i = 0; i < 3; ++i) {
        enterTwice(office, 0, QString::number(i + 1), QString::number(8 + i));
        enterTwice(office, 1, QString::number(i + 1), QString::number(7 + i));
    }
}

} // namespace touyan::test
