-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: Draws of the order of speaking with their seeds
-- oldest compatible schema: 7
-- statement
CREATE TABLE appraisal_draw (
    session_id     INTEGER NOT NULL REFERENCES appraisal_session (id) ON DELETE CASCADE,
    number         INTEGER NOT NULL CHECK (number >= 1),
    seed           TEXT NOT NULL CHECK (seed <> ''),
    drawn_at       TEXT NOT NULL,
    drawn_by       TEXT NOT NULL,
    reason         TEXT NOT NULL,
    speaking_order TEXT NOT NULL,
    PRIMARY KEY (session_id, number)
) STRICT, WITHOUT ROWID
