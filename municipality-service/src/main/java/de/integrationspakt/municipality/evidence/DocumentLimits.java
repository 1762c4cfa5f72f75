package de.integrationspakt.municipality.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What documents may be, and who looks into them. */
@ConfigMapping(prefix = "pakt.documents")
interface DocumentLimits {
    /** Of one document. The gateway lets no body of more than 10 MB pass, so more would only hold inside. */
    @WithDefault("10M")
    MemorySize mostBytes();

    /** Of one subject: above any real claim, and it bounds every list. */
    @WithDefault("200")
    int mostPerSubject();

    /** Which types are taken; may be narrowed. */
    @WithDefault("PDF,PNG,JPEG,TIFF,XLSX")
    Set<DocumentType> types();

    Scanner scanner();

    /** A clamd that looks for malware; without a host nobody does. */
    interface Scanner {
        Optional<String> host();

        @WithDefault("3310")
        int port();

        /** From the first byte sent to its verdict; clamd takes about a second for 10 MB. */
        @WithDefault("30S")
        Duration patience();
    }
}
