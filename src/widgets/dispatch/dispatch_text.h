// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dispatch/show_dispatch.h"

#include <QString>

namespace touyan::widgets {

// What the dispatch meeting shows of a project, as HTML in the colours of the theme. Every text of
// people is escaped.

/// Steps: title, weight, planned finish, finished on.
[[nodiscard]] QString stepsHtml(const application::DispatchProject& project, QDate day, bool dark);
/// Reports of the quarter, open tasks, open rectification items, last light and opinion.
[[nodiscard]] QString workHtml(const application::DispatchProject& project, QDate day, bool dark);
/// "雁栖村　书记 陈望　包村点长 …".
[[nodiscard]] QString factsLine(const application::DispatchProject& project);

} // namespace touyan::widgets
