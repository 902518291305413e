// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace touyan::application {

/// The text of a field. QString::fromUtf8() takes U+FEFF at the beginning for a mark of the
/// encoding and drops it; in a field it is text like any other.
[[nodiscard]] inline QString textOfUtf8(QByteArrayView bytes)
{
    constexpr QByteArrayView kMark("\xEF\xBB\xBF");
    if (!bytes.startsWith(kMark))
        return QString::fromUtf8(bytes);
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decode(bytes);
}

} // namespace touyan::application
