-- Runs that follow each other: a run may give a tranche of the money, and may be rejected.
ALTER TABLE allocation_run
    -- the pot is this part of the money, in hundredths of a percent
    ADD COLUMN tranche_basis_points integer NOT NULL DEFAULT 10000 CHECK (tranche_basis_points BETWEEN 1 AND 10000),
    ADD COLUMN rejected_by      text,
    ADD COLUMN rejected_at      timestamptz,
    ADD COLUMN rejection_reason text,
    -- the run whose place it took when it was published
    ADD COLUMN supersedes       uuid REFERENCES allocation_run;
ALTER TABLE allocation_run DROP CONSTRAINT allocation_run_status_check;
ALTER TABLE allocation_run ADD CONSTRAINT allocation_run_status_check
    CHECK (status IN ('CALCULATED', 'PUBLISHED', 'SUPERSEDED', 'REJECTED'));
-- By what it says: the database numbered the unnamed checks by itself.
DO $$
DECLARE unnamed text;
BEGIN
    SELECT conname INTO STRICT unnamed FROM pg_constraint
     WHERE conrelid = 'allocation_run'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%approved_by IS NULL%';
    EXECUTE format('ALTER TABLE allocation_run DROP CONSTRAINT %I', unnamed);
END $$;
ALTER TABLE allocation_run ADD CONSTRAINT allocation_run_approved
    CHECK ((status IN ('CALCULATED', 'REJECTED')) = (approved_by IS NULL));
ALTER TABLE allocation_run ADD CONSTRAINT allocation_run_rejected
    CHECK ((status = 'REJECTED') = (rejected_by IS NOT NULL) AND (rejected_by IS NULL) = (rejection_reason IS NULL));
ALTER TABLE allocation_run ADD CONSTRAINT allocation_run_second_person_rejects CHECK (rejected_by <> calculated_by);
GRANT UPDATE (rejected_by, rejected_at, rejection_reason, supersedes) ON allocation_run TO ${app};

-- What a published run changes for one holder, against what it had: what took effect at once, and what waits. A claw-back of money that is still
-- free takes effect with the run, whose provisional predecessor reserved that; beyond that the holder is heard first (§ 28 LVwVfG) and a second
-- person decides. A supplement waits only while the line lacks the money.
CREATE TABLE settlement (
    id               uuid        PRIMARY KEY,
    run              uuid        NOT NULL REFERENCES allocation_run,
    budget_line      text        NOT NULL REFERENCES budget_line,
    holder           text        NOT NULL,
    kind             text        NOT NULL CHECK (kind IN ('SUPPLEMENT', 'CLAW_BACK')),
    before_cents     bigint      NOT NULL CHECK (before_cents >= 0),
    after_cents      bigint      NOT NULL CHECK (after_cents >= 0),
    -- what the run before had left to settle: above zero a supplement, below a claw-back
    carried_cents    bigint      NOT NULL,
    -- |after − before + carried|
    difference_cents bigint      NOT NULL CHECK (difference_cents > 0),
    -- of it, what took effect when the run was published, and what is settled since
    booked_cents     bigint      NOT NULL CHECK (booked_cents >= 0),
    open_cents       bigint      NOT NULL CHECK (open_cents >= 0),
    computed_by      text        NOT NULL,
    computed_at      timestamptz NOT NULL,
    hearing_sent_on  date,
    answer_due_on    date        CHECK (answer_due_on >= hearing_sent_on),
    answered_on      date        CHECK (answered_on >= hearing_sent_on),
    answer           text,
    heard_by         text,
    decided_cents    bigint,
    due_on           date,
    legal_ground     text,
    decision_reason  text,
    set_off          boolean,
    decided_by       text,
    decided_at       timestamptz,
    settled_by       text,
    settled_at       timestamptz,
    -- the part of a claw-back that the holder did not have any more
    recovery         uuid        REFERENCES recovery,
    status           text        NOT NULL CHECK (status IN ('COMPUTED', 'HEARD', 'DECIDED', 'SETTLED', 'DROPPED', 'SUPERSEDED')),
    version          bigint      NOT NULL CHECK (version > 0),
    UNIQUE (run, holder),
    CONSTRAINT sums_up CHECK (difference_cents = abs(after_cents - before_cents + carried_cents)
                              AND booked_cents + open_cents <= difference_cents),
    CONSTRAINT decided_within CHECK (decided_cents BETWEEN 0 AND difference_cents),
    CONSTRAINT second_person_decides CHECK (decided_by <> heard_by),
    CONSTRAINT heard_before_decided CHECK (decided_by IS NULL OR heard_by IS NOT NULL),
    CONSTRAINT nothing_open_when_ended CHECK (status NOT IN ('SETTLED', 'DROPPED') OR open_cents = 0)
);
CREATE INDEX settlement_line ON settlement (budget_line, holder, id);
CREATE UNIQUE INDEX settlement_open ON settlement (budget_line, holder) WHERE status IN ('COMPUTED', 'HEARD', 'DECIDED');

GRANT SELECT, INSERT ON settlement TO ${app};
GRANT UPDATE (booked_cents, open_cents, hearing_sent_on, answer_due_on, answered_on, answer, heard_by, decided_cents, due_on, legal_ground,
              decision_reason, set_off, decided_by, decided_at, settled_by, settled_at, recovery, status, version) ON settlement TO ${app};

-- A payment order and a run have had two persons of their own; whoever decided the recovery may be one of them.
ALTER TABLE recovery_entry DROP CONSTRAINT recovery_entry_check;
ALTER TABLE recovery_entry ADD CONSTRAINT recovery_entry_second_person_books
    CHECK (kind IN ('SET_OFF', 'SUPPLEMENT') OR booked_by <> decided_by);
