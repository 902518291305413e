// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace touyan::test {

/// The glyphs that a PDF shows without saying which character they are, each once, as
/// "page 2, NotoSerifCJKsc-Regular, glyph 106"; the glyph for what is missing, number 0, too.
/// Throws std::exception when the file is no PDF. Knows nothing but the standard library, since
/// qpdf's headers need C++17.
[[nodiscard]] std::vector<std::string> unnamedGlyphs(const std::string& path);

/// How many glyphs it shows, repeated ones too.
[[nodiscard]] std::size_t shownGlyphs(const std::string& path);

} // namespace touyan::test
