// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/package_files/package_source.h"
#include "exchange/packages/zip_archive.h"

#include <QFile>
#include <QHash>

#include <memory>
#include <optional>

namespace touyan::exchange {

/// What an archive may hold, judged by its directory before anything is inflated; inflating never
/// gives more than the directory says.
struct ZipLimits
{
    int files = 1'000;
    qint64 bytesOfFile = Q_INT64_C(1) << 30;
    qint64 bytes = Q_INT64_C(2) << 30;
    /// Inflated bytes for one deflated byte, asked of files above ratioFreeBytes.
    qint64 ratio = 200;
    qint64 ratioFreeBytes = Q_INT64_C(1) << 20;
};

/// A package as a .zip archive: the tables at its top, or all in one folder, however deep it lies.
/// Nothing is unpacked to disk; tables are inflated while they are read.
class ZipPackageSource final : public application::PackageSource
{
public:
    explicit ZipPackageSource(const QString& path, const ZipLimits& limits = {});
    ~ZipPackageSource() override;
    Q_DISABLE_COPY_MOVE(ZipPackageSource)

    [[nodiscard]] domain::Result<std::vector<application::PackageTableEntry>> tables() override;
    [[nodiscard]] domain::Result<std::unique_ptr<application::PackageTable>>
    open(const application::PackageTableEntry& entry) override;

private:
    [[nodiscard]] domain::Error malformed(QLatin1String problem, const QString& subject = {}) const;

    QString m_path;
    ZipLimits m_limits;
    QFile m_file;
    std::optional<ZipReader> m_archive;
    QHash<QString, ZipEntry> m_entries; ///< by file name
};

} // namespace touyan::exchange
