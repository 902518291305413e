// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document_text_mender.h"

#include "reports/bulletin/pdf_text_map.h"
#include "reports/bulletin/text_breaking.h"

namespace touyan::reports {

domain::Result<QByteArray> DocumentTextMender::mended(const QByteArray& pdf,
                                                      const QTextDocument& drawn,
                                                      const QDateTime& writtenAt)
{
    return mendedPdf(pdf, drawn, writtenAt);
}

application::PrintableText DocumentTextMender::printable(const QString& text) const
{
    // Whatever the family, what it lacks is lent by the others.
    const BulletinFonts fonts;
    const TextMeasure measure(fonts);
    application::PrintableText printable;
    printable.text = measure.printable(text);
    printable.withoutGlyph = measure.withoutGlyph();
    return printable;
}

} // namespace touyan::reports
