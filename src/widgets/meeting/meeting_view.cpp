// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/meeting_view.h"

#include "application/ballots/enter_ballots.h"
#include "application/words/appraisal_words.h"
#include "widgets/appraisal_results/result_rows.h"
#include "widgets/lists/record_list.h"

#include "meeting/ui_meeting_view_form.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

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
    , m_ui(std::make_unique<Ui::MeetingViewForm>())
    , m_model(new ValueTableModel({{tr("名次"), true, 4},
                                   {tr("姓名"), false, 6},
                                   {tr("单位"), false, 10},
                                   {tr("综合得分"), true, 6},
                                   {tr("等次"), false, 8}},
                                  this))
{
    setWindowFlag(Qt::Window);
    // It is as wide as the buttons below need, in whatever language.
    m_ui->setupUi(this);
    m_ui->meetingCountLabel->hide();
    m_ui->meetingResultTable->setEmptyText(tr("还没有定稿的结果。"));
    m_ui->meetingResultTable->setFilterRowVisible(false);
    m_ui->meetingResultTable->setRecordModel(m_model);
    connect(m_ui->meetingOrderList, &QListWidget::itemActivated, this,
            [this] { setSpeaker(m_ui->meetingOrderList->currentRow()); });
    connectFoot();
    scaleTexts();
}

MeetingView::~MeetingView() = default;

