-- Copy of the groups budget keeps: who applies jointly.
CREATE TABLE municipality_group (
    key        text   PRIMARY KEY CHECK (key ~ '^G[0-9]{6}$'),
    name       text   NOT NULL,
    lead       text   NOT NULL,
    members    text[] NOT NULL CHECK (cardinality(members) > 1),
    valid_from date   NOT NULL,
    valid_to   date,
    version    bigint NOT NULL
);
CREATE INDEX municipality_group_members ON municipality_group USING gin (members);
GRANT SELECT, INSERT, UPDATE ON municipality_group TO ${app};
