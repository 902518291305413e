// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/form_layout.h"

#include <QImage>

#include <random>
#include <string>
#include <vector>

namespace touyan::test {

/// What a row of a page of the gallery says.
struct GalleryRow
{
    std::vector<bool> ticks;
    /// Nothing but ticks in boxes: it should be read.
    bool isClean = true;
    /// A person would read just the ticks; otherwise the row must be left to a person.
    bool mayBeRead = true;
};

struct GalleryPage
{
    QImage picture; ///< in colours, as it comes from the scanner
    std::vector<GalleryRow> rows;
};

/// The kinds of ink, paper and scanners that the gallery shows, by name.
[[nodiscard]] std::vector<std::string> galleryKinds();

/// Fills in and scans a page as the kind says; `printed` is its print in greys. The same seed gives
/// the same page.
[[nodiscard]] GalleryPage galleryPage(const std::string& kind, const domain::FormPage& page,
                                      const QImage& printed, unsigned seed);

} // namespace touyan::test
