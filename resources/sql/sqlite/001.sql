-- SPDX-FileCopyrightText: 2026 The Gongkai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports. JSON stays text: both databases read it alike, and numbers keep their digits.
CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    agency TEXT NOT NULL,
    format_id TEXT NOT NULL,
    title TEXT NOT NULL,
    head TEXT NOT NULL,
    version INTEGER NOT NULL,
    changed_utc TEXT NOT NULL
) STRICT;
CREATE TABLE report_cell (
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    table_id TEXT NOT NULL,
    row_key TEXT NOT NULL,
    column_key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (report_id, table_id, row_key, column_key)
) STRICT;
CREATE TABLE report_section (
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (report_id, position)
) STRICT;
