// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/pdf_text_mender.h"

namespace touyan::reports {

/// By libqpdf, as the bulletins are mended.
class DocumentTextMender final : public application::PdfTextMender
{
public:
    [[nodiscard]] domain::Result<QByteArray>
    mended(const QByteArray& pdf, const QTextDocument& drawn, const QDateTime& writtenAt) override;
    [[nodiscard]] application::PrintableText printable(const QString& text) const override;
};

} // namespace touyan::reports
