// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/package_files/import_outcome.h"
#include "application/ports/progress.h"
#include "domain/foundation/result.h"

#include <QFuture>
#include <QString>

#include <functional>
#include <memory>

namespace touyan::widgets {

/// What the exchange page asks the program for: packages are opened by a layer that pages do not
/// see. Both return at once; the progress may be asked from another thread.
struct ExchangeActions
{
    using Progress = std::shared_ptr<application::Progress>;

    /// A folder or a .zip file, read all or nothing (application::importPackage).
    std::function<QFuture<domain::Result<application::ImportOutcome>>(const QString& path,
                                                                      const Progress& progress)>
        importPackage;
    /// A .zip file when the name ends so, else a folder (application::exportPackage).
    std::function<QFuture<domain::Result<void>>(const QString& path, const Progress& progress)>
        exportPackage;
};

} // namespace touyan::widgets
