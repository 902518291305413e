-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: The wish to write the file anew, until it is granted; from here on every page has a seal
-- oldest compatible schema: 8
-- statement
CREATE TABLE pending_rebuild (
    reason TEXT NOT NULL PRIMARY KEY CHECK (reason <> '')
) STRICT, WITHOUT ROWID
