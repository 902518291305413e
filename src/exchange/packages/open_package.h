// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/package_files/package_sink.h"
#include "application/package_files/package_source.h"

#include <memory>

namespace touyan::exchange {

/// The package at a path: a folder, or a .zip file. ErrorCode::FileMissing, FileNotRegular,
/// FileNameTooLong, FileTypeRefused.
[[nodiscard]] domain::Result<std::unique_ptr<application::PackageSource>>
openPackage(const QString& path);

/// Starts a package at a path: a .zip file when the name ends so, else a folder. What is there
/// stays until the sink's finish(). ErrorCode::FileNotWritable, FileNameTooLong,
/// DiskFull.
[[nodiscard]] domain::Result<std::unique_ptr<application::PackageSink>>
createPackage(const QString& path);

} // namespace touyan::exchange
