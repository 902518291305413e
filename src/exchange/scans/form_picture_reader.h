// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/form_scan_reader.h"
#include "exchange/scans/scan_limits.h"

#include <QImage>

#include <memory>

namespace touyan::exchange {

class PicturePrograms;

/// Reads our printed forms from PNG, JPEG and PDF files of a scanner or a camera.
class FormPictureReader final : public application::FormScanReader
{
public:
    explicit FormPictureReader(const ScanLimits& limits = {});

    [[nodiscard]] domain::Result<std::unique_ptr<application::ScanFile>>
    open(const QString& path) const override;

private:
    std::shared_ptr<PicturePrograms> m_programs;
};

/// One page of it, given as a picture.
[[nodiscard]] std::unique_ptr<application::ScannedPage> makeScannedPage(const QImage& grey);

} // namespace touyan::exchange
