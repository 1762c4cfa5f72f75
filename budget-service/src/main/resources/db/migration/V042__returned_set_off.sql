-- A payment came back of which a part had been withheld: setting off has ended both debts and stays (§ 389 BGB), what the bank had sent is set
-- aside again. Such an instalment becomes two: under its number what is to be paid anew, under a new one what was set off, which stays paid.
-- The service's role can change an instalment's amount in no other way.
CREATE FUNCTION instalments_returned(reservations uuid[], numbers integer[], withheld bigint[]) RETURNS integer
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
    part  record;
    whole instalment;
    done  integer := 0;
BEGIN
    FOR part IN SELECT * FROM unnest(reservations, numbers, withheld) AS p(reservation, number, withheld) LOOP
        SELECT i.* INTO STRICT whole FROM instalment i
         WHERE i.reservation = part.reservation AND i.number = part.number AND i.status = 'PAID';
        IF part.withheld < 0 OR part.withheld >= whole.amount_cents THEN
            RAISE EXCEPTION 'nothing of the instalment had been sent' USING ERRCODE = 'check_violation';
        END IF;
        UPDATE instalment i SET amount_cents = whole.amount_cents - part.withheld, status = 'PLANNED', payment_order = NULL
         WHERE i.reservation = part.reservation AND i.number = part.number;
        IF part.withheld > 0 THEN
            INSERT INTO instalment (reservation, number, due_on, amount_cents, status, payment_order)
            SELECT part.reservation, max(i.number) + 1, whole.due_on, part.withheld, 'PAID', whole.payment_order
              FROM instalment i WHERE i.reservation = part.reservation;
        END IF;
        done := done + 1;
    END LOOP;
    RETURN done;
END
$$;
REVOKE ALL ON FUNCTION instalments_returned(uuid[], integer[], bigint[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION instalments_returned(uuid[], integer[], bigint[]) TO ${app};

ALTER TABLE payment_status_entry DROP CONSTRAINT payment_status_entry_outcome_check,
    ADD CONSTRAINT payment_status_entry_outcome_check
        CHECK (outcome IN ('MATCHED', 'NOTED', 'ALREADY_KNOWN', 'AMOUNT_DIFFERS', 'CONTRADICTS', 'UNKNOWN_REFERENCE'));
