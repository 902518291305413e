-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: Closed quarters with their frozen results, the audit chain, attachments
-- oldest compatible schema: 3
-- statement
CREATE TABLE quarter_closing (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version   INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    quarter       TEXT NOT NULL CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
    revision      INTEGER NOT NULL CHECK (revision >= 1),
    as_of         TEXT NOT NULL CHECK (as_of IS date(as_of)),
    closed_at     TEXT NOT NULL,
    closed_by     TEXT NOT NULL,
    reopened_at   TEXT,
    reopened_by   TEXT NOT NULL,
    reopen_reason TEXT NOT NULL,
    UNIQUE (quarter, revision),
    CHECK (reopened_at IS NULL OR reopen_reason <> '')
) STRICT
-- statement
CREATE UNIQUE INDEX quarter_closing_in_force ON quarter_closing (quarter) WHERE reopened_at IS NULL
-- statement
CREATE TABLE frozen_posting (
    closing_id  INTEGER NOT NULL REFERENCES quarter_closing (id),
    posting_id  INTEGER NOT NULL REFERENCES posting (id),
    fingerprint BLOB NOT NULL,
    PRIMARY KEY (closing_id, posting_id)
) STRICT, WITHOUT ROWID
-- statement
CREATE INDEX frozen_posting_posting ON frozen_posting (posting_id)
-- statement
CREATE TABLE closing_document (
    closing_id INTEGER NOT NULL REFERENCES quarter_closing (id),
    kind       TEXT NOT NULL CHECK (kind IN ('rules', 'report')),
    content    BLOB NOT NULL,
    PRIMARY KEY (closing_id, kind)
) STRICT
-- statement
CREATE TABLE audit_line (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    at          TEXT NOT NULL,
    actor       TEXT NOT NULL,
    action      TEXT NOT NULL
                CHECK (action IN ('created', 'changed', 'removed', 'imported', 'closed', 'reopened')),
    record_kind TEXT NOT NULL,
    record_id   INTEGER NOT NULL,
    record_code TEXT NOT NULL,
    old_values  TEXT NOT NULL,
    new_values  TEXT NOT NULL,
    reason      TEXT NOT NULL,
    chain_hash  BLOB NOT NULL CHECK (length(chain_hash) = 32)
) STRICT
-- statement
CREATE INDEX audit_line_record ON audit_line (record_kind, record_id)
-- statement
CREATE TABLE attachment (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    entry_id    INTEGER NOT NULL REFERENCES entry (id),
    file_name   TEXT NOT NULL CHECK (file_name <> ''),
    media_type  TEXT NOT NULL,
    byte_count  INTEGER NOT NULL CHECK (byte_count >= 0),
    sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
    added_at    TEXT NOT NULL
) STRICT
-- statement
CREATE INDEX attachment_entry ON attachment (entry_id)
