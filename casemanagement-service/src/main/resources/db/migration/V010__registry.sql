-- Copy of the register as municipality-service told it: which keys exist and what they are called.
CREATE TABLE municipality (
    ags      text   PRIMARY KEY,
    name     text   NOT NULL,
    district text   NOT NULL,
    valid_to date,
    version  bigint NOT NULL
);
CREATE INDEX municipality_district ON municipality (district);
GRANT SELECT, INSERT, UPDATE ON municipality TO ${app};
