-- What a notice of a programme version has to name beside the decision itself: who decides, who gets the proof of use, which side provisions
-- hold, where the remedy is lodged. Data of the version, in revisions; a revision counts once a second person has approved it.
CREATE TABLE notice_terms (
    programme           text        NOT NULL,
    version             integer     NOT NULL,
    revision            integer     NOT NULL CHECK (revision > 0),
    authority           text        NOT NULL CHECK (length(authority) BETWEEN 1 AND 200),
    authority_address   text        NOT NULL CHECK (length(authority_address) BETWEEN 1 AND 300),
    proof_of_use_to     text        NOT NULL CHECK (length(proof_of_use_to) BETWEEN 1 AND 300),
    proof_of_use_months integer     NOT NULL CHECK (proof_of_use_months BETWEEN 1 AND 24),
    -- one provision a line
    side_provisions     text        NOT NULL CHECK (length(side_provisions) BETWEEN 1 AND 8000),
    -- the court of an action, or the authority of an objection
    remedy_lodged_at    text        NOT NULL CHECK (length(remedy_lodged_at) BETWEEN 1 AND 300),
    remedy_months       integer     NOT NULL CHECK (remedy_months BETWEEN 1 AND 12),
    proposed_by         text        NOT NULL,
    proposed_at         timestamptz NOT NULL,
    approved_by         text        CHECK (approved_by <> proposed_by),
    approved_at         timestamptz,
    -- what the schema brings counts from the start
    in_force            boolean     NOT NULL CHECK (in_force = (approved_by IS NOT NULL OR proposed_by = 'migration')),
    PRIMARY KEY (programme, version, revision),
    FOREIGN KEY (programme, version) REFERENCES programme_version
);

CREATE TABLE notice (
    id              uuid        PRIMARY KEY,
    kind            text        NOT NULL CHECK (kind IN ('GRANT', 'AMENDMENT', 'REFUSAL', 'RECOVERY')),
    -- what it decides on: a reservation, a refused request of another service, a recovery
    about           text        NOT NULL CHECK (about IN ('RESERVATION', 'REQUEST', 'RECOVERY')),
    subject         uuid        NOT NULL,
    budget_line     text        NOT NULL REFERENCES budget_line,
    holder          text        NOT NULL,
    file_reference  text        NOT NULL,
    amount_cents    bigint      NOT NULL CHECK (amount_cents >= 0),
    provisional     boolean     NOT NULL,
    status          text        NOT NULL CHECK (status IN ('DRAFTED', 'DISCARDED', 'ISSUED', 'DISPATCHED', 'RECEIVED', 'CONTESTED', 'UPHELD', 'REPLACED')),
    -- all that the document says, frozen, and the template that says it
    content         text        NOT NULL,
    template        text        NOT NULL,
    replaces        uuid        REFERENCES notice,
    drafted_by      text        NOT NULL,
    drafted_at      timestamptz NOT NULL,
    issued_by       text        CHECK (issued_by <> drafted_by),
    issued_at       timestamptz,
    dispatched_on   date,
    channel         text        CHECK (channel IN ('POST', 'ELECTRONIC', 'FORMAL_SERVICE')),
    received_on     date        CHECK (received_on >= dispatched_on),
    -- last day on which the remedy can be lodged (§§ 70, 74 VwGO)
    remedy_until    date        CHECK (remedy_until > received_on),
    remedy_waived_on date,
    contested_on    date,
    upheld_on       date        CHECK (upheld_on >= contested_on),
    version         bigint      NOT NULL,
    CHECK ((issued_by IS NULL) = (status IN ('DRAFTED', 'DISCARDED'))),
    CHECK ((received_on IS NULL) = (remedy_until IS NULL))
);
CREATE INDEX notice_line ON notice (budget_line, id);
CREATE INDEX notice_subject ON notice (subject);
-- one notice on a subject is in force at a time, and one in preparation
CREATE UNIQUE INDEX notice_in_force ON notice (subject) WHERE status IN ('ISSUED', 'DISPATCHED', 'RECEIVED', 'CONTESTED', 'UPHELD');
CREATE UNIQUE INDEX notice_in_preparation ON notice (subject) WHERE status = 'DRAFTED';

-- The document as it was issued. Insert-only.
CREATE TABLE notice_document (
    notice uuid  PRIMARY KEY REFERENCES notice,
    pdf    bytea NOT NULL,
    sha256 bytea NOT NULL CHECK (length(sha256) = 32)
);

GRANT SELECT, INSERT ON notice_terms, notice, notice_document TO ${app};
GRANT UPDATE (approved_by, approved_at, in_force) ON notice_terms TO ${app};
GRANT UPDATE (status, issued_by, issued_at, dispatched_on, channel, received_on, remedy_until, remedy_waived_on, contested_on, upheld_on, version)
    ON notice TO ${app};

-- From which day a reservation may be paid; only asked where the programme version makes payment wait for the notice.
ALTER TABLE reservation ADD COLUMN payable_from date;
GRANT UPDATE (payable_from) ON reservation TO ${app};

INSERT INTO notice_terms (programme, version, revision, authority, authority_address, proof_of_use_to, proof_of_use_months, side_provisions,
                          remedy_lodged_at, remedy_months, proposed_by, proposed_at, in_force)
SELECT programme, version, 1,
       -- Who decides: the Regierungspräsidium for the case managers [S: its FAQ], for the others [?].
       'Regierungspräsidium Stuttgart', 'Ruppmannstraße 21, 70565 Stuttgart',
       'Regierungspräsidium Stuttgart, Ruppmannstraße 21, 70565 Stuttgart',
       -- three months after the end of the period [S]
       3,
       'Die Allgemeinen Nebenbestimmungen für Zuwendungen zur Projektförderung an kommunale Körperschaften (ANBest-K) sind Bestandteil dieses Bescheids.' || chr(10) ||
       'Die Zuwendung ist zweckgebunden und binnen zwei Monaten nach der Auszahlung zu verwenden.' || chr(10) ||
       'Verringern sich Stellenumfang oder Dauer, verringert sich der Festbetrag im selben Verhältnis.' || chr(10) ||
       'Der Rechnungshof Baden-Württemberg ist zur Prüfung berechtigt (§ 91 LHO).',
       CASE remedy WHEN 'ACTION' THEN 'Verwaltungsgericht Stuttgart, Augustenstraße 5, 70178 Stuttgart'
                   ELSE 'Regierungspräsidium Stuttgart, Ruppmannstraße 21, 70565 Stuttgart' END,
       -- one month (§§ 70, 74 VwGO)
       1, 'migration', '2017-01-01', true
  FROM programme_version;
