-- The register over time: when each municipality was last said something new about, what every import changed, which municipality followed
-- which, the associations, and who acts for whom.

ALTER TABLE municipality ADD COLUMN modified_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE municipality ALTER COLUMN modified_at DROP DEFAULT;
CREATE INDEX municipality_modified ON municipality (modified_at, ags);
-- Writers of the register wait for each other under this row, so moments given here are committed in their order.
ALTER TABLE register_state ADD COLUMN modified_at timestamptz;

CREATE TABLE register_import (
    id             uuid PRIMARY KEY,
    as_of          date        NOT NULL,
    complete       boolean     NOT NULL,
    municipalities integer     NOT NULL,
    districts      integer     NOT NULL,
    associations   integer     NOT NULL,
    added          integer     NOT NULL,
    changed        integer     NOT NULL,
    unchanged      integer     NOT NULL,
    not_in_file    integer     NOT NULL,
    dissolved      integer     NOT NULL,
    rejected       integer     NOT NULL,
    imported_by    text        NOT NULL,
    imported_at    timestamptz NOT NULL
);

-- One row per field that is other than before, per municipality that is new or missing, and per rejected line.
CREATE TABLE register_difference (
    register_import      uuid    NOT NULL REFERENCES register_import,
    number               integer NOT NULL CHECK (number > 0),
    kind                 text    NOT NULL CHECK (kind IN ('NEW', 'RETURNED', 'CHANGED', 'MISSING', 'REJECTED_LINE')),
    ags                  text    CHECK (ags ~ '^08[1-4][0-9]{5}$'),
    name                 text,
    field                text,
    before               text,
    after                text,
    suggested_kind       text,
    suggested_successors text[]  NOT NULL,
    suggested_because    text,
    PRIMARY KEY (register_import, number),
    CHECK ((ags IS NULL) = (kind = 'REJECTED_LINE')),
    CHECK (suggested_kind IS NULL OR kind = 'MISSING'),
    CHECK ((suggested_kind IS NULL) = (cardinality(suggested_successors) = 0))
);

CREATE TABLE territorial_change (
    id              uuid PRIMARY KEY,
    kind            text        NOT NULL CHECK (kind IN ('MERGER', 'SPLIT', 'PART_TRANSFER', 'KEY_CHANGE')),
    effective_on    date        NOT NULL,
    legal_source    text        NOT NULL CHECK (length(legal_source) BETWEEN 1 AND 500),
    note            text        CHECK (length(note) <= 2000),
    register_import uuid        REFERENCES register_import,
    status          text        NOT NULL CHECK (status IN ('PROPOSED', 'APPROVED', 'REJECTED')),
    proposed_by     text        NOT NULL,
    proposed_at     timestamptz NOT NULL,
    decided_by      text,
    decided_at      timestamptz,
    reason          text        CHECK (length(reason) <= 2000),
    version         bigint      NOT NULL,
    -- Four eyes, in the database too. Who proposed may take the proposal back.
    CHECK (status <> 'APPROVED' OR decided_by <> proposed_by),
    CHECK ((status = 'PROPOSED') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CHECK (status <> 'REJECTED' OR reason IS NOT NULL)
);

-- Who ends or gives, and who follows or takes; a municipality that begins by the change is described here.
CREATE TABLE territorial_change_part (
    change          uuid    NOT NULL REFERENCES territorial_change,
    position        integer NOT NULL,
    side            text    NOT NULL CHECK (side IN ('PREDECESSOR', 'SUCCESSOR')),
    ags             text    NOT NULL CHECK (ags ~ '^08[1-4][0-9]{5}$'),
    legal_successor boolean NOT NULL CHECK (side = 'SUCCESSOR' OR NOT legal_successor),
    name            text,
    type            text,
    population      integer CHECK (population >= 0),
    area_hectares   integer CHECK (area_hectares >= 0),
    association     text    CHECK (association ~ '^[0-9]{4}$'),
    postcode        text    CHECK (postcode ~ '^[0-9]{5}$'),
    PRIMARY KEY (change, position),
    UNIQUE (change, side, ags)
);
CREATE INDEX territorial_change_of ON territorial_change_part (ags);

-- What approved changes said: whose key ended, and whose began or went on in its place.
CREATE TABLE succession (
    change          uuid    NOT NULL REFERENCES territorial_change,
    predecessor     text    NOT NULL,
    successor       text    NOT NULL CHECK (successor <> predecessor),
    effective_on    date    NOT NULL,
    -- takes the rights and duties of the predecessor: its claims, its counts, its shares
    legal_successor boolean NOT NULL,
    PRIMARY KEY (change, predecessor, successor)
);
CREATE UNIQUE INDEX succession_legal ON succession (predecessor, effective_on) WHERE legal_successor;
CREATE INDEX succession_successor ON succession (successor);
CREATE INDEX succession_predecessor ON succession (predecessor);

-- Verwaltungsgemeinschaften and municipalities without one, as the register's records of type 50 name them.
CREATE TABLE association (
    id         uuid PRIMARY KEY,
    key        text NOT NULL CHECK (key ~ '^08[1-4][0-9]{6}$'),
    district   text NOT NULL REFERENCES district CHECK (district = left(key, 5)),
    name       text NOT NULL,
    seat       text,
    kind       text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from - 1),
    as_of      date NOT NULL
);
CREATE UNIQUE INDEX association_holding ON association (key) WHERE valid_to IS NULL;
CREATE INDEX association_versions ON association (key, valid_from);
CREATE INDEX municipality_association ON municipality (left(ars, 9));

-- Who acts for whom: an association, or a municipality for the others of its association (erfüllende Gemeinde).
CREATE TABLE joint_administration (
    unit    text   PRIMARY KEY CHECK (unit ~ '^08[1-4][0-9]{5,6}$'),
    name    text   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    version bigint NOT NULL
);
CREATE TABLE joint_administration_member (
    unit         text    NOT NULL REFERENCES joint_administration,
    position     integer NOT NULL,
    ags          text    NOT NULL CHECK (ags ~ '^08[1-4][0-9]{5}$' AND ags <> unit),
    valid_from   date    NOT NULL,
    valid_to     date    CHECK (valid_to >= valid_from),
    legal_source text    NOT NULL CHECK (length(legal_source) BETWEEN 1 AND 500),
    PRIMARY KEY (unit, position)
);
CREATE INDEX joint_administration_of ON joint_administration_member (ags);

GRANT SELECT, INSERT ON register_import, register_difference, territorial_change_part, succession TO ${app};
GRANT SELECT, INSERT ON territorial_change TO ${app};
GRANT UPDATE (status, decided_by, decided_at, reason, version) ON territorial_change TO ${app};
GRANT SELECT, INSERT, UPDATE ON association, joint_administration TO ${app};
-- Who acts for whom is written anew as a whole; the journal keeps what it was.
GRANT SELECT, INSERT, UPDATE, DELETE ON joint_administration_member TO ${app};
