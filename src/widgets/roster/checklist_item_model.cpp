// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/checklist_item_model.h"

#include "application/messages/rule_words.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::Cadence;
using domain::ChecklistItem;

namespace {

constexpr std::array kCadences{Cadence::Weekly, Cadence::Monthly, Cadence::Quarterly,
                               Cadence::Yearly, Cadence::Once,    Cadence::PerCall};

/// Kinds that the program has words for; others are written as the office wrote them.
QString kindOfWord(const QString& word)
{
    for (const QString& kind : {u"found_party_organization"_s, u"admit_party_member"_s}) {
        if (application::kindWord(kind) == word)
            return kind;
    }
    return word;
}

QString kindWords(const QStringList& kinds)
{
    QStringList words;
    for (const QString& kind : kinds)
        words.append(application::kindWord(kind));
    return words.join(u"；"_s);
}

} // namespace

void ChecklistItemModel::setItems(const std::vector<ChecklistItem>& items)
{
    beginResetModel();
    m_items = items;
    std::stable_sort(
        m_items.begin(), m_items.end(),
        [](const ChecklistItem& a, const ChecklistItem& b) { return a.position < b.position; });
    endResetModel();
}

std::vector<ChecklistItem> ChecklistItemModel::items() const
{
    std::vector<ChecklistItem> items = m_items;
    int position = 0;
    for (ChecklistItem& item : items)
        item.position = ++position;
    return items;
}

int ChecklistItemModel::addItem()
{
    ChecklistItem item;
    int number = 1;
    const auto taken = [this](const QString& code) {
        return std::any_of(m_items.begin(), m_items.end(),
                           [&code](const ChecklistItem& other) { return other.code == code; });
    };
    do {
        item.code = u'I' + QString::number(number++).rightJustified(2, u'0');
    } while (taken(item.code));
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_items.push_back(item);
    endInsertRows();
    return row;
}

void ChecklistItemModel::removeItem(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_items.erase(m_items.begin() + row);
    endRemoveRows();
}

int ChecklistItemModel::moveItem(int row, int step)
{
    const int target = row + step;
    if (row < 0 || target < 0 || row >= rowCount() || target >= rowCount())
        return row;
    beginMoveRows({}, row, row, {}, step > 0 ? target + 1 : target);
    std::swap(m_items[static_cast<size_t>(row)], m_items[static_cast<size_t>(target)]);
    endMoveRows();
    return target;
}

int ChecklistItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ChecklistItemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ChecklistItemModel::isUsed(const ChecklistItem& item, int column) const
{
    if (column == RequiredColumn)
        return item.cadence != Cadence::PerCall;
    return column != DueMonthsColumn || item.cadence == Cadence::Once;
}

QVariant ChecklistItemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChecklistItem& item = m_items.at(static_cast<size_t>(index.row()));
    const int column = index.column();
    const bool isNumber = column >= RequiredColumn && column <= DueMonthsColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumber ? Qt::AlignRight | Qt::AlignVCenter
                                 : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == TitleColumn)
        return item.title;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (!isUsed(item, column))
        return role == Qt::DisplayRole ? QVariant(u"—"_s) : QVariant();
    switch (column) {
    case CodeColumn:
        return item.code;
    case TitleColumn:
        return item.title;
    case CadenceColumn:
        return role == Qt::EditRole ? QVariant(static_cast<int>(item.cadence))
                                    : QVariant(application::cadenceWord(item.cadence));
    case RequiredColumn:
        return item.required;
    case PointsColumn:
        return item.points.toString();
    case GraceColumn:
        return item.graceDays;
    case DueMonthsColumn:
        return item.dueMonths;
    case KindsColumn:
        return kindWords(item.kinds);
    default:
        return {};
    }
}

bool ChecklistItemModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || m_readOnly)
        return false;
    ChecklistItem& item = m_items.at(static_cast<size_t>(index.row()));
    const QString text = value.toString().trimmed();
    switch (index.column()) {
    case CodeColumn:
        if (text.isEmpty()) {
            Q_EMIT refused(tr("事项编号不能为空。"));
            return false;
        }
        if (text != item.code)
            item.codeId = domain::ItemCodeId();
        item.code = text;
        break;
    case TitleColumn:
        item.title = text;
        break;
    case CadenceColumn:
        item.cadence = static_cast<Cadence>(value.toInt());
        break;
    case RequiredColumn:
        item.required = value.toInt();
        break;
    case PointsColumn: {
        const auto points = domain::ExactDecimal::parse(text);
        if (!points || points->isNegative()) {
            Q_EMIT refused(tr("分值“%1”看不懂，请写成 10 或 7.5。").arg(text));
            return false;
        }
        item.points = *points;
        break;
    }
    case GraceColumn:
        item.graceDays = value.toInt();
        break;
    case DueMonthsColumn:
        item.dueMonths = value.toInt();
        break;
    case KindsColumn: {
        static const QRegularExpression separator(u"[;；、]"_s);
        item.kinds.clear();
        const QStringList words = text.split(separator, Qt::SkipEmptyParts);
        for (const QString& word : words)
            item.kinds.append(kindOfWord(word.trimmed()));
        break;
    }
    default:
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

Qt::ItemFlags ChecklistItemModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_readOnly &&
        isUsed(m_items.at(static_cast<size_t>(index.row())), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ChecklistItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case CodeColumn:
        return tip ? tr("在各个版本里不变的编号，例如 I04") : tr("编号");
    case TitleColumn:
        return tr("事项");
    case CadenceColumn:
        return tip ? tr("多久做一次") : tr("频次");
    case RequiredColumn:
        return tip ? tr("每期要做几次") : tr("每期次数");
    case PointsColumn:
        return tip ? tr("在得分里的分量；十项各 10 分合计 100") : tr("分值");
    case GraceColumn:
        return tip ? tr("到期日以后几天之内登记仍算按时") : tr("宽限天数");
    case DueMonthsColumn:
        return tip ? tr("任期一次的事项，任职后几个月内完成") : tr("完成月数");
    case KindsColumn:
        return tip ? tr("算数的种类，用分号隔开；留空则不限") : tr("种类");
    default:
        return {};
    }
}

QWidget* ChecklistItemDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                             const QModelIndex& index) const
{
    const auto spin = [parent](int least, int most) {
        auto* box = new QSpinBox(parent);
        box->setRange(least, most);
        box->setFrame(false);
        return box;
    };
    constexpr int kMostRequired = 999;
    constexpr int kMostDays = 3660;
    constexpr int kMostMonths = 120;
    switch (index.column()) {
    case ChecklistItemModel::CadenceColumn: {
        auto* choice = new QComboBox(parent);
        for (const Cadence cadence : kCadences)
            choice->addItem(application::cadenceWord(cadence), static_cast<int>(cadence));
        return choice;
    }
    case ChecklistItemModel::RequiredColumn:
        return spin(1, kMostRequired);
    case ChecklistItemModel::GraceColumn:
        return spin(0, kMostDays);
    case ChecklistItemModel::DueMonthsColumn:
        return spin(0, kMostMonths);
    default:
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
}

void ChecklistItemDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
        return;
    }
    QStyledItemDelegate::setEditorData(editor, index);
}

void ChecklistItemDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                         const QModelIndex& index) const
{
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, choice->currentData(), Qt::EditRole);
        return;
    }
    QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace touyan::widgets
