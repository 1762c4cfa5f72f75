-- The register: every version of every municipality, the districts, and how far the imports have come.

CREATE TABLE district (
    key  text PRIMARY KEY CHECK (key ~ '^08[1-4][0-9]{2}$'),
    name text NOT NULL,
    seat text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('CITY_DISTRICT', 'RURAL_DISTRICT'))
);

CREATE TABLE municipality (
    id            uuid PRIMARY KEY,
    ags           text NOT NULL CHECK (ags ~ '^08[1-4][0-9]{5}$'),
    district      text NOT NULL REFERENCES district,
    exists_from   date NOT NULL,
    valid_from    date NOT NULL,
    valid_to      date,
    as_of         date NOT NULL,
    version       bigint NOT NULL CHECK (version > 0),
    ars           text NOT NULL CHECK (ars ~ '^08[1-4][0-9]{9}$'),
    name          text NOT NULL,
    search_text   text NOT NULL,
    type          text NOT NULL,
    population    integer NOT NULL CHECK (population >= 0),
    area_hectares integer NOT NULL CHECK (area_hectares >= 0),
    postcode      text CHECK (postcode ~ '^[0-9]{5}$'),
    CHECK (district = left(ags, 5)),
    CHECK (valid_from >= exists_from),
    -- One day less than the beginning: a municipality ended by a file of the very day it began.
    CHECK (valid_to >= valid_from - 1)
);

-- One version holds on any one day; there is at most one without an end.
CREATE UNIQUE INDEX municipality_holding ON municipality (ags) WHERE valid_to IS NULL;
CREATE INDEX municipality_versions ON municipality (ags, valid_from);
CREATE INDEX municipality_of_district ON municipality (district, ags);

CREATE TABLE register_state (
    id             integer PRIMARY KEY CHECK (id = 1),
    newest_as_of   date,
    complete_as_of date
);
INSERT INTO register_state (id) VALUES (1);

GRANT SELECT, INSERT, UPDATE ON district, municipality TO ${app};
GRANT SELECT, UPDATE ON register_state TO ${app};
