// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/list_draws.h"

#include "application/appraisal/save_reportees.h"
#include "domain/appraisal/draw_by_lot.h"

#include <algorithm>

namespace touyan::application {

using domain::Result;

namespace {

/// Draws again: from the postings by code, as the draw itself does.
bool isReproduced(const AppraisalDraw& draw)
{
    QStringList order = draw.postings;
    std::sort(order.begin(), order.end());
    domain::drawByLot(order, draw.seed);
    return order == draw.postings;
}

Result<DrawnSpeaker> speaker(UnitOfWork& work, const std::vector<NamedReportee>& reportees,
                             const QString& code)
{
    const auto known =
        std::find_if(reportees.begin(), reportees.end(), [&code](const NamedReportee& reportee) {
            return reportee.identity.code == code;
        });
    if (known != reportees.end())
        return DrawnSpeaker{code, known->identity.personName, known->identity.unitName};
    // Somebody who reports no more.
    TOUYAN_TRY_ASSIGN(const auto posting, work.postings().findByCode(code));
    if (!posting)
        return DrawnSpeaker{code, {}, {}};
    TOUYAN_TRY_ASSIGN(const domain::Person person, work.people().find(posting->person));
    TOUYAN_TRY_ASSIGN(const domain::Unit unit, work.units().find(posting->unit));
    return DrawnSpeaker{code, person.name, unit.name};
}

} // namespace

Result<std::vector<ListedDraw>> listDraws(UseCaseContext& context,
                                          domain::AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const auto reportees, listReportees(*work, session));
    TOUYAN_TRY_ASSIGN(auto draws, work->appraisals().draws().ofSession(session));
    QStringList present;
    for (const NamedReportee& reportee : reportees) {
        if (reportee.reportee.manner == domain::ReportManner::OnSite)
            present.append(reportee.identity.code);
    }
    std::reverse(draws.begin(), draws.end());
    std::vector<ListedDraw> listed;
    listed.reserve(draws.size());
    for (AppraisalDraw& draw : draws) {
        ListedDraw& each = listed.emplace_back();
        for (const QString& code : std::as_const(draw.postings)) {
            TOUYAN_TRY_ASSIGN(DrawnSpeaker drawn, speaker(*work, reportees, code));
            each.speakers.push_back(std::move(drawn));
        }
        each.isReproduced = isReproduced(draw);
        each.isInForce = draw.postings == present;
        each.draw = std::move(draw);
    }
    return listed;
}

} // namespace touyan::application
