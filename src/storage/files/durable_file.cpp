// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files/durable_file.h"

#include "application/files/file_identity.h"
#include "application/files/move_file.h"

#include <QFileInfo>

#include <cerrno>

namespace touyan::storage {

using application::UnfinishedPlace;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

namespace {

Result<void> moved(UnfinishedPlace& finished, const QString& target,
                   int (*move)(const QString&, const QString&))
{
    int number = application::syncToDisk(finished.path());
    if (number == 0)
        number = move(finished.path(), target);
    if (number != 0)
        return application::writeErrorOf(target, number);
    finished.release();
    number = application::syncToDisk(QFileInfo(target).absolutePath());
    return number == 0 ? Result<void>() : application::writeErrorOf(target, number);
}

} // namespace

Result<void> moveIntoPlace(UnfinishedPlace& finished, const QString& target)
{
    return moved(finished, target, &application::moveOver);
}

Result<void> moveToNewPlace(UnfinishedPlace& finished, const QString& target)
{
    const Result<void> done = moved(finished, target, &application::moveToFreeName);
    if (done.isError() && QFileInfo::exists(target) && !finished.path().isEmpty())
        return makeError(ErrorCode::DatabaseExists, {target});
    return done;
}

} // namespace touyan::storage
