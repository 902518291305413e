// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/check_project_history.h"

#include "domain/projects/project_names.h"
#include "domain/projects/project_transition.h"

namespace touyan::application {

using domain::ErrorCode;
using domain::makeError;
using domain::ProjectState;

namespace {

QString stateName(ProjectState state)
{
    return QString(domain::identifierName(state));
}

class HistoryCheck
{
public:
    HistoryCheck(ImportSession& session, ProjectInPackage& added)
        : m_session(session)
        , m_added(added)
    {
    }

    /// Notes what is wrong; false when anything is.
    [[nodiscard]] bool run()
    {
        checkNumbers();
        ProjectState state = ProjectState::Draft;
        QDate day;
        for (const auto& [number, each] : m_added.transitions) {
            const domain::ProjectTransition& transition = each.transition;
            if (transition.from != state)
                refuseValue(each.from, stateName(transition.from), stateName(state));
            const auto next = domain::stateAfter(transition.from, transition.step);
            if (!next) {
                QStringList possible;
                for (const domain::ProjectStep step : domain::possibleSteps(transition.from))
                    possible.append(domain::identifierName(step));
                refuse(each.step, makeError(ErrorCode::ProjectStepRefused,
                                            {m_added.project.code, stateName(transition.from),
                                             QString(domain::identifierName(transition.step)),
                                             possible.join(u';')}));
            } else if (*next != transition.to) {
                refuseValue(each.to, stateName(transition.to), stateName(*next));
            }
            if (day.isValid() && transition.on < day) {
                refuse(each.takenOn,
                       makeError(ErrorCode::EndBeforeStart,
                                 {day.toString(Qt::ISODate), transition.on.toString(Qt::ISODate)}));
            }
            state = transition.to;
            day = transition.on;
        }
        const ProjectState last = m_added.project.state;
        if (m_session.projects.areHistoriesComplete && last != state)
            refuseValue(m_added.state, stateName(last), stateName(state));
        checkPlan(last);
        return m_isSound;
    }

private:
    void checkNumbers()
    {
        int expected = 0;
        for (const auto& [number, plan] : m_added.plans) {
            if (number != ++expected)
                refuseValue(plan.number, QString::number(number), QString::number(expected));
        }
        expected = 0;
        for (const auto& [number, transition] : m_added.transitions) {
            if (number != ++expected)
                refuseValue(transition.number, QString::number(number), QString::number(expected));
        }
    }

    /// Whoever was submitted has a complete plan, but may take it apart when it was returned.
    void checkPlan(ProjectState state)
    {
        if (!m_isSound || !m_session.projects.arePlansComplete || state == ProjectState::Draft ||
            state == ProjectState::Returned) {
            return;
        }
        domain::ProjectPlan plan;
        if (!m_added.plans.empty()) {
            const PlanInPackage& last = m_added.plans.rbegin()->second;
            plan = last.plan;
            for (const auto& [position, step] : last.steps)
                plan.steps.push_back(step);
        }
        const auto complete = domain::checkPlanComplete(m_added.project.code,
                                                        m_added.plans.empty() ? nullptr : &plan);
        if (complete.isError())
            refuse(m_added.state, complete.error());
    }

    void refuseValue(const RefusedRow& place, const QString& value, const QString& allowed)
    {
        refuse(place, makeError(ErrorCode::InvalidValue, {place.columnName, value, allowed}));
    }

    void refuse(RefusedRow place, domain::Error error)
    {
        m_isSound = false;
        place.error = std::move(error);
        m_session.refused.push_back(std::move(place));
    }

    ImportSession& m_session;
    ProjectInPackage& m_added;
    bool m_isSound = true;
};

} // namespace

bool checkProjectHistory(ImportSession& session, ProjectInPackage& added)
{
    return HistoryCheck(session, added).run();
}

} // namespace touyan::application
