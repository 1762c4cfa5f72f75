package de.integrationspakt.local;

import java.util.Optional;

/** What somebody can do with the stack that has just come up. */
final class Hints {
    private Hints() {}

    /** @param waitingClaim id of the demo's claim that waits for its approval; empty without demo data */
    static String text(Addresses addresses, DataDirectory data, Optional<String> waitingClaim) {
        String gateway = addresses.http(Part.GATEWAY);
        String first = "curl -s -H \"Authorization: Bearer $(token auditor)\" -H 'Accept: text/csv' '" + gateway
                + "/api/budget/v1/reports/execution?year=2017'";
        String second = waitingClaim
                .map(claim ->
                        "curl -s -X POST -H \"Authorization: Bearer $(token grant-office-b)\" -H 'Idempotency-Key: my-first'"
                                + " " + gateway + "/api/municipality/v1/claims/" + claim + "/approval")
                .orElse("curl -s -H \"Authorization: Bearer $(token ministry)\" '" + gateway
                        + "/api/budget/v1/programmes'");
        return """

                  %s/docs    the API, every call with an example
                  %s    logs

                Two things to try, with
                  token() { curl -s %s/token -d grant_type=client_credentials -d client_secret=demo -d client_id=$1 | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/'; }
                %s
                  %s
                %s
                  %s

                Ctrl-C stops everything.""".formatted(
                        gateway,
                        data.path("logs"),
                        addresses.issuer(),
                        "What became of the money of 2017:",
                        first,
                        waitingClaim.isPresent()
                                ? "Be the second pair of eyes of a claim; ask again with GET and it is RESERVED:"
                                : "The programmes and their rules:",
                        second);
    }
}
