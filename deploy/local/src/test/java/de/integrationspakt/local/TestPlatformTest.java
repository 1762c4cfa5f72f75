package de.integrationspakt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The platform as the other modules see it: a process of its own. */
@Timeout(60)
class TestPlatformTest {
    private static Process platform;
    private static final Properties SAID = new Properties();

    @BeforeAll
    static void start() throws IOException {
        platform = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestPlatform.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var reader = platform.inputReader(StandardCharsets.UTF_8);
        String line = reader.readLine();
        while (line != null && !line.equals("ready")) {
            String[] pair = line.split("=", 2);
            SAID.put(pair[0], pair[1]);
            line = reader.readLine();
        }
        assertThat(line).isEqualTo("ready");
    }

    @AfterAll
    static void ends_when_its_stdin_ends() throws IOException, InterruptedException, SQLException {
        OutputStream stdin = platform.getOutputStream();
        stdin.close();
        assertThat(platform.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(platform.exitValue()).isZero();
        assertThat(FreePort.isFree(Integer.parseInt(SAID.getProperty("pakt.database.port"))))
                .isTrue();
    }

    @Test
    void the_owner_may_create_tables_and_the_app_role_may_not() throws SQLException {
        try (Connection owner = connection("budget", "budget_owner")) {
            owner.createStatement().execute("CREATE TABLE trial (id bigint)");
        }
        try (Connection app = connection("budget", "budget_app")) {
            assertThat(refusal(app, "CREATE TABLE another (id bigint)")).isEqualTo("42501");
            assertThat(refusal(app, "SELECT * FROM trial")).isEqualTo("42501");
        }
    }

    @Test
    void a_role_of_one_service_cannot_open_the_database_of_another() {
        assertThat(refusalOf(() -> connection("municipality", "budget_app"))).isEqualTo("42501");
    }

    @Test
    void topics_have_three_partitions_and_are_not_made_by_themselves() throws Exception {
        try (Admin admin = Admin.create(kafka())) {
            admin.createTopics(List.of(new NewTopic("trial", Optional.empty(), Optional.empty())))
                    .all()
                    .get();
            assertThat(admin.describeTopics(Set.of("trial"))
                            .allTopicNames()
                            .get()
                            .get("trial")
                            .partitions())
                    .hasSize(3);
        }
    }

    @Test
    void the_provider_says_where_its_keys_are_and_refuses_a_wrong_secret() throws Exception {
        String issuer = SAID.getProperty("pakt.issuer");
        assertThat(http(HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))))
                .startsWith("200 ")
                .contains("\"issuer\" : \"" + issuer + "\"", issuer + "/jwks");
        assertThat(token("client_id=ministry&client_secret=demo&")).startsWith("200 ");
        assertThat(token("client_id=ministry&client_secret=wrong&")).isEqualTo("401 {\"error\":\"invalid_client\"}");
        assertThat(token("client_id=nobody&client_secret=demo&")).isEqualTo("401 {\"error\":\"invalid_client\"}");
    }

    private static String token(String form) throws Exception {
        return http(HttpRequest.newBuilder(URI.create(SAID.getProperty("pakt.issuer") + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "grant_type=client_credentials")));
    }

    private static String http(HttpRequest.Builder request) throws Exception {
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private static Properties kafka() {
        var settings = new Properties();
        settings.put("bootstrap.servers", SAID.getProperty("pakt.kafka"));
        return settings;
    }

    private static Connection connection(String database, String role) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + SAID.getProperty("pakt.database.port") + "/" + database, role, "demo");
    }

    private static String refusal(Connection connection, String sql) {
        return refusalOf(() -> connection.createStatement().execute(sql));
    }

    private static String refusalOf(Attempt attempt) {
        try {
            attempt.run();
            return "none";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    @FunctionalInterface
    private interface Attempt {
        void run() throws SQLException;
    }
}
