// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"
#include "reports/bulletin/bulletin_fonts.h"
#include "reports/bulletin/bulletin_text.h"

#include <QByteArray>

#include <vector>

namespace touyan::reports {

/// The blocks as an OpenDocument text (.odt) that people go on writing in: the faces and sizes of
/// GB/T 9704-2012, tables as tables. Blocks of figures are left out. Needs a QGuiApplication. Error
/// FileNotWritable with an empty path.
[[nodiscard]] domain::Result<QByteArray> openDocument(const std::vector<BulletinBlock>& blocks,
                                                      const BulletinFonts& fonts);

} // namespace touyan::reports
