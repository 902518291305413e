// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_picture.h"
#include "widgets/project_board/project_board.h"
#include "widgets/project_dialogs/plan_step_model.h"
#include "widgets/project_dialogs/project_dialogs.h"
#include "widgets/project_dialogs/rectification_draft_model.h"
#include "widgets/projects/project_filters.h"
#include "widgets/timeline/project_timeline.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <memory>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::ExactDecimal;
using domain::ProjectId;
using domain::ProjectState;
using domain::ProjectStep;
using widgets::ChartPicture;
using widgets::DisplayState;
using widgets::PlanStepModel;
using widgets::ProjectBoard;
using widgets::ProjectCard;
using widgets::ProjectTimeline;
using widgets::TimelineMilestone;
using widgets::TimelineRow;
using Tester = QAbstractItemModelTester;

namespace {

ProjectCard card(qint64 id, ProjectState state)
{
    ProjectCard made;
    made.id = ProjectId(id);
    made.title = u"项目%1"_s.arg(id);
    made.unit = u"雁栖村"_s;
    made.leader = u"陈望"_s;
    made.state = state;
    made.stateNow = state;
    return made;
}

TimelineRow row(const QString& label, QDate planned, std::optional<QDate> finished)
{
    TimelineRow made;
    made.label = label;
    made.finishDate = QDate(2026, 12, 31);
    made.milestones = {{u"一步"_s, u"60%"_s, planned, finished},
                       {u"又一步"_s, u"40%"_s, QDate(2026, 11, 30), std::nullopt}};
    return made;
}

} // namespace

TEST(PlanStepModel, KeepsTheSumInSight)
{
    PlanStepModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QSignalSpy totals(&model, &PlanStepModel::totalChanged);
    EXPECT_EQ(model.addStep(QDate(2026, 9, 30)), 0);
    EXPECT_EQ(model.total(), ExactDecimal::fromInteger(100)) << "the first one takes all";
    EXPECT_TRUE(
        model.setData(model.index(0, PlanStepModel::WeightColumn), u"62.5%"_s, Qt::EditRole));
    model.addStep(QDate(2026, 10, 31));
    EXPECT_EQ(model.steps().at(1).weight, *ExactDecimal::parse(u"37.5"));
    EXPECT_EQ(model.total(), ExactDecimal::fromInteger(100));
    EXPECT_GE(totals.count(), 3);
    model.moveStep(1, -1);
    EXPECT_EQ(model.steps().front().weight, *ExactDecimal::parse(u"37.5"));
    model.removeStep(0);
    EXPECT_EQ(model.total(), *ExactDecimal::parse(u"62.5"));
}

TEST(PlanStepModel, RefusesWhatItCannotRead)
{
    PlanStepModel model;
    model.addStep(QDate(2026, 9, 30));
    const QSignalSpy refusals(&model, &PlanStepModel::refused);
    for (const QString& weight : {u"很多"_s, u"-1"_s, u"100.5"_s, u""_s})
        EXPECT_FALSE(
            model.setData(model.index(0, PlanStepModel::WeightColumn), weight, Qt::EditRole));
    EXPECT_FALSE(
        model.setData(model.index(0, PlanStepModel::PlannedColumn), u"2026-02-30"_s, Qt::EditRole));
    EXPECT_EQ(refusals.count(), 5);
    EXPECT_EQ(model.steps().front().weight, ExactDecimal::fromInteger(100));
    domain::PlanStep finished;
    finished.number = 1;
    finished.plannedFinish = QDate(2026, 8, 31);
    finished.finishedOn = QDate(2026, 8, 30);
    model.setSteps({finished});
    model.removeStep(0);
    EXPECT_EQ(model.rowCount(), 1) << "what has been done stays in the plan";
    EXPECT_EQ(refusals.count(), 6);
}

