package de.integrationspakt.gateway.forward;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What one call may take of the gateway. */
@ConfigMapping(prefix = "gateway.limits")
public interface Limits {
    /** Largest body of a request. The register of all municipalities of Germany is below 6 MB. */
    @WithDefault("10M")
    MemorySize bodyBytes();

    /** Path and query. Below the 4,096 the services accept for the whole request line. */
    @WithDefault("4000")
    int addressCharacters();

    /**
     * Names and values of all headers. Below the 20 KB the services accept, and enough for the token of an IT provider that acts for a
     * thousand municipalities.
     */
    @WithDefault("18K")
    MemorySize headerBytes();

    /** Services stand in the same network: who is not there after this is not there. */
    @WithDefault("PT2S")
    Duration connect();

    /** No byte moved in either direction. Longer than any single step of a service. */
    @WithDefault("PT30S")
    Duration idle();

    /** From the first to the last byte: as long as budget-service reads a report of ten million rows for somebody on a slow line. */
    @WithDefault("PT1H")
    Duration whole();

    /**
     * Connections to one service from one event loop, of which there are two per core. A service works on a few calls at a time; the rest
     * would only wait there instead of here.
     */
    @WithDefault("32")
    int connectionsPerLoop();

    /** Calls that wait for a connection, per event loop; above that the answer is 503 at once. */
    @WithDefault("1000")
    int waitingPerLoop();
}
