-- The catalogue in versions that two people of the ministry put into force, and templates of claims that come again.

ALTER TABLE cost_category DROP CONSTRAINT cost_category_pkey;
ALTER TABLE cost_category RENAME COLUMN id TO position;
ALTER TABLE cost_category DROP CONSTRAINT cost_category_code_valid_from_key;
ALTER TABLE cost_category
    ADD COLUMN id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    ADD COLUMN status      text NOT NULL DEFAULT 'IN_FORCE' CHECK (status IN ('PROPOSED', 'IN_FORCE', 'REJECTED')),
    ADD COLUMN proposed_by text,
    ADD COLUMN decided_by  text,
    ADD CHECK (block IN ('ADMINISTRATION', 'SOCIAL_WORK', 'BENEFITS', 'PROPERTY', 'FOLLOW_UP_ACCOMMODATION')),
    ADD CHECK ((decided_by IS NULL) = (proposed_by IS NULL OR status = 'PROPOSED')),
    -- Four eyes, in the database too.
    ADD CHECK (status <> 'IN_FORCE' OR decided_by <> proposed_by);
CREATE UNIQUE INDEX cost_category_in_force ON cost_category (code, valid_from) WHERE status = 'IN_FORCE';
CREATE UNIQUE INDEX cost_category_without_end ON cost_category (code) WHERE status = 'IN_FORCE' AND valid_to IS NULL;
CREATE UNIQUE INDEX cost_category_proposed ON cost_category (code) WHERE status = 'PROPOSED';
GRANT INSERT, UPDATE (status, decided_by, valid_to) ON cost_category TO ${app};

CREATE TABLE claim_template (
    id      uuid PRIMARY KEY,
    ags     text NOT NULL,
    name    text NOT NULL,
    persons integer NOT NULL CHECK (persons >= 0),
    version bigint NOT NULL,
    UNIQUE (ags, name)
);

CREATE TABLE claim_template_item (
    template         uuid NOT NULL REFERENCES claim_template,
    position         integer NOT NULL,
    category         text NOT NULL,
    description      text,
    amount_cents     bigint NOT NULL CHECK (amount_cents > 0),
    accommodation_id uuid,
    PRIMARY KEY (template, position)
);

CREATE TABLE claim_template_income (
    template     uuid NOT NULL REFERENCES claim_template,
    position     integer NOT NULL,
    kind         text NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (template, position)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON claim_template, claim_template_item, claim_template_income TO ${app};
