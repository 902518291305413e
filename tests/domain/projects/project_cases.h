// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/project.h"
#include "domain/projects/project_plan.h"

#include <gtest/gtest.h>

#include <ostream>

namespace touyan::domain {

inline void PrintTo(ProjectState state, std::ostream* stream)
{
    *stream << "state " << static_cast<int>(state);
}

inline void PrintTo(ProjectStep step, std::ostream* stream)
{
    *stream << "step " << static_cast<int>(step);
}

inline void PrintTo(ExactDecimal decimal, std::ostream* stream)
{
    *stream << decimal.toString().toStdString();
}

} // namespace touyan::domain

namespace touyan::test {

inline domain::ExactDecimal points(const char* text)
{
    return domain::ExactDecimal::parse(QString::fromLatin1(text)).value();
}

inline domain::PlanStep planStep(int number, QDate plannedFinish, const char* weight,
                                 std::optional<QDate> finishedOn = std::nullopt)
{
    return {number, QStringLiteral("步骤%1").arg(number), plannedFinish, points(weight), finishedOn,
            {}};
}

/// Three steps of 20, 30 and 50 points, planned for the ends of March, June and September 2026;
/// finished by the end of September.
inline domain::ProjectPlan samplePlan()
{
    domain::ProjectPlan plan;
    plan.goal = QStringLiteral("建成助老食堂");
    plan.measures = QStringLiteral("每周调度一次");
    plan.finishDate = {2026, 9, 30};
    plan.steps = {planStep(1, {2026, 3, 31}, "20"), planStep(2, {2026, 6, 30}, "30"),
                  planStep(3, {2026, 9, 30}, "50")};
    return plan;
}

inline domain::Project sampleProject(domain::ProjectState state)
{
    domain::Project project;
    project.id = domain::ProjectId(1);
    project.code = QStringLiteral("X00001");
    project.state = state;
    return project;
}

inline domain::Acceptance sampleAcceptance()
{
    return {QDate(2026, 10, 10),        points("92.5"),
            QStringLiteral("同意验收"), QStringLiteral("食堂"),
            QStringLiteral("三个问题"), QStringLiteral("一套办法"),
            QStringLiteral("满意度")};
}

} // namespace touyan::test
