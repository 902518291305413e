// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/folder_package_sink.h"

#include "application/packages/package_tables.h"
#include "exchange/packages/package_file_names.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <filesystem>

namespace touyan::exchange {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

namespace {

std::filesystem::path nativePath(const QString& path)
{
    return {QFile::encodeName(path).toStdString()};
}

} // namespace

FolderPackageSink::FolderPackageSink(QString path)
    : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
{
}

FolderPackageSink::~FolderPackageSink()
{
    m_writer.reset();
    m_file.reset();
    if (!m_hiddenPath.isEmpty())
        QDir(m_hiddenPath).removeRecursively();
}

domain::Error FolderPackageSink::failure(const QFileDevice& file) const
{
    if (file.error() == QFileDevice::ResourceError)
        return makeError(ErrorCode::DiskFull, {m_path});
    return makeError(ErrorCode::FileNotWritable, {m_path, file.errorString()});
}

Result<void> FolderPackageSink::checked(const std::error_code& failed) const
{
    if (!failed)
        return {};
    if (failed == std::errc::no_space_on_device || failed.value() == EDQUOT)
        return makeError(ErrorCode::DiskFull, {m_path});
    return makeError(ErrorCode::FileNotWritable, {m_path, qt_error_string(failed.value())});
}

bool FolderPackageSink::mayReplaceTarget() const
{
    const QFileInfo target(m_path);
    if (!target.exists() && !target.isSymLink())
        return true;
    if (!target.isDir() || target.isSymLink())
        return false;
    const auto filter =
        QDir::Files | QDir::Dirs | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;
    const QFileInfoList files = QDir(m_path).entryInfoList(filter);
    return std::all_of(files.begin(), files.end(), [](const QFileInfo& file) {
        return file.isFile() && file.fileName().endsWith(".csv"_L1) &&
               application::package_tables::find(tableOfFile(file.fileName())) != nullptr;
    });
}

Result<void> FolderPackageSink::prepare()
{
    if (!mayReplaceTarget())
        return makeError(ErrorCode::FileNotWritable, {m_path, u"not_a_package"_s});
    const QString hidden = nameBeside(m_path, "partial"_L1);
    if (!QFileInfo(QFileInfo(m_path).path()).isDir())
        return makeError(ErrorCode::FileNotWritable, {m_path, u"no_such_folder"_s});
    std::error_code failed;
    std::filesystem::create_directory(nativePath(hidden), failed);
    TOUYAN_TRY(checked(failed));
    m_hiddenPath = hidden;
    return {};
}

Result<void> FolderPackageSink::beginTable(QLatin1String table,
                                           std::span<const QLatin1String> columns)
{
    m_file = std::make_unique<QSaveFile>(m_hiddenPath + u'/' + fileOfTable(table));
    // Unbuffered: a buffer that is written in part later does not tell that the disk is full.
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(*m_file);
    m_writer.emplace(*m_file);
    for (const QLatin1String column : columns)
        m_writer->writeField(QString(column));
    return m_writer->endRecord() ? Result<void>() : failure(*m_file);
}

Result<void> FolderPackageSink::writeRow(std::span<const QString> fields)
{
    for (const QString& field : fields)
        m_writer->writeField(field);
    return m_writer->endRecord() ? Result<void>() : failure(*m_file);
}

Result<void> FolderPackageSink::endTable()
{
    if (!m_writer->flush() || !m_file->commit())
        return failure(*m_file);
    m_writer.reset();
    m_file.reset();
    return {};
}

Result<void> FolderPackageSink::finish()
{
    // Somebody may have put something there meanwhile.
    if (!mayReplaceTarget())
        return makeError(ErrorCode::FileNotWritable, {m_path, u"not_a_package"_s});
    std::error_code failed;
    QString old;
    if (QFileInfo::exists(m_path)) {
        old = nameBeside(m_path, "old"_L1);
        std::filesystem::rename(nativePath(m_path), nativePath(old), failed);
        TOUYAN_TRY(checked(failed));
    }
    std::filesystem::rename(nativePath(m_hiddenPath), nativePath(m_path), failed);
    if (failed && !old.isEmpty())
        QDir().rename(old, m_path);
    TOUYAN_TRY(checked(failed));
    m_hiddenPath.clear();
    if (!old.isEmpty())
        QDir(old).removeRecursively();
    return {};
}

} // namespace touyan::exchange
