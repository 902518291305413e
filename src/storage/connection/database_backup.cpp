// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection/database_backup.h"

#include "application/files/output_guard.h"
#include "storage/connection/database_integrity.h"
#include "storage/files/database_file.h"
#include "storage/files/durable_file.h"
#include "storage/sql/sql_error.h"

#include <QFileInfo>
#include <QThread>

#include <sqlite3.h>

#include <functional>

namespace touyan::storage {

using application::Progress;
using application::UnfinishedPlace;
using domain::Error;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

/// Small enough that a step is not felt.
constexpr int kPagesPerStep = 200;
constexpr int kMostBusySteps = 100;
constexpr unsigned long kBusyPauseMilliseconds = 50;

Result<void> copyPages(sqlite3* source, SqlConnection& target, Progress& progress)
{
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> backup(
        sqlite3_backup_init(target.handle(), "main", source, "main"), &sqlite3_backup_finish);
    const auto failure = [&target](int code) {
        return translatedError(code, QString::fromUtf8(sqlite3_errstr(code)), target.path());
    };
    if (!backup)
        return failure(sqlite3_extended_errcode(target.handle()));
    int busySteps = 0;
    while (true) {
        if (progress.isCancelled())
            return makeError(ErrorCode::Cancelled);
        const int code = sqlite3_backup_step(backup.get(), kPagesPerStep);
        const int total = sqlite3_backup_pagecount(backup.get());
        progress.report(total - sqlite3_backup_remaining(backup.get()), total);
        if (code == SQLITE_DONE)
            return {};
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            if (++busySteps > kMostBusySteps)
                return failure(code);
            QThread::msleep(kBusyPauseMilliseconds);
        } else if (code != SQLITE_OK) {
            return failure(code);
        }
    }
}

/// Runs write for a file beside target, verifies what it wrote and moves it into place.
Result<void> writeVerified(const QString& target,
                           const std::function<Result<void>(const QString&)>& write)
{
    TOUYAN_TRY_ASSIGN(auto copy, UnfinishedPlace::make(target, UnfinishedPlace::Kind::File));
    Result<void> done = write(copy.path());
    if (done.isOk())
        done = verifyCopy(copy.path());
    if (done.isError()) {
        Error error = done.error();
        error.arguments.replaceInStrings(copy.path(), target);
        return error;
    }
    return moveIntoPlace(copy, target);
}

} // namespace

Result<void> copyDatabase(SqlConnection& connection, const QString& path, Progress& progress)
{
    const auto there = application::identityOfFile(path);
    if (QFileInfo(path).absoluteFilePath() == connection.path() ||
        (there && there == application::identityOfFile(connection.path())))
        return makeError(ErrorCode::DatabaseExists, {path});
    TOUYAN_TRY_ASSIGN(const QString place,
                      application::checkOutputFile(path, {u"touyan"_s, u"db"_s, u"backup"_s},
                                                   application::Replaceable::OldBackup));
    TOUYAN_TRY(checkNoLogBeside(place));
    return writeVerified(place, [&](const QString& temporary) -> Result<void> {
        TOUYAN_TRY_ASSIGN(const auto target, SqlConnection::open(temporary));
        TOUYAN_TRY(copyPages(connection.handle(), *target, progress));
        // One file that can be carried away, without a log beside it.
        return target->execute(u"PRAGMA journal_mode = DELETE"_s);
    });
}

Result<void> backUpBeforeMigration(SqlConnection& connection, int version, const QDateTime& now)
{
    const QString target =
        u"%1.v%2-%3.backup"_s.arg(connection.path(), QString::number(version),
                                  now.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz"_s));
    return writeVerified(target, [&](const QString& temporary) -> Result<void> {
        TOUYAN_TRY_ASSIGN(SqlStatement statement, connection.statement(u"VACUUM INTO :path"_s));
        statement.bind(u":path"_s, temporary);
        return statement.run();
    });
}

} // namespace touyan::storage
