-- The closing of a line's year (Jahresabschluss, §§ 45, 76 LHO): prepared by one person, approved by another. What was bound stays payable; when
-- some of it is set free later, a further closing of the closed line carries or lapses that.
CREATE TABLE year_closing (
    id                uuid        PRIMARY KEY,
    budget_line       text        NOT NULL REFERENCES budget_line,
    -- counts the approved closings of a line
    number            integer     CHECK (number > 0),
    -- the line of the next year that gets what is carried
    successor         text        REFERENCES budget_line,
    -- the rule of the programme version by which it was prepared
    carry_over        text        NOT NULL CHECK (carry_over IN ('LAPSES', 'POT', 'HOLDER')),
    reason            text        CHECK (length(reason) BETWEEN 1 AND 500),
    paid_cents        bigint      NOT NULL CHECK (paid_cents >= 0),
    bound_cents       bigint      NOT NULL CHECK (bound_cents >= 0),
    uncollected_cents bigint      NOT NULL CHECK (uncollected_cents >= 0),
    kept_cents        bigint      NOT NULL CHECK (kept_cents BETWEEN 0 AND uncollected_cents),
    carried_cents     bigint      NOT NULL CHECK (carried_cents >= 0),
    lapsed_cents      bigint      NOT NULL CHECK (lapsed_cents >= 0),
    status            text        NOT NULL CHECK (status IN ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    proposed_by       text        NOT NULL,
    proposed_at       timestamptz NOT NULL,
    decided_by        text,
    decided_at        timestamptz,
    decision_reason   text        CHECK (length(decision_reason) BETWEEN 1 AND 500),
    version           bigint      NOT NULL CHECK (version > 0),
    UNIQUE (budget_line, number),
    CHECK ((status = 'APPROVED') = (number IS NOT NULL)),
    CHECK (carried_cents = 0 OR (successor IS NOT NULL AND carry_over <> 'LAPSES')),
    CHECK ((status = 'PROPOSED') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CONSTRAINT closing_four_eyes CHECK (status NOT IN ('APPROVED', 'REJECTED') OR decided_by <> proposed_by),
    CONSTRAINT closing_withdrawn_by_its_proposer CHECK (status <> 'WITHDRAWN' OR decided_by = proposed_by)
);
CREATE INDEX year_closing_line ON year_closing (budget_line, id);

-- What is left of each holder's share, and of the line itself (empty holder): its common pot and what is blocked.
CREATE TABLE year_closing_item (
    closing          uuid   NOT NULL REFERENCES year_closing,
    holder           text   NOT NULL,
    paid_cents       bigint NOT NULL CHECK (paid_cents >= 0),
    bound_cents      bigint NOT NULL CHECK (bound_cents >= 0),
    receivable_cents bigint NOT NULL CHECK (receivable_cents <= 0),
    free_cents       bigint NOT NULL CHECK (free_cents >= 0),
    blocked_cents    bigint NOT NULL CHECK (blocked_cents >= 0),
    -- free, but covered by a claim that nobody has paid back yet
    kept_cents       bigint NOT NULL CHECK (kept_cents >= 0),
    carried_cents    bigint NOT NULL CHECK (carried_cents >= 0),
    lapsed_cents     bigint NOT NULL CHECK (lapsed_cents >= 0),
    PRIMARY KEY (closing, holder),
    CONSTRAINT every_cent_is_accounted_for CHECK (free_cents + blocked_cents = kept_cents + carried_cents + lapsed_cents)
);

GRANT SELECT, INSERT ON year_closing, year_closing_item TO ${app};
GRANT UPDATE (number, status, decided_by, decided_at, decision_reason, version) ON year_closing TO ${app};
