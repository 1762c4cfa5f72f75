-- Districts over time: their names, and that one ends with its last municipality (district reform).
ALTER TABLE district ADD COLUMN valid_to date;

CREATE TABLE district_version (
    id         uuid PRIMARY KEY,
    key        text NOT NULL REFERENCES district,
    name       text NOT NULL,
    seat       text NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('CITY_DISTRICT', 'RURAL_DISTRICT')),
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from - 1),
    as_of      date NOT NULL
);
CREATE UNIQUE INDEX district_version_holding ON district_version (key) WHERE valid_to IS NULL;
CREATE INDEX district_version_key ON district_version (key, valid_from);
INSERT INTO district_version (id, key, name, seat, kind, valid_from, as_of)
SELECT gen_random_uuid(), key, name, seat, kind, '1952-04-25', coalesce((SELECT newest_as_of FROM register_state), '1952-04-25') FROM district;

GRANT SELECT, INSERT, UPDATE ON district_version TO ${app};
