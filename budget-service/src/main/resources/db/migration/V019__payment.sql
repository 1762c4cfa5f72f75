CREATE TABLE payment_order (
    id           uuid        PRIMARY KEY,
    budget_line  text        NOT NULL REFERENCES budget_line,
    due_on       date        NOT NULL,
    status       text        NOT NULL CHECK (status IN ('PREPARED', 'RELEASED', 'EXECUTED')),
    payments     integer     NOT NULL CHECK (payments > 0),
    total_cents  bigint      NOT NULL CHECK (total_cents > 0),
    prepared_by  text        NOT NULL,
    prepared_at  timestamptz NOT NULL,
    released_by  text        CHECK (released_by <> prepared_by),
    released_at  timestamptz,
    executed_on  date,
    confirmed_by text,
    confirmed_at timestamptz,
    version      bigint      NOT NULL,
    CHECK ((status = 'PREPARED') = (released_by IS NULL)),
    CHECK ((status = 'EXECUTED') = (executed_on IS NOT NULL))
);
CREATE INDEX payment_order_line ON payment_order (budget_line, id);

-- One payment per payee. Name and IBAN are the payee's at the moment of release.
CREATE TABLE payment (
    payment_order   uuid        NOT NULL REFERENCES payment_order,
    number          integer     NOT NULL CHECK (number > 0),
    payee           text        NOT NULL REFERENCES payee,
    amount_cents    bigint      NOT NULL CHECK (amount_cents > 0),
    name            text        NOT NULL,
    iban            text        NOT NULL,
    iban_changed_by text        NOT NULL,
    iban_changed_at timestamptz NOT NULL,
    PRIMARY KEY (payment_order, number)
);

CREATE TABLE payment_item (
    -- the key: no reservation is ever ordered twice
    reservation   uuid    PRIMARY KEY REFERENCES reservation,
    payment_order uuid    NOT NULL,
    number        integer NOT NULL,
    holder        text    NOT NULL,
    amount_cents  bigint  NOT NULL CHECK (amount_cents > 0),
    reference     text    NOT NULL,
    FOREIGN KEY (payment_order, number) REFERENCES payment
);
CREATE INDEX payment_item_order ON payment_item (payment_order, number);

-- Ordered, but nobody to pay: neither the holder nor its district has named an account.
CREATE TABLE payment_without_payee (
    payment_order uuid   NOT NULL REFERENCES payment_order,
    holder        text   NOT NULL,
    amount_cents  bigint NOT NULL,
    PRIMARY KEY (payment_order, holder)
);

GRANT SELECT, INSERT ON payment_order, payment, payment_item, payment_without_payee TO ${app};
GRANT UPDATE (status, released_by, released_at, executed_on, confirmed_by, confirmed_at, version) ON payment_order TO ${app};
GRANT UPDATE (name, iban, iban_changed_by, iban_changed_at) ON payment TO ${app};
