// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_session.h"
#include "domain/foundation/strong_id.h"
#include "domain/people/posting.h"
#include "domain/people/unit.h"
#include "domain/projects/project.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace touyan::domain {

using RectificationItemId = StrongId<struct RectificationItemTag>;
using RectificationNoteId = StrongId<struct RectificationNoteTag>;

/// 督导, 验收, 述职评议, 机关检查 (rules 5).
enum class RectificationSource { Supervision, Acceptance, Appraisal, OfficeCheck };

/// 整改事项: one line of the register of all sources (rules 5).
struct RectificationItem
{
    RectificationItemId id;
    int rowVersion = 0;
    QString code;
    RectificationSource source = RectificationSource::OfficeCheck;
    std::optional<ProjectId> project;          ///< set for Supervision and Acceptance
    std::optional<AppraisalSessionId> session; ///< set for Appraisal
    std::optional<PostingId> posting;          ///< Appraisal: the reportee's
    UnitId unit;
    QString responsible;
    QString problem;
    QString measure;
    QDate foundOn;
    QDate due;
    std::optional<QDate> closedOn; ///< 销号
    QString evidence;              ///< set when closed
    QString verifier;              ///< who verified; set when closed

    [[nodiscard]] bool isOpen() const { return !closedOn; }
    /// Due before today and open.
    [[nodiscard]] bool isOverdue(QDate today) const { return isOpen() && due < today; }
    friend bool operator==(const RectificationItem&, const RectificationItem&) = default;
};

/// 进展: one note on an item; notes are only added.
struct RectificationNote
{
    RectificationNoteId id;
    RectificationItemId item;
    QDate on;
    QDateTime at; ///< UTC
    QString by;
    QString text;

    friend bool operator==(const RectificationNote&, const RectificationNote&) = default;
};

} // namespace touyan::domain
