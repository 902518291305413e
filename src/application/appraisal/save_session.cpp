// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/save_session.h"

#include "application/appraisal/appraisal_comment_record.h"
#include "application/appraisal/appraisal_record_traits.h"
#include "application/appraisal/find_session.h"
#include "application/writing/save_record.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalComponent;
using domain::AppraisalMode;
using domain::AppraisalSession;
using domain::Criterion;
using domain::ErrorCode;
using domain::ExactDecimal;
using domain::makeError;
using domain::Result;
using domain::VoterGroup;

namespace {

const ExactDecimal kWhole = ExactDecimal::fromInteger(100);

Result<void> requireBetween(const QString& field, ExactDecimal value, ExactDecimal least,
                            ExactDecimal most)
{
    if (value < least || value > most) {
        return makeError(ErrorCode::InvalidValue,
                         {field, value.toString(), least.toString() + u'–' + most.toString()});
    }
    return {};
}

Result<void> requireNotNegative(const QString& field, int value)
{
    if (value < 0)
        return makeError(ErrorCode::InvalidValue, {field, QString::number(value), u"≥ 0"_s});
    return {};
}

Result<void> requireUnique(QSet<QString>& known, const QString& part, const QString& code)
{
    TOUYAN_TRY(requireText(code, part));
    if (known.contains(code))
        return makeError(ErrorCode::DuplicateCode, {part, code});
    known.insert(code);
    return {};
}

Result<void> checkCriteria(const AppraisalSession& session)
{
    QSet<QString> codes;
    for (const Criterion& criterion : session.criteria) {
        TOUYAN_TRY(requireUnique(codes, u"criterion"_s, criterion.code));
        TOUYAN_TRY(requireText(criterion.title, u"title"_s));
        if (criterion.maxPoints <= ExactDecimal()) {
            return makeError(ErrorCode::InvalidValue,
                             {u"max_points"_s, criterion.maxPoints.toString(), u"> 0"_s});
        }
    }
    if (session.mode == AppraisalMode::Score && session.criteria.empty())
        return makeError(ErrorCode::MissingValue, {u"criterion"_s});
    return {};
}

Result<void> checkGroups(const AppraisalSession& session)
{
    QSet<QString> codes;
    for (const VoterGroup& group : session.groups) {
        TOUYAN_TRY(requireUnique(codes, u"voter_group"_s, group.code));
        TOUYAN_TRY(requireText(group.title, u"title"_s));
        TOUYAN_TRY(requireBetween(u"weight"_s, group.weight, {}, kWhole));
        TOUYAN_TRY(requireNotNegative(u"invited"_s, group.invited));
        TOUYAN_TRY(requireNotNegative(u"issued"_s, group.issued));
        TOUYAN_TRY(requireNotNegative(u"trim"_s, group.trim));
    }
    return {};
}

Result<void> checkComponents(const AppraisalSession& session)
{
    QSet<QString> codes;
    for (const AppraisalComponent& component : session.components) {
        TOUYAN_TRY(requireUnique(codes, u"component"_s, component.code));
        TOUYAN_TRY(requireBetween(u"weight"_s, component.weight, {}, kWhole));
    }
    return {};
}

Result<void> checkSettings(const AppraisalSession& session)
{
    constexpr int kFirstYear = 1900;
    constexpr int kLastYear = 9999;
    TOUYAN_TRY(requireText(session.title, u"title"_s));
    if (session.year < kFirstYear || session.year > kLastYear) {
        return makeError(ErrorCode::InvalidValue,
                         {u"year"_s, QString::number(session.year), u"1900–9999"_s});
    }
    TOUYAN_TRY(requireBetween(u"quorum_percent"_s, session.quorumPercent, {}, kWhole));
    if (session.goodQuotaPercent)
        TOUYAN_TRY(requireBetween(u"good_quota_percent"_s, *session.goodQuotaPercent, {}, kWhole));
    if (session.ballotGoodLimit)
        TOUYAN_TRY(requireNotNegative(u"ballot_good_limit"_s, *session.ballotGoodLimit));
    TOUYAN_TRY(requireNotNegative(u"min_ballots"_s, session.minBallots));
    for (const ExactDecimal points : session.gradePoints)
        TOUYAN_TRY(requireBetween(u"points"_s, points, {}, kWhole));
    const auto& thresholds = session.gradeThresholds;
    if (!std::is_sorted(thresholds.begin(), thresholds.end(), std::greater<>())) {
        return makeError(ErrorCode::InvalidValue,
                         {u"threshold"_s, thresholds.back().toString(), u"好 ≥ 较好 ≥ 一般"_s});
    }
    return {};
}

Result<void> checkContents(UnitOfWork& work, AppraisalSession& session)
{
    TOUYAN_TRY(checkSettings(session));
    TOUYAN_TRY(checkCriteria(session));
    TOUYAN_TRY(checkGroups(session));
    TOUYAN_TRY(checkComponents(session));
    return completeCode(work, session, u"A"_s);
}

/// Scores of components that the session no longer has go with them.
Result<void> dropScoresWithoutComponent(AuditedWork& work, const AppraisalSession& session)
{
    TOUYAN_TRY_ASSIGN(const auto reportees,
                      work.records().appraisals().reportees().ofSession(session.id));
    for (const domain::Reportee& before : reportees) {
        domain::Reportee after = before;
        std::erase_if(after.componentScores, [&](const domain::ComponentScore& score) {
            return std::none_of(session.components.begin(), session.components.end(),
                                [&](const AppraisalComponent& component) {
                                    return component.code == score.component;
                                });
        });
        if (after != before)
            TOUYAN_TRY(work.update(before, after, before.posting));
    }
    return {};
}

Result<AppraisalSession> changeSession(AuditedWork& work, AppraisalSession session,
                                       const QString& reason)
{
    TOUYAN_TRY_ASSIGN(const AppraisalSession before, findOpenSession(work.records(), session.id));
    TOUYAN_TRY(requireReasonOnceVoted(work.records(), session.id, reason));
    TOUYAN_TRY_ASSIGN(session, work.update(before, std::move(session), std::nullopt, reason));
    TOUYAN_TRY(dropScoresWithoutComponent(work, session));
    return session;
}

} // namespace

