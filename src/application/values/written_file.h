// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touyan::application {

/// A document that has been written and stands in its place.
struct WrittenFile
{
    QString path;
    QString sha256; ///< of its bytes, lower-case hexadecimal
    /// The characters of the document that no installed font has (PagePreview); only of a PDF.
    QString charactersWithoutGlyph = {};
};

} // namespace touyan::application