TEST(RectificationDraftModel, GivesTheLinesThatNameAProblem)
{
    widgets::RectificationDraftModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.addItem();
    model.addItem();
    EXPECT_TRUE(model.setData(model.index(1, 0), u" 档案不全 "_s, Qt::EditRole));
    EXPECT_TRUE(model.setData(model.index(1, 3), u"2026-10-20"_s, Qt::EditRole));
    EXPECT_FALSE(model.setData(model.index(1, 3), u"十月底"_s, Qt::EditRole));
    ASSERT_EQ(model.items().size(), 1U);
    EXPECT_EQ(model.items().front().problem, u"档案不全"_s);
    EXPECT_EQ(model.items().front().due, QDate(2026, 10, 20));
    model.removeItem(0);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(ProjectBoard, TakesOnlyDropsThatTheLifeCycleAllows)
{
    ProjectBoard board;
    QList<ProjectCard> cards;
    qint64 id = 0;
    for (const ProjectState state : domain::kProjectStates)
        cards.append(card(++id, state));
    board.setCards(cards);
    const Tester tester(board.model(), Tester::FailureReportingMode::Fatal);
    for (const ProjectCard& dragged : cards) {
        const std::unique_ptr<QMimeData> data(
            board.model()->mimeData({board.model()->index(board.model()->rowOf(dragged.id))}));
        for (const ProjectState target : domain::kProjectStates) {
            widgets::ProjectLaneModel* lane = board.lane(target)->lane();
            const auto step = widgets::stepBetween(dragged.state, target);
            EXPECT_EQ(lane->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, {}),
                      step.has_value());
            QSignalSpy dropped(lane, &widgets::ProjectLaneModel::stepDropped);
            EXPECT_EQ(lane->dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}), step.has_value());
            ASSERT_EQ(dropped.count(), step ? 1 : 0);
            if (step) {
                EXPECT_EQ(dropped.first().at(1).value<ProjectStep>(), *step);
                EXPECT_EQ(domain::stateAfter(dragged.state, *step), target);
            }
        }
    }
    QMimeData foreign;
    foreign.setText(u"1"_s);
    EXPECT_FALSE(board.lane(ProjectState::Submitted)
                     ->lane()
                     ->canDropMimeData(&foreign, Qt::MoveAction, -1, -1, {}));
    for (const ProjectState state : domain::kProjectStates) {
        const Tester lane(board.lane(state)->lane(), Tester::FailureReportingMode::Fatal);
        EXPECT_EQ(board.lane(state)->lane()->rowCount(), 1);
    }
}

TEST(ProjectBoard, OffersThePossibleStepsByKeyboard)
{
    ProjectBoard board;
    board.setCards({card(1, ProjectState::Draft), card(2, ProjectState::InProgress)});
    board.resize(1000, 500);
    board.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&board));
    widgets::ProjectLane* draft = board.lane(ProjectState::Draft);
    draft->setFocus();
    QSignalSpy opened(&board, &ProjectBoard::openRequested);
    QTest::keyClick(draft, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    QTest::keyClick(draft, Qt::Key_Right);
    widgets::ProjectLane* running = board.lane(ProjectState::InProgress);
    ASSERT_TRUE(running->hasFocus()) << "empty lanes are passed over";
    EXPECT_EQ(board.currentProject(), ProjectId(2));
    QSignalSpy asked(&board, &ProjectBoard::stepRequested);
    QTest::keyClick(running, Qt::Key_Space);
    auto* menu = board.findChild<QMenu*>(u"projectStepsMenu"_s);
    ASSERT_NE(menu, nullptr);
    // Opening, a line, and what 实施中 allows: 申请验收, 暂停, 终止.
    const auto possible = domain::possibleSteps(ProjectState::InProgress);
    ASSERT_EQ(menu->actions().size(), static_cast<qsizetype>(possible.size()) + 2);
    menu->actions().at(2)->trigger();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().at(1).value<ProjectStep>(), possible.front());
    menu->close();
}

