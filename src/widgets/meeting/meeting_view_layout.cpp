// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the window for the projector.
#include "widgets/lists/record_table_view.h"
#include "widgets/meeting/meeting_view.h"
#include "widgets/meeting/speaking_clock.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr int kUsualMinutes = 8;
constexpr int kLongestMinutes = 60;

} // namespace

QWidget* MeetingView::makeSpeaking()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setSpacing(32);
    auto* centre = new QVBoxLayout;
    const auto label = [box, centre](const QString& name) {
        auto* made = new QLabel(box);
        made->setObjectName(name);
        made->setAlignment(Qt::AlignCenter);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        centre->addWidget(made);
        return made;
    };
    centre->addStretch(1);
    m_place = label(u"meetingPlaceLabel"_s);
    m_name = label(u"meetingSpeakerLabel"_s);
    m_unit = label(u"meetingUnitLabel"_s);
    centre->addStretch(1);
    m_clock = new SpeakingClock(box);
    m_clock->setObjectName(u"meetingTimeLabel"_s);
    m_clock->setAccessibleName(tr("发言计时"));
    centre->addWidget(m_clock);
    centre->addStretch(1);
    m_count = label(u"meetingCountLabel"_s);
    m_count->hide();
    row->addLayout(centre, 3);
    m_order = new QListWidget(box);
    m_order->setObjectName(u"meetingOrderList"_s);
    m_order->setAccessibleName(tr("发言顺序"));
    m_order->setToolTip(tr("双击或回车请这一位发言"));
    connect(m_order, &QListWidget::itemActivated, this,
            [this] { setSpeaker(m_order->currentRow()); });
    row->addWidget(m_order, 1);
    return box;
}

QWidget* MeetingView::makeResult()
{
    m_table = new RecordTableView(this);
    m_table->setObjectName(u"meetingResultTable"_s);
    m_table->setAccessibleName(tr("评议结果"));
    m_table->setEmptyText(tr("还没有定稿的结果。"));
    m_table->setFilterRowVisible(false);
    m_model = new ValueTableModel({{tr("名次"), true, 4},
                                   {tr("姓名"), false, 6},
                                   {tr("单位"), false, 10},
                                   {tr("综合得分"), true, 6},
                                   {tr("等次"), false, 8}},
                                  this);
    m_table->setRecordModel(m_model);
    return m_table;
}

QWidget* MeetingView::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [this, foot, row](const QString& name, const QString& text,
                                          const QString& toolTip, const auto& act) {
        auto* made = new QPushButton(foot);
        nameButton(made, name, text, toolTip);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    button(u"previousSpeakerButton"_s, tr("上一位(&P)"), tr("上一位发言（PgUp）"),
           [this] { setSpeaker(m_speaker - 1); });
    button(u"nextSpeakerButton"_s, tr("下一位(&N)"), tr("下一位发言（PgDn）"),
           [this] { setSpeaker(m_speaker + 1); });
    m_start = button(u"startTimerButton"_s, tr("计时(&S)"), tr("开始或暂停计时（空格）"),
                     [this] { m_clock->startOrPause(); });
    button(u"resetTimerButton"_s, tr("归零(&0)"), tr("计时归零"), [this] { m_clock->reset(); });
    auto* label = new QLabel(tr("每人(&M)"), foot);
    row->addWidget(label);
    m_minutes = new QSpinBox(foot);
    m_minutes->setObjectName(u"speakingMinutesSpinBox"_s);
    m_minutes->setAccessibleName(tr("每人几分钟"));
    m_minutes->setToolTip(tr("到时后计时变色并注明超时"));
    m_minutes->setRange(1, kLongestMinutes);
    m_minutes->setValue(kUsualMinutes);
    m_minutes->setSuffix(tr(" 分钟"));
    label->setBuddy(m_minutes);
    connect(m_minutes, &QSpinBox::valueChanged, m_clock, &SpeakingClock::setMinutes);
    m_clock->setMinutes(kUsualMinutes);
    connect(m_clock, &SpeakingClock::runningChanged, this, [this](bool running) {
        nameButton(m_start, m_start->objectName(), running ? tr("暂停(&S)") : tr("计时(&S)"),
                   m_start->toolTip());
    });
    row->addWidget(m_minutes);
    m_showCount = new QCheckBox(foot);
    nameButton(m_showCount, u"showReturnedCheck"_s, tr("显示收回数(&C)"),
               tr("显示各组已登记的表数；不显示任何分数"));
    connect(m_showCount, &QCheckBox::toggled, this, [this](bool shown) {
        m_count->setVisible(shown);
        loadCount();
    });
    row->addWidget(m_showCount);
    row->addStretch(1);
    m_result = button(u"meetingResultButton"_s, tr("公布结果(&R)"), tr("定稿以后才能公布"),
                      [this] { setResultShown(!showsResult()); });
    button(u"fullScreenButton"_s, tr("全屏(&F)"), tr("全屏或还原（F11）"),
           [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    button(u"closeMeetingButton"_s, tr("关闭"), tr("关闭大屏（Esc）"), [this] { close(); });
    return foot;
}

} // namespace touyan::widgets
