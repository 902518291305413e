// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/form_layout.h"

#include <QImage>
#include <QPainter>
#include <QString>

#include <functional>
#include <random>

namespace touyan::test {

/// How a page was scanned.
struct Scan
{
    double dotsPerInch = 200;
    double degrees = 0;    ///< clockwise
    double shiftX = 0;     ///< micrometres
    double shiftY = 0;     ///< micrometres
    double blur = 0;       ///< 0 sharp … 1 about 0.2 mm
    int noise = 0;         ///< greys
    double darkCorner = 0; ///< 0 … 0.4, how much darker the paper is at one corner
    int paper = 245;       ///< grey of the paper
    int print = 20;        ///< grey of the print
};

/// A page as it comes from the scanner, Format_Grayscale8. `code`: what its QR code says; empty:
/// none. `write` draws what somebody has written on it, in tenths of a millimetre.
[[nodiscard]] QImage drawScan(const domain::FormPage& page, const QString& code, const Scan& scan,
                              const std::function<void(QPainter&)>& write);

/// The same of a page that was printed: its picture fills the paper.
[[nodiscard]] QImage drawScan(const QImage& printed, const Scan& scan,
                              const std::function<void(QPainter&)>& write);

/// The same in colours, Format_RGB32.
[[nodiscard]] QImage drawColourScan(const QImage& printed, const Scan& scan,
                                    const std::function<void(QPainter&)>& write);

/// A scan as offices make them: 150–300 dpi, ±5°, blur, noise and uneven light; with `mayTurn` one
/// in eight upside down.
[[nodiscard]] Scan drawnScanner(std::mt19937& random, bool mayTurn);

} // namespace touyan::test
