CREATE TABLE sample_row (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), mark bigint NOT NULL, text text NOT NULL);
CREATE TABLE sample_horizon (mark bigint NOT NULL);
INSERT INTO sample_horizon VALUES (0);
GRANT SELECT, INSERT ON sample_row TO ${app};
GRANT SELECT, UPDATE ON sample_horizon TO ${app};
