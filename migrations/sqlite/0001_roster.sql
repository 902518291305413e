-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: Who and where: units, people, postings, leaves, free days, settings of the office
-- oldest compatible schema: 1
-- statement
CREATE TABLE office_setting (
    setting_key   TEXT NOT NULL PRIMARY KEY CHECK (setting_key <> ''),
    setting_value TEXT NOT NULL,
    row_version   INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE unit (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    code        TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    category    TEXT NOT NULL,
    parent_id   INTEGER REFERENCES unit (id) CHECK (parent_id <> id)
) STRICT
-- statement
CREATE INDEX unit_parent ON unit (parent_id) WHERE parent_id IS NOT NULL
-- statement
CREATE TABLE unit_category_change (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    unit_id     INTEGER NOT NULL REFERENCES unit (id),
    valid_from  TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    category    TEXT NOT NULL,
    UNIQUE (unit_id, valid_from)
) STRICT
-- statement
CREATE TABLE person (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version      INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    code             TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name             TEXT NOT NULL,
    gender           TEXT CHECK (gender IN ('male', 'female')),
    phone            TEXT NOT NULL,
    dispatching_unit TEXT NOT NULL,
    dispatch_level   TEXT CHECK (dispatch_level IN ('city', 'district', 'township'))
) STRICT
-- statement
CREATE TABLE posting (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    code        TEXT NOT NULL UNIQUE CHECK (code <> ''),
    person_id   INTEGER NOT NULL REFERENCES person (id),
    unit_id     INTEGER NOT NULL REFERENCES unit (id),
    role        TEXT NOT NULL CHECK (role IN ('first_secretary', 'party_secretary')),
    first_day   TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day    TEXT CHECK (last_day IS date(last_day)),
    round       TEXT NOT NULL,
    CHECK (last_day >= first_day)
) STRICT
-- statement
CREATE INDEX posting_person ON posting (person_id)
-- statement
CREATE INDEX posting_unit ON posting (unit_id)
-- statement
CREATE TABLE leave (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    posting_id  INTEGER NOT NULL REFERENCES posting (id),
    first_day   TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day    TEXT CHECK (last_day IS date(last_day)),
    reason      TEXT NOT NULL,
    approved    INTEGER NOT NULL CHECK (approved IN (0, 1)),
    CHECK (last_day >= first_day)
) STRICT
-- statement
CREATE INDEX leave_posting ON leave (posting_id)
-- statement
CREATE TABLE free_days (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    first_day   TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day    TEXT CHECK (last_day IS date(last_day)),
    reason      TEXT NOT NULL,
    CHECK (last_day >= first_day)
) STRICT
