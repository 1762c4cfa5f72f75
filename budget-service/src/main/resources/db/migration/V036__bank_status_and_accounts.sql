-- What the bank says of payments: pain.002 and camt.054, each message once. Insert-only.
CREATE TABLE payment_status_import (
    id          uuid        PRIMARY KEY,
    kind        text        NOT NULL CHECK (kind IN ('PAIN_002', 'CAMT_054')),
    -- the bank's number of the message, and the hash of what was sent under it
    message_id  text        NOT NULL CHECK (length(message_id) BETWEEN 1 AND 35),
    sha256      bytea       NOT NULL CHECK (length(sha256) = 32),
    imported_by text        NOT NULL,
    imported_at timestamptz NOT NULL,
    UNIQUE (kind, message_id)
);

CREATE TABLE payment_status_entry (
    import        uuid    NOT NULL REFERENCES payment_status_import,
    place         integer NOT NULL CHECK (place > 0),
    -- as the bank gives it: the id of a payment or of a whole order
    reference     text,
    news          text    NOT NULL CHECK (news IN ('EXECUTED', 'REJECTED', 'RETURNED', 'PENDING')),
    outcome       text    NOT NULL CHECK (outcome IN ('MATCHED', 'NOTED', 'ALREADY_KNOWN', 'AMOUNT_DIFFERS', 'CONTRADICTS', 'UNKNOWN_REFERENCE')),
    payment_order uuid,
    number        integer,
    amount        numeric,
    currency      text,
    day           date,
    reason        text,
    reason_text   text,
    PRIMARY KEY (import, place),
    FOREIGN KEY (payment_order, number) REFERENCES payment,
    CHECK ((outcome = 'UNKNOWN_REFERENCE') = (payment_order IS NULL))
);

-- Structured addresses, the norm in payment files from November 2026. If there is one, town and country are.
ALTER TABLE payee
    ADD COLUMN street          text CHECK (length(street) BETWEEN 1 AND 70),
    ADD COLUMN building_number text CHECK (length(building_number) BETWEEN 1 AND 16),
    ADD COLUMN postcode        text CHECK (length(postcode) BETWEEN 1 AND 16),
    ADD COLUMN town            text CHECK (length(town) BETWEEN 1 AND 35),
    ADD COLUMN country         text CHECK (country ~ '^[A-Z]{2}$'),
    ADD CONSTRAINT address_has_town_and_country
        CHECK ((town IS NULL) = (country IS NULL) AND (town IS NOT NULL OR coalesce(street, building_number, postcode) IS NULL));
ALTER TABLE payment
    ADD COLUMN street          text,
    ADD COLUMN building_number text,
    ADD COLUMN postcode        text,
    ADD COLUMN town            text,
    ADD COLUMN country         text;

-- The bank of a line's debtor account; null: it is found by the IBAN.
ALTER TABLE budget_line
    ADD COLUMN debtor_bic text CHECK (debtor_bic IS NULL OR (debtor_bic ~ '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$' AND debtor_iban IS NOT NULL));
-- The account an order is paid from, as it was at release: the file of an order is always the same.
ALTER TABLE payment_order
    ADD COLUMN debtor_name text,
    ADD COLUMN debtor_iban text,
    ADD COLUMN debtor_bic  text;

-- Why a holder's money waits: nobody named an account, or a payment to the account failed and it was not changed since.
ALTER TABLE payment_without_payee
    ADD COLUMN reason text NOT NULL DEFAULT 'NO_PAYEE' CHECK (reason IN ('NO_PAYEE', 'PAYMENT_FAILED'));
ALTER TABLE payment_without_payee ALTER COLUMN reason DROP DEFAULT;

GRANT SELECT, INSERT ON payment_status_import, payment_status_entry TO ${app};
GRANT UPDATE (debtor_bic) ON budget_line TO ${app};
GRANT UPDATE (street, building_number, postcode, town, country) ON payee TO ${app};
GRANT UPDATE (street, building_number, postcode, town, country) ON payment TO ${app};
GRANT UPDATE (debtor_name, debtor_iban, debtor_bic) ON payment_order TO ${app};
