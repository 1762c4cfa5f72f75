-- What a line has is parliament's word and what came and went since. Their sum is what the ledger's source mirrors.
ALTER TABLE budget_line
    -- Umschichtung: received from other lines less given to them
    ADD COLUMN virement_cents           bigint NOT NULL DEFAULT 0,
    -- Ausgaberest: received from the year before less given to the year after
    ADD COLUMN carried_over_cents       bigint NOT NULL DEFAULT 0,
    -- the part of it that came to holders and not to the common pot
    ADD COLUMN carried_to_holders_cents bigint NOT NULL DEFAULT 0 CHECK (carried_to_holders_cents >= 0),
    ADD COLUMN lapsed_cents             bigint NOT NULL DEFAULT 0 CHECK (lapsed_cents >= 0),
    -- Sperre: has the money, may not use it for now
    ADD COLUMN blocked_cents            bigint NOT NULL DEFAULT 0 CHECK (blocked_cents >= 0),
    -- the account the line pays from; null: the state's common one
    ADD COLUMN debtor_name              text CHECK (length(debtor_name) BETWEEN 1 AND 70),
    ADD COLUMN debtor_iban              text CHECK (debtor_iban ~ '^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$'),
    -- who changed it may not release a payment from it
    ADD COLUMN debtor_changed_by        text,
    ADD COLUMN debtor_changed_at        timestamptz,
    ADD CONSTRAINT no_more_is_blocked_than_there_is CHECK
        (blocked_cents <= appropriation_cents + rounding_cents + virement_cents + carried_over_cents - lapsed_cents),
    ADD CONSTRAINT debtor_is_whole CHECK
        (num_nulls(debtor_name, debtor_iban, debtor_changed_by, debtor_changed_at) IN (0, 4));
GRANT UPDATE (virement_cents, carried_over_cents, carried_to_holders_cents, lapsed_cents, blocked_cents,
              debtor_name, debtor_iban, debtor_changed_by, debtor_changed_at) ON budget_line TO ${app};

-- A movement of an open line's appropriation: proposed by one person, decided by another.
CREATE TABLE budget_movement (
    id              uuid        PRIMARY KEY,
    kind            text        NOT NULL CHECK (kind IN ('AMEND', 'BLOCK', 'UNBLOCK', 'VIREMENT')),
    budget_line     text        NOT NULL REFERENCES budget_line,
    -- who receives a virement
    other_line      text        REFERENCES budget_line,
    amount_cents    bigint      NOT NULL,
    reason          text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    legal_ground    text        CHECK (length(legal_ground) BETWEEN 1 AND 200),
    status          text        NOT NULL CHECK (status IN ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    proposed_by     text        NOT NULL,
    proposed_at     timestamptz NOT NULL,
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text        CHECK (length(decision_reason) BETWEEN 1 AND 500),
    version         bigint      NOT NULL CHECK (version > 0),
    CHECK (amount_cents > 0 OR (kind = 'AMEND' AND amount_cents < 0)),
    CHECK ((kind = 'VIREMENT') = (other_line IS NOT NULL) AND other_line <> budget_line),
    CHECK ((status = 'PROPOSED') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CONSTRAINT four_eyes CHECK (status NOT IN ('APPROVED', 'REJECTED') OR decided_by <> proposed_by),
    CONSTRAINT withdrawn_by_its_proposer CHECK (status <> 'WITHDRAWN' OR decided_by = proposed_by)
);
CREATE INDEX budget_movement_line ON budget_movement (budget_line, id);
CREATE INDEX budget_movement_other_line ON budget_movement (other_line, id) WHERE other_line IS NOT NULL;

GRANT SELECT, INSERT ON budget_movement TO ${app};
GRANT UPDATE (status, decided_by, decided_at, decision_reason, version) ON budget_movement TO ${app};
