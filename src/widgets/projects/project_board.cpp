// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/project_board.h"

#include "application/messages/project_words.h"
#include "widgets/common/project_lights.h"
#include "widgets/common/record_roles.h"
#include "widgets/common/theme.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::ProjectId;
using domain::ProjectState;
using domain::ProjectStep;

namespace {

constexpr int kPadding = 8;
constexpr int kBarHeight = 5;
constexpr int kTitleLines = 2;

/// The columns from left to right, as a project goes; below each state the one beside the way.
constexpr std::array<std::array<ProjectState, 2>, 5> kColumns{
    {{ProjectState::Draft, ProjectState::Returned},
     {ProjectState::Submitted, ProjectState::Rejected},
     {ProjectState::InProgress, ProjectState::Suspended},
     {ProjectState::Acceptance, ProjectState::Rectifying},
     {ProjectState::Accepted, ProjectState::Terminated}}};

QString identifier(ProjectState state)
{
    static const std::array<QString, 11> kNames{u"draft"_s,      u"submitted"_s,  u"returned"_s,
                                                u"approved"_s,   u"inProgress"_s, u"suspended"_s,
                                                u"acceptance"_s, u"rectifying"_s, u"accepted"_s,
                                                u"terminated"_s, u"rejected"_s};
    return kNames.at(static_cast<size_t>(state));
}

/// Two lines of `text`, the second one elided.
void paintTitle(QPainter& painter, const QRect& area, const QFont& font, const QString& text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QFontMetrics metrics(font);
    int y = area.top();
    for (int number = 0; number < kTitleLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        QString shown = text.mid(line.textStart(), line.textLength());
        if (number == kTitleLines - 1)
            shown = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, area.width());
        painter.drawText(QRect(area.left(), y, area.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, shown.trimmed());
        y += metrics.height();
    }
    layout.endLayout();
}

QFont smaller(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

} // namespace

QSize ProjectCardDelegate::sizeHint(const QStyleOptionViewItem& option,
                                    const QModelIndex& /*index*/) const
{
    const QFontMetrics small(smaller(option.font));
    return {option.fontMetrics.averageCharWidth() * 18, option.fontMetrics.height() * kTitleLines +
                                                            small.height() * 2 + kBarHeight +
                                                            2 * kPadding + 10};
}

void ProjectCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const auto* lane = qobject_cast<const ProjectLaneModel*>(index.model());
    const auto* cards =
        lane == nullptr ? nullptr : qobject_cast<const ProjectCardModel*>(lane->sourceModel());
    if (cards == nullptr)
        return;
    const ProjectCard& card = cards->card(lane->mapToSource(index).row());
    const bool dark = isDark(option.palette);
    const ThemeColours& colours = themeColours(dark);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(option.rect).adjusted(3.5, 3.5, -3.5, -1.5);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(QPen(focused ? colours.accent : colours.line, focused ? 2 : 1));
    painter->setBrush(selected ? colours.selection : colours.surface);
    painter->drawRoundedRect(frame, 4, 4);

    QRect area = frame.toRect().adjusted(kPadding, kPadding - 2, -kPadding, -kPadding + 2);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    paintTitle(*painter, area, option.font, card.title);
    area.setTop(area.top() + option.fontMetrics.height() * kTitleLines + 1);

