// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_board/project_card_model.h"

#include "application/messages/project_words.h"
#include "widgets/lists/record_roles.h"
#include "widgets/look/project_lights.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::ProjectId;
using domain::ProjectState;
using domain::ProjectStep;

namespace {

QString projectMimeType()
{
    return u"application/x-touyan-project"_s;
}

} // namespace

std::optional<ProjectStep> stepBetween(ProjectState from, ProjectState to)
{
    const auto rules = domain::lifecycleRules();
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const auto& candidate) {
        return candidate.from == from && candidate.to == to;
    });
    return rule == rules.end() ? std::nullopt : std::optional(rule->step);
}

void ProjectCardModel::setCards(const QList<ProjectCard>& cards)
{
    const bool samePlaces =
        std::equal(cards.begin(), cards.end(), m_cards.begin(), m_cards.end(),
                   [](const ProjectCard& a, const ProjectCard& b) { return a.id == b.id; });
    if (!samePlaces) {
        beginResetModel();
        m_cards = cards;
        endResetModel();
        return;
    }
    for (int row = 0; row < static_cast<int>(cards.size()); ++row) {
        if (m_cards.at(row) == cards.at(row))
            continue;
        m_cards[row] = cards.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int ProjectCardModel::rowOf(ProjectId project) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(),
                     [project](const ProjectCard& card) { return card.id == project; });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

const ProjectCard* ProjectCardModel::dragged(const QMimeData& data) const
{
    const int row = rowOf(ProjectId(data.data(projectMimeType()).toLongLong()));
    return row < 0 ? nullptr : &m_cards.at(row);
}

int ProjectCardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant ProjectCardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProjectCard& card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.title;
    case IdRole:
        return card.id.value();
    case ProjectStateRole:
        return static_cast<int>(card.state);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList lines{card.title, tr("%1　%2", "unit, leader").arg(card.unit, card.leader),
                          application::projectStateOnDay(card.state, card.stateNow)};
        if (card.hasPlan)
            lines.append(tr("进度 %1%，计划 %2%", "progress, planned")
                             .arg(card.progress.toString(), card.planned.toString()));
        if (card.light)
            lines.append(lightText(*card.light));
        if (!card.note.isEmpty())
            lines.append(card.note);
        return lines.join(role == Qt::ToolTipRole ? u"\n"_s : tr("，"));
    }
    default:
        return {};
    }
}

Qt::ItemFlags ProjectCardModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) |
           (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList ProjectCardModel::mimeTypes() const
{
    return {projectMimeType()};
}

QMimeData* ProjectCardModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(projectMimeType(),
                  QByteArray::number(m_cards.at(indexes.first().row()).id.value()));
    return data;
}

ProjectLaneModel::ProjectLaneModel(ProjectCardModel& cards, ProjectState state, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_cards(cards)
    , m_state(state)
{
    setSourceModel(&cards);
}

void ProjectLaneModel::setFindText(const QString& text)
{
    m_words = domain::SearchWords(text);
    invalidateFilter();
}

bool ProjectLaneModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int /*row*/,
                                       int /*column*/, const QModelIndex& /*parent*/) const
{
    if (data == nullptr || action != Qt::MoveAction)
        return false;
    const ProjectCard* card = m_cards.dragged(*data);
    return card != nullptr && stepBetween(card->stateNow, m_state).has_value();
}

bool ProjectLaneModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row,
                                    int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const ProjectCard* card = m_cards.dragged(*data);
    Q_EMIT stepDropped(card->id, *stepBetween(card->stateNow, m_state));
    return true;
}

Qt::ItemFlags ProjectLaneModel::flags(const QModelIndex& index) const
{
    // The lane takes a card anywhere, on another card too.
    return QSortFilterProxyModel::flags(index) | Qt::ItemIsDropEnabled;
}

bool ProjectLaneModel::removeRows(int /*row*/, int /*count*/, const QModelIndex& /*parent*/)
{
    // After a drop the view would take the card away; it moves when the step has been recorded.
    return false;
}

bool ProjectLaneModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (sourceParent.isValid() || m_cards.card(sourceRow).state != m_state)
        return false;
    const ProjectCard& card = m_cards.card(sourceRow);
    const QString text =
        domain::comparableText(u"%1 %2 %3"_s.arg(card.title, card.unit, card.leader));
    return m_words.occurIn(text);
}

} // namespace touyan::widgets
