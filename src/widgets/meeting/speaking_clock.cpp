// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/speaking_clock.h"

#include "widgets/look/state_colours.h"
#include "widgets/look/theme.h"

#include <QGuiApplication>
#include <QTimer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr int kSecondsPerMinute = 60;
constexpr int kMillisecondsPerSecond = 1000;
constexpr std::chrono::milliseconds kTick{250};

QString clockText(qint64 seconds)
{
    return u"%1:%2"_s.arg(seconds / kSecondsPerMinute, 2, 10, QChar(u'0'))
        .arg(seconds % kSecondsPerMinute, 2, 10, QChar(u'0'));
}

} // namespace

SpeakingClock::SpeakingClock(QWidget* parent)
    : QLabel(parent)
    , m_tick(new QTimer(this))
{
    setAlignment(Qt::AlignCenter);
    setTextFormat(Qt::PlainText);
    m_tick->setInterval(kTick);
    connect(m_tick, &QTimer::timeout, this, &SpeakingClock::showTime);
}

void SpeakingClock::setMinutes(int minutes)
{
    m_minutes = minutes;
    showTime();
}

qint64 SpeakingClock::elapsedSeconds() const
{
    return (m_before + (m_running.isValid() ? m_running.elapsed() : 0)) / kMillisecondsPerSecond;
}

void SpeakingClock::showTime()
{
    const qint64 seconds = elapsedSeconds();
    const qint64 limit = qint64{m_minutes} * kSecondsPerMinute;
    const bool over = seconds >= limit;
    QPalette inked = QGuiApplication::palette();
    if (over) {
        inked.setColor(QPalette::WindowText,
                       stateColours(DisplayState::Overdue, isDark(inked)).foreground);
    }
    setPalette(inked);
    setText(over ? tr("超时 %1").arg(clockText(seconds - limit))
                 : tr("剩余 %1").arg(clockText(limit - seconds)));
}

void SpeakingClock::startOrPause()
{
    if (m_running.isValid()) {
        m_before += m_running.elapsed();
        m_running.invalidate();
        m_tick->stop();
    } else {
        m_running.start();
        m_tick->start();
    }
    showTime();
    Q_EMIT runningChanged(isRunning());
}

void SpeakingClock::reset()
{
    if (isRunning())
        startOrPause();
    m_before = 0;
    showTime();
}

} // namespace touyan::widgets
