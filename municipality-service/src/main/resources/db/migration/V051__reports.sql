-- What reports as of a past moment need: when a count was transmitted.
ALTER TABLE transmitted_count ADD COLUMN transmitted_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX head_count_of_survey ON head_count (survey_year, ags, reported_at);
