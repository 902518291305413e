// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/folder_package_source.h"

#include "application/package_files/package_problem.h"
#include "exchange/packages/csv_package_table.h"
#include "exchange/packages/package_file_names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

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

Result<QStringList> FolderPackageSource::names() const
{
    const QFileInfo place(m_path);
    if (!place.isNativePath())
        return QDir(m_path).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    // Broken links, devices and names that QDir would pass over too, so that nothing goes missing
    // in silence.
    QStringList found;
    std::error_code failed;
    const std::filesystem::path native(QFile::encodeName(m_path).toStdString());
    for (std::filesystem::directory_iterator each(native, failed), end; !failed && each != end;
         each.increment(failed)) {
        const QByteArray bytes = QByteArray::fromStdString(each->path().filename().string());
        if (!bytes.isValidUtf8()) {
            return application::malformed(m_path, application::package_problem::kNameNotUtf8,
                                          bytesOfFileName(bytes));
        }
        found.append(QString::fromUtf8(bytes));
    }
    if (failed)
        return makeError(ErrorCode::FileUnreadable, {m_path, qt_error_string(failed.value())});
    return found;
}

Result<std::vector<PackageTableEntry>> FolderPackageSource::tables()
{
    const QDir folder(m_path);
    if (!folder.exists())
        return makeError(ErrorCode::FileMissing, {m_path});
    if (!folder.isReadable())
        return makeError(ErrorCode::FileUnreadable, {m_path, {}});
    TOUYAN_TRY_ASSIGN(const QStringList found, names());
    std::vector<PackageTableEntry> entries;
    for (const QString& name : found) {
        const QFileInfo file(folder.filePath(name));
        if (!isLitter(name))
            entries.push_back({file.isDir() ? name + u'/' : tableOfFile(name), name, file.size()});
    }
    std::sort(entries.begin(), entries.end(),
              [](const PackageTableEntry& a, const PackageTableEntry& b) {
                  return a.fileName < b.fileName;
              });
    return entries;
}

Result<std::unique_ptr<PackageTable>> FolderPackageSource::open(const PackageTableEntry& entry)
{
    const QString path = QDir(m_path).filePath(entry.fileName);
    auto file = std::make_unique<QFile>(path);
    const QFileInfo info(path);
    // A pipe would make open() wait for ever.
    if (info.exists() && !info.isFile())
        return makeError(ErrorCode::FileNotRegular, {path});
    if (!info.exists() || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return makeError(ErrorCode::FileUnreadable, {path, file->errorString()});
    return std::unique_ptr<PackageTable>(
        std::make_unique<CsvPackageTable>(entry.fileName, std::move(file)));
}

} // namespace touyan::exchange
