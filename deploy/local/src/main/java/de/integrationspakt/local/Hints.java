package de.integrationspakt.local;

/** What somebody can do with the stack that has just come up. */
final class Hints {
    private Hints() {}

    static String text(Addresses addresses, DataDirectory data) {
        return """

                  %1$s/docs   the API, every call with an example
                  %3$s   logs

                Two things to try:
                  token() { curl -s %2$s/token -d grant_type=client_credentials -d client_secret=demo -d client_id=$1 | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/'; }
                  curl -s -H "Authorization: Bearer $(token auditor)" -H 'Accept: text/csv' '%1$s/api/budget/v1/reports/execution?year=2017'
                  curl -s -H "Authorization: Bearer $(token gemeinde-08116033)" '%1$s/api/budget/v1/accounts?holder=08116033'

                Ctrl-C stops everything.""".formatted(addresses.http(Part.GATEWAY), addresses.issuer(), data.path("logs"));
    }
}
