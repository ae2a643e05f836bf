-- SPDX-FileCopyrightText: 2026 The Gongkai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The register. Days are ISO texts, money whole yuan; what an application's history makes of it (stage, due day, year of
-- count) stands in its row, so that lists and tables need no history.
CREATE TABLE applicant (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    match_digest TEXT NOT NULL,
    merged_into INTEGER REFERENCES applicant (id),
    anonymised_utc TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX applicant_match ON applicant (match_digest);
CREATE TABLE applicant_change (
    id INTEGER PRIMARY KEY,
    utc TEXT NOT NULL,
    kind TEXT NOT NULL,
    from_id INTEGER NOT NULL,
    to_id INTEGER NOT NULL,
    applications TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE TABLE application (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    series_year INTEGER NOT NULL,
    series_no INTEGER NOT NULL,
    applicant_id INTEGER NOT NULL REFERENCES applicant (id),
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    handed_in TEXT NOT NULL,
    received TEXT NOT NULL,
    received_year INTEGER NOT NULL,
    subject TEXT NOT NULL,
    wanted TEXT NOT NULL,
    form TEXT NOT NULL,
    officer TEXT NOT NULL,
    remarks TEXT NOT NULL,
    linked INTEGER NOT NULL,
    split_from INTEGER NOT NULL,
    opening INTEGER NOT NULL,
    stage TEXT NOT NULL,
    due TEXT NOT NULL,
    provisional INTEGER NOT NULL,
    clock_off INTEGER NOT NULL,
    watch TEXT NOT NULL,
    decided TEXT NOT NULL,
    decided_year INTEGER NOT NULL,
    decision TEXT NOT NULL,
    letter_no TEXT NOT NULL,
    delivered TEXT NOT NULL,
    on_time INTEGER NOT NULL,
    extended INTEGER NOT NULL,
    handling_days INTEGER NOT NULL,
    fee_yuan INTEGER NOT NULL,
    fee_paid TEXT NOT NULL,
    irregular INTEGER NOT NULL,
    folded TEXT NOT NULL,
    version INTEGER NOT NULL,
    changed_utc TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX application_number ON application (number);
CREATE INDEX application_series ON application (series_year, series_no);
CREATE INDEX application_received ON application (received, id);
CREATE INDEX application_new ON application (received_year, kind, channel, decided_year);
CREATE INDEX application_result ON application (decided_year, decision, kind, extended, on_time, channel, handling_days);
CREATE INDEX application_open ON application (due, id) WHERE decided_year = 0;
CREATE INDEX application_due ON application (due, id);
CREATE INDEX application_decided ON application (decided, id);
CREATE INDEX application_stage ON application (stage, id);
CREATE INDEX application_kind ON application (kind, id);
CREATE INDEX application_decision ON application (decision, received, id);
CREATE INDEX application_irregular ON application (received, id) WHERE irregular > 0;
CREATE INDEX application_fee ON application (fee_paid) WHERE fee_paid <> '';
CREATE INDEX application_applicant ON application (applicant_id, received);
CREATE TABLE application_event (
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    day TEXT NOT NULL,
    content TEXT NOT NULL,
    recorded_utc TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (application_id, seq)
) STRICT;
CREATE TABLE application_document (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    day TEXT NOT NULL
) STRICT;
CREATE INDEX document_application ON application_document (application_id);
CREATE TABLE register_setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE calendar_year (
    year INTEGER PRIMARY KEY,
    content TEXT NOT NULL
) STRICT;
CREATE TABLE closed_year (
    year INTEGER PRIMARY KEY,
    closed_utc TEXT NOT NULL,
    carried_out TEXT NOT NULL
) STRICT;
CREATE TABLE reopened_year (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    utc TEXT NOT NULL,
    reason TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;
CREATE TABLE legal_case (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    accepted TEXT NOT NULL,
    ended TEXT NOT NULL,
    result TEXT NOT NULL,
    application_id INTEGER NOT NULL,
    stages TEXT NOT NULL,
    remarks TEXT NOT NULL
) STRICT;
CREATE TABLE disclosed_item (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    title TEXT NOT NULL,
    doc_no TEXT NOT NULL,
    category TEXT NOT NULL,
    via TEXT NOT NULL,
    unit TEXT NOT NULL,
    url TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    reviewed TEXT NOT NULL,
    review_result TEXT NOT NULL,
    remarks TEXT NOT NULL
) STRICT;
CREATE INDEX item_day ON disclosed_item (day);
CREATE TABLE catalogue_entry (
    id INTEGER PRIMARY KEY,
    valid_from TEXT NOT NULL,
    entry_key TEXT NOT NULL,
    label TEXT NOT NULL,
    ground TEXT NOT NULL,
    unit TEXT NOT NULL,
    deadline TEXT NOT NULL,
    ended INTEGER NOT NULL
) STRICT;
CREATE TABLE own_indicator (
    year INTEGER NOT NULL,
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (year, position)
) STRICT;
-- Search: a token for every two neighbouring characters, because words of two characters are the usual ones and SQLite's
-- trigrams find none of them. Candidates only: the text itself is compared afterwards.
CREATE VIRTUAL TABLE application_search USING fts5 (grams, content = '', detail = none, tokenize = 'ascii');
