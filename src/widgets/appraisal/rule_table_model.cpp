// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/rule_table_model.h"

#include "domain/foundation/exact_decimal.h"
#include "widgets/look/state_colours.h"
#include "widgets/look/theme.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

RuleTableModel::RuleTableModel(const QList<Column>& columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

void RuleTableModel::setRows(const QList<Row>& rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void RuleTableModel::setEditable(bool editable)
{
    m_editable = editable;
}

int RuleTableModel::append(const Row& row)
{
    const auto at = static_cast<int>(m_rows.size());
    beginInsertRows({}, at, at);
    m_rows.append(row);
    endInsertRows();
    Q_EMIT edited();
    return at;
}

void RuleTableModel::remove(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int RuleTableModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= m_rows.size() || to < 0 || to >= m_rows.size())
        return row;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_rows.move(row, to);
    endMoveRows();
    Q_EMIT edited();
    return to;
}

bool RuleTableModel::isSound(int row, int column) const
{
    const QString text = m_rows.at(row).cells.value(column);
    switch (m_columns.at(column).kind) {
    case Kind::Text:
        return !text.isEmpty();
    case Kind::OptionalText:
        return true;
    case Kind::Points: {
        const auto points = domain::ExactDecimal::parse(text);
        return points && !points->isNegative();
    }
    case Kind::Count: {
        bool isNumber = false;
        return text.toInt(&isNumber) >= 0 && isNumber;
    }
    }
    return false;
}

QString RuleTableModel::firstFlaw() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < m_columns.size(); ++column) {
            if (isSound(row, column))
                continue;
            const QString& title = m_columns.at(column).title;
            return m_columns.at(column).kind == Kind::Text
                       ? tr("第 %1 行的“%2”没有填。").arg(row + 1).arg(title)
                       : tr("第 %1 行的“%2”不是有效的数。").arg(row + 1).arg(title);
        }
    }
    return {};
}

int RuleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RuleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString RuleTableModel::wordOf(int column, const QString& code) const
{
    for (const auto& [known, word] : m_columns.at(column).words) {
        if (known == code)
            return word;
    }
    return code;
}

QString RuleTableModel::codeOf(int column, const QString& text) const
{
    for (const auto& [code, word] : m_columns.at(column).words) {
        if (word == text)
            return code;
    }
    return text;
}

QVariant RuleTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool sound = isSound(index.row(), index.column());
    const Kind kind = m_columns.at(index.column()).kind;
    const QString text = wordOf(index.column(), m_rows.at(index.row()).cells.value(index.column()));
    switch (role) {
    case Qt::EditRole:
        return text;
    case Qt::DisplayRole:
        return sound ? text : tr("× %1", "cell that cannot be read").arg(text);
    case Qt::TextAlignmentRole:
        return QVariant(kind == Kind::Points || kind == Kind::Count
                            ? Qt::AlignRight | Qt::AlignVCenter
                            : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (!sound)
            return stateColours(DisplayState::Overdue, isDark(QGuiApplication::palette()))
                .foreground;
        return {};
    case Qt::ToolTipRole:
        return sound ? text : (kind == Kind::Text ? tr("这里要填写") : tr("要填 0 或更大的数"));
    default:
        return {};
    }
}

bool RuleTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !m_editable || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = codeOf(index.column(), value.toString().trimmed());
    QStringList& cells = m_rows[index.row()].cells;
    if (cells.value(index.column()) == text)
        return true;
    cells.resize(m_columns.size());
    cells[index.column()] = text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags RuleTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_editable && index.isValid())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::ToolTipRole && !m_columns.at(section).toolTip.isEmpty())
        return m_columns.at(section).toolTip;
    return {};
}

} // namespace touyan::widgets
