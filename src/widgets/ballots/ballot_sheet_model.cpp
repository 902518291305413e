// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/ballot_sheet_model.h"

#include "application/ballots/read_ballot_table.h"
#include "widgets/lists/record_roles.h"
#include "widgets/look/state_colours.h"

#include <QUndoCommand>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using RowProgress = BallotSheet::RowProgress;

/// One step of what the user wrote.
class BallotSheetModel::Edit : public QUndoCommand
{
public:
    Edit(BallotSheetModel& model, std::vector<RowChange> changes, int field, const QString& title,
         int visit)
        : QUndoCommand(title)
        , m_model(model)
        , m_changes(std::move(changes))
        , m_field(field)
        , m_visit(visit)
    {
    }

    // Whoever wrote it has done it already.
    void redo() override
    {
        if (!std::exchange(m_isDone, true))
            m_model.restore(m_changes, true, m_field);
    }
    void undo() override
    {
        m_isDone = false;
        m_model.restore(m_changes, false, m_field);
    }
    [[nodiscard]] int id() const override { return m_visit == 0 ? -1 : m_visit; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& later = static_cast<const Edit&>(*other);
        if (later.m_field != m_field || later.m_changes.front().row != m_changes.front().row)
            return false;
        m_changes.front().after = later.m_changes.front().after;
        setObsolete(m_changes.front().before == m_changes.front().after);
        return true;
    }

private:
    BallotSheetModel& m_model;
    std::vector<RowChange> m_changes;
    int m_field;
    int m_visit; ///< 0: a step of its own
    bool m_isDone = true;
};

BallotSheetModel::BallotSheetModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void BallotSheetModel::setSheet(BallotSheet sheet)
{
    m_history.clear();
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

QStringList BallotSheetModel::values(const QModelIndex& index) const
{
    return isField(index) ? m_sheet.values(index.row(), index.column()) : QStringList();
}

void BallotSheetModel::change(int firstRow, int lastRow, int field, const QString& title, int visit,
                              const std::function<void(BallotSheet&)>& edit)
{
    std::vector<RowChange> changes;
    for (int row = firstRow; row <= lastRow; ++row)
        changes.push_back({row, m_sheet.rowMarks(row), {}});
    edit(m_sheet);
    for (RowChange& change : changes)
        change.after = m_sheet.rowMarks(change.row);
    std::erase_if(changes, [](const RowChange& each) { return each.before == each.after; });
    if (changes.empty())
        return;
    const bool oneField = visit != 0;
    for (const RowChange& change : changes) {
        if (oneField)
            Q_EMIT dataChanged(index(change.row, field), index(change.row, field));
        touchRow(change.row, oneField ? m_sheet.fieldCount() : 0);
    }
    m_history.push(new Edit(*this, std::move(changes), field, title, visit));
    Q_EMIT marksChanged();
}

void BallotSheetModel::restore(const std::vector<RowChange>& changes, bool after, int field)
{
    for (const RowChange& change : changes) {
        m_sheet.setRowMarks(change.row, after ? change.after : change.before);
        touchRow(change.row, 0);
    }
    endField();
    Q_EMIT marksChanged();
    Q_EMIT restored(index(changes.front().row, field));
}

void BallotSheetModel::setValues(const QModelIndex& index, const QStringList& values)
{
    if (!isField(index))
        return;
    const int row = index.row();
    const int field = index.column();
    change(
        row, row, field,
        tr("%1：%2", "reportee, field").arg(m_sheet.reporteeName(row), m_sheet.field(field).title),
        m_visit,
        [row, field, &values](BallotSheet& sheet) { sheet.setValues(row, field, values); });
}

void BallotSheetModel::clearRow(int row)
{
    if (row < 0 || row >= m_sheet.rowCount())
        return;
    change(row, row, 0, tr("%1：弃权").arg(m_sheet.reporteeName(row)), 0,
           [row](BallotSheet& sheet) { sheet.clearRow(row); });
}

void BallotSheetModel::fillRow(const QModelIndex& first, const QStringList& values)
{
    if (!isField(first))
        return;
    const int row = first.row();
    change(row, row, first.column(), tr("%1：余下同分").arg(m_sheet.reporteeName(row)), 0,
           [row, from = first.column(), &values](BallotSheet& sheet) {
               for (int field = from; field < sheet.fieldCount(); ++field)
                   sheet.setValues(row, field, values);
           });
}

QString BallotSheetModel::paste(const QModelIndex& first, const QList<QStringList>& block)
{
    if (!isField(first) || block.isEmpty())
        return {};
    const int rows = m_sheet.rowCount() - first.row();
    const int fields = m_sheet.fieldCount() - first.column();
    if (block.size() > rows) {
        return tr("复制的内容有 %1 行，从这一行起只有 %2 人，没有填入。")
            .arg(block.size())
            .arg(rows);
    }
    for (qsizetype down = 0; down < block.size(); ++down) {
        if (block.at(down).size() > fields) {
            return tr("复制的内容第 %1 行有 %2 格，从这一格起只有 %3 项，没有填入。")
                .arg(down + 1)
                .arg(block.at(down).size())
                .arg(fields);
        }
    }
    change(first.row(), first.row() + static_cast<int>(block.size()) - 1, first.column(),
           tr("粘贴 %1 行").arg(block.size()), 0, [&](BallotSheet& sheet) {
               for (int down = 0; down < block.size(); ++down) {
                   const QStringList& cells = block.at(down);
                   for (int across = 0; across < cells.size(); ++across) {
                       const QString written = sheet.isGradeMode()
                                                   ? application::gradeValue(cells.at(across))
                                                   : cells.at(across);
                       sheet.setValues(first.row() + down, first.column() + across, {written});
                   }
               }
           });
    return {};
}

void BallotSheetModel::setMarks(const std::vector<application::ReporteeMarks>& marks)
{
    m_history.clear();
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
