-- A commitment authority (Verpflichtungsermächtigung, §§ 6, 16, 38 LHO) is a ceiling beside the appropriation, for one later year in which the
-- money falls due. It is granted, or taken back, by a movement. The ledger keeps it as line <code>@<year>, so it can never be exceeded.
ALTER TABLE budget_movement ADD COLUMN due_year integer CHECK (due_year BETWEEN 2016 AND 2100);
ALTER TABLE budget_movement DROP CONSTRAINT budget_movement_kind_check;
ALTER TABLE budget_movement ADD CONSTRAINT budget_movement_kind_check
    CHECK (kind IN ('AMEND', 'BLOCK', 'UNBLOCK', 'VIREMENT', 'AUTHORITY'));
ALTER TABLE budget_movement DROP CONSTRAINT budget_movement_check;
ALTER TABLE budget_movement ADD CONSTRAINT some_kinds_take_back
    CHECK (amount_cents > 0 OR (kind IN ('AMEND', 'AUTHORITY') AND amount_cents < 0));
ALTER TABLE budget_movement ADD CONSTRAINT authorities_have_a_due_year CHECK ((kind = 'AUTHORITY') = (due_year IS NOT NULL));

-- Money of a later year promised together with a reservation. Uses up the authority of its line and year until it is given back or falls due.
CREATE TABLE commitment (
    reservation  uuid    NOT NULL REFERENCES reservation,
    due_year     integer NOT NULL CHECK (due_year BETWEEN 2016 AND 2100),
    budget_line  text    NOT NULL REFERENCES budget_line,
    holder       text    NOT NULL,
    amount_cents bigint  NOT NULL CHECK (amount_cents > 0),
    status       text    NOT NULL CHECK (status IN ('ENTERED', 'GIVEN_BACK', 'DUE')),
    -- the reservation of the due year's line that it has become
    turned_into  uuid    UNIQUE REFERENCES reservation,
    PRIMARY KEY (reservation, due_year),
    CHECK ((status = 'DUE') = (turned_into IS NOT NULL))
);
CREATE INDEX commitment_entered ON commitment (due_year, budget_line) WHERE status = 'ENTERED';

GRANT SELECT, INSERT ON commitment TO ${app};
GRANT UPDATE (status, turned_into) ON commitment TO ${app};

-- What falls due becomes reservations of the due year's line: proposed by one person, approved by another. What could not become one stays
-- promised, and may be proposed again.
CREATE TABLE due_commitments (
    id              uuid        PRIMARY KEY,
    budget_line     text        NOT NULL REFERENCES budget_line,
    commitments     integer     NOT NULL CHECK (commitments > 0),
    amount_cents    bigint      NOT NULL CHECK (amount_cents > 0),
    turned          integer     NOT NULL DEFAULT 0 CHECK (turned BETWEEN 0 AND commitments),
    turned_cents    bigint      NOT NULL DEFAULT 0 CHECK (turned_cents BETWEEN 0 AND amount_cents),
    status          text        NOT NULL CHECK (status IN ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    proposed_by     text        NOT NULL,
    proposed_at     timestamptz NOT NULL,
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text        CHECK (length(decision_reason) BETWEEN 1 AND 500),
    version         bigint      NOT NULL CHECK (version > 0),
    CHECK (turned = 0 OR status = 'APPROVED'),
    CHECK ((status = 'PROPOSED') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CONSTRAINT due_four_eyes CHECK (status NOT IN ('APPROVED', 'REJECTED') OR decided_by <> proposed_by),
    CONSTRAINT due_withdrawn_by_its_proposer CHECK (status <> 'WITHDRAWN' OR decided_by = proposed_by)
);
CREATE INDEX due_commitments_line ON due_commitments (budget_line, id);

CREATE TABLE due_commitment (
    due             uuid    NOT NULL REFERENCES due_commitments,
    reservation     uuid    NOT NULL,
    due_year        integer NOT NULL,
    -- null: not decided yet
    outcome         text    CHECK (outcome IN ('TURNED', 'INSUFFICIENT_FUNDS', 'NO_SHARE', 'NO_LONGER_PROMISED')),
    -- what the holder had when it was not enough
    available_cents bigint  CHECK (available_cents >= 0),
    PRIMARY KEY (due, reservation),
    FOREIGN KEY (reservation, due_year) REFERENCES commitment
);

GRANT SELECT, INSERT ON due_commitments, due_commitment TO ${app};
GRANT UPDATE (turned, turned_cents, status, decided_by, decided_at, decision_reason, version) ON due_commitments TO ${app};
GRANT UPDATE (outcome, available_cents) ON due_commitment TO ${app};

-- What was not promised until the year's end may not be promised any more (§ 45 LHO).
ALTER TABLE year_closing ADD COLUMN authority_lapsed_cents bigint NOT NULL DEFAULT 0 CHECK (authority_lapsed_cents >= 0);
