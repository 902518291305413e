// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/schema_shape.h"

#include "storage/migrations/schema_migrator.h"

#include <QCryptographicHash>

#include <sqlite3.h>

#include <algorithm>
#include <map>

namespace touyan::storage {

using domain::ErrorCode;
using domain::makeError;
using domain::Result;

const char* const kNewestSchemaDigest = TOUYAN_NEWEST_SCHEMA;

namespace {

/// Objects by kind and name with their definitions. Statistics are the library's own, and whether
/// they were gathered changes no answer.
constexpr const char* kObjects = "SELECT type || ' ' || name, tbl_name || ': ' || coalesce(sql, '')"
                                 " FROM sqlite_schema WHERE name NOT GLOB 'sqlite_stat[0-9]'"
                                 " ORDER BY 1";

using Objects = std::map<QByteArray, QByteArray>;

Result<Objects> objectsOf(SqlConnection& connection)
{
    TOUYAN_TRY_ASSIGN(NativeStatement statement, connection.nativeStatement(kObjects));
    Objects objects;
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.step());
        if (!hasRow)
            return objects;
        objects[statement.text(0).toByteArray()] = statement.text(1).toByteArray();
    }
}

struct CloseHandle
{
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
};

/// What the steps make, in memory.
Result<Objects> objectsMade(const std::vector<Migration>& migrations, int version)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open(":memory:", &opened);
    const std::unique_ptr<sqlite3, CloseHandle> handle(opened);
    const auto failure = [&handle] {
        return makeError(ErrorCode::StorageFailed, {},
                         QString::fromUtf8(sqlite3_errmsg(handle.get())));
    };
    if (code != SQLITE_OK)
        return failure();
    QStringList statements{QStringLiteral("PRAGMA foreign_keys = ON"), schemaVersionTable()};
    for (int step = 0; step < version; ++step)
        statements += migrations[static_cast<size_t>(step)].statements;
    for (const QString& statement : statements) {
        if (sqlite3_exec(handle.get(), statement.toUtf8().constData(), nullptr, nullptr, nullptr) !=
            SQLITE_OK)
            return failure();
    }
    Objects objects;
    const auto take = [](void* into, int /*columns*/, char** values, char** /*names*/) {
        (*static_cast<Objects*>(into))[values[0]] = values[1];
        return 0;
    };
    if (sqlite3_exec(handle.get(), kObjects, take, &objects, nullptr) != SQLITE_OK)
        return failure();
    return objects;
}

QByteArray digestOf(const Objects& objects)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const auto& [name, definition] : objects) {
        hash.addData(name + '\n');
        hash.addData(definition + '\n');
    }
    return hash.result().toHex();
}

QString nameOf(const QByteArray& object)
{
    return QString::fromUtf8(object.mid(object.indexOf(' ') + 1));
}

} // namespace

Result<QByteArray> schemaDigest(SqlConnection& connection)
{
    TOUYAN_TRY_ASSIGN(const Objects objects, objectsOf(connection));
    return digestOf(objects);
}

Result<std::optional<SchemaDifference>>
schemaDifference(SqlConnection& connection, const std::vector<Migration>& migrations, int version)
{
    TOUYAN_TRY_ASSIGN(const Objects found, objectsOf(connection));
    if (digestOf(found) == kNewestSchemaDigest)
        return std::optional<SchemaDifference>();
    TOUYAN_TRY_ASSIGN(const Objects made, objectsMade(migrations, version));
    for (const auto& [name, definition] : found) {
        const auto known = made.find(name);
        if (known == made.end() || known->second != definition)
            return std::optional(SchemaDifference{nameOf(name), false});
    }
    for (const auto& [name, definition] : made) {
        if (found.find(name) == found.end())
            return std::optional(SchemaDifference{nameOf(name), true});
    }
    return std::optional<SchemaDifference>();
}

} // namespace touyan::storage
