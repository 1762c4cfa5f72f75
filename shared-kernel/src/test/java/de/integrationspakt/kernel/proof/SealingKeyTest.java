package de.integrationspakt.kernel.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class SealingKeyTest {
    private final SealingKey key = SealingKey.generate();
    private final Seal seal = key.sign(new Seal(
            "budget", "ledger", 1, 3, Hash.over(new byte[3]), Hash.NONE, "2017-12-10T18:00:00.000000Z", key.id(), ""));

    @Test
    void a_seal_holds_for_its_key_alone_and_for_what_was_signed_alone() {
        assertThat(seal.isSignedWith(SealingKey.of(key.pem()).publicKey())).isTrue();
        assertThat(seal.isSignedWith(SealingKey.generate().publicKey())).isFalse();
        assertThat(seal.signed("AAAA").isSignedWith(key.publicKey())).isFalse();
        assertThat(seal.signed("no Base64").isSignedWith(key.publicKey())).isFalse();
        var larger =
                new Seal("budget", "ledger", 1, 4, seal.root(), Hash.NONE, seal.at(), seal.keyId(), seal.signature());
        assertThat(larger.isSignedWith(key.publicKey())).isFalse();
    }

    @Test
    void what_is_no_key_pair_is_refused_with_a_sentence() {
        var other = SealingKey.generate();
        assertThatThrownBy(() -> SealingKey.of("")).hasMessage("it holds no PRIVATE KEY in PKCS#8 PEM form");
        assertThatThrownBy(() -> SealingKey.of(key.pem().replace(key.publicPem(), "")))
                .hasMessage("it holds no PUBLIC KEY in PEM form");
        assertThatThrownBy(() -> SealingKey.of(key.pem().replace(key.publicPem(), other.publicPem())))
                .hasMessage("its PUBLIC KEY does not belong to its PRIVATE KEY");
        assertThatThrownBy(() -> SealingKey.of("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"))
                .hasMessageStartingWith("it holds no Ed25519 key");
    }

    @Test
    void no_text_passes_for_the_border_between_two() {
        var one = new LinkedHashMap<String, String>();
        one.put("a", "x");
        one.put("b", null);
        var other = new LinkedHashMap<String, String>();
        other.put("a", null);
        other.put("b", "x");
        var empty = new LinkedHashMap<>(one);
        empty.put("b", "");
        assertThat(Canonical.leaf("journal", one))
                .isNotEqualTo(Canonical.leaf("journal", other))
                .isNotEqualTo(Canonical.leaf("journal", empty))
                .isNotEqualTo(Canonical.leaf("ledger", one))
                .isEqualTo(Canonical.leaf("journal", new LinkedHashMap<>(one)));
        assertThat(new Canonical().add("a\0b").add(null).bytes())
                .containsExactly(0, 0, 0, 3, 'a', 0, 'b', 0xff, 0xff, 0xff, 0xff);
    }
}
