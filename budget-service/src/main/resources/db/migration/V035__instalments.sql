-- A reservation is paid in instalments. Its plan is written when a payment order first takes one of them, and never before: until then it
-- follows from the reservation and the due days of the programme version, and the hot path of reserving writes no row more.
CREATE TABLE instalment (
    reservation   uuid    NOT NULL REFERENCES reservation,
    number        integer NOT NULL CHECK (number > 0),
    due_on        date    NOT NULL,
    amount_cents  bigint  NOT NULL CHECK (amount_cents > 0),
    -- PLANNED: no order pays it; ORDERED: exactly one does; PAID: that one has
    status        text    NOT NULL CHECK (status IN ('PLANNED', 'ORDERED', 'PAID')),
    payment_order uuid    REFERENCES payment_order,
    PRIMARY KEY (reservation, number),
    CHECK ((status = 'PLANNED') = (payment_order IS NULL))
);
CREATE INDEX instalment_planned ON instalment (reservation) WHERE status = 'PLANNED';
CREATE INDEX instalment_order ON instalment (payment_order) WHERE payment_order IS NOT NULL;

INSERT INTO instalment (reservation, number, due_on, amount_cents, status, payment_order)
SELECT i.reservation, 1, o.due_on, i.amount_cents, CASE WHEN o.status = 'EXECUTED' THEN 'PAID' ELSE 'ORDERED' END, o.id
  FROM payment_item i JOIN payment_order o ON o.id = i.payment_order;

-- A plan is written whole: its instalments add up to the reservation, to the cent.
CREATE FUNCTION instalments_add_up() RETURNS trigger
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
    IF EXISTS (SELECT FROM (SELECT DISTINCT reservation FROM added) AS a
                 JOIN reservation r ON r.id = a.reservation
                WHERE r.amount_cents <> (SELECT sum(amount_cents) FROM instalment i WHERE i.reservation = r.id)) THEN
        RAISE EXCEPTION 'the instalments of a reservation do not add up to it' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER instalments_add_up AFTER INSERT ON instalment REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION instalments_add_up();

-- An item pays an instalment. The same one again only in a later order, once the earlier was cancelled, rejected or its money came back.
ALTER TABLE payment_item DROP CONSTRAINT payment_item_pkey;
ALTER TABLE payment_item
    ADD COLUMN instalment     integer NOT NULL DEFAULT 1,
    -- Aktenzeichen: <line>/<number>
    ADD COLUMN file_reference text    NOT NULL DEFAULT '';
UPDATE payment_item SET file_reference = r.budget_line || '/' || r.file_number FROM reservation r WHERE r.id = reservation;
ALTER TABLE payment_item ALTER COLUMN instalment DROP DEFAULT, ALTER COLUMN file_reference DROP DEFAULT;
ALTER TABLE payment_item ADD PRIMARY KEY (payment_order, reservation, instalment);
CREATE INDEX payment_item_instalment ON payment_item (reservation, instalment);

-- A prepared order can be cancelled, with a reason. The bank executes an order wholly, in part, or not at all.
ALTER TABLE payment_order DROP CONSTRAINT payment_order_status_check, DROP CONSTRAINT payment_order_check1, DROP CONSTRAINT payment_order_check2;
ALTER TABLE payment_order
    ADD COLUMN cancelled_by  text,
    ADD COLUMN cancelled_at  timestamptz,
    ADD COLUMN cancel_reason text CHECK (length(cancel_reason) BETWEEN 1 AND 200),
    ADD CONSTRAINT payment_order_status_check
        CHECK (status IN ('PREPARED', 'CANCELLED', 'RELEASED', 'EXECUTED', 'PARTLY_EXECUTED', 'REJECTED')),
    ADD CONSTRAINT released_by_somebody CHECK ((status IN ('PREPARED', 'CANCELLED')) = (released_by IS NULL)),
    ADD CONSTRAINT cancelled_for_a_reason
        CHECK ((status = 'CANCELLED') = (cancelled_by IS NOT NULL) AND (status = 'CANCELLED') = (cancel_reason IS NOT NULL)),
    ADD CONSTRAINT executed_on_a_day CHECK ((status IN ('EXECUTED', 'PARTLY_EXECUTED')) = (executed_on IS NOT NULL));

ALTER TABLE payment
    ADD COLUMN status      text NOT NULL DEFAULT 'ORDERED' CHECK (status IN ('ORDERED', 'CANCELLED', 'EXECUTED', 'REJECTED', 'RETURNED')),
    ADD COLUMN executed_on date,
    -- when the bank rejected it, or gave the money back
    ADD COLUMN failed_on   date CHECK (failed_on >= executed_on),
    -- the bank's reason, a code of ISO 20022 such as AC04 or its own words, and what it says about it
    ADD COLUMN reason      text CHECK (length(reason) BETWEEN 1 AND 35),
    ADD COLUMN reason_text text CHECK (length(reason_text) BETWEEN 1 AND 1000);
UPDATE payment SET status = 'EXECUTED', executed_on = o.executed_on FROM payment_order o WHERE o.id = payment_order AND o.status = 'EXECUTED';
ALTER TABLE payment
    ADD CONSTRAINT executed_on_a_day CHECK ((status IN ('EXECUTED', 'RETURNED')) = (executed_on IS NOT NULL)),
    ADD CONSTRAINT failed_on_a_day CHECK ((status IN ('REJECTED', 'RETURNED')) = (failed_on IS NOT NULL));
CREATE INDEX payment_payee ON payment (payee, payment_order, number);

GRANT SELECT, INSERT ON instalment TO ${app};
GRANT UPDATE (status, payment_order) ON instalment TO ${app};
GRANT UPDATE (cancelled_by, cancelled_at, cancel_reason) ON payment_order TO ${app};
GRANT UPDATE (status, executed_on, failed_on, reason, reason_text) ON payment TO ${app};
