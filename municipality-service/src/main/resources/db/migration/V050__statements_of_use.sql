-- Statements of use: what became of a grant. One at the end of each measure, and one for each calendar year it reaches beyond.

CREATE TABLE statement_of_use (
    id               uuid PRIMARY KEY,
    measure          uuid NOT NULL REFERENCES measure,
    kind             text NOT NULL CHECK (kind IN ('INTERIM', 'FINAL')),
    applicant        text NOT NULL,
    budget_line      text NOT NULL,
    period_from      date NOT NULL,
    period_to        date NOT NULL CHECK (period_to >= period_from),
    due_on           date NOT NULL CHECK (due_on > period_to),
    status           text NOT NULL CHECK (status IN
                     ('OPEN', 'SUBMITTED', 'QUERIED', 'HEARING', 'CHECKED', 'ACCEPTED', 'RECOVERING', 'SETTLED', 'DROPPED')),
    report           text CHECK (length(report) <= 12000),
    units            integer CHECK (units >= 0),
    submitted_by     text,
    submitted_on     date,
    late             boolean NOT NULL,
    checked_by       text,
    accepted_by      text,
    granted_cents    bigint CHECK (granted_cents > 0),
    paid_cents       bigint CHECK (paid_cents >= 0),
    due_cents        bigint CHECK (due_cents >= 0 AND due_cents <= granted_cents),
    recover_cents    bigint CHECK (recover_cents = greatest(paid_cents - due_cents, 0)),
    reason           text,
    heard_until      date,
    hearing_answer   text,
    recovery         uuid,
    recovered_cents  bigint NOT NULL CHECK (recovered_cents >= 0),
    version          bigint NOT NULL,
    UNIQUE (measure, kind, period_from),
    -- Four eyes, in the database too.
    CHECK (checked_by <> submitted_by AND accepted_by <> checked_by AND accepted_by <> submitted_by),
    CHECK (kind = 'FINAL' OR coalesce(recover_cents, 0) = 0),
    CHECK (status NOT IN ('CHECKED', 'HEARING', 'ACCEPTED', 'RECOVERING', 'SETTLED') OR kind = 'INTERIM' OR due_cents IS NOT NULL),
    CHECK ((recovery IS NULL) = (status NOT IN ('RECOVERING', 'SETTLED')))
);
CREATE UNIQUE INDEX statement_final ON statement_of_use (measure) WHERE kind = 'FINAL';
CREATE INDEX statement_of_applicant ON statement_of_use (applicant, due_on);
CREATE INDEX statement_due ON statement_of_use (due_on) WHERE status IN ('OPEN', 'QUERIED');

CREATE TABLE statement_cost (
    statement        uuid NOT NULL REFERENCES statement_of_use,
    position         integer NOT NULL,
    kind             text NOT NULL,
    description      text,
    amount_cents     bigint NOT NULL CHECK (amount_cents > 0),
    recognised_cents bigint CHECK (recognised_cents BETWEEN 0 AND amount_cents),
    reason           text,
    PRIMARY KEY (statement, position)
);

CREATE TABLE statement_financing (
    statement    uuid NOT NULL REFERENCES statement_of_use,
    position     integer NOT NULL,
    kind         text NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (statement, position)
);

CREATE TABLE statement_step (
    statement   uuid NOT NULL REFERENCES statement_of_use,
    number      integer NOT NULL,
    status      text NOT NULL,
    happened_at timestamptz NOT NULL,
    happened_by text NOT NULL,
    note        text,
    PRIMARY KEY (statement, number)
);

-- Of what was reminded, so that each step is told once.
CREATE TABLE statement_reminder (
    statement uuid NOT NULL REFERENCES statement_of_use,
    due_on    date NOT NULL,
    step      text NOT NULL,
    PRIMARY KEY (statement, due_on, step)
);

GRANT SELECT, INSERT, UPDATE ON statement_of_use TO ${app};
-- While it is with the applicant, it may lose costs and financing again.
GRANT SELECT, INSERT, UPDATE, DELETE ON statement_cost, statement_financing TO ${app};
GRANT SELECT, INSERT ON statement_step, statement_reminder TO ${app};

-- A statement may have money recovered.
ALTER TABLE funding_recovery DROP CONSTRAINT funding_recovery_kind_check;
ALTER TABLE funding_recovery ADD CONSTRAINT funding_recovery_kind_check CHECK (kind IN ('CLAIM', 'MEASURE', 'STATEMENT'));
