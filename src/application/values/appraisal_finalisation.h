// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_session.h"
#include "domain/foundation/strong_id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace touyan::domain {

using AppraisalFinalisationId = StrongId<struct AppraisalFinalisationTag>;

} // namespace touyan::domain

namespace touyan::application {

/// 定稿: one revision of a finalised appraisal session (rules 4, as rules 2.5).
struct AppraisalFinalisation
{
    domain::AppraisalFinalisationId id;
    int rowVersion = 0;
    domain::AppraisalSessionId session;
    int revision = 1;
    QDateTime finalisedAt; ///< UTC
    QString finalisedBy;
    std::optional<QDateTime> undoneAt; ///< none: in force
    QString undoneBy;
    QString undoReason;

    [[nodiscard]] bool isInForce() const { return !undoneAt.has_value(); }
    friend bool operator==(const AppraisalFinalisation&, const AppraisalFinalisation&) = default;
};

} // namespace touyan::application
