// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/bulletin/bulletin_fonts.h"

namespace touyan::test {

/// A machine without any font.
class NoFonts final : public reports::FontDirectory
{
public:
    [[nodiscard]] bool has(const QString& /*family*/) const override { return false; }
};

} // namespace touyan::test
