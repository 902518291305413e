// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"
#include "exchange/scans/scan_limits.h"

#include <QImage>
#include <QString>

#include <memory>

namespace touyan::exchange {

class PicturePrograms;

/// The pages of a file of scans as grey pictures, one at a time.
class ScanPictures
{
public:
    virtual ~ScanPictures() = default;

    [[nodiscard]] virtual int count() const = 0;
    /// Format_Grayscale8; `index` from 0.
    [[nodiscard]] virtual domain::Result<QImage> picture(int index) = 0;
};

/// A PNG or JPEG file is one page; pages of a PDF are drawn at 300 dpi. All of it happens in one of
/// the programs. Same errors as application::FormScanReader::open().
[[nodiscard]] domain::Result<std::unique_ptr<ScanPictures>>
openScanPictures(const std::shared_ptr<PicturePrograms>& programs, const QString& path);

} // namespace touyan::exchange
