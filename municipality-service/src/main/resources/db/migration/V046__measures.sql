-- Measures: the application with its cost plan and answers, what officers found, its steps, amendments, and numbers of
-- participants by month. No persons.

CREATE TABLE measure (
    id                    uuid PRIMARY KEY,
    applicant             text NOT NULL CHECK (applicant ~ '^(08[1-4][0-9]{2}([0-9]{3})?|[GT][0-9]{6})$'),
    budget_line           text NOT NULL,
    type                  text NOT NULL REFERENCES measure_type,
    area                  text NOT NULL,
    status                text NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'QUERIED', 'ASSESSED', 'APPROVED', 'GRANTED',
                                                          'COMPLETED', 'REJECTED', 'REFUSED', 'WITHDRAWN', 'CANCELLED')),
    standard              text NOT NULL REFERENCES standard,
    title                 text NOT NULL,
    provider              text NOT NULL,
    district              text NOT NULL CHECK (district ~ '^08[1-4][0-9]{2}$'),
    target_group          text NOT NULL,
    languages             text,
    groups                integer NOT NULL CHECK (groups > 0),
    places                integer NOT NULL CHECK (places >= groups),
    teaching_units        integer NOT NULL CHECK (teaching_units >= 0),
    entry_level           text NOT NULL,
    exit_level            text NOT NULL,
    period_from           date NOT NULL,
    period_to             date NOT NULL CHECK (period_to >= period_from),
    cost_cents            bigint NOT NULL CHECK (cost_cents > 0),
    financed_cents        bigint NOT NULL CHECK (financed_cents >= 0 AND financed_cents < cost_cents),
    submitted_by          text,
    eligible_cents        bigint CHECK (eligible_cents > 0 AND eligible_cents <= cost_cents),
    eligible_reason       text,
    grant_cents           bigint CHECK (grant_cents > 0 AND grant_cents <= eligible_cents - financed_cents),
    assessed_by           text,
    approved_by           text,
    approved_on           date,
    reductions            integer NOT NULL CHECK (reductions >= 0),
    early_reason          text,
    early_asked_by        text,
    early_asked_at        timestamptz,
    early_permitted       boolean,
    early_decision_reason text,
    early_decided_by      text,
    early_decided_at      timestamptz,
    funding_request       uuid,
    funding_version       bigint,
    reservation           text,
    reserved_cents        bigint,
    paid_cents            bigint,
    recovered_cents       bigint,
    payment_order         text,
    paid_on               date,
    refusal               text,
    available_cents       bigint,
    participants          integer NOT NULL CHECK (participants >= 0 AND participants <= places),
    offered               boolean NOT NULL,
    version               bigint NOT NULL,
    -- Three people, in the database too.
    CHECK (assessed_by <> submitted_by),
    CHECK (approved_by <> assessed_by AND approved_by <> submitted_by),
    CHECK (early_decided_by <> early_asked_by),
    CHECK ((approved_by IS NULL) = (approved_on IS NULL)),
    -- No money before an approval.
    CHECK (status NOT IN ('APPROVED', 'GRANTED', 'COMPLETED', 'CANCELLED') OR approved_by IS NOT NULL),
    -- No start before the approval, unless an early start was permitted on an earlier day in Berlin.
    CHECK (approved_on IS NULL OR period_from >= approved_on
           OR coalesce(early_permitted AND (early_decided_at AT TIME ZONE 'Europe/Berlin')::date < period_from, false))
);
CREATE INDEX measure_of_applicant ON measure (applicant, budget_line);
CREATE INDEX measure_of_district ON measure (district, area, status, period_to);
CREATE INDEX measure_of_line ON measure (budget_line, status);

CREATE TABLE measure_cost (
    measure      uuid NOT NULL REFERENCES measure,
    position     integer NOT NULL,
    kind         text NOT NULL,
    description  text,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (measure, position)
);

CREATE TABLE measure_financing (
    measure      uuid NOT NULL REFERENCES measure,
    position     integer NOT NULL,
    kind         text NOT NULL,
    description  text,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (measure, position)
);

