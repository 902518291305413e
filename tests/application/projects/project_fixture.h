// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/project_records.h"
#include "application/ports/rectification_records.h"
#include "application/project_overview/show_project.h"
#include "application/projects/save_project.h"
#include "application/projects/take_project_step.h"
#include "domain/projects/project_transition.h"
#include "support/use_case_fixture.h"

namespace touyan::domain {

inline void PrintTo(ExactDecimal decimal, std::ostream* stream)
{
    *stream << decimal.toString().toStdString();
}

} // namespace touyan::domain

namespace touyan::test {

/// A seeded roster with one project X00001 of the community U00002, led by R00003: 选题, with three
/// steps of 20, 30 and 50 points planned for the ends of March, June and September 2026. The clock
/// stands on 10 January 2026.
class ProjectTest : public UseCaseTest
{
protected:
    ProjectTest();

    [[nodiscard]] static domain::ExactDecimal points(const char* text)
    {
        return domain::ExactDecimal::parse(QString::fromLatin1(text)).value();
    }
    [[nodiscard]] domain::Project draft();
    [[nodiscard]] static domain::ProjectPlan plan();
    [[nodiscard]] static domain::Acceptance acceptance();

    [[nodiscard]] domain::Project project();
    [[nodiscard]] std::vector<domain::ProjectPlan> plans();
    [[nodiscard]] std::vector<domain::ProjectTransition> history();
    [[nodiscard]] application::ProjectPage page(QDate asOf = {});

    /// A step with everything that it may need.
    [[nodiscard]] application::TakeProjectStepRequest step(domain::ProjectStep step, QDate on);
    /// The step on a day; the clock then stands there.
    application::TakenProjectStep take(domain::ProjectStep step, QDate on);
    /// 申报, 立项 and start on days of January 2026, the last given.
    void start(QDate on);
    void finishSteps(QDate on);

    domain::ProjectId m_project;
};

} // namespace touyan::test
