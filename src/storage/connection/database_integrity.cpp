// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection/database_integrity.h"

#include "storage/sealing/sealed_file_system.h"

namespace touyan::storage {

using domain::Error;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDamage(const Error& error)
{
    return error.code == ErrorCode::DatabaseDamaged || error.code == ErrorCode::DatabaseTampered;
}

} // namespace

Result<QString> integrityFinding(SqlConnection& connection)
{
    const Result<QVariant> finding = connection.scalar(u"PRAGMA integrity_check(1)"_s);
    if (finding.isError()) {
        if (isDamage(finding.error()))
            return finding.error().detail;
        return finding.error();
    }
    const QString text = finding.value().toString();
    return text == "ok"_L1 ? QString() : text;
}

Result<QString> foreignKeyFinding(SqlConnection& connection)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement, connection.statement(u"PRAGMA foreign_key_check"_s));
    const Result<void> run = statement.run();
    if (run.isError()) {
        if (isDamage(run.error()))
            return run.error().detail;
        return run.error();
    }
    TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
    if (!hasRow)
        return QString();
    return u"%1 %2 → %3"_s.arg(statement.value(0).toString(), statement.value(1).toString(),
                               statement.value(2).toString());
}

Result<void> demandIntegrity(SqlConnection& connection)
{
    // The check reads every page in use, so a broken one shows here too.
    TOUYAN_TRY_ASSIGN(const QString finding, integrityFinding(connection));
    if (const auto page = brokenPage(connection.handle())) {
        return makeError(ErrorCode::DatabaseTampered, {connection.path(), u"page %1"_s.arg(*page)},
                         finding);
    }
    if (!finding.isEmpty())
        return makeError(ErrorCode::DatabaseDamaged, {connection.path(), finding});
    return {};
}

Result<void> verifyCopy(const QString& path)
{
    TOUYAN_TRY_ASSIGN(const auto connection, SqlConnection::open(path));
    return demandIntegrity(*connection);
}

} // namespace touyan::storage
