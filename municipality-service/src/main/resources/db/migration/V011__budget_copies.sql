-- Copies of what budget told; each row remembers the version of its fact, so that an older one changes nothing.

CREATE TABLE budget_line (
    code              text PRIMARY KEY,
    programme         text NOT NULL,
    programme_version integer NOT NULL,
    year              integer NOT NULL,
    drawdown          text NOT NULL,
    closed            boolean NOT NULL,
    version           bigint NOT NULL
);

CREATE TABLE share (
    budget_line  text NOT NULL,
    holder       text NOT NULL,
    persons      integer NOT NULL,
    amount_cents bigint NOT NULL,
    version      bigint NOT NULL,
    PRIMARY KEY (budget_line, holder)
);

CREATE TABLE programme_version (
    programme text NOT NULL,
    version   integer NOT NULL,
    remedy    text NOT NULL,
    PRIMARY KEY (programme, version)
);

GRANT SELECT, INSERT, UPDATE ON budget_line, share, programme_version TO ${app};
