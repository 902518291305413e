// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_board/project_board.h"

#include "application/messages/project_words.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::ProjectId;
using domain::ProjectState;
using domain::ProjectStep;

namespace {

/// The columns from left to right, as a project goes; below each state the one beside the way.
constexpr std::array<std::array<ProjectState, 2>, 5> kColumns{
    {{ProjectState::Draft, ProjectState::Returned},
     {ProjectState::Submitted, ProjectState::Rejected},
     {ProjectState::InProgress, ProjectState::Suspended},
     {ProjectState::Acceptance, ProjectState::Rectifying},
     {ProjectState::Accepted, ProjectState::Terminated}}};

} // namespace

ProjectBoard::ProjectBoard(QWidget* parent)
    : QWidget(parent)
    , m_model(new ProjectCardModel(this))
{
    setObjectName(u"projectBoard"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto& states : kColumns) {
        auto* column = new QWidget(this);
        auto* layout = new QVBoxLayout(column);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(3);
        row->addWidget(column, 1);
        addLane(states.front(), column);
        // 立项 stands between 已申报 and 实施中.
        if (states.front() == ProjectState::Submitted)
            addLane(ProjectState::Approved, column);
        addLane(states.back(), column);
    }
    countCards();
}

void ProjectBoard::addLane(ProjectState state, QWidget* column)
{
    auto* layout = static_cast<QVBoxLayout*>(column->layout());
    auto* heading = new QLabel(column);
    heading->setObjectName(laneName(state) + u"HeadingLabel"_s);
    heading->setProperty("heading", true);
    auto* lane = new ProjectLane(*m_model, state, column);
    heading->setBuddy(lane);
    layout->addWidget(heading);
    // What lies beside the way needs less room than the way.
    const bool beside = layout->count() > 1 && state != ProjectState::Approved;
    layout->addWidget(lane, beside ? 1 : 3);
    m_lanes.append(lane);
    m_headings.append(heading);
    connect(lane, &ProjectLane::openRequested, this, &ProjectBoard::openRequested);
    connect(lane, &ProjectLane::stepsRequested, this, &ProjectBoard::offerSteps);
    connect(lane, &ProjectLane::neighbourRequested, this,
            [this, lane](int step) { moveFocus(lane, step); });
    connect(lane, &ProjectLane::dragStarted, this,
            [this](ProjectId project) { markTaking(project); });
    connect(lane, &ProjectLane::dragEnded, this, [this] { markTaking(std::nullopt); });
    connect(
        lane->lane(), &ProjectLaneModel::stepDropped, this,
        [this](ProjectId project, ProjectStep step) { Q_EMIT stepRequested(project, step); },
        Qt::QueuedConnection);
}

void ProjectBoard::setCards(const QList<ProjectCard>& cards)
{
    const ProjectId current = currentProject();
    m_model->setCards(cards);
    countCards();
    if (current.isStored())
        select(current);
}

void ProjectBoard::countCards()
{
    for (qsizetype i = 0; i < m_lanes.size(); ++i) {
        const QString word = application::projectStateWord(m_lanes.at(i)->state());
        const int count = m_lanes.at(i)->lane()->rowCount();
        m_headings.at(i)->setText(
            count == 0 ? word : tr("%1　%2", "state, how many").arg(word).arg(count));
    }
}

ProjectLane* ProjectBoard::lane(ProjectState state) const
{
    const auto found = std::find_if(m_lanes.begin(), m_lanes.end(),
                                    [state](ProjectLane* lane) { return lane->state() == state; });
    return found == m_lanes.end() ? nullptr : *found;
}

ProjectId ProjectBoard::currentProject() const
{
    for (const ProjectLane* lane : m_lanes) {
        if (lane->hasFocus())
            return lane->currentProject();
    }
    return {};
}

bool ProjectBoard::select(ProjectId project)
{
    const int row = m_model->rowOf(project);
    if (row < 0)
        return false;
    ProjectLane* shown = lane(m_model->card(row).state);
    const bool hadFocus = std::any_of(m_lanes.begin(), m_lanes.end(),
                                      [](const ProjectLane* lane) { return lane->hasFocus(); });
    const bool selected = shown->select(project);
    if (selected && hadFocus)
        shown->setFocus(Qt::OtherFocusReason);
    return selected;
}

void ProjectBoard::setFindText(const QString& text)
{
    for (ProjectLane* lane : std::as_const(m_lanes))
        lane->lane()->setFindText(text);
    countCards();
}

QWidget* ProjectBoard::firstFocus() const
{
    for (ProjectLane* lane : m_lanes) {
        if (lane->hasFocus())
            return lane;
    }
    for (ProjectLane* lane : m_lanes) {
        if (lane->lane()->rowCount() > 0)
            return lane;
    }
    return m_lanes.first();
}

void ProjectBoard::offerSteps(ProjectId project, const QPoint& at)
{
    const int row = m_model->rowOf(project);
    if (row < 0)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"projectStepsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* open = menu->addAction(tr("打开项目(&O)"));
    connect(open, &QAction::triggered, this, [this, project] { Q_EMIT openRequested(project); });
    menu->addSeparator();
    int number = 0;
    for (const ProjectStep step : domain::possibleSteps(m_model->card(row).stateNow)) {
        QAction* action = menu->addAction(
            tr("%1(&%2)…", "step, mnemonic").arg(application::projectStepWord(step)).arg(++number));
        connect(action, &QAction::triggered, this,
                [this, project, step] { Q_EMIT stepRequested(project, step); });
    }
    if (number == 0)
        menu->addAction(tr("没有可以办理的步骤"))->setEnabled(false);
    menu->popup(at);
}

void ProjectBoard::moveFocus(const ProjectLane* from, int step)
{
    const auto count = m_lanes.size();
    for (auto at = m_lanes.indexOf(from) + step; at >= 0 && at < count; at += step) {
        if (m_lanes.at(at)->lane()->rowCount() > 0) {
            m_lanes.at(at)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void ProjectBoard::markTaking(std::optional<ProjectId> dragged)
{
    const int row = dragged ? m_model->rowOf(*dragged) : -1;
    for (ProjectLane* lane : std::as_const(m_lanes)) {
        std::optional<bool> taking;
        if (row >= 0 && lane->state() != m_model->card(row).state)
            taking = stepBetween(m_model->card(row).stateNow, lane->state()).has_value();
        lane->setTaking(taking);
    }
}

} // namespace touyan::widgets
