// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appraisal/rule_table_model.h"

#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace touyan::widgets {

/// A table of rules that is typed into, with its heading, a line that sums it up, and the buttons
/// to add, remove and move rows.
class RuleTable : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        QString name; ///< object name of the table
        QString heading;
        QList<RuleTableModel::Column> columns;
        RuleTableModel::Row newRow; ///< what an added row holds at first
        int wideColumn = 0;         ///< takes the room that is left
    };
    /// As forms make it; setParts() before it is used.
    explicit RuleTable(QWidget* parent = nullptr);

    void setParts(const Parts& parts);
    /// Null before setParts().
    [[nodiscard]] RuleTableModel* model() const { return m_model; }
    void setReadOnly(bool readOnly);
    /// Sign and words, as in "✓ 合计 100"; `isGood` colours it.
    void setSummary(const QString& text, bool isGood);

private:
    struct Button
    {
        QToolButton* button = nullptr;
        QString name; ///< what its object name ends in
    };

    void addRow();
    void moveRow(int by);
    [[nodiscard]] int currentRow() const;

    RuleTableModel* m_model = nullptr;
    RuleTableModel::Row m_newRow;
    QLabel* m_heading = nullptr;
    QLabel* m_summary = nullptr;
    QTableView* m_view = nullptr;
    QList<Button> m_buttons;
};

} // namespace touyan::widgets
