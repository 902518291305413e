// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QLabel>

class QTimer;

namespace touyan::widgets {

/// How much time the one who speaks has left, or has gone over; the colour of what is late then.
class SpeakingClock : public QLabel
{
    Q_OBJECT

public:
    explicit SpeakingClock(QWidget* parent = nullptr);

    void setMinutes(int minutes);
    [[nodiscard]] bool isRunning() const { return m_running.isValid(); }
    void startOrPause();
    /// Stands still at the beginning again.
    void reset();
    /// Shows the time in the colours that are right now.
    void showTime();

Q_SIGNALS:
    void runningChanged(bool running);

private:
    [[nodiscard]] qint64 elapsedSeconds() const;

    QTimer* m_tick = nullptr;
    QElapsedTimer m_running;
    qint64 m_before = 0; ///< milliseconds that ran before the last pause
    int m_minutes = 0;
};

} // namespace touyan::widgets
