// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/form_scan_reader.h"

#include <QImage>

namespace touyan::exchange {

/// Reads our printed forms from PNG, JPEG and PDF files of a scanner or a camera.
class FormPictureReader final : public application::FormScanReader
{
public:
    [[nodiscard]] domain::Result<std::unique_ptr<application::ScanFile>>
    open(const QString& path) const override;
};

/// One page of it, given as a picture.
[[nodiscard]] std::unique_ptr<application::ScannedPage> makeScannedPage(const QImage& grey);

} // namespace touyan::exchange
