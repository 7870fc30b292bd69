-- SPDX-FileCopyrightText: The Foothold developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 1 of a hunt file. Three kinds of table:
--   recorded: what a person said or did. STRICT, INTEGER PRIMARY KEY, attached to the session that makes undo and history.
--   kept:     bytes under their hash, written once.
--   rebuilt:  follows from the recorded ones; may be thrown away and made again at any time.

-- Recorded ---------------------------------------------------------------------------------------------------------

CREATE TABLE company (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    website TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

CREATE TABLE posting (
    id INTEGER PRIMARY KEY,
    company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
    title TEXT NOT NULL,
    agency TEXT NOT NULL,
    location TEXT NOT NULL,
    work_mode TEXT,
    employment_type TEXT,
    hours TEXT NOT NULL,
    seniority TEXT,
    track TEXT NOT NULL,
    years_min REAL,
    degree TEXT,
    degree_priority TEXT,
    languages_asked TEXT NOT NULL,
    pay_min INTEGER,
    pay_max INTEGER,
    pay_currency TEXT NOT NULL,
    pay_period TEXT,
    pay_text TEXT NOT NULL,
    posted_on TEXT,
    closes_on TEXT,
    source TEXT NOT NULL,
    url TEXT NOT NULL,
    url_key TEXT NOT NULL,
    job_ref TEXT NOT NULL,
    visa TEXT NOT NULL,
    contact TEXT NOT NULL,
    benefits TEXT NOT NULL,
    language TEXT NOT NULL,
    deleted_at TEXT,
    -- Last: what stands behind a long text in a row is only reached through all of its pages.
    text TEXT NOT NULL
) STRICT;
CREATE INDEX posting_by_company ON posting(company_id);
CREATE INDEX posting_in_trash ON posting(deleted_at) WHERE deleted_at IS NOT NULL;
-- All that the filter of the board looks at, without the pages of the texts.
CREATE INDEX posting_by_title ON posting(title, location, company_id);

CREATE TABLE posting_fact (
    id INTEGER PRIMARY KEY,
    posting_id INTEGER NOT NULL REFERENCES posting(id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    raw TEXT NOT NULL,
    span_start INTEGER,
    span_end INTEGER,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL,
    source TEXT NOT NULL,
    by_person INTEGER NOT NULL
) STRICT;
CREATE INDEX posting_fact_by_posting ON posting_fact(posting_id);

CREATE TABLE capture (
    id INTEGER PRIMARY KEY,
    posting_id INTEGER NOT NULL REFERENCES posting(id) ON DELETE CASCADE,
    url TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    hash TEXT NOT NULL,
    text_hash TEXT NOT NULL
) STRICT;
CREATE INDEX capture_by_posting ON capture(posting_id);

CREATE TABLE application (
    id INTEGER PRIMARY KEY,
    posting_id INTEGER NOT NULL REFERENCES posting(id) ON DELETE CASCADE,
    order_key TEXT NOT NULL,
    priority INTEGER NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX application_by_posting ON application(posting_id);

CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    name TEXT,
    kind TEXT NOT NULL,
    order_key TEXT NOT NULL
) STRICT;

CREATE TABLE stage_change (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    stage_id INTEGER NOT NULL REFERENCES stage(id) ON DELETE CASCADE,
    on_day TEXT NOT NULL,
    note TEXT NOT NULL,
    replaces_id INTEGER REFERENCES stage_change(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX stage_change_by_application ON stage_change(application_id);
CREATE INDEX stage_change_by_stage ON stage_change(stage_id);

CREATE TABLE interview (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    zone TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    kind TEXT NOT NULL,
    round INTEGER NOT NULL,
    note TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX interview_by_application ON interview(application_id);

CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    application_id INTEGER REFERENCES application(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    due_on TEXT,
    done_on TEXT,
    deleted_at TEXT
) STRICT;
CREATE INDEX task_by_application ON task(application_id);

CREATE TABLE offer (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    pay INTEGER,
    currency TEXT NOT NULL,
    period TEXT,
    answer_by TEXT,
    starts_on TEXT,
    note TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX offer_by_application ON offer(application_id);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    note TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX contact_by_company ON contact(company_id);

CREATE TABLE application_contact (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX application_contact_by_application ON application_contact(application_id);
CREATE INDEX application_contact_by_contact ON application_contact(contact_id);

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX note_by_application ON note(application_id);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

CREATE TABLE application_tag (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX application_tag_by_application ON application_tag(application_id);
CREATE INDEX application_tag_by_tag ON application_tag(tag_id);

CREATE TABLE posting_skill (
    id INTEGER PRIMARY KEY,
    posting_id INTEGER NOT NULL REFERENCES posting(id) ON DELETE CASCADE,
    skill TEXT NOT NULL,
    word TEXT NOT NULL,
    priority TEXT
) STRICT;
CREATE INDEX posting_skill_by_posting ON posting_skill(posting_id);

-- Two postings that look alike and are, by the person's word, two roles.
CREATE TABLE told_apart (
    id INTEGER PRIMARY KEY,
    posting_id INTEGER NOT NULL REFERENCES posting(id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES posting(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX told_apart_by_posting ON told_apart(posting_id);
CREATE INDEX told_apart_by_other ON told_apart(other_id);

CREATE TABLE profile_skill (
    id INTEGER PRIMARY KEY,
    skill TEXT NOT NULL,
    level INTEGER NOT NULL,
    years REAL,
    last_used TEXT
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    skill TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    quote TEXT NOT NULL,
    on_day TEXT,
    deleted_at TEXT
) STRICT;

CREATE TABLE gap_log (
    id INTEGER PRIMARY KEY,
    skill TEXT NOT NULL,
    state TEXT NOT NULL,
    on_day TEXT NOT NULL,
    note TEXT NOT NULL,
    replaces_id INTEGER REFERENCES gap_log(id) ON DELETE CASCADE
) STRICT;

CREATE TABLE gap_note (
    id INTEGER PRIMARY KEY,
    skill TEXT NOT NULL,
    target_level INTEGER,
    text TEXT NOT NULL,
    hours_planned REAL,
    target_date TEXT,
    deleted_at TEXT
) STRICT;

CREATE TABLE resource (
    id INTEGER PRIMARY KEY,
    skill TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

CREATE TABLE time_log (
    id INTEGER PRIMARY KEY,
    skill TEXT NOT NULL,
    on_day TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    text TEXT NOT NULL,
    replaces_id INTEGER REFERENCES time_log(id) ON DELETE CASCADE
) STRICT;

CREATE TABLE target_role (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    added_on TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

CREATE TABLE user_skill (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE user_alias (
    id INTEGER PRIMARY KEY,
    skill TEXT NOT NULL,
    alias TEXT NOT NULL,
    word TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE INDEX posting_by_url_key ON posting(url_key) WHERE url_key <> '';

-- The default stages. Their names stay NULL until a person renames them.
INSERT INTO stage (id, key, name, kind, order_key) VALUES
    (1, 'saved', NULL, 'intake', 'A'),
    (2, 'applied', NULL, 'active', 'B'),
    (3, 'screening', NULL, 'active', 'C'),
    (4, 'interview', NULL, 'active', 'D'),
    (5, 'offer', NULL, 'active', 'E'),
    (6, 'accepted', NULL, 'won', 'F'),
    (7, 'rejected', NULL, 'lost', 'G'),
    (8, 'withdrawn', NULL, 'lost', 'H'),
    (9, 'no_reply', NULL, 'lost', 'I');

-- History: one row a step. The changeset goes when the step is replaced or cut by a purge; title and time stay. ------

CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    key TEXT NOT NULL,
    arguments TEXT NOT NULL,
    schema INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'replaced')),
    changeset BLOB
) STRICT;
CREATE INDEX history_by_state ON history(state, id);

-- Kept -------------------------------------------------------------------------------------------------------------

CREATE TABLE blob (
    hash TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Rebuilt ----------------------------------------------------------------------------------------------------------

CREATE TABLE derived (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mention (
    posting_id INTEGER NOT NULL REFERENCES posting(id) ON DELETE CASCADE,
    skill TEXT NOT NULL,
    priority TEXT NOT NULL,
    group_number INTEGER,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    rule TEXT NOT NULL,
    years REAL
) STRICT;
CREATE INDEX mention_by_posting ON mention(posting_id);
CREATE INDEX mention_by_skill ON mention(skill, posting_id);

-- With which version of the reader the mentions of a posting were found.
CREATE TABLE mention_read (
    posting_id INTEGER PRIMARY KEY REFERENCES posting(id) ON DELETE CASCADE,
    version TEXT NOT NULL
) STRICT;

-- Numbers that like texts have in common, and company names without their legal form: for finding duplicates.
CREATE TABLE posting_band (
    band INTEGER NOT NULL,
    posting_id INTEGER NOT NULL REFERENCES posting(id) ON DELETE CASCADE,
    PRIMARY KEY (band, posting_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_band_by_posting ON posting_band(posting_id);
CREATE TABLE company_key (
    company_id INTEGER PRIMARY KEY REFERENCES company(id) ON DELETE CASCADE,
    key TEXT NOT NULL
) STRICT;
CREATE INDEX company_key_by_key ON company_key(key);

-- Which stage an application is in: its newest stage change by (day, id) among those not replaced.
CREATE TABLE application_now (
    application_id INTEGER PRIMARY KEY REFERENCES application(id) ON DELETE CASCADE,
    stage_id INTEGER NOT NULL,
    since TEXT NOT NULL
) STRICT;
CREATE INDEX application_now_by_stage ON application_now(stage_id);

CREATE VIEW newest_stage_change AS
    SELECT application_id, stage_id, on_day FROM (
        SELECT c.application_id, c.stage_id, c.on_day,
               row_number() OVER (PARTITION BY c.application_id ORDER BY c.on_day DESC, c.id DESC) AS place
        FROM stage_change c
        WHERE NOT EXISTS (SELECT 1 FROM stage_change r WHERE r.replaces_id = c.id))
    WHERE place = 1;
CREATE INDEX stage_change_by_replaces ON stage_change(replaces_id) WHERE replaces_id IS NOT NULL;

CREATE TRIGGER application_now_after_insert AFTER INSERT ON stage_change BEGIN
    INSERT OR REPLACE INTO application_now SELECT * FROM newest_stage_change WHERE application_id = new.application_id;
END;
CREATE TRIGGER application_now_after_update AFTER UPDATE ON stage_change BEGIN
    DELETE FROM application_now WHERE application_id = old.application_id;
    INSERT OR REPLACE INTO application_now SELECT * FROM newest_stage_change WHERE application_id IN (old.application_id, new.application_id);
END;
CREATE TRIGGER application_now_after_delete AFTER DELETE ON stage_change BEGIN
    DELETE FROM application_now WHERE application_id = old.application_id;
    INSERT OR REPLACE INTO application_now SELECT * FROM newest_stage_change WHERE application_id = old.application_id
        AND EXISTS (SELECT 1 FROM application WHERE id = old.application_id);
END;

CREATE VIRTUAL TABLE posting_search USING fts5(title, location, text, content='posting', content_rowid='id',
    tokenize="unicode61 remove_diacritics 2 tokenchars '+#'", prefix='2 3');
CREATE TRIGGER posting_search_after_insert AFTER INSERT ON posting BEGIN
    INSERT INTO posting_search(rowid, title, location, text) VALUES (new.id, new.title, new.location, new.text);
END;
CREATE TRIGGER posting_search_after_update AFTER UPDATE OF title, location, text ON posting BEGIN
    INSERT INTO posting_search(posting_search, rowid, title, location, text) VALUES ('delete', old.id, old.title, old.location, old.text);
    INSERT INTO posting_search(rowid, title, location, text) VALUES (new.id, new.title, new.location, new.text);
END;
CREATE TRIGGER posting_search_after_delete AFTER DELETE ON posting BEGIN
    INSERT INTO posting_search(posting_search, rowid, title, location, text) VALUES ('delete', old.id, old.title, old.location, old.text);
END;

CREATE VIRTUAL TABLE company_search USING fts5(name, content='company', content_rowid='id',
    tokenize="unicode61 remove_diacritics 2 tokenchars '+#'", prefix='2 3');
CREATE TRIGGER company_search_after_insert AFTER INSERT ON company BEGIN
    INSERT INTO company_search(rowid, name) VALUES (new.id, new.name);
END;
CREATE TRIGGER company_search_after_update AFTER UPDATE OF name ON company BEGIN
    INSERT INTO company_search(company_search, rowid, name) VALUES ('delete', old.id, old.name);
    INSERT INTO company_search(rowid, name) VALUES (new.id, new.name);
END;
CREATE TRIGGER company_search_after_delete AFTER DELETE ON company BEGIN
    INSERT INTO company_search(company_search, rowid, name) VALUES ('delete', old.id, old.name);
END;

CREATE VIRTUAL TABLE note_search USING fts5(text, content='note', content_rowid='id',
    tokenize="unicode61 remove_diacritics 2 tokenchars '+#'", prefix='2 3');
CREATE TRIGGER note_search_after_insert AFTER INSERT ON note BEGIN
    INSERT INTO note_search(rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER note_search_after_update AFTER UPDATE OF text ON note BEGIN
    INSERT INTO note_search(note_search, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO note_search(rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER note_search_after_delete AFTER DELETE ON note BEGIN
    INSERT INTO note_search(note_search, rowid, text) VALUES ('delete', old.id, old.text);
END;
