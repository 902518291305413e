// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QByteArray>

#include <vector>

namespace touyan::reports {

struct ArchiveEntry
{
    QByteArray name;
    QByteArray content;
};

/// The files of a zip archive that is held in memory: a document on people is nowhere on the disk
/// but where its user wants it. Errors: FileNotWritable ("", what).
[[nodiscard]] domain::Result<std::vector<ArchiveEntry>> unpacked(QByteArray archive);
/// OpenDocument's order: the entry "mimetype" is not compressed (OpenDocument 1.2, part 3, 3.3).
[[nodiscard]] domain::Result<QByteArray> packed(const std::vector<ArchiveEntry>& entries);

} // namespace touyan::reports
