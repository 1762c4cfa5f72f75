-- The rules of a programme become data that one person drafts and another puts in force. What is in force is never edited: a trigger refuses
-- it to every role. Each new column says for the versions of V011: [S] stated in a source, [I] inferred, [?] open and to be corrected as data.
ALTER TABLE programme_version
    ADD COLUMN status              text   NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'PUBLISHED', 'DISCARDED')),
    ADD COLUMN target_group_de     text   NOT NULL DEFAULT '-' CHECK (length(target_group_de) BETWEEN 1 AND 500),
    ADD COLUMN target_group_en     text   NOT NULL DEFAULT '-' CHECK (length(target_group_en) BETWEEN 1 AND 500),
    ADD COLUMN rounding            text   NOT NULL DEFAULT 'LARGEST_REMAINDER_CENT' CHECK (rounding IN ('HALF_UP_EURO', 'LARGEST_REMAINDER_CENT')),
    ADD COLUMN minimum_share_cents bigint CHECK (minimum_share_cents > 0),
    ADD COLUMN maximum_share_cents bigint CHECK (maximum_share_cents > 0),
    -- days of a year the money is due, MM-DD, separated by commas; empty: as it is ordered
    ADD COLUMN due_days            text   NOT NULL DEFAULT '' CHECK (due_days ~ '^(\d{2}-\d{2}(,\d{2}-\d{2})*)?$'),
    -- what becomes of unused money at the end of the year: it lapses, goes to next year's common pot, or stays with its holder
    ADD COLUMN carry_over          text   NOT NULL DEFAULT 'LAPSES' CHECK (carry_over IN ('LAPSES', 'POT', 'HOLDER')),
    -- from when money may be paid: once shares are published or funds reserved, once the notice is dispatched, once it is final
    ADD COLUMN payable_after       text   NOT NULL DEFAULT 'PUBLICATION' CHECK (payable_after IN ('PUBLICATION', 'DISPATCH', 'FINAL')),
    -- interest on recoveries: from which day, by which table of rates; both or neither
    ADD COLUMN interest_from       text   CHECK (interest_from IN ('PAYMENT', 'DUE_DATE')),
    ADD COLUMN interest_table      text   CHECK (interest_table ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    -- everybody who wrote on the draft; none of them may approve it
    ADD COLUMN prepared_by         text[] NOT NULL DEFAULT '{}',
    ADD COLUMN prepared_at         timestamptz,
    ADD COLUMN approved_by         text,
    ADD COLUMN approved_at         timestamptz,
    -- counts the edits of a draft
    ADD COLUMN revision            bigint NOT NULL DEFAULT 1 CHECK (revision > 0);

-- The keys by which a pot is divided, mixed by weight.
CREATE TABLE programme_distribution (
    programme  text    NOT NULL,
    version    integer NOT NULL,
    place      integer NOT NULL CHECK (place > 0),
    key        text    NOT NULL CHECK (key IN ('HEAD_COUNT', 'COHORT', 'FAMILY_REUNIFICATION', 'POPULATION', 'TABLE', 'ALLOCATIONS_TO_DISTRICTS',
                                               'APPLICATION', 'OPEN')),
    weight     integer NOT NULL CHECK (weight BETWEEN 1 AND 10000),
    table_name text    CHECK (table_name ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    PRIMARY KEY (programme, version, place),
    FOREIGN KEY (programme, version) REFERENCES programme_version,
    CHECK ((table_name IS NOT NULL) = (key IN ('TABLE', 'ALLOCATIONS_TO_DISTRICTS')))
);
INSERT INTO programme_distribution (programme, version, place, key, weight, table_name)
SELECT programme, version, 1, distribution_key, 1, CASE WHEN distribution_key = 'ALLOCATIONS_TO_DISTRICTS' THEN 'ALLOCATIONS-2025' END -- [?]
  FROM programme_version;

UPDATE programme_version SET status = 'PUBLISHED', approved_by = 'schema', due_days = coalesce(due_day, '');
ALTER TABLE programme_version DROP COLUMN distribution_key, DROP COLUMN due_day;

UPDATE programme_version SET
    -- The cohort of 1 January 2015 to 29 February 2016 and family reunification [S: § 29d FAG].
    target_group_de = 'Personen in der Anschlussunterbringung aus dem Zugang vom 1. Januar 2015 bis 29. Februar 2016 und ihr Familiennachzug',
    target_group_en = 'Persons in follow-up accommodation who arrived between 1 January 2015 and 29 February 2016, and their reunited families',
    -- Cents as in published payments to districts [I]; all is paid on the due day, so nothing is left to carry [I].
    rounding = 'LARGEST_REMAINDER_CENT', carry_over = 'LAPSES'
 WHERE programme = 'ILA';
UPDATE programme_version SET
    -- Refugees with a prospect to stay [S].
    target_group_de = 'Geflüchtete mit Bleibeperspektive in der Anschlussunterbringung',
    target_group_en = 'Refugees with a prospect to stay in follow-up accommodation',
    -- Whole euro, each municipality for itself [I from published figures]. Instalments are quarterly [I], on the days of the FAG [?].
    -- A frame is given for the whole grant period, so what is unused stays with its holder [I]. § 49a LVwVfG for recoveries [I].
    rounding = 'HALF_UP_EURO', due_days = '03-10,06-10,09-10,12-10', carry_over = 'HOLDER', interest_from = 'PAYMENT',
    interest_table = 'LVWVFG-49A'
 WHERE programme = 'IM';
-- Grants to measures: what is unused serves other measures [?]; § 49a LVwVfG for recoveries [I].
UPDATE programme_version SET carry_over = 'POT', interest_from = 'PAYMENT', interest_table = 'LVWVFG-49A' WHERE drawdown = 'MEASURE';
UPDATE programme_version SET target_group_de = 'Geflüchtete und Zugewanderte mit Bedarf an Sprachförderung',      -- [I]
       target_group_en = 'Refugees and immigrants in need of language courses' WHERE programme = 'VWV-DEUTSCH';
UPDATE programme_version SET target_group_de = 'Junge Menschen an öffentlichen Schulen',                           -- [I]
       target_group_en = 'Young people at public schools' WHERE programme = 'SCHOOL-SOCIAL-WORK';
UPDATE programme_version SET target_group_de = 'Geflüchtete und freiwillig Engagierte',                            -- [I]
       target_group_en = 'Refugees and volunteers' WHERE programme = 'CIVIC-ENGAGEMENT';
UPDATE programme_version SET target_group_de = 'Noch nicht festgelegt', target_group_en = 'Not decided yet' WHERE programme = 'NOT-YET-ASSIGNED';
-- payable_after stays PUBLICATION for the years before this suite wrote notices; VV 7 zu § 44 LHO would make it FINAL for grants [?].

ALTER TABLE programme_version
    ALTER COLUMN target_group_de DROP DEFAULT,
    ALTER COLUMN target_group_en DROP DEFAULT,
    DROP CONSTRAINT programme_version_programme_valid_from_key,
    ADD CHECK (applicant_kinds ~ '^(MUNICIPALITY|DISTRICT|GROUP|CARRIER)(,(MUNICIPALITY|DISTRICT|GROUP|CARRIER))*$'),
    ADD CHECK (maximum_share_cents >= minimum_share_cents),
    ADD CHECK ((interest_from IS NULL) = (interest_table IS NULL)),
    ADD CHECK (approved_by <> ALL (prepared_by)),
    ADD CHECK ((status = 'PUBLISHED') = (approved_by IS NOT NULL));
CREATE UNIQUE INDEX programme_version_in_force ON programme_version (programme, valid_from) WHERE status = 'PUBLISHED';
-- A draft may name a pot that a discarded one named before it; that two versions in force do not is checked when one is approved.
ALTER TABLE programme_pot DROP CONSTRAINT programme_pot_pkey, ADD PRIMARY KEY (programme, version, year);

-- Who opens a line by the rules of a programme holds them; who puts rules in force waits for those and keeps others waiting.
CREATE FUNCTION programme_hold(wanted text) RETURNS boolean
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT true FROM programme WHERE code = wanted FOR SHARE
$$;
CREATE FUNCTION programme_lock(wanted text) RETURNS boolean
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT true FROM programme WHERE code = wanted FOR UPDATE
$$;

CREATE FUNCTION programme_version_guard() RETURNS trigger
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
    IF OLD.status = 'DISCARDED' OR (OLD.status = 'PUBLISHED' AND (
           (to_jsonb(NEW) - 'told_at' - 'valid_to') <> (to_jsonb(OLD) - 'told_at' - 'valid_to')
           OR (OLD.valid_to IS NOT NULL AND NEW.valid_to IS DISTINCT FROM OLD.valid_to))) THEN
        RAISE EXCEPTION 'permission denied: programme version %/% is % and never edited', OLD.programme, OLD.version, OLD.status
              USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT OLD.prepared_by <@ NEW.prepared_by THEN
        RAISE EXCEPTION 'permission denied: who prepared %/% is not forgotten', OLD.programme, OLD.version
              USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF OLD.status = 'DRAFT' AND NEW.status = 'PUBLISHED' THEN
        PERFORM programme_lock(NEW.programme);
        IF EXISTS (SELECT FROM programme_version other
                    WHERE other.programme = NEW.programme AND other.version <> NEW.version AND other.status = 'PUBLISHED'
                      AND daterange(other.valid_from, other.valid_to, '[]') && daterange(NEW.valid_from, NEW.valid_to, '[]')) THEN
            RAISE EXCEPTION 'two versions of % would be in force at once', NEW.programme USING ERRCODE = 'exclusion_violation';
        END IF;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER programme_version_guard BEFORE UPDATE ON programme_version FOR EACH ROW EXECUTE FUNCTION programme_version_guard();

CREATE FUNCTION programme_part_guard() RETURNS trigger
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
    part record;
BEGIN
    IF TG_OP = 'DELETE' THEN part := OLD; ELSE part := NEW; END IF;
    PERFORM FROM programme_version WHERE programme = part.programme AND version = part.version AND status = 'DRAFT' FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'permission denied: programme version %/% is no draft', part.programme, part.version
              USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN part;
END
$$;
CREATE TRIGGER programme_rate_guard BEFORE INSERT OR DELETE ON programme_rate FOR EACH ROW EXECUTE FUNCTION programme_part_guard();
CREATE TRIGGER programme_pot_guard BEFORE INSERT OR DELETE ON programme_pot FOR EACH ROW EXECUTE FUNCTION programme_part_guard();
CREATE TRIGGER programme_distribution_guard BEFORE INSERT OR DELETE ON programme_distribution
    FOR EACH ROW EXECUTE FUNCTION programme_part_guard();

REVOKE ALL ON FUNCTION programme_hold(text), programme_lock(text), programme_version_guard(), programme_part_guard() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION programme_hold(text), programme_lock(text) TO ${app};
GRANT INSERT ON programme TO ${app};
-- Not status, approval or told_at: whatever is written first is a draft.
GRANT INSERT (programme, version, title_de, title_en, legal_basis, target_group_de, target_group_en, valid_from, valid_to, drawdown,
              applicant_kinds, rounding, minimum_share_cents, maximum_share_cents, minimum_fte_percent, minimum_frame_cents, grant_months,
              caseload_high, caseload_alarm, remedy, due_days, paid_through, carry_over, payable_after, interest_from, interest_table,
              prepared_by, prepared_at) ON programme_version TO ${app};
GRANT UPDATE (title_de, title_en, legal_basis, target_group_de, target_group_en, valid_from, valid_to, drawdown, applicant_kinds, rounding,
              minimum_share_cents, maximum_share_cents, minimum_fte_percent, minimum_frame_cents, grant_months, caseload_high, caseload_alarm,
              remedy, due_days, paid_through, carry_over, payable_after, interest_from, interest_table, prepared_by, prepared_at, revision,
              status, approved_by, approved_at) ON programme_version TO ${app};
GRANT SELECT, INSERT, DELETE ON programme_distribution TO ${app};
GRANT INSERT, DELETE ON programme_rate, programme_pot TO ${app};
