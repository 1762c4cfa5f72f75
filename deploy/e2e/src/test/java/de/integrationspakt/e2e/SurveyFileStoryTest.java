package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A district reports for its municipalities by the Excel file it was given, mends what was wrong in it, and corrects it after the closure. */
class SurveyFileStoryTest {
    private static final int YEAR = 2025;
    private static final String DISTRICT = "08125";
    private static final String SURVEY = World.MUNICIPALITY + "/surveys/" + YEAR;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int COHORT = 2;
    private static final int FAMILY = 3;
    private static final int REASON = 5;

    private final Client district = Client.of("kreis-" + DISTRICT);

    @BeforeAll
    static void the_survey_is_announced() {
        World.register();
        Client.of("ministry")
                .put(
                        SURVEY,
                        Map.of("referenceDate", YEAR + "-09-15", "reportBy", "2099-10-15", "correctBy", "2099-12-31"))
                .ok();
    }

    /** Rows as somebody sees them in a spreadsheet, the header first. */
    private List<List<String>> given() throws IOException {
        var file = district.download(SURVEY + "/head-counts?district=" + DISTRICT + "&format=xlsx");
        var rows = new ArrayList<List<String>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var stream = book.getFirstSheet().openStream()) {
            stream.forEach(row -> {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(cell == null ? "" : cell.getText()));
                rows.add(cells);
            });
        }
        return rows;
    }

    /** As a spreadsheet saves it: what looks like a number is one, and keys lose their leading zero. */
    private static byte[] saved(List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Tabellen", "1.0")) {
            var sheet = book.newWorksheet("Erhebung");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    var text = rows.get(row).get(column);
                    if (text.matches("\\d+")) sheet.value(row, column, Long.parseLong(text));
                    else if (!text.isEmpty()) sheet.value(row, column, text);
                }
            }
        }
        return out.toByteArray();
    }

    private static void set(List<String> row, int column, String text) {
        while (row.size() <= column) row.add("");
        row.set(column, text);
    }

    private JsonNode imported(byte[] file, boolean dryRun, String key) {
        var path = SURVEY + "/head-count-imports?district=" + DISTRICT + "&dryRun=" + dryRun;
        var begun = district.send("POST", path, file, key, XLSX).is(202).json();
        return World.eventually(
                        () -> district.get(World.MUNICIPALITY + "/imports/"
                                + begun.path("id").asText()),
                        answer -> answer.json().path("endedAt").isTextual())
                .json();
    }

    private void transmitted(int counts) {
        var sent = district.post(SURVEY + "/transmissions", Map.of("district", DISTRICT))
                .ok()
                .json();
        assertThat(sent.path("transmitted").asInt()).isEqualTo(counts);
    }

    private JsonNode closed() {
        return Client.of("statistics").post(SURVEY + "/closure", null).ok().json();
    }

    @Test
    void a_district_reports_by_excel_mends_its_file_and_corrects_after_the_closure() throws IOException {
        var rows = given();
        int towns = rows.size() - 1;
        assertThat(towns).isGreaterThan(20);
        for (int row = 1; row <= towns; row++) {
            set(rows.get(row), COHORT, Integer.toString(row));
            set(rows.get(row), FAMILY, "1");
        }
        set(rows.get(3), COHORT, "etwa zwölf");
        set(rows.get(5), 0, "8415001");

        var tried = imported(saved(rows), true, "dry");
        assertThat(tried.path("accepted").asInt()).isEqualTo(towns - 2);
        assertThat(district.get(SURVEY + "/missing?district=" + DISTRICT)
                        .ok()
                        .json()
                        .at("/items/0/notReported"))
                .as("a dry run keeps nothing")
                .hasSize(towns);
        var bad = district.get(
                        World.MUNICIPALITY + "/imports/" + tried.path("id").asText() + "/rows?outcome=REJECTED")
                .ok()
                .json()
                .path("items");
        assertThat(bad).hasSize(2);
        assertThat(bad.at("/0/line").asInt()).isEqualTo(4);
        assertThat(bad.at("/0/errors/0/column").asText()).isEqualTo("cohortPersons");
        assertThat(bad.at("/1/errors/0/column").asText()).isEqualTo("ags");

        var first = saved(rows);
        for (int time = 0; time < 2; time++) {
            assertThat(imported(first, false, "first").path("accepted").asInt())
                    .as("the same upload again is the same import")
                    .isEqualTo(towns - 2);
        }
        var mended = given();
        set(mended.get(3), COHORT, "12");
        set(mended.get(3), FAMILY, "0");
        set(mended.get(5), COHORT, "5");
        set(mended.get(5), FAMILY, "1");
        var second = imported(saved(mended), false, "second");
        assertThat(second.path("accepted").asInt()).isEqualTo(2);
        assertThat(second.path("unchanged").asInt()).isEqualTo(towns - 2);
        transmitted(towns);
        assertThat(closed().path("version").asInt()).isEqualTo(1);

        var correction = given();
        set(correction.get(1), COHORT, "7");
        assertThat(imported(saved(correction), false, "without reason")
                        .path("rejected")
                        .asInt())
                .isEqualTo(1);
        set(correction.get(1), REASON, "Eine Familie war doppelt gezählt");
        assertThat(imported(saved(correction), false, "with reason")
                        .path("accepted")
                        .asInt())
                .isEqualTo(1);
        transmitted(1);
        assertThat(closed().path("version").asInt()).isEqualTo(2);
        var difference = Client.of("statistics")
                .get(SURVEY + "/comparison?changed=true")
                .ok()
                .json()
                .path("items");
        assertThat(difference).hasSize(1);
        assertThat(difference.at("/0/change").asInt()).isEqualTo(6);
        assertThat(district.get(SURVEY + "/districts/" + DISTRICT)
                        .ok()
                        .json()
                        .path("corrected")
                        .asInt())
                .isEqualTo(1);
        Databases.assertInvariants();
    }
}
