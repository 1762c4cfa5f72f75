-- Where a holder's money goes. Who changed the IBAN last may not release a payment to it.
CREATE TABLE payee (
    holder          text        PRIMARY KEY,
    name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 70),
    iban            text        NOT NULL CHECK (iban ~ '^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$'),
    iban_changed_by text        NOT NULL,
    iban_changed_at timestamptz NOT NULL,
    version         bigint      NOT NULL
);
GRANT SELECT, INSERT ON payee TO ${app};
GRANT UPDATE (name, iban, iban_changed_by, iban_changed_at, version) ON payee TO ${app};
