package de.integrationspakt.municipality.evidence;

import de.integrationspakt.kernel.http.Refusal;
import org.jboss.logging.Logger;

/** 503: the scanner gave no verdict; nothing was stored. */
public class ScannerUnavailable extends Refusal {
    private static final Logger LOG = Logger.getLogger(ScannerUnavailable.class);

    private static final int RETRY_SECONDS = 30;

    ScannerUnavailable(Object cause) {
        super(503, "SCANNER_UNAVAILABLE");
        retryAfter(RETRY_SECONDS);
        LOG.warnf("the malware scanner gave no verdict: %s", cause);
    }
}
