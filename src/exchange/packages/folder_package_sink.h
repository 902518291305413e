// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/files/unfinished_place.h"
#include "application/package_files/package_sink.h"
#include "exchange/packages/csv_writer.h"

#include <QFile>

#include <memory>
#include <optional>

namespace touyan::exchange {

/// Writes a package as a folder of CSV files, for its user's eyes alone. The files are written into
/// a hidden folder beside the target, which finish() puts into its place in one step. A target that
/// exists is replaced when it holds nothing but tables of a package, and refused otherwise.
class FolderPackageSink final : public application::PackageSink
{
public:
    explicit FolderPackageSink(QString path);
    ~FolderPackageSink() override;
    Q_DISABLE_COPY_MOVE(FolderPackageSink)

    /// Makes the hidden folder.
    [[nodiscard]] domain::Result<void> prepare();
    [[nodiscard]] domain::Result<void> beginTable(QLatin1String table,
                                                  std::span<const QLatin1String> columns) override;
    [[nodiscard]] domain::Result<void> writeRow(std::span<const QString> fields) override;
    [[nodiscard]] domain::Result<void> endTable() override;
    [[nodiscard]] domain::Result<void> finish() override;

private:
    [[nodiscard]] bool mayReplaceTarget() const;
    /// The folder and the tables in it, that they are not replaced by less private ones.
    void takeRightsOfTarget() const;
    [[nodiscard]] domain::Error failure(const QFileDevice& file) const;

    QString m_path;
    application::UnfinishedPlace m_unfinished;
    std::unique_ptr<QFile> m_file;
    std::optional<CsvWriter> m_writer;
};

} // namespace touyan::exchange
