-- Who may apply is a rule of the programme version; not known of versions heard before, until they are told again.
ALTER TABLE programme_version ADD COLUMN applicant_kinds text;
