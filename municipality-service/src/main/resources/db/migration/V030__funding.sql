-- Money is asked for by claims and by measures: whose request it is, its kind says. What was asked for stays.
ALTER TABLE funding_request DROP CONSTRAINT funding_request_claim_fkey;
ALTER TABLE funding_request RENAME COLUMN claim TO subject;
ALTER INDEX funding_request_of_claim RENAME TO funding_request_of_subject;
ALTER TABLE funding_request ADD COLUMN kind text;
UPDATE funding_request SET kind = 'CLAIM';
ALTER TABLE funding_request ALTER COLUMN kind SET NOT NULL, ADD CHECK (kind IN ('CLAIM', 'MEASURE'));

-- Paid money that has to come back: of which request, and who asked for it.
CREATE TABLE funding_recovery (
    recovery     uuid PRIMARY KEY,
    request      uuid NOT NULL REFERENCES funding_request,
    kind         text NOT NULL CHECK (kind IN ('CLAIM', 'MEASURE')),
    subject      uuid NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0)
);
CREATE INDEX funding_recovery_of_request ON funding_recovery (request);
GRANT SELECT, INSERT ON funding_recovery TO ${app};

-- How much of a request is set aside, paid and recovered: a part is not the whole.
ALTER TABLE claim
    ADD COLUMN reserved_cents  bigint,
    ADD COLUMN paid_cents      bigint,
    ADD COLUMN recovered_cents bigint;
UPDATE claim SET
    reserved_cents  = CASE status WHEN 'RESERVED' THEN recognised_cents ELSE 0 END,
    paid_cents      = CASE status WHEN 'PAID' THEN recognised_cents ELSE 0 END,
    recovered_cents = 0
WHERE funding_request IS NOT NULL;
