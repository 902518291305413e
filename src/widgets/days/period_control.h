// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/days/period_selection.h"

#include <QWidget>

#include <functional>

class QAction;
class QButtonGroup;
class QComboBox;
class QSpinBox;
class QToolButton;

namespace touyan::widgets {

class DateField;

/// The one control for year, quarter, month and 截至 day that all pages share.
///
/// The as-of day follows today until the user sets another one; the reset button goes back.
/// Alt+Left and Alt+Right step to the previous and next period.
class PeriodControl : public QWidget
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    /// `today` comes from the application's clock; it is asked again on each reset.
    explicit PeriodControl(Today today, QWidget* parent = nullptr);

    [[nodiscard]] PeriodSelection selection() const { return m_selection; }
    /// True while the as-of day is today's and not one set by hand.
    [[nodiscard]] bool followsToday() const { return m_followsToday; }

    /// Chooses the period of `selection.kind` that contains `selection.from`, and its as-of day.
    void setSelection(const PeriodSelection& selection);
    void setKind(PeriodKind kind);
    void setAsOf(QDate day);
    void resetAsOf();
    void showPrevious();
    void showNext();

    /// For the 查看 menu; the shortcuts live on these actions.
    [[nodiscard]] QList<QAction*> periodActions() const;

Q_SIGNALS:
    void selectionChanged(const touyan::widgets::PeriodSelection& selection);

private:
    void take(PeriodSelection selection);
    void showSelection();
    void readFields();

    Today m_today;
    PeriodSelection m_selection;
    bool m_followsToday = true;
    bool m_showing = false;
    QButtonGroup* m_kinds = nullptr;
    QSpinBox* m_year = nullptr;
    QComboBox* m_part = nullptr;
    DateField* m_asOf = nullptr;
    QToolButton* m_reset = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_resetAction = nullptr;
};

} // namespace touyan::widgets
