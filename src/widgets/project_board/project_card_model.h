// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/comparable_text.h"
#include "domain/foundation/exact_decimal.h"
#include "domain/projects/plan_progress.h"
#include "domain/projects/project.h"
#include "domain/projects/project_lifecycle.h"

#include <QAbstractListModel>
#include <QList>
#include <QSortFilterProxyModel>

#include <optional>

namespace touyan::widgets {

/// A project as the board shows it.
struct ProjectCard
{
    domain::ProjectId id;
    QString title;
    QString unit;
    QString leader;
    domain::ProjectState state = domain::ProjectState::Draft; ///< on the day that is shown
    /// What steps start from; differs from the shown state on a past day only.
    domain::ProjectState stateNow = domain::ProjectState::Draft;
    bool hasPlan = false;
    domain::ExactDecimal progress; ///< points of 100
    domain::ExactDecimal planned;  ///< points of 100
    std::optional<domain::Light> light;
    QString note; ///< what presses: overdue tasks, open items; may be empty

    friend bool operator==(const ProjectCard&, const ProjectCard&) = default;
};

/// The step that leads from one state to another, if the table of rules 3 has one.
[[nodiscard]] std::optional<domain::ProjectStep> stepBetween(domain::ProjectState from,
                                                             domain::ProjectState to);

/// All cards of the board. Cards that stay keep their rows.
class ProjectCardModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ProjectStateRole = Qt::UserRole + 200 };

    using QAbstractListModel::QAbstractListModel;

    void setCards(const QList<ProjectCard>& cards);
    [[nodiscard]] const ProjectCard& card(int row) const { return m_cards.at(row); }
    [[nodiscard]] const QList<ProjectCard>& cards() const { return m_cards; }
    [[nodiscard]] int rowOf(domain::ProjectId project) const;
    /// The card that is being dragged; none for data from elsewhere.
    [[nodiscard]] const ProjectCard* dragged(const QMimeData& data) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

private:
    QList<ProjectCard> m_cards;
};

/// The cards of one state. Takes a drop only where the life cycle has a step; the step itself is
/// asked for, so nothing moves before the use case has accepted it.
class ProjectLaneModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    ProjectLaneModel(ProjectCardModel& cards, domain::ProjectState state,
                     QObject* parent = nullptr);

    [[nodiscard]] domain::ProjectState state() const { return m_state; }
    void setFindText(const QString& text);

    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row,
                                       int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool removeRows(int row, int count, const QModelIndex& parent) override;

Q_SIGNALS:
    void stepDropped(touyan::domain::ProjectId project, touyan::domain::ProjectStep step);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex& sourceParent) const override;

private:
    ProjectCardModel& m_cards;
    domain::ProjectState m_state;
    domain::SearchWords m_words;
};

} // namespace touyan::widgets
