package de.integrationspakt.municipality.connection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the check of packages takes for too long. */
@ConfigMapping(prefix = "pakt.packages")
interface PackageLimits {
    /** Between two steps. What was learned fades, and people drop out; no source fixes how soon. */
    @WithDefault("3")
    int longestWaitMonths();
}
