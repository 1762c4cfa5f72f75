-- Types of measures by area, and the standard of each in versions: what has to be met, and what is paid.

CREATE TABLE measure_type (
    code       text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    area       text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    title_de   text NOT NULL,
    title_en   text NOT NULL
);

CREATE TABLE standard (
    id                 text PRIMARY KEY,
    type               text NOT NULL REFERENCES measure_type,
    version            integer NOT NULL CHECK (version > 0),
    valid_from         date NOT NULL,
    status             text NOT NULL CHECK (status IN ('PROPOSED', 'IN_FORCE', 'REJECTED')),
    rate_kind          text NOT NULL CHECK (rate_kind IN ('PER_UNIT', 'PER_UNIT_AND_GROUP', 'FLAT')),
    rate_cents         bigint NOT NULL CHECK (rate_cents > 0),
    cost_share_percent integer NOT NULL CHECK (cost_share_percent BETWEEN 1 AND 100),
    reason             text NOT NULL,
    proposed_by        text NOT NULL,
    proposed_at        timestamptz NOT NULL,
    decided_by         text,
    decided_at         timestamptz,
    CHECK (id = type || '/' || version),
    CHECK ((status = 'PROPOSED') = (decided_by IS NULL)),
    -- Four eyes, in the database too.
    CHECK (decided_by <> proposed_by)
);
CREATE INDEX standard_of_type ON standard (type, valid_from);

CREATE TABLE standard_criterion (
    standard          text NOT NULL REFERENCES standard,
    position          integer NOT NULL,
    code              text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    kind              text NOT NULL CHECK (kind IN ('AT_LEAST', 'AT_MOST', 'RANGE', 'ONE_OF', 'YES')),
    least             numeric(9, 2),
    most              numeric(9, 2) CHECK (most >= least),
    choices           text,
    unit              text,
    deviation_allowed boolean NOT NULL,
    title_de          text NOT NULL,
    title_en          text NOT NULL,
    PRIMARY KEY (standard, position),
    UNIQUE (standard, code),
    CHECK ((kind IN ('AT_LEAST', 'RANGE')) = (least IS NOT NULL)),
    CHECK ((kind IN ('AT_MOST', 'RANGE')) = (most IS NOT NULL)),
    CHECK ((kind = 'ONE_OF') = (choices IS NOT NULL))
);

-- The areas are the pact's. Which types there are, every number of a standard and every rate are configuration, not law:
-- the pact asks for comparable standards and names none. The ministry replaces them by new versions.
INSERT INTO measure_type (code, area, valid_from, title_de, title_en) VALUES
    ('LANGUAGE_COURSE',         'LANGUAGE',                 '2017-01-01', 'Sprachkurs',                               'Language course'),
    ('LITERACY_COURSE',         'LANGUAGE',                 '2017-01-01', 'Alphabetisierungskurs',                    'Literacy course'),
    ('CONVERSATION_CAFE',       'LANGUAGE',                 '2017-01-01', 'Sprachcafé',                               'Conversation café'),
    ('SCHOOL_TO_WORK_COACHING', 'SCHOOL_AND_TRANSITION',    '2017-01-01', 'Begleitung am Übergang Schule – Beruf',    'School-to-work coaching'),
    ('LEARNING_SUPPORT',        'SCHOOL_AND_TRANSITION',    '2017-01-01', 'Lernförderung',                            'Learning support'),
    ('VOCATIONAL_PREPARATION',  'VOCATIONAL_QUALIFICATION', '2017-01-01', 'Berufsvorbereitung',                       'Vocational preparation'),
    ('RECOGNITION_COACHING',    'VOCATIONAL_QUALIFICATION', '2017-01-01', 'Begleitung der Berufsanerkennung',         'Coaching towards recognition'),
    ('JOB_MENTORING',           'LABOUR_MARKET',            '2017-01-01', 'Jobmentoring',                             'Job mentoring'),
    ('WORK_ORIENTATION',        'LABOUR_MARKET',            '2017-01-01', 'Arbeitsmarktorientierung',                 'Work orientation'),
    ('WOMENS_GROUP',            'SOCIAL_PARTICIPATION',     '2017-01-01', 'Frauengruppe mit Kinderbetreuung',         'Women''s group with childcare'),
    ('PARENTS_COURSE',          'SOCIAL_PARTICIPATION',     '2017-01-01', 'Elternkurs',                               'Parents'' course'),
    ('INTERPRETER_POOL',        'SOCIAL_PARTICIPATION',     '2017-01-01', 'Dolmetscherpool',                          'Interpreter pool'),
    ('ENCOUNTER_PROJECT',       'ENCOUNTER',                '2017-01-01', 'Begegnungsprojekt',                        'Encounter project'),
    ('TANDEM',                  'ENCOUNTER',                '2017-01-01', 'Tandem mit Einheimischen',                 'Tandem with long-established residents');

