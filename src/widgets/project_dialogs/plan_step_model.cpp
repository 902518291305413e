// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_dialogs/plan_step_model.h"

#include <QLineEdit>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::ExactDecimal;
using domain::PlanStep;

namespace {

constexpr ExactDecimal kWhole = ExactDecimal::fromInteger(100);
constexpr int kMostTitle = 200;

} // namespace

void PlanStepModel::setSteps(const std::vector<PlanStep>& steps)
{
    beginResetModel();
    m_steps = steps;
    endResetModel();
    Q_EMIT totalChanged();
}

int PlanStepModel::addStep(QDate day)
{
    PlanStep step;
    step.plannedFinish = day;
    const qint64 missing = kWhole.millionths() - total().millionths();
    step.weight = ExactDecimal::fromMillionths(std::max<qint64>(0, missing));
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_steps.push_back(step);
    endInsertRows();
    Q_EMIT totalChanged();
    return row;
}

void PlanStepModel::removeStep(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    if (m_steps.at(static_cast<size_t>(row)).finishedOn) {
        Q_EMIT refused(tr("已经完成的步骤不能删去；先在方案里取消完成。"));
        return;
    }
    beginRemoveRows({}, row, row);
    m_steps.erase(m_steps.begin() + row);
    endRemoveRows();
    Q_EMIT totalChanged();
}

int PlanStepModel::moveStep(int row, int by)
{
    const int target = row + by;
    if (row < 0 || target < 0 || row >= rowCount() || target >= rowCount())
        return row;
    beginMoveRows({}, row, row, {}, by > 0 ? target + 1 : target);
    std::swap(m_steps[static_cast<size_t>(row)], m_steps[static_cast<size_t>(target)]);
    endMoveRows();
    return target;
}

int PlanStepModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int PlanStepModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanStepModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanStep& step = m_steps.at(static_cast<size_t>(index.row()));
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() == WeightColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                       : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == TitleColumn)
        return step.title;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case TitleColumn:
        return step.title;
    case PlannedColumn:
        return role == Qt::EditRole ? QVariant(step.plannedFinish)
                                    : QVariant(step.plannedFinish.toString(Qt::ISODate));
    case WeightColumn:
        return step.weight.toString();
    case FinishedColumn:
        return step.finishedOn ? step.finishedOn->toString(Qt::ISODate) : QString();
    default:
        return {};
    }
}

bool PlanStepModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    PlanStep& step = m_steps.at(static_cast<size_t>(index.row()));
    const QString text = value.toString().normalized(QString::NormalizationForm_KC).trimmed();
    switch (index.column()) {
    case TitleColumn:
        step.title = value.toString().trimmed().left(kMostTitle);
        break;
    case PlannedColumn: {
        // The editor gives a day; a text is read around the day that stands there.
        const auto day = value.typeId() == QMetaType::QDate
                             ? std::optional(value.toDate())
                             : readDay(text, aroundDay(step.plannedFinish));
        if (!day || !day->isValid()) {
            Q_EMIT refused(tr("日期“%1”看不懂，请写成 2026-09-30。").arg(text));
            return false;
        }
        step.plannedFinish = *day;
        break;
    }
    case WeightColumn: {
        const auto weight = ExactDecimal::parse(QString(text).remove(u'%'));
        if (!weight || weight->isNegative() || weight->millionths() > kWhole.millionths()) {
            Q_EMIT refused(
                tr("权重“%1”看不懂，请写 0 到 100 之间的数，例如 25 或 12.5。").arg(text));
            return false;
        }
        step.weight = *weight;
        break;
    }
    default:
        return false;
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT totalChanged();
    return true;
}

Qt::ItemFlags PlanStepModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != FinishedColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PlanStepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case TitleColumn:
        return tr("步骤");
    case PlannedColumn:
        return tr("计划完成");
    case WeightColumn:
        return tip ? tr("占整个项目的百分之几；各步骤合计 100") : tr("权重 %");
    case FinishedColumn:
        return tip ? tr("在项目页里登记；修订方案时保留") : tr("实际完成");
    default:
        return {};
    }
}

PlanStepDelegate::PlanStepDelegate(DateField::Today today, QObject* parent)
    : DateDelegate(std::move(today),
                   {PlanStepModel::PlannedColumn, u"stepPlannedEdit"_s, tr("计划完成"), false},
                   parent)
{
}

QWidget* PlanStepDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    QWidget* editor = DateDelegate::createEditor(parent, option, index);
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (line != nullptr && index.column() != PlanStepModel::PlannedColumn) {
        const bool title = index.column() == PlanStepModel::TitleColumn;
        line->setObjectName(title ? u"stepTitleEdit"_s : u"stepWeightEdit"_s);
        line->setAccessibleName(title ? tr("步骤") : tr("权重"));
        if (title)
            line->setMaxLength(kMostTitle);
    }
    return editor;
}

} // namespace touyan::widgets
