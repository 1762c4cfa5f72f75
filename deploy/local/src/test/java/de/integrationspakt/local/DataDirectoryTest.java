package de.integrationspakt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path temporary;

    @Test
    void a_second_stack_on_the_same_directory_is_refused() throws Exception {
        try (DataDirectory first = DataDirectory.open(temporary.resolve("data"))) {
            assertThatThrownBy(() -> DataDirectory.open(temporary.resolve("data")))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("A stack already runs on " + first);
        }
    }

    @Test
    void a_path_that_is_a_file_is_refused_in_one_sentence() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("--data DIR");
    }

    @Test
    void forgetting_empties_what_was_made_by_us() throws Exception {
        try (DataDirectory data = DataDirectory.open(temporary.resolve("data"))) {
            Files.createDirectories(data.path("postgres/base"));
            data.forget();
            assertThat(data.path("postgres")).doesNotExist();
            assertThat(data.path("logs")).isDirectory();
        }
    }

    @Test
    void forgetting_never_empties_a_directory_of_somebody_else() throws Exception {
        Path home = Files.createDirectory(temporary.resolve("home"));
        Path letter = Files.createFile(home.resolve("letter.txt"));
        try (DataDirectory data = DataDirectory.open(home)) {
            assertThatThrownBy(data::forget).isInstanceOf(CannotStart.class).hasMessageContaining("--fresh");
        }
        assertThat(letter).exists();
    }
}
