// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/plan_progress.h"
#include "widgets/look/state_colours.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace touyan::widgets {

/// A light in the colours of the states: green as on time, yellow as late, red as overdue.
[[nodiscard]] DisplayState lightState(domain::Light light);

/// "● 绿灯", "◐ 黄灯", "× 红灯": the sign tells the lights apart without colours.
[[nodiscard]] QString lightText(domain::Light light);

/// A disc in the light's colour with its sign.
void paintLight(QPainter& painter, const QRectF& area, domain::Light light, bool dark);

} // namespace touyan::widgets
