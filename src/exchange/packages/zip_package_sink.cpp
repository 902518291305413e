// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/zip_package_sink.h"

#include "exchange/packages/package_file_names.h"

namespace touyan::exchange {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

ZipPackageSink::ZipPackageSink(const QString& path)
    : m_file(path, {u"zip"_s}, application::OutputFile::Rights::OnlyUser)
{
}

ZipPackageSink::~ZipPackageSink()
{
    m_writer.reset();
    m_archive.reset();
}

domain::Error ZipPackageSink::failure() const
{
    return m_file.writeError();
}

Result<void> ZipPackageSink::prepare()
{
    TOUYAN_TRY(m_file.create());
    m_archive.emplace(m_file.file());
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
    if (!sound)
        return failure();
    TOUYAN_TRY(m_file.replace());
    return {};
}

} // namespace touyan::exchange
