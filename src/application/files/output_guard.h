// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/files/file_identity.h"

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace touyan::application {

/// What may be replaced by an output.
enum class Replaceable {
    OrdinaryFile,
    /// Also an older backup: a database that nobody works in, which its header shows.
    OldBackup
};

/// The one place that decides where the program may write a file, for reports, packages, pictures,
/// prints and backups alike; OutputFile goes through it. Refused are, under whatever name (links,
/// relative paths, other spelling):
/// - a database, the open one or any other (FileIsDatabase), what lies beside it and its
///   attachments (FileBelongsToDatabase);
/// - a name whose suffix says another format than the allowed ones (FileSuffixWrong);
/// - devices, pipes and sockets (FileNotRegular), names that the system cannot take
///   (FileNameTooLong);
/// - folders, missing folders and what may not be written to (FileNotWritable), for the system's
///   administrator too.
/// Gives the path with all links followed: what is to be replaced. No allowed suffix: any.
[[nodiscard]] domain::Result<QString>
checkOutputFile(const QString& path, const QStringList& suffixes,
                Replaceable replaceable = Replaceable::OrdinaryFile);

/// The same for a folder that is made or filled: it need not exist, but nothing of a database may
/// lie there. A name that says the format of a file is refused too (FileSuffixWrong names
/// `instead`).
[[nodiscard]] domain::Result<QString> checkOutputFolder(const QString& path,
                                                        const QString& instead = {});

/// The outputs of one command: no two may be one file.
class OutputNames
{
public:
    /// ErrorCode::OutputsShareName when an output has this name already, however it is spelled.
    [[nodiscard]] domain::Result<void> claim(const QString& path);

private:
    std::set<QString> m_paths;
    std::set<FileIdentity> m_files;
};

} // namespace touyan::application
