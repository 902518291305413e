// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/package_files/package_source.h"

#include <QStringList>

namespace touyan::exchange {

/// A package as a folder of CSV files.
class FolderPackageSource final : public application::PackageSource
{
public:
    explicit FolderPackageSource(QString path);

    [[nodiscard]] domain::Result<std::vector<application::PackageTableEntry>> tables() override;
    [[nodiscard]] domain::Result<std::unique_ptr<application::PackageTable>>
    open(const application::PackageTableEntry& entry) override;

private:
    /// What lies in the folder, whatever it is.
    [[nodiscard]] domain::Result<QStringList> names() const;

    QString m_path;
};

} // namespace touyan::exchange
