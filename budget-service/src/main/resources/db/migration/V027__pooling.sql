-- Groups of municipalities and districts that apply jointly (Zusammenschluss), and the shares they put together.
CREATE SEQUENCE holder_group_number MAXVALUE 999999;
CREATE TABLE holder_group (
    key        text        PRIMARY KEY DEFAULT 'G' || lpad(nextval('holder_group_number')::text, 6, '0') CHECK (key ~ '^G\d{6}$'),
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    lead       text        NOT NULL,
    valid_from date        NOT NULL,
    valid_to   date        CHECK (valid_to >= valid_from),
    formed_by  text        NOT NULL,
    formed_at  timestamptz NOT NULL
);
CREATE TABLE holder_group_member (
    group_key text NOT NULL REFERENCES holder_group,
    member    text NOT NULL CHECK (member ~ '^08[1-4]\d{2}(\d{3})?$'),
    PRIMARY KEY (group_key, member)
);
CREATE INDEX holder_group_member_member ON holder_group_member (member);
ALTER TABLE holder_group ADD FOREIGN KEY (key, lead) REFERENCES holder_group_member (group_key, member) DEFERRABLE INITIALLY DEFERRED;

-- Members put their shares of one line together. The content never changes: a consent is to exactly this.
CREATE TABLE pooling (
    id              uuid        PRIMARY KEY,
    group_key       text        NOT NULL REFERENCES holder_group,
    budget_line     text        NOT NULL REFERENCES budget_line,
    status          text        NOT NULL DEFAULT 'PROPOSED'
                                CHECK (status IN ('PROPOSED', 'CONSENTED', 'EXAMINED', 'POOLED', 'RETURNED', 'CANCELLED')),
    proposed_by     text        NOT NULL,
    proposed_at     timestamptz NOT NULL,
    examined_by     text,
    confirmed_by    text        CHECK (confirmed_by <> proposed_by AND confirmed_by <> examined_by),
    confirmed_at    timestamptz,
    -- who asked for what is unused to go back, until it has gone
    return_asked_by text,
    return_reason   text,
    version         bigint      NOT NULL DEFAULT 1,
    CHECK ((status IN ('EXAMINED', 'POOLED', 'RETURNED')) <= (examined_by IS NOT NULL)),
    CHECK ((status IN ('POOLED', 'RETURNED')) = (confirmed_by IS NOT NULL))
);
CREATE INDEX pooling_line ON pooling (budget_line, id);
CREATE INDEX pooling_group ON pooling (group_key, id);

CREATE TABLE pooling_part (
    pooling        uuid        NOT NULL REFERENCES pooling,
    member         text        NOT NULL,
    -- null: the whole share that is left when it moves
    stated_cents   bigint      CHECK (stated_cents > 0),
    consented_by   text,
    consented_at   timestamptz,
    -- the district consented in the member's place
    on_behalf      boolean,
    moved_cents    bigint      CHECK (moved_cents >= 0),
    moved_persons  bigint      CHECK (moved_persons >= 0),
    returned_cents bigint      NOT NULL DEFAULT 0 CHECK (returned_cents >= 0),
    PRIMARY KEY (pooling, member),
    CHECK ((consented_by IS NULL) = (consented_at IS NULL) AND (consented_by IS NULL) = (on_behalf IS NULL)),
    CHECK (moved_cents IS NULL OR consented_by IS NOT NULL),
    CHECK (returned_cents <= coalesce(moved_cents, 0))
);

-- What a holder was told it may draw is its run's amount and this: less than zero for who handed over, more for the group. Runs never touch it.
ALTER TABLE share
    ADD COLUMN pooled_cents   bigint NOT NULL DEFAULT 0,
    ADD COLUMN pooled_persons bigint NOT NULL DEFAULT 0;

GRANT USAGE ON SEQUENCE holder_group_number TO ${app};
GRANT SELECT, INSERT ON holder_group, holder_group_member, pooling, pooling_part TO ${app};
GRANT UPDATE (status, examined_by, confirmed_by, confirmed_at, return_asked_by, return_reason, version) ON pooling TO ${app};
GRANT UPDATE (consented_by, consented_at, on_behalf, moved_cents, moved_persons, returned_cents) ON pooling_part TO ${app};
GRANT UPDATE (pooled_cents, pooled_persons) ON share TO ${app};
