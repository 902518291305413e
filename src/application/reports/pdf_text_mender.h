// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QByteArray>
#include <QDateTime>

class QTextDocument;

namespace touyan::application {

/// Makes the text of a PDF that Qt has written from a text document findable and copyable: Qt's own
/// tables name some Chinese characters wrongly and rare ones not at all.
class PdfTextMender
{
public:
    virtual ~PdfTextMender() = default;

    /// The same pages with true tables of characters and the creation date `writtenAt`. Error
    /// FileNotWritable (path left empty) when the bytes are no PDF.
    [[nodiscard]] virtual domain::Result<QByteArray>
    mended(const QByteArray& pdf, const QTextDocument& drawn, const QDateTime& writtenAt) = 0;
};

} // namespace touyan::application
