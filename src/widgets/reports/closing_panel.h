// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/closing/compare_closing.h"
#include "application/closing/open_report.h"
#include "application/values/issued_report.h"
#include "widgets/days/date_field.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace touyan::widgets {

class ValueTableModel;
class ViewSettings;

/// The state of a quarter's closing, what can be done about it, the history of closings, the
/// differences between a closing and now, and the reports that left the office. Asks and does
/// nothing itself.
class ClosingPanel : public QWidget
{
    Q_OBJECT

public:
    ClosingPanel(ViewSettings& settings, const DateField::Today& today, QWidget* parent = nullptr);

    /// `asOf` is offered as the as-of day where it fits between the quarter's end and today.
    void setReport(const application::OpenedReport& opened, const domain::PeriodKey& quarter,
                   QDate asOf, QDate today);
    /// Lists the differences and comes to their tab.
    void setComparison(const application::ClosingComparison& comparison);
    /// Newest first.
    void setIssued(const std::vector<application::IssuedReport>& reports);
    /// Nothing can be asked for while something is being done.
    void setBusy(bool busy);

    /// The day as of which the quarter is to be closed.
    [[nodiscard]] QDate closingDay() const;
    /// Why no day can be read there, with the focus in its field; empty when there is one.
    [[nodiscard]] QString dayProblem();
    [[nodiscard]] ValueTableModel* historyModel() const { return m_history; }
    [[nodiscard]] ValueTableModel* differenceModel() const { return m_differences; }
    [[nodiscard]] ValueTableModel* issuedModel() const { return m_issued; }

Q_SIGNALS:
    void closeRequested();
    void reopenRequested();
    void compareRequested();
    void placeRequested(const QString& place);

private:
    void forgetComparison();
    void enableButtons();

    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_dayLabel = nullptr;
    DateField* m_day = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_reopen = nullptr;
    QPushButton* m_compare = nullptr;
    QTabWidget* m_tabs = nullptr;
    QLabel* m_compared = nullptr;
    ValueTableModel* m_history = nullptr;
    ValueTableModel* m_differences = nullptr;
    ValueTableModel* m_issued = nullptr;
    domain::PeriodKey m_quarter;
    bool m_closed = false;
    bool m_canClose = false;
    bool m_busy = false;
};

} // namespace touyan::widgets
