// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/strong_id.h"
#include "domain/projects/dispatch_review.h"
#include "domain/projects/project.h"

#include <QDate>
#include <QString>

#include <optional>

namespace touyan::domain {

using HandedDownTaskId = StrongId<struct HandedDownTaskTag>;

/// 交办任务: handed down at a dispatch meeting, or outside of one (rules 3).
struct HandedDownTask
{
    HandedDownTaskId id;
    int rowVersion = 0;
    QString code;
    ProjectId project;
    std::optional<DispatchMeetingId> meeting;
    QString text;
    QString owner; ///< 责任人 or 责任单位
    QDate handedDownOn;
    QDate due;
    QString answer;
    std::optional<QDate> closedOn;

    /// Due before today and not closed.
    [[nodiscard]] bool isOverdue(QDate today) const { return !closedOn && due < today; }
    friend bool operator==(const HandedDownTask&, const HandedDownTask&) = default;
};

} // namespace touyan::domain
