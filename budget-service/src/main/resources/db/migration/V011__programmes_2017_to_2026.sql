-- The programmes of the pact with their real versions. [S] stated in a source, [I] inferred, [?] open and to be corrected as data.
INSERT INTO programme (code, title_de, title_en) VALUES
    ('ILA', 'Integrationslastenausgleich (Anschlussunterbringung)', 'Relief for follow-up accommodation'),
    ('IM', 'Integrationsmanagement', 'Integration case managers'),
    ('VWV-DEUTSCH', 'Sprachförderung nach VwV Deutsch', 'Language courses under VwV Deutsch'),
    ('SCHOOL-SOCIAL-WORK', 'Jugendsozialarbeit an öffentlichen Schulen', 'Social work in schools'),
    ('CIVIC-ENGAGEMENT', 'Bürgerschaftliches Engagement', 'Civic engagement'),
    ('NOT-YET-ASSIGNED', 'Noch nicht zugeordnete Integrationsmittel', 'Integration money not yet assigned');

INSERT INTO programme_version
    (programme, version, title_de, title_en, legal_basis, valid_from, valid_to, drawdown, applicant_kinds, distribution_key,
     minimum_fte_percent, minimum_frame_cents, grant_months, caseload_high, caseload_alarm, remedy, due_day, paid_through)
VALUES
    -- Flat sum by head count of 15 September [S: § 29d FAG]; due 10 December [S: § 33 FAG]; paid to the district, which forwards it [S].
    -- The year is the period [I]. Remedy [?].
    ('ILA', 1, 'Integrationslastenausgleich 2017/2018', 'Accommodation relief 2017/2018', '§ 29d FAG', '2017-01-01', '2018-12-31',
     'FLAT_RATE', 'MUNICIPALITY', 'HEAD_COUNT', 25, NULL, 12, 80, 110, 'ACTION', '12-10', 'DISTRICT'),
    ('ILA', 2, 'Integrationslastenausgleich 2019', 'Accommodation relief 2019', '§ 29d FAG', '2019-01-01', '2019-12-31',
     'FLAT_RATE', 'MUNICIPALITY', 'HEAD_COUNT', 25, NULL, 12, 80, 110, 'ACTION', '12-10', 'DISTRICT'),
    -- What came after 2020 was not published: the last version stays open [?].
    ('ILA', 3, 'Integrationslastenausgleich ab 2020', 'Accommodation relief from 2020', '§ 29d FAG', '2020-01-01', NULL,
     'FLAT_RATE', 'MUNICIPALITY', 'HEAD_COUNT', 25, NULL, 12, 80, 110, 'ACTION', '12-10', 'DISTRICT'),

    -- Parts of a post from 0.25 full-time equivalents, frame from 51,000 EUR, orientation 80 persons per post, 1:110 a wish [S].
    -- Court action, no objection, against a Regierungspräsidium [S]. Who is paid [?].
    ('IM', 1, 'Integrationsmanagement 2017', 'Case managers 2017', 'VwV Integrationsmanagement 2017', '2017-01-01', '2019-12-31',
     'FUNDED_POST', 'MUNICIPALITY,DISTRICT,GROUP', 'HEAD_COUNT', 25, 5100000, 24, 80, 110, 'ACTION', NULL, 'DISTRICT'),
    -- 36 and 60 months are stated, to which version each belongs is [I].
    ('IM', 2, 'Integrationsmanagement 2020', 'Case managers 2020', 'VwV Integrationsmanagement 2020', '2020-01-01', '2022-12-31',
     'FUNDED_POST', 'MUNICIPALITY,DISTRICT,GROUP', 'HEAD_COUNT', 25, 5100000, 36, 80, 110, 'ACTION', NULL, 'DISTRICT'),
    ('IM', 3, 'Integrationsmanagement 2023', 'Case managers 2023', 'VwV Integrationsmanagement 2023', '2023-01-01', '2024-12-31',
     'FUNDED_POST', 'MUNICIPALITY,DISTRICT,GROUP', 'HEAD_COUNT', 25, 5100000, 60, 80, 110, 'ACTION', NULL, 'DISTRICT'),
    -- Only districts apply, and the key changes [S]; to which key, and whether a least frame remains, [?].
    ('IM', 4, 'Integrationsmanagement ab 2025', 'Case managers from 2025', 'VwV Integrationsmanagement 2025', '2025-01-01', NULL,
     'FUNDED_POST', 'DISTRICT', 'ALLOCATIONS_TO_DISTRICTS', 25, NULL, 60, 80, 110, 'ACTION', NULL, 'HOLDER'),

    -- The 24 million. Applicants and grants to measures [S]; validity, months and remedy [?].
    ('VWV-DEUTSCH', 1, 'VwV Deutsch', 'VwV Deutsch', 'VwV Deutsch', '2017-01-01', NULL,
     'MEASURE', 'MUNICIPALITY,DISTRICT,CARRIER', 'APPLICATION', 25, NULL, 12, 80, 110, 'ACTION', NULL, 'HOLDER'),
    ('SCHOOL-SOCIAL-WORK', 1, 'Jugendsozialarbeit an Schulen', 'Social work in schools', 'Pakt für Integration', '2017-01-01', NULL,
     'MEASURE', 'MUNICIPALITY,DISTRICT,CARRIER', 'APPLICATION', 25, NULL, 12, 80, 110, 'ACTION', NULL, 'HOLDER'),
    ('CIVIC-ENGAGEMENT', 1, 'Bürgerschaftliches Engagement', 'Civic engagement', 'Pakt für Integration', '2017-01-01', NULL,
     'MEASURE', 'MUNICIPALITY,DISTRICT,CARRIER', 'APPLICATION', 25, NULL, 24, 80, 110, 'ACTION', NULL, 'HOLDER'),
    ('NOT-YET-ASSIGNED', 1, 'Noch nicht zugeordnet', 'Not yet assigned', 'Pakt für Integration', '2017-01-01', NULL,
     'MEASURE', 'MUNICIPALITY,DISTRICT,CARRIER', 'OPEN', 25, NULL, 12, 80, 110, 'ACTION', NULL, 'HOLDER');

