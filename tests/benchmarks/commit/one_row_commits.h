// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace touyan::benchmarks {

/// The sqlite3 library alone: a file with write-ahead log and full synchronisation, and a table of
/// one text, to which one row is added at a time.
class OneRowCommits
{
public:
    /// Throws std::runtime_error when the file cannot be made so.
    explicit OneRowCommits(const QString& path);
    OneRowCommits(const OneRowCommits&) = delete;
    OneRowCommits& operator=(const OneRowCommits&) = delete;
    ~OneRowCommits();

    /// Adds a row and commits it. Throws std::runtime_error.
    void commitOne();

private:
    void execute(const char* sql);

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

} // namespace touyan::benchmarks
