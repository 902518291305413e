// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/open_package.h"

#include "exchange/packages/folder_package_sink.h"
#include "exchange/packages/folder_package_source.h"
#include "exchange/packages/zip_package_sink.h"
#include "exchange/packages/zip_package_source.h"

#include <QFileInfo>

namespace touyan::exchange {

using namespace Qt::Literals::StringLiterals;
using application::PackageSink;
using application::PackageSource;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

namespace {

bool isArchiveName(const QString& path)
{
    return path.endsWith(".zip"_L1, Qt::CaseInsensitive);
}

} // namespace

Result<std::unique_ptr<PackageSource>> openPackage(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return makeError(ErrorCode::FileMissing, {path});
    if (file.isDir())
        return std::unique_ptr<PackageSource>(std::make_unique<FolderPackageSource>(path));
    if (!isArchiveName(path))
        return makeError(ErrorCode::FileTypeRefused, {path, u".zip"_s});
    return std::unique_ptr<PackageSource>(std::make_unique<ZipPackageSource>(path));
}

Result<std::unique_ptr<PackageSink>> createPackage(const QString& path)
{
    if (isArchiveName(path) && !QFileInfo(path).isDir()) {
        auto sink = std::make_unique<ZipPackageSink>(path);
        TOUYAN_TRY(sink->prepare());
        return std::unique_ptr<PackageSink>(std::move(sink));
    }
    auto sink = std::make_unique<FolderPackageSink>(path);
    TOUYAN_TRY(sink->prepare());
    return std::unique_ptr<PackageSink>(std::move(sink));
}

} // namespace touyan::exchange
