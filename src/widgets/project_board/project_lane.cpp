// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_board/project_lane.h"

#include "application/messages/project_words.h"
#include "widgets/lists/record_roles.h"
#include "widgets/look/theme.h"
#include "widgets/project_board/project_card_delegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::ProjectId;
using domain::ProjectState;

QString laneName(ProjectState state)
{
    static const std::array<QString, 11> kNames{u"draft"_s,      u"submitted"_s,  u"returned"_s,
                                                u"approved"_s,   u"inProgress"_s, u"suspended"_s,
                                                u"acceptance"_s, u"rectifying"_s, u"accepted"_s,
                                                u"terminated"_s, u"rejected"_s};
    return kNames.at(static_cast<size_t>(state));
}

ProjectLane::ProjectLane(ProjectCardModel& cards, ProjectState state, QWidget* parent)
    : QListView(parent)
    , m_lane(new ProjectLaneModel(cards, state, this))
    , m_cards(cards)
{
    setObjectName(laneName(state) + u"Lane"_s);
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

} // namespace touyan::widgets
