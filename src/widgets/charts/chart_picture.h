// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace touyan::widgets {

class ChartWidget;

/// The whole chart, unscrolled and in the colours of the light theme, as documents need it.
class ChartPicture
{
public:
    explicit ChartPicture(const ChartWidget& chart);

    /// `scale` ≥ 1 is pixels per logical pixel.
    [[nodiscard]] QImage toImage(qreal scale) const;
    /// An SVG document: shapes and text, no pixels.
    [[nodiscard]] QByteArray toSvg() const;
    /// Writes beside the target, then renames. False, with a sentence in `error`, on failure.
    bool savePng(const QString& path, qreal scale, QString* error = nullptr) const;
    bool saveSvg(const QString& path, QString* error = nullptr) const;
    /// Pixels and SVG to the clipboard.
    void copy() const;

private:
    const ChartWidget& m_chart;
};

} // namespace touyan::widgets
