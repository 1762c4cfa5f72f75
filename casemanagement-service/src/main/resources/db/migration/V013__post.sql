-- Funded posts. What was applied for never changes; only the state and what budget said of the money do.
CREATE TABLE post (
    id                uuid        PRIMARY KEY,
    holder            text        NOT NULL,
    budget_line       text        NOT NULL,
    programme         text        NOT NULL,
    programme_version integer     NOT NULL,
    qualification     text        NOT NULL CHECK (qualification IN ('DEGREE', 'VOCATIONAL')),
    fte_percent       integer     NOT NULL CHECK (fte_percent BETWEEN 1 AND 100),
    starts_on         date        NOT NULL,
    ends_on           date        NOT NULL CHECK (ends_on >= starts_on),
    months            integer     NOT NULL CHECK (months > 0),
    amount_cents      bigint      NOT NULL CHECK (amount_cents > 0),
    case_manager      uuid        NOT NULL REFERENCES case_manager,
    manager_number    text        NOT NULL,
    status            text        NOT NULL CHECK (status IN
        ('APPLIED', 'APPROVED', 'FUNDED', 'REFUSED', 'REJECTED', 'WITHDRAWN')),
    applied_by        text        NOT NULL,
    approved_by       text,
    funding_request   uuid        UNIQUE,
    funding_version   bigint,
    reservation       text,
    reserved_cents    bigint,
    paid_cents        bigint,
    recovered_cents   bigint,
    available_cents   bigint,
    refusal           text,
    changed_at        timestamptz NOT NULL,
    version           bigint      NOT NULL,
    -- four eyes, in the database as well
    CHECK (approved_by IS NULL OR approved_by <> applied_by),
    CHECK ((approved_by IS NULL) = (funding_request IS NULL))
);
CREATE INDEX post_holder ON post (holder, status, starts_on, ends_on);
CREATE INDEX post_budget_line ON post (budget_line);

CREATE TABLE post_step (
    post        uuid        NOT NULL REFERENCES post,
    number      integer     NOT NULL,
    status      text        NOT NULL,
    happened_at timestamptz NOT NULL,
    happened_by text        NOT NULL,
    reason      text,
    PRIMARY KEY (post, number)
);

GRANT SELECT, INSERT ON post, post_step TO ${app};
GRANT UPDATE (status, approved_by, funding_request, funding_version, reservation, reserved_cents, paid_cents,
    recovered_cents, available_cents, refusal, changed_at, version) ON post TO ${app};
