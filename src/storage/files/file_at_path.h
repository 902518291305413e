// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/files/file_identity.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

struct sqlite3;

namespace touyan::storage {

/// Whether what stands at the path of an open database is still that database. A file that was
/// deleted, moved away or replaced is written to no longer by its name, and one that another
/// program wrote over in place is no database of ours any more; the engine notices neither.
///
/// The file is looked at through the engine's own handle and by its name, and never opened again:
/// closing it would give up the engine's locks. Lives with the connection, on its thread.
class FileAtPath
{
public:
    /// What stands there now is the database: the connection has just opened it, with its log.
    FileAtPath(sqlite3* handle, QString path);

    /// False once the database, its log or the log's index is not what it was. A checkpoint of this
    /// or another process changes the file too and is known by the log's index.
    [[nodiscard]] bool isStillThere();

private:
    /// Time and size of the last change.
    struct Change
    {
        qint64 seconds = 0;
        qint64 nanoseconds = 0;
        qint64 bytes = 0;

        friend bool operator==(const Change&, const Change&) = default;
    };
    /// How far the log has been folded into the file, as its index says.
    struct Folding
    {
        std::array<quint32, 2> salt{};
        quint32 done = 0;
        quint32 attempted = 0;

        [[nodiscard]] bool isGoingOn() const { return attempted > done; }
        friend bool operator==(const Folding&, const Folding&) = default;
    };
    /// What a database keeps in its first bytes as long as it lives.
    [[nodiscard]] QByteArray header() const;
    [[nodiscard]] std::optional<Change> lastChange() const;
    [[nodiscard]] std::optional<Folding> folding() const;

    sqlite3* m_handle;
    QString m_path;
    /// By the name it was opened with, then without links, with its log and the log's index.
    std::vector<std::pair<QString, application::FileIdentity>> m_files;
    QByteArray m_header;
    std::optional<Change> m_change;
    std::optional<Folding> m_folding;
};

} // namespace touyan::storage
