-- A simulation that is kept to be talked about (Szenario). What it rests on is frozen with it: counts by the version of the survey, tables by
-- their version, inhabitants as they stand here, since the register moves on.
CREATE TABLE allocation_scenario (
    id          uuid        PRIMARY KEY,
    survey_year integer     NOT NULL CHECK (survey_year BETWEEN 2015 AND 2100),
    owner       text        NOT NULL,
    kept_at     timestamptz NOT NULL,
    archived_by text,
    archived_at timestamptz,
    CHECK ((archived_by IS NULL) = (archived_at IS NULL))
);

-- An edit is another version, so that a comment goes on saying what it was about.
CREATE TABLE allocation_scenario_version (
    scenario       uuid        NOT NULL REFERENCES allocation_scenario,
    version        integer     NOT NULL CHECK (version > 0),
    name           text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    note           text        NOT NULL CHECK (length(note) <= 4000),
    -- 0: no rule divides by persons
    survey_version integer     NOT NULL CHECK (survey_version >= 0),
    -- as they were asked
    rules          jsonb       NOT NULL,
    visibility     text        NOT NULL CHECK (visibility IN ('MINISTRY', 'SHARED', 'UNITS')),
    -- municipalities, districts and other units that may look when visibility is UNITS
    units          text[]      NOT NULL,
    written_by     text        NOT NULL,
    written_at     timestamptz NOT NULL,
    PRIMARY KEY (scenario, version),
    CHECK ((visibility = 'UNITS') = (cardinality(units) > 0))
);

CREATE TABLE allocation_scenario_table (
    scenario      uuid    NOT NULL REFERENCES allocation_scenario,
    table_code    text    NOT NULL,
    table_version integer NOT NULL,
    PRIMARY KEY (scenario, table_code),
    FOREIGN KEY (table_code, table_version) REFERENCES distribution_table
);

CREATE TABLE allocation_scenario_inhabitants (
    scenario    uuid    NOT NULL REFERENCES allocation_scenario,
    ags         text    NOT NULL,
    inhabitants bigint  NOT NULL CHECK (inhabitants >= 0),
    -- whether the municipality existed at the end of the survey year
    existed     boolean NOT NULL,
    PRIMARY KEY (scenario, ags)
);

CREATE TABLE allocation_scenario_comment (
    id         uuid        PRIMARY KEY,
    scenario   uuid        NOT NULL,
    version    integer     NOT NULL,
    words      text        NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
    written_by text        NOT NULL,
    -- for whom the author spoke
    units      text[]      NOT NULL,
    written_at timestamptz NOT NULL,
    FOREIGN KEY (scenario, version) REFERENCES allocation_scenario_version
);
CREATE INDEX allocation_scenario_comments ON allocation_scenario_comment (scenario, id);

-- A rule of a scenario that became the draft of a programme version.
CREATE TABLE allocation_scenario_adoption (
    scenario          uuid        NOT NULL,
    version           integer     NOT NULL,
    rule              text        NOT NULL,
    programme         text        NOT NULL,
    programme_version integer     NOT NULL,
    adopted_by        text        NOT NULL,
    adopted_at        timestamptz NOT NULL,
    PRIMARY KEY (programme, programme_version),
    FOREIGN KEY (scenario, version) REFERENCES allocation_scenario_version,
    FOREIGN KEY (programme, programme_version) REFERENCES programme_version
);
CREATE INDEX allocation_scenario_adoptions ON allocation_scenario_adoption (scenario);

GRANT SELECT, INSERT ON allocation_scenario, allocation_scenario_version, allocation_scenario_table, allocation_scenario_inhabitants,
    allocation_scenario_comment, allocation_scenario_adoption TO ${app};
GRANT UPDATE (archived_by, archived_at) ON allocation_scenario TO ${app};
