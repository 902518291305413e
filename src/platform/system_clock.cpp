// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/system_clock.h"

namespace touyan::platform {

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

} // namespace touyan::platform
