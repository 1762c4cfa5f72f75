-- Reservations (:transfers) of one cent over a thousand holders of one line, as if they had been booked: numbers without gaps, times that never
-- fall, balances that are the sums of the transfers. Written by the owner of the tables, since the service may not.
SET synchronous_commit = off;
INSERT INTO account (budget_line, holder, kind)
SELECT 'BENCH-REPORT', '081' || lpad(n::text, 5, '0'), kind FROM generate_series(1, 1000) AS n, (VALUES ('SHARE'), ('RESERVED')) AS k(kind);

-- By place, since an array of a thousand keys would be unpacked for every row.
CREATE TEMP TABLE holder AS
SELECT row_number() OVER (ORDER BY s.holder) - 1 AS place, s.id AS share, r.id AS reserved
  FROM account s JOIN account r ON r.budget_line = s.budget_line AND r.holder = s.holder AND r.kind = 'RESERVED'
 WHERE s.budget_line = 'BENCH-REPORT' AND s.kind = 'SHARE' AND s.holder <> '';
ANALYZE holder;

INSERT INTO transfer (number, id, at, kind, from_account, to_account, amount_cents, subject, effective_on)
SELECT h.number + p.place + 1, gen_random_uuid(), h.at + (p.place + 1) * interval '1 microsecond', 'ALLOCATE', pot.id, p.share,
       :transfers / 1000, 'BENCH-REPORT', '2018-01-01'
  FROM ledger_head h, holder p, account pot WHERE pot.budget_line = 'BENCH-REPORT' AND pot.kind = 'POT';
UPDATE ledger_head SET number = number + 1000, at = at + interval '1 millisecond';

INSERT INTO transfer (number, id, at, kind, from_account, to_account, amount_cents, subject, effective_on)
SELECT h.number + n, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, h.at + n * interval '1 microsecond', 'RESERVE',
       p.share, p.reserved, 1, '01941f29-7c00-7000-8000-' || lpad(to_hex(n), 12, '0'), '2018-06-01'
  FROM ledger_head h, generate_series(1, :transfers) AS n JOIN holder p ON p.place = n % 1000;
UPDATE ledger_head SET number = number + :transfers, at = at + :transfers * interval '1 microsecond';

UPDATE account SET balance_cents = balance_cents - :transfers WHERE budget_line = 'BENCH-REPORT' AND kind = 'POT';
UPDATE account SET balance_cents = :transfers / 1000 WHERE budget_line = 'BENCH-REPORT' AND kind = 'RESERVED' AND holder <> '';
VACUUM (ANALYZE) transfer;
