// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/roster/roster_panel.h"

namespace touyan::widgets {

class EntryHistory;

/// 会议考勤: the calls, and the attendance sheet of the current one: 1 出席, 2 请假, 3 缺席,
/// 0 未登记.
class CallsPanel : public RosterPanel
{
    Q_OBJECT

public:
    explicit CallsPanel(const RosterServices& services, QWidget* parent = nullptr);

protected:
    void showRoster() override;

private:
    void makeCalls();
    void makeAttendance();
    void showAttendance();
    void mark(std::optional<domain::AttendanceStatus> status);
    void markRest();
    void record(const std::vector<domain::PostingId>& postings,
                std::optional<domain::AttendanceStatus> status);
    [[nodiscard]] const domain::Call* current() const;
    [[nodiscard]] const domain::Attendance* attendanceOf(domain::CallId call,
                                                         domain::PostingId posting) const;

    EntryHistory* m_history = nullptr;
    RecordList* m_calls = nullptr;
    RecordList* m_attendance = nullptr;
};

} // namespace touyan::widgets
