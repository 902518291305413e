// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/zip_package_sink.h"

#include "exchange/packages/package_file_names.h"

#include <QDateTime>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace touyan::exchange {

using domain::ErrorCode;
using domain::makeError;
using domain::Result;

namespace {

/// The earliest time that an archive can say.
QDateTime fixedTime()
{
    return {QDate(1980, 1, 1), QTime(0, 0)};
}

} // namespace

ZipPackageSink::ZipPackageSink(const QString& path)
    : m_path(path)
    , m_file(path)
{
}

ZipPackageSink::~ZipPackageSink()
{
    m_writer.reset();
    m_table.reset();
    m_archive.reset();
    m_file.cancelWriting();
}

domain::Error ZipPackageSink::failure() const
{
    if (m_file.error() == QFileDevice::ResourceError)
        return makeError(ErrorCode::DiskFull, {m_path});
    return makeError(ErrorCode::FileNotWritable, {m_path, m_file.errorString()});
}

Result<void> ZipPackageSink::prepare()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failure();
    m_archive = std::make_unique<QuaZip>(&m_file);
    // The archive must not close the file: that would throw it away.
    m_archive->setAutoClose(false);
    return m_archive->open(QuaZip::mdCreate) ? Result<void>() : failure();
}

Result<void> ZipPackageSink::beginTable(QLatin1String table, std::span<const QLatin1String> columns)
{
    QuaZipNewInfo info(fileOfTable(table));
    info.dateTime = fixedTime();
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    m_table = std::make_unique<QuaZipFile>(m_archive.get());
    if (!m_table->open(QIODevice::WriteOnly, info))
        return failure();
    m_writer.emplace(*m_table);
    for (const QLatin1String column : columns)
        m_writer->writeField(QString(column));
    return m_writer->endRecord() ? Result<void>() : failure();
}

Result<void> ZipPackageSink::writeRow(std::span<const QString> fields)
{
    for (const QString& field : fields)
        m_writer->writeField(field);
    return m_writer->endRecord() ? Result<void>() : failure();
}

Result<void> ZipPackageSink::endTable()
{
    const bool flushed = m_writer->flush();
    m_table->close();
    const bool sound = flushed && m_table->getZipError() == UNZ_OK;
    m_writer.reset();
    m_table.reset();
    return sound ? Result<void>() : failure();
}

Result<void> ZipPackageSink::finish()
{
    m_archive->close();
    const bool sound = m_archive->getZipError() == UNZ_OK;
    m_archive.reset();
    return sound && m_file.commit() ? Result<void>() : failure();
}

} // namespace touyan::exchange
