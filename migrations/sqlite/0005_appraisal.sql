-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: The yearly appraisal: sessions, reportees, forms, ballots, comments, frozen results
-- oldest compatible schema: 5
-- statement
CREATE TABLE appraisal_session (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version        INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    code               TEXT NOT NULL UNIQUE CHECK (code <> ''),
    year               INTEGER NOT NULL,
    title              TEXT NOT NULL,
    held_on            TEXT CHECK (held_on IS date(held_on)),
    mode               TEXT NOT NULL CHECK (mode IN ('score', 'grade')),
    good_quota_percent INTEGER CHECK (good_quota_percent >= 0),
    ballot_good_limit  INTEGER CHECK (ballot_good_limit >= 0),
    quorum_percent     INTEGER NOT NULL CHECK (quorum_percent >= 0),
    missing_group      TEXT NOT NULL CHECK (missing_group IN ('block', 'renormalise')),
    min_ballots        INTEGER NOT NULL CHECK (min_ballots >= 0),
    points_good        INTEGER NOT NULL,
    points_fair        INTEGER NOT NULL,
    points_ordinary    INTEGER NOT NULL,
    points_poor        INTEGER NOT NULL,
    threshold_good     INTEGER NOT NULL,
    threshold_fair     INTEGER NOT NULL,
    threshold_ordinary INTEGER NOT NULL
) STRICT
-- statement
CREATE TABLE appraisal_criterion (
    session_id INTEGER NOT NULL REFERENCES appraisal_session (id) ON DELETE CASCADE,
    code       TEXT NOT NULL CHECK (code <> ''),
    position   INTEGER NOT NULL,
    title      TEXT NOT NULL,
    max_points INTEGER NOT NULL CHECK (max_points > 0),
    PRIMARY KEY (session_id, code)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE voter_group (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES appraisal_session (id) ON DELETE CASCADE,
    code       TEXT NOT NULL CHECK (code <> ''),
    position   INTEGER NOT NULL,
    title      TEXT NOT NULL,
    weight     INTEGER NOT NULL CHECK (weight >= 0),
    invited    INTEGER NOT NULL CHECK (invited >= 0),
    issued     INTEGER NOT NULL CHECK (issued >= 0),
    trim       INTEGER NOT NULL CHECK (trim >= 0),
    UNIQUE (session_id, code)
) STRICT
-- statement
CREATE TABLE appraisal_component (
    session_id INTEGER NOT NULL REFERENCES appraisal_session (id) ON DELETE CASCADE,
    code       TEXT NOT NULL CHECK (code <> ''),
    position   INTEGER NOT NULL,
    weight     INTEGER NOT NULL CHECK (weight >= 0),
    PRIMARY KEY (session_id, code)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE reportee (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version    INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    session_id     INTEGER NOT NULL REFERENCES appraisal_session (id),
    posting_id     INTEGER NOT NULL REFERENCES posting (id),
    speaking_order INTEGER,
    manner         TEXT NOT NULL CHECK (manner IN ('on_site', 'written')),
    veto           INTEGER NOT NULL CHECK (veto IN (0, 1)),
    veto_reason    TEXT NOT NULL,
    UNIQUE (session_id, posting_id)
) STRICT
-- statement
CREATE INDEX reportee_posting ON reportee (posting_id)
-- statement
CREATE TABLE component_score (
    reportee_id    INTEGER NOT NULL REFERENCES reportee (id) ON DELETE CASCADE,
    component      TEXT NOT NULL CHECK (component NOT IN ('', 'meeting')),
    not_applicable INTEGER NOT NULL CHECK (not_applicable IN (0, 1)),
    score          INTEGER,
    PRIMARY KEY (reportee_id, component),
    CHECK (score IS NULL OR not_applicable = 0)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE ballot_form (
    group_id INTEGER NOT NULL REFERENCES voter_group (id) ON DELETE CASCADE,
    serial   TEXT NOT NULL CHECK (serial <> ''),
    PRIMARY KEY (group_id, serial)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE ballot (
    group_id  INTEGER NOT NULL REFERENCES voter_group (id),
    serial    TEXT NOT NULL CHECK (serial <> ''),
    first_by  TEXT NOT NULL CHECK (first_by <> ''),
    second_by TEXT NOT NULL,
    PRIMARY KEY (group_id, serial),
    CHECK (second_by <> first_by)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE ballot_row (
    group_id    INTEGER NOT NULL,
    entry_round INTEGER NOT NULL CHECK (entry_round IN (1, 2)),
    serial      TEXT NOT NULL,
    reportee_id INTEGER NOT NULL REFERENCES reportee (id),
    marks       TEXT NOT NULL CHECK (marks <> ''),
    PRIMARY KEY (group_id, entry_round, serial, reportee_id),
    FOREIGN KEY (group_id, serial) REFERENCES ballot (group_id, serial) ON DELETE CASCADE
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE settled_difference (
    group_id       INTEGER NOT NULL,
    serial         TEXT NOT NULL,
    reportee_id    INTEGER NOT NULL REFERENCES reportee (id),
    criterion      TEXT NOT NULL,
    first_values   TEXT NOT NULL,
    second_values  TEXT NOT NULL,
    settled_values TEXT NOT NULL,
    settled_by     TEXT NOT NULL,
    note           TEXT NOT NULL CHECK (note <> ''),
    PRIMARY KEY (group_id, serial, reportee_id, criterion),
    FOREIGN KEY (group_id, serial) REFERENCES ballot (group_id, serial) ON DELETE CASCADE
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE ballot_trace (
    group_id    INTEGER NOT NULL REFERENCES voter_group (id),
    serial      TEXT NOT NULL,
    entry_round INTEGER NOT NULL CHECK (entry_round IN (1, 2)),
    step        TEXT NOT NULL CHECK (step IN ('entered', 'corrected', 'settled', 'removed')),
    actor       TEXT NOT NULL,
    reason      TEXT NOT NULL,
    times       INTEGER NOT NULL CHECK (times >= 1),
    PRIMARY KEY (group_id, serial, entry_round, step, actor, reason)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE appraisal_comment (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    session_id  INTEGER NOT NULL REFERENCES appraisal_session (id),
    reportee_id INTEGER REFERENCES reportee (id),
    text        TEXT NOT NULL
) STRICT
-- statement
CREATE INDEX appraisal_comment_session ON appraisal_comment (session_id)
-- statement
CREATE INDEX appraisal_comment_reportee ON appraisal_comment (reportee_id)
-- statement
CREATE TABLE appraisal_finalisation (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version  INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    session_id   INTEGER NOT NULL REFERENCES appraisal_session (id),
    revision     INTEGER NOT NULL CHECK (revision >= 1),
    finalised_at TEXT NOT NULL,
    finalised_by TEXT NOT NULL,
    undone_at    TEXT,
    undone_by    TEXT NOT NULL,
    undo_reason  TEXT NOT NULL,
    UNIQUE (session_id, revision),
    CHECK (undone_at IS NULL OR undo_reason <> '')
) STRICT
-- statement
CREATE UNIQUE INDEX appraisal_finalisation_in_force
    ON appraisal_finalisation (session_id) WHERE undone_at IS NULL
-- statement
CREATE TABLE frozen_appraisal (
    finalisation_id INTEGER PRIMARY KEY REFERENCES appraisal_finalisation (id),
    result          BLOB NOT NULL
) STRICT
