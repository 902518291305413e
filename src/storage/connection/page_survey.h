// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection/sql_connection.h"

namespace touyan::storage {

/// Looks at every page of a database file, a few at a time, while nobody waits: so damage is found
/// on the day it happens, when the backup is young, and not when the page is needed.
class PageSurvey
{
public:
    explicit PageSurvey(SqlConnection& connection);

    /// Looks at the next pages; about a millisecond. False: all have been looked at.
    /// DatabaseTampered or DatabaseDamaged when one is broken.
    [[nodiscard]] domain::Result<bool> step();

private:
    SqlConnection& m_connection;
    quint32 m_next = 1;
};

} // namespace touyan::storage
