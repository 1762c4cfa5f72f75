-- Head-count surveys. Counts, transmissions and closures are only added.

CREATE TABLE survey (
    year            integer PRIMARY KEY,
    reference_date  date NOT NULL,
    report_by       date NOT NULL,
    correct_by      date NOT NULL,
    revision        integer NOT NULL,
    closures        integer NOT NULL,
    closed_revision integer NOT NULL CHECK (closed_revision <= revision),
    counted         boolean NOT NULL,
    version         bigint NOT NULL,
    CHECK (extract(year FROM reference_date) = year),
    CHECK (reference_date < report_by AND report_by <= correct_by)
);

CREATE TABLE head_count (
    id                           uuid PRIMARY KEY,
    survey_year                  integer NOT NULL REFERENCES survey,
    ags                          text NOT NULL,
    district                     text NOT NULL,
    number                       integer NOT NULL CHECK (number > 0),
    cohort_persons               integer NOT NULL CHECK (cohort_persons >= 0),
    family_reunification_persons integer NOT NULL CHECK (family_reunification_persons >= 0),
    note                         text,
    reason                       text CHECK (reason IS NOT NULL OR NOT correction),
    on_behalf                    boolean NOT NULL,
    late                         boolean NOT NULL,
    correction                   boolean NOT NULL,
    reported_by                  text NOT NULL,
    reported_at                  timestamptz NOT NULL,
    UNIQUE (survey_year, ags, number)
);

CREATE TABLE transmitted_count (
    id                           uuid PRIMARY KEY,
    survey_year                  integer NOT NULL REFERENCES survey,
    revision                     integer NOT NULL CHECK (revision > 0),
    ags                          text NOT NULL,
    district                     text NOT NULL,
    number                       integer NOT NULL,
    cohort_persons               integer NOT NULL,
    family_reunification_persons integer NOT NULL,
    UNIQUE (survey_year, revision),
    UNIQUE (survey_year, ags, number),
    FOREIGN KEY (survey_year, ags, number) REFERENCES head_count (survey_year, ags, number)
);

CREATE TABLE survey_closure (
    id             uuid PRIMARY KEY,
    survey_year    integer NOT NULL REFERENCES survey,
    version        integer NOT NULL CHECK (version > 0),
    up_to_revision integer NOT NULL,
    municipalities integer NOT NULL,
    persons        integer NOT NULL,
    closed_by      text NOT NULL,
    closed_at      timestamptz NOT NULL,
    UNIQUE (survey_year, version)
);

GRANT SELECT, INSERT, UPDATE ON survey TO ${app};
GRANT SELECT, INSERT ON head_count, transmitted_count, survey_closure TO ${app};
