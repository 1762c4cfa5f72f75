-- Programmes and their rules. A rule that has changed over the years, or may, is a column or a row here and never an `if` in code.
CREATE TABLE programme (
    code     text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9-]{1,29}$'),
    title_de text NOT NULL,
    title_en text NOT NULL
);

CREATE TABLE programme_version (
    programme           text     NOT NULL REFERENCES programme,
    version             integer  NOT NULL CHECK (version > 0),
    title_de            text     NOT NULL,
    title_en            text     NOT NULL,
    legal_basis         text     NOT NULL,
    valid_from          date     NOT NULL,
    valid_to            date     CHECK (valid_to >= valid_from),
    drawdown            text     NOT NULL CHECK (drawdown IN ('FLAT_RATE', 'COST_CLAIM', 'FUNDED_POST', 'MEASURE')),
    -- MUNICIPALITY, DISTRICT, GROUP, CARRIER, separated by commas
    applicant_kinds     text     NOT NULL,
    distribution_key    text     NOT NULL CHECK (distribution_key IN ('HEAD_COUNT', 'ALLOCATIONS_TO_DISTRICTS', 'APPLICATION', 'OPEN')),
    -- the limits of posts; they say nothing for programmes that fund none
    minimum_fte_percent integer  NOT NULL CHECK (minimum_fte_percent BETWEEN 1 AND 100),
    minimum_frame_cents bigint   CHECK (minimum_frame_cents > 0),
    grant_months        integer  NOT NULL CHECK (grant_months BETWEEN 1 AND 120),
    caseload_high       integer  NOT NULL CHECK (caseload_high > 0),
    caseload_alarm      integer  NOT NULL CHECK (caseload_alarm >= caseload_high),
    remedy              text     NOT NULL CHECK (remedy IN ('OBJECTION', 'ACTION')),
    due_day             text     CHECK (due_day ~ '^\d{2}-\d{2}$'),
    -- DISTRICT: a municipality that named no account of its own is paid through its district
    paid_through        text     NOT NULL CHECK (paid_through IN ('DISTRICT', 'HOLDER')),
    -- when the version was told as a fact; null until then
    told_at             timestamptz,
    PRIMARY KEY (programme, version),
    UNIQUE (programme, valid_from)
);

CREATE TABLE programme_rate (
    programme             text    NOT NULL,
    version               integer NOT NULL,
    qualification         text    NOT NULL CHECK (qualification IN ('DEGREE', 'VOCATIONAL', 'ANY')),
    valid_from            date    NOT NULL,
    amount_cents_per_year bigint  NOT NULL CHECK (amount_cents_per_year > 0),
    PRIMARY KEY (programme, version, qualification, valid_from),
    FOREIGN KEY (programme, version) REFERENCES programme_version
);

-- What was announced for a year. A budget line's appropriation is parliament's word and may differ.
CREATE TABLE programme_pot (
    programme text    NOT NULL,
    version   integer NOT NULL,
    year      integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
    pot_cents bigint  NOT NULL CHECK (pot_cents > 0),
    PRIMARY KEY (programme, year),
    FOREIGN KEY (programme, version) REFERENCES programme_version
);

GRANT SELECT ON programme, programme_version, programme_rate, programme_pot TO ${app};
GRANT UPDATE (told_at) ON programme_version TO ${app};
