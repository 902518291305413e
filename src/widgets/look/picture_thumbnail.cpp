// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/picture_thumbnail.h"

#include <QBuffer>
#include <QImageReader>

namespace touyan::widgets {

QImage thumbnailOf(const QByteArray& content, int side)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid())
        reader.setScaledSize(size.scaled(side * 2, side * 2, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace touyan::widgets
