// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/period.h"
#include "domain/foundation/strong_id.h"
#include "domain/people/posting.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace touyan::domain {

using ClosingId = StrongId<struct ClosingTag>;

} // namespace touyan::domain

namespace touyan::application {

/// 季度结账: one revision of a closed quarter (rules 2.5).
struct QuarterClosing
{
    domain::ClosingId id;
    int rowVersion = 0;
    domain::PeriodKey quarter;
    int revision = 1;
    QDate asOf;
    QDateTime closedAt; ///< UTC
    QString closedBy;
    std::optional<QDateTime> reopenedAt; ///< none: in force
    QString reopenedBy;
    QString reopenReason;

    [[nodiscard]] bool isInForce() const { return !reopenedAt.has_value(); }
};

/// What one posting's frozen result looks like, for telling whether a write would change it.
struct FrozenPosting
{
    domain::PostingId posting;
    QByteArray fingerprint; ///< SHA-256 of its canonical result
};

/// The frozen documents of a closing.
struct ClosingDocuments
{
    QByteArray rules;  ///< JSON, application/closing/rule_book_json.h
    QByteArray report; ///< JSON, application/reports/quarterly_report_json.h
};

} // namespace touyan::application
