-- Levels per area, in versions: what a measure takes in and where it leads to.

CREATE TABLE level (
    id         uuid PRIMARY KEY,
    area       text NOT NULL CHECK (area IN ('LANGUAGE', 'SCHOOL_AND_TRANSITION', 'VOCATIONAL_QUALIFICATION',
                                             'LABOUR_MARKET', 'SOCIAL_PARTICIPATION', 'ENCOUNTER')),
    code       text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    position   integer NOT NULL CHECK (position BETWEEN 0 AND 1000),
    title_de   text NOT NULL,
    title_en   text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    -- One day less than the beginning: a version replaced on the very day it began.
    CHECK (valid_to >= valid_from - 1),
    UNIQUE (area, code, valid_from)
);
-- Of the versions of one level one holds on any one day; at most one has no end.
CREATE UNIQUE INDEX level_holding ON level (area, code) WHERE valid_to IS NULL;

-- Whoever climbs to the level needs the other level, of another area, before.
CREATE TABLE level_prerequisite (
    level uuid NOT NULL REFERENCES level,
    area  text NOT NULL,
    code  text NOT NULL,
    PRIMARY KEY (level, area)
);

-- Language: the Common European Framework of Reference (CEFR); A0 is no knowledge, which the framework does not name.
-- Labour market: orientation, qualification, placement, work (domain, § 5). The steps of the other areas and all
-- prerequisites are configuration: no source fixes them, the ministry writes new versions.
INSERT INTO level (id, area, code, position, title_de, title_en, valid_from) VALUES
    ('01941f29-7c00-7000-8000-000000000100', 'LANGUAGE', 'A0', 0, 'A0 (keine Kenntnisse)',        'A0 (no knowledge)',        '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000101', 'LANGUAGE', 'A1', 1, 'A1 (Anfänger)',                'A1 (breakthrough)',        '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000102', 'LANGUAGE', 'A2', 2, 'A2 (grundlegende Kenntnisse)', 'A2 (waystage)',            '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000103', 'LANGUAGE', 'B1', 3, 'B1 (selbständig)',             'B1 (threshold)',           '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000104', 'LANGUAGE', 'B2', 4, 'B2 (selbständig, gehoben)',    'B2 (vantage)',             '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000105', 'LANGUAGE', 'C1', 5, 'C1 (fachkundig)',              'C1 (operational)',         '2015-01-01'),

    ('01941f29-7c00-7000-8000-000000000200', 'SCHOOL_AND_TRANSITION', 'LITERACY',          0, 'Alphabetisierung',     'Literacy',            '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000201', 'SCHOOL_AND_TRANSITION', 'PREPARATION_CLASS', 1, 'Vorbereitungsklasse',  'Preparation class',   '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000202', 'SCHOOL_AND_TRANSITION', 'REGULAR_CLASS',     2, 'Regelklasse',          'Regular class',       '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000203', 'SCHOOL_AND_TRANSITION', 'CERTIFICATE',       3, 'Schulabschluss',       'School certificate',  '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000204', 'SCHOOL_AND_TRANSITION', 'TRAINING',          4, 'in Ausbildung',        'In training',         '2015-01-01'),

    ('01941f29-7c00-7000-8000-000000000300', 'VOCATIONAL_QUALIFICATION', 'ASSESSMENT',            0, 'Kompetenzfeststellung',   'Assessment of skills',       '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000301', 'VOCATIONAL_QUALIFICATION', 'PARTIAL_QUALIFICATION', 1, 'Teilqualifizierung',      'Partial qualification',      '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000302', 'VOCATIONAL_QUALIFICATION', 'ADAPTATION',            2, 'Anpassungsqualifizierung','Adaptation for recognition', '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000303', 'VOCATIONAL_QUALIFICATION', 'QUALIFIED',             3, 'Berufsabschluss',         'Vocational qualification',   '2015-01-01'),

    ('01941f29-7c00-7000-8000-000000000400', 'LABOUR_MARKET', 'ORIENTATION',   0, 'Orientierung',   'Orientation',   '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000401', 'LABOUR_MARKET', 'QUALIFICATION', 1, 'Qualifizierung', 'Qualification', '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000402', 'LABOUR_MARKET', 'PLACEMENT',     2, 'Vermittlung',    'Placement',     '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000403', 'LABOUR_MARKET', 'IN_WORK',       3, 'in Arbeit',      'In work',       '2015-01-01'),

    ('01941f29-7c00-7000-8000-000000000500', 'SOCIAL_PARTICIPATION', 'ARRIVAL',       0, 'Ankommen',           'Arrival',          '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000501', 'SOCIAL_PARTICIPATION', 'EVERYDAY_LIFE', 1, 'Alltag meistern',    'Everyday life',    '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000502', 'SOCIAL_PARTICIPATION', 'PARTICIPATION', 2, 'Teilnahme',          'Participation',    '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000503', 'SOCIAL_PARTICIPATION', 'ENGAGEMENT',    3, 'eigenes Engagement', 'Own engagement',   '2015-01-01'),

    ('01941f29-7c00-7000-8000-000000000600', 'ENCOUNTER', 'MEETING',        0, 'Begegnung',              'Meeting',          '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000601', 'ENCOUNTER', 'EXCHANGE',       1, 'regelmäßiger Austausch', 'Regular exchange', '2015-01-01'),
    ('01941f29-7c00-7000-8000-000000000602', 'ENCOUNTER', 'SHARED_PROJECT', 2, 'gemeinsames Vorhaben',   'Shared project',   '2015-01-01');

INSERT INTO level_prerequisite (level, area, code) VALUES
    ('01941f29-7c00-7000-8000-000000000203', 'LANGUAGE', 'A2'),
    ('01941f29-7c00-7000-8000-000000000204', 'LANGUAGE', 'B1'),
    ('01941f29-7c00-7000-8000-000000000301', 'LANGUAGE', 'A2'),
    ('01941f29-7c00-7000-8000-000000000303', 'LANGUAGE', 'B1'),
    ('01941f29-7c00-7000-8000-000000000402', 'LANGUAGE', 'A2');

GRANT SELECT, INSERT, UPDATE ON level TO ${app};
GRANT SELECT, INSERT ON level_prerequisite TO ${app};
