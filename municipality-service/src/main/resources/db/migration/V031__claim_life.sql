-- The rest of a claim's life: instalments and their final settlement, the remedy against a decision, objections.

-- What was paid of each request and came back, whoever asked: a claim may have asked several times.
CREATE TABLE funding_money (
    request         uuid PRIMARY KEY REFERENCES funding_request,
    version         bigint NOT NULL,
    paid_cents      bigint NOT NULL,
    recovered_cents bigint NOT NULL
);
INSERT INTO funding_money (request, version, paid_cents, recovered_cents)
SELECT claim.funding_request, claim.funding_version, claim.paid_cents, claim.recovered_cents
FROM claim JOIN funding_request ON funding_request.request = claim.funding_request;
GRANT SELECT, INSERT, UPDATE ON funding_money TO ${app};

-- Only a final settlement may come to nothing or less.
DO $$
DECLARE
    rule text;
BEGIN
    FOR rule IN SELECT conname FROM pg_constraint WHERE conrelid = 'claim'::regclass AND contype = 'c'
        AND (pg_get_constraintdef(oid) LIKE '%claimed_cents > 0%' OR pg_get_constraintdef(oid) LIKE '%recognised_cents > 0%')
    LOOP
        EXECUTE format('ALTER TABLE claim DROP CONSTRAINT %I', rule);
    END LOOP;
END $$;

ALTER TABLE claim
    ADD COLUMN kind                   text   NOT NULL DEFAULT 'SINGLE',
    ADD COLUMN settled_cents          bigint NOT NULL DEFAULT 0 CHECK (settled_cents >= 0),
    ADD COLUMN decided_on             date,
    ADD COLUMN remedy                 text   CHECK (remedy IN ('OBJECTION', 'ACTION')),
    ADD COLUMN remedy_until           date,
    ADD COLUMN hearing_until          date,
    ADD COLUMN objected_at            timestamptz,
    ADD COLUMN objected_by            text,
    ADD COLUMN objection_reason       text,
    ADD COLUMN reinstatement_reason   text,
    ADD COLUMN objection_outcome      text   CHECK (objection_outcome IN ('GRANTED', 'GRANTED_IN_PART', 'DISMISSED')),
    ADD COLUMN objection_decided_by   text,
    ADD COLUMN objection_decided_at   timestamptz,
    ADD COLUMN objection_ruling       text,
    ADD CHECK (kind IN ('SINGLE', 'ADVANCE', 'INTERIM', 'FINAL')),
    ADD CHECK (status IN ('DRAFT', 'SUBMITTED', 'QUERIED', 'ASSESSED', 'HEARING', 'HEARD', 'APPROVED', 'RESERVED', 'PAID',
                          'SETTLED', 'RECOVERY_DUE', 'RECOVERED', 'REJECTED', 'REFUSED', 'WITHDRAWN', 'OBJECTED')),
    ADD CHECK (kind = 'FINAL' OR claimed_cents > 0),
    ADD CHECK (kind = 'FINAL' OR recognised_cents > 0),
    ADD CHECK (kind = 'FINAL' OR status NOT IN ('HEARING', 'HEARD', 'SETTLED', 'RECOVERY_DUE', 'RECOVERED')),
    ADD CHECK (recognised_cents <= claimed_cents),
    ADD CHECK (remedy_until >= decided_on),
    ADD CHECK ((objection_outcome IS NULL) = (objection_decided_by IS NULL)),
    ADD CHECK (objection_decided_by <> objected_by);

-- One final settlement for a municipality and line; a rejected or withdrawn one makes room for another.
CREATE UNIQUE INDEX claim_final ON claim (ags, budget_line)
    WHERE kind = 'FINAL' AND status NOT IN ('WITHDRAWN', 'REJECTED');
CREATE INDEX claim_refused ON claim (budget_line, ags) WHERE status = 'REFUSED';

-- What a negative settlement takes back, request by request.
CREATE TABLE claim_recovery (
    claim           uuid    NOT NULL REFERENCES claim,
    position        integer NOT NULL,
    recovery        uuid    NOT NULL UNIQUE,
    request         uuid    NOT NULL,
    amount_cents    bigint  NOT NULL CHECK (amount_cents > 0),
    recovered_cents bigint  NOT NULL CHECK (recovered_cents >= 0),
    version         bigint  NOT NULL,
    PRIMARY KEY (claim, position)
);
GRANT SELECT, INSERT, UPDATE ON claim_recovery TO ${app};

-- In which accommodation the cost arose, if it is told.
ALTER TABLE claim_item ADD COLUMN accommodation_id uuid;
