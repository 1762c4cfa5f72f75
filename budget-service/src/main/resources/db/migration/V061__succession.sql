-- Who followed a municipality that ended, as the register tells it, and what of its shares went on.
ALTER TABLE municipality
    ADD COLUMN successors      text[] NOT NULL DEFAULT '{}',
    ADD COLUMN legal_successor text;
CREATE INDEX municipality_legal_successor ON municipality (legal_successor) WHERE legal_successor IS NOT NULL;

CREATE TABLE share_succession (
    id           uuid        PRIMARY KEY,
    budget_line  text        NOT NULL REFERENCES budget_line,
    predecessor  text        NOT NULL,
    successor    text        NOT NULL CHECK (successor <> predecessor),
    amount_cents bigint      NOT NULL CHECK (amount_cents > 0),
    persons      bigint      NOT NULL CHECK (persons >= 0),
    moved_at     timestamptz NOT NULL
);
CREATE INDEX share_succession_predecessor ON share_succession (predecessor);
GRANT SELECT, INSERT ON share_succession TO ${app};
