-- What a municipality's other claims draw from a line is asked with every look at a claim: drafts, however many, are passed over.
DROP INDEX claim_of_municipality;
CREATE INDEX claim_of_municipality ON claim (ags, budget_line, status);
