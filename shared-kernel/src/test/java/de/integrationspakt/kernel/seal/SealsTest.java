package de.integrationspakt.kernel.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.proof.Canonical;
import de.integrationspakt.kernel.proof.Hash;
import de.integrationspakt.kernel.proof.Proofs;
import de.integrationspakt.kernel.proof.Seal;
import de.integrationspakt.kernel.proof.SealingKey;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.OnPlatform;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class SealsTest {
    private static final String API = "/api/municipality/v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Sealer sealer;

    /** An id of the note, which the journal names as its subject. */
    private static String note(String text) {
        return As.client("ministry")
                .body(
                        "{\"text\":\"" + text
                                + "\",\"lines\":[{\"amount\":{\"amount\":\"3.00\",\"currency\":\"EUR\"},\"ags\":\"08415061\"}]}")
                .post(API + "/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse get(String path) {
        return As.client("auditor").get(API + path).then();
    }

    private static String entryOf(String subject) {
        return get("/journal?subject=" + subject).statusCode(200).extract().path("items[0].id");
    }

    private static Seal seal(JsonPath json, String at) {
        return new Seal(
                json.getString(at + "service"),
                json.getString(at + "log"),
                json.getLong(at + "number"),
                json.getLong(at + "size"),
                Hash.of(json.getString(at + "root")),
                Hash.of(json.getString(at + "previous")),
                json.getString(at + "at"),
                json.getString(at + "keyId"),
                json.getString(at + "signature"));
    }

    private static List<Hash> path(JsonPath json) {
        return json.getList("path", String.class).stream().map(Hash::of).toList();
    }

    @Test
    void an_auditor_finds_entries_by_what_who_when_and_which() {
        var subject = note("found");
        get("/journal?subject=" + subject)
                .body("items[0].actor", equalTo("ministry"))
                .body("items[0].action", equalTo("note.taken"))
                .body("items[0].content.ags", equalTo("08415061"));
        for (String filter : new String[] {"actor=ministry", "action=note.taken", "from=2020-01-01T00:00:00Z"}) {
            get("/journal?limit=500&subject=" + subject + "&" + filter).body("items.subject", hasItem(subject));
        }
        for (String filter : new String[] {"actor=nobody", "action=note.lost", "to=2020-01-01T00:00:00Z"}) {
            get("/journal?limit=500&subject=" + subject + "&" + filter).body("items.subject", not(hasItem(subject)));
        }
    }

    @Test
    void the_journal_is_read_page_by_page_without_a_gap() throws SQLException {
        for (int i = 0; i < 5; i++) {
            Sql.execute("INSERT INTO journal (id, at, actor, action, subject, content)"
                    + " VALUES (gen_random_uuid(), now(), 'pager', 'note.taken', 'page " + i + "', '{}')");
        }
        var read = new ArrayList<String>();
        String cursor = null;
        do {
            var page = get("/journal?limit=2&actor=pager" + (cursor == null ? "" : "&cursor=" + cursor));
            read.addAll(page.extract().path("items.subject"));
            cursor = page.extract().path("next");
        } while (cursor != null);
        assertThat(read).containsExactlyInAnyOrder("page 0", "page 1", "page 2", "page 3", "page 4");
    }

    @Test
    void a_proof_shows_offline_that_an_entry_is_under_the_seal() throws SQLException {
        var id = entryOf(note("proven"));
        get("/journal/" + id + "/proof").statusCode(409).body("code", equalTo("NOT_YET_SEALED"));
        sealer.seal();
        var proof = get("/journal/" + id + "/proof").statusCode(200).extract().jsonPath();
        var key = SealingKey.publicKey(get("/seals/key").extract().path("publicKey"));
        var seal = seal(proof, "seal.");
        var leaf = Canonical.leaf("journal", new LinkedHashMap<>(proof.<String, String>getMap("row")));
        long place = proof.getLong("number") - 1;
        assertThat(seal.isSignedWith(key)).isTrue();
        assertThat(proof.getString("row.id")).isEqualTo(id);
        assertThat(Proofs.includes(seal.root(), seal.size(), place, leaf, path(proof)))
                .isTrue();
        note("sealed after");
        sealer.seal();
        var same = get("/seals/inclusion?log=journal&entry=" + id + "&seal=" + seal.number())
                .extract()
                .jsonPath();
        assertThat(seal(same, "seal.")).isEqualTo(seal);
    }

    @Test
    void a_proof_shows_that_a_later_seal_only_adds() throws SQLException {
        note("first");
        sealer.seal();
        var earlier = seal(get("/seals/latest").extract().jsonPath(), "");
        note("second");
        sealer.seal();
        var proof = get("/seals/consistency?from=" + earlier.number())
                .statusCode(200)
                .extract()
                .jsonPath();
        var later = seal(proof, "to.");
        assertThat(seal(proof, "from.")).isEqualTo(earlier);
        assertThat(later.previous()).isEqualTo(earlier.hash());
        assertThat(Proofs.consistent(earlier.root(), earlier.size(), later.root(), later.size(), path(proof)))
                .isTrue();
        get("/seals/" + later.number()).body("root", equalTo(later.root().toString()));
        get("/seals?limit=500").body("items.number", hasItems((int) earlier.number(), (int) later.number()));
    }

    @Test
    void an_export_holds_every_entry_with_its_seal_and_says_where_it_ends() throws SQLException, IOException {
        var id = entryOf(note("exported"));
        sealer.seal();
        note("not sealed");
        var lines = get("/journal/export?log=journal")
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .toList();
        var kinds = new LinkedHashMap<String, JsonNode>();
        long entries = 0;
        for (String line : lines) {
            var json = JSON.readTree(line);
            kinds.put(json.path("kind").asText(), json);
            if (json.path("kind").asText().equals("entry")) {
                entries++;
                assertThat(json.path("number").asLong()).isEqualTo(entries);
            }
        }
        assertThat(kinds.keySet()).containsExactly("export", "entry", "seal", "unsealed", "end");
        assertThat(kinds.get("export").path("by").asText()).isEqualTo("auditor");
        assertThat(kinds.get("seal").path("size").asLong()).isEqualTo(entries);
        assertThat(kinds.get("end").path("lines").asLong()).isEqualTo(lines.size() - 1L);
        assertThat(String.join("", lines)).contains("\"id\":\"" + id + "\"");
        var latest = kinds.get("seal").path("number").asLong();
        var rest = get("/journal/export?log=journal&after=" + latest).extract().asString();
        assertThat(rest.lines().skip(1).findFirst()).get().asString().contains("\"kind\":\"seal\"", "\"edge\":");
        assertThat(rest).doesNotContain("\"kind\":\"entry\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /journal?from=yesterday,                                              400, /from
            /journal?cursor=eA,                                                   400, /cursor
            /journal?limit=0,                                                     400, /limit
            /journal/x/proof,                                                     400, /id
            /journal/01941f29-7c00-7000-8000-0000000000ff/proof,                  404,
            /journal/export?log=ledger,                                           404,
            /journal/export?after=1,                                              400, /after
            /seals?log=ledger,                                                    404,
            /seals?cursor=eA,                                                     400, /cursor
            /seals/0,                                                             404,
            /seals/consistency,                                                   422, /from
            /seals/consistency?from=9999999,                                      404,
            /seals/inclusion,                                                     422, /entry
            /seals/inclusion?entry=01941f29-7c00-7000-8000-0000000000ff,          404,
            """)
    void what_cannot_be_answered_is_refused(String path, int status, String pointer) {
        var answer = get(path).statusCode(status);
        if (pointer != null) {
            answer.body("errors.pointer", hasItem(pointer));
        }
    }

    @Test
    void a_seal_that_does_not_reach_the_entry_and_an_order_that_turns_round_are_refused() throws SQLException {
        note("early");
        sealer.seal();
        long early = seal(get("/seals/latest").extract().jsonPath(), "").number();
        var late = entryOf(note("late"));
        sealer.seal();
        get("/journal/" + late + "/proof?seal=" + early).statusCode(422).body("errors.pointer", hasItem("/seal"));
        get("/seals/consistency?from=" + (early + 1) + "&to=" + early)
                .statusCode(422)
                .body("errors.pointer", hasItem("/from"));
    }

    @Test
    void only_auditors_read_entries_and_the_ministry_sees_seals_alone() {
        for (String path : new String[] {"/journal", "/journal/export", "/journal/" + UUID.randomUUID() + "/proof"}) {
            As.client("ministry").get(API + path).then().statusCode(403);
            As.client("gemeinde-08415061").get(API + path).then().statusCode(403);
            As.nobody().get(API + path).then().statusCode(401);
        }
        As.client("ministry").get(API + "/seals").then().statusCode(200);
        As.client("kreis-08415").get(API + "/seals").then().statusCode(403);
    }
}
