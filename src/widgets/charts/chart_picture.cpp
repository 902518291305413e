// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_picture.h"

#include "application/files/output_file.h"
#include "application/messages/error_message.h"
#include "widgets/charts/chart_widget.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr int kPixelsPerInch = 96;
constexpr qreal kClipboardScale = 2;

/// Writes beside the target and renames, so that a full disk leaves the old file as it was.
bool writeWhole(const QString& path, const QString& suffix, const QByteArray& content,
                QString* error)
{
    const auto written = application::OutputFile(path, {suffix}).writeWhole(content);
    if (written.isError() && error != nullptr)
        *error = application::errorMessage(written.error());
    return written.isOk();
}

} // namespace

ChartPicture::ChartPicture(const ChartWidget& chart)
    : m_chart(chart)
{
}

QImage ChartPicture::toImage(qreal scale) const
{
    const QSizeF size = m_chart.fullSize();
    const qreal factor = std::max<qreal>(scale, 1);
    QImage image((size * factor).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(factor);
    image.setDotsPerMeterX(qRound(kPixelsPerInch * factor / 0.0254));
    image.setDotsPerMeterY(qRound(kPixelsPerInch * factor / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_chart.paintChart(painter, QRectF(QPointF(0, 0), size), {m_chart.font(), false, true});
    return image;
}

QByteArray ChartPicture::toSvg() const
{
    const QSizeF size = m_chart.fullSize();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kPixelsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setTitle(m_chart.title());
    generator.setDescription(m_chart.accessibleDescription());
    QPainter painter(&generator);
    m_chart.paintChart(painter, QRectF(QPointF(0, 0), size), {m_chart.font(), false, true});
    painter.end();
    return buffer.data();
}

bool ChartPicture::savePng(const QString& path, qreal scale, QString* error) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!toImage(scale).save(&buffer, "PNG")) {
        if (error != nullptr)
            *error = ChartWidget::tr("图片太大，无法生成。");
        return false;
    }
    return writeWhole(path, u"png"_s, buffer.data(), error);
}

bool ChartPicture::saveSvg(const QString& path, QString* error) const
{
    return writeWhole(path, u"svg"_s, toSvg(), error);
}

void ChartPicture::copy() const
{
    auto* mime = new QMimeData;
    mime->setImageData(toImage(kClipboardScale));
    mime->setData(u"image/svg+xml"_s, toSvg());
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace touyan::widgets
