package de.integrationspakt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Plays the script {@code deploy/local/jdk} on machines that have these JDKs and no other. */
@DisabledOnOs(OS.WINDOWS)
class JdkChoiceTest {
    @TempDir
    Path machine;

    @BeforeEach
    void a_machine_without_java() throws IOException {
        Path bin = Files.createDirectories(machine.resolve("bin"));
        for (String tool : new String[] {"bash", "sed", "dirname", "readlink"}) {
            for (String place : new String[] {"/bin/", "/usr/bin/"}) {
                Path program = Path.of(place + tool);
                if (Files.exists(program) && !Files.exists(bin.resolve(tool)))
                    Files.createSymbolicLink(bin.resolve(tool), program);
            }
        }
        Files.createDirectories(machine.resolve("jvm"));
    }

    @Test
    void the_newest_one_is_taken() throws Exception {
        installed("jvm/java-17", "17.0.15");
        Path newest = installed("jvm/temurin-25", "25.0.1");
        installed("jvm/java-21", "21.0.2");
        assertThat(choice("")).isEqualTo(newest.toString());
    }

    @Test
    void java_home_wins_only_if_it_is_newer() throws Exception {
        Path own = installed("opt/jdk", "21");
        Path shared = installed("jvm/java-25", "25");
        assertThat(choice(own.toString())).isEqualTo(shared.toString());
    }

    @Test
    void the_javac_on_the_path_counts_also_behind_links() throws Exception {
        Path own = installed("opt/jdk", "17.0.9");
        Files.createSymbolicLink(machine.resolve("bin/javac"), own.resolve("bin/javac"));
        assertThat(choice("")).isEqualTo(own.toString());
    }

    @Test
    void too_old_ones_and_those_without_a_compiler_are_refused_in_one_sentence() throws Exception {
        installed("jvm/java-8", "1.8.0_402");
        Path jre = installed("jvm/jre-21", "21");
        Files.delete(jre.resolve("bin/javac"));
        assertThat(choice("")).startsWith("up: No JDK 17 or newer was found").doesNotContain("\n");
    }

    private Path installed(String home, String version) throws IOException {
        Path directory = machine.resolve(home);
        Files.createDirectories(directory.resolve("bin"));
        Path javac = Files.createFile(directory.resolve("bin/javac"));
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        Files.writeString(directory.resolve("release"), "IMPLEMENTOR=\"Trial\"\nJAVA_VERSION=\"" + version + "\"\n");
        return directory;
    }

    private String choice(String javaHome) throws Exception {
        Path script = Project.ofThisClass().root().resolve("deploy/local/jdk");
        var builder = new ProcessBuilder(machine.resolve("bin/bash").toString(), script.toString());
        builder.environment().clear();
        builder.environment().put("PATH", machine.resolve("bin").toString());
        builder.environment().put("PAKT_JVMS", machine.resolve("jvm").toString());
        builder.environment().put("JAVA_HOME", javaHome);
        Process process = builder.redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
