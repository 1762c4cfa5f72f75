-- The municipality's own name for a claim: a file that is sent again finds what it made before.
ALTER TABLE claim ADD COLUMN reference text;
CREATE UNIQUE INDEX claim_reference ON claim (ags, reference) WHERE reference IS NOT NULL;
