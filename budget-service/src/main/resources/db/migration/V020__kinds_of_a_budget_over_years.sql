-- A blocked part of the appropriation (Sperre) has an account of its own; money moves between lines (VIREMENT, Umschichtung) and lapses at
-- the closing of a year (LAPSE, Verfall).
ALTER TABLE account DROP CONSTRAINT account_kind_check;
ALTER TABLE account ADD CONSTRAINT account_kind_check
    CHECK (kind IN ('SOURCE', 'POT', 'BLOCKED', 'SHARE', 'RESERVED', 'PAID', 'RECEIVABLE'));
ALTER TABLE transfer DROP CONSTRAINT transfer_kind_check;
ALTER TABLE transfer ADD CONSTRAINT transfer_kind_check
    CHECK (kind IN ('APPROPRIATE', 'AMEND', 'CARRY_OVER', 'VIREMENT', 'LAPSE', 'BLOCK', 'ALLOCATE', 'POOL', 'RESERVE', 'RELEASE', 'PAY',
                    'RECOVER', 'CORRECT'));
