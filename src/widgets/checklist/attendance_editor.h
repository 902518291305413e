// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/save_call.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace touyan::widgets {

/// One call of a cell, with what has been taken so far.
struct CallLine
{
    domain::CallId call;
    QString title;
    QDate heldOn;
    std::optional<domain::AttendanceStatus> status;
};

/// Opens over a cell of calls: 1 出席, 2 请假, 3 缺席, 0 takes the mark away; Escape or Enter
/// closes.
class AttendanceEditor : public QFrame
{
    Q_OBJECT

public:
    explicit AttendanceEditor(QWidget* parent = nullptr);

    void open(domain::PostingId posting, const QString& personName,
              const std::vector<CallLine>& calls, const QRect& cell);
    [[nodiscard]] domain::PostingId posting() const { return m_posting; }

Q_SIGNALS:
    void markRequested(touyan::domain::CallId call,
                       const touyan::application::AttendanceMark& mark);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void mark(std::optional<domain::AttendanceStatus> status);
    void showLine(int row);

    domain::PostingId m_posting;
    std::vector<CallLine> m_calls;
    QLabel* m_title = nullptr;
    QListWidget* m_list = nullptr;
};

/// The status that a typed number means: 1, 2 or 3.
[[nodiscard]] std::optional<domain::AttendanceStatus> attendanceOfKey(const QString& text);

} // namespace touyan::widgets
