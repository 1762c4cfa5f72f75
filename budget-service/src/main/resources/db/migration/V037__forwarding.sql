-- A district confirms that it has forwarded an executed payment to those it is for (§ 29d FAG: without delay). Once.
ALTER TABLE payment
    ADD COLUMN forwarded_on date CHECK (forwarded_on >= executed_on),
    ADD COLUMN forwarded_by text,
    ADD COLUMN forwarded_at timestamptz,
    ADD CONSTRAINT forwarding_is_whole CHECK (num_nulls(forwarded_on, forwarded_by, forwarded_at) IN (0, 3)),
    ADD CONSTRAINT only_executed_money_is_forwarded CHECK (forwarded_on IS NULL OR status IN ('EXECUTED', 'RETURNED'));

-- What the order file for the state's accounting system names of each item.
ALTER TABLE payment_item
    ADD COLUMN due_on     date,
    ADD COLUMN ordered_by text;
UPDATE payment_item SET due_on = n.due_on FROM instalment n WHERE n.reservation = payment_item.reservation AND n.number = instalment;
UPDATE payment_item SET ordered_by = r.ordered_by FROM reservation r WHERE r.id = reservation;
ALTER TABLE payment_item ALTER COLUMN due_on SET NOT NULL, ALTER COLUMN ordered_by SET NOT NULL;
CREATE INDEX payment_item_holder ON payment_item (holder, payment_order);

GRANT UPDATE (forwarded_on, forwarded_by, forwarded_at) ON payment TO ${app};
