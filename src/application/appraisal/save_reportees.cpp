// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/save_reportees.h"

#include "application/appraisal/appraisal_record_traits.h"
#include "application/appraisal/find_session.h"
#include "application/roster/posting_title.h"
#include "domain/appraisal/draw_by_lot.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <limits>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSession;
using domain::AppraisalSessionId;
using domain::ComponentScore;
using domain::ErrorCode;
using domain::makeError;
using domain::PostingId;
using domain::Reportee;
using domain::Result;

namespace {

Result<PostingIdentity> identityOf(UnitOfWork& work, PostingId id)
{
    TOUYAN_TRY_ASSIGN(const domain::Posting posting, work.postings().find(id));
    TOUYAN_TRY_ASSIGN(const domain::Person person, work.people().find(posting.person));
    TOUYAN_TRY_ASSIGN(const domain::Unit unit, work.units().find(posting.unit));
    return PostingIdentity{posting.code,
                           person.id,
                           person.name,
                           unit.id,
                           unit.code,
                           unit.name,
                           person.dispatchingUnit,
                           person.dispatchLevel,
                           posting.round};
}

Result<void> removeReportees(AuditedWork& work, const std::vector<Reportee>& stored,
                             const SaveReporteesRequest& request)
{
    for (const Reportee& reportee : stored) {
        const bool stays = std::any_of(
            request.choices.begin(), request.choices.end(),
            [&](const ReporteeChoice& choice) { return choice.posting == reportee.posting; });
        if (!stays)
            TOUYAN_TRY(work.remove(reportee, reportee.posting, request.reason));
    }
    return {};
}

Result<void> applyChoice(AuditedWork& work, const std::vector<Reportee>& stored,
                         const ReporteeChoice& choice, const SaveReporteesRequest& request)
{
    const auto known = std::find_if(stored.begin(), stored.end(), [&](const Reportee& reportee) {
        return reportee.posting == choice.posting;
    });
    if (known == stored.end()) {
        Reportee reportee;
        reportee.session = request.session;
        reportee.posting = choice.posting;
        reportee.order = choice.order;
        reportee.manner = choice.manner;
        TOUYAN_TRY(work.insert(reportee, choice.posting, request.reason));
        return {};
    }
    Reportee changed = *known;
    changed.order = choice.order;
    changed.manner = choice.manner;
    if (changed != *known)
        TOUYAN_TRY(work.update(*known, changed, choice.posting, request.reason));
    return {};
}

Result<void> keepDraw(UnitOfWork& work, const UseCaseContext& context,
                      const DrawOrderRequest& request, quint64 seed, const QStringList& order)
{
    AppraisalDrawRepository& draws = work.appraisals().draws();
    TOUYAN_TRY_ASSIGN(const auto earlier, draws.ofSession(request.session));
    AppraisalDraw draw;
    draw.session = request.session;
    draw.number = earlier.empty() ? 1 : earlier.back().number + 1;
    draw.seed = seed;
    draw.drawnAt = context.clock.now().toUTC();
    draw.drawnBy = context.actor.name;
    draw.reason = request.reason.trimmed();
    draw.postings = order;
    return draws.insert(draw);
}

Result<void> checkScore(const AppraisalSession& session, const ComponentScore& score)
{
    const bool isKnown = std::any_of(
        session.components.begin(), session.components.end(),
        [&](const domain::AppraisalComponent& each) { return each.code == score.component; });
    if (!isKnown)
        return makeError(ErrorCode::NotFound, {u"component"_s, score.component});
    if (score.component == domain::kMeetingComponent) {
        return makeError(ErrorCode::InvalidValue,
                         {u"component"_s, score.component, u"≠ meeting"_s});
    }
    if (score.score && (score.notApplicable || score.score->isNegative()))
        return makeError(ErrorCode::InvalidValue, {u"score"_s, score.score->toString(), u"≥ 0"_s});
    return {};
}

} // namespace

Result<std::vector<NamedReportee>> listReportees(UnitOfWork& work, AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(auto reportees, work.appraisals().reportees().ofSession(session));
    std::vector<NamedReportee> named;
    named.reserve(reportees.size());
    for (Reportee& reportee : reportees) {
        TOUYAN_TRY_ASSIGN(PostingIdentity identity, identityOf(work, reportee.posting));
        named.push_back({std::move(reportee), std::move(identity)});
    }
    std::stable_sort(named.begin(), named.end(),
                     [](const NamedReportee& a, const NamedReportee& b) {
                         constexpr int kLast = std::numeric_limits<int>::max();
                         return std::pair(a.reportee.order.value_or(kLast), a.identity.code) <
                                std::pair(b.reportee.order.value_or(kLast), b.identity.code);
                     });
    return named;
}

Result<std::vector<NamedReportee>> listReportees(UseCaseContext& context,
                                                 AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    return listReportees(*work, session);
}

