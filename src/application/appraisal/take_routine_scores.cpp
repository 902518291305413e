// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/take_routine_scores.h"

#include "application/appraisal/appraisal_record_traits.h"
#include "application/appraisal/find_session.h"
#include "application/assessment/assess_postings.h"
#include "application/ports/project_records.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSession;
using domain::ComponentScore;
using domain::ErrorCode;
using domain::ExactDecimal;
using domain::makeError;
using domain::Reportee;
using domain::Result;

namespace {

bool hasComponent(const AppraisalSession& session, const QString& code)
{
    return std::any_of(
        session.components.begin(), session.components.end(),
        [&](const domain::AppraisalComponent& component) { return component.code == code; });
}

/// The mean of decimals, kept to six decimals, half up.
ExactDecimal meanOf(const std::vector<ExactDecimal>& values)
{
    qint64 sum = 0;
    for (const ExactDecimal value : values)
        sum += value.millionths();
    const auto count = static_cast<qint64>(values.size());
    return ExactDecimal::fromMillionths((2 * sum + count) / (2 * count));
}

/// Finds the scores of one year as of a day.
class RoutineScores
{
public:
    RoutineScores(UnitOfWork& work, int year, QDate asOf)
        : m_work(work)
        , m_year({QDate(year, 1, 1), QDate(year, 12, 31)})
        , m_asOf(asOf)
    {
    }

    [[nodiscard]] Result<void> assess()
    {
        TOUYAN_TRY_ASSIGN(m_assessment,
                          assessPostings(m_work, {m_year, m_asOf, EntryScope::ConfirmedOnly}));
        return {};
    }

    [[nodiscard]] std::optional<ExactDecimal> routineScore(domain::PostingId posting) const
    {
        constexpr qint64 kMillionthsInHundredth = ExactDecimal::kScale / 100;
        const AssessedPosting* assessed = m_assessment->find(posting);
        if (assessed == nullptr || !assessed->result.score)
            return std::nullopt;
        return ExactDecimal::fromMillionths(assessed->result.score->hundredths *
                                            kMillionthsInHundredth);
    }

    [[nodiscard]] bool isProvisional(domain::PostingId posting) const
    {
        const AssessedPosting* assessed = m_assessment->find(posting);
        return assessed != nullptr && assessed->result.isProvisional();
    }

    [[nodiscard]] Result<std::optional<ExactDecimal>> projectScore(domain::UnitId unit)
    {
        ProjectFilter filter;
        filter.unit = unit;
        filter.states = {domain::ProjectState::Accepted};
        TOUYAN_TRY_ASSIGN(const auto projects, m_work.projects().projects().matching(filter));
        std::vector<ExactDecimal> scores;
        for (const domain::Project& project : projects) {
            if (project.acceptance && m_year.contains(project.acceptance->date) &&
                project.acceptance->date <= m_asOf)
                scores.push_back(project.acceptance->score);
        }
        return scores.empty() ? std::optional<ExactDecimal>() : std::optional(meanOf(scores));
    }

private:
    UnitOfWork& m_work;
    domain::DaySpan m_year;
    QDate m_asOf;
    std::shared_ptr<Assessment> m_assessment;
};

const ComponentScore* findScore(const Reportee& reportee, const QString& component)
{
    const auto found =
        std::find_if(reportee.componentScores.begin(), reportee.componentScores.end(),
                     [&](const ComponentScore& score) { return score.component == component; });
    return found == reportee.componentScores.end() ? nullptr : &*found;
}

/// Puts what was found into the reportee, unless the office has said that it does not apply.
TakenScore take(const NamedReportee& named, Reportee& reportee, const QString& component,
                const std::optional<ExactDecimal>& score)
{
    TakenScore taken;
    taken.reportee = reportee.id;
    taken.identity = named.identity;
    taken.component = component;
    taken.taken = score;
    if (const ComponentScore* before = findScore(reportee, component)) {
        taken.before = before->score;
        taken.isNotApplicable = before->notApplicable;
    }
    if (!taken.isNotApplicable)
        putComponentScore(reportee, {component, false, score});
    return taken;
}

} // namespace

Result<std::vector<TakenScore>> takeRoutineScores(UseCaseContext& context,
                                                  const TakeRoutineScoresRequest& request)
{
    const QDate today = context.clock.today();
    if (!request.asOf.isValid() || request.asOf > today) {
        return makeError(ErrorCode::InvalidValue, {u"as_of"_s, request.asOf.toString(Qt::ISODate),
                                                   u"≤ "_s + today.toString(Qt::ISODate)});
    }
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const AppraisalSession session,
                      findOpenSession(work.records(), request.session));
    TOUYAN_TRY(requireReasonOnceVoted(work.records(), session.id, request.reason));
    RoutineScores scores(work.records(), session.year, request.asOf);
    TOUYAN_TRY(scores.assess());
    TOUYAN_TRY_ASSIGN(const auto reportees, listReportees(work.records(), session.id));
    const QString reason =
        u"取平时成绩，截至 "_s + request.asOf.toString(Qt::ISODate) +
        (request.reason.trimmed().isEmpty() ? QString() : u"；"_s + request.reason.trimmed());
    std::vector<TakenScore> taken;
    for (const NamedReportee& named : reportees) {
        Reportee changed = named.reportee;
        if (hasComponent(session, domain::kRoutineComponent)) {
            taken.push_back(take(named, changed, domain::kRoutineComponent,
                                 scores.routineScore(changed.posting)));
            taken.back().isProvisional = scores.isProvisional(changed.posting);
        }
        if (hasComponent(session, domain::kProjectComponent)) {
            TOUYAN_TRY_ASSIGN(const auto project, scores.projectScore(named.identity.unit));
            taken.push_back(take(named, changed, domain::kProjectComponent, project));
        }
        if (changed != named.reportee)
            TOUYAN_TRY(work.update(named.reportee, changed, changed.posting, reason));
    }
    TOUYAN_TRY(work.commit());
    return taken;
}

} // namespace touyan::application
