// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/days/typed_day.h"

#include <QLineEdit>

#include <functional>
#include <optional>

namespace touyan::application {
class Clock;
} // namespace touyan::application

namespace touyan::widgets {

/// The field for a day, the only one: a line that reads every way of writing a day (readDay), with
/// its weekday beside it and a calendar behind a button (F4). Up and Down go by a day, Page Up and
/// Page Down by a month; Tab leaves it at once and shows what was read as 2026-09-30. What cannot
/// be read stays as it was typed and is marked; it never becomes another day.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>;
    enum class Unit {
        Day,
        Month ///< date() is the first day of the month; written 2026-09
    };

    explicit DateField(Today today, QWidget* parent = nullptr, Unit unit = Unit::Day);
    /// As forms make it; setToday() before it is used.
    explicit DateField(QWidget* parent);
    void setToday(Today today) { m_today = std::move(today); }
    /// Before it is used.
    void setUnit(Unit unit) { m_unit = unit; }

    /// What stands in the field, also before it is left; invalid when it is empty, cannot be read
    /// or lies outside the range.
    [[nodiscard]] QDate date() const;
    /// An invalid day empties the field.
    void setDate(QDate day);
    void setDateRange(QDate first, QDate last);
    [[nodiscard]] QDate minimumDate() const { return m_first; }
    [[nodiscard]] QDate maximumDate() const { return m_last; }
    /// A day without a year means one of these days if it can; else, and at first, the nearest.
    void setUsualSpan(const domain::DaySpan& span);
    /// An empty field is as good as a day.
    void setEmptyAllowed(bool allowed);
    /// Why this cannot be saved, as a sentence; empty when it can.
    [[nodiscard]] QString problem() const;
    /// As if the field were left: shows what was read, tells of a new day, marks what cannot be
    /// read. False when there is a problem.
    bool finishTyping();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another day than before, once typing is finished; invalid when the field was emptied.
    void dateChanged(QDate day);
    /// The mark was set, with the reason, or taken away (empty).
    void problemShown(const QString& problem);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] DayContext context() const;
    [[nodiscard]] std::optional<QDate> read() const;
    [[nodiscard]] QString written(QDate day) const;
    [[nodiscard]] QString beside() const;
    void noteTyping();
    void mark(const QString& problem);
    void colour();
    void stepBy(int days, int months);
    void take(QDate day);
    void openCalendar();

    Today m_today;
    Unit m_unit;
    QDate m_first;
    QDate m_last;
    std::optional<domain::DaySpan> m_usual;
    QDate m_around; ///< the day that the record has, for years without a year of their own
    QDate m_told;   ///< what dateChanged() said last
    QString m_marked;
    QAction* m_calendar = nullptr;
    bool m_emptyAllowed = false;
    bool m_selectOnRelease = false;
    bool m_composing = false;
};

/// A field for a day of a record; `clock` outlives it.
[[nodiscard]] DateField* makeDateField(const application::Clock& clock, QDate day);
/// The same for a month, empty at first.
[[nodiscard]] DateField* makeMonthField(const application::Clock& clock);

} // namespace touyan::widgets
