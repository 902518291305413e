// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace touyan::app {

/// Draws the picture of an entry of the demonstration township: 320 × 240 pixels, a simple scene
/// that suits the caption (village, town, field, meeting room …) with the caption on a band below.
/// A caption that ends with a date (2026-03-12) shows it at the right of the band. The same caption
/// and seed give the same picture. Saved as PNG it stays below 30 kB.
///
/// Texts need a QGuiApplication (fonts); without one the band stays empty.
QImage drawDemoPhoto(const QString& caption, int seed);

} // namespace touyan::app
