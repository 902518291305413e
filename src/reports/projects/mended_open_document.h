// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QByteArray>

#include <vector>

namespace touyan::reports {

/// What QTextDocumentWriter wrote as OpenDocument text, with what it leaves out: size, face and
/// weight of Chinese text (OpenDocument 1.2, 20.175 ff.: the properties for Asian text are others
/// than those for Latin text), heights of lines, tables over the whole width with their columns in
/// proportion and with rows that stay whole, and the page after GB/T 9704-2012 with its number.
/// tablesWithHead: of each table, in order, whether its first row is repeated on every page.
/// Errors: FileNotWritable ("", reason).
[[nodiscard]] domain::Result<QByteArray>
mendedOpenDocument(const QByteArray& written, const std::vector<bool>& tablesWithHead);

} // namespace touyan::reports
