-- Copies of our tables with every index, check and foreign key among them, in a schema of their own.
DROP SCHEMA IF EXISTS peer CASCADE;
CREATE SCHEMA peer;
CREATE TABLE peer.claim (LIKE public.claim INCLUDING ALL);
CREATE TABLE peer.claim_item (LIKE public.claim_item INCLUDING ALL, FOREIGN KEY (claim) REFERENCES peer.claim);
CREATE TABLE peer.claim_step (LIKE public.claim_step INCLUDING ALL, FOREIGN KEY (claim) REFERENCES peer.claim);
CREATE TABLE peer.journal (LIKE public.journal INCLUDING ALL);
CREATE TABLE peer.idempotency (LIKE public.idempotency INCLUDING ALL);
