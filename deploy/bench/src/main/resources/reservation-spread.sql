\set key random(1, 9000000000000000000)
\set holder random(1, 1000)
\set from 2 * :holder + 1
\set to 2 * :holder + 2
BEGIN;
INSERT INTO idempotency (client, operation, key, request_hash, status, headers, body, at)
VALUES ('bench', 'ReservationsResource.reserve', :key::text, sha256(:key::text::bytea), 201, '{}',
        '{"id":"0190a7a8-0000-7000-8000-000000000000","budgetLine":"BENCH","amount":{"amount":"1.00","currency":"EUR"},"status":"RESERVED"}', now());
UPDATE account SET balance_cents = balance_cents - 100 WHERE id = :from AND balance_cents >= 100;
UPDATE account SET balance_cents = balance_cents + 100 WHERE id = :to;
INSERT INTO transfer (number, id, at, kind, from_account, to_account, amount_cents, subject, effective_on)
VALUES (nextval('number'), gen_random_uuid(), now(), 'RESERVE', :from, :to, 100, :key::text, current_date);
INSERT INTO reservation (id, budget_line, holder, drawn_from, amount_cents, kind, reference, status, requester, reserved_by, reserved_at)
VALUES (gen_random_uuid(), 'BENCH', '', 'POT', 100, 'MANUAL', 'bench', 'RESERVED', 'budget', 'bench', now());
INSERT INTO journal (id, at, actor, action, subject, content)
VALUES (gen_random_uuid(), now(), 'bench', 'funds.reserved', :key::text, '{"budgetLine":"BENCH","amountCents":100}');
INSERT INTO outbox (id, topic, type, subject, units, at, data)
VALUES (gen_random_uuid(), 'budget.funding', 'de.integrationspakt.budget.FundsReserved.v1', :key::text, '{08}', now(),
        '{"requester":"budget","budgetLine":"BENCH","amountCents":100,"version":1}');
COMMIT;
