-- Regular structures: what exists anyway, whoever pays for it, and what measures build on instead of doubling it.

CREATE TABLE structure (
    id           uuid PRIMARY KEY,
    name         text NOT NULL,
    owner        text NOT NULL CHECK (owner IN ('FEDERAL', 'JOB_CENTRE', 'STATE', 'MUNICIPAL')),
    area         text NOT NULL,
    entry_level  text NOT NULL,
    exit_level   text NOT NULL,
    target_group text NOT NULL CHECK (target_group IN ('ALL', 'WOMEN', 'PARENTS', 'CHILDREN', 'YOUTH', 'JOB_SEEKERS', 'ELDERLY')),
    weeks        integer NOT NULL CHECK (weeks BETWEEN 1 AND 520),
    places       integer CHECK (places >= 0),
    district     text CHECK (district ~ '^08[1-4][0-9]{2}$'),
    valid_from   date NOT NULL,
    valid_to     date CHECK (valid_to >= valid_from),
    note         text,
    version      bigint NOT NULL
);
CREATE INDEX structure_of_area ON structure (area, district);

-- State-wide ones everybody knows. Sources: integration course, 600 units to B1 (§§ 10-12 IntV); vocational language
-- course, B1 to B2 and B2 to C1 (DeuFöV); the youth migration service and the advice for adult migrants (§ 45 AufenthG);
-- activation and further training (§§ 45, 81 SGB III). How many weeks each takes, and to which steps outside the language
-- framework they lead, is configuration that no source fixes.
INSERT INTO structure (id, name, owner, area, entry_level, exit_level, target_group, weeks, valid_from, note, version) VALUES
    ('01941f29-7c00-7000-8000-000000001001', 'Integrationskurs',                           'FEDERAL',    'LANGUAGE',              'A0',                'B1',            'ALL',         30, '2015-01-01', 'BAMF, 600 Unterrichtseinheiten Sprache und Orientierungskurs', 1),
    ('01941f29-7c00-7000-8000-000000001002', 'Jugendintegrationskurs',                     'FEDERAL',    'LANGUAGE',              'A0',                'B1',            'YOUTH',       40, '2015-01-01', 'BAMF, 900 Unterrichtseinheiten Sprache und Orientierungskurs', 1),
    ('01941f29-7c00-7000-8000-000000001003', 'Berufssprachkurs B2',                        'FEDERAL',    'LANGUAGE',              'B1',                'B2',            'ALL',         20, '2016-07-01', 'DeuFöV', 1),
    ('01941f29-7c00-7000-8000-000000001004', 'Berufssprachkurs C1',                        'FEDERAL',    'LANGUAGE',              'B2',                'C1',            'ALL',         20, '2016-07-01', 'DeuFöV', 1),
    ('01941f29-7c00-7000-8000-000000001005', 'Vorbereitungsklasse (VKL)',                  'STATE',      'SCHOOL_AND_TRANSITION', 'LITERACY',          'REGULAR_CLASS', 'CHILDREN',    40, '2015-01-01', 'an allgemein bildenden Schulen', 1),
    ('01941f29-7c00-7000-8000-000000001006', 'VABO',                                       'STATE',      'SCHOOL_AND_TRANSITION', 'LITERACY',          'REGULAR_CLASS', 'YOUTH',       40, '2015-01-01', 'Vorqualifizierungsjahr Arbeit/Beruf ohne Deutschkenntnisse, an beruflichen Schulen', 1),
    ('01941f29-7c00-7000-8000-000000001007', 'Aktivierung und berufliche Eingliederung',   'JOB_CENTRE', 'LABOUR_MARKET',         'ORIENTATION',       'QUALIFICATION', 'JOB_SEEKERS', 12, '2015-01-01', '§ 45 SGB III, § 16 SGB II', 1),
    ('01941f29-7c00-7000-8000-000000001008', 'Förderung der beruflichen Weiterbildung',    'JOB_CENTRE', 'LABOUR_MARKET',         'QUALIFICATION',     'PLACEMENT',     'JOB_SEEKERS', 26, '2015-01-01', '§ 81 SGB III, § 16 SGB II', 1),
    ('01941f29-7c00-7000-8000-000000001009', 'Jugendmigrationsdienst',                     'FEDERAL',    'SOCIAL_PARTICIPATION',  'ARRIVAL',           'EVERYDAY_LIFE', 'YOUTH',       26, '2015-01-01', 'von 12 bis 27 Jahren', 1),
    ('01941f29-7c00-7000-8000-000000001010', 'Migrationsberatung für erwachsene Zuwanderer','FEDERAL',   'SOCIAL_PARTICIPATION',  'ARRIVAL',           'EVERYDAY_LIFE', 'ALL',         26, '2015-01-01', NULL, 1);

GRANT SELECT, INSERT, UPDATE ON structure TO ${app};
