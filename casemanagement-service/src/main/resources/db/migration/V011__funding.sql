-- Copies of what budget-service told. Nothing here decides about money; a copy may lag behind.
CREATE TABLE budget_line (
    code      text    PRIMARY KEY,
    programme text    NOT NULL,
    year      integer NOT NULL,
    drawdown  text    NOT NULL,
    closed    boolean NOT NULL,
    version   bigint  NOT NULL
);

CREATE TABLE programme_version (
    programme           text    NOT NULL,
    version             integer NOT NULL,
    valid_from          date    NOT NULL,
    valid_to            date,
    drawdown            text    NOT NULL,
    -- MUNICIPALITY, DISTRICT, GROUP, CARRIER, separated by commas
    applicant_kinds     text    NOT NULL,
    minimum_fte_percent integer NOT NULL,
    minimum_frame_cents bigint,
    grant_months        integer NOT NULL,
    caseload_high       integer NOT NULL,
    caseload_alarm      integer NOT NULL,
    PRIMARY KEY (programme, version)
);

CREATE TABLE programme_rate (
    programme             text    NOT NULL,
    version               integer NOT NULL,
    qualification         text    NOT NULL,
    valid_from            date    NOT NULL,
    amount_cents_per_year bigint  NOT NULL,
    PRIMARY KEY (programme, version, qualification, valid_from),
    FOREIGN KEY (programme, version) REFERENCES programme_version
);

CREATE TABLE share (
    budget_line    text        NOT NULL,
    holder         text        NOT NULL,
    survey_year    integer     NOT NULL,
    survey_version integer     NOT NULL,
    persons        bigint      NOT NULL,
    amount_cents   bigint      NOT NULL,
    published_at   timestamptz NOT NULL,
    version        bigint      NOT NULL,
    PRIMARY KEY (budget_line, holder)
);
-- the newest count of a holder: newest survey first, then its newest closure, then what was published last
CREATE INDEX share_newest ON share (holder, survey_year DESC, survey_version DESC, published_at DESC);

GRANT SELECT, INSERT, UPDATE ON budget_line, programme_version, programme_rate, share TO ${app};
