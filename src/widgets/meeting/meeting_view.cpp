// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/meeting_view.h"

#include "application/ballots/enter_ballots.h"
#include "application/words/appraisal_words.h"
#include "widgets/appraisal_results/result_rows.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/meeting/speaking_clock.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::NamedReportee;
using application::UseCaseContext;
using domain::Result;

namespace {

void setPointSize(QWidget* widget, qreal size)
{
    QFont font = widget->font();
    font.setPointSizeF(std::max(9.0, size));
    widget->setFont(font);
}

} // namespace

MeetingView::MeetingView(const PageServices& services, QWidget* parent)
    : AppraisalPanel(services, u"meetingView"_s, tr("会议大屏"), parent)
    , m_stack(new QStackedWidget(this))
    , m_title(new QLabel(this))
{
    setWindowFlag(Qt::Window);
    setWindowTitle(tr("述职评议 － 会议大屏"));
    // As wide as the buttons below need, in whatever language.
    setMinimumHeight(480);
    resize(1120, 680);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(32, 24, 32, 16);
    outer->setSpacing(12);
    m_title->setObjectName(u"meetingTitleLabel"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    outer->addWidget(m_title);
    m_stack->addWidget(makeSpeaking());
    m_stack->addWidget(makeResult());
    outer->addWidget(m_stack, 1);
    outer->addWidget(makeFoot());
    scaleTexts();
}

bool MeetingView::showsResult() const
{
    return m_stack->currentIndex() == 1;
}

void MeetingView::showSession()
{
    if (session() == nullptr) {
        m_speaker = -1;
        m_title->clear();
        close();
    } else {
        m_title->setText(session()->session().title);
        const auto count = static_cast<int>(session()->reportees.size());
        m_speaker = count == 0 ? -1 : std::clamp(m_speaker, 0, count - 1);
    }
    const bool isFinal = session() != nullptr && session()->isFinalised();
    m_result->setEnabled(isFinal);
    if (!isFinal && showsResult())
        setResultShown(false);
    showOrder();
    showSpeaker();
    refresh();
}

void MeetingView::refresh()
{
    if (!isVisible())
        return;
    loadCount();
    if (showsResult())
        loadResult();
}

const NamedReportee* MeetingView::reportee(int index) const
{
    if (session() == nullptr || index < 0 ||
        static_cast<size_t>(index) >= session()->reportees.size())
        return nullptr;
    return &session()->reportees[static_cast<size_t>(index)];
}

void MeetingView::setSpeaker(int index)
{
    if (reportee(index) == nullptr || index == m_speaker)
        return;
    m_speaker = index;
    setResultShown(false);
    m_clock->reset();
    showOrder();
    showSpeaker();
}

void MeetingView::showOrder()
{
    m_order->clear();
    for (int index = 0; reportee(index) != nullptr; ++index) {
        const NamedReportee& each = *reportee(index);
        const QString place = each.reportee.order ? QString::number(*each.reportee.order)
                                                  : application::mannerWord(each.reportee.manner);
        auto* item = new QListWidgetItem(
            index == m_speaker
                ? tr("▶ %1　%2", "place, person").arg(place, each.identity.personName)
                : tr("　 %1　%2", "place, person").arg(place, each.identity.personName),
            m_order);
        QFont font = m_order->font();
        font.setBold(index == m_speaker);
        item->setFont(font);
    }
    m_order->setCurrentRow(m_speaker);
}

void MeetingView::showSpeaker()
{
    const NamedReportee* speaking = reportee(m_speaker);
    if (speaking == nullptr) {
        m_place->clear();
        m_name->setText(tr("还没有述职人"));
        m_unit->clear();
    } else {
        m_place->setText(speaking->reportee.manner == domain::ReportManner::Written
                             ? tr("书面述职")
                             : tr("第 %1 位　正在述职").arg(m_speaker + 1));
        m_name->setText(speaking->identity.personName);
        const NamedReportee* after = reportee(m_speaker + 1);
        m_unit->setText(after == nullptr
                            ? speaking->identity.unitName
                            : tr("%1　　下一位：%2", "unit, next person")
                                  .arg(speaking->identity.unitName, after->identity.personName));
    }
    m_clock->showTime();
}

void MeetingView::loadCount()
{
    if (session() == nullptr || !m_showCount->isChecked())
        return;
    const int request = ++m_request;
    run([id = session()->id()](
            UseCaseContext& context) { return application::listBallots(context, id); },
        [this, request](const Result<std::vector<application::GroupEntry>>& groups) {
            if (request != m_request)
                return;
            QStringList parts;
            for (const application::GroupEntry& group : groups.value()) {
                parts << tr("%1 %2/%3", "group, returned, issued")
                             .arg(group.group.title)
                             .arg(group.returned())
                             .arg(group.group.issued);
            }
            m_count->setText(tr("收回：%1").arg(parts.join(u"　"_s)));
        });
}

void MeetingView::setResultShown(bool shown)
{
    const bool allowed = shown && session() != nullptr && session()->isFinalised();
    m_stack->setCurrentIndex(allowed ? 1 : 0);
    m_result->setText(allowed ? tr("回到述职(&R)") : tr("公布结果(&R)"));
    if (allowed)
        loadResult();
    else
        m_model->setRows({});
}

void MeetingView::loadResult()
{
    run([id = session()->id()](
            UseCaseContext& context) { return application::openResult(context, id); },
        [this](const Result<std::shared_ptr<const application::AppraisalOutcome>>& result) {
            // It may have been taken back meanwhile.
            if (!showsResult() || !result.value()->finalisation.has_value())
                return;
            constexpr int kShownColumns = 5;
            QList<ValueRow> rows = resultRows(*result.value());
            for (ValueRow& row : rows)
                row.cells = row.cells.mid(0, kShownColumns);
            m_model->setRows(rows);
            scaleTexts();
        });
}

void MeetingView::scaleTexts()
{
    const qreal unit = height() / 60.0;
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_name->setFont(bold);
    // Under a style sheet a header paints with the font of its viewport.
    auto* heads = m_table->horizontalHeader();
    const std::initializer_list<std::pair<QWidget*, qreal>> sizes{
        {m_title, 2.2}, {m_place, 1.7}, {m_name, 6.0},  {m_unit, 1.7}, {m_clock, 4.0},
        {m_count, 1.4}, {m_order, 1.3}, {m_table, 1.5}, {heads, 1.2},  {heads->viewport(), 1.2}};
    for (const auto& [widget, units] : sizes)
        setPointSize(widget, unit * units);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().lineSpacing() * 3 / 2);
    setFirstWidths(*m_table, *m_model);
}

