-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: Record of the reports that left the office
-- oldest compatible schema: 4
-- statement
CREATE TABLE issued_report (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version      INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    kind             TEXT NOT NULL CHECK (kind <> ''),
    subject          TEXT NOT NULL CHECK (subject <> ''),
    title            TEXT NOT NULL,
    closing_revision INTEGER CHECK (closing_revision >= 1),
    as_of            TEXT NOT NULL CHECK (as_of IS date(as_of)),
    format           TEXT NOT NULL CHECK (format IN ('xlsx', 'pdf', 'odt', 'print')),
    file_name        TEXT NOT NULL,
    sha256           TEXT NOT NULL,
    issued_at        TEXT NOT NULL,
    issued_by        TEXT NOT NULL,
    CHECK (CASE format WHEN 'print' THEN file_name = '' AND sha256 = ''
                       ELSE file_name <> '' AND length(sha256) = 64 END)
) STRICT
