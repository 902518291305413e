// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/forms/gallery_paper.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>

namespace touyan::test {

namespace {

QImage thresholded(const QImage& picture, int level)
{
    QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        uchar* line = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            line[x] = line[x] < level ? 0 : 255;
    }
    return grey.convertToFormat(QImage::Format_RGB32);
}

} // namespace

QImage oneBit(const QImage& picture, std::mt19937& /*random*/)
{
    return thresholded(picture, 165);
}

QImage copied(const QImage& picture, std::mt19937& random)
{
    const QImage small =
        picture.scaled(picture.size() * 0.8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage grey = small.scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_Grayscale8);
    const int middle = 135 + static_cast<int>(random() % 30);
    for (int y = 0; y < grey.height(); ++y) {
        uchar* line = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            line[x] = static_cast<uchar>(std::clamp((line[x] - middle) * 2 + 128, 12, 250));
    }
    return grey.convertToFormat(QImage::Format_RGB32);
}

QImage compressed(const QImage& picture, std::mt19937& /*random*/)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", 35);
    return QImage::fromData(bytes).convertToFormat(QImage::Format_RGB32);
}

QImage onYellow(const QImage& picture, std::mt19937& /*random*/)
{
    QImage tinted = picture;
    QPainter painter(&tinted);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(tinted.rect(), QColor(255, 244, 200));
    return tinted;
}

std::function<QImage(const QImage&, std::mt19937&)> resized(double by)
{
    return [by](const QImage& picture, std::mt19937& /*random*/) {
        QImage other(picture.size(), QImage::Format_RGB32);
        other.fill(picture.pixel(3, 3));
        QPainter painter(&other);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(picture.width() / 2.0, picture.height() / 2.0);
        painter.scale(by, by);
        painter.translate(-picture.width() / 2.0, -picture.height() / 2.0);
        painter.drawImage(0, 0, picture);
        return other;
    };
}

} // namespace touyan::test
