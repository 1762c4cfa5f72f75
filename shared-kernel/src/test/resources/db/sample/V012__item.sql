CREATE TABLE item (ags text PRIMARY KEY, amount bigint NOT NULL CHECK (amount < 1000000), told_by text NOT NULL);
GRANT SELECT, INSERT ON item TO ${app};