INSERT INTO programme_rate (programme, version, qualification, valid_from, amount_cents_per_year) VALUES
    ('IM', 1, 'DEGREE', '2017-01-01', 6400000),     -- [S]
    ('IM', 1, 'VOCATIONAL', '2017-01-01', 5100000), -- [S]
    ('IM', 2, 'DEGREE', '2020-01-01', 6400000),     -- [I] unchanged until 2023
    ('IM', 2, 'VOCATIONAL', '2020-01-01', 5100000), -- [I]
    ('IM', 3, 'ANY', '2023-01-01', 6000000),        -- [S] flat in 2023/24
    ('IM', 4, 'ANY', '2025-01-01', 6000000);        -- [?] the rate from 2025 is not known to us

INSERT INTO programme_pot (programme, version, year, pot_cents) VALUES
    ('ILA', 1, 2017, 9000000000),                   -- [S] 90 M a year
    ('ILA', 1, 2018, 9000000000),                   -- [S]
    ('ILA', 2, 2019, 9000000000),                   -- [S]
    ('ILA', 3, 2020, 1500000000),                   -- [S] 15 M
    ('IM', 1, 2017, 5800000000),                    -- [S] 116 M over two years
    ('IM', 1, 2018, 5800000000),                    -- [S]
    ('VWV-DEUTSCH', 1, 2017, 330000000),            -- [S] one round; in which year [I]
    ('SCHOOL-SOCIAL-WORK', 1, 2017, 250000000),     -- [S] 2.5 M per school year
    ('SCHOOL-SOCIAL-WORK', 1, 2018, 250000000),     -- [S]
    ('CIVIC-ENGAGEMENT', 1, 2017, 270000000),       -- [S] 5.4 M for two years, halved [I]
    ('CIVIC-ENGAGEMENT', 1, 2018, 270000000),       -- [I]
    ('NOT-YET-ASSIGNED', 1, 2017, 350000000),       -- [I] what is left of 12 M
    ('NOT-YET-ASSIGNED', 1, 2018, 680000000);       -- [I] so that the two years come to 24 M
