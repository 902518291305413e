// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/comparable_text.h"

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>

namespace touyan::widgets {

/// Sorts by SortRole (Chinese text in Pinyin order, missing values last) and filters each column
/// by contained text, compared as domain::comparableText() does. Several words in a filter must
/// all occur.
class RecordFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilterModel(QObject* parent = nullptr);

    /// Rows stay only where `column` contains `text`; an empty text removes the filter.
    void setColumnFilter(int column, const QString& text);
    [[nodiscard]] QString columnFilter(int column) const;
    /// Rows stay only where any column contains `text`; for the page's search.
    void setAnyColumnFilter(const QString& text);
    void clearFilters();
    [[nodiscard]] bool isFiltered() const;

Q_SIGNALS:
    void filtersChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString filterText(int row, int column, const QModelIndex& parent) const;

    QHash<int, domain::SearchWords> m_words;
    QHash<int, QString> m_texts;
    domain::SearchWords m_anyWords;
    QCollator m_collator;
};

} // namespace touyan::widgets