CREATE TABLE measure_answer (
    measure   uuid NOT NULL REFERENCES measure,
    position  integer NOT NULL,
    criterion text NOT NULL,
    number    numeric(9, 2),
    choice    text,
    yes       boolean,
    reason    text,
    PRIMARY KEY (measure, position)
);

CREATE TABLE measure_verdict (
    measure   uuid NOT NULL REFERENCES measure,
    position  integer NOT NULL,
    criterion text NOT NULL,
    verdict   text NOT NULL CHECK (verdict IN ('MET', 'NOT_MET', 'DEVIATION')),
    reason    text CHECK (reason IS NOT NULL OR verdict <> 'DEVIATION'),
    PRIMARY KEY (measure, position)
);

CREATE TABLE measure_step (
    measure     uuid NOT NULL REFERENCES measure,
    number      integer NOT NULL,
    status      text NOT NULL,
    happened_at timestamptz NOT NULL,
    happened_by text NOT NULL,
    note        text,
    PRIMARY KEY (measure, number)
);

CREATE TABLE measure_amendment (
    id              uuid PRIMARY KEY,
    measure         uuid NOT NULL REFERENCES measure,
    number          integer NOT NULL CHECK (number > 0),
    status          text NOT NULL CHECK (status IN ('PROPOSED', 'IN_FORCE', 'REJECTED')),
    reason          text NOT NULL,
    title           text NOT NULL,
    provider        text NOT NULL,
    district        text NOT NULL,
    target_group    text NOT NULL,
    languages       text,
    groups          integer NOT NULL CHECK (groups > 0),
    places          integer NOT NULL CHECK (places >= groups),
    teaching_units  integer NOT NULL CHECK (teaching_units >= 0),
    entry_level     text NOT NULL,
    exit_level      text NOT NULL,
    period_from     date NOT NULL,
    period_to       date NOT NULL CHECK (period_to >= period_from),
    eligible_cents  bigint NOT NULL CHECK (eligible_cents > 0),
    grant_cents     bigint NOT NULL CHECK (grant_cents > 0 AND grant_cents <= eligible_cents),
    proposed_by     text NOT NULL,
    proposed_at     timestamptz NOT NULL,
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text,
    UNIQUE (measure, number),
    CHECK (decided_by <> proposed_by)
);
-- One waits at a time: a second one would rest on what may change.
CREATE UNIQUE INDEX measure_amendment_open ON measure_amendment (measure) WHERE status = 'PROPOSED';

CREATE TABLE measure_amendment_cost (
    amendment    uuid NOT NULL REFERENCES measure_amendment,
    position     integer NOT NULL,
    kind         text NOT NULL,
    description  text,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (amendment, position)
);

CREATE TABLE measure_amendment_financing (
    amendment    uuid NOT NULL REFERENCES measure_amendment,
    position     integer NOT NULL,
    kind         text NOT NULL,
    description  text,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (amendment, position)
);

CREATE TABLE participation (
    id           uuid PRIMARY KEY,
    measure      uuid NOT NULL REFERENCES measure,
    month        date NOT NULL CHECK (extract(day FROM month) = 1),
    planned      integer NOT NULL CHECK (planned >= 0),
    started      integer NOT NULL CHECK (started >= 0),
    finished     integer NOT NULL CHECK (finished >= 0),
    dropped_out  integer NOT NULL CHECK (dropped_out >= 0),
    reached_exit integer NOT NULL CHECK (reached_exit >= 0),
    moved_on     integer NOT NULL CHECK (moved_on >= 0),
    reported_by  text NOT NULL,
    reported_at  timestamptz NOT NULL,
    UNIQUE (measure, month)
);

GRANT SELECT, INSERT, UPDATE ON measure, measure_amendment, participation TO ${app};
-- A draft may lose lines and answers again, an assessment its verdicts.
GRANT SELECT, INSERT, UPDATE, DELETE ON measure_cost, measure_financing, measure_answer, measure_verdict TO ${app};
-- What happened stays.
GRANT SELECT, INSERT ON measure_step, measure_amendment_cost, measure_amendment_financing TO ${app};
