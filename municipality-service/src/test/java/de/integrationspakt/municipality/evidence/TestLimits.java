package de.integrationspakt.municipality.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A configuration. */
record TestLimits(long bytes, Optional<String> host, int port) implements DocumentLimits {
    static TestLimits ofBytes(long bytes) {
        return new TestLimits(bytes, Optional.empty(), 0);
    }

    static TestLimits scannedAt(int port) {
        return new TestLimits(1_000_000, Optional.of("localhost"), port);
    }

    @Override
    public MemorySize mostBytes() {
        return new MemorySize(BigInteger.valueOf(bytes));
    }

    @Override
    public int mostPerSubject() {
        return 200;
    }

    @Override
    public Set<DocumentType> types() {
        return EnumSet.allOf(DocumentType.class);
    }

    @Override
    public Scanner scanner() {
        return new Scanner() {
            @Override
            public Optional<String> host() {
                return host;
            }

            @Override
            public int port() {
                return port;
            }

            @Override
            public Duration patience() {
                return Duration.ofSeconds(2);
            }
        };
    }
}
