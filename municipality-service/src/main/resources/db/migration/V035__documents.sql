-- Evidence documents: the contents, each once under its SHA-256, and which subject holds which.

CREATE TABLE document_content (
    hash       text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
    size_bytes bigint NOT NULL CHECK (size_bytes > 0)
);

CREATE TABLE document_piece (
    hash    text NOT NULL REFERENCES document_content ON DELETE CASCADE,
    number  integer NOT NULL CHECK (number >= 0),
    content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 262144),
    PRIMARY KEY (hash, number)
);
-- What is inside is packed already; trying again only costs time.
ALTER TABLE document_piece ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TABLE document (
    id           uuid PRIMARY KEY,
    subject_kind text NOT NULL CHECK (subject_kind IN ('CLAIM', 'MEASURE', 'STATEMENT_OF_USE')),
    subject      uuid NOT NULL,
    item         uuid,
    hash         text NOT NULL REFERENCES document_content,
    type         text NOT NULL,
    name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 150),
    size_bytes   bigint NOT NULL CHECK (size_bytes > 0),
    attached_by  text NOT NULL,
    attached_at  timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (subject_kind, subject, hash, item)
);
CREATE INDEX document_of_hash ON document (hash);

-- Nothing is changed; a draft may lose a document again, and with the last one its content.
GRANT SELECT, INSERT, DELETE ON document, document_content TO ${app};
GRANT SELECT, INSERT ON document_piece TO ${app};
