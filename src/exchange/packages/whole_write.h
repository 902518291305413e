// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace touyan::exchange {

/// Writes all bytes. A full disk takes a part of them without an error; only the next write tells
/// why.
[[nodiscard]] inline bool writeWhole(QIODevice& device, const char* bytes, qint64 size)
{
    while (size > 0) {
        const qint64 written = device.write(bytes, size);
        if (written <= 0)
            return false;
        bytes += written;
        size -= written;
    }
    return true;
}

} // namespace touyan::exchange
