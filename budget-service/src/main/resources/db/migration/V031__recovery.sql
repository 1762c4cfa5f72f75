-- Money a holder has to give back (Rückforderung): computed, heard (§ 28 LVwVfG), decided by a second person, then paid back, set off, deferred
-- or given up (§ 59 LHO).
CREATE TABLE recovery (
    id               uuid        PRIMARY KEY,
    budget_line      text        NOT NULL REFERENCES budget_line,
    holder           text        NOT NULL CHECK (holder <> ''),
    cause            text        NOT NULL CHECK (cause IN ('CLAW_BACK', 'REDUCTION', 'AUDIT', 'NEGATIVE_SETTLEMENT')),
    -- the account that money paid back goes to: the receivable of a claw-back, or where the reservation once took it
    returns_to       text        NOT NULL CHECK (returns_to IN ('RECEIVABLE', 'SHARE', 'POT')),
    -- none: the claw-back of a run, which is about the share and not about one payment
    reservation      uuid        REFERENCES reservation,
    reference        text        NOT NULL,
    reason           text        NOT NULL,
    computed_cents   bigint      NOT NULL CHECK (computed_cents > 0),
    computed_by      text        NOT NULL,
    computed_at      timestamptz NOT NULL,
    hearing_sent_on  date,
    answer_due_on    date        CHECK (answer_due_on >= hearing_sent_on),
    answered_on      date        CHECK (answered_on >= hearing_sent_on),
    answer           text,
    heard_by         text,
    decided_cents    bigint      CHECK (decided_cents BETWEEN 0 AND computed_cents),
    due_on           date,
    legal_ground     text,
    decision_reason  text,
    -- whether the next payments to the holder are cut by what is open
    set_off          boolean,
    decided_by       text,
    decided_at       timestamptz,
    -- decided less what was paid back, set off or given up
    open_cents       bigint      NOT NULL DEFAULT 0,
    status           text        NOT NULL CHECK (status IN ('COMPUTED', 'HEARD', 'DECIDED', 'SETTLED', 'DROPPED')),
    version          bigint      NOT NULL CHECK (version > 0),
    CONSTRAINT open_within_decided CHECK (open_cents BETWEEN 0 AND coalesce(decided_cents, 0)),
    CONSTRAINT second_person_decides CHECK (decided_by <> computed_by AND decided_by <> heard_by),
    CONSTRAINT heard_before_decided CHECK (status = 'COMPUTED' OR heard_by IS NOT NULL),
    CONSTRAINT decided_by_somebody CHECK ((status IN ('COMPUTED', 'HEARD')) = (decided_by IS NULL)),
    CONSTRAINT open_while_decided CHECK ((status = 'DECIDED') = (open_cents > 0))
);
CREATE INDEX recovery_line ON recovery (budget_line, holder, id);
CREATE INDEX recovery_holder ON recovery (holder, id);
CREATE INDEX recovery_reservation ON recovery (reservation) WHERE reservation IS NOT NULL;
CREATE INDEX recovery_to_set_off ON recovery (holder, due_on) WHERE status = 'DECIDED' AND set_off;

-- What became of the decided money. Never changed.
CREATE TABLE recovery_entry (
    recovery      uuid        NOT NULL REFERENCES recovery,
    number        integer     NOT NULL CHECK (number > 0),
    kind          text        NOT NULL CHECK (kind IN ('REPAID', 'SET_OFF', 'FROM_SHARE', 'SUPPLEMENT', 'WRITTEN_OFF', 'WAIVED')),
    amount_cents  bigint      NOT NULL CHECK (amount_cents > 0),
    effective_on  date        NOT NULL,
    -- a bank reference, a payment order, a run, or the reason why it was given up
    reference     text        NOT NULL,
    decided_by    text        NOT NULL,
    booked_by     text        NOT NULL CHECK (booked_by <> decided_by),
    booked_at     timestamptz NOT NULL,
    PRIMARY KEY (recovery, number)
);

-- What a payment order will withhold from its payees; it counts as given back once the bank has executed the order.
CREATE TABLE recovery_set_off (
    payment_order uuid   NOT NULL,
    recovery      uuid   NOT NULL REFERENCES recovery,
    amount_cents  bigint NOT NULL CHECK (amount_cents > 0),
    status        text   NOT NULL CHECK (status IN ('PLANNED', 'EXECUTED', 'DROPPED')),
    PRIMARY KEY (payment_order, recovery)
);
CREATE INDEX recovery_set_off_planned ON recovery_set_off (recovery) WHERE status = 'PLANNED';

GRANT SELECT, INSERT ON recovery, recovery_entry, recovery_set_off TO ${app};
GRANT UPDATE (hearing_sent_on, answer_due_on, answered_on, answer, heard_by, decided_cents, due_on, legal_ground, decision_reason, set_off,
              decided_by, decided_at, open_cents, status, version) ON recovery TO ${app};
GRANT UPDATE (status) ON recovery_set_off TO ${app};
