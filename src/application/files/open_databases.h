// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/files/file_identity.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace touyan::application {

/// Says, as long as it lives, that this process has the database at the path open, so that nothing
/// else of the process writes over it. Databases are opened and outputs written on several threads.
class OpenDatabaseMark
{
public:
    explicit OpenDatabaseMark(QString path);
    ~OpenDatabaseMark();
    OpenDatabaseMark(const OpenDatabaseMark&) = delete;
    OpenDatabaseMark& operator=(const OpenDatabaseMark&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Of the file as it was when it was opened.
    [[nodiscard]] const std::optional<FileIdentity>& identity() const { return m_identity; }

private:
    QString m_path;
    std::optional<FileIdentity> m_identity;
};

/// A database that is open in this process.
struct OpenDatabaseFile
{
    QString path;
    std::optional<FileIdentity> identity;
};

[[nodiscard]] std::vector<OpenDatabaseFile> openDatabases();

/// True for the file of a database that is open in this process. Such a file may not even be opened
/// for reading: closing it again would give up the engine's locks, which belong to the process.
[[nodiscard]] bool isOpenDatabase(const FileIdentity& identity);

/// What SQLite puts beside a database, by the ends of the names.
[[nodiscard]] const QStringList& databaseSideFileSuffixes();
/// "<database>.attachments": where the files of its records lie.
[[nodiscard]] QString attachmentsFolderOf(const QString& databasePath);

} // namespace touyan::application
