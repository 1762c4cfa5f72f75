-- Reservations (:transfers) of one cent over a thousand holders of one line, as if they had been booked: numbers without gaps, times that never
-- fall, balances that are the sums of the transfers. Written by the owner of the tables, since the service may not.
SET synchronous_commit = off;
INSERT INTO account (budget_line, holder, kind)
SELECT 'BENCH-REPORT', '081' || lpad(n::text, 5, '0'), kind FROM generate_series(1, 1000) AS n, (VALUES ('SHARE'), ('RESERVED')) AS k(kind);

CREATE TEMP TABLE party AS
SELECT array_agg(id ORDER BY holder) FILTER (WHERE kind = 'SHARE') AS shares, array_agg(id ORDER BY holder) FILTER (WHERE kind = 'RESERVED') AS reserved,
       max(id) FILTER (WHERE kind = 'POT') AS pot
  FROM account WHERE budget_line = 'BENCH-REPORT';

INSERT INTO transfer (number, id, at, kind, from_account, to_account, amount_cents, subject, effective_on)
SELECT h.number + n, gen_random_uuid(), h.at + n * interval '1 microsecond', 'ALLOCATE', p.pot, p.shares[n], :transfers / 1000, 'BENCH-REPORT', '2018-01-01'
  FROM ledger_head h, party p, generate_series(1, 1000) AS n;
UPDATE ledger_head SET number = number + 1000, at = at + interval '1 millisecond';

INSERT INTO transfer (number, id, at, kind, from_account, to_account, amount_cents, subject, effective_on)
SELECT h.number + n, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, h.at + n * interval '1 microsecond', 'RESERVE',
       p.shares[1 + n % 1000], p.reserved[1 + n % 1000], 1, '01941f29-7c00-7000-8000-' || lpad(to_hex(n), 12, '0'), '2018-06-01'
  FROM ledger_head h, party p, generate_series(1, :transfers) AS n;
UPDATE ledger_head SET number = number + :transfers, at = at + :transfers * interval '1 microsecond';

UPDATE account SET balance_cents = balance_cents - :transfers WHERE budget_line = 'BENCH-REPORT' AND kind = 'POT';
UPDATE account SET balance_cents = :transfers / 1000 WHERE budget_line = 'BENCH-REPORT' AND kind = 'RESERVED' AND holder <> '';
VACUUM (ANALYZE) transfer;
