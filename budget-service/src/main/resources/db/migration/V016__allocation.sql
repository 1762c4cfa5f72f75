CREATE TABLE allocation_run (
    id                uuid        PRIMARY KEY,
    budget_line       text        NOT NULL REFERENCES budget_line,
    survey_year       integer     NOT NULL,
    survey_version    integer     NOT NULL,
    stage             text        NOT NULL CHECK (stage IN ('PROVISIONAL', 'FINAL')),
    rounding          text        NOT NULL CHECK (rounding IN ('HALF_UP_EURO', 'LARGEST_REMAINDER_CENT')),
    pot_cents         bigint      NOT NULL CHECK (pot_cents >= 0),
    statewide_persons bigint      NOT NULL CHECK (statewide_persons > 0),
    counted_persons   bigint      NOT NULL CHECK (counted_persons BETWEEN 0 AND statewide_persons),
    municipalities    integer     NOT NULL,
    allocated_cents   bigint      NOT NULL CHECK (allocated_cents >= 0),
    rounding_cents    bigint      NOT NULL,
    -- what the approval had to add to the line because the rounded shares exceeded the pot; at most 0.50 EUR per share
    amended_cents     bigint      NOT NULL DEFAULT 0 CHECK (amended_cents BETWEEN 0 AND 50 * municipalities),
    status            text        NOT NULL CHECK (status IN ('CALCULATED', 'PUBLISHED', 'SUPERSEDED')),
    calculated_by     text        NOT NULL,
    calculated_at     timestamptz NOT NULL,
    approved_by       text        CHECK (approved_by <> calculated_by),
    approved_at       timestamptz,
    version           bigint      NOT NULL,
    CHECK ((status = 'CALCULATED') = (approved_by IS NULL))
);
CREATE INDEX allocation_run_line ON allocation_run (budget_line, id);
-- a line has one published run at a time
CREATE UNIQUE INDEX allocation_run_published ON allocation_run (budget_line) WHERE status = 'PUBLISHED';

-- The frozen inputs (persons) and the result of a run. Never changed: a run is superseded, not mended.
CREATE TABLE allocation (
    run            uuid    NOT NULL REFERENCES allocation_run,
    holder         text    NOT NULL,
    persons        bigint  NOT NULL CHECK (persons >= 0),
    amount_cents   bigint  NOT NULL CHECK (amount_cents >= 0),
    -- the exact quotient is floor_cents + remainder / statewide_persons
    floor_cents    bigint  NOT NULL,
    remainder      bigint  NOT NULL,
    remainder_rank integer NOT NULL,
    PRIMARY KEY (run, holder)
);

-- The share of a holder in a line as last published.
CREATE TABLE share (
    budget_line    text    NOT NULL REFERENCES budget_line,
    holder         text    NOT NULL,
    run            uuid    NOT NULL REFERENCES allocation_run,
    persons        bigint  NOT NULL,
    amount_cents   bigint  NOT NULL CHECK (amount_cents >= 0),
    version        bigint  NOT NULL,
    PRIMARY KEY (budget_line, holder)
);

GRANT SELECT, INSERT ON allocation_run, allocation, share TO ${app};
GRANT UPDATE (status, approved_by, approved_at, amended_cents, version) ON allocation_run TO ${app};
GRANT UPDATE (run, persons, amount_cents, version) ON share TO ${app};
