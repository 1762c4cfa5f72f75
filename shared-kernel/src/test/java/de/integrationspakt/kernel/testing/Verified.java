package de.integrationspakt.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.proof.SealingKey;
import de.integrationspakt.kernel.verify.Finding;
import de.integrationspakt.kernel.verify.PublishedSeals;
import de.integrationspakt.kernel.verify.Unreadable;
import de.integrationspakt.kernel.verify.VerifyExport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What the offline verifier says of the running service's export. */
public final class Verified {
    private Verified() {}

    /** @param api base path of the service */
    public static List<Finding> findings(String api) {
        return findings(api, new PublishedSeals());
    }

    public static void assertFound(String api, String log, String place, Finding.Kind kind) {
        assertNamed(findings(api), log, place, kind);
    }

    /** With the facts JournalSealed that were told. */
    public static void assertFoundWithRoots(String api, String log, String place, Finding.Kind kind) {
        var told = Sql.query("SELECT data FROM outbox WHERE topic = 'audit.seals'").stream()
                .map(row -> (String) row.get("data"))
                .collect(Collectors.joining("\n"));
        var published = new PublishedSeals();
        try {
            published.add(new ByteArrayInputStream(told.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | Unreadable fault) {
            throw new IllegalStateException(fault);
        }
        assertNamed(findings(api, published), log, place, kind);
    }

    private static void assertNamed(List<Finding> findings, String log, String place, Finding.Kind kind) {
        assertThat(findings).as("%s", findings).anySatisfy(finding -> {
            assertThat(finding.log()).isEqualTo(log);
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.kind()).isEqualTo(kind);
        });
    }

    private static List<Finding> findings(String api, PublishedSeals published) {
        try {
            var key = SealingKey.publicKey(Files.readString(Path.of(Platform.address("pakt.seal.key"))));
            var export = As.client("auditor").get(api + "/journal/export").asByteArray();
            return new VerifyExport(List.of(key), published)
                    .verify(new ByteArrayInputStream(export))
                    .findings();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (Unreadable fault) {
            throw new IllegalStateException(fault);
        }
    }
}
