-- What a year closing brought to a holder's share from the line before, less what it carried away or let lapse. Runs never touch it.
ALTER TABLE share ADD COLUMN carried_cents bigint NOT NULL DEFAULT 0;
GRANT UPDATE (carried_cents) ON share TO ${app};

-- A claw-back taken from a share that became free has had two persons, like a repayment.
ALTER TABLE recovery_entry DROP CONSTRAINT recovery_entry_second_person_books;
ALTER TABLE recovery_entry
    ADD CONSTRAINT recovery_entry_second_person_books CHECK (kind NOT IN ('REPAID', 'FROM_SHARE') OR booked_by <> decided_by);
