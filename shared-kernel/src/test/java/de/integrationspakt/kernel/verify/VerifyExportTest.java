package de.integrationspakt.kernel.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.proof.Canonical;
import de.integrationspakt.kernel.proof.Hash;
import de.integrationspakt.kernel.proof.SealingKey;
import de.integrationspakt.kernel.testing.SampleExport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerifyExportTest {
    private final SampleExport export = SampleExport.ofFive();
    private final PublishedSeals published = new PublishedSeals();

    private List<Finding> findings() throws IOException, Unreadable {
        return new VerifyExport(List.of(export.key.publicKey()), published)
                .verify(new ByteArrayInputStream(export.bytes()))
                .findings();
    }

    private void assertFound(String... begins) throws IOException, Unreadable {
        var found = findings();
        assertThat(found).as("%s", found).hasSize(begins.length);
        for (int i = 0; i < begins.length; i++) {
            assertThat(found.get(i)).asString().startsWith("journal, " + begins[i]);
        }
    }

    /** Line of entry 1 to 3 is 0 to 2, of its seal 3; of entries 4 and 5 is 4 and 5, of theirs 6. */
    private void exchange(int line, String by) {
        export.lines().set(line, by);
    }

    private static Hash leaf(long number) {
        return Canonical.leaf("journal", SampleExport.row(number));
    }

    private static Map<String, String> changed(long number) {
        var row = SampleExport.row(number);
        row.put("content", "{\"cents\":1000000}");
        return row;
    }

    private static String entry(long number) {
        return "entry " + number + " (" + SampleExport.id(number) + "): ";
    }

    @Test
    void what_nobody_touched_is_verified() throws IOException, Unreadable {
        assertFound();
        export.lines().add(SampleExport.unsealed(SampleExport.row(6)));
        assertFound();
    }

    @Test
    void a_changed_row_is_named() throws IOException, Unreadable {
        exchange(1, SampleExport.entry(2, leaf(2), changed(2)));
        assertFound(entry(2) + "CHANGED");
    }

    @Test
    void a_row_changed_together_with_its_hash_is_narrowed_down_to_its_seal() throws IOException, Unreadable {
        exchange(1, SampleExport.entry(2, Canonical.leaf("journal", changed(2)), changed(2)));
        assertFound("seal 1: WRONG_ROOT: one or more of the entries 1 to 3");
    }

    @Test
    void a_hash_changed_alone_is_told_from_a_changed_row() throws IOException, Unreadable {
        exchange(4, SampleExport.entry(4, leaf(1), SampleExport.row(4)));
        assertFound(entry(4) + "CHANGED: the hash kept of it");
    }

    @Test
    void a_deleted_row_is_named_with_and_without_its_place() throws IOException, Unreadable {
        exchange(1, SampleExport.entry(2, leaf(2), null));
        assertFound(entry(2) + "DELETED");
        export.lines().remove(1);
        assertFound("entry 2: DELETED");
    }

    @Test
    void rows_that_changed_places_are_named() throws IOException, Unreadable {
        exchange(0, SampleExport.entry(1, leaf(1), SampleExport.row(2)));
        exchange(1, SampleExport.entry(2, leaf(2), SampleExport.row(1)));
        assertFound(entry(1) + "REORDERED", entry(2) + "REORDERED");
    }

    @Test
    void rows_that_changed_places_together_with_their_hashes_are_named() throws IOException, Unreadable {
        exchange(
                0, SampleExport.entry(1, leaf(2), SampleExport.row(2)).replace(SampleExport.id(1), SampleExport.id(2)));
        exchange(
                1, SampleExport.entry(2, leaf(1), SampleExport.row(1)).replace(SampleExport.id(2), SampleExport.id(1)));
        var found = findings();
        assertThat(found).extracting(Finding::kind).containsOnly(Finding.Kind.REORDERED);
        assertThat(found)
                .extracting(Finding::place)
                .containsExactly("entry 1 (" + SampleExport.id(2) + ")", "entry 2 (" + SampleExport.id(1) + ")");
    }

    @Test
    void rows_slipped_in_are_named_wherever_they_stand() throws IOException, Unreadable {
        var backdated = SampleExport.row(2);
        backdated.put("id", SampleExport.id(9));
        export.lines().add(SampleExport.unsealed(backdated));
        assertFound("row " + SampleExport.id(9) + ": INSERTED: it says it is of");
        var forged = SampleExport.row(6);
        forged.put("xid", "701");
        exchange(7, SampleExport.unsealed(forged));
        assertFound("row " + SampleExport.id(6) + ": INSERTED: it stands before");
        exchange(7, SampleExport.entry(6, leaf(6), SampleExport.row(6)));
        assertFound(entry(6) + "INSERTED: it has a place, but no seal covers it");
    }

    @Test
    void a_row_sealed_long_after_the_time_it_names_is_named() throws IOException, Unreadable {
        var late = SampleExport.row(6);
        late.put("at", "2016-01-01T00:00:00.000000Z");
        export.sealedAlso(export.key, late);
        assertFound(entry(6) + "INSERTED: it says it is of 2016-01-01");
    }

    @Test
    void a_seal_of_another_key_is_named() throws IOException, Unreadable {
        export.sealedAlso(SealingKey.generate());
        assertFound("seal 3: BAD_SIGNATURE: it names key");
    }

    @Test
    void a_seal_that_was_changed_is_named() throws IOException, Unreadable {
        exchange(6, export.lines().get(6).replace("2017-12-10T12", "2017-12-10T13"));
        assertFound("seal 2: BAD_SIGNATURE: its signature is not over what it says");
    }

    @Test
    void a_missing_seal_breaks_the_chain() throws IOException, Unreadable {
        export.sealedAlso(export.key);
        export.lines().remove(6);
        assertFound("seal 3: BROKEN_CHAIN: the seal before it is missing; the last one is 1");
    }

    @Test
    void what_was_published_cannot_be_cut_off_or_rewritten() throws IOException, Unreadable {
        var facts = SampleExport.ofFive();
        var third = export.sealedAlso(export.key);
        published.add(new ByteArrayInputStream(
                ("{\"type\":\"x\",\"data\":" + third + "}\n" + facts.lines().get(3)).getBytes(StandardCharsets.UTF_8)));
        export.lines().subList(7, 9).clear();
        assertFound("seal 1: FOREIGN_ROOT", "seal 3: CUT");
    }

    @Test
    void one_broken_seal_does_not_break_those_after_it() throws IOException, Unreadable {
        exchange(0, SampleExport.entry(1, Hash.NONE, changed(1)));
        exchange(5, SampleExport.entry(5, leaf(5), changed(5)));
        assertThat(findings()).extracting(Finding::place).contains("seal 1", "entry 5 (" + SampleExport.id(5) + ")");
        assertThat(findings()).extracting(Finding::place).doesNotContain("seal 2");
    }

    @Test
    void what_is_no_whole_export_is_not_judged() {
        for (var bytes : List.of(
                "",
                "[]",
                "{\"kind\":\"entry\"}",
                "no JSON",
                new String(export.bytes(), StandardCharsets.UTF_8).split("\\{\"kind\":\"end\"")[0],
                new String(export.bytes(), StandardCharsets.UTF_8).replace("\"lines\":8", "\"lines\":9"))) {
            assertThatThrownBy(() -> new VerifyExport(List.of(export.key.publicKey()), published)
                            .verify(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8))))
                    .as(bytes)
                    .isInstanceOf(Unreadable.class);
        }
    }
}