TEST(ProjectTimeline, JudgesStepsLikeObligations)
{
    const QDate today(2026, 9, 28);
    const TimelineMilestone step{u"一步"_s, u"60%"_s, QDate(2026, 8, 31), std::nullopt};
    EXPECT_EQ(step.state(today), DisplayState::Overdue);
    EXPECT_EQ(step.state(QDate(2026, 8, 31)), DisplayState::Pending);
    TimelineMilestone done = step;
    done.finished = QDate(2026, 8, 31);
    EXPECT_EQ(done.state(today), DisplayState::OnTime);
    done.finished = QDate(2026, 9, 1);
    EXPECT_EQ(done.state(today), DisplayState::Late);
}

TEST(ProjectTimeline, ZoomsWithKeysAndKeepsItsPicture)
{
    ProjectTimeline timeline;
    timeline.resize(900, 300);
    timeline.setRows({row(u"灌渠"_s, QDate(2026, 7, 31), QDate(2026, 8, 10)),
                      row(u"夜校"_s, QDate(2026, 9, 10), std::nullopt)},
                     QDate(2026, 9, 28));
    timeline.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&timeline));
    ASSERT_EQ(timeline.marks().size(), 4);
    EXPECT_TRUE(timeline.marks().at(0).tooltip.contains(u"2026-08-10"_s));
    const qreal before = timeline.marks().at(1).area.x() - timeline.marks().at(0).area.x();
    timeline.setFocus();
    timeline.zoomInAction()->trigger();
    EXPECT_GT(timeline.zoom(), 1);
    EXPECT_GT(timeline.marks().at(1).area.x() - timeline.marks().at(0).area.x(), before * 1.4);
    timeline.zoomFitAction()->trigger();
    EXPECT_DOUBLE_EQ(timeline.zoom(), 1);
    QSignalSpy activated(&timeline, &widgets::ChartWidget::markActivated);
    QTest::keyClick(&timeline, Qt::Key_Right);
    QTest::keyClick(&timeline, Qt::Key_Down);
    QTest::keyClick(&timeline, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first().at(0).toInt(), 1);
    EXPECT_FALSE(ChartPicture(timeline).toImage(2).isNull());
    QXmlStreamReader svg(ChartPicture(timeline).toSvg());
    while (!svg.atEnd())
        svg.readNext();
    EXPECT_FALSE(svg.hasError()) << svg.errorString().toStdString();
}

TEST(ProjectFilters, ReadTheConditionsOfAPlace)
{
    const auto conditions = widgets::ProjectConditions::parse(
        u"projects:state=in_progress;light=red;unit=雁栖村;year=2026"_s);
    ASSERT_TRUE(conditions.has_value());
    application::ProjectRow shown;
    shown.facts.project.state = ProjectState::InProgress;
    shown.facts.project.year = 2026;
    shown.unitName = u"雁栖村"_s;
    shown.light = domain::Light::Red;
    EXPECT_TRUE(conditions->matches(shown));
    shown.light.reset();
    EXPECT_FALSE(conditions->matches(shown));
    EXPECT_FALSE(widgets::ProjectConditions::parse(u"projects:state=unknown"_s).has_value());
    EXPECT_FALSE(widgets::ProjectConditions::parse(u"project:1"_s).has_value());
}

TEST(ProjectDialogs, ReadHelpersAsTheyAreWritten)
{
    const QString text = u"挂职博士：李某；名誉村主任：王某；赵某"_s;
    const auto helpers = widgets::helpersFromText(text);
    ASSERT_EQ(helpers.size(), 3U);
    EXPECT_EQ(helpers.at(0).role, u"挂职博士"_s);
    EXPECT_EQ(helpers.at(1).name, u"王某"_s);
    EXPECT_TRUE(helpers.at(2).role.isEmpty());
    EXPECT_EQ(widgets::helpersText(helpers), text);
    EXPECT_EQ(widgets::helpersFromText(u"党建指导员:孙某;"_s).size(), 1U);
}

} // namespace touyan::test
