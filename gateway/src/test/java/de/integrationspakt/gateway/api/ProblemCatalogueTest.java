package de.integrationspakt.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {
    @Test
    void each_code_has_its_anchor_once_and_the_text_is_not_obeyed() {
        var html = ProblemCatalogue.render("""
                # Problems
                | code | status | when |
                |---|---|---|
                | WRONG_STATE | 409 | <script>x</script> |
                | `NOT_FOUND` | 404 | gone |

                ## again
                | code | status | when |
                |---|---|---|
                | WRONG_STATE | 409 | elsewhere |
                """);

        assertThat(html)
                .containsOnlyOnce("id=\"wrong-state\"")
                .contains("id=\"not-found\"")
                .doesNotContain("<script>");
    }
}
