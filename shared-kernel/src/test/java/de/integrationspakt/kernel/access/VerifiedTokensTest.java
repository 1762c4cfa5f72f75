package de.integrationspakt.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOON = Instant.parse("2017-11-24T12:00:00Z");

    private final VerifiedTokens tokens = new VerifiedTokens();
    private final SecurityIdentity officer = QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal("officer"))
            .build();

    @Test
    void a_token_is_known_until_it_expires() {
        tokens.remember("token", officer, NOON.plusSeconds(10), NOON);
        assertThat(tokens.find("token", NOON.plusSeconds(9))).isSameAs(officer);
        assertThat(tokens.find("token", NOON.plusSeconds(10))).isNull();
        assertThat(tokens.find("token", NOON)).as("once over it is over").isNull();
    }

    @Test
    void a_long_lived_token_is_verified_anew_after_a_minute() {
        tokens.remember("token", officer, NOON.plusSeconds(3_600), NOON);
        assertThat(tokens.find("token", NOON.plusSeconds(59))).isSameAs(officer);
        assertThat(tokens.find("token", NOON.plusSeconds(60))).isNull();
    }

    @Test
    void only_the_whole_token_is_known() {
        tokens.remember("head.body.signature", officer, NOON.plusSeconds(10), NOON);
        assertThat(tokens.find("head.body.signaturf", NOON)).isNull();
        assertThat(tokens.find("head.body.", NOON)).isNull();
    }

    @Test
    void no_more_are_kept_than_people_work() {
        for (int number = 0; number <= VerifiedTokens.MOST; number++) {
            tokens.remember("token " + number, officer, NOON.plusSeconds(10), NOON);
        }
        assertThat(tokens.find("token 0", NOON)).isNull();
        assertThat(tokens.find("token " + VerifiedTokens.MOST, NOON)).isSameAs(officer);
    }
}
