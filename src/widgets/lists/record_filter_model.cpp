// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/record_filter_model.h"

#include "widgets/lists/record_roles.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>

namespace touyan::widgets {

using domain::SearchWords;

namespace {

bool isMissing(const QVariant& value)
{
    return !value.isValid() || value.isNull() ||
           (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

bool isText(const QVariant& value)
{
    return value.typeId() == QMetaType::QString;
}

} // namespace

RecordFilterModel::RecordFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_collator(QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China))
{
    // 2 before 10 in 第2周, 第10周.
    m_collator.setNumericMode(true);
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void RecordFilterModel::setColumnFilter(int column, const QString& text)
{
    if (m_texts.value(column) == text)
        return;
    m_texts.insert(column, text);
    const SearchWords words(text);
    if (words.isEmpty()) {
        m_texts.remove(column);
        m_words.remove(column);
    } else {
        m_words.insert(column, words);
    }
    invalidateRowsFilter();
    Q_EMIT filtersChanged();
}

QString RecordFilterModel::columnFilter(int column) const
{
    return m_texts.value(column);
}

void RecordFilterModel::setAnyColumnFilter(const QString& text)
{
    const SearchWords words(text);
    if (words == m_anyWords)
        return;
    m_anyWords = words;
    invalidateRowsFilter();
    Q_EMIT filtersChanged();
}

void RecordFilterModel::clearFilters()
{
    if (!isFiltered())
        return;
    m_texts.clear();
    m_words.clear();
    m_anyWords = {};
    invalidateRowsFilter();
    Q_EMIT filtersChanged();
}

bool RecordFilterModel::isFiltered() const
{
    return !m_words.isEmpty() || !m_anyWords.isEmpty();
}

QString RecordFilterModel::filterText(int row, int column, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, column, parent);
    QVariant value = index.data(FilterRole);
    if (!value.isValid())
        value = index.data(Qt::DisplayRole);
    return domain::comparableText(value.toString());
}

bool RecordFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it) {
        if (!it.value().occurIn(filterText(sourceRow, it.key(), sourceParent)))
            return false;
    }
    if (m_anyWords.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column)
        all += filterText(sourceRow, column, sourceParent) + u'\n';
    return m_anyWords.occurIn(all);
}

bool RecordFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    QVariant first = left.data(SortRole);
    QVariant second = right.data(SortRole);
    if (!first.isValid())
        first = left.data(Qt::DisplayRole);
    if (!second.isValid())
        second = right.data(Qt::DisplayRole);
    const bool firstMissing = isMissing(first);
    const bool secondMissing = isMissing(second);
    if (firstMissing != secondMissing) {
        // Missing values stay last in both directions.
        return sortOrder() == Qt::AscendingOrder ? secondMissing : firstMissing;
    }
    if (firstMissing)
        return left.row() < right.row();
    if (isText(first) && isText(second)) {
        const int order = m_collator.compare(first.toString(), second.toString());
        return order != 0 ? order < 0 : first.toString() < second.toString();
    }
    const QPartialOrdering order = QVariant::compare(first, second);
    if (order != QPartialOrdering::Unordered)
        return order == QPartialOrdering::Less;
    return m_collator.compare(first.toString(), second.toString()) < 0;
}

} // namespace touyan::widgets
