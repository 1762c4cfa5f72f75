-- Money set aside (Festlegung): by hand, for another service's request, or because a flat-rate share was published.
CREATE TABLE reservation (
    id            uuid        PRIMARY KEY,
    budget_line   text        NOT NULL REFERENCES budget_line,
    -- empty: the common pot of a measure line, not yet given to anyone
    holder        text        NOT NULL,
    -- which account gave the money and takes it back when released
    drawn_from    text        NOT NULL CHECK (drawn_from IN ('SHARE', 'POT')),
    amount_cents  bigint      NOT NULL CHECK (amount_cents > 0),
    kind          text        NOT NULL CHECK (kind IN ('MANUAL', 'FLAT_RATE', 'CLAIM', 'POST', 'MEASURE')),
    reference     text        NOT NULL,
    status        text        NOT NULL CHECK (status IN ('RESERVED', 'RELEASED', 'EXPIRED', 'PAID')),
    requester     text        NOT NULL CHECK (requester IN ('budget', 'municipality', 'casemanagement')),
    request_id    uuid        UNIQUE,
    assessed_by   text,
    -- who ordered the payment (angeordnet); only an ordered reservation may be paid
    ordered_by    text,
    expires_on    date,
    -- one order per reservation, ever
    payment_order uuid,
    reserved_by   text        NOT NULL,
    reserved_at   timestamptz NOT NULL,
    version       bigint      NOT NULL DEFAULT 1
);
CREATE INDEX reservation_line ON reservation (budget_line, id);
CREATE INDEX reservation_payable ON reservation (budget_line) WHERE status = 'RESERVED' AND ordered_by IS NOT NULL AND payment_order IS NULL;
CREATE INDEX reservation_expiry ON reservation (expires_on) WHERE status = 'RESERVED' AND expires_on IS NOT NULL;
CREATE INDEX reservation_order ON reservation (payment_order) WHERE payment_order IS NOT NULL;

-- What other services asked for and what became of it.
CREATE TABLE funding_request (
    id           uuid    PRIMARY KEY,
    requester    text    NOT NULL,
    kind         text    NOT NULL,
    budget_line  text    NOT NULL,
    holder       text    NOT NULL,
    amount_cents bigint  NOT NULL,
    reference    text    NOT NULL,
    version      bigint  NOT NULL,
    status       text    NOT NULL CHECK (status IN ('RESERVED', 'REFUSED', 'RELEASED', 'PAID', 'WITHDRAWN')),
    reason       text,
    reservation  uuid    REFERENCES reservation
);

GRANT SELECT, INSERT ON reservation, funding_request TO ${app};
GRANT UPDATE (status, payment_order, version) ON reservation TO ${app};
GRANT UPDATE (status, version, reason) ON funding_request TO ${app};
