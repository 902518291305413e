// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace touyan::application {

/// The only source of "today" and "now".
class Clock
{
public:
    virtual ~Clock() = default;
    /// Civil day of the office.
    [[nodiscard]] virtual QDate today() const = 0;
    [[nodiscard]] virtual QDateTime now() const = 0;
};

} // namespace touyan::application
