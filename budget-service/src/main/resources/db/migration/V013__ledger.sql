-- The ledger only adds. The service's role can neither write a balance nor insert, change or delete a transfer: it can only call ledger_book,
-- which moves money and balances together. So a balance is always the sum of its transfers, whoever holds the service's password.
CREATE TABLE account (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    budget_line   text   NOT NULL,
    -- empty for the accounts of the line itself
    holder        text   NOT NULL DEFAULT '',
    kind          text   NOT NULL CHECK (kind IN ('SOURCE', 'POT', 'SHARE', 'RESERVED', 'PAID', 'RECEIVABLE')),
    balance_cents bigint NOT NULL DEFAULT 0,
    UNIQUE (budget_line, holder, kind),
    -- Source mirrors the appropriation, receivable a claw-back beyond what the holder has left: negative by nature. All others never.
    CONSTRAINT never_overdrawn CHECK (CASE WHEN kind IN ('SOURCE', 'RECEIVABLE') THEN balance_cents <= 0 ELSE balance_cents >= 0 END)
) WITH (fillfactor = 50); -- room for updates in place: the accounts of one line are the hot rows
CREATE INDEX account_holder ON account (holder, budget_line);

CREATE TABLE transfer (
    number       bigint      PRIMARY KEY,
    id           uuid        NOT NULL UNIQUE,
    at           timestamptz NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('APPROPRIATE', 'AMEND', 'CARRY_OVER', 'BLOCK', 'ALLOCATE', 'POOL', 'RESERVE', 'RELEASE',
                                                      'PAY', 'RECOVER', 'CORRECT')),
    -- No foreign keys: ledger_book has just updated both accounts, and the check per row would cost as much as the row.
    from_account bigint      NOT NULL,
    to_account   bigint      NOT NULL CHECK (to_account <> from_account),
    amount_cents bigint      NOT NULL CHECK (amount_cents > 0),
    -- what it was booked for: a line, run, reservation or payment order
    subject      text        NOT NULL,
    -- value date (Wertstellung): the day the movement counts for, which need not be the day it was booked
    effective_on date        NOT NULL
);
CREATE INDEX transfer_at ON transfer (at, number);
CREATE INDEX transfer_subject ON transfer (subject);
CREATE INDEX transfer_from ON transfer (from_account, number);
CREATE INDEX transfer_to ON transfer (to_account, number);

-- One row, locked last by every booking: it gives the gap-free number and the monotone time.
CREATE TABLE ledger_head (
    one    boolean     PRIMARY KEY DEFAULT true CHECK (one),
    number bigint      NOT NULL,
    at     timestamptz NOT NULL
) WITH (fillfactor = 10);
INSERT INTO ledger_head (number, at) VALUES (0, 'epoch');

-- Locks accounts in the order of their ids, so that two writers never wait for each other in a circle.
CREATE FUNCTION ledger_lock(ids bigint[]) RETURNS TABLE (account_id bigint, balance bigint)
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT a.id, a.balance_cents FROM account a WHERE a.id = ANY (ids) ORDER BY a.id FOR NO KEY UPDATE
$$;

-- Books transfers in the order given, each balance once. Returns the number of the last one. Accounts are locked by ledger_lock before.
CREATE FUNCTION ledger_book(booked_at timestamptz, ids uuid[], kinds text[], from_accounts bigint[], to_accounts bigint[], amounts bigint[],
                            subjects text[], effective_days date[]) RETURNS bigint
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
    booked  integer := cardinality(ids);
    known   integer;
    wanted  integer;
    last    bigint;
    moment  timestamptz;
BEGIN
    WITH legs AS (
        SELECT account, sum(delta)::bigint AS delta
          FROM (SELECT f AS account, -a AS delta FROM unnest(from_accounts, amounts) AS x(f, a)
                UNION ALL
                SELECT t, a FROM unnest(to_accounts, amounts) AS y(t, a)) AS leg
         GROUP BY account),
    moved AS (
        UPDATE account SET balance_cents = balance_cents + legs.delta FROM legs WHERE account.id = legs.account RETURNING account.id)
    SELECT (SELECT count(*) FROM moved), (SELECT count(*) FROM legs) INTO known, wanted;
    IF known <> wanted THEN
        RAISE EXCEPTION 'a transfer names an account that does not exist' USING ERRCODE = 'foreign_key_violation';
    END IF;
    UPDATE ledger_head SET number = number + booked, at = greatest(booked_at, at + interval '1 microsecond')
     RETURNING number, at INTO last, moment;
    INSERT INTO transfer (number, id, at, kind, from_account, to_account, amount_cents, subject, effective_on)
    SELECT last - booked + t.place, t.id, moment, t.kind, t.f, t.t, t.amount, t.subject, t.day
      FROM unnest(ids, kinds, from_accounts, to_accounts, amounts, subjects, effective_days)
           WITH ORDINALITY AS t(id, kind, f, t, amount, subject, day, place);
    RETURN last;
END
$$;

-- The last number booked at or before a moment. Asking for the present moves the head's time there, so that no later booking can slip
-- in at or before it: the answer is the same for ever.
CREATE FUNCTION ledger_number_at(moment timestamptz) RETURNS bigint
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
    answer bigint;
BEGIN
    UPDATE ledger_head SET at = moment WHERE at < moment;
    SELECT t.number INTO answer FROM transfer t WHERE t.at <= moment ORDER BY t.at DESC, t.number DESC LIMIT 1;
    RETURN coalesce(answer, 0);
END
$$;

REVOKE ALL ON FUNCTION ledger_lock(bigint[]), ledger_number_at(timestamptz),
    ledger_book(timestamptz, uuid[], text[], bigint[], bigint[], bigint[], text[], date[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger_lock(bigint[]), ledger_number_at(timestamptz),
    ledger_book(timestamptz, uuid[], text[], bigint[], bigint[], bigint[], text[], date[]) TO ${app};
GRANT SELECT ON account, transfer, ledger_head TO ${app};
GRANT INSERT (budget_line, holder, kind) ON account TO ${app};
