package de.integrationspakt.municipality.finding;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.finding.ClaimContents.Item;
import de.integrationspakt.municipality.finding.Finding.Code;
import de.integrationspakt.municipality.registry.SizeClass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule by itself, without a database. */
class FindingChecksTest {
    private static final UUID RENT = new UUID(0, 1);
    private static final UUID SAME_RENT = new UUID(0, 2);
    private static final UUID GUARDS = new UUID(0, 3);
    private static final UUID HOME = new UUID(1, 1);
    private static final UUID OTHER_HOME = new UUID(1, 2);
    private static final OtherClaim OTHER = new OtherClaim(
            new UUID(0, 9),
            new Ags("08116033"),
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2019, 3, 31),
            Money.ofCents(100_000));

    private static ClaimContents claim(Item... items) {
        var cost = Money.sum(Arrays.stream(items).map(Item::amount));
        return new ClaimContents(
                new UUID(0, 8),
                new Ags("08116033"),
                "ILA-2019",
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2019, 12, 31),
                10,
                ClaimContents.Settlement.SINGLE,
                true,
                cost,
                cost,
                cost,
                Money.ofCents(50_000),
                List.of(items));
    }

    private static Item rent(UUID id, long cents) {
        return new Item(id, "RENT", Money.ofCents(cents), null);
    }

    /** Nothing is known but what the test says. */
    private static final class Around {
        private LocalDate today = LocalDate.of(2019, 6, 1);
        private Money share;
        private Integer confirmed;
        private List<OtherClaim> overlapping = List.of();
        private List<Known.SameCost> sameCosts = List.of();
        private List<OtherClaim> sameDocuments = List.of();
        private Set<String> notEligible = Set.of();
        private Set<String> onlyWithReason = Set.of();
        private Map<UUID, Known.Place> accommodations = Map.of();
        private Peers peers;
        private Peers peersPerSquareMetre;

        List<Finding> find(ClaimContents claim) {
            return LookAtClaim.findings(
                    claim,
                    new Known(
                            today,
                            Optional.ofNullable(share),
                            Optional.ofNullable(confirmed),
                            overlapping,
                            sameCosts,
                            sameDocuments,
                            notEligible,
                            onlyWithReason,
                            accommodations,
                            Optional.ofNullable(peers),
                            Optional.ofNullable(peersPerSquareMetre)));
        }

        List<Code> codes(ClaimContents claim) {
            return find(claim).stream().map(Finding::code).toList();
        }
    }

    @Test
    void where_nothing_is_odd_nothing_is_found() {
        assertThat(new Around().find(claim(rent(RENT, 100_000)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"99999, true", "100000, false", "100001, false", "-5, true"})
    void a_claim_above_the_remaining_share_is_found(long remainingCents, boolean found) {
        var around = new Around();
        around.share = Money.ofCents(remainingCents + 50_000);
        assertThat(around.codes(claim(rent(RENT, 100_000))).contains(Code.ABOVE_REMAINING_SHARE))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, false", "11, false"})
    void more_persons_than_counted_are_found(int confirmed, boolean found) {
        var around = new Around();
        around.confirmed = confirmed;
        assertThat(around.codes(claim(rent(RENT, 100_000))).contains(Code.PERSONS_ABOVE_COUNT))
                .isEqualTo(found);
    }

    @Test
    void the_same_cost_twice_in_a_claim_names_both_items() {
        var findings = new Around().find(claim(rent(RENT, 100_000), rent(SAME_RENT, 100_000), rent(GUARDS, 99_999)));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.SAME_COST_TWICE);
            assertThat(finding.items()).containsExactly(RENT, SAME_RENT);
            assertThat(finding.claims()).isEmpty();
        });
    }

    @Test
    void the_same_cost_in_another_claim_names_item_and_claim() {
        var around = new Around();
        around.sameCosts = List.of(new Known.SameCost(RENT, null, OTHER));
        assertThat(around.find(claim(rent(RENT, 100_000)))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.SAME_COST_TWICE);
            assertThat(finding.items()).containsExactly(RENT);
            assertThat(finding.claims()).containsExactly(OTHER);
        });
    }

    @Test
    void two_homes_may_have_the_same_rent() {
        var around = new Around();
        var homes = claim(
                new Item(RENT, "RENT", Money.ofCents(100_000), HOME),
                new Item(SAME_RENT, "RENT", Money.ofCents(100_000), OTHER_HOME));
        around.accommodations =
                Map.of(HOME, place("08116033", false, null), OTHER_HOME, place("08116033", false, null));
        around.sameCosts = List.of(new Known.SameCost(RENT, OTHER_HOME, OTHER));
        assertThat(around.codes(homes)).isEmpty();
        around.sameCosts = List.of(new Known.SameCost(RENT, HOME, OTHER));
        assertThat(around.find(homes)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.SAME_COST_TWICE);
            assertThat(finding.items()).containsExactly(RENT);
        });
    }

    private static Known.Place place(String ags, boolean owned, LocalDate closedOn) {
        return new Known.Place(new Ags(ags), owned, 100, LocalDate.of(2016, 1, 1), closedOn);
    }

    /** Claimed for all of 2019. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(textBlock = """
            RENT,         08116033, false,           , false
            RENT,         08116033, false, 2019-12-31, false
            RENT,         08116033, false, 2019-12-30, true
            RENT,         08116071, false,           , true
            RENT,         08116033, true,            , true
            DEPRECIATION, 08116033, true,            , false
            DEPRECIATION, 08116033, false,           , true
            """)
    void an_accommodation_that_does_not_fit_is_found(
            String category, String ags, boolean owned, LocalDate closedOn, boolean found) {
        var around = new Around();
        around.accommodations = Map.of(HOME, place(ags, owned, closedOn));
        assertThat(around.codes(claim(new Item(RENT, category, Money.ofCents(1), HOME)))
                        .contains(Code.ACCOMMODATION_IN_DOUBT))
                .isEqualTo(found);
    }

    @Test
    void an_accommodation_nobody_knows_is_in_doubt() {
        assertThat(new Around().codes(claim(new Item(RENT, "RENT", Money.ofCents(1), HOME))))
                .containsExactly(Code.ACCOMMODATION_IN_DOUBT);
    }

    /** 100 square metres for a year: 1,200,000 cents are 1,000.68 a square metre and month. */
    @ParameterizedTest
    @CsvSource({"1200000, false", "1280000, true"})
    void a_cost_far_from_that_of_other_homes_is_found(long cents, boolean found) {
        var around = new Around();
        around.accommodations = Map.of(HOME, place("08116033", false, null));
        around.peersPerSquareMetre = new Peers(7, null, SizeClass.BELOW_10000, 1_000, 10, 12);
        var placed = new Item(RENT, "RENT", Money.ofCents(cents / 2), HOME);
        var also = new Item(SAME_RENT, "WATER", Money.ofCents(cents / 2), HOME);
        var elsewhere = new Item(GUARDS, "WASTE", Money.ofCents(99_999_999), null);
        assertThat(around.codes(claim(placed, also, elsewhere)).contains(Code.UNUSUAL_COST_PER_SQUARE_METRE))
                .isEqualTo(found);
    }

    @Test
    void documents_and_days_claimed_for_twice_name_the_other_claims() {
        var around = new Around();
        around.sameDocuments = List.of(OTHER);
        around.overlapping = List.of(OTHER);
        assertThat(around.find(claim(rent(RENT, 100_000))))
                .extracting(Finding::code)
                .containsExactly(Code.SAME_DOCUMENT, Code.OVERLAPPING_PERIOD);
    }

    @Test
    void categories_are_found_with_their_items() {
        var around = new Around();
        around.onlyWithReason = Set.of("SECURITY");
        around.notEligible = Set.of("RENT");
        var findings = around.find(claim(rent(RENT, 100_000), new Item(GUARDS, "SECURITY", Money.ofCents(1), null)));
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly(Code.CATEGORY_NOT_ELIGIBLE, Code.REASON_TO_JUDGE);
        assertThat(findings).extracting(Finding::items).containsExactly(List.of(RENT), List.of(GUARDS));
    }

    @ParameterizedTest
    @CsvSource({"2019-12-09, false", "2019-12-11, true", "2019-12-31, true", "2020-01-01, false", "2019-06-01, false"})
    void the_last_three_weeks_of_the_year_are_found(LocalDate today, boolean found) {
        var around = new Around();
        around.today = today;
        assertThat(around.codes(claim(rent(RENT, 100_000))).contains(Code.DEADLINE_NEAR))
                .isEqualTo(found);
    }

    /** A year for 10 persons, so that 120,000 cents are 1,000 a person and month (in a year of 365 days, 1,000.68). */
    @ParameterizedTest(name = "{0} among {1} ± {2}")
    @CsvSource(textBlock = """
            120000, 1000, 10, 12,   0.05, false
            126500, 1000, 10, 12,   3.70, true
            125900, 1000, 10, 12,   3.36, false
            114000, 1000, 10, 12,  -3.33, false
            113000, 1000, 10, 12,  -3.89, true
            121000, 1000,  0,  2,   3.60, true
            121000, 1000,  0,  4,   1.80, false
            """)
    void a_cost_far_from_that_of_others_is_found(
            long cents, double median, double medianDeviation, double meanDeviation, String score, boolean found) {
        var around = new Around();
        around.peers = new Peers(7, "TOWN", SizeClass.BELOW_10000, median, medianDeviation, meanDeviation);
        var claim = claim(rent(RENT, cents));
        assertThat(around.peers
                        .compare(cents / 10.0 / claim.months())
                        .orElseThrow()
                        .score())
                .isEqualByComparingTo(score);
        assertThat(around.codes(claim).contains(Code.UNUSUAL_COST_PER_PERSON)).isEqualTo(found);
    }

    @Test
    void a_comparison_shows_its_numbers() {
        var peers = new Peers(7, "TOWN", SizeClass.BELOW_10000, 1_000, 10, 12);
        var comparison = peers.compare(2_001).orElseThrow();
        assertThat(comparison.value()).isEqualTo(Money.ofCents(2_001));
        assertThat(comparison.median()).isEqualTo(Money.ofCents(1_000));
        assertThat(comparison.medianDeviation()).isEqualTo(Money.ofCents(10));
        assertThat(comparison.municipalities()).isEqualTo(7);
        assertThat(comparison.populationFrom()).isEqualTo(5_000);
        assertThat(comparison.populationBelow()).isEqualTo(10_000);
    }

    @Test
    void where_all_others_are_alike_there_is_nothing_to_measure_by() {
        assertThat(new Peers(7, null, SizeClass.BELOW_2000, 1_000, 0, 0).compare(999_999))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void every_finding_has_words_in_both_languages(Code code) {
        var comparison = new Peers(7, null, SizeClass.BELOW_2000, 1_000, 10, 12)
                .compare(2_001)
                .orElseThrow();
        var finding = new Finding(
                code,
                Money.ofCents(123_456),
                17,
                List.of(RENT),
                List.of(OTHER),
                comparison,
                LocalDate.of(2019, 12, 31));
        var german = FindingText.of(finding, Locale.GERMAN);
        var english = FindingText.of(finding, Locale.ENGLISH);
        assertThat(german).isNotEqualTo(english).doesNotContain("{");
        assertThat(english).doesNotContain("{");
        assertThat(FindingText.title(code, Locale.GERMAN)).isNotEqualTo(FindingText.title(code, Locale.ENGLISH));
        if (code == Code.ABOVE_REMAINING_SHARE) {
            assertThat(german).contains("1.234,56 EUR");
            assertThat(english).contains("1,234.56 EUR");
        }
    }

    @Test
    void the_hit_rate_is_what_was_confirmed_of_what_was_judged() {
        var rate = HitRate.of(Code.SAME_COST_TWICE, 10, 4, 1, 1, 3);
        assertThat(rate.hitRate()).isEqualByComparingTo("0.67");
        assertThat(rate.notJudged()).isEqualTo(4);
        assertThat(HitRate.never(Code.SAME_COST_TWICE).hitRate()).isNull();
    }
}
