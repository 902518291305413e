// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace touyan::application {

/// Whether a task or an item that began on a day, and was perhaps closed on another, was open at
/// the end of `day`.
[[nodiscard]] inline bool wasOpen(QDate since, const std::optional<QDate>& closedOn, QDate day)
{
    return since <= day && (!closedOn || *closedOn > day);
}

} // namespace touyan::application
