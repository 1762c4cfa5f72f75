-- Files that came in by upload. One that comes again is stored once.
CREATE TABLE import_file (
    sha256    bytea PRIMARY KEY CHECK (octet_length(sha256) = 32),
    bytes     bigint      NOT NULL CHECK (bytes > 0),
    stored_at timestamptz NOT NULL
);
CREATE TABLE import_file_part (
    sha256  bytea   NOT NULL REFERENCES import_file,
    number  integer NOT NULL CHECK (number >= 0),
    content bytea   NOT NULL,
    PRIMARY KEY (sha256, number)
);
GRANT SELECT, INSERT ON import_file, import_file_part TO ${app};

-- What is done with a file: who sent it, how far it is. Its position and its rows are written in one transaction with what the rows changed.
CREATE TABLE import_job (
    id          uuid PRIMARY KEY,
    kind        text        NOT NULL,
    format      text        NOT NULL,
    file        bytea       NOT NULL REFERENCES import_file,
    unit        text        NOT NULL,
    parameters  jsonb       NOT NULL,
    dry_run     boolean     NOT NULL,
    status      text        NOT NULL CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    subject     text        NOT NULL,
    acting      text        NOT NULL,
    roles       text[]      NOT NULL,
    units       text[]      NOT NULL,
    traceparent text,
    rows        integer     NOT NULL CHECK (rows >= 0),
    read        integer     NOT NULL DEFAULT 0 CHECK (read <= rows),
    accepted    integer     NOT NULL DEFAULT 0,
    unchanged   integer     NOT NULL DEFAULT 0,
    rejected    integer     NOT NULL DEFAULT 0,
    created_at  timestamptz NOT NULL,
    started_at  timestamptz,
    ended_at    timestamptz CHECK ((ended_at IS NULL) = (status IN ('QUEUED', 'RUNNING'))),
    worker      uuid,
    lease_until timestamptz CHECK (lease_until IS NOT NULL OR status <> 'RUNNING'),
    fault       text        CHECK ((fault IS NOT NULL) = (status = 'FAILED')),
    CHECK (accepted + unchanged + rejected = read)
);
CREATE INDEX import_job_open ON import_job (id) WHERE status IN ('QUEUED', 'RUNNING');
CREATE INDEX import_job_unit ON import_job (unit, id);
GRANT SELECT, INSERT ON import_job TO ${app};
GRANT UPDATE (status, read, accepted, unchanged, rejected, started_at, ended_at, worker, lease_until, fault) ON import_job TO ${app};

-- What became of each row; key is the row's own name for what it is about, such as an AGS.
CREATE TABLE import_row (
    job          uuid   NOT NULL REFERENCES import_job,
    line         bigint NOT NULL CHECK (line > 0),
    outcome      text   NOT NULL CHECK (outcome IN ('ACCEPTED', 'UNCHANGED', 'REJECTED')),
    reference    text,
    key          text,
    content_hash bytea,
    faults       jsonb  NOT NULL,
    notes        jsonb  NOT NULL,
    PRIMARY KEY (job, line),
    CHECK ((outcome = 'REJECTED') = (faults <> '[]'::jsonb))
);
-- Within a file each thing once.
CREATE UNIQUE INDEX import_row_key ON import_row (job, key) WHERE outcome <> 'REJECTED' AND key IS NOT NULL;
CREATE INDEX import_row_known ON import_row (key) WHERE outcome <> 'REJECTED' AND key IS NOT NULL;
GRANT SELECT, INSERT ON import_row TO ${app};
