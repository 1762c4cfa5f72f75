-- What a claim and a measure were at every moment of their lives, so that a report as of that moment can say so: each version, as the row
-- stood when its transaction changed it. Written by the database itself; nobody may write or change it otherwise.
CREATE TABLE claim_version (
    claim            uuid        NOT NULL REFERENCES claim,
    version          bigint      NOT NULL,
    at               timestamptz NOT NULL,
    status           text        NOT NULL,
    period_from      date        NOT NULL,
    period_to        date        NOT NULL,
    persons          integer     NOT NULL,
    cost_cents       bigint      NOT NULL,
    income_cents     bigint      NOT NULL,
    claimed_cents    bigint      NOT NULL,
    recognised_cents bigint,
    paid_cents       bigint,
    recovered_cents  bigint,
    PRIMARY KEY (claim, version)
);
CREATE INDEX claim_version_at ON claim_version (claim, at);

CREATE FUNCTION keep_claim_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    INSERT INTO claim_version VALUES (NEW.id, NEW.version, now(), NEW.status, NEW.period_from, NEW.period_to, NEW.persons, NEW.cost_cents,
        NEW.income_cents, NEW.claimed_cents, NEW.recognised_cents, NEW.paid_cents, NEW.recovered_cents)
    ON CONFLICT (claim, version) DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER claim_version_kept AFTER INSERT OR UPDATE ON claim FOR EACH ROW EXECUTE FUNCTION keep_claim_version();
INSERT INTO claim_version
SELECT id, version, now(), status, period_from, period_to, persons, cost_cents, income_cents, claimed_cents, recognised_cents, paid_cents, recovered_cents
  FROM claim;

CREATE TABLE measure_version (
    measure         uuid        NOT NULL REFERENCES measure,
    version         bigint      NOT NULL,
    at              timestamptz NOT NULL,
    status          text        NOT NULL,
    title           text        NOT NULL,
    provider        text        NOT NULL,
    places          integer     NOT NULL,
    entry_level     text        NOT NULL,
    exit_level      text        NOT NULL,
    period_from     date        NOT NULL,
    period_to       date        NOT NULL,
    cost_cents      bigint      NOT NULL,
    financed_cents  bigint      NOT NULL,
    grant_cents     bigint,
    paid_cents      bigint,
    recovered_cents bigint,
    participants    integer     NOT NULL,
    PRIMARY KEY (measure, version)
);
CREATE INDEX measure_version_at ON measure_version (measure, at);

CREATE FUNCTION keep_measure_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    INSERT INTO measure_version VALUES (NEW.id, NEW.version, now(), NEW.status, NEW.title, NEW.provider, NEW.places, NEW.entry_level,
        NEW.exit_level, NEW.period_from, NEW.period_to, NEW.cost_cents, NEW.financed_cents, NEW.grant_cents, NEW.paid_cents,
        NEW.recovered_cents, NEW.participants)
    ON CONFLICT (measure, version) DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER measure_version_kept AFTER INSERT OR UPDATE ON measure FOR EACH ROW EXECUTE FUNCTION keep_measure_version();

GRANT SELECT ON claim_version, measure_version TO ${app};
