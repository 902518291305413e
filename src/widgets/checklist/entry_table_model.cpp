// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/entry_table_model.h"

#include "application/messages/rule_words.h"
#include "widgets/lists/record_roles.h"

#include <QSet>

#include <algorithm>

namespace touyan::widgets {

using application::ListedEntry;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

EntryTableModel::EntryTableModel(QObject* parent)
    : TitledTableModel({tr("姓名"), tr("单位"), tr("事项"), tr("发生日期"), tr("内容"), tr("地点"),
                        tr("人数"), tr("所属期"), tr("登记日期"), tr("状态"), tr("退回理由")},
                       parent)
{
}

void EntryTableModel::setEntries(std::vector<ListedEntry> entries)
{
    QSet<domain::EntryId> wanted;
    for (const ListedEntry& entry : entries)
        wanted.insert(entry.entry.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (wanted.contains(entryAt(row).entry.id))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.erase(m_entries.begin() + row);
        endRemoveRows();
    }
    for (ListedEntry& entry : entries) {
        const int row = rowOf(entry.entry.id);
        if (row >= 0) {
            m_entries[static_cast<size_t>(row)] = std::move(entry);
            continue;
        }
        beginInsertRows({}, rowCount(), rowCount());
        m_entries.push_back(std::move(entry));
        endInsertRows();
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EntryTableModel::rowOf(domain::EntryId entry) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [entry](const ListedEntry& listed) { return listed.entry.id == entry; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int EntryTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant EntryTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedEntry& listed = entryAt(index.row());
    const domain::Entry& entry = listed.entry;
    if (role == IdRole)
        return entry.id.value();
    if (role == Qt::TextAlignmentRole && index.column() == PeopleColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == SortRole) {
        if (index.column() == OccurredColumn)
            return entry.occurredOn;
        if (index.column() == RecordedColumn)
            return entry.recordedOn ? QVariant(*entry.recordedOn)
                                    : QVariant(QMetaType::fromType<QDate>());
        if (index.column() == PeopleColumn)
            return entry.peopleCount ? QVariant(*entry.peopleCount)
                                     : QVariant(QMetaType::fromType<int>());
    }
    if (role == Qt::ToolTipRole && index.column() == SummaryColumn)
        return entry.summary;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case PersonColumn:
        return listed.personName;
    case UnitColumn:
        return listed.unitName;
    case ItemColumn:
        return listed.itemCode;
    case OccurredColumn:
        return iso(entry.occurredOn);
    case SummaryColumn:
        return entry.summary;
    case PlaceColumn:
        return entry.place;
    case PeopleColumn:
        return entry.peopleCount ? QString::number(*entry.peopleCount) : QString();
    case PeriodColumn:
        return entry.period ? application::periodWord(entry.period->toString()) : QString();
    case RecordedColumn:
        return entry.recordedOn ? iso(*entry.recordedOn) : QString();
    case StatusColumn:
        return application::entryStatusWord(entry.status);
    case ReasonColumn:
        return entry.returnReason;
    default:
        return {};
    }
}

} // namespace touyan::widgets
