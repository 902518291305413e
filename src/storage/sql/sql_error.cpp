// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_error.h"

#include "domain/foundation/result.h"
#include "storage/sealing/sealed_file_system.h"

#include <QSqlError>

#include <sqlite3.h>

namespace touyan::storage {

using domain::Error;
using domain::ErrorCode;
using domain::makeError;

using namespace Qt::Literals::StringLiterals;

Error translatedError(int resultCode, const QString& message, const QString& path)
{
    const QString detail = u"SQLite %1: %2"_s.arg(resultCode).arg(message);
    switch (resultCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return makeError(ErrorCode::DuplicateCode, {}, detail);
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return makeError(ErrorCode::UnknownReference, {}, detail);
    case SQLITE_CONSTRAINT_NOTNULL:
        return makeError(ErrorCode::MissingValue, {message.section(u'.', -1)}, detail);
    case SQLITE_CONSTRAINT_CHECK:
    case SQLITE_CONSTRAINT_DATATYPE:
        return makeError(ErrorCode::InvalidValue, {message.section(u": "_s, -1), {}, {}}, detail);
    case SQLITE_IOERR_DATA: // a page that is not as it was written
        return makeError(ErrorCode::DatabaseTampered,
                         {path, u"page %1"_s.arg(lastBrokenPage().value_or(0))}, detail);
    case SQLITE_IOERR_SHMSIZE: // no room for the index of the log, which every opening needs
        return makeError(ErrorCode::DiskFull, {path}, detail);
    default:
        break;
    }
    constexpr int kPrimaryCodeMask = 0xff;
    switch (resultCode & kPrimaryCodeMask) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return makeError(ErrorCode::DatabaseBusy, {path}, detail);
    case SQLITE_FULL:
        return makeError(ErrorCode::DiskFull, {path}, detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return makeError(ErrorCode::DatabaseReadOnly, {path}, detail);
    case SQLITE_CORRUPT:
        return makeError(ErrorCode::DatabaseDamaged, {path, message}, detail);
    case SQLITE_NOTADB:
        return makeError(ErrorCode::NotADatabase, {path}, detail);
    case SQLITE_CANTOPEN:
        return makeError(ErrorCode::FileUnreadable, {path, message}, detail);
    default:
        return makeError(ErrorCode::StorageFailed, {path}, detail);
    }
}

Error translatedError(const QSqlError& error, const QString& path)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return translatedError(isNumber ? code : SQLITE_ERROR, error.databaseText(), path);
}

Error injectedFault(const QString& path)
{
    return makeError(ErrorCode::StorageFailed, {path}, u"fault asked for by a test"_s);
}

} // namespace touyan::storage
