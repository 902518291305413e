// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/project.h"
#include "widgets/project_board/project_lane.h"

#include <QWidget>

class QLabel;

namespace touyan::widgets {

/// 看板: a lane for each state. Dropping a card on another lane asks for the step between the two;
/// only lanes that the life cycle allows take it.
class ProjectBoard : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectBoard(QWidget* parent = nullptr);

    void setCards(const QList<ProjectCard>& cards);
    [[nodiscard]] ProjectCardModel* model() const { return m_model; }
    [[nodiscard]] ProjectLane* lane(domain::ProjectState state) const;
    [[nodiscard]] domain::ProjectId currentProject() const;
    bool select(domain::ProjectId project);
    void setFindText(const QString& text);
    /// The lane with the focus, or the first that has cards.
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void openRequested(touyan::domain::ProjectId project);
    void stepRequested(touyan::domain::ProjectId project, touyan::domain::ProjectStep step);

private:
    void addLane(domain::ProjectState state, QWidget* column);
    void offerSteps(domain::ProjectId project, const QPoint& at);
    void moveFocus(const ProjectLane* from, int step);
    void markTaking(std::optional<domain::ProjectId> dragged);
    void countCards();

    ProjectCardModel* m_model = nullptr;
    QList<ProjectLane*> m_lanes;
    QList<QLabel*> m_headings;
};

} // namespace touyan::widgets
