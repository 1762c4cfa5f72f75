-- What was last told of a municipality's caseload, so that only a change is told again, in one order.
CREATE TABLE caseload (
    ags         text    PRIMARY KEY,
    measured_on date,
    fte_percent integer NOT NULL,
    persons     bigint,
    version     bigint  NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON caseload TO ${app};
