// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/obligation.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <array>

class QPainter;

namespace touyan::widgets {

/// How an obligation is shown. The order is the one of stacked bars and legends.
enum class DisplayState { OnTime, Late, Overdue, Pending, Exempt };

inline constexpr std::array kDisplayStates{DisplayState::OnTime, DisplayState::Late,
                                           DisplayState::Overdue, DisplayState::Pending,
                                           DisplayState::Exempt};

/// How a state of the rules is shown.
[[nodiscard]] DisplayState displayState(domain::ObligationState state);

/// Colours of one state in one theme. `foreground` on `background` has a contrast of at least
/// 4.5:1; `fill` is the solid colour of bars.
struct StateColours
{
    QColor foreground;
    QColor background;
    QColor fill;
};

[[nodiscard]] StateColours stateColours(DisplayState state, bool dark);

/// The sign as a character every Chinese font has: ✓ ◐ × ○ －. Colour never stands alone.
[[nodiscard]] QString stateSign(DisplayState state);

/// 按时, 逾期完成, 逾期未完成, 待完成, 免计.
[[nodiscard]] QString stateWord(DisplayState state);

/// Sign and word, as in "✓ 按时".
[[nodiscard]] QString stateText(DisplayState state);

/// Paints the sign as a drawing, centred in `area`, so that it needs no font.
void paintStateSign(QPainter& painter, const QRectF& area, DisplayState state,
                    const QColor& colour);

/// Fills `area` with the state's colour and its pattern (late hatched, pending outlined), which
/// tells the states apart in a black-and-white print too.
void paintStateFill(QPainter& painter, const QRectF& area, DisplayState state, bool dark);

/// Paints the pattern alone, over an area that has its colour already.
void paintStatePattern(QPainter& painter, const QRectF& area, DisplayState state, bool dark);

} // namespace touyan::widgets
