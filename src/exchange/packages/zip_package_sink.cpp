// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/zip_package_sink.h"

#include "exchange/packages/package_file_names.h"

namespace touyan::exchange {

using domain::ErrorCode;
using domain::makeError;
using domain::Result;

ZipPackageSink::ZipPackageSink(const QString& path)
    : m_path(path)
    , m_file(path)
{
}

ZipPackageSink::~ZipPackageSink()
{
    m_writer.reset();
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
    // Unbuffered: a buffer that is written in part later does not tell that the disk is full.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure();
    m_archive.emplace(m_file);
    return m_archive->isOpen() ? Result<void>() : failure();
}

Result<void> ZipPackageSink::beginTable(QLatin1String table, std::span<const QLatin1String> columns)
{
    if (!m_archive->beginFile(fileOfTable(table)))
        return failure();
    m_writer.emplace(m_archive->file());
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
    m_writer.reset();
    return m_archive->endFile() && flushed ? Result<void>() : failure();
}

Result<void> ZipPackageSink::finish()
{
    const bool sound = m_archive->close();
    m_archive.reset();
    return sound && m_file.commit() ? Result<void>() : failure();
}

} // namespace touyan::exchange
