// SPDX-License-Identifier: GPL-3.0-or-later
// The page with an earlier 截至: it shows what stood then, and does what is possible now.
#include "widgets/lists/record_list.h"
#include "widgets/project_board/project_board.h"
#include "widgets/projects/project_page_fixture.h"

#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::ProjectId;
using domain::ProjectState;

class ProjectsPageOnPastDay : public ProjectPageFixture
{
protected:
    void showDay(QDate day)
    {
        page().setPeriod(widgets::periodContaining(widgets::PeriodKind::Quarter, day, day));
        settlePage();
    }
};

TEST_F(ProjectsPageOnPastDay, ShowsWhatStoodThenAndDoesWhatIsPossibleNow)
{
    const ProjectId project = addRunningProject(u"村史馆"_s);
    openPage();
    const auto& list = *page().list()->model();
    constexpr int kStateColumn = 4;
    EXPECT_EQ(list.index(0, kStateColumn).data().toString(), u"实施中"_s);
    EXPECT_EQ(page().badgeCount(), 1);

    showDay({2026, 6, 30});
    EXPECT_EQ(list.index(0, kStateColumn).data().toString(), u"选题"_s);
    EXPECT_EQ(list.index(0, kStateColumn).data(Qt::ToolTipRole).toString(),
              u"选题（现在是“实施中”）"_s);
    EXPECT_EQ(page().badgeCount(), 0) << "nothing was behind yet";
    const auto* topics = page().board()->lane(ProjectState::Draft)->lane();
    ASSERT_EQ(topics->rowCount(), 1);
    const auto* cards = page().board()->model();
    const std::unique_ptr<QMimeData> data(cards->mimeData({cards->index(0)}));
    const auto takes = [&](ProjectState state) {
        return page().board()->lane(state)->lane()->canDropMimeData(data.get(), Qt::MoveAction, -1,
                                                                    -1, {});
    };
    EXPECT_TRUE(takes(ProjectState::Suspended));
    EXPECT_FALSE(takes(ProjectState::Submitted)) << "that has been done";

    page().openProject(project);
    settlePage();
    EXPECT_EQ(need<QLabel>(u"projectStateLabel"_s)->text(), u"状态：选题（现在是“实施中”）"_s);
    EXPECT_TRUE(need<QLabel>(u"projectDayLabel"_s)->isVisible());
    EXPECT_TRUE(need<QPushButton>(u"suspendStepButton"_s)->isVisible());
    EXPECT_FALSE(need<QPushButton>(u"submitStepButton"_s)->isVisible());

    showDay({2026, 9, 28});
    EXPECT_EQ(need<QLabel>(u"projectStateLabel"_s)->text(), u"状态：实施中"_s);
    EXPECT_FALSE(need<QLabel>(u"projectDayLabel"_s)->isVisible());
}

} // namespace touyan::test
