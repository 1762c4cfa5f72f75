-- Budget's copies of the head counts: every revision is kept, so that any closure can be read again.
CREATE TABLE survey_count (
    survey_year                  integer NOT NULL,
    revision                     bigint  NOT NULL,
    ags                          text    NOT NULL,
    district                     text    NOT NULL,
    version                      bigint  NOT NULL,
    cohort_persons               bigint  NOT NULL CHECK (cohort_persons >= 0),
    family_reunification_persons bigint  NOT NULL CHECK (family_reunification_persons >= 0),
    persons                      bigint  NOT NULL CHECK (persons >= 0),
    PRIMARY KEY (survey_year, ags, revision)
);

CREATE TABLE survey_closure (
    survey_year    integer NOT NULL,
    version        integer NOT NULL,
    reference_date date    NOT NULL,
    municipalities integer NOT NULL CHECK (municipalities >= 0),
    persons        bigint  NOT NULL CHECK (persons >= 0),
    up_to_revision bigint  NOT NULL,
    PRIMARY KEY (survey_year, version)
);

GRANT SELECT, INSERT ON survey_count, survey_closure TO ${app};
