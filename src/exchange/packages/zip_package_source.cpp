// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/zip_package_source.h"

#include "application/package_files/package_problem.h"
#include "exchange/packages/csv_package_table.h"
#include "exchange/packages/package_file_names.h"

#include <QFileInfo>

#include <algorithm>

namespace touyan::exchange {

using application::PackageTable;
using application::PackageTableEntry;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;
namespace package_problem = application::package_problem;

namespace {

/// The innermost folder that everything lies in, with its slash; empty when there is none.
QString commonFolder(const QStringList& paths)
{
    QString folder = paths.isEmpty() ? QString() : paths.first();
    folder.truncate(folder.lastIndexOf(u'/') + 1);
    const auto holdsAll = [&] {
        return std::all_of(paths.begin(), paths.end(),
                           [&](const QString& path) { return path.startsWith(folder); });
    };
    while (!holdsAll())
        folder.truncate(folder.lastIndexOf(u'/', -2) + 1);
    return folder;
}

} // namespace

ZipPackageSource::ZipPackageSource(const QString& path, const ZipLimits& limits)
    : m_path(path)
    , m_limits(limits)
    , m_file(path)
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
    if (!file.isFile())
        return makeError(ErrorCode::FileNotRegular, {m_path});
    if (!file.isReadable())
        return makeError(ErrorCode::FileUnreadable, {m_path, {}});
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::FileUnreadable, {m_path, m_file.errorString()});
    if (!m_archive)
        m_archive.emplace(m_file);
    if (!m_archive->isOpen())
        return malformed(package_problem::kNotAnArchive);
    if (m_archive->announcedEntries() > static_cast<quint64>(m_limits.files))
        return malformed(package_problem::kTooManyFiles, QString::number(m_limits.files));
    auto listed = m_archive->entries();
    if (!listed)
        return malformed(package_problem::kDamaged);
    std::vector<ZipEntry>& files = *listed;
    std::erase_if(files, [](const ZipEntry& each) {
        return each.name.endsWith(u'/') || isLitter(each.name);
    });
    quint64 total = 0;
    QStringList paths;
    for (const ZipEntry& each : files) {
        paths.append(each.name);
        total += each.bytes;
        if (each.bytes > static_cast<quint64>(m_limits.bytesOfFile) ||
            total > static_cast<quint64>(m_limits.bytes))
            return malformed(package_problem::kTooLarge, QString::number(m_limits.bytes));
        if (each.bytes > static_cast<quint64>(m_limits.ratioFreeBytes) &&
            each.bytes / static_cast<quint64>(m_limits.ratio) > each.compressedBytes)
            return malformed(package_problem::kSuspiciousRatio, QString::number(m_limits.ratio));
        if (each.encrypted)
            return malformed(package_problem::kEncrypted, each.name);
        if (!each.methodKnown)
            return makeError(ErrorCode::ArchiveMethodUnknown, {m_path, each.name});
    }
    const qsizetype prefix = commonFolder(paths).size();
    m_entries.clear();
    std::vector<PackageTableEntry> entries;
    for (const ZipEntry& each : files) {
        const QString name = each.name.mid(prefix);
        if (m_entries.contains(name))
            return malformed(package_problem::kRepeatedFile, name);
        m_entries.insert(name, each);
        entries.push_back({tableOfFile(name), name, static_cast<qint64>(each.bytes)});
    }
    std::sort(entries.begin(), entries.end(),
              [](const PackageTableEntry& a, const PackageTableEntry& b) {
                  return a.fileName < b.fileName;
              });
    return entries;
}

Result<std::unique_ptr<PackageTable>> ZipPackageSource::open(const PackageTableEntry& entry)
{
    auto file = m_archive->open(m_entries.value(entry.fileName));
    if (!file)
        return malformed(package_problem::kDamaged, entry.fileName);
    return std::unique_ptr<PackageTable>(std::make_unique<CsvPackageTable>(
        entry.fileName, std::move(file), ZipReader::closeIsSound));
}

} // namespace touyan::exchange
