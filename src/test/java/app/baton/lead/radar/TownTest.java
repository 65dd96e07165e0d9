package app.baton.lead.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the index is judged by is itself looked at: the town is one that could be, and every slip is really one. */
class TownTest {

    private static final List<Household> TOWN = Town.of(1, 20_000);

    @Test
    void theSameSeedIsTheSameTown() {
        assertThat(Town.of(1, 2000)).isEqualTo(Town.of(1, 2000)).isNotEqualTo(Town.of(2, 2000));
    }

    @Test
    void namesAreSharedAsNamesAre() {
        Map<String, Long> lasts = TOWN.stream().collect(Collectors.groupingBy(it -> it.persons().getFirst().last(),
                Collectors.counting()));
        long mostCommon = lasts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        assertThat(mostCommon).isBetween(80L, 400L);
        assertThat(lasts.values().stream().filter(count -> count == 1).count()).isGreaterThan(300);
        assertThat(lasts.keySet()).anyMatch(Slips::accented).anyMatch(name -> name.contains(" "));
    }

    @Test
    void familiesFirmsAndBuildingsShareNumbersAndDoors() {
        Map<String, Long> phones = TOWN.stream().flatMap(it -> it.phones().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, Long> doors = TOWN.stream().map(it -> it.address().street() + it.address().zip())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(phones.values()).anyMatch(count -> count == 12).anyMatch(count -> count == 2);
        assertThat(doors.values()).anyMatch(count -> count == 2).anyMatch(count -> count > 20);
        assertThat(TOWN).anyMatch(it -> it.persons().getFirst().suffix().equals("Sr"));
    }

    @Test
    void everyKindOfSlipIsAskedAsOftenAndChangesSomething() {
        List<Corruption.Question> questions = new Corruption(TOWN, 2).questions(1500);
        Map<Corruption.Kind, Long> kinds = questions.stream().collect(Collectors.groupingBy(Corruption.Question::kind,
                Collectors.counting()));
        assertThat(kinds).hasSize(Corruption.Kind.values().length).allSatisfy((_, count) -> assertThat(count).isEqualTo(100));
        assertThat(questions).filteredOn(it -> it.kind() == Corruption.Kind.SWAPPED).allSatisfy(it ->
                assertThat(TOWN.get(it.household()).persons()).anyMatch(person ->
                        person.first().equals(it.typed().last()) && person.last().equals(it.typed().first())));
        assertThat(questions).filteredOn(it -> it.kind() == Corruption.Kind.OLD_PHONE).allSatisfy(it ->
                assertThat(it.typed().street() + it.typed().email()).isNotEmpty());
        assertThat(new Corruption(TOWN, 2).questions(150)).isEqualTo(questions.subList(0, 150));
    }

    @Test
    void strangersAreNotOnTheList() {
        List<Strangers.Stranger> strangers = new Strangers(TOWN, 3).of(600);
        List<String> own = TOWN.stream().flatMap(it -> it.persons().stream().map(person -> person.first() + person.last()
                + it.address().street())).toList();
        assertThat(strangers).hasSize(600).allSatisfy(it -> assertThat(it.typed().first()).isNotEmpty());
        assertThat(strangers).noneMatch(it -> own.contains(it.typed().first() + it.typed().last() + it.typed().street()));
    }
}
