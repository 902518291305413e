// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/record_kind.h"

#include <QDateTime>
#include <QString>

namespace touyan::application {

/// Who acts; "本机用户" until accounts exist.
struct Actor
{
    QString name;
};

enum class AuditAction { Created, Changed, Removed, Imported, Closed, Reopened };

/// Who did what to which record, when, with the old and the new values. Lines form a chain: each
/// carries a hash over itself and the line before, so that a line taken out or altered shows.
struct AuditLine
{
    qint64 id = 0;
    QDateTime at; ///< UTC, milliseconds
    QString actor;
    AuditAction action = AuditAction::Created;
    RecordKind kind = RecordKind::Entry;
    qint64 recordId = 0;
    QString recordCode;
    QString oldValues; ///< compact JSON object, empty for Created
    QString newValues; ///< compact JSON object, empty for Removed
    QString reason;
};

} // namespace touyan::application
