// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scans/page_program/page_talk.h"

#include <QImage>
#include <QString>

#include <memory>
#include <variant>

namespace touyan::exchange {

/// A picture, Format_Grayscale8, or why there is none.
using DecodedPicture = std::variant<QImage, PageAnswer::Kind>;

/// The pages of a file of scans as grey pictures, one at a time.
class PictureDecoder
{
public:
    virtual ~PictureDecoder() = default;

    [[nodiscard]] virtual int count() const = 0;
    /// `index` from 0.
    [[nodiscard]] virtual DecodedPicture picture(int index) = 0;
};

/// A PNG or JPEG file is one page; pages of a PDF are drawn at 300 dpi.
[[nodiscard]] std::variant<std::unique_ptr<PictureDecoder>, PageAnswer::Kind>
openPictureFile(const QString& path);

} // namespace touyan::exchange
