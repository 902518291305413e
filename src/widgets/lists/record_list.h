// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/lists/value_table_model.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;

namespace touyan::widgets {

class RecordTableView;
class ViewSettings;

/// A list of records with the actions that its rows allow: as buttons above it, as shortcuts inside
/// it, in its context menu and in the menu of the window.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    /// What must be selected for an action.
    enum class Needs { Nothing, OneRow, Rows };

    struct Parts
    {
        QString name; ///< object name ("postings"), also the key of the columns
        QString heading;
        QString emptyText;
        QList<ValueTableModel::Column> columns;
        /// What the columns hold at first, in Chinese characters; fewer than columns: the rest as
        /// the view makes them.
        QList<int> widths = {};
        QString settingsGroup = QStringLiteral("roster"); ///< the columns' key begins with it
    };

    struct Step
    {
        QString name; ///< object name of the action is <list><name>Action
        QString text; ///< with mnemonic
        QString iconName;
        QKeySequence shortcut;
        QString toolTip; ///< the shortcut is added
        Needs needs = Needs::OneRow;
        bool hasButton = true; ///< false: in the menus only
    };

    RecordList(const Parts& parts, ViewSettings& settings, QWidget* parent = nullptr);

    QAction* addStep(const Step& step, const std::function<void()>& run);
    /// Enter and double click do the same as this action.
    void setActivation(QAction* action);
    /// A widget of the head line, before the buttons.
    void addTool(QWidget* tool);
    /// Further conditions for the actions, asked whenever the selection changes.
    void setAllowed(QAction* action, const std::function<bool()>& allowed);

    /// Keeps the selection where the rows are still there.
    void setRows(const QList<ValueRow>& rows);
    [[nodiscard]] QString currentPlace() const;
    [[nodiscard]] QStringList selectedPlaces() const;
    /// Makes the row with this place current; false when it is not shown.
    bool select(const QString& place);
    void setFindText(const QString& text);
    void updateSteps();

    [[nodiscard]] QList<QAction*> steps() const;
    [[nodiscard]] ValueTableModel* model() const { return m_model; }
    [[nodiscard]] RecordTableView* view() const { return m_view; }

Q_SIGNALS:
    void currentChanged();

private:
    struct KnownStep
    {
        QAction* action = nullptr;
        Needs needs = Needs::Nothing;
        std::function<bool()> allowed;
    };

    QString m_name;
    ValueTableModel* m_model = nullptr;
    RecordTableView* m_view = nullptr;
    QHBoxLayout* m_head = nullptr;
    QLabel* m_count = nullptr;
    QAction* m_activation = nullptr;
    QList<KnownStep> m_steps;
};

/// The id-free part of a label: "单位(&U)…" → "单位".
[[nodiscard]] QString plainLabel(const QString& text);

} // namespace touyan::widgets
