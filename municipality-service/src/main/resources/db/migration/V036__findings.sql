-- What was found when a claim was decided, and what the officer made of it. Only added.

CREATE TABLE claim_review (
    id               uuid PRIMARY KEY,
    claim            uuid NOT NULL REFERENCES claim,
    ags              text NOT NULL,
    budget_line      text NOT NULL,
    decision         text NOT NULL CHECK (decision IN ('ASSESSED', 'APPROVED', 'REJECTED')),
    claimed_cents    bigint NOT NULL,
    recognised_cents bigint CHECK (recognised_cents IS NOT NULL OR decision = 'REJECTED'),
    decided_by       text NOT NULL,
    decided_at       timestamptz NOT NULL
);
CREATE INDEX claim_review_of_claim ON claim_review (claim, decided_at);
CREATE INDEX claim_review_decided ON claim_review (decided_at);

CREATE TABLE claim_review_finding (
    review   uuid NOT NULL REFERENCES claim_review,
    code     text NOT NULL,
    evidence text NOT NULL,
    verdict  text CHECK (verdict IN ('CONFIRMED', 'UNFOUNDED', 'IRRELEVANT')),
    note     text CHECK (note IS NULL OR verdict IS NOT NULL),
    PRIMARY KEY (review, code)
);

GRANT SELECT, INSERT ON claim_review, claim_review_finding TO ${app};

-- Claims somebody stands by are what others are compared with; drafts are many and change.
CREATE INDEX claim_handed_in ON claim (ags, budget_line, period_from) WHERE status NOT IN ('DRAFT', 'WITHDRAWN', 'REJECTED');
CREATE INDEX claim_handed_in_on_line ON claim (budget_line, ags) WHERE status NOT IN ('DRAFT', 'WITHDRAWN', 'REJECTED');
