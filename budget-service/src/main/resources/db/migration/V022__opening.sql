-- Balances taken over from the books kept before this ledger (Übernahme), and the proof of what was taken over. Insert-only but for the decision.
CREATE TABLE opening (
    id              uuid        PRIMARY KEY,
    -- value date of the bookings: the day up to which the old books were kept
    key_date        date        NOT NULL,
    sha256          text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    -- the file itself, so that the sum can be computed again
    content         bytea       NOT NULL,
    row_count       integer     NOT NULL CHECK (row_count > 0),
    allocated_cents bigint      NOT NULL CHECK (allocated_cents >= 0),
    reserved_cents  bigint      NOT NULL CHECK (reserved_cents >= 0),
    paid_cents      bigint      NOT NULL CHECK (paid_cents >= 0),
    status          text        NOT NULL CHECK (status IN ('PREPARED', 'BOOKED', 'REJECTED')),
    prepared_by     text        NOT NULL,
    prepared_at     timestamptz NOT NULL,
    decided_by      text,
    decided_at      timestamptz,
    reason          text,
    -- the ledger's numbers around the bookings: those taken over are number_before + 1 to number_after
    number_before   bigint,
    number_after    bigint,
    CHECK (reserved_cents + paid_cents <= allocated_cents),
    CHECK ((status = 'PREPARED') = (decided_by IS NULL)),
    CHECK (status <> 'BOOKED' OR (decided_by <> prepared_by AND number_after > number_before)),
    CHECK (status <> 'REJECTED' OR reason IS NOT NULL)
);
-- a file is taken over once; a rejected one may come again
CREATE UNIQUE INDEX opening_file ON opening (sha256) WHERE status <> 'REJECTED';

CREATE TABLE opening_row (
    opening         uuid    NOT NULL REFERENCES opening,
    row_number      integer NOT NULL,
    budget_line     text    NOT NULL REFERENCES budget_line,
    holder          text    NOT NULL,
    allocated_cents bigint  NOT NULL CHECK (allocated_cents > 0),
    reserved_cents  bigint  NOT NULL CHECK (reserved_cents >= 0),
    paid_cents      bigint  NOT NULL CHECK (paid_cents >= 0),
    reference       text    NOT NULL,
    PRIMARY KEY (opening, row_number),
    UNIQUE (opening, budget_line, holder),
    CHECK (reserved_cents + paid_cents <= allocated_cents)
);

-- What the booking did to each line.
CREATE TABLE opening_line (
    opening          uuid   NOT NULL REFERENCES opening,
    budget_line      text   NOT NULL REFERENCES budget_line,
    pot_before_cents bigint NOT NULL CHECK (pot_before_cents >= 0),
    allocated_cents  bigint NOT NULL,
    reserved_cents   bigint NOT NULL,
    paid_cents       bigint NOT NULL,
    pot_after_cents  bigint NOT NULL CHECK (pot_after_cents = pot_before_cents - allocated_cents AND pot_after_cents >= 0),
    PRIMARY KEY (opening, budget_line)
);

GRANT SELECT, INSERT ON opening, opening_row, opening_line TO ${app};
GRANT UPDATE (status, decided_by, decided_at, reason, number_before, number_after) ON opening TO ${app};
