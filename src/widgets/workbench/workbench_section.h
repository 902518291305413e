// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/lists/value_table_model.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace touyan::widgets {

class RecordTableView;
class ViewSettings;

/// One list of the workbench: heading, count, and lines that lead to their places.
class WorkbenchSection : public QFrame
{
    Q_OBJECT

public:
    struct Parts
    {
        QString name; ///< object name, also the key of the columns
        QString heading;
        QString iconName;
        QString emptyText;
        QString allPlace; ///< where all of the list are shown; empty: nowhere
        QList<ValueTableModel::Column> columns;
    };

    WorkbenchSection(const Parts& parts, ViewSettings& settings, QWidget* parent = nullptr);

    void setRows(const QList<ValueRow>& rows);
    /// Where "全部" leads; it is shown when the section was made with such a place.
    void setAllPlace(const QString& place) { m_allPlace = place; }
    /// Shows only lines that contain the text.
    void setFindText(const QString& text);
    [[nodiscard]] ValueTableModel* model() const { return m_model; }
    [[nodiscard]] RecordTableView* view() const { return m_view; }

Q_SIGNALS:
    void placeRequested(const QString& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    ValueTableModel* m_model = nullptr;
    RecordTableView* m_view = nullptr;
    QLabel* m_picture = nullptr;
    QString m_iconName;
    QLabel* m_count = nullptr;
    QToolButton* m_all = nullptr;
    QString m_allPlace;
};

} // namespace touyan::widgets
