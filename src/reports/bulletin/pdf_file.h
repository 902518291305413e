// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace touyan::reports {

/// A font as it is embedded.
struct SubsetFont
{
    std::string name;       ///< without the letters that mark a subset
    std::size_t glyphs = 0; ///< with the one for what is missing, number 0; 0: not known
};

/// Given a font, the ToUnicode map to put in the place of its own; none: leave it.
using MapMender = std::function<std::optional<std::string>(const SubsetFont& font)>;

/// The PDF with mended maps, the given creation date ("D:20191016093000Z") and an identifier that
/// follows from the content. Throws std::exception when the bytes are no PDF. Knows nothing but the
/// standard library: its source is the only one that includes qpdf, whose headers need C++17.
[[nodiscard]] std::string rewrittenPdf(const char* bytes, std::size_t size,
                                       const std::string& creationDate, const MapMender& mender);

} // namespace touyan::reports
