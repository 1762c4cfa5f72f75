-- After a restore: what the operator had compared between this database and the topics, and what came out.
CREATE TABLE outbox_check (
    id           uuid PRIMARY KEY,
    state        text        NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'FAILED')),
    retell       boolean     NOT NULL,
    rehear       boolean     NOT NULL,
    started_at   timestamptz NOT NULL,
    started_by   text        NOT NULL,
    ended_at     timestamptz,
    read         bigint      NOT NULL DEFAULT 0,
    not_on_topic bigint      NOT NULL DEFAULT 0,
    not_here     bigint      NOT NULL DEFAULT 0,
    not_heard    bigint      NOT NULL DEFAULT 0,
    fault        text
);
GRANT SELECT, INSERT ON outbox_check TO ${app};
GRANT UPDATE (state, ended_at, read, not_on_topic, not_here, not_heard, fault) ON outbox_check TO ${app};

-- The first of them, to look at; the counts above are of all.
CREATE TABLE outbox_check_finding (
    seq             bigint GENERATED ALWAYS AS IDENTITY,
    check_id        uuid NOT NULL REFERENCES outbox_check,
    kind            text NOT NULL CHECK (kind IN ('NOT_ON_TOPIC', 'NOT_HERE', 'NOT_HEARD')),
    fact_id         uuid NOT NULL,
    topic           text NOT NULL,
    type            text NOT NULL,
    subject         text NOT NULL,
    told_at         timestamptz,
    kafka_partition integer,
    kafka_offset    bigint,
    PRIMARY KEY (check_id, seq)
);
GRANT SELECT, INSERT ON outbox_check_finding TO ${app};

-- The ids a running check has read from the topics: in a table, so that millions of them need no memory. Not worth a log.
CREATE UNLOGGED TABLE outbox_check_seen (
    fact_id uuid PRIMARY KEY
);
GRANT SELECT, INSERT, DELETE ON outbox_check_seen TO ${app};
