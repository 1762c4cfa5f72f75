-- Changing a claim of the state (§ 59 LHO): deferring it (Stundung), writing it off (Niederschlagung) or waiving it (Erlass). Proposed by one
-- person, approved by another.
CREATE TABLE recovery_relief (
    id            uuid        PRIMARY KEY,
    recovery      uuid        NOT NULL REFERENCES recovery,
    kind          text        NOT NULL CHECK (kind IN ('DEFERRAL', 'WRITE_OFF', 'WAIVER')),
    -- what is deferred or given up
    amount_cents  bigint      NOT NULL CHECK (amount_cents > 0),
    reason        text        NOT NULL,
    proposed_by   text        NOT NULL,
    proposed_at   timestamptz NOT NULL,
    -- whoever approved or rejected it
    ended_by      text        CHECK (ended_by <> proposed_by),
    ended_at      timestamptz,
    end_reason    text,
    status        text        NOT NULL CHECK (status IN ('PROPOSED', 'APPROVED', 'REJECTED')),
    CHECK ((status = 'PROPOSED') = (ended_by IS NULL)),
    CHECK ((status = 'REJECTED') = (end_reason IS NOT NULL))
);
CREATE INDEX recovery_relief_of ON recovery_relief (recovery, id);
CREATE UNIQUE INDEX recovery_relief_proposed ON recovery_relief (recovery) WHERE status = 'PROPOSED';

CREATE TABLE recovery_instalment (
    relief        uuid    NOT NULL REFERENCES recovery_relief,
    number        integer NOT NULL CHECK (number > 0),
    due_on        date    NOT NULL,
    amount_cents  bigint  NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (relief, number)
);

-- Write-offs and waivers, too, have had two persons of their own.
ALTER TABLE recovery_entry DROP CONSTRAINT recovery_entry_second_person_books;
ALTER TABLE recovery_entry ADD CONSTRAINT recovery_entry_second_person_books CHECK (kind <> 'REPAID' OR booked_by <> decided_by);

GRANT SELECT, INSERT ON recovery_relief, recovery_instalment TO ${app};
GRANT UPDATE (ended_by, ended_at, end_reason, status) ON recovery_relief TO ${app};

-- The fixed amount of a reservation fell (ANBest-K). What it was before stays here.
CREATE TABLE reservation_reduction (
    reservation  uuid        NOT NULL REFERENCES reservation,
    number       integer     NOT NULL CHECK (number > 0),
    before_cents bigint      NOT NULL,
    after_cents  bigint      NOT NULL CHECK (after_cents > 0 AND after_cents < before_cents),
    reason       text        NOT NULL,
    reduced_by   text        NOT NULL,
    reduced_at   timestamptz NOT NULL,
    PRIMARY KEY (reservation, number)
);
GRANT SELECT ON reservation_reduction TO ${app};

-- Takes from a locked reservation, up to what is wanted, what no payment order has taken up; always less than all of it. The service's role can
-- change a reservation's amount in no other way, and never upwards. Instalments that are planned and in no order are cut from the last one on.
-- @return how much was taken
CREATE FUNCTION reservation_reduce(reduced uuid, wanted bigint, why text, who text, moment timestamptz) RETURNS bigint
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
    amount  bigint;
    free    bigint;
    taken   bigint;
    rest    bigint;
    planned record;
BEGIN
    SELECT r.amount_cents, CASE WHEN r.payment_order IS NULL THEN r.amount_cents ELSE 0 END INTO STRICT amount, free
      FROM reservation r WHERE r.id = reduced AND r.status = 'RESERVED' FOR NO KEY UPDATE;
    IF to_regclass('public.instalment') IS NOT NULL AND EXISTS (SELECT FROM instalment i WHERE i.reservation = reduced) THEN
        SELECT coalesce(sum(i.amount_cents), 0) INTO free FROM instalment i WHERE i.reservation = reduced AND i.status = 'PLANNED';
        taken := least(wanted, free, amount - 1);
        rest := taken;
        FOR planned IN SELECT i.number, i.amount_cents FROM instalment i
                        WHERE i.reservation = reduced AND i.status = 'PLANNED' ORDER BY i.number DESC LOOP
            EXIT WHEN rest = 0;
            IF planned.amount_cents <= rest THEN
                DELETE FROM instalment i WHERE i.reservation = reduced AND i.number = planned.number;
                rest := rest - planned.amount_cents;
            ELSE
                UPDATE instalment i SET amount_cents = i.amount_cents - rest WHERE i.reservation = reduced AND i.number = planned.number;
                rest := 0;
            END IF;
        END LOOP;
    ELSE
        taken := least(wanted, free, amount - 1);
    END IF;
    IF taken <= 0 THEN
        RETURN 0;
    END IF;
    UPDATE reservation r SET amount_cents = amount - taken WHERE r.id = reduced;
    INSERT INTO reservation_reduction (reservation, number, before_cents, after_cents, reason, reduced_by, reduced_at)
    SELECT reduced, (SELECT count(*) + 1 FROM reservation_reduction x WHERE x.reservation = reduced), amount, amount - taken, why, who, moment;
    RETURN taken;
END
$$;
REVOKE ALL ON FUNCTION reservation_reduce(uuid, bigint, text, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reservation_reduce(uuid, bigint, text, text, timestamptz) TO ${app};
