package de.integrationspakt.kernel.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.proof.Canonical;
import de.integrationspakt.kernel.proof.Hash;
import de.integrationspakt.kernel.proof.SealingKey;
import de.integrationspakt.kernel.testing.SampleExport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifyProofTest {
    private final SampleExport export = SampleExport.ofFive();

    private static Hash leaf(long number) {
        return Canonical.leaf("journal", SampleExport.row(number));
    }

    /** Entry 2 under the first seal, of three entries. */
    private String inclusion() {
        return "{\"number\":2,\"row\":" + SampleExport.json(SampleExport.row(2)) + ",\"path\":[\"" + leaf(1) + "\",\""
                + leaf(3) + "\"],\"seal\":" + export.lines().get(3) + "}";
    }

    private String consistency() {
        var path = String.join(
                "\",\"",
                leaf(3).toString(),
                leaf(4).toString(),
                Hash.node(leaf(1), leaf(2)).toString(),
                leaf(5).toString());
        return "{\"from\":" + export.lines().get(3) + ",\"to\":"
                + export.lines().get(6) + ",\"path\":[\"" + path + "\"]}";
    }

    private VerifyExport.Verdict verify(SealingKey key, String proof) throws IOException, Unreadable {
        return new VerifyProof(List.of(key.publicKey()))
                .verify(new ByteArrayInputStream(proof.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_proof_of_inclusion_holds_for_this_row_at_this_place_alone() throws IOException, Unreadable {
        assertThat(verify(export.key, inclusion()).findings()).isEmpty();
        assertThat(verify(export.key, inclusion()).logs().get(0)).contains("entry 2 of the journal under seal 1");
        for (var broken : List.of(
                inclusion().replace("somebody", "nobody"),
                inclusion().replace("\"number\":2,\"row\"", "\"number\":1,\"row\""),
                inclusion().replace(leaf(1).toString(), leaf(2).toString()))) {
            assertThat(verify(export.key, broken).findings())
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.CHANGED);
        }
    }

    @Test
    void a_proof_of_consistency_holds_for_these_seals_alone() throws IOException, Unreadable {
        assertThat(verify(export.key, consistency()).findings()).isEmpty();
        assertThat(verify(export.key, consistency().replace(leaf(5).toString(), leaf(4).toString()))
                        .findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.BROKEN_CHAIN);
    }

    @Test
    void what_another_key_signed_proves_nothing() throws IOException, Unreadable {
        assertThat(verify(SealingKey.generate(), inclusion()).findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.BAD_SIGNATURE);
    }

    @Test
    void what_is_no_proof_is_not_judged() {
        for (var proof : List.of("", "{}", "{\"path\":[]}", inclusion().replace(leaf(1).toString(), "x"))) {
            assertThatThrownBy(() -> verify(export.key, proof)).isInstanceOf(Unreadable.class);
        }
    }
}
