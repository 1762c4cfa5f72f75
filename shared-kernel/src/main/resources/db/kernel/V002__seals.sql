-- What is sealed: which row of a log stands at which place of its hash tree, and the hash of what it said then. A log is the journal or another
-- insert-only table, such as the ledger's transfers. Nothing here is trusted: a verifier computes all of it again from the rows and believes
-- only signatures made with a key that no database holds.
CREATE TABLE sealed_entry (
    log    text   NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    id     uuid   NOT NULL,
    leaf   bytea  NOT NULL CHECK (octet_length(leaf) = 32),
    PRIMARY KEY (log, number),
    UNIQUE (log, id)
);

-- Roots of complete subtrees of 2^8, 2^16, … leaves, so that a proof reads hundreds of hashes and not millions.
CREATE TABLE sealed_subtree (
    log   text     NOT NULL,
    level smallint NOT NULL CHECK (level > 0 AND level % 8 = 0),
    index bigint   NOT NULL CHECK (index >= 0),
    root  bytea    NOT NULL CHECK (octet_length(root) = 32),
    PRIMARY KEY (log, level, index)
);

-- The signed statements. edge is what the next one needs of the tree; last_mark and last_id say how far the log is read.
CREATE TABLE seal (
    log       text        NOT NULL,
    number    bigint      NOT NULL CHECK (number > 0),
    size      bigint      NOT NULL CHECK (size > 0),
    root      bytea       NOT NULL CHECK (octet_length(root) = 32),
    previous  bytea       NOT NULL CHECK (octet_length(previous) = 32),
    at        timestamptz NOT NULL,
    key_id    text        NOT NULL,
    signature text        NOT NULL,
    edge      bytea       NOT NULL,
    last_mark text        NOT NULL,
    last_id   uuid        NOT NULL,
    PRIMARY KEY (log, number),
    UNIQUE (log, size)
);
GRANT SELECT, INSERT ON sealed_entry, sealed_subtree, seal TO ${app};

-- In the order in which entries are sealed: by transaction, then as written.
CREATE INDEX journal_order ON journal (xid, id);
DROP INDEX journal_xid;
-- For auditors who ask for a span of time. Entries come in nearly that order, so a block range index is enough and costs a write nothing.
CREATE INDEX journal_at ON journal USING brin (at);