AppraisalSession usualSession(int year)
{
    static const std::array topics{
        u"学习贯彻"_s,     u"三年行动计划"_s,      u"驻点联系群众与基层治理"_s, u"班子队伍建设"_s,
        u"平安建设"_s,     u"抓党建促乡村振兴"_s,  u"支部标准化规范化"_s,       u"基层基础保障"_s,
        u"突出问题整改"_s, u"查找问题与整改措施"_s};
    struct Group
    {
        QString title;
        int weight;
    };
    static const std::array groups{
        Group{u"领导班子成员"_s, 40}, Group{u"基层治理领导小组成员"_s, 20},
        Group{u"党组织书记和组织委员"_s, 20}, Group{u"党员群众代表"_s, 20}};
    constexpr int kPoints = 10;
    AppraisalSession session;
    session.year = year;
    session.title = u"%1年度述职评议"_s.arg(year);
    for (size_t i = 0; i < topics.size(); ++i) {
        session.criteria.push_back({u'C' + QString::number(i + 1).rightJustified(2, u'0'),
                                    topics[i], ExactDecimal::fromInteger(kPoints)});
    }
    for (size_t i = 0; i < groups.size(); ++i) {
        VoterGroup group;
        group.code = u'G' + QString::number(i + 1);
        group.title = groups[i].title;
        group.weight = ExactDecimal::fromInteger(groups[i].weight);
        session.groups.push_back(std::move(group));
    }
    session.components = {{domain::kMeetingComponent, ExactDecimal::fromInteger(60)},
                          {domain::kRoutineComponent, ExactDecimal::fromInteger(30)},
                          {domain::kProjectComponent, ExactDecimal::fromInteger(10)}};
    return session;
}

AppraisalSession sessionLike(const AppraisalSession& earlier, int year)
{
    AppraisalSession session = earlier;
    session.id = {};
    session.rowVersion = 0;
    session.code.clear();
    session.year = year;
    session.title.replace(QString::number(earlier.year), QString::number(year));
    session.heldOn.reset();
    for (VoterGroup& group : session.groups) {
        group.id = {};
        group.issued = 0;
    }
    return session;
}

Result<AppraisalSession> saveSession(UseCaseContext& context, const SaveSessionRequest& request)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    AppraisalSession session = request.session;
    TOUYAN_TRY(checkContents(work.records(), session));
    if (session.id.isStored()) {
        TOUYAN_TRY_ASSIGN(session, changeSession(work, std::move(session), request.reason));
    } else {
        TOUYAN_TRY_ASSIGN(session, work.insert(std::move(session), std::nullopt, request.reason));
    }
    // New groups have got their ids.
    TOUYAN_TRY_ASSIGN(session, work.records().appraisals().sessions().find(session.id));
    TOUYAN_TRY(work.commit());
    return session;
}

Result<void> removeSession(UseCaseContext& context, const AppraisalSession& session)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    AppraisalRecords& records = work.records().appraisals();
    TOUYAN_TRY(findOpenSession(work.records(), session.id));
    TOUYAN_TRY_ASSIGN(const auto comments, records.comments().ofSession(session.id));
    for (const domain::AppraisalComment& comment : comments)
        TOUYAN_TRY(work.remove(comment, std::nullopt));
    TOUYAN_TRY_ASSIGN(const auto reportees, records.reportees().ofSession(session.id));
    for (const domain::Reportee& reportee : reportees)
        TOUYAN_TRY(work.remove(reportee, reportee.posting));
    TOUYAN_TRY(work.remove(session, std::nullopt));
    return work.commit();
}

Result<std::vector<SessionSummary>> listSessions(UseCaseContext& context)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    AppraisalRecords& records = work->appraisals();
    TOUYAN_TRY_ASSIGN(auto sessions, records.sessions().all());
    std::stable_sort(
        sessions.begin(), sessions.end(),
        [](const AppraisalSession& a, const AppraisalSession& b) { return a.year > b.year; });
    std::vector<SessionSummary> summaries;
    for (AppraisalSession& session : sessions) {
        SessionSummary summary;
        TOUYAN_TRY_ASSIGN(const auto reportees, records.reportees().ofSession(session.id));
        summary.reportees = static_cast<int>(reportees.size());
        TOUYAN_TRY_ASSIGN(summary.ballots, records.ballots().count(session.id));
        TOUYAN_TRY_ASSIGN(summary.finalisation, findFinalisation(*work, session.id));
        summary.session = std::move(session);
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

} // namespace touyan::application
