package de.integrationspakt.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/budget/v1/accounts?budgetLine=ILA-2020&holder=08116033",
                "/api/budget/v1/a.b/..c/d..",
                "/api/budget/v1/accounts?back=../..//x;y%2f%00",
                "/api/municipality/v1/municipalities?q=K%C3%B6ngen",
                "/api/budget/v1/reports/"
            })
    void an_ordinary_address_is_not_odd(String uri) {
        assertThat(Addresses.oddityOf(uri)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/..",
                "/a/.",
                "/./a",
                "/a/.%2E/b",
                "/a//b",
                "/a%5Cb",
                "/a;b",
                "/a%0ab",
                "/a\u007fb",
                "/ä",
                "*",
                "a",
                "/%",
                "/%2"
            })
    void one_that_could_be_read_in_two_ways_is(String uri) {
        assertThat(Addresses.oddityOf(uri)).isPresent();
    }
}
