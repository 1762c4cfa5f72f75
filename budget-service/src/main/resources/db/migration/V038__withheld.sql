-- What a holder owes is withheld from what it is paid (Aufrechnung). The ledger books the payment in full and then what was withheld as recovered,
-- so an item keeps its amount; a payment and its order are what the bank is told to pay, and that may be nothing.
ALTER TABLE payment_item ADD COLUMN withheld_cents bigint NOT NULL DEFAULT 0 CHECK (withheld_cents BETWEEN 0 AND amount_cents);
ALTER TABLE payment_item ALTER COLUMN withheld_cents DROP DEFAULT;
ALTER TABLE payment DROP CONSTRAINT payment_amount_cents_check, ADD CONSTRAINT payment_amount_cents_check CHECK (amount_cents >= 0);
ALTER TABLE payment_order DROP CONSTRAINT payment_order_total_cents_check,
    ADD CONSTRAINT payment_order_total_cents_check CHECK (total_cents >= 0);

-- Money came back of which a part had been withheld: what is owed again is for people to say.
ALTER TABLE payment_status_entry DROP CONSTRAINT payment_status_entry_outcome_check,
    ADD CONSTRAINT payment_status_entry_outcome_check
        CHECK (outcome IN ('MATCHED', 'NOTED', 'ALREADY_KNOWN', 'AMOUNT_DIFFERS', 'CONTRADICTS', 'BY_HAND', 'UNKNOWN_REFERENCE'));
