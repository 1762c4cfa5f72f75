-- Packages of measures: for whom, from where to where, their steps as a graph, and every check that counted.

CREATE TABLE measure_package (
    id             uuid PRIMARY KEY,
    name           text NOT NULL,
    applicant      text NOT NULL,
    district       text NOT NULL CHECK (district ~ '^08[1-4][0-9]{2}$'),
    target_group   text NOT NULL,
    persons        integer NOT NULL CHECK (persons > 0),
    available_from date NOT NULL,
    status         text NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    justification  text,
    checks         integer NOT NULL CHECK (checks >= 0),
    connectable    boolean NOT NULL,
    compatible     boolean NOT NULL,
    version        bigint NOT NULL,
    -- What is published was checked, and somebody said why where it is not compatible.
    CHECK (status <> 'PUBLISHED' OR checks > 0)
);
CREATE INDEX package_of_district ON measure_package (district, id);
CREATE INDEX package_broken ON measure_package (id) WHERE status = 'PUBLISHED' AND NOT connectable;

CREATE TABLE package_start (
    package uuid NOT NULL REFERENCES measure_package,
    area    text NOT NULL,
    level   text NOT NULL,
    PRIMARY KEY (package, area)
);

CREATE TABLE package_goal (
    package uuid NOT NULL REFERENCES measure_package,
    area    text NOT NULL,
    level   text NOT NULL,
    PRIMARY KEY (package, area)
);

CREATE TABLE package_step (
    package   uuid NOT NULL REFERENCES measure_package,
    position  integer NOT NULL,
    key       text NOT NULL CHECK (key ~ '^[A-Za-z0-9_-]{1,40}$'),
    kind      text NOT NULL CHECK (kind IN ('MEASURE', 'STRUCTURE')),
    reference uuid NOT NULL,
    PRIMARY KEY (package, position)
);
CREATE INDEX package_step_reference ON package_step (reference);

CREATE TABLE package_follow (
    package uuid NOT NULL REFERENCES measure_package,
    step    text NOT NULL,
    after   text NOT NULL CHECK (after <> step),
    PRIMARY KEY (package, step, after)
);

-- The check as it stood when the package was published, and whenever a step of it changed since.
CREATE TABLE package_check (
    package     uuid NOT NULL REFERENCES measure_package,
    number      integer NOT NULL CHECK (number > 0),
    cause       text NOT NULL CHECK (cause IN ('PUBLICATION', 'STEP_CHANGED')),
    checked_at  timestamptz NOT NULL,
    checked_by  text NOT NULL,
    connectable boolean NOT NULL,
    compatible  boolean NOT NULL,
    content     text NOT NULL,
    PRIMARY KEY (package, number)
);

GRANT SELECT, INSERT, UPDATE ON measure_package TO ${app};
-- A draft may lose steps, levels and edges again.
GRANT SELECT, INSERT, UPDATE, DELETE ON package_start, package_goal, package_step, package_follow TO ${app};
-- What a check found stays.
GRANT SELECT, INSERT ON package_check TO ${app};
