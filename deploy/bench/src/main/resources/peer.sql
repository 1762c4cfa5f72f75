-- The peer's tables are copies of ours with every index and check, in a schema of their own; a sequence numbers its transfers, which is
-- cheaper than our gap-free numbers.
DROP SCHEMA IF EXISTS peer CASCADE;
CREATE SCHEMA peer;
CREATE TABLE peer.account (LIKE public.account INCLUDING ALL);
CREATE TABLE peer.transfer (LIKE public.transfer INCLUDING ALL);
CREATE TABLE peer.reservation (LIKE public.reservation INCLUDING ALL);
CREATE TABLE peer.journal (LIKE public.journal INCLUDING ALL);
CREATE TABLE peer.outbox (LIKE public.outbox INCLUDING ALL);
CREATE TABLE peer.idempotency (LIKE public.idempotency INCLUDING ALL);
CREATE TABLE peer.naive (balance_cents bigint NOT NULL);
CREATE SEQUENCE peer.number;
-- Account 1 is the hot line's pot and 2 what is reserved from it; 2n + 1 is the share of holder n and 2n + 2 what is reserved from that.
INSERT INTO peer.account (budget_line, holder, kind, balance_cents) VALUES ('HOT', '', 'POT', 1000000000000), ('HOT', '', 'RESERVED', 0);
INSERT INTO peer.account (budget_line, holder, kind, balance_cents)
SELECT 'SPREAD', lpad(n::text, 8, '0'), kind, cents
  FROM generate_series(1, 1000) AS n, (VALUES (1, 'SHARE', 1000000000), (2, 'RESERVED', 0)) AS k(place, kind, cents)
 ORDER BY n, place;
