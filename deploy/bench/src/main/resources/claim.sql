\set key random(1, 9000000000000000000)
\set town random(100, 199)
BEGIN;
INSERT INTO claim (id, ags, district, budget_line, period_from, period_to, persons, status, cost_cents, income_cents, claimed_cents, version)
VALUES (md5(:key::text)::uuid, '08116' || :town, '08116', 'BENCH-CLAIMS', '2018-01-01', '2018-06-30', 10, 'DRAFT', 500000, 0, 500000, 1);
INSERT INTO claim_item (claim, position, id, category, description, amount_cents)
VALUES (md5(:key::text)::uuid, 0, gen_random_uuid(), 'RENT', 'Miete der Unterkunft', 100000),
       (md5(:key::text)::uuid, 1, gen_random_uuid(), 'HEATING_AND_OPERATING', 'Nebenkosten', 100000),
       (md5(:key::text)::uuid, 2, gen_random_uuid(), 'ELECTRICITY', 'Strom', 100000),
       (md5(:key::text)::uuid, 3, gen_random_uuid(), 'CLEANING', 'Reinigung', 100000),
       (md5(:key::text)::uuid, 4, gen_random_uuid(), 'CARETAKER', 'Hausmeister', 100000);
INSERT INTO claim_step (claim, number, status, happened_at, happened_by)
VALUES (md5(:key::text)::uuid, 0, 'DRAFT', now(), 'bench');
INSERT INTO journal (id, at, actor, action, subject, content)
VALUES (gen_random_uuid(), now(), 'bench', 'claim.drafted', :key::text, '{"ags":"08116033","budgetLine":"BENCH-CLAIMS","claimedCents":500000}');
INSERT INTO idempotency (client, operation, key, request_hash, status, headers, body, at)
VALUES ('bench', 'ClaimsResource.draft', :key::text, sha256(:key::text::bytea), 201, '{"Content-Type":"application/json","ETag":"\"1\""}',
        repeat('x', 2000), now());
COMMIT;
