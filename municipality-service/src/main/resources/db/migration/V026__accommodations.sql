-- Accommodations of the municipalities, their cost and occupancy. Numbers only: who lives there is nowhere here.
CREATE TABLE accommodation (
    id            uuid PRIMARY KEY,
    ags           text        NOT NULL CHECK (ags ~ '^08[1-4][0-9]{5}$'),
    number        text        NOT NULL CHECK (length(number) BETWEEN 1 AND 30),
    name          text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    address       text        CHECK (length(address) <= 200),
    kind          text        NOT NULL CHECK (kind IN ('COLLECTIVE_HOME', 'FLAT', 'CONTAINER', 'HOTEL', 'OTHER')),
    tenure        text        NOT NULL CHECK (tenure IN ('OWNED', 'RENTED')),
    places        integer     NOT NULL CHECK (places BETWEEN 1 AND 10000),
    square_metres numeric(9, 2) NOT NULL CHECK (square_metres > 0),
    opened_on     date        NOT NULL,
    closed_on     date        CHECK (closed_on >= opened_on),
    version       bigint      NOT NULL CHECK (version > 0),
    changed_by    text        NOT NULL,
    changed_at    timestamptz NOT NULL,
    UNIQUE (ags, number)
);
CREATE INDEX accommodation_of ON accommodation (ags, id);
GRANT SELECT, INSERT ON accommodation TO ${app};
GRANT UPDATE (name, address, kind, tenure, places, square_metres, opened_on, closed_on, version, changed_by, changed_at) ON accommodation TO ${app};

-- Cost a month, of one category, from the first of a month until the next amount of the same category.
CREATE TABLE accommodation_cost (
    accommodation uuid        NOT NULL REFERENCES accommodation,
    category      text        NOT NULL CHECK (category ~ '^[A-Z][A-Z_]+$'),
    valid_from    date        NOT NULL CHECK (extract(day FROM valid_from) = 1),
    amount_cents  bigint      NOT NULL CHECK (amount_cents >= 0),
    set_by        text        NOT NULL,
    set_at        timestamptz NOT NULL,
    PRIMARY KEY (accommodation, category, valid_from)
);
GRANT SELECT, INSERT ON accommodation_cost TO ${app};
GRANT UPDATE (amount_cents, set_by, set_at) ON accommodation_cost TO ${app};

-- Persons on average in a month; more than there are places only with a reason. The places are those of the day it was reported.
CREATE TABLE accommodation_occupancy (
    accommodation uuid        NOT NULL REFERENCES accommodation,
    month         date        NOT NULL CHECK (extract(day FROM month) = 1),
    persons       integer     NOT NULL CHECK (persons >= 0),
    places        integer     NOT NULL,
    reason        text        CHECK (length(reason) BETWEEN 1 AND 500),
    version       bigint      NOT NULL CHECK (version > 0),
    reported_by   text        NOT NULL,
    reported_at   timestamptz NOT NULL,
    PRIMARY KEY (accommodation, month),
    CHECK (persons <= places OR reason IS NOT NULL)
);
GRANT SELECT, INSERT ON accommodation_occupancy TO ${app};
GRANT UPDATE (persons, places, reason, version, reported_by, reported_at) ON accommodation_occupancy TO ${app};

-- How many persons a municipality has to expect in a month, as its district or the state allocates them.
CREATE TABLE expected_arrival (
    ags     text        NOT NULL CHECK (ags ~ '^08[1-4][0-9]{5}$'),
    month   date        NOT NULL CHECK (extract(day FROM month) = 1),
    persons integer     NOT NULL CHECK (persons BETWEEN 0 AND 1000000),
    set_by  text        NOT NULL,
    set_at  timestamptz NOT NULL,
    PRIMARY KEY (ags, month)
);
GRANT SELECT, INSERT ON expected_arrival TO ${app};
GRANT UPDATE (persons, set_by, set_at) ON expected_arrival TO ${app};
