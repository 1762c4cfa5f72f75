-- Budget's copy of the register: who a key belongs to, for lists and files.
CREATE TABLE municipality (
    ags        text   PRIMARY KEY,
    name       text   NOT NULL,
    district   text   NOT NULL,
    population bigint NOT NULL,
    valid_from date   NOT NULL,
    valid_to   date,
    version    bigint NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON municipality TO ${app};
