// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QList>

class QLineEdit;

namespace touyan::widgets {

/// A horizontal header with a row of filter fields below the titles.
class FilterHeaderView : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeaderView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setFilterRowVisible(bool visible);
    [[nodiscard]] bool isFilterRowVisible() const { return m_filterRowVisible; }
    /// The field of a logical column; null when there is no such column.
    [[nodiscard]] QLineEdit* filterEdit(int column) const;
    void clearFilterTexts();
    /// Columns where filtering makes no sense (pictures) get no field.
    void setColumnFilterable(int column, bool filterable);

    QSize sizeHint() const override;

Q_SIGNALS:
    void filterEdited(int column, const QString& text);
    /// Escape or Down in a field: the user wants back to the rows.
    void leftFilterRow();

protected:
    void updateGeometries() override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeEdits();
    void makeEdits();
    [[nodiscard]] QString shownTitle(int column) const;

    QList<QLineEdit*> m_edits;
    QList<int> m_notFilterable;
    bool m_filterRowVisible = false;
};

} // namespace touyan::widgets
