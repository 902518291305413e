// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rectification/rectification_item.h"

#include <QDate>

#include <optional>

namespace touyan::application {

/// A day of closing as it was known at the end of `day`: none when it came later.
[[nodiscard]] inline std::optional<QDate> closedBy(const std::optional<QDate>& closedOn, QDate day)
{
    return closedOn && *closedOn <= day ? closedOn : std::nullopt;
}

/// Whether a task or an item that began on a day, and was perhaps closed on another, was open at
/// the end of `day`.
[[nodiscard]] inline bool wasOpen(QDate since, const std::optional<QDate>& closedOn, QDate day)
{
    return since <= day && !closedBy(closedOn, day);
}

/// Opens again what was closed after the day, without what the closing wrote.
inline void takeBackClosing(domain::RectificationItem& item, QDate day)
{
    if (closedBy(item.closedOn, day) == item.closedOn)
        return;
    item.closedOn.reset();
    item.evidence.clear();
    item.verifier.clear();
}

} // namespace touyan::application
