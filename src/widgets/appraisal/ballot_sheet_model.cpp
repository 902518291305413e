// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/ballot_sheet_model.h"

#include "widgets/common/record_roles.h"
#include "widgets/common/state_colours.h"

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using RowProgress = BallotSheet::RowProgress;

void BallotSheetModel::setSheet(BallotSheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

QStringList BallotSheetModel::values(const QModelIndex& index) const
{
    return isField(index) ? m_sheet.values(index.row(), index.column()) : QStringList();
}

void BallotSheetModel::setValues(const QModelIndex& index, const QStringList& values)
{
    if (!isField(index) || m_sheet.values(index.row(), index.column()) == values)
        return;
    m_sheet.setValues(index.row(), index.column(), values);
    Q_EMIT dataChanged(index, index);
    touchRow(index.row(), m_sheet.fieldCount());
    Q_EMIT marksChanged();
}

void BallotSheetModel::clearRow(int row)
{
    if (row < 0 || row >= m_sheet.rowCount())
        return;
    m_sheet.clearRow(row);
    touchRow(row, 0);
    Q_EMIT marksChanged();
}

void BallotSheetModel::setMarks(const std::vector<application::ReporteeMarks>& marks)
{
    m_sheet.setMarks(marks);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void BallotSheetModel::touchRow(int row, int firstColumn)
{
    Q_EMIT dataChanged(index(row, firstColumn), index(row, columnCount() - 1));
}

int BallotSheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_sheet.rowCount();
}

int BallotSheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_sheet.rowCount() == 0 ? 0 : m_sheet.fieldCount() + 2;
}

QVariant BallotSheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignCenter);
    return isField(index) ? fieldData(index, role) : stateData(index, role);
}

QVariant BallotSheetModel::fieldData(const QModelIndex& index, int role) const
{
    const QStringList& values = m_sheet.values(index.row(), index.column());
    const bool accepted = m_sheet.isAccepted(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = markText(values, m_sheet.isGradeMode());
        return accepted ? text : tr("× %1", "mark that makes its row invalid").arg(text);
    }
    case Qt::ToolTipRole:
        if (!accepted && values.size() > 1)
            return tr("这一格填了不止一个，这一行无效；按表上写的如实录入即可。");
        if (!accepted && m_sheet.isGradeMode())
            return tr("不是四个等次之一，这一行无效；按表上写的如实录入即可。");
        if (!accepted)
            return tr("不在 0 到 %1 之间或不是 0.5 的倍数，这一行无效；按表上写的如实录入即可。")
                .arg(m_sheet.field(index.column()).maximum);
        return {};
    case StateRole:
        return accepted ? QVariant() : QVariant(static_cast<int>(DisplayState::Overdue));
    case Qt::AccessibleTextRole:
        return tr("%1，%2：%3", "reportee, field, mark")
            .arg(m_sheet.reporteeName(index.row()), m_sheet.field(index.column()).title,
                 values.isEmpty() ? tr("空白") : markText(values, m_sheet.isGradeMode()));
    default:
        return {};
    }
}

QVariant BallotSheetModel::stateData(const QModelIndex& index, int role) const
{
    const BallotSheet::RowState state = m_sheet.rowState(index.row());
    if (index.column() == m_sheet.fieldCount()) {
        if (role != Qt::DisplayRole)
            return {};
        return m_sheet.isGradeMode() ? state.total : state.sum;
    }
    switch (role) {
    case Qt::DisplayRole:
        switch (state.progress) {
        case RowProgress::Blank:
            return tr("－ 弃权");
        case RowProgress::Incomplete:
            return tr("○ 还差 %1 项").arg(state.missing);
        case RowProgress::Invalid:
            return tr("× 无效");
        case RowProgress::Complete:
            return tr("✓ %1", "row's score").arg(state.total);
        }
        return {};
    case Qt::ToolTipRole:
        if (state.progress == RowProgress::Incomplete)
            return tr("有空格的行无效；表上确实没填就不用补。");
        return {};
    case StateRole:
        switch (state.progress) {
        case RowProgress::Blank:
            return static_cast<int>(DisplayState::Exempt);
        case RowProgress::Incomplete:
            return static_cast<int>(DisplayState::Pending);
        case RowProgress::Invalid:
            return static_cast<int>(DisplayState::Overdue);
        case RowProgress::Complete:
            return static_cast<int>(DisplayState::OnTime);
        }
        return {};
    default:
        return {};
    }
}

QVariant BallotSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(orientation == Qt::Horizontal ? Qt::AlignCenter
                                                      : Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= m_sheet.rowCount())
            return {};
        if (role == Qt::DisplayRole)
            return tr("%1　%2", "place on the form, reportee")
                .arg(section + 1)
                .arg(m_sheet.reporteeName(section));
        if (role == Qt::ToolTipRole)
            return m_sheet.unitName(section);
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section < 0 || section >= columnCount())
        return {};
    if (section < m_sheet.fieldCount()) {
        const BallotSheet::Field& field = m_sheet.field(section);
        return field.maximum.isEmpty()
                   ? field.title
                   : tr("%1（%2）", "criterion, most points").arg(field.title, field.maximum);
    }
    if (section == m_sheet.fieldCount())
        return m_sheet.isGradeMode() ? tr("得分") : tr("合计");
    return tr("本行");
}

} // namespace touyan::widgets
