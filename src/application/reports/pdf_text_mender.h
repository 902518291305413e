// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

class QTextDocument;

namespace touyan::application {

/// A text as it can be printed.
struct PrintableText
{
    QString text; ///< with "〓" for what no installed font has, invisible characters left out
    QString withoutGlyph; ///< those characters, each once
};

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
    /// Line ends become blanks.
    [[nodiscard]] virtual PrintableText printable(const QString& text) const = 0;
};

} // namespace touyan::application
