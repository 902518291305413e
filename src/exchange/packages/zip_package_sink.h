// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/files/output_file.h"
#include "application/package_files/package_sink.h"
#include "exchange/packages/csv_writer.h"
#include "exchange/packages/zip_archive.h"

#include <optional>

namespace touyan::exchange {

/// Writes a package as a .zip archive, beside the target until finish(). The same tables give the
/// same bytes: every file carries the same time stamp. A new one is for its user's eyes alone.
class ZipPackageSink final : public application::PackageSink
{
public:
    explicit ZipPackageSink(const QString& path);
    ~ZipPackageSink() override;
    Q_DISABLE_COPY_MOVE(ZipPackageSink)

    /// Opens the file beside the target.
    [[nodiscard]] domain::Result<void> prepare();
    [[nodiscard]] domain::Result<void> beginTable(QLatin1String table,
                                                  std::span<const QLatin1String> columns) override;
    [[nodiscard]] domain::Result<void> writeRow(std::span<const QString> fields) override;
    [[nodiscard]] domain::Result<void> endTable() override;
    [[nodiscard]] domain::Result<void> finish() override;

private:
    [[nodiscard]] domain::Error failure() const;

    application::OutputFile m_file;
    std::optional<ZipWriter> m_archive;
    std::optional<CsvWriter> m_writer;
};

} // namespace touyan::exchange
