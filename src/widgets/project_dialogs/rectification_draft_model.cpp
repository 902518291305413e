// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_dialogs/rectification_draft_model.h"

#include "widgets/days/typed_day.h"

#include <QDate>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::RectificationDraft;

int RectificationDraftModel::addItem()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_items.emplace_back();
    endInsertRows();
    return row;
}

void RectificationDraftModel::removeItem(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_items.erase(m_items.begin() + row);
    endRemoveRows();
}

std::vector<RectificationDraft> RectificationDraftModel::items() const
{
    std::vector<RectificationDraft> named;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(named),
                 [](const RectificationDraft& item) { return !item.problem.isEmpty(); });
    return named;
}

int RectificationDraftModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int RectificationDraftModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RectificationDraftModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const RectificationDraft& item = m_items.at(static_cast<size_t>(index.row()));
    switch (index.column()) {
    case ProblemColumn:
        return item.problem;
    case MeasureColumn:
        return item.measure;
    case ResponsibleColumn:
        return item.responsible;
    case DueColumn:
        return item.due ? item.due->toString(Qt::ISODate) : QString();
    default:
        return {};
    }
}

bool RectificationDraftModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    RectificationDraft& item = m_items.at(static_cast<size_t>(index.row()));
    const QString text = value.toString().trimmed();
    switch (index.column()) {
    case ProblemColumn:
        item.problem = text;
        break;
    case MeasureColumn:
        item.measure = text;
        break;
    case ResponsibleColumn:
        item.responsible = text;
        break;
    case DueColumn: {
        // The editor gives a day; a text must name its year, since nothing stands beside it.
        const auto day = value.typeId() == QMetaType::QDate ? std::optional(value.toDate())
                                                            : readDay(text, DayContext());
        if (!text.isEmpty() && !day) {
            Q_EMIT refused(tr("日期“%1”看不懂，请写成 2026-09-30，或留空。").arg(text));
            return false;
        }
        item.due = day && day->isValid() ? day : std::nullopt;
        break;
    }
    default:
        return false;
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags RectificationDraftModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RectificationDraftModel::headerData(int section, Qt::Orientation orientation,
                                             int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case ProblemColumn:
        return tr("问题");
    case MeasureColumn:
        return tr("整改措施");
    case ResponsibleColumn:
        return tr("责任人");
    case DueColumn:
        return tr("期限");
    default:
        return {};
    }
}

} // namespace touyan::widgets
