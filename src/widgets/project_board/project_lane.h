// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/project.h"
#include "widgets/project_board/project_card_model.h"

#include <QListView>

#include <optional>

namespace touyan::widgets {

/// What the names of a state's lane and heading begin with.
[[nodiscard]] QString laneName(domain::ProjectState state);

/// The cards of one state, with its heading. Left and right lead to the neighbours, Enter opens the
/// project, the menu key, Space or F10 with Shift offers its possible steps.
class ProjectLane : public QListView
{
    Q_OBJECT

public:
    ProjectLane(ProjectCardModel& cards, domain::ProjectState state, QWidget* parent = nullptr);

    [[nodiscard]] domain::ProjectState state() const { return m_lane->state(); }
    [[nodiscard]] ProjectLaneModel* lane() const { return m_lane; }
    [[nodiscard]] domain::ProjectId currentProject() const;
    [[nodiscard]] bool select(domain::ProjectId project);
    /// While a card is dragged: whether this lane would take it.
    void setTaking(std::optional<bool> taking);

Q_SIGNALS:
    void openRequested(touyan::domain::ProjectId project);
    /// Offer the steps at this place of the screen.
    void stepsRequested(touyan::domain::ProjectId project, const QPoint& at);
    void neighbourRequested(int step);
    void dragStarted(touyan::domain::ProjectId project);
    void dragEnded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ProjectLaneModel* m_lane = nullptr;
    const ProjectCardModel& m_cards;
    std::optional<bool> m_taking;
};

} // namespace touyan::widgets
