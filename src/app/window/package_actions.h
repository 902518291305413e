// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_executor.h"
#include "widgets/exchange/exchange_actions.h"

namespace touyan::app {

/// Opens packages for the exchange page and runs the use cases on them.
[[nodiscard]] widgets::ExchangeActions packageActions(application::UseCaseExecutor& executor);

} // namespace touyan::app
