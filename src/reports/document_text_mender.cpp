// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document_text_mender.h"

#include "reports/bulletin/pdf_text_map.h"

namespace touyan::reports {

domain::Result<QByteArray> DocumentTextMender::mended(const QByteArray& pdf,
                                                      const QTextDocument& drawn,
                                                      const QDateTime& writtenAt)
{
    return mendedPdf(pdf, drawn, writtenAt);
}

} // namespace touyan::reports