Result<std::vector<NamedReportee>> saveReportees(UseCaseContext& context,
                                                 const SaveReporteesRequest& request)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    UnitOfWork& records = work.records();
    TOUYAN_TRY(findOpenSession(records, request.session));
    TOUYAN_TRY(requireReasonOnceVoted(records, request.session, request.reason));
    TOUYAN_TRY_ASSIGN(const auto stored,
                      records.appraisals().reportees().ofSession(request.session));
    TOUYAN_TRY(removeReportees(work, stored, request));
    QSet<PostingId> seen;
    for (const ReporteeChoice& choice : request.choices) {
        TOUYAN_TRY_ASSIGN(const domain::Posting posting, records.postings().find(choice.posting));
        if (seen.contains(choice.posting))
            return withTitles(records,
                              makeError(ErrorCode::DuplicateCode, {u"reportee"_s, posting.code}),
                              {posting});
        seen.insert(choice.posting);
        TOUYAN_TRY(applyChoice(work, stored, choice, request));
    }
    TOUYAN_TRY_ASSIGN(auto reportees, listReportees(records, request.session));
    TOUYAN_TRY(work.commit());
    return reportees;
}

Result<DrawnOrder> drawSpeakingOrder(UseCaseContext& context, const DrawOrderRequest& request)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const AppraisalSession session,
                      findOpenSession(work.records(), request.session));
    TOUYAN_TRY(requireReasonOnceVoted(work.records(), request.session, request.reason));
    TOUYAN_TRY_ASSIGN(auto named, listReportees(work.records(), request.session));
    // From one and the same order before the draw, whatever order stood there.
    std::sort(named.begin(), named.end(), [](const NamedReportee& a, const NamedReportee& b) {
        return a.identity.code < b.identity.code;
    });
    std::vector<size_t> speakers;
    for (size_t i = 0; i < named.size(); ++i) {
        if (named[i].reportee.manner == domain::ReportManner::OnSite)
            speakers.push_back(i);
        named[i].reportee.order.reset();
    }
    DrawnOrder drawn;
    drawn.seed = request.seed.value_or(QRandomGenerator::system()->generate64());
    domain::drawByLot(speakers, drawn.seed);
    QStringList order;
    for (size_t place = 0; place < speakers.size(); ++place) {
        named[speakers[place]].reportee.order = static_cast<int>(place) + 1;
        order.append(named[speakers[place]].identity.code);
    }

    for (const NamedReportee& each : named) {
        TOUYAN_TRY_ASSIGN(const Reportee before,
                          work.records().appraisals().reportees().find(each.reportee.id));
        if (before.order != each.reportee.order)
            TOUYAN_TRY(work.update(before, each.reportee, each.reportee.posting, request.reason));
    }
    TOUYAN_TRY(keepDraw(work.records(), context, request, drawn.seed, order));
    const QJsonObject values{{u"draw_seed"_s, QString::number(drawn.seed)},
                             {u"order"_s, QJsonArray::fromStringList(order)}};
    TOUYAN_TRY(work.note({AuditAction::Changed,
                          RecordKind::AppraisalSession,
                          session.id.value(),
                          session.code,
                          {},
                          QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)),
                          request.reason},
                         std::nullopt));
    TOUYAN_TRY_ASSIGN(drawn.reportees, listReportees(work.records(), request.session));
    TOUYAN_TRY(work.commit());
    return drawn;
}

Result<Reportee> setVeto(UseCaseContext& context, const SetVetoRequest& request)
{
    if (request.reason.trimmed().isEmpty())
        return makeError(ErrorCode::ReasonMissing, {u"veto"_s});
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const Reportee before,
                      work.records().appraisals().reportees().find(request.reportee));
    TOUYAN_TRY(findOpenSession(work.records(), before.session));
    Reportee after = before;
    after.veto = request.veto;
    after.vetoReason = request.veto ? request.reason : QString();
    TOUYAN_TRY_ASSIGN(after, work.update(before, after, before.posting, request.reason));
    TOUYAN_TRY(work.commit());
    return after;
}

Result<Reportee> setComponentScore(UseCaseContext& context, const SetComponentScoreRequest& request)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const Reportee before,
                      work.records().appraisals().reportees().find(request.reportee));
    TOUYAN_TRY_ASSIGN(const AppraisalSession session,
                      findOpenSession(work.records(), before.session));
    TOUYAN_TRY(requireReasonOnceVoted(work.records(), session.id, request.reason));
    TOUYAN_TRY(checkScore(session, request.score));
    Reportee after = before;
    putComponentScore(after, request.score);
    TOUYAN_TRY_ASSIGN(after, work.update(before, after, before.posting, request.reason));
    TOUYAN_TRY(work.commit());
    return after;
}

void putComponentScore(Reportee& reportee, const ComponentScore& score)
{
    auto& scores = reportee.componentScores;
    const auto place = std::lower_bound(scores.begin(), scores.end(), score.component,
                                        [](const ComponentScore& each, const QString& component) {
                                            return each.component < component;
                                        });
    if (place != scores.end() && place->component == score.component)
        *place = score;
    else
        scores.insert(place, score);
}

} // namespace touyan::application