INSERT INTO standard (id, type, version, valid_from, status, rate_kind, rate_cents, cost_share_percent, reason, proposed_by, proposed_at, decided_by, decided_at)
SELECT type || '/1', type, 1, DATE '2017-01-01', 'IN_FORCE', rate_kind, rate_cents, share,
       'Erstausstattung', 'migration', now(), 'migration review', now()
FROM (VALUES
    ('LANGUAGE_COURSE',         'PER_UNIT_AND_GROUP',   5000,  90),
    ('LITERACY_COURSE',         'PER_UNIT_AND_GROUP',   6000,  90),
    ('CONVERSATION_CAFE',       'PER_UNIT',             2500,  80),
    ('SCHOOL_TO_WORK_COACHING', 'PER_UNIT',             4500,  90),
    ('LEARNING_SUPPORT',        'PER_UNIT_AND_GROUP',   3000,  90),
    ('VOCATIONAL_PREPARATION',  'PER_UNIT_AND_GROUP',   5500,  90),
    ('RECOGNITION_COACHING',    'PER_UNIT',             5500,  90),
    ('JOB_MENTORING',           'FLAT',              1000000, 100),
    ('WORK_ORIENTATION',        'PER_UNIT_AND_GROUP',   4500,  90),
    ('WOMENS_GROUP',            'PER_UNIT_AND_GROUP',   4500,  90),
    ('PARENTS_COURSE',          'PER_UNIT_AND_GROUP',   4000,  90),
    ('INTERPRETER_POOL',        'FLAT',              1500000, 100),
    ('ENCOUNTER_PROJECT',       'FLAT',               500000, 100),
    ('TANDEM',                  'FLAT',               800000, 100)
) AS r(type, rate_kind, rate_cents, share);

INSERT INTO standard_criterion (standard, position, code, kind, least, most, choices, unit, deviation_allowed, title_de, title_en)
SELECT type || '/1', (row_number() OVER (PARTITION BY type ORDER BY place))::integer - 1, code, kind, least, most, choices, unit, deviation,
       title_de, title_en
