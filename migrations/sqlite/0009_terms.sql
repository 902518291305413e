-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: Terms of the boards
-- oldest compatible schema: 9
-- statement
CREATE TABLE term (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    code        TEXT NOT NULL UNIQUE CHECK (code <> ''),
    board       TEXT NOT NULL CHECK (board IN ('party', 'committee', 'supervision', 'township')),
    number      INTEGER NOT NULL CHECK (number >= 1),
    starts      TEXT NOT NULL CHECK (starts IS date(starts)),
    ends        TEXT CHECK (ends IS date(ends)),
    counted_on  TEXT CHECK (counted_on IS date(counted_on)),
    CHECK (ends >= starts),
    CHECK (counted_on >= starts)
) STRICT
