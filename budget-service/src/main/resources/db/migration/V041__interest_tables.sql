-- Programme versions name the table of rates by which money that comes back bears interest; so tables go by names, and new rates, like base
-- rates, are entered by one person and approved by another. Never changed.
ALTER TABLE interest_rule RENAME TO interest_table;
ALTER TABLE interest_table RENAME COLUMN programme TO code;
ALTER TABLE interest_table ALTER COLUMN code DROP DEFAULT,
    ADD COLUMN proposed_by text,
    ADD COLUMN approved_by text;
UPDATE interest_table SET code = 'LVWVFG-49A', proposed_by = 'service:migration', approved_by = 'service:review' WHERE code = '';
ALTER TABLE interest_table ALTER COLUMN proposed_by SET NOT NULL,
    ADD CONSTRAINT interest_table_code CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    ADD CONSTRAINT interest_table_second_person CHECK (approved_by <> proposed_by);
GRANT INSERT ON interest_table TO ${app};
GRANT UPDATE (approved_by) ON interest_table TO ${app};

-- By which table, and why not by the version's rule where the officer deviates from it.
ALTER TABLE interest_claim
    ADD COLUMN table_code text NOT NULL DEFAULT 'LVWVFG-49A',
    ADD COLUMN deviation  text;
ALTER TABLE interest_claim ALTER COLUMN table_code DROP DEFAULT;