void MeetingView::connectFoot()
{
    connect(m_ui->previousSpeakerButton, &QPushButton::clicked, this,
            [this] { setSpeaker(m_speaker - 1); });
    connect(m_ui->nextSpeakerButton, &QPushButton::clicked, this,
            [this] { setSpeaker(m_speaker + 1); });
    SpeakingClock* const clock = m_ui->meetingTimeLabel;
    connect(m_ui->startTimerButton, &QPushButton::clicked, clock, &SpeakingClock::startOrPause);
    connect(m_ui->resetTimerButton, &QPushButton::clicked, clock, &SpeakingClock::reset);
    connect(clock, &SpeakingClock::runningChanged, this, [this](bool running) {
        const QString text = running ? tr("暂停(&S)") : tr("计时(&S)");
        m_ui->startTimerButton->setText(text);
        m_ui->startTimerButton->setAccessibleName(plainLabel(text));
    });
    connect(m_ui->speakingMinutesSpinBox, &QSpinBox::valueChanged, clock,
            &SpeakingClock::setMinutes);
    clock->setMinutes(m_ui->speakingMinutesSpinBox->value());
    connect(m_ui->showReturnedCheck, &QCheckBox::toggled, this, [this](bool shown) {
        m_ui->meetingCountLabel->setVisible(shown);
        loadCount();
    });
    connect(m_ui->meetingResultButton, &QPushButton::clicked, this,
            [this] { setResultShown(!showsResult()); });
    connect(m_ui->fullScreenButton, &QPushButton::clicked, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(m_ui->closeMeetingButton, &QPushButton::clicked, this, &MeetingView::close);
}

bool MeetingView::showsResult() const
{
    return m_ui->meetingStack->currentIndex() == 1;
}

void MeetingView::showSession()
{
    if (session() == nullptr) {
        m_speaker = -1;
        m_ui->meetingTitleLabel->clear();
        close();
    } else {
        m_ui->meetingTitleLabel->setText(session()->session().title);
        const auto count = static_cast<int>(session()->reportees.size());
        m_speaker = count == 0 ? -1 : std::clamp(m_speaker, 0, count - 1);
    }
    const bool isFinal = session() != nullptr && session()->isFinalised();
    m_ui->meetingResultButton->setEnabled(isFinal);
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
    m_ui->meetingTimeLabel->reset();
    showOrder();
    showSpeaker();
}

void MeetingView::showOrder()
{
    m_ui->meetingOrderList->clear();
    for (int index = 0; reportee(index) != nullptr; ++index) {
        const NamedReportee& each = *reportee(index);
        const QString place = each.reportee.order ? QString::number(*each.reportee.order)
                                                  : application::mannerWord(each.reportee.manner);
        auto* item = new QListWidgetItem(
            index == m_speaker
                ? tr("▶ %1　%2", "place, person").arg(place, each.identity.personName)
                : tr("　 %1　%2", "place, person").arg(place, each.identity.personName),
            m_ui->meetingOrderList);
        QFont font = m_ui->meetingOrderList->font();
        font.setBold(index == m_speaker);
        item->setFont(font);
    }
    m_ui->meetingOrderList->setCurrentRow(m_speaker);
}

void MeetingView::showSpeaker()
{
    const NamedReportee* speaking = reportee(m_speaker);
    if (speaking == nullptr) {
        m_ui->meetingPlaceLabel->clear();
        m_ui->meetingSpeakerLabel->setText(tr("还没有述职人"));
        m_ui->meetingUnitLabel->clear();
    } else {
        m_ui->meetingPlaceLabel->setText(speaking->reportee.manner == domain::ReportManner::Written
                                             ? tr("书面述职")
                                             : tr("第 %1 位　正在述职").arg(m_speaker + 1));
        m_ui->meetingSpeakerLabel->setText(speaking->identity.personName);
        const NamedReportee* after = reportee(m_speaker + 1);
        m_ui->meetingUnitLabel->setText(
            after == nullptr ? speaking->identity.unitName
                             : tr("%1　　下一位：%2", "unit, next person")
                                   .arg(speaking->identity.unitName, after->identity.personName));
    }
    m_ui->meetingTimeLabel->showTime();
}

void MeetingView::loadCount()
{
    if (session() == nullptr || !m_ui->showReturnedCheck->isChecked())
        return;
    runNewest(
        m_countRequest,
        [id = session()->id()](UseCaseContext& context) {
            return application::listBallots(context, id);
        },
        [this](const Result<std::vector<application::GroupEntry>>& groups) {
            QStringList parts;
            for (const application::GroupEntry& group : groups.value()) {
                parts << tr("%1 %2/%3", "group, returned, issued")
                             .arg(group.group.title)
                             .arg(group.returned())
                             .arg(group.group.issued);
            }
            m_ui->meetingCountLabel->setText(tr("收回：%1").arg(parts.join(u"　"_s)));
        });
}

void MeetingView::setResultShown(bool shown)
{
    const bool allowed = shown && session() != nullptr && session()->isFinalised();
    m_ui->meetingStack->setCurrentIndex(allowed ? 1 : 0);
    m_ui->meetingResultButton->setText(allowed ? tr("回到述职(&R)") : tr("公布结果(&R)"));
    if (allowed)
        loadResult();
    else
        m_model->setRows({});
}

void MeetingView::loadResult()
{
    runNewest(
        m_resultRequest,
        [id = session()->id()](UseCaseContext& context) {
            return application::openResult(context, id);
        },
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
    QFont bold = m_ui->meetingTitleLabel->font();
    bold.setBold(true);
    m_ui->meetingTitleLabel->setFont(bold);
    m_ui->meetingSpeakerLabel->setFont(bold);
    // Under a style sheet a header paints with the font of its viewport.
    auto* heads = m_ui->meetingResultTable->horizontalHeader();
    const std::initializer_list<std::pair<QWidget*, qreal>> sizes{{m_ui->meetingTitleLabel, 2.2},
                                                                  {m_ui->meetingPlaceLabel, 1.7},
                                                                  {m_ui->meetingSpeakerLabel, 6.0},
                                                                  {m_ui->meetingUnitLabel, 1.7},
                                                                  {m_ui->meetingTimeLabel, 4.0},
                                                                  {m_ui->meetingCountLabel, 1.4},
                                                                  {m_ui->meetingOrderList, 1.3},
                                                                  {m_ui->meetingResultTable, 1.5},
                                                                  {heads, 1.2},
                                                                  {heads->viewport(), 1.2}};
    for (const auto& [widget, units] : sizes)
        setPointSize(widget, unit * units);
    m_ui->meetingResultTable->verticalHeader()->setDefaultSectionSize(
        m_ui->meetingResultTable->fontMetrics().lineSpacing() * 3 / 2);
    setFirstWidths(*m_ui->meetingResultTable, *m_model);
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
        m_ui->meetingTimeLabel->showTime();
    });
}

void MeetingView::hideEvent(QHideEvent* event)
{
    m_ui->meetingTimeLabel->reset();
    AppraisalPanel::hideEvent(event);
}

void MeetingView::turn(int by)
{
    // A list of results is longer than the screen; whoever turns its pages does not want it gone.
    if (showsResult()) {
        m_ui->meetingResultTable->verticalScrollBar()->triggerAction(
            by > 0 ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
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
        m_ui->meetingTimeLabel->startOrPause();
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
