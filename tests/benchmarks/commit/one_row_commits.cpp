// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/commit/one_row_commits.h"

#include <QFile>

#include <sqlite3.h>

#include <stdexcept>

namespace touyan::benchmarks {

OneRowCommits::OneRowCommits(const QString& path)
{
    if (sqlite3_open(QFile::encodeName(path).constData(), &m_database) != SQLITE_OK)
        throw std::runtime_error("cannot open " + path.toStdString());
    execute("PRAGMA journal_mode = WAL");
    execute("PRAGMA synchronous = FULL");
    execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
    if (sqlite3_prepare_v2(m_database, "INSERT INTO note (text) VALUES (?)", -1, &m_insert,
                           nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_database));
}

OneRowCommits::~OneRowCommits()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_database);
}

void OneRowCommits::commitOne()
{
    sqlite3_bind_text(m_insert, 1, "visited the households of the village", -1, SQLITE_STATIC);
    if (sqlite3_step(m_insert) != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errmsg(m_database));
    sqlite3_reset(m_insert);
}

void OneRowCommits::execute(const char* sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_database));
}

} // namespace touyan::benchmarks
