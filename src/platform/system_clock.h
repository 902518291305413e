// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/clock.h"

namespace touyan::platform {

/// The computer's clock in its own time zone.
class SystemClock final : public application::Clock
{
public:
    [[nodiscard]] QDate today() const override;
    [[nodiscard]] QDateTime now() const override;
};

} // namespace touyan::platform
