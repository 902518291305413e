// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/closing_panel.h"

#include "application/messages/rule_words.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/lists/value_table_model.h"
#include "widgets/look/icons.h"
#include "widgets/reports/closing_rows.h"
#include "widgets/reports/issued_rows.h"

#include "reports/ui_closing_panel.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

ClosingPanel::ClosingPanel(ViewSettings& settings, const DateField::Today& today, QWidget* parent)
    : QWidget(parent)
    , m_history(new ValueTableModel(closingColumns(), this))
    , m_differences(new ValueTableModel(differenceColumns(), this))
    , m_issued(new ValueTableModel(issuedColumns(), this))
{
    setObjectName(u"closingPanel"_s);
    Ui::ClosingPanel ui;
    ui.setupUi(this);
    m_title = ui.closingTitleLabel;
    m_state = ui.closingStateLabel;
    m_dayLabel = ui.closingDayLabel;
    m_day = ui.closingDayEdit;
    m_close = ui.closeQuarterButton;
    m_reopen = ui.reopenQuarterButton;
    m_compare = ui.compareClosingButton;
    m_tabs = ui.closingTabs;
    m_compared = ui.comparisonLabel;
    m_day->setToday(today);
    m_close->setIcon(icon(u"object-locked"_s));
    m_reopen->setIcon(icon(u"object-unlocked"_s));
    m_compare->setIcon(icon(u"view-split-left-right"_s));
    connect(m_close, &QAbstractButton::clicked, this, &ClosingPanel::closeRequested);
    connect(m_reopen, &QAbstractButton::clicked, this, &ClosingPanel::reopenRequested);
    connect(m_compare, &QAbstractButton::clicked, this, &ClosingPanel::compareRequested);

    const auto show = [&settings](RecordTableView* view, ValueTableModel* model,
                                  const QString& emptyText) {
        view->setEmptyText(emptyText);
        view->setRecordModel(model);
        view->verticalHeader()->hide();
        view->horizontalHeader()->setStretchLastSection(true);
        setFirstWidths(*view, *model);
        view->rememberColumns(settings, u"reports/"_s + view->objectName());
    };
    show(ui.closingTable, m_history, tr("还没有结过账。季度结束后，在上面选定截至日并结账。"));
    show(ui.differenceTable, m_differences, tr("没有差异。"));
    show(ui.issuedTable, m_issued,
         tr("还没有印发过报表。导出或打印后，这里记下文件、时间和办理人。"));
    connect(
        ui.closingTable, &RecordTableView::recordActivated, this,
        [this](const QModelIndex& index) { Q_EMIT placeRequested(m_history->place(index.row())); });
    connect(ui.issuedTable, &RecordTableView::recordActivated, this,
            [this](const QModelIndex& index) {
                const QString place = m_issued->place(index.row());
                if (!place.isEmpty())
                    Q_EMIT placeRequested(place);
            });
    forgetComparison();
    enableButtons();
}

void ClosingPanel::forgetComparison()
{
    m_differences->setRows({});
    m_compared->setText(tr("结账后点“与现在比较”，这里列出不同的数字。"));
}

void ClosingPanel::setReport(const application::OpenedReport& opened,
                             const domain::PeriodKey& quarter, QDate asOf, QDate today)
{
    const bool otherQuarter = quarter != m_quarter;
    m_quarter = quarter;
    m_closed = opened.inForce.has_value();
    const QDate end = quarter.span().last;
    m_canClose = !m_closed && today >= end;
    const QString name = application::periodWord(quarter.toString());
    m_title->setText(tr("%1结账", "quarter").arg(name));
    if (m_closed) {
        m_state->setText(
            tr("已结账。%1。报表是结账时冻结的结果，任何时候打印都一样。", "who closed it, when")
                .arg(closingText(*opened.inForce)));
    } else if (m_canClose) {
        m_state->setText(tr("未结账。报表按截至 %1 的登记计算，会随登记变化。", "as-of day")
                             .arg(opened.report.asOf.toString(Qt::ISODate)));
    } else {
        m_state->setText(
            tr("季度到 %1 才结束，结束后才能结账。报表按截至 %2 的登记计算。",
               "last day, as-of day")
                .arg(end.toString(Qt::ISODate), opened.report.asOf.toString(Qt::ISODate)));
    }
    m_day->setDateRange(end, std::max(end, today));
    m_day->setUsualSpan({end, std::max(end, today)});
    m_day->setDate(std::clamp(asOf, end, std::max(end, today)));
    m_history->setRows(closingRows(opened.closings));
    if (otherQuarter || !m_closed)
        forgetComparison();
    enableButtons();
}

void ClosingPanel::setComparison(const application::ClosingComparison& comparison)
{
    m_differences->setRows(differenceRows(comparison.differences));
    const QString closed = comparison.closing.asOf.toString(Qt::ISODate);
    const QString now = comparison.asOf.toString(Qt::ISODate);
    m_compared->setText(
        comparison.differences.empty()
            ? tr("结账结果（截至 %1）与按现有登记和规则截至 %2 的计算完全一致。").arg(closed, now)
            : tr("结账结果（截至 %1）与按现有登记和规则截至 %2 的计算有 %n "
                 "处不同。结账结果不受影响。",
                 nullptr, static_cast<int>(comparison.differences.size()))
                  .arg(closed, now));
    m_tabs->setCurrentIndex(1);
}

void ClosingPanel::setIssued(const std::vector<application::IssuedReport>& reports)
{
    m_issued->setRows(issuedRows(reports));
}

QDate ClosingPanel::closingDay() const
{
    return m_day->date();
}

QString ClosingPanel::dayProblem()
{
    if (m_day->finishTyping())
        return {};
    m_day->setFocus(Qt::OtherFocusReason);
    return m_day->problem();
}

void ClosingPanel::setBusy(bool busy)
{
    m_busy = busy;
    enableButtons();
}

void ClosingPanel::enableButtons()
{
    m_close->setEnabled(m_canClose && !m_busy);
    m_day->setEnabled(m_canClose && !m_busy);
    m_dayLabel->setEnabled(m_canClose && !m_busy);
    m_reopen->setEnabled(m_closed && !m_busy);
    m_compare->setEnabled(m_closed && !m_busy);
    m_close->setToolTip(m_canClose ? tr("冻结本季度每个人的结果")
                        : m_closed ? tr("本季度已经结账；要重新结账，先反结账")
                                   : tr("季度结束后才能结账"));
    m_reopen->setToolTip(m_closed ? tr("说明理由后解冻，原结果仍可查阅") : tr("本季度没有结账"));
    m_compare->setToolTip(m_closed ? tr("列出结账结果与按现有登记计算的不同之处")
                                   : tr("结账以后才能比较"));
}

} // namespace touyan::widgets
