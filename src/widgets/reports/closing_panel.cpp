// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/closing_panel.h"

#include "application/messages/rule_words.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/lists/value_table_model.h"
#include "widgets/look/icons.h"
#include "widgets/reports/closing_rows.h"
#include "widgets/reports/issued_rows.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

ClosingPanel::ClosingPanel(ViewSettings& settings, const DateField::Today& today, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_history(new ValueTableModel(closingColumns(), this))
    , m_differences(new ValueTableModel(differenceColumns(), this))
    , m_issued(new ValueTableModel(issuedColumns(), this))
{
    setObjectName(u"closingPanel"_s);
    setAccessibleName(tr("季度结账"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    makeState(today);
    makeLists(settings);
    column->addWidget(m_tabs, 1);
    enableButtons();
}

void ClosingPanel::makeState(const DateField::Today& today)
{
    QWidget* parent = this;
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_title = new QLabel(tr("季度结账"), parent);
    m_title->setObjectName(u"closingTitleLabel"_s);
    m_title->setProperty("heading", true);
    column->addWidget(m_title);
    m_state = new QLabel(parent);
    m_state->setObjectName(u"closingStateLabel"_s);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_state);

    auto* dayRow = new QHBoxLayout;
    m_dayLabel = new QLabel(tr("结账截至日(&D)"), parent);
    dayRow->addWidget(m_dayLabel);
    m_day = new DateField(today, parent);
    m_day->setObjectName(u"closingDayEdit"_s);
    m_day->setAccessibleName(tr("结账截至日"));
    m_day->setToolTip(tr("从季度最后一天到今天；这一天以后登记的不计入结账结果"));
    m_dayLabel->setBuddy(m_day);
    dayRow->addWidget(m_day);
    dayRow->addStretch(1);
    column->addLayout(dayRow);

    const auto button = [parent](const QString& name, const QString& iconName, const QString& text,
                                 const QString& accessible) {
        auto* made = new QPushButton(icon(iconName), text, parent);
        made->setObjectName(name);
        made->setAccessibleName(accessible);
        return made;
    };
    m_close = button(u"closeQuarterButton"_s, u"object-locked"_s, tr("结账(&L)…"), tr("结账"));
    m_reopen =
        button(u"reopenQuarterButton"_s, u"object-unlocked"_s, tr("反结账(&U)…"), tr("反结账"));
    m_compare = button(u"compareClosingButton"_s, u"view-split-left-right"_s, tr("与现在比较(&C)"),
                       tr("与现在比较"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* one : {m_close, m_reopen, m_compare})
        buttons->addWidget(one);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_close, &QAbstractButton::clicked, this, &ClosingPanel::closeRequested);
    connect(m_reopen, &QAbstractButton::clicked, this, &ClosingPanel::reopenRequested);
    connect(m_compare, &QAbstractButton::clicked, this, &ClosingPanel::compareRequested);
}

void ClosingPanel::makeLists(ViewSettings& settings)
{
    const auto prepare = [&settings](RecordTableView* view, const QString& name,
                                     const QString& accessible, const QString& emptyText,
                                     ValueTableModel* model) {
        view->setObjectName(name);
        view->setAccessibleName(accessible);
        view->setEmptyText(emptyText);
        view->setRecordModel(model);
        view->verticalHeader()->hide();
        view->horizontalHeader()->setStretchLastSection(true);
        setFirstWidths(*view, *model);
        view->rememberColumns(settings, u"reports/"_s + name);
    };
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"closingTabs"_s);
    m_tabs->setAccessibleName(tr("结账记录"));
    m_historyView = new RecordTableView(m_tabs);
    prepare(m_historyView, u"closingTable"_s, tr("历次结账"),
            tr("还没有结过账。季度结束后，在上面选定截至日并结账。"), m_history);
    m_tabs->addTab(m_historyView, tr("历次结账"));
    auto* compare = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(compare);
    column->setContentsMargins(0, 6, 0, 0);
    m_compared = new QLabel(tr("结账后点“与现在比较”，这里列出不同的数字。"), compare);
    m_compared->setObjectName(u"comparisonLabel"_s);
    m_compared->setWordWrap(true);
    column->addWidget(m_compared);
    m_differenceView = new RecordTableView(compare);
    prepare(m_differenceView, u"differenceTable"_s, tr("与结账结果不同的数字"), tr("没有差异。"),
            m_differences);
    column->addWidget(m_differenceView, 1);
    m_tabs->addTab(compare, tr("与现在比较"));
    m_issuedView = new RecordTableView(m_tabs);
    prepare(m_issuedView, u"issuedTable"_s, tr("印发记录"),
            tr("还没有印发过报表。导出或打印后，这里记下文件、时间和办理人。"), m_issued);
    m_tabs->addTab(m_issuedView, tr("印发记录"));
    connect(m_issuedView, &RecordTableView::recordActivated, this,
            [this](const QModelIndex& index) {
                const QString place = m_issued->place(index.row());
                if (!place.isEmpty())
                    Q_EMIT placeRequested(place);
            });
    connect(
        m_historyView, &RecordTableView::recordActivated, this,
        [this](const QModelIndex& index) { Q_EMIT placeRequested(m_history->place(index.row())); });
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
    if (otherQuarter || !m_closed) {
        m_differences->setRows({});
        m_compared->setText(tr("结账后点“与现在比较”，这里列出不同的数字。"));
    }
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
