// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringView>

namespace touyan::widgets {

/// Makes the own icon themes (:/icons/touyan and touyan-dark, which inherit Breeze) the current
/// ones. applyTheme() calls it; icons already made follow.
void useIconTheme(bool dark);

/// An icon by its theme name: the own drawing where there is one ("touyan-checklist"), else
/// Breeze's. Never null: an unknown name gives the drawing of an empty sheet.
[[nodiscard]] QIcon icon(QStringView name);

} // namespace touyan::widgets
