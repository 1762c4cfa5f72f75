-- Claims: the claim, its items and income, its steps, and the requests for money it made.

CREATE TABLE cost_category (
    id          integer PRIMARY KEY,
    code        text NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date CHECK (valid_to >= valid_from),
    block       text NOT NULL,
    eligibility text NOT NULL CHECK (eligibility IN ('YES', 'NO', 'ONLY_WITH_REASON')),
    title_de    text NOT NULL,
    title_en    text NOT NULL,
    UNIQUE (code, valid_from)
);

-- Social work cannot be claimed: it is paid for by the case managers' programme and would be financed twice.
INSERT INTO cost_category (id, code, valid_from, block, eligibility, title_de, title_en) VALUES
    (10,  'RENT',                    '2015-01-01', 'FOLLOW_UP_ACCOMMODATION', 'YES',              'Miete',                            'Rent'),
    (20,  'DEPRECIATION',            '2015-01-01', 'PROPERTY',                'YES',              'Abschreibung',                     'Depreciation'),
    (30,  'INTEREST',                '2015-01-01', 'PROPERTY',                'YES',              'Kapitalzinsen',                    'Interest'),
    (40,  'FITTING_OUT',             '2015-01-01', 'PROPERTY',                'YES',              'Herrichtung',                      'Fitting-out'),
    (50,  'MAINTENANCE',             '2015-01-01', 'PROPERTY',                'YES',              'Instandhaltung',                   'Maintenance'),
    (60,  'FURNISHING',              '2015-01-01', 'PROPERTY',                'YES',              'Ausstattung',                      'Furnishing'),
    (70,  'HEATING_AND_OPERATING',   '2015-01-01', 'PROPERTY',                'YES',              'Heiz- und Nebenkosten',            'Heating and operating cost'),
    (80,  'ELECTRICITY',             '2015-01-01', 'PROPERTY',                'YES',              'Strom',                            'Electricity'),
    (90,  'WATER',                   '2015-01-01', 'PROPERTY',                'YES',              'Wasser und Abwasser',              'Water'),
    (100, 'WASTE',                   '2015-01-01', 'PROPERTY',                'YES',              'Abfallentsorgung',                 'Waste'),
    (110, 'CLEANING',                '2015-01-01', 'PROPERTY',                'YES',              'Reinigung',                        'Cleaning'),
    (120, 'CARETAKER',               '2015-01-01', 'PROPERTY',                'YES',              'Hausmeister',                      'Caretaker'),
    (130, 'HOME_MANAGEMENT',         '2015-01-01', 'PROPERTY',                'ONLY_WITH_REASON', 'Heimleitung',                      'Home management'),
    (140, 'SECURITY',                '2015-01-01', 'PROPERTY',                'ONLY_WITH_REASON', 'Sicherheitsdienst',                'Security'),
    (150, 'INSURANCE',               '2015-01-01', 'PROPERTY',                'YES',              'Versicherung',                     'Insurance'),
    (160, 'PLANNING',                '2015-01-01', 'PROPERTY',                'ONLY_WITH_REASON', 'Planung',                          'Planning'),
    (170, 'DISMANTLING',             '2015-01-01', 'PROPERTY',                'ONLY_WITH_REASON', 'Rückbau',                          'Dismantling'),
    (180, 'VACANCY',                 '2015-01-01', 'PROPERTY',                'ONLY_WITH_REASON', 'Leerstand',                        'Vacancy'),
    (190, 'ADMINISTRATIVE_STAFF',    '2015-01-01', 'ADMINISTRATION',          'YES',              'Verwaltungspersonal',              'Administrative staff'),
    (200, 'ADMINISTRATIVE_MATERIAL', '2015-01-01', 'ADMINISTRATION',          'YES',              'Sachkosten der Verwaltung',        'Administrative material'),
    (210, 'SOCIAL_WORK',             '2015-01-01', 'SOCIAL_WORK',             'NO',               'Soziale Beratung und Betreuung',   'Social work'),
    (220, 'OTHER',                   '2015-01-01', 'FOLLOW_UP_ACCOMMODATION', 'ONLY_WITH_REASON', 'Sonstiges',                        'Other');

CREATE TABLE claim (
    id               uuid PRIMARY KEY,
    ags              text NOT NULL,
    district         text NOT NULL,
    budget_line      text NOT NULL,
    period_from      date NOT NULL,
    period_to        date NOT NULL,
    persons          integer NOT NULL CHECK (persons >= 0),
    status           text NOT NULL,
    cost_cents       bigint NOT NULL,
    income_cents     bigint NOT NULL CHECK (income_cents >= 0),
    claimed_cents    bigint NOT NULL CHECK (claimed_cents > 0),
    recognised_cents bigint CHECK (recognised_cents > 0 AND recognised_cents <= claimed_cents),
    submitted_by     text,
    assessed_by      text,
    approved_by      text,
    funding_request  uuid,
    funding_version  bigint,
    reservation      text,
    payment_order    text,
    paid_on          date,
    refusal          text,
    available_cents  bigint,
    version          bigint NOT NULL,
    CHECK (district = left(ags, 5)),
    CHECK (period_from <= period_to),
    CHECK (claimed_cents = cost_cents - income_cents),
    -- Four eyes, in the database too.
    CHECK (approved_by <> assessed_by)
);
CREATE INDEX claim_of_municipality ON claim (ags, budget_line);
CREATE INDEX claim_of_district ON claim (district, id);
CREATE INDEX claim_of_line ON claim (budget_line, status);

CREATE TABLE claim_item (
    claim            uuid NOT NULL REFERENCES claim,
    position         integer NOT NULL,
    id               uuid NOT NULL,
    category         text NOT NULL,
    description      text,
    amount_cents     bigint NOT NULL CHECK (amount_cents > 0),
    recognised_cents bigint CHECK (recognised_cents >= 0 AND recognised_cents <= amount_cents),
    reason           text,
    PRIMARY KEY (claim, position)
);

CREATE TABLE claim_income (
    claim        uuid NOT NULL REFERENCES claim,
    position     integer NOT NULL,
    kind         text NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (claim, position)
);

CREATE TABLE claim_step (
    claim       uuid NOT NULL REFERENCES claim,
    number      integer NOT NULL,
    status      text NOT NULL,
    happened_at timestamptz NOT NULL,
    happened_by text NOT NULL,
    note        text,
    PRIMARY KEY (claim, number)
);

CREATE TABLE funding_request (
    request      uuid PRIMARY KEY,
    claim        uuid NOT NULL REFERENCES claim,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0)
);
CREATE INDEX funding_request_of_claim ON funding_request (claim);

GRANT SELECT ON cost_category TO ${app};
GRANT SELECT, INSERT, UPDATE ON claim TO ${app};
-- A draft may lose items and income again.
GRANT SELECT, INSERT, UPDATE, DELETE ON claim_item, claim_income TO ${app};
-- What happened stays.
GRANT SELECT, INSERT ON claim_step, funding_request TO ${app};
