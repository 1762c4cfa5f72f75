package de.integrationspakt.kernel.access;

/** The roles a token can carry; what each may do stands at the operations. */
public final class Roles {
    public static final String MINISTRY = "ministry";
    public static final String GRANT_OFFICER = "grant-officer";
    public static final String TREASURER = "treasurer";
    public static final String STATISTICS_OFFICE = "statistics-office";
    public static final String DISTRICT = "district";
    public static final String MUNICIPALITY = "municipality";
    public static final String CARRIER = "carrier";
    public static final String TEAM_LEADER = "team-leader";
    public static final String CASE_MANAGER = "case-manager";
    public static final String DATA_PROTECTION_OFFICER = "data-protection-officer";
    /** Reads all but persons. */
    public static final String AUDITOR = "auditor";
    /** Reads what its own unit may read. */
    public static final String LOCAL_AUDITOR = "local-auditor";
    /** Dead letters and jobs; no content. */
    public static final String OPERATOR = "operator";

    private Roles() {}
}
