package de.integrationspakt.municipality.claim;

import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import de.integrationspakt.municipality.evidence.Samples;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class ClaimDocumentsTest {
    private static final String LINE = "ILA-EVIDENCE-2019";
    private static final String TOWN = "gemeinde-" + KIRCHHEIM;

    @BeforeEach
    void stage() {
        Stage.register();
        Stage.line(LINE, 2019, "COST_CLAIM");
    }

    private static Response attach(String claim, String name, byte[] content) {
        return As.client(TOWN)
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post(claim + "/documents");
    }

    private static String attached(String claim, String name, byte[] content) {
        return claim + "/documents/"
                + attach(claim, name, content)
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("id");
    }

    private static Object contents() {
        return Sql.one("SELECT count(*) FROM document_content");
    }

    @Test
    void a_document_is_kept_and_leaves_as_nothing_but_an_attachment() {
        var claim = Stage.draft(LINE, 2019, "1000.00");
        var content = Samples.pdfWithScript();
        var path = attached(claim, "../../Mietvertrag Straße 5.pdf", content);
        var read = As.client("grant-office-a").get(path);
        read.then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/pdf"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"Mietvertrag Stra_e 5.pdf\"; "
                                + "filename*=UTF-8''Mietvertrag%20Stra%C3%9Fe%205.pdf"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Content-Length", String.valueOf(content.length));
        assertThat(read.asByteArray()).isEqualTo(content);
        var tag = read.getHeader("ETag");
        As.client("auditor").header("If-None-Match", tag).get(path).then().statusCode(304);
        As.client("kreis-08116")
                .get(claim + "/documents")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Mietvertrag Straße 5.pdf"))
                .body("items[0].type", equalTo("application/pdf"))
                .body("items[0].bytes", equalTo(content.length))
                .body("items[0].hash", equalTo(tag.replace("\"", "")));
        assertThat(Sql.query("SELECT 1 FROM journal WHERE action = 'document.attached' AND subject = ?", id(claim)))
                .hasSize(1);
        As.client("gemeinde-08415061").get(path).then().statusCode(403);
    }

    @Test
    void a_document_of_several_pieces_comes_back_as_it_was() {
        var content = Samples.pdfOfPages(10_000);
        var path = attached(Stage.draft(LINE, 2019, "1001.00"), "Seiten.pdf", content);
        assertThat(As.client(TOWN).get(path).asByteArray()).isEqualTo(content);
    }

    @Test
    void equal_content_is_stored_once_and_goes_with_its_last_holder() {
        var content = Samples.xlsx();
        var before = (Long) contents();
        var first = attached(Stage.draft(LINE, 2019, "1002.00"), "a.xlsx", content);
        var other = Stage.draft(LINE, 2019, "1003.00");
        var second = attached(other, "b.xlsx", content);
        assertThat(attached(other, "b.xlsx", content)).as("sent again").isEqualTo(second);
        assertThat(contents()).isEqualTo(before + 1);
        As.client(TOWN).delete(first).then().statusCode(204);
        As.client(TOWN).get(first).then().statusCode(404);
        assertThat(As.client(TOWN).get(second).asByteArray()).isEqualTo(content);
        As.client(TOWN).delete(second).then().statusCode(204);
        assertThat(contents()).isEqualTo(before);
        assertThat(Sql.query("SELECT 1 FROM journal WHERE action = 'document.removed' AND subject = ?", id(other)))
                .hasSize(1);
    }

    @Test
    void evidence_is_added_until_the_assessment_and_taken_back_only_from_a_draft() {
        var claim = Stage.draft(LINE, 2019, "1004.00");
        var path = attached(claim, "a.pdf", Samples.pdf());
        Stage.step(TOWN, claim + "/submission", null);
        attached(claim, "b.pdf", Samples.pdf());
        As.client(TOWN).delete(path).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        Stage.step("grant-office-a", claim + "/query", Map.of("question", "Which home?"));
        As.client(TOWN).delete(path).then().statusCode(204);
        Stage.step(TOWN, claim + "/answer", Map.of("answer", "The other one"));
        Stage.step("grant-office-a", claim + "/assessment", Map.of());
        var before = contents();
        attach(claim, "c.pdf", Samples.pdf()).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void a_document_may_prove_one_item() {
        var claim = Stage.draft(LINE, 2019, "1005.00");
        var item = Stage.read(claim).getString("items[0].id");
        As.client(TOWN)
                .contentType("image/png")
                .queryParam("name", "Zähler.png")
                .queryParam("item", item)
                .body(Samples.png())
                .post(claim + "/documents")
                .then()
                .statusCode(201)
                .body("item", equalTo(item))
                .body("name", equalTo("Zähler.png"));
        As.client(TOWN)
                .contentType("image/png")
                .queryParam("name", "a.png")
                .queryParam("item", UUID.randomUUID())
                .body(Samples.png())
                .post(claim + "/documents")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_ITEM"), "errors[0].pointer", equalTo("/item"));
    }

    @Test
    void a_key_sent_again_gets_the_first_answer_and_another_file_is_refused() {
        var claim = Stage.draft(LINE, 2019, "1006.00");
        var key = UUID.randomUUID().toString();
        var content = Samples.pdf();
        var first = send(claim, key, content).then().statusCode(201).extract().jsonPath();
        send(claim, key, content)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first.getString("id")));
        send(claim, key, Samples.pdf()).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    private static Response send(String claim, String key, byte[] content) {
        return As.client(TOWN)
                .header("Idempotency-Key", key)
                .contentType("application/pdf")
                .body(content)
                .post(claim + "/documents?name=a.pdf");
    }

    @Test
    void what_is_refused_leaves_nothing() throws IOException {
        var claim = Stage.draft(LINE, 2019, "1007.00");
        var before = contents();
        var large = Arrays.copyOf(Samples.pdf(), 11_000_000);
        attach(claim, "a.pdf", large).then().statusCode(413).body("code", equalTo("DOCUMENT_TOO_LARGE"));
        attach(claim, "a.xlsx", Samples.bomb()).then().statusCode(422).body("code", equalTo("UNSAFE_DOCUMENT"));
        attach(claim, "a.pdf", Samples.text("<html><script>alert(1)</script></html>"))
                .then()
                .statusCode(415)
                .body("code", equalTo("DOCUMENT_TYPE_NOT_ACCEPTED"));
        attach(claim, "a\u202Efdp.exe", Samples.pdf())
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_NOT_WHAT_IT_SAYS"), "errors[0].pointer", equalTo("/name"));
        attach(claim, "a.pdf", new byte[0]).then().statusCode(422).body("code", equalTo("EMPTY_DOCUMENT"));
        attach(claim, "x".repeat(500) + ".pdf", Samples.pdf())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/name"));
        As.client(TOWN)
                .contentType("text/html")
                .body("<html/>")
                .post(claim + "/documents?name=a.pdf")
                .then()
                .statusCode(415);
        assertThat(contents()).isEqualTo(before);
        Facts.await(ClaimDocumentsTest::nothingWaits);
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() throws IOException {
        var claim = Stage.draft(LINE, 2019, "1008.00");
        var before = contents();
        for (String length :
                new String[] {"Content-Length: 100000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n64\r\n"}) {
            try (var socket = new Socket("localhost", RestAssured.port)) {
                var head = "POST " + claim
                        + "/documents?name=a.pdf HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + As.tokenOf(TOWN) + "\r\nContent-Type: application/pdf\r\n" + length + "%PDF-1.7 and no more";
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                Facts.await(() -> !nothingWaits());
            }
            Facts.await(ClaimDocumentsTest::nothingWaits);
        }
        assertThat(contents()).isEqualTo(before);
        As.client(TOWN).get(claim + "/documents").then().body("items", hasSize(0));
    }

    private static boolean nothingWaits() {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.noneMatch(file -> file.getFileName().toString().startsWith("pakt-document-"));
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Test
    void the_database_changes_no_document_and_deletes_no_content_in_use() {
        attached(Stage.draft(LINE, 2019, "1009.00"), "a.pdf", Samples.pdf());
        assertThatThrownBy(() -> Sql.execute("UPDATE document SET name = 'b.pdf'"))
                .hasMessageContaining("permission");
        assertThatThrownBy(() -> Sql.execute("UPDATE document_piece SET content = '\\x00'"))
                .hasMessageContaining("permission");
        assertThatThrownBy(() -> Sql.execute("DELETE FROM document_piece")).hasMessageContaining("permission");
        assertThatThrownBy(() -> Sql.execute("DELETE FROM document_content")).hasMessageContaining("document");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
