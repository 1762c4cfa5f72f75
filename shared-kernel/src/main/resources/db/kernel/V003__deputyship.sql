-- Who stands in for whom (Stellvertretung), when, with which roles. Recorded by one person, confirmed by another; never edited, only ended early.
CREATE TABLE deputyship (
    id           uuid        PRIMARY KEY,
    absent       text        NOT NULL CHECK (length(absent) BETWEEN 1 AND 255),
    deputy       text        NOT NULL CHECK (length(deputy) BETWEEN 1 AND 255 AND deputy <> absent),
    roles        text[]      NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['ministry', 'grant-officer', 'treasurer', 'statistics-office']),
    first_day    date        NOT NULL,
    last_day     date        NOT NULL CHECK (last_day >= first_day),
    reason       text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    -- nobody gives himself a role
    recorded_by  text        NOT NULL CHECK (recorded_by <> deputy),
    recorded_at  timestamptz NOT NULL,
    confirmed_by text        CHECK (confirmed_by <> recorded_by AND confirmed_by <> deputy),
    confirmed_at timestamptz CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
    ended_by     text,
    ended_at     timestamptz CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX deputyship_running ON deputyship (last_day) WHERE confirmed_at IS NOT NULL AND ended_at IS NULL;
GRANT SELECT, INSERT ON deputyship TO ${app};
GRANT UPDATE (confirmed_by, confirmed_at, ended_by, ended_at) ON deputyship TO ${app};
