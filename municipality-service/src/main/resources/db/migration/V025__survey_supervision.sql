-- A count that came after the day it was due counts only once the district or the statistical office has said so.
CREATE TABLE late_count_decision (
    survey_year integer     NOT NULL,
    ags         text        NOT NULL,
    number      integer     NOT NULL,
    accepted    boolean     NOT NULL,
    reason      text        CHECK (length(reason) BETWEEN 1 AND 1000),
    decided_by  text        NOT NULL,
    decided_at  timestamptz NOT NULL,
    PRIMARY KEY (survey_year, ags, number),
    FOREIGN KEY (survey_year, ags, number) REFERENCES head_count (survey_year, ags, number),
    CHECK (accepted OR reason IS NOT NULL)
);
GRANT SELECT, INSERT ON late_count_decision TO ${app};

-- What has been reminded of: each step before, and once after, a due day, once for each unit.
CREATE TABLE survey_reminder (
    survey_year integer     NOT NULL REFERENCES survey,
    unit        text        NOT NULL,
    due_on      date        NOT NULL,
    step        integer     NOT NULL,
    missing     integer     NOT NULL CHECK (missing > 0),
    told_at     timestamptz NOT NULL,
    PRIMARY KEY (survey_year, unit, due_on, step)
);
GRANT SELECT, INSERT ON survey_reminder TO ${app};

-- From when on a count looks strange enough to be named. It never hinders anybody.
CREATE TABLE plausibility_limit (
    from_year               integer PRIMARY KEY CHECK (from_year BETWEEN 2015 AND 2100),
    change_percent          integer NOT NULL CHECK (change_percent > 0),
    change_persons          integer NOT NULL CHECK (change_persons >= 0),
    permille_of_population  integer NOT NULL CHECK (permille_of_population BETWEEN 1 AND 1000),
    version                 bigint  NOT NULL CHECK (version > 0)
);
-- Published counts of 2017 moved by up to a half within one municipality and were right; the state-wide count is about 7 of a thousand inhabitants.
INSERT INTO plausibility_limit VALUES (2015, 50, 20, 50, 1);
GRANT SELECT, INSERT ON plausibility_limit TO ${app};
GRANT UPDATE (change_percent, change_persons, permille_of_population, version) ON plausibility_limit TO ${app};
