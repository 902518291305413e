// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/checklist.h"
#include "domain/foundation/strong_id.h"
#include "domain/people/posting.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace touyan::domain {

using CallId = StrongId<struct CallTag>;
using AttendanceId = StrongId<struct AttendanceTag>;

/// 会议 / 培训通知: obliges every posting of its audience that runs on the day held (rules 2.1).
struct Call
{
    CallId id;
    int rowVersion = 0;
    QString code;
    ItemCodeId item;
    QString title;
    QDate heldOn;
    bool forAll = true;
    std::vector<PostingId> audience; ///< sorted; empty when forAll

    [[nodiscard]] bool addresses(PostingId posting) const
    {
        return forAll || std::binary_search(audience.begin(), audience.end(), posting);
    }
    friend bool operator==(const Call&, const Call&) = default;
};

/// 出席, 请假, 缺席.
enum class AttendanceStatus { Present, Excused, Absent };

struct Attendance
{
    AttendanceId id;
    int rowVersion = 0;
    CallId call;
    PostingId posting;
    AttendanceStatus status = AttendanceStatus::Present;
    QDate recordedOn;

    friend bool operator==(const Attendance&, const Attendance&) = default;
};

} // namespace touyan::domain