void MeetingView::resizeEvent(QResizeEvent* event)
{
    AppraisalPanel::resizeEvent(event);
    scaleTexts();
    showOrder();
}

void MeetingView::showEvent(QShowEvent* event)
{
    AppraisalPanel::showEvent(event);
    scaleLater();
}

void MeetingView::changeEvent(QEvent* event)
{
    AppraisalPanel::changeEvent(event);
    if (event->type() == QEvent::StyleChange && isVisible())
        scaleLater();
}

void MeetingView::scaleLater()
{
    // A new style sheet gives every part the usual font again, after these events.
    QTimer::singleShot(0, this, [this] {
        scaleTexts();
        showOrder();
        m_clock->showTime();
    });
}

void MeetingView::hideEvent(QHideEvent* event)
{
    m_clock->reset();
    AppraisalPanel::hideEvent(event);
}

void MeetingView::turn(int by)
{
    // A list of results is longer than the screen; whoever turns its pages does not want it gone.
    if (showsResult()) {
        m_table->verticalScrollBar()->triggerAction(by > 0 ? QAbstractSlider::SliderPageStepAdd
                                                           : QAbstractSlider::SliderPageStepSub);
    } else {
        setSpeaker(m_speaker + by);
    }
}

void MeetingView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        turn(1);
        return;
    case Qt::Key_PageUp:
        turn(-1);
        return;
    case Qt::Key_Space:
        m_clock->startOrPause();
        return;
    case Qt::Key_F11:
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        AppraisalPanel::keyPressEvent(event);
    }
}

} // namespace touyan::widgets
