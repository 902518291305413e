-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: Projects with plans, history, reports, dispatch, tasks, findings, results; the register of rectification; files of other records than entries
-- oldest compatible schema: 6
-- statement
CREATE TABLE project (
    id                  INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version         INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    code                TEXT NOT NULL UNIQUE CHECK (code <> ''),
    title               TEXT NOT NULL,
    kind                TEXT NOT NULL CHECK (kind IN ('secretary_project', 'secretary_matter')),
    year                INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
    unit_id             INTEGER NOT NULL REFERENCES unit (id),
    leader_id           INTEGER NOT NULL REFERENCES person (id),
    leader_posting_id   INTEGER REFERENCES posting (id),
    person_in_charge    TEXT NOT NULL,
    contact             TEXT NOT NULL,
    topic_area          TEXT NOT NULL,
    source              TEXT NOT NULL CHECK (source IN ('assigned', 'chosen')),
    background          TEXT NOT NULL,
    state               TEXT NOT NULL
                        CHECK (state IN ('draft', 'submitted', 'returned', 'approved', 'in_progress',
                                         'suspended', 'acceptance', 'rectifying', 'accepted',
                                         'terminated', 'rejected')),
    accepted_on         TEXT CHECK (accepted_on IS date(accepted_on)),
    acceptance_score    INTEGER CHECK (acceptance_score BETWEEN 0 AND 100000000),
    acceptance_opinion  TEXT NOT NULL,
    completed_project   TEXT NOT NULL,
    solved_problems     TEXT NOT NULL,
    experience          TEXT NOT NULL,
    improvement         TEXT NOT NULL,
    CHECK ((accepted_on IS NULL) = (acceptance_score IS NULL)),
    CHECK ((state = 'accepted') = (accepted_on IS NOT NULL))
) STRICT
-- statement
CREATE INDEX project_year ON project (year)
-- statement
CREATE INDEX project_unit ON project (unit_id)
-- statement
CREATE INDEX project_leader ON project (leader_id)
-- statement
CREATE INDEX project_leader_posting ON project (leader_posting_id)
-- statement
CREATE TABLE project_helper (
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    role       TEXT NOT NULL,
    name       TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE project_plan (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    project_id  INTEGER NOT NULL REFERENCES project (id),
    number      INTEGER NOT NULL CHECK (number >= 1),
    goal        TEXT NOT NULL,
    measures    TEXT NOT NULL,
    finish_date TEXT CHECK (finish_date IS date(finish_date)),
    reason      TEXT NOT NULL,
    made_on     TEXT NOT NULL CHECK (made_on IS date(made_on)),
    made_by     TEXT NOT NULL,
    UNIQUE (project_id, number)
) STRICT
-- statement
CREATE TABLE plan_step (
    plan_id        INTEGER NOT NULL REFERENCES project_plan (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    number         INTEGER NOT NULL CHECK (number >= 1),
    title          TEXT NOT NULL,
    planned_finish TEXT CHECK (planned_finish IS date(planned_finish)),
    weight         INTEGER NOT NULL,
    finished_on    TEXT CHECK (finished_on IS date(finished_on)),
    finish_note    TEXT NOT NULL,
    PRIMARY KEY (plan_id, position),
    UNIQUE (plan_id, number)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE project_transition (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id  INTEGER NOT NULL REFERENCES project (id),
    from_state  TEXT NOT NULL
                CHECK (from_state IN ('draft', 'submitted', 'returned', 'approved', 'in_progress',
                                      'suspended', 'acceptance', 'rectifying', 'accepted',
                                      'terminated', 'rejected')),
    to_state    TEXT NOT NULL
                CHECK (to_state IN ('draft', 'submitted', 'returned', 'approved', 'in_progress',
                                      'suspended', 'acceptance', 'rectifying', 'accepted',
                                      'terminated', 'rejected')),
    step        TEXT NOT NULL
                CHECK (step IN ('submit', 'approve', 'return', 'reject', 'start',
                                'request_acceptance', 'suspend', 'resume', 'terminate', 'accept',
                                'rectify')),
    taken_on    TEXT NOT NULL CHECK (taken_on IS date(taken_on)),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    opinion     TEXT NOT NULL,
    deadline    TEXT CHECK (deadline IS date(deadline))
) STRICT
-- statement
CREATE INDEX project_transition_facts ON project_transition (project_id, id, to_state, taken_on)
-- statement
CREATE TABLE monthly_report (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    project_id  INTEGER NOT NULL REFERENCES project (id),
    reporter    TEXT NOT NULL CHECK (reporter IN ('secretary', 'contact')),
    month       TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    recorded_on TEXT NOT NULL CHECK (recorded_on IS date(recorded_on)),
    done        TEXT NOT NULL,
    problems    TEXT NOT NULL,
    next_steps  TEXT NOT NULL,
    UNIQUE (project_id, month, reporter)
) STRICT
-- statement
CREATE INDEX monthly_report_facts ON monthly_report (project_id, month, reporter, recorded_on)
-- statement
CREATE TABLE dispatch_meeting (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    code        TEXT NOT NULL UNIQUE CHECK (code <> ''),
    quarter     TEXT NOT NULL CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
    held_on     TEXT NOT NULL CHECK (held_on IS date(held_on)),
    place       TEXT NOT NULL,
    chair       TEXT NOT NULL,
    attendees   TEXT NOT NULL,
    summary     TEXT NOT NULL
) STRICT
-- statement
CREATE INDEX dispatch_meeting_quarter ON dispatch_meeting (quarter)
-- statement
CREATE TABLE dispatch_review (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version  INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    meeting_id   INTEGER NOT NULL REFERENCES dispatch_meeting (id),
    project_id   INTEGER NOT NULL REFERENCES project (id),
    light        TEXT NOT NULL CHECK (light IN ('green', 'yellow', 'red')),
    suggested    TEXT NOT NULL CHECK (suggested IN ('green', 'yellow', 'red')),
    light_reason TEXT NOT NULL,
    opinion      TEXT NOT NULL,
    UNIQUE (meeting_id, project_id)
) STRICT
-- statement
CREATE INDEX dispatch_review_facts ON dispatch_review (project_id, meeting_id, light)
-- statement
CREATE TABLE handed_down_task (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version    INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    code           TEXT NOT NULL UNIQUE CHECK (code <> ''),
    project_id     INTEGER NOT NULL REFERENCES project (id),
    meeting_id     INTEGER REFERENCES dispatch_meeting (id),
    content        TEXT NOT NULL,
    owner          TEXT NOT NULL,
    handed_down_on TEXT NOT NULL CHECK (handed_down_on IS date(handed_down_on)),
    due            TEXT NOT NULL CHECK (due IS date(due)),
    answer         TEXT NOT NULL,
    closed_on      TEXT CHECK (closed_on IS date(closed_on))
) STRICT
-- statement
CREATE INDEX handed_down_task_facts ON handed_down_task (project_id, due, closed_on)
-- statement
CREATE INDEX handed_down_task_meeting ON handed_down_task (meeting_id)
-- statement
CREATE INDEX handed_down_task_open ON handed_down_task (due) WHERE closed_on IS NULL
-- statement
CREATE TABLE rectification_item (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    code        TEXT NOT NULL UNIQUE CHECK (code <> ''),
    source      TEXT NOT NULL
                CHECK (source IN ('supervision', 'acceptance', 'appraisal', 'office_check')),
    project_id  INTEGER REFERENCES project (id),
    session_id  INTEGER REFERENCES appraisal_session (id),
    posting_id  INTEGER REFERENCES posting (id),
    unit_id     INTEGER NOT NULL REFERENCES unit (id),
    responsible TEXT NOT NULL,
    problem     TEXT NOT NULL,
    measure     TEXT NOT NULL,
    found_on    TEXT NOT NULL CHECK (found_on IS date(found_on)),
    due         TEXT NOT NULL CHECK (due IS date(due)),
    closed_on   TEXT CHECK (closed_on IS date(closed_on)),
    evidence    TEXT NOT NULL,
    verifier    TEXT NOT NULL,
    CHECK (project_id IS NOT NULL OR source NOT IN ('supervision', 'acceptance')),
    CHECK (session_id IS NOT NULL OR source <> 'appraisal')
) STRICT
-- statement
CREATE INDEX rectification_item_facts ON rectification_item (project_id, source, due, closed_on)
-- statement
CREATE INDEX rectification_item_unit ON rectification_item (unit_id)
-- statement
CREATE INDEX rectification_item_session ON rectification_item (session_id)
-- statement
CREATE INDEX rectification_item_posting ON rectification_item (posting_id)
-- statement
CREATE INDEX rectification_item_due ON rectification_item (due)
-- statement
CREATE TABLE rectification_note (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id     INTEGER NOT NULL REFERENCES rectification_item (id),
    noted_on    TEXT NOT NULL CHECK (noted_on IS date(noted_on)),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    content     TEXT NOT NULL
) STRICT
-- statement
CREATE INDEX rectification_note_item ON rectification_note (item_id)
-- statement
CREATE TABLE supervision_finding (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version      INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    code             TEXT NOT NULL UNIQUE CHECK (code <> ''),
    project_id       INTEGER NOT NULL REFERENCES project (id),
    found_on         TEXT NOT NULL CHECK (found_on IS date(found_on)),
    found_by         TEXT NOT NULL,
    content          TEXT NOT NULL,
    rectification_id INTEGER NOT NULL REFERENCES rectification_item (id)
) STRICT
-- statement
CREATE INDEX supervision_finding_project ON supervision_finding (project_id)
-- statement
CREATE INDEX supervision_finding_rectification ON supervision_finding (rectification_id)
-- statement
CREATE TABLE project_result (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    code        TEXT NOT NULL UNIQUE CHECK (code <> ''),
    project_id  INTEGER NOT NULL REFERENCES project (id),
    kind        TEXT NOT NULL
                CHECK (kind IN ('demonstration_site', 'party_delegate', 'peoples_congress_deputy',
                                'consultative_member', 'recruitment')),
    person_id   INTEGER REFERENCES person (id),
    achieved_on TEXT NOT NULL CHECK (achieved_on IS date(achieved_on)),
    note        TEXT NOT NULL
) STRICT
-- statement
CREATE INDEX project_result_project ON project_result (project_id)
-- statement
CREATE INDEX project_result_person ON project_result (person_id)
-- statement
CREATE TABLE attachment_of_record (
    id                    INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version           INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    entry_id              INTEGER REFERENCES entry (id),
    project_id            INTEGER REFERENCES project (id),
    monthly_report_id     INTEGER REFERENCES monthly_report (id),
    rectification_item_id INTEGER REFERENCES rectification_item (id),
    reportee_id           INTEGER REFERENCES reportee (id),
    file_name             TEXT NOT NULL CHECK (file_name <> ''),
    media_type            TEXT NOT NULL,
    byte_count            INTEGER NOT NULL CHECK (byte_count >= 0),
    sha256                TEXT NOT NULL CHECK (length(sha256) = 64),
    added_at              TEXT NOT NULL,
    CHECK ((CASE WHEN entry_id IS NULL THEN 0 ELSE 1 END)
           + (CASE WHEN project_id IS NULL THEN 0 ELSE 1 END)
           + (CASE WHEN monthly_report_id IS NULL THEN 0 ELSE 1 END)
           + (CASE WHEN rectification_item_id IS NULL THEN 0 ELSE 1 END)
           + (CASE WHEN reportee_id IS NULL THEN 0 ELSE 1 END) = 1)
) STRICT
-- statement
INSERT INTO attachment_of_record (id, row_version, entry_id, file_name, media_type, byte_count, sha256, added_at)
SELECT id, row_version, entry_id, file_name, media_type, byte_count, sha256, added_at FROM attachment
-- statement
DELETE FROM sqlite_sequence WHERE name = 'attachment_of_record'
-- statement
INSERT INTO sqlite_sequence (name, seq)
SELECT 'attachment_of_record', seq FROM sqlite_sequence WHERE name = 'attachment'
-- statement
DROP TABLE attachment
-- statement
ALTER TABLE attachment_of_record RENAME TO attachment
-- statement
CREATE INDEX attachment_entry ON attachment (entry_id)
-- statement
CREATE INDEX attachment_project ON attachment (project_id)
-- statement
CREATE INDEX attachment_monthly_report ON attachment (monthly_report_id)
-- statement
CREATE INDEX attachment_rectification_item ON attachment (rectification_item_id)
-- statement
CREATE INDEX attachment_reportee ON attachment (reportee_id)
