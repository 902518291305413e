// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/change_feed.h"
#include "application/ports/clock.h"
#include "application/ports/unit_of_work.h"
#include "application/values/audit_line.h"

namespace touyan::application {

/// What every use case is given. Lives on the thread that owns the database connection.
struct UseCaseContext
{
    Database& database;
    const Clock& clock;
    ChangeFeed& changeFeed;
    Actor actor;
};

} // namespace touyan::application
