// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/zip_package_source.h"

#include "application/packages/package_problem.h"
#include "exchange/packages/csv_package_table.h"
#include "exchange/packages/package_file_names.h"

#include <QFileInfo>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <algorithm>

namespace touyan::exchange {

using application::PackageTable;
using application::PackageTableEntry;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;
namespace package_problem = application::package_problem;

namespace {

constexpr quint16 kEncryptedFlag = 1;

/// The folder that everything lies in, with its slash; empty when there is none.
QString commonFolder(const QStringList& paths)
{
    const QString folder = paths.isEmpty() ? QString() : paths.first().section(u'/', 0, 0) + u'/';
    const bool isCommon = std::all_of(paths.begin(), paths.end(),
                                      [&](const QString& path) { return path.startsWith(folder); });
    return isCommon ? folder : QString();
}

} // namespace

ZipPackageSource::ZipPackageSource(const QString& path, const ZipLimits& limits)
    : m_path(path)
    , m_limits(limits)
    , m_archive(std::make_unique<QuaZip>(path))
{
}

ZipPackageSource::~ZipPackageSource() = default;

domain::Error ZipPackageSource::malformed(QLatin1String problem, const QString& subject) const
{
    return application::malformed(m_path, problem, subject);
}

Result<std::vector<PackageTableEntry>> ZipPackageSource::tables()
{
    const QFileInfo file(m_path);
    if (!file.exists())
        return makeError(ErrorCode::FileMissing, {m_path});
    if (!file.isFile() || !file.isReadable())
        return makeError(ErrorCode::FileUnreadable, {m_path, {}});
    if (!m_archive->isOpen() && !m_archive->open(QuaZip::mdUnzip))
        return malformed(package_problem::kNotAnArchive);
    if (m_archive->getEntriesCount() > m_limits.files)
        return malformed(package_problem::kTooManyFiles, QString::number(m_limits.files));
    QList<QuaZipFileInfo64> files = m_archive->getFileInfoList64();
    if (files.size() != m_archive->getEntriesCount())
        return malformed(package_problem::kDamaged);
    files.removeIf([](const QuaZipFileInfo64& each) {
        return each.name.endsWith(u'/') || isLitter(each.name);
    });
    quint64 total = 0;
    QStringList paths;
    for (const QuaZipFileInfo64& each : files) {
        paths.append(each.name);
        total += each.uncompressedSize;
        if (each.uncompressedSize > static_cast<quint64>(m_limits.bytesOfFile) ||
            total > static_cast<quint64>(m_limits.bytes))
            return malformed(package_problem::kTooLarge, QString::number(m_limits.bytes));
        if (each.uncompressedSize > static_cast<quint64>(m_limits.ratioFreeBytes) &&
            each.uncompressedSize / static_cast<quint64>(m_limits.ratio) > each.compressedSize)
            return malformed(package_problem::kSuspiciousRatio, QString::number(m_limits.ratio));
        if ((each.flags & kEncryptedFlag) != 0)
            return malformed(package_problem::kEncrypted, each.name);
    }
    const qsizetype prefix = commonFolder(paths).size();
    m_paths.clear();
    std::vector<PackageTableEntry> entries;
    for (const QuaZipFileInfo64& each : files) {
        const QString name = each.name.mid(prefix);
        if (m_paths.contains(name))
            return malformed(package_problem::kRepeatedFile, name);
        m_paths.insert(name, each.name);
        entries.push_back({tableOfFile(name), name, static_cast<qint64>(each.uncompressedSize)});
    }
    std::sort(entries.begin(), entries.end(),
              [](const PackageTableEntry& a, const PackageTableEntry& b) {
                  return a.fileName < b.fileName;
              });
    return entries;
}

Result<std::unique_ptr<PackageTable>> ZipPackageSource::open(const PackageTableEntry& entry)
{
    if (!m_archive->setCurrentFile(m_paths.value(entry.fileName), QuaZip::csSensitive))
        return malformed(package_problem::kDamaged, entry.fileName);
    auto file = std::make_unique<QuaZipFile>(m_archive.get());
    if (!file->open(QIODevice::ReadOnly))
        return malformed(package_problem::kDamaged, entry.fileName);
    // The checksum is compared when the file is closed after its last byte.
    const auto close = [](QIODevice& device) {
        device.close();
        return static_cast<QuaZipFile&>(device).getZipError() == UNZ_OK;
    };
    return std::unique_ptr<PackageTable>(
        std::make_unique<CsvPackageTable>(entry.fileName, std::move(file), close));
}

} // namespace touyan::exchange
