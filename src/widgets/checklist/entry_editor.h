// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"
#include "widgets/checklist_grid/grid_columns.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QInputMethodEvent;
class QLabel;
class QLineEdit;
class QModelIndex;

namespace touyan::widgets {

class ChecklistGridModel;

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

    /// What stands in the fields.
    struct Texts
    {
        QString summary;
        QString date;
        QString place;
        QString people;
        QString kind;
        QString period;

        friend bool operator==(const Texts&, const Texts&) = default;
    };

    explicit EntryEditor(QWidget* parent = nullptr);

    /// A new entry of a cell that belongs to a posting.
    [[nodiscard]] static Task taskFor(const ChecklistGridModel& model, const QModelIndex& cell,
                                      QDate today);

    /// Shows the editor beside `cell` (in the parent's coordinates), filled in.
    void open(const Task& task, const QRect& cell, const QString& typed);
    /// Shows again what was typed before and refused, with the reason.
    void reopen(const Task& task, const QRect& cell, const Texts& texts, const QString& refusal);
    [[nodiscard]] const Task& task() const { return m_task; }
    /// Also while the page is not in front.
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    /// Counts how often it was opened: what is on its way to the database may belong to an earlier
    /// time.
    [[nodiscard]] int opening() const { return m_opening; }
    [[nodiscard]] Texts texts() const;
    /// Something was typed or chosen that is not stored.
    [[nodiscard]] bool isModified() const { return isOpen() && texts() != m_asOpened; }
    /// Who and what, as in its title.
    [[nodiscard]] static QString titleOf(const Task& task);
    /// Hands on what the input method composes while the grid still has the focus.
    void takeComposition(QInputMethodEvent* event);
    /// The field that shows it.
    [[nodiscard]] QWidget* compositionField() const;
    /// Shows why saving was refused; the editor stays open.
    void showRefusal(const QString& text);
    /// The focus goes to the field that was refused, else to the summary.
    void focusFlaw();
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void close();

    /// What the fields say; nothing, with the refusal shown, when a field is not right. The focus
    /// goes to that field if it is inside the editor.
    [[nodiscard]] std::optional<application::RecordEntryRequest> request();

Q_SIGNALS:
    void saveRequested();
    void cancelled();
    /// The focus went elsewhere in the window, at this opening().
    void left(int opening);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(const QString& typed);
    void setTexts(const Texts& texts);
    void noteFocus(const QWidget* before, const QWidget* now);
    void fillPeriods();
    void placeBeside(const QRect& cell);
    [[nodiscard]] domain::DaySpan datesSpan() const;
    [[nodiscard]] QWidget* lastField() const;

    Task m_task;
    Texts m_asOpened;
    int m_opening = 0;
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
    QLineEdit* m_flawed = nullptr; ///< what the last refusal was about
    bool m_busy = false;
};

} // namespace touyan::widgets
