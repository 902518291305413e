// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/projects/project_card_model.h"

#include <QListView>
#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;

namespace touyan::widgets {

/// Paints a card: title, unit and leader, progress against plan, light.
class ProjectCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

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
