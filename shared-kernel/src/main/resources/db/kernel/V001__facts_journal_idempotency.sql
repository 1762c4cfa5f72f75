-- Facts this service tells. The relay sends rows without a position and gives them one: gap-free, in the order sent.
CREATE TABLE outbox (
    id          uuid PRIMARY KEY,
    seq         bigint GENERATED ALWAYS AS IDENTITY,
    topic       text NOT NULL,
    type        text NOT NULL,
    subject     text NOT NULL,
    units       text[] NOT NULL,
    at          timestamptz NOT NULL,
    traceparent text,
    data        text NOT NULL,
    position    bigint,
    sent_at     timestamptz
);
CREATE INDEX outbox_unsent ON outbox (seq) WHERE position IS NULL;
CREATE UNIQUE INDEX outbox_position ON outbox (position) WHERE position IS NOT NULL;
GRANT SELECT, INSERT ON outbox TO ${app};
GRANT UPDATE (position, sent_at) ON outbox TO ${app};

-- Facts this service has acted on. Rows are kept: a fact about money that comes again after years is still known.
CREATE TABLE inbox (
    fact_id  uuid PRIMARY KEY,
    topic    text NOT NULL,
    subject  text NOT NULL,
    heard_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON inbox TO ${app};

-- Facts it could not act on (PARKED), those of the same subject that wait behind them (WAITING), and what became of both.
CREATE TABLE dead_letter (
    id         uuid PRIMARY KEY,
    seq        bigint GENERATED ALWAYS AS IDENTITY,
    topic      text NOT NULL,
    subject    text NOT NULL,
    payload    text NOT NULL,
    reason     text,
    state      text NOT NULL CHECK (state IN ('PARKED', 'WAITING', 'REPLAYED', 'DISCARDED')),
    arrived_at timestamptz NOT NULL,
    settled_at timestamptz,
    settled_by text,
    kafka_partition integer NOT NULL,
    kafka_offset    bigint NOT NULL,
    UNIQUE (topic, kafka_partition, kafka_offset)
);
CREATE INDEX dead_letter_open ON dead_letter (topic, subject, seq) WHERE state IN ('PARKED', 'WAITING');
GRANT SELECT, INSERT ON dead_letter TO ${app};
GRANT UPDATE (state, reason, settled_at, settled_by) ON dead_letter TO ${app};

-- Who did what, when and why. Insert-only. A later sealer may number only entries whose transaction is surely over,
-- which it sees by comparing xid with the xmin of its snapshot.
CREATE TABLE journal (
    id          uuid PRIMARY KEY,
    at          timestamptz NOT NULL,
    actor       text NOT NULL,
    action      text NOT NULL,
    subject     text NOT NULL,
    content     text NOT NULL,
    traceparent text,
    xid         xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX journal_subject ON journal (subject, at);
CREATE INDEX journal_xid ON journal (xid);
GRANT SELECT, INSERT ON journal TO ${app};

-- The first answer to a POST with an Idempotency-Key; scope is client and operation.
CREATE TABLE idempotency (
    client       text NOT NULL,
    operation    text NOT NULL,
    key          text NOT NULL,
    request_hash bytea NOT NULL,
    status       smallint NOT NULL,
    headers      text NOT NULL,
    body         text,
    at           timestamptz NOT NULL,
    PRIMARY KEY (client, operation, key)
);
CREATE INDEX idempotency_at ON idempotency (at);
GRANT SELECT, INSERT, DELETE ON idempotency TO ${app};
