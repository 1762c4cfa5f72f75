-- A programme's money of one budget year (Haushaltsstelle).
CREATE TABLE budget_line (
    code                text    PRIMARY KEY CHECK (code ~ '^[A-Z0-9][A-Z0-9.-]{0,39}$'),
    programme           text    NOT NULL,
    programme_version   integer NOT NULL,
    year                integer NOT NULL CHECK (year BETWEEN 2015 AND 2100),
    chapter             text    NOT NULL CHECK (chapter ~ '^\d{4}$'),
    title               text    NOT NULL CHECK (length(title) BETWEEN 1 AND 20),
    drawdown            text    NOT NULL CHECK (drawdown IN ('FLAT_RATE', 'COST_CLAIM', 'FUNDED_POST', 'MEASURE')),
    -- what parliament put on the line (Ansatz)
    appropriation_cents bigint  NOT NULL CHECK (appropriation_cents >= 0),
    -- what approvals of runs booked on top because whole euro exceeded the pot
    rounding_cents      bigint  NOT NULL DEFAULT 0 CHECK (rounding_cents >= 0),
    status              text    NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
    version             bigint  NOT NULL CHECK (version > 0),
    FOREIGN KEY (programme, programme_version) REFERENCES programme_version
);
CREATE INDEX budget_line_year ON budget_line (year, code);

GRANT SELECT, INSERT ON budget_line TO ${app};
GRANT UPDATE (chapter, title, appropriation_cents, rounding_cents, status, version) ON budget_line TO ${app};
