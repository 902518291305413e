// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

class QWidget;

namespace touyan::widgets {

/// What the fields, choices, ticks and edited tables in `form` hold, in a fixed order: equal lists
/// mean that nothing was typed or chosen in between.
[[nodiscard]] QVariantList inputsIn(const QWidget& form);

} // namespace touyan::widgets
