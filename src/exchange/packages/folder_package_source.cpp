// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/folder_package_source.h"

#include "exchange/packages/csv_package_table.h"
#include "exchange/packages/package_file_names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace touyan::exchange {

using application::PackageTable;
using application::PackageTableEntry;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

FolderPackageSource::FolderPackageSource(QString path)
    : m_path(std::move(path))
{
}

Result<std::vector<PackageTableEntry>> FolderPackageSource::tables()
{
    const QDir folder(m_path);
    if (!folder.exists())
        return makeError(ErrorCode::FileMissing, {m_path});
    if (!folder.isReadable())
        return makeError(ErrorCode::FileUnreadable, {m_path, {}});
    std::vector<PackageTableEntry> entries;
    // System: broken links and devices too, so that nothing is passed over in silence.
    const auto filter = QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo& file : folder.entryInfoList(filter, QDir::Name)) {
        const QString name = file.fileName();
        if (!isLitter(name))
            entries.push_back({file.isDir() ? name + u'/' : tableOfFile(name), name, file.size()});
    }
    return entries;
}

Result<std::unique_ptr<PackageTable>> FolderPackageSource::open(const PackageTableEntry& entry)
{
    const QString path = QDir(m_path).filePath(entry.fileName);
    auto file = std::make_unique<QFile>(path);
    // A pipe would make open() wait for ever.
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return makeError(ErrorCode::FileUnreadable, {path, file->errorString()});
    return std::unique_ptr<PackageTable>(
        std::make_unique<CsvPackageTable>(entry.fileName, std::move(file)));
}

} // namespace touyan::exchange
