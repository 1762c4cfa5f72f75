CREATE TABLE note (id uuid PRIMARY KEY, text text NOT NULL, cents bigint NOT NULL, ags text NOT NULL);
CREATE TABLE note_heard (seq bigint GENERATED ALWAYS AS IDENTITY, fact_id uuid NOT NULL, text text NOT NULL);
GRANT SELECT, INSERT ON note, note_heard TO ${app};
