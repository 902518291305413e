// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"
#include "reports/bulletin/page_drawing.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

class QTextDocument;

namespace touyan::reports {

/// Makes the text of a PDF written by Qt searchable and its bytes reproducible.
///
/// Qt finds the character of a glyph by walking its font's table from the low end, so a Chinese
/// font that maps a radical (U+2F00 "⼀") and an ideograph (U+4E00 "一") to one glyph yields the
/// radical, and characters beyond the basic plane yield nothing. The ToUnicode maps are rewritten
/// from what was really drawn. The creation date becomes printedAt and the file identifier follows
/// from the content.
[[nodiscard]] domain::Result<QByteArray> mendedPdf(const QByteArray& pdf,
                                                   const std::vector<DrawnPage>& pages,
                                                   const BulletinFonts& fonts,
                                                   const QDateTime& printedAt);

/// The same for a PDF that a text document was drawn on, from its first block to its last.
[[nodiscard]] domain::Result<QByteArray>
mendedPdf(const QByteArray& pdf, const QTextDocument& drawn, const QDateTime& printedAt);

} // namespace touyan::reports
