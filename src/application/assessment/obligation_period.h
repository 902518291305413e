// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/obligation.h"
#include "domain/checklist/posting_facts.h"

#include <QString>

namespace touyan::application {

/// What names the obligation's period: its period key, the call's title for PerCall, nothing for
/// Once.
[[nodiscard]] QString obligationPeriod(const domain::Obligation& obligation,
                                       const domain::OfficeFacts& office);

} // namespace touyan::application
