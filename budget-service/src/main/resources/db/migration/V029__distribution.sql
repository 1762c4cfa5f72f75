-- Tables of numbers by holder that the ministry sets (fixed keys, persons allocated to districts). A change is another version.
CREATE TABLE distribution_table (
    code    text        NOT NULL CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    version integer     NOT NULL CHECK (version > 0),
    level   text        NOT NULL CHECK (level IN ('MUNICIPALITY', 'DISTRICT')),
    title   text        NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    source  text        NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
    put_by  text        NOT NULL,
    put_at  timestamptz NOT NULL,
    PRIMARY KEY (code, version)
);

CREATE TABLE distribution_number (
    table_code    text    NOT NULL,
    table_version integer NOT NULL,
    holder        text    NOT NULL CHECK (holder ~ '^08[1-4]\d{2}(\d{3})?$'),
    number        bigint  NOT NULL CHECK (number BETWEEN 0 AND 1000000000000),
    PRIMARY KEY (table_code, table_version, holder),
    FOREIGN KEY (table_code, table_version) REFERENCES distribution_table
);

-- The rule a run was computed with. Its rounding stands at the run.
CREATE TABLE allocation_rule (
    run           uuid    PRIMARY KEY REFERENCES allocation_run,
    minimum_cents bigint  CHECK (minimum_cents > 0),
    maximum_cents bigint  CHECK (maximum_cents >= coalesce(minimum_cents, 1)),
    -- the exact quotient of a holder is floor_cents + remainder / divisor
    divisor       numeric NOT NULL CHECK (divisor > 0),
    -- what those divided whom no limit binds
    rest_cents    bigint  NOT NULL CHECK (rest_cents >= 0),
    at_minimum    integer NOT NULL CHECK (at_minimum >= 0),
    at_maximum    integer NOT NULL CHECK (at_maximum >= 0)
);

CREATE TABLE allocation_part (
    run           uuid    NOT NULL REFERENCES allocation_rule,
    place         integer NOT NULL CHECK (place > 0),
    key           text    NOT NULL CHECK (key IN ('HEAD_COUNT', 'COHORT', 'FAMILY_REUNIFICATION', 'POPULATION', 'TABLE', 'ALLOCATIONS_TO_DISTRICTS')),
    weight        integer NOT NULL CHECK (weight > 0),
    table_code    text,
    table_version integer,
    -- what the holders' numbers of this part are divided by
    divisor       bigint  NOT NULL CHECK (divisor > 0),
    PRIMARY KEY (run, place),
    FOREIGN KEY (table_code, table_version) REFERENCES distribution_table,
    CHECK ((table_code IS NOT NULL) = (key IN ('TABLE', 'ALLOCATIONS_TO_DISTRICTS'))),
    CHECK ((table_code IS NULL) = (table_version IS NULL))
);

-- A rule without a key of persons counts nobody.
ALTER TABLE allocation_run DROP CONSTRAINT allocation_run_statewide_persons_check;
ALTER TABLE allocation_run ADD CONSTRAINT allocation_run_statewide_persons_check CHECK (statewide_persons >= 0);

ALTER TABLE allocation
    ALTER COLUMN remainder TYPE numeric,
    -- what each part of the rule says of the holder, in the order of the parts
    ADD COLUMN numbers bigint[] NOT NULL DEFAULT '{}',
    ADD COLUMN bound   text     CHECK (bound IN ('MINIMUM', 'MAXIMUM'));

-- Runs so far were divided by persons counted, without bounds.
UPDATE allocation SET numbers = ARRAY[persons];
ALTER TABLE allocation ALTER COLUMN numbers DROP DEFAULT;
INSERT INTO allocation_rule (run, divisor, rest_cents, at_minimum, at_maximum)
    SELECT id, statewide_persons, pot_cents, 0, 0 FROM allocation_run;
INSERT INTO allocation_part (run, place, key, weight, divisor)
    SELECT id, 1, 'HEAD_COUNT', 1, statewide_persons FROM allocation_run;

GRANT SELECT, INSERT ON distribution_table, distribution_number, allocation_rule, allocation_part TO ${app};
