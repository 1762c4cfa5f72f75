package de.integrationspakt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    private static final Path PROJECT = Path.of("/project");

    @Test
    void without_options_data_lies_in_the_project_and_the_gateway_on_8080() throws CannotStart {
        Options options = options();
        assertThat(options.data()).isEqualTo(Path.of("/project/.data"));
        assertThat(options.ports()).containsEntry(Part.GATEWAY, 8080).containsEntry(Part.ISSUER, 8180);
        assertThat(options.empty() || options.fresh() || options.help()).isFalse();
    }

    @Test
    void a_named_port_outranks_the_offset() throws CannotStart {
        Options options = options("--port", "9000", "--offset=100", "--empty", "--kafka-port=0");
        assertThat(options.ports())
                .containsEntry(Part.GATEWAY, 9000)
                .containsEntry(Part.BUDGET, 8182)
                .containsEntry(Part.KAFKA, 0);
        assertThat(options.empty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                --bla,           There is no option --bla
                somewhere,       There is no option somewhere
                --port,          --port wants a value
                --port=x,        --port wants a whole number from 0 to 65535
                --port=70000,    --port wants a whole number from 0 to 65535
                --offset=-1,     --offset wants a whole number from 0 to 50000
                --data=,         --data wants a value
                """)
    void a_wrong_option_is_refused_with_what_is_wrong(String argument, String sentence) {
        assertThatThrownBy(() -> options(argument))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(sentence);
    }

    private static Options options(String... arguments) throws CannotStart {
        return Options.parse(List.of(arguments), PROJECT);
    }
}
