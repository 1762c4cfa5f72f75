package de.integrationspakt.gateway.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00",
                "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-what-comes-later"
            })
    void a_valid_one_is_kept(String header) {
        var trace = TraceParent.of(header);
        assertThat(trace.given()).isTrue();
        assertThat(trace.header()).isEqualTo(header);
        assertThat(trace.traceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\"}"
            })
    void anything_else_is_replaced(String header) {
        var trace = TraceParent.of(header);
        assertThat(trace.given()).isFalse();
        assertThat(trace.header()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void no_two_are_the_same() {
        assertThat(TraceParent.of(null).traceId())
                .isNotEqualTo(TraceParent.of(null).traceId());
    }
}
