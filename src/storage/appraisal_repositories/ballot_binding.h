// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/ballot_record.h"
#include "storage/connection/sql_connection.h"
#include "storage/sql/sql_statement.h"
#include "storage/sql/stored_value.h"

// What the statements about ballots share.
namespace touyan::storage {

/// The ids of the session's groups, to be put after IN; binds :session.
inline QString groupsOfSession()
{
    return QStringLiteral("(SELECT id FROM voter_group WHERE session_id = :session)");
}

/// From now on deleted contents are overwritten with zeros instead of lying about in the file.
[[nodiscard]] inline domain::Result<void> overwriteDeleted(SqlConnection& connection)
{
    return connection.execute(QStringLiteral("PRAGMA secure_delete = ON"));
}

/// A round as the tables say it.
inline int number(application::EntryRound round)
{
    return round == application::EntryRound::First ? 1 : 2;
}

/// :group and :serial.
inline Bindings bindings(const application::BallotKey& ballot)
{
    return {{QStringLiteral(":group"), ballot.group.value()},
            {QStringLiteral(":serial"), toStored(ballot.serial)}};
}

} // namespace touyan::storage