FROM (VALUES
    ('LANGUAGE_COURSE',         1, 'TEACHING_UNITS',      'AT_LEAST', 100,  NULL, NULL,                                       'TEACHING_UNITS',   false, 'Unterrichtseinheiten je Gruppe',                     'Teaching units per group'),
    ('LANGUAGE_COURSE',         2, 'GROUP_SIZE',          'RANGE',    8,    20,   NULL,                                       'PERSONS',          true,  'Teilnehmende je Gruppe',                             'Participants per group'),
    ('LANGUAGE_COURSE',         3, 'STAFF_QUALIFICATION', 'ONE_OF',   NULL, NULL, 'BAMF_ADMISSION,GERMAN_STUDIES,DAF_TRAINING', NULL,             false, 'Qualifikation der Lehrkraft',                        'Qualification of the teacher'),
    ('LANGUAGE_COURSE',         4, 'UNITS_PER_WEEK',      'AT_LEAST', 6,    NULL, NULL,                                       'TEACHING_UNITS',   true,  'Unterrichtseinheiten je Woche',                      'Teaching units per week'),
    ('LANGUAGE_COURSE',         5, 'FINAL_TEST',          'YES',      NULL, NULL, NULL,                                       NULL,               true,  'Anerkannte Abschlussprüfung',                        'Recognised final test'),
    ('LITERACY_COURSE',         1, 'TEACHING_UNITS',      'AT_LEAST', 150,  NULL, NULL,                                       'TEACHING_UNITS',   false, 'Unterrichtseinheiten je Gruppe',                     'Teaching units per group'),
    ('LITERACY_COURSE',         2, 'GROUP_SIZE',          'RANGE',    6,    14,   NULL,                                       'PERSONS',          true,  'Teilnehmende je Gruppe',                             'Participants per group'),
    ('LITERACY_COURSE',         3, 'STAFF_QUALIFICATION', 'ONE_OF',   NULL, NULL, 'LITERACY_TRAINING,BAMF_ADMISSION',         NULL,               false, 'Qualifikation der Lehrkraft',                        'Qualification of the teacher'),
    ('CONVERSATION_CAFE',       1, 'TEACHING_UNITS',      'AT_LEAST', 30,   NULL, NULL,                                       'TEACHING_UNITS',   true,  'Einheiten im Zeitraum',                              'Units in the period'),
    ('CONVERSATION_CAFE',       2, 'VOLUNTEER_LEAD',      'YES',      NULL, NULL, NULL,                                       NULL,               true,  'Geschulte Leitung',                                  'Trained lead'),
    ('SCHOOL_TO_WORK_COACHING', 1, 'PERSONS_PER_COACH',   'AT_MOST',  NULL, 25,   NULL,                                       'PERSONS',          true,  'Begleitete je Vollzeitkraft',                        'Persons per full-time coach'),
    ('SCHOOL_TO_WORK_COACHING', 2, 'STAFF_QUALIFICATION', 'ONE_OF',   NULL, NULL, 'SOCIAL_WORK,TEACHING,VOCATIONAL_TRAINER',  NULL,               false, 'Qualifikation der Fachkraft',                        'Qualification of the coach'),
    ('SCHOOL_TO_WORK_COACHING', 3, 'SCHOOL_AGREEMENT',    'YES',      NULL, NULL, NULL,                                       NULL,               false, 'Vereinbarung mit der Schule',                        'Agreement with the school'),
    ('LEARNING_SUPPORT',        1, 'GROUP_SIZE',          'AT_MOST',  NULL, 8,    NULL,                                       'PERSONS',          true,  'Teilnehmende je Gruppe',                             'Participants per group'),
    ('LEARNING_SUPPORT',        2, 'TEACHING_UNITS',      'AT_LEAST', 40,   NULL, NULL,                                       'TEACHING_UNITS',   true,  'Unterrichtseinheiten je Gruppe',                     'Teaching units per group'),
    ('VOCATIONAL_PREPARATION',  1, 'TEACHING_UNITS',      'AT_LEAST', 200,  NULL, NULL,                                       'TEACHING_UNITS',   false, 'Unterrichtseinheiten je Gruppe',                     'Teaching units per group'),
    ('VOCATIONAL_PREPARATION',  2, 'GROUP_SIZE',          'RANGE',    6,    16,   NULL,                                       'PERSONS',          true,  'Teilnehmende je Gruppe',                             'Participants per group'),
    ('VOCATIONAL_PREPARATION',  3, 'PRACTICE_SHARE',      'AT_LEAST', 30,   NULL, NULL,                                       'PERCENT',          true,  'Anteil der Praxis im Betrieb',                       'Share of practice in a company'),
    ('VOCATIONAL_PREPARATION',  4, 'STAFF_QUALIFICATION', 'ONE_OF',   NULL, NULL, 'VOCATIONAL_TRAINER,MASTER_CRAFTSMAN,TEACHING', NULL,           false, 'Qualifikation der Fachkraft',                        'Qualification of the trainer'),
    ('RECOGNITION_COACHING',    1, 'STAFF_QUALIFICATION', 'ONE_OF',   NULL, NULL, 'IQ_NETWORK,SOCIAL_WORK,VOCATIONAL_TRAINER', NULL,              false, 'Qualifikation der Fachkraft',                        'Qualification of the coach'),
    ('RECOGNITION_COACHING',    2, 'PERSONS_PER_COACH',   'AT_MOST',  NULL, 40,   NULL,                                       'PERSONS',          true,  'Begleitete je Vollzeitkraft',                        'Persons per full-time coach'),
    ('JOB_MENTORING',           1, 'PERSONS_PER_MENTOR',  'AT_MOST',  NULL, 3,    NULL,                                       'PERSONS',          true,  'Begleitete je Mentorin oder Mentor',                 'Persons per mentor'),
    ('JOB_MENTORING',           2, 'MENTOR_TRAINING',     'AT_LEAST', 8,    NULL, NULL,                                       'HOURS',            false, 'Schulung der Mentorinnen und Mentoren',              'Training of the mentors'),
    ('WORK_ORIENTATION',        1, 'TEACHING_UNITS',      'AT_LEAST', 60,   NULL, NULL,                                       'TEACHING_UNITS',   false, 'Unterrichtseinheiten je Gruppe',                     'Teaching units per group'),
    ('WORK_ORIENTATION',        2, 'GROUP_SIZE',          'RANGE',    6,    18,   NULL,                                       'PERSONS',          true,  'Teilnehmende je Gruppe',                             'Participants per group'),
    ('WORK_ORIENTATION',        3, 'COMPANY_VISITS',      'AT_LEAST', 2,    NULL, NULL,                                       'VISITS',           true,  'Betriebsbesuche',                                    'Company visits'),
    ('WOMENS_GROUP',            1, 'TEACHING_UNITS',      'AT_LEAST', 40,   NULL, NULL,                                       'TEACHING_UNITS',   true,  'Einheiten je Gruppe',                                'Units per group'),
    ('WOMENS_GROUP',            2, 'CHILDCARE_HOURS',     'AT_LEAST', 2,    NULL, NULL,                                       'HOURS_PER_WEEK',   false, 'Kinderbetreuung je Woche',                           'Childcare per week'),
    ('WOMENS_GROUP',            3, 'FEMALE_LEAD',         'YES',      NULL, NULL, NULL,                                       NULL,               true,  'Leitung durch eine Frau',                            'Led by a woman'),
    ('PARENTS_COURSE',          1, 'TEACHING_UNITS',      'AT_LEAST', 20,   NULL, NULL,                                       'TEACHING_UNITS',   false, 'Einheiten je Gruppe',                                'Units per group'),
    ('PARENTS_COURSE',          2, 'GROUP_SIZE',          'RANGE',    6,    20,   NULL,                                       'PERSONS',          true,  'Teilnehmende je Gruppe',                             'Participants per group'),
    ('PARENTS_COURSE',          3, 'CHILDCARE_HOURS',     'AT_LEAST', 2,    NULL, NULL,                                       'HOURS_PER_WEEK',   true,  'Kinderbetreuung je Woche',                           'Childcare per week'),
    ('INTERPRETER_POOL',        1, 'INTERPRETER_TRAINING','AT_LEAST', 24,   NULL, NULL,                                       'HOURS',            false, 'Schulung der Dolmetschenden',                        'Training of the interpreters'),
    ('INTERPRETER_POOL',        2, 'LANGUAGES',           'AT_LEAST', 5,    NULL, NULL,                                       'LANGUAGES',        true,  'Angebotene Sprachen',                                'Languages offered'),
    ('INTERPRETER_POOL',        3, 'CONFIDENTIALITY',     'YES',      NULL, NULL, NULL,                                       NULL,               false, 'Verschwiegenheit vereinbart',                        'Confidentiality agreed'),
    ('ENCOUNTER_PROJECT',       1, 'RESIDENT_SHARE',      'RANGE',    30,   70,   NULL,                                       'PERCENT',          true,  'Anteil der Einheimischen',                           'Share of long-established residents'),
    ('ENCOUNTER_PROJECT',       2, 'MEETINGS',            'AT_LEAST', 6,    NULL, NULL,                                       'MEETINGS',         false, 'Treffen im Zeitraum',                                'Meetings in the period'),
    ('TANDEM',                  1, 'TANDEM_MEETINGS',     'AT_LEAST', 2,    NULL, NULL,                                       'MEETINGS_PER_MONTH', true, 'Treffen je Tandem und Monat',                       'Meetings per tandem and month'),
    ('TANDEM',                  2, 'COORDINATION',        'YES',      NULL, NULL, NULL,                                       NULL,               false, 'Feste Ansprechperson',                               'Named coordinator')
) AS c(type, place, code, kind, least, most, choices, unit, deviation, title_de, title_en);

GRANT SELECT ON measure_type TO ${app};
GRANT SELECT, INSERT, UPDATE ON standard TO ${app};
GRANT SELECT, INSERT ON standard_criterion TO ${app};
