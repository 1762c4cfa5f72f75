-- The service that asked for money may ask for it back, by causes of its own.
ALTER TABLE recovery DROP CONSTRAINT recovery_cause_check,
    ADD CONSTRAINT recovery_cause_check
        CHECK (cause IN ('CLAW_BACK', 'REDUCTION', 'AUDIT', 'NEGATIVE_SETTLEMENT', 'STATEMENT_OF_USE', 'OTHER'));
