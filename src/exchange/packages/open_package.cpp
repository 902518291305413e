// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/open_package.h"

#include "exchange/packages/folder_package_sink.h"
#include "exchange/packages/folder_package_source.h"
#include "exchange/packages/zip_package_sink.h"
#include "exchange/packages/zip_package_source.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

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
    // A package inside the program, such as the demonstration's: the system knows no such place.
    if (const QFileInfo inside(path); !inside.isNativePath() && inside.isDir())
        return std::unique_ptr<PackageSource>(std::make_unique<FolderPackageSource>(path));
    std::error_code failed;
    const auto status = std::filesystem::status(QFile::encodeName(path).toStdString(), failed);
    if (failed == std::errc::filename_too_long)
        return makeError(ErrorCode::FileNameTooLong, {path});
    if (status.type() == std::filesystem::file_type::not_found)
        return makeError(ErrorCode::FileMissing, {path});
    if (failed)
        return makeError(ErrorCode::FileUnreadable, {path, qt_error_string(failed.value())});
    if (std::filesystem::is_directory(status))
        return std::unique_ptr<PackageSource>(std::make_unique<FolderPackageSource>(path));
    if (!std::filesystem::is_regular_file(status))
        return makeError(ErrorCode::FileNotRegular, {path});
    if (!isArchiveName(path))
        return makeError(ErrorCode::FileTypeRefused, {path, u".zip"_s});
    return std::unique_ptr<PackageSource>(std::make_unique<ZipPackageSource>(path));
}

Result<std::unique_ptr<PackageSink>> createPackage(const QString& path)
{
    // While it is written, an archive's name is seven bytes longer.
    constexpr qsizetype kMostBytes = 255;
    constexpr qsizetype kBytesOfSuffix = 7;
    const qsizetype bytes = QFile::encodeName(QFileInfo(path).fileName()).size();
    if (bytes + (isArchiveName(path) ? kBytesOfSuffix : 0) > kMostBytes)
        return makeError(ErrorCode::FileNameTooLong, {path});
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
