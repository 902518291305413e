// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/folder_package_sink.h"

#include "application/files/move_file.h"
#include "application/files/output_guard.h"
#include "application/packages/package_tables.h"
#include "exchange/packages/package_file_names.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace touyan::exchange {

using namespace Qt::Literals::StringLiterals;
using application::UnfinishedPlace;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

FolderPackageSink::FolderPackageSink(QString path)
    : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
{
}

FolderPackageSink::~FolderPackageSink()
{
    m_writer.reset();
    m_file.reset();
}

domain::Error FolderPackageSink::failure(const QFileDevice& file) const
{
    if (file.error() == QFileDevice::ResourceError)
        return makeError(ErrorCode::DiskFull, {m_path});
    return makeError(ErrorCode::FileNotWritable, {m_path, file.errorString()});
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
               application::package_tables::find(tableOfFile(file.fileName())) != nullptr &&
               application::checkOutputFile(file.filePath(), {u"csv"_s}).isOk();
    });
}

Result<void> FolderPackageSink::prepare()
{
    TOUYAN_TRY(application::checkOutputFolder(m_path, u".zip"_s));
    if (!mayReplaceTarget())
        return makeError(ErrorCode::FileNotWritable, {m_path, u"not_a_package"_s});
    if (!QFileInfo(QFileInfo(m_path).path()).isDir())
        return makeError(ErrorCode::FileNotWritable, {m_path, u"no_such_folder"_s});
    TOUYAN_TRY_ASSIGN(m_unfinished, UnfinishedPlace::make(m_path, UnfinishedPlace::Kind::Folder));
    return {};
}

Result<void> FolderPackageSink::beginTable(QLatin1String table,
                                           std::span<const QLatin1String> columns)
{
    m_file = std::make_unique<QFile>(m_unfinished.path() + u'/' + fileOfTable(table));
    // Unbuffered: a buffer that is written in part later does not tell that the disk is full.
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                      QFileDevice::ReadOwner | QFileDevice::WriteOwner))
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
    if (!m_writer->flush() || !m_file->flush())
        return failure(*m_file);
    const QString written = m_file->fileName();
    m_file->close();
    if (const int number = application::syncToDisk(written); number != 0)
        return application::writeErrorOf(m_path, number);
    m_writer.reset();
    m_file.reset();
    return {};
}

void FolderPackageSink::takeRightsOfTarget() const
{
    const QDir hidden(m_unfinished.path());
    for (const QString& name : hidden.entryList(QDir::Files)) {
        if (const QFileInfo old(m_path + u'/' + name); old.exists())
            QFile::setPermissions(hidden.filePath(name), old.permissions());
    }
    QFile::setPermissions(hidden.path(), QFileInfo(m_path).permissions());
}

Result<void> FolderPackageSink::finish()
{
    // Somebody may have put something there meanwhile.
    if (!mayReplaceTarget())
        return makeError(ErrorCode::FileNotWritable, {m_path, u"not_a_package"_s});
    const bool isReplaced = QFileInfo::exists(m_path);
    if (isReplaced)
        takeRightsOfTarget();
    int number = application::syncToDisk(m_unfinished.path());
    if (number == 0) {
        number = isReplaced ? application::swapWith(m_unfinished.path(), m_path)
                            : application::moveToFreeName(m_unfinished.path(), m_path);
    }
    if (number != 0)
        return application::writeErrorOf(m_path, number);
    // What stood there before is now the unfinished one, and goes.
    if (!isReplaced)
        m_unfinished.release();
    m_unfinished = {};
    static_cast<void>(application::syncToDisk(QFileInfo(m_path).path()));
    return {};
}

} // namespace touyan::exchange
