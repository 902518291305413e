// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace touyan::domain {

/// A value in UTF-8 as text. QString::fromUtf8() takes U+FEFF at the beginning for a mark of the
/// encoding; in a value it is a part of the text.
[[nodiscard]] inline QString textOfUtf8(QByteArrayView value)
{
    constexpr QByteArrayView kZeroWidthNoBreakSpace("\xEF\xBB\xBF");
    qsizetype marks = 0;
    for (; value.startsWith(kZeroWidthNoBreakSpace); ++marks)
        value = value.sliced(kZeroWidthNoBreakSpace.size());
    const QString text = QString::fromUtf8(value);
    return marks == 0 ? text : QString(marks, QChar(QChar::ByteOrderMark)) + text;
}

} // namespace touyan::domain
