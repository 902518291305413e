-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: The checklist: versions, items, entries, calls, attendance, adjustments
-- oldest compatible schema: 2
-- statement
CREATE TABLE item_code (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT
-- statement
CREATE TABLE checklist (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version          INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    code                 TEXT NOT NULL UNIQUE CHECK (code <> ''),
    title                TEXT NOT NULL,
    first_day            TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day             TEXT CHECK (last_day IS date(last_day)),
    category             TEXT NOT NULL,
    late_credit_percent  INTEGER NOT NULL CHECK (late_credit_percent >= 0),
    min_coverage_percent INTEGER NOT NULL CHECK (min_coverage_percent BETWEEN 1 AND 100),
    late_until_days      INTEGER CHECK (late_until_days >= 0),
    CHECK (last_day >= first_day)
) STRICT
-- statement
CREATE TABLE checklist_item (
    checklist_id INTEGER NOT NULL REFERENCES checklist (id) ON DELETE CASCADE,
    item_code_id INTEGER NOT NULL REFERENCES item_code (id),
    position     INTEGER NOT NULL,
    title        TEXT NOT NULL,
    cadence      TEXT NOT NULL
                 CHECK (cadence IN ('weekly', 'monthly', 'quarterly', 'yearly', 'once', 'per_call')),
    required     INTEGER NOT NULL CHECK (required >= 1),
    points       INTEGER NOT NULL CHECK (points >= 0),
    grace_days   INTEGER NOT NULL CHECK (grace_days >= 0),
    due_months   INTEGER NOT NULL CHECK (due_months >= 0),
    PRIMARY KEY (checklist_id, item_code_id)
) STRICT, WITHOUT ROWID
-- statement
CREATE INDEX checklist_item_code ON checklist_item (item_code_id)
-- statement
CREATE TABLE checklist_item_kind (
    checklist_id INTEGER NOT NULL,
    item_code_id INTEGER NOT NULL,
    position     INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    PRIMARY KEY (checklist_id, item_code_id, position),
    FOREIGN KEY (checklist_id, item_code_id)
        REFERENCES checklist_item (checklist_id, item_code_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE entry (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version   INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    code          TEXT NOT NULL UNIQUE CHECK (code <> ''),
    posting_id    INTEGER NOT NULL REFERENCES posting (id),
    item_code_id  INTEGER NOT NULL REFERENCES item_code (id),
    occurred_on   TEXT NOT NULL CHECK (occurred_on IS date(occurred_on)),
    recorded_on   TEXT CHECK (recorded_on IS date(recorded_on)),
    status        TEXT NOT NULL CHECK (status IN ('draft', 'submitted', 'confirmed', 'returned')),
    kind          TEXT NOT NULL,
    summary       TEXT NOT NULL,
    place         TEXT NOT NULL,
    people_count  INTEGER CHECK (people_count >= 0),
    period        TEXT CHECK (period <> ''),
    return_reason TEXT NOT NULL,
    counts_on     TEXT NOT NULL CHECK (length(counts_on) = 10),
    CHECK (recorded_on IS NOT NULL OR status = 'draft')
) STRICT
-- statement
CREATE INDEX entry_facts
    ON entry (item_code_id, status, counts_on, posting_id, recorded_on, occurred_on, period, kind)
-- statement
CREATE INDEX entry_posting ON entry (posting_id, item_code_id, counts_on)
-- statement
CREATE TABLE call (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version  INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    code         TEXT NOT NULL UNIQUE CHECK (code <> ''),
    item_code_id INTEGER NOT NULL REFERENCES item_code (id),
    title        TEXT NOT NULL,
    held_on      TEXT NOT NULL CHECK (held_on IS date(held_on)),
    for_all      INTEGER NOT NULL CHECK (for_all IN (0, 1))
) STRICT
-- statement
CREATE INDEX call_held_on ON call (held_on)
-- statement
CREATE INDEX call_item ON call (item_code_id)
-- statement
CREATE TABLE call_audience (
    call_id    INTEGER NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    posting_id INTEGER NOT NULL REFERENCES posting (id),
    PRIMARY KEY (call_id, posting_id)
) STRICT, WITHOUT ROWID
-- statement
CREATE INDEX call_audience_posting ON call_audience (posting_id)
-- statement
CREATE TABLE attendance (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    call_id     INTEGER NOT NULL REFERENCES call (id),
    posting_id  INTEGER NOT NULL REFERENCES posting (id),
    status      TEXT NOT NULL CHECK (status IN ('present', 'excused', 'absent')),
    recorded_on TEXT NOT NULL CHECK (recorded_on IS date(recorded_on)),
    UNIQUE (call_id, posting_id)
) STRICT
-- statement
CREATE INDEX attendance_posting ON attendance (posting_id)
-- statement
CREATE TABLE adjustment (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version  INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    posting_id   INTEGER NOT NULL REFERENCES posting (id),
    effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on)),
    points       INTEGER NOT NULL,
    reason       TEXT NOT NULL
) STRICT
-- statement
CREATE INDEX adjustment_posting ON adjustment (posting_id)
-- statement
CREATE INDEX adjustment_effective_on ON adjustment (effective_on)