    const QFont font = smaller(option.font);
    const QFontMetrics small(font);
    painter->setFont(font);
    painter->setPen(colours.subtleText);
    const QRect who(area.left(), area.top(), area.width(), small.height());
    painter->drawText(who, Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(tr("%1　%2", "unit, leader").arg(card.unit, card.leader),
                                       Qt::ElideRight, who.width()));
    area.setTop(who.bottom() + 3);
    QRect foot(area.left(), area.top(), area.width(), small.height());
    if (card.light) {
        const QRectF disc(foot.left(), foot.top() + 1, foot.height() - 2, foot.height() - 2);
        paintLight(*painter, disc, *card.light, dark);
        const QString word = application::lightWord(*card.light);
        const int width = small.horizontalAdvance(word);
        painter->setPen(stateColours(lightState(*card.light), dark).foreground);
        painter->drawText(
            QRect(foot.left() + foot.height() + 3, foot.top(), width + 2, foot.height()),
            Qt::AlignLeft | Qt::AlignVCenter, word);
        foot.setLeft(foot.left() + foot.height() + 3 + width + 8);
    }
    if (!card.note.isEmpty()) {
        painter->setPen(stateColours(DisplayState::Overdue, dark).foreground);
        painter->drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                          small.elidedText(card.note, Qt::ElideRight, foot.width()));
    } else if (card.hasPlan) {
        painter->setPen(colours.subtleText);
        painter->drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                          tr("%1%", "progress").arg(card.progress.toString()));
    }
    if (card.hasPlan) {
        constexpr qreal kWhole = 100'000'000; // millionths of 100 points
        const QRectF track(area.left(), foot.bottom() + 3, area.width(), kBarHeight);
        const auto part = [&track](const domain::ExactDecimal& points) {
            return std::clamp(static_cast<qreal>(points.millionths()) / kWhole, 0.0, 1.0) *
                   track.width();
        };
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.gridLine);
        painter->drawRoundedRect(track, 2, 2);
        painter->setBrush(
            stateColours(card.light ? lightState(*card.light) : DisplayState::OnTime, dark).fill);
        painter->drawRoundedRect(QRectF(track.topLeft(), QSizeF(part(card.progress), kBarHeight)),
                                 2, 2);
        painter->setPen(QPen(option.palette.color(QPalette::Text), 1.5));
        const qreal planned = track.left() + part(card.planned);
        painter->drawLine(QPointF(planned, track.top() - 2), QPointF(planned, track.bottom() + 2));
    }
    painter->restore();
}

ProjectLane::ProjectLane(ProjectCardModel& cards, ProjectState state, QWidget* parent)
    : QListView(parent)
    , m_lane(new ProjectLaneModel(cards, state, this))
    , m_cards(cards)
{
    setObjectName(identifier(state) + u"Lane"_s);
    setAccessibleName(tr("看板：%1", "state").arg(application::projectStateWord(state)));
    setAccessibleDescription(tr("回车打开项目，空格列出可以办理的步骤，左右键到相邻的状态"));
    setModel(m_lane);
    setItemDelegate(new ProjectCardDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(fontMetrics().height() * 4);
    connect(this, &QListView::doubleClicked, this,
            [this] { Q_EMIT openRequested(currentProject()); });
}

ProjectId ProjectLane::currentProject() const
{
    return ProjectId(currentIndex().data(IdRole).toLongLong());
}

bool ProjectLane::select(ProjectId project)
{
    const int row = m_cards.rowOf(project);
    const QModelIndex index = row < 0 ? QModelIndex() : m_lane->mapFromSource(m_cards.index(row));
    if (index.isValid())
        setCurrentIndex(index);
    return index.isValid();
}

void ProjectLane::setTaking(std::optional<bool> taking)
{
    m_taking = taking;
    viewport()->update();
}

void ProjectLane::keyPressEvent(QKeyEvent* event)
{
    const ProjectId project = currentProject();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (project.isStored())
            Q_EMIT openRequested(project);
        return;
    case Qt::Key_Space:
    case Qt::Key_Menu:
        if (project.isStored())
            Q_EMIT stepsRequested(project,
                                  viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        return;
    case Qt::Key_Left:
        Q_EMIT neighbourRequested(-1);
        return;
    case Qt::Key_Right:
        Q_EMIT neighbourRequested(1);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void ProjectLane::contextMenuEvent(QContextMenuEvent* event)
{
    if (currentProject().isStored())
        Q_EMIT stepsRequested(currentProject(), event->globalPos());
}

void ProjectLane::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_lane->rowCount() > 0)
        setCurrentIndex(m_lane->index(0, 0));
}

void ProjectLane::startDrag(Qt::DropActions actions)
{
    Q_EMIT dragStarted(currentProject());
    QListView::startDrag(actions);
    Q_EMIT dragEnded();
}

void ProjectLane::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    const ThemeColours& colours = themeColours(isDark(palette()));
    QPainter painter(viewport());
    if (m_lane->rowCount() == 0) {
        painter.setPen(colours.subtleText);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("没有项目"));
    }
    if (m_taking && *m_taking) {
        painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -2, -2));
    } else if (m_taking) {
        QColor veil = colours.window;
        veil.setAlphaF(0.6F);
        painter.fillRect(viewport()->rect(), veil);
    }
}

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
    heading->setObjectName(identifier(state) + u"HeadingLabel"_s);
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
    for (const ProjectStep step : domain::possibleSteps(m_model->card(row).state)) {
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
            taking = stepBetween(m_model->card(row).state, lane->state()).has_value();
        lane->setTaking(taking);
    }
}

} // namespace touyan::widgets
