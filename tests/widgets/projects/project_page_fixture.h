// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/projects/save_project.h"
#include "application/projects/take_project_step.h"
#include "support/widgets/page_fixture.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/project_view/project_view.h"
#include "widgets/projects/projects_page.h"

#include <QApplication>

namespace touyan::test {

/// The page over the small office, with projects made through the use cases. Today is 2026-09-28.
class ProjectPageFixture : public PageFixture
{
protected:
    void SetUp() override;
    void TearDown() override;

    /// A project of 雁栖村 with a plan of three steps (30, 30, 40) for July, August and November.
    domain::ProjectId addProject(const QString& title, bool withPlan = true);
    /// Takes the steps one after another, on 2026-07-01.
    void take(domain::ProjectId project, std::initializer_list<domain::ProjectStep> steps);
    /// Submitted, approved, started.
    domain::ProjectId addRunningProject(const QString& title);
    [[nodiscard]] domain::Project stored(domain::ProjectId project);

    /// Shows the page and waits until what is stored has come.
    void openPage();
    void settlePage();
    /// Changes come to the page a moment after they have been stored.
    [[nodiscard]] bool showsWhatIsStored(const widgets::ProjectsPage& page);
    [[nodiscard]] widgets::ProjectsPage& page() { return *m_page; }
    [[nodiscard]] widgets::ProjectView& view() { return *m_page->projectView(); }
    /// The dialog of this name that is open.
    [[nodiscard]] widgets::RecordDialog* dialog(const QString& name) const;

    template <class Widget>
    [[nodiscard]] Widget* need(const QString& name) const
    {
        auto* found = m_page->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

private:
    std::unique_ptr<widgets::ProjectsPage> m_page;
};

} // namespace touyan::test
