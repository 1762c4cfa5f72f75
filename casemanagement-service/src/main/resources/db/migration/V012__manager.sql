-- The only table of this service that knows who a case manager is. Everything else names the number.
CREATE SEQUENCE case_manager_number;
CREATE TABLE case_manager (
    id       uuid        PRIMARY KEY,
    number   text        NOT NULL UNIQUE CHECK (number ~ '^M\d{6,}$'),
    -- who named the person: the municipality or district
    unit     text        NOT NULL,
    name     text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    named_at timestamptz NOT NULL
);
CREATE INDEX case_manager_unit ON case_manager (unit);

-- How much of a case manager's time a post binds, and when; freed once the post gives nothing.
CREATE TABLE engagement (
    post         uuid    PRIMARY KEY,
    case_manager uuid    NOT NULL REFERENCES case_manager,
    holder       text    NOT NULL,
    fte_percent  integer NOT NULL CHECK (fte_percent BETWEEN 1 AND 100),
    starts_on    date    NOT NULL,
    ends_on      date    NOT NULL CHECK (ends_on >= starts_on),
    freed        boolean NOT NULL
);
CREATE INDEX engagement_case_manager ON engagement (case_manager);
CREATE INDEX engagement_holder ON engagement (holder);

GRANT USAGE ON SEQUENCE case_manager_number TO ${app};
GRANT SELECT, INSERT ON case_manager TO ${app};
-- A row lock needs the right to update something; the number stays what it is.
GRANT UPDATE (name) ON case_manager TO ${app};
GRANT SELECT, INSERT ON engagement TO ${app};
GRANT UPDATE (freed) ON engagement TO ${app};
