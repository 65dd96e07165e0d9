package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingStandardTest {

    private final Lakeside store = new Lakeside();
    private final Campaign trucks = store.truckMonth(store.cash);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {month} {words}                  | 2026-11 Truck Month                | true
            {month} {words}                  | 2026-10 Truck Month                | false
            {month} {words}                  | Truck Month                        | false
            {month} {words}                  | 2026-11                            | false
            {month} {line} {words}           | 2026-11 F-150 Truck Month          | true
            {month} {line} {words}           | 2026-11 Explorer Truck Month       | false
            {month} {channel}: {words}       | 2026-11 Email: Truck Month         | true
            {words} ({month}, {channel})     | Truck Month (2026-11, Email)       | true
            {words} ({month}, {channel})     | Truck Month (2026-11, Print)       | false
            """)
    void aNameKeepsTheStandardOrNot(String pattern, String name, boolean kept) {
        assertThat(new NamingStandard(pattern, "{words}").kept(trucks.named(name))).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {month} {words}                  | Truck Month                        | 2026-11 Truck Month
            {month} {words}                  | 2026-10 Truck Month                | 2026-11 Truck Month
            {month} {line} {words}           | 2026-10 Truck Month                | 2026-11 F-150 Truck Month
            {words} ({month}, {channel})     | Truck Month                        | Truck Month (2026-11, Email)
            {words} ({month}, {channel})     | Truck Month (2026-10, Print)       | Truck Month (2026-11, Email)
            """)
    void theProposedNameKeepsTheWritersWordsAndIsKept(String pattern, String name, String proposed) {
        NamingStandard standard = new NamingStandard(pattern, "{month}-{words}");

        assertThat(standard.proposedName(trucks.named(name))).isEqualTo(proposed);
        assertThat(standard.kept(trucks.named(proposed))).isTrue();
        assertThat(standard.proposedTag(trucks.named(name))).isEqualTo("2026-11-truck-month");
    }

    @ParameterizedTest
    @CsvSource({"{month} {word}", "{month}", "{words} {words}", "{month} {words} {month}", "{words", "words}"})
    void aPatternThatCannotBeFollowedIsRefusedWithTheFieldNamed(String pattern) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> new NamingStandard(pattern, "{words}"))
                .matches(problem -> problem.field().orElse("").equals("name"));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> new NamingStandard("{words}", pattern))
                .matches(problem -> problem.field().orElse("").equals("tag"));
    }

    @Test
    void aTagIsTheWordsWithoutAccentsAndSigns() {
        assertThat(NamingStandard.slug("  Été: F-150 & más!  ")).isEqualTo("ete-f-150-mas");
        assertThat(NamingStandard.slug("x".repeat(63) + "-y")).hasSize(63);
    }

    @Test
    void theStandardGivesNameAndFreeTagsAtOnce() {
        store.proposed(trucks);
        Campaign other = store.truckMonth(store.cash).named("Truck month")
                .tagged(List.of("Google Trucks", "2026-11-truck-month"));

        Campaign named = store.naming.named(store.mia, other);

        assertThat(named.name()).isEqualTo("2026-11 Truck month");
        assertThat(named.sourceTags()).containsExactly("2026-11-truck-month-email", "google-trucks");
    }

    @Test
    void whatDoesNotKeepTheStandardIsNotProposed() {
        CampaignFile draft = store.campaigns.save(store.mia, CampaignFile.draft(trucks.named("Trucks!")));

        assertThat(store.campaigns.check(store.mia, draft.campaign())).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("campaign.naming");
            assertThat(finding.stops()).isTrue();
            assertThat(finding.mend()).contains("2026-11 Trucks!");
        });
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> store.proposed(draft))
                .matches(problem -> problem.field().orElse("").equals("name"));

        store.naming.setStandard(store.mia, new NamingStandard("{words}", "{words}"));

        assertThat(store.proposed(draft).state()).isEqualTo(CampaignState.SUBMITTED);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> store.naming.setStandard(store.ana, NamingStandard.usual()));
    }

    @Test
    void aTagBelongsToOneCampaignAtATime() {
        store.proposed(trucks);
        Campaign same = store.truckMonth(store.cash);
        Campaign later = same.running(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)).named("2026-12 Truck Month");

        assertThat(store.campaigns.check(store.mia, same)).extracting(Finding::code).contains("campaign.tag-taken");
        assertThat(store.campaigns.check(store.mia, trucks)).extracting(Finding::code).doesNotContain("campaign.tag-taken");
        assertThat(store.campaigns.check(store.mia, later)).extracting(Finding::code).doesNotContain("campaign.tag-taken");
    }
}
