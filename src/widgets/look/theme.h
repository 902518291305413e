// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>

class QApplication;
class QPalette;

namespace touyan::widgets {

/// Which palette the window uses; System follows the desktop's own light or dark palette.
enum class ThemeMode { System, Light, Dark };

/// Colours that a QPalette has no role for. All are opaque.
struct ThemeColours
{
    QColor accent;     ///< the one red accent: current place, primary action
    QColor accentText; ///< text on `accent`
    QColor line;       ///< hair lines between areas and around frames
    QColor gridLine;   ///< faint lines inside tables and charts
    QColor subtleText; ///< secondary text; at least 4.5:1 on `surface`
    QColor surface;    ///< tables, cards, charts
    QColor window;     ///< the window's own background
    QColor navigation; ///< background of the navigation column
    QColor hover;      ///< background under the mouse pointer
    QColor selection;  ///< background of selected rows, light enough for normal text
    QColor positive;   ///< text of a change for the better
    QColor negative;   ///< text of a change for the worse
};

/// Sets style (Fusion), palette, font, icon theme and style sheet of the whole application.
/// May be called again at any time to change the theme of a running window.
void applyTheme(QApplication& application, ThemeMode mode);

/// Loads Qt's own texts (buttons, file dialog) for `locale` and makes it the default locale.
/// Call once, right after the QApplication was made. Returns false when the texts are missing.
bool loadQtTexts(QApplication& application, const QLocale& locale);

/// True when `palette` is a dark one; a widget passes its own palette().
[[nodiscard]] bool isDark(const QPalette& palette);

/// The palette of a theme, also for pictures and prints that must not follow the screen.
[[nodiscard]] QPalette themePalette(bool dark);

[[nodiscard]] const ThemeColours& themeColours(bool dark);

/// The font of the window: Noto Sans CJK SC first, then what else speaks Chinese; 9.5 pt.
[[nodiscard]] QFont applicationFont();

} // namespace touyan::widgets
