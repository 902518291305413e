// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "application/values/written_file.h"
#include "domain/foundation/result.h"
#include "reports/bulletin/bulletin_pages.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace touyan::reports {

/// Writes pages as PDF: vector, fonts embedded as subsets, text searchable. Needs a
/// QGuiApplication. Written beside its target and renamed, so an error or a cancel leaves what was
/// there. The same pages and moment give the same bytes. Errors: FileNotWritable, DiskFull,
/// Cancelled.
[[nodiscard]] domain::Result<application::WrittenFile>
writePages(const BulletinPages& pages, const QString& title, const QDateTime& printedAt,
           const QString& path, application::Progress& progress);

/// Writes a file of the format with this suffix, whose bytes are ready, under the same promise.
[[nodiscard]] domain::Result<application::WrittenFile>
writeBytes(const QByteArray& bytes, const QString& path, const QString& suffix);

} // namespace touyan::reports
