// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;
class QMimeData;

namespace touyan::widgets {

class FilterHeaderView;
class RecordFilterModel;
class ViewSettings;

/// The table of every list: sort, filter per column, multi-select, copy that pastes into Excel,
/// remembered columns, a text where nothing is to be seen. Context menu entries are the view's
/// own actions() plus copy, filter and columns.
class RecordTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTableView(QWidget* parent = nullptr);
    ~RecordTableView() override;

    /// Shows `model` (not owned) through the own filter model.
    void setRecordModel(QAbstractItemModel* model);
    [[nodiscard]] QAbstractItemModel* recordModel() const;
    [[nodiscard]] RecordFilterModel* filterModel() const { return m_filter; }
    [[nodiscard]] FilterHeaderView* filterHeader() const { return m_header; }

    /// Loads widths, order, hidden columns and sort order from `settings` under `key`, and saves
    /// them when the view goes away or hides. `settings` must outlive the view.
    void rememberColumns(ViewSettings& settings, const QString& key);

    /// Says what to do first, while the record model has no rows.
    void setEmptyText(const QString& text);
    [[nodiscard]] QString emptyText() const { return m_emptyText; }

    /// Selected rows of the record model, ascending.
    [[nodiscard]] QList<int> selectedRecordRows() const;
    /// The current index in the record model.
    [[nodiscard]] QModelIndex currentRecordIndex() const;
    /// Makes a row of the record model current and visible.
    void setCurrentRecordRow(int row);

    /// The selected cells (rows without gaps, visible columns in their visual order) as
    /// text/plain with tabs and text/html; the caller owns it. Null when nothing is selected.
    [[nodiscard]] QMimeData* selectionMimeData(bool withHeader) const;
    void copySelection(bool withHeader);

    void setFilterRowVisible(bool visible);

    [[nodiscard]] QAction* copyAction() const { return m_copy; }
    [[nodiscard]] QAction* copyWithHeaderAction() const { return m_copyWithHeader; }
    [[nodiscard]] QAction* filterAction() const { return m_showFilter; }

Q_SIGNALS:
    /// Enter or double click; an index of the record model.
    void recordActivated(const QModelIndex& recordIndex);
    /// The selection or the current row changed.
    void recordSelectionChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void makeActions();
    void addColumnActions(QMenu& menu);
    void restoreColumns();
    void saveColumns();

    RecordFilterModel* m_filter = nullptr;
    FilterHeaderView* m_header = nullptr;
    ViewSettings* m_settings = nullptr;
    QString m_settingsKey;
    bool m_columnsRestored = false;
    QString m_emptyText;
    QAction* m_copy = nullptr;
    QAction* m_copyWithHeader = nullptr;
    QAction* m_showFilter = nullptr;
    QAction* m_clearFilter = nullptr;
    QList<QAction*> m_tableActions;
};

} // namespace touyan::widgets
