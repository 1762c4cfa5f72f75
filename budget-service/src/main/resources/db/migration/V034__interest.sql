-- Interest on what has to come back (§ 49a LVwVfG): so many points over the base rate (§ 247 BGB). Rates, points and how days are counted are
-- data with validity. [S] stated in a source, [?] open and to be corrected as data.
CREATE TABLE base_rate (
    valid_from   date    PRIMARY KEY,
    -- hundredths of a percent a year; may be negative
    basis_points integer NOT NULL CHECK (basis_points BETWEEN -1000 AND 5000),
    source       text    NOT NULL,
    proposed_by  text    NOT NULL,
    approved_by  text    CHECK (approved_by <> proposed_by)
);
-- Announced by the Deutsche Bundesbank: -88 and 362 [S]; the others not yet compared with a source, and to be corrected as data [?].
INSERT INTO base_rate (valid_from, basis_points, source, proposed_by, approved_by) VALUES
    ('2015-01-01', -83, 'Deutsche Bundesbank', 'service:migration', 'service:review'),
    ('2016-07-01', -88, 'Deutsche Bundesbank', 'service:migration', 'service:review'),
    ('2023-01-01', 162, 'Deutsche Bundesbank', 'service:migration', 'service:review'),
    ('2023-07-01', 312, 'Deutsche Bundesbank', 'service:migration', 'service:review'),
    ('2024-01-01', 362, 'Deutsche Bundesbank', 'service:migration', 'service:review'),
    ('2024-07-01', 337, 'Deutsche Bundesbank', 'service:migration', 'service:review'),
    ('2025-01-01', 227, 'Deutsche Bundesbank', 'service:migration', 'service:review'),
    ('2025-07-01', 127, 'Deutsche Bundesbank', 'service:migration', 'service:review');

CREATE TABLE interest_rule (
    -- empty: every programme without a rule of its own
    programme        text    NOT NULL DEFAULT '',
    valid_from       date    NOT NULL,
    points_over_base integer NOT NULL CHECK (points_over_base BETWEEN 0 AND 2000),
    day_count        text    NOT NULL CHECK (day_count IN ('ACT_365', 'THIRTY_360')),
    legal_basis      text    NOT NULL,
    PRIMARY KEY (programme, valid_from)
);
INSERT INTO interest_rule (valid_from, points_over_base, day_count, legal_basis) VALUES
    -- five points [S]; how days are counted [?]
    ('2015-01-01', 500, 'ACT_365', '§ 49a Abs. 3 LVwVfG');

-- Interest on one recovery over one time: computed by one person, decided by another. Its money is not the line's: it stands on <line>@INTEREST.
CREATE TABLE interest_claim (
    id           uuid        PRIMARY KEY,
    recovery     uuid        NOT NULL REFERENCES recovery,
    from_day     date        NOT NULL,
    to_day       date        NOT NULL CHECK (to_day > from_day),
    amount_cents bigint      NOT NULL CHECK (amount_cents > 0),
    computed_by  text        NOT NULL,
    computed_at  timestamptz NOT NULL,
    due_on       date,
    decided_by   text        CHECK (decided_by <> computed_by),
    decided_at   timestamptz,
    paid_cents   bigint      NOT NULL DEFAULT 0 CHECK (paid_cents BETWEEN 0 AND amount_cents),
    status       text        NOT NULL CHECK (status IN ('COMPUTED', 'DECIDED', 'PAID', 'DROPPED')),
    CHECK (status IN ('COMPUTED', 'DROPPED') OR decided_by IS NOT NULL),
    CHECK ((status = 'PAID') = (paid_cents = amount_cents)),
    CHECK (paid_cents = 0 OR status IN ('DECIDED', 'PAID'))
);
CREATE INDEX interest_claim_of ON interest_claim (recovery, id);

-- How it was computed; never changed.
CREATE TABLE interest_period (
    claim           uuid    NOT NULL REFERENCES interest_claim,
    number          integer NOT NULL CHECK (number > 0),
    from_day        date    NOT NULL,
    to_day          date    NOT NULL,
    days            integer NOT NULL CHECK (days >= 0),
    basis_points    integer NOT NULL CHECK (basis_points >= 0),
    principal_cents bigint  NOT NULL CHECK (principal_cents > 0),
    PRIMARY KEY (claim, number)
);

GRANT SELECT, INSERT ON base_rate, interest_claim, interest_period TO ${app};
GRANT SELECT ON interest_rule TO ${app};
GRANT UPDATE (approved_by) ON base_rate TO ${app};
GRANT UPDATE (due_on, decided_by, decided_at, paid_cents, status) ON interest_claim TO ${app};
