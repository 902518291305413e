// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection/database_integrity.h"

namespace touyan::storage {

using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

Result<QString> integrityFinding(SqlConnection& connection)
{
    const Result<QVariant> finding = connection.scalar(u"PRAGMA integrity_check(1)"_s);
    if (finding.isError()) {
        if (finding.error().code == ErrorCode::DatabaseDamaged)
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
        if (run.error().code == ErrorCode::DatabaseDamaged)
            return run.error().detail;
        return run.error();
    }
    TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
    if (!hasRow)
        return QString();
    return u"%1 %2 → %3"_s.arg(statement.value(0).toString(), statement.value(1).toString(),
                               statement.value(2).toString());
}

Result<void> verifyCopy(const QString& path)
{
    TOUYAN_TRY_ASSIGN(const auto connection, SqlConnection::open(path));
    TOUYAN_TRY_ASSIGN(const QString finding, integrityFinding(*connection));
    if (!finding.isEmpty())
        return makeError(ErrorCode::DatabaseDamaged, {path, finding});
    return {};
}

} // namespace touyan::storage
