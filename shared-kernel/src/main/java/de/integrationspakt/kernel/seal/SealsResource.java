package de.integrationspakt.kernel.seal;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.proof.Hash;
import de.integrationspakt.kernel.proof.Seal;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The signed roots of this service's logs, and proofs that rest on them. */
@Path("/seals")
@RolesAllowed({Roles.AUDITOR, Roles.MINISTRY})
@Tag(name = "Seals")
public class SealsResource {
    @Inject
    AgroalDataSource database;

    @Inject
    Seals seals;

    @Inject
    Logs logs;

    @Inject
    ProveSeals prove;

    @Inject
    SealKey key;

    @GET
    @Operation(summary = "The seals of a log, oldest first")
    public Page<SealView> list(@RestQuery @DefaultValue(JournalLog.NAME) String log, @BeanParam Paging paging)
            throws SQLException {
        try (var connection = database.getConnection()) {
            var after = paging.after().map(SealsResource::number).orElse(0L);
            var rows = seals.after(connection, logs.require(log).name(), after, paging.limit() + 1);
            return Page.of(
                    rows,
                    paging,
                    stored -> SealView.of(stored.seal()),
                    stored -> Long.toString(stored.seal().number()));
        }
    }

    @GET
    @Path("/latest")
    @Operation(summary = "The latest seal of a log")
    public SealView latest(@RestQuery @DefaultValue(JournalLog.NAME) String log) throws SQLException {
        return SealView.of(prove.latest(logs.require(log)));
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "One seal of a log")
    public SealView one(@RestPath long number, @RestQuery @DefaultValue(JournalLog.NAME) String log)
            throws SQLException {
        return SealView.of(prove.require(logs.require(log), number));
    }

    @GET
    @Path("/consistency")
    @Operation(summary = "Proof that a later seal only added to an earlier one (RFC 6962, 2.1.2)")
    public ConsistencyView consistency(
            @RestQuery @DefaultValue(JournalLog.NAME) String log, @RestQuery @NotNull Long from, @RestQuery Long to)
            throws SQLException {
        return ConsistencyView.of(prove.consistency(logs.require(log), from, to));
    }

    @GET
    @Path("/inclusion")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(summary = "Proof that an entry of a log, such as a transfer, is under a seal (RFC 6962, 2.1.1)")
    public InclusionView inclusion(
            @RestQuery @DefaultValue(JournalLog.NAME) String log, @RestQuery @NotNull UUID entry, @RestQuery Long seal)
            throws SQLException {
        return InclusionView.of(prove.inclusion(logs.require(log), entry, seal));
    }

    @GET
    @Path("/key")
    @Operation(
            summary = "The public key this service signs with now",
            description =
                    "An auditor compares it with the one handed over on paper; a key from here alone proves little.")
    public KeyView key() {
        return new KeyView(key.key().id(), key.key().publicPem());
    }

    /** A signed statement about the first entries of a log. */
    @Schema(name = "Seal")
    public record SealView(
            String service,

            @Schema(examples = "journal") String log,

            @Schema(examples = "17", description = "From 1, per log")
            long number,

            @Schema(examples = "4711", description = "So many entries of the log are under it, from the first")
            long size,

            @Schema(description = "Root of the hash tree over them, SHA-256, hexadecimal")
            String root,

            @Schema(description = "SHA-256 of the statement of the seal before; zeros for the first")
            String previous,

            @Schema(examples = "2017-12-10T18:00:00.000000Z")
            String at,

            @Schema(examples = "0f1e2d3c4b5a6978") String keyId,

            @Schema(description = "Ed25519 over the statement, Base64; docs/auditing.md says which bytes that is")
            String signature) {
        static SealView of(Seal seal) {
            return new SealView(
                    seal.service(),
                    seal.log(),
                    seal.number(),
                    seal.size(),
                    seal.root().toString(),
                    seal.previous().toString(),
                    seal.at(),
                    seal.keyId(),
                    seal.signature());
        }
    }

    /** Hashes from an entry's leaf to the root of a seal. */
    @Schema(name = "InclusionProof")
    public record InclusionView(
            UUID id,

            @Schema(examples = "42", description = "Place of the entry in the log, from 1")
            long number,

            @Schema(
                    description = "What is sealed of it, in this order, as it stands now",
                    implementation = Object.class)
            Map<String, String> row,

            @Schema(description = "Siblings from the leaf upwards")
            List<String> path,

            SealView seal) {
        static InclusionView of(ProveSeals.Inclusion proof) {
            return new InclusionView(
                    proof.id(), proof.number(), proof.row(), texts(proof.path()), SealView.of(proof.seal()));
        }
    }

    /** Hashes that make both roots. */
    @Schema(name = "ConsistencyProof")
    public record ConsistencyView(SealView from, SealView to, List<String> path) {
        static ConsistencyView of(ProveSeals.Consistency proof) {
            return new ConsistencyView(SealView.of(proof.from()), SealView.of(proof.to()), texts(proof.path()));
        }
    }

    /** A public key in PEM. */
    @Schema(name = "SealKey")
    public record KeyView(String keyId, String publicKey) {}

    private static long number(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException foreign) {
            throw new Malformed("/cursor", "field.cursor");
        }
    }

    private static List<String> texts(List<Hash> hashes) {
        return hashes.stream().map(Hash::toString).toList();
    }
}
