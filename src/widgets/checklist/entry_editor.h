// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"
#include "widgets/checklist/grid_columns.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QInputMethodEvent;
class QLabel;
class QLineEdit;

namespace touyan::widgets {

/// The editor that opens over a cell: type the summary, Enter saves. All other fields are filled in
/// already; Tab goes through them, Escape closes without saving.
class EntryEditor : public QFrame
{
    Q_OBJECT

public:
    /// What is recorded, or changed when `edited` is given.
    struct Task
    {
        domain::PostingId posting;
        QString personName;
        GridColumn column;
        domain::DaySpan range; ///< of the page's period
        QDate today;
        std::optional<domain::Entry> edited;
    };

    explicit EntryEditor(QWidget* parent = nullptr);

    /// Shows the editor beside `cell` (in the parent's coordinates), filled in.
    void open(const Task& task, const QRect& cell, const QString& typed);
    [[nodiscard]] const Task& task() const { return m_task; }
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    /// Hands on what the input method composes while the grid still has the focus.
    void takeComposition(QInputMethodEvent* event);
    /// Shows why saving was refused; the editor stays open.
    void showRefusal(const QString& text);
    void setBusy(bool busy);
    void close();

    /// What the fields say; nothing, with the refusal shown, when a field is not right.
    [[nodiscard]] std::optional<application::RecordEntryRequest> request();

Q_SIGNALS:
    void saveRequested();
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(const QString& typed);
    void fillPeriods();
    void placeBeside(const QRect& cell);
    [[nodiscard]] domain::DaySpan datesSpan() const;
    [[nodiscard]] QWidget* lastField() const;

    Task m_task;
    QLabel* m_title = nullptr;
    QLineEdit* m_summary = nullptr;
    QLineEdit* m_date = nullptr;
    QLineEdit* m_place = nullptr;
    QLineEdit* m_people = nullptr;
    QLabel* m_kindLabel = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_periodLabel = nullptr;
    QComboBox* m_period = nullptr;
    QLabel* m_refusal = nullptr;
    QLabel* m_hint = nullptr;
    bool m_busy = false;
};

} // namespace touyan::widgets
