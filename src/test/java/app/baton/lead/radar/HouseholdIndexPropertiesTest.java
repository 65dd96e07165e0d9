package app.baton.lead.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of the index whatever the town and whatever is typed. */
class HouseholdIndexPropertiesTest {

    private static final int SIZE = 4000;
    private static final List<Household> TOWN = Town.of(21, SIZE);
    private static final List<PrivateOffer> OFFERS = Offers.to(TOWN);
    private static final HouseholdIndex INDEX = Offers.index(OFFERS);

    private static Typed all(Household household) {
        Addressee person = household.persons().getFirst();
        HomeAddress home = household.address();
        return Typed.nothing().named(person.first(), (person.last() + " " + person.suffix()).strip())
                .calledAt(household.phones().stream().findFirst().orElse(""))
                .writingFrom(household.emails().stream().findFirst().orElse(""))
                .livingAt(home.street(), home.unit(), home.city(), home.zip());
    }

    private static List<String> fields(Typed typed) {
        return Stream.of(typed.first() + " " + typed.last(), typed.phone(), typed.email(),
                (typed.street() + " " + typed.unit()).strip() + ",", typed.city() + " " + typed.zip())
                .filter(field -> !field.isBlank()).toList();
    }

    /** Another row may come first only where everything that was typed is the same in it. */
    @Property(tries = 150)
    void whoSaysEverythingOfAHouseholdFindsItFirst(@ForAll @IntRange(max = SIZE - 1) int household) {
        Typed typed = all(TOWN.get(household));
        for (List<Hit> hits : List.of(INDEX.find(typed, 3), INDEX.find(String.join(" ", fields(typed)), 3))) {
            assertThat(hits).isNotEmpty();
            boolean first = hits.getFirst().codes().contains(Offers.code(household));
            boolean twin = OFFERS.stream().filter(offer -> hits.getFirst().codes().contains(offer.code()))
                    .allMatch(offer -> all(offer.holder()).equals(typed));
            assertThat(first || twin).as(typed.toString()).isTrue();
            assertThat(hits.getFirst().strength()).isEqualTo(Strength.SURE);
        }
    }

    @Property(tries = 100)
    void theOrderOfTheFieldsDoesNotMatter(@ForAll @IntRange(max = SIZE - 1) int household, @ForAll long seed) {
        List<String> fields = new ArrayList<>(fields(all(TOWN.get(household))));
        List<CertificateCode> straight = INDEX.find(String.join(" ", fields), 3).getFirst().codes();
        Collections.shuffle(fields, new Random(seed));
        assertThat(INDEX.find(String.join(" ", fields), 3).getFirst().codes()).as(fields.toString()).isEqualTo(straight);
    }

    @Property(tries = 6)
    void theOrderInWhichOffersCameDoesNotMatter(@ForAll long seed) {
        List<PrivateOffer> shuffled = new ArrayList<>(OFFERS);
        Collections.shuffle(shuffled, new Random(seed));
        HouseholdIndex other = Offers.index(shuffled);
        SplittableRandom dice = new SplittableRandom(seed);
        for (Corruption.Question question : new Corruption(TOWN, seed).questions(60)) {
            String text = Corruption.text(question.typed(), dice);
            String begun = text.substring(0, dice.nextInt(text.length() + 1));
            assertThat(other.find(question.typed(), 5)).isEqualTo(INDEX.find(question.typed(), 5));
            assertThat(other.find(begun, 5)).as(begun).isEqualTo(INDEX.find(begun, 5));
        }
    }

    /** Whatever is typed, a person who types nothing that only he can know is never sure to be meant. */
    @Property(tries = 100)
    void aSurnameNeverAlarms(@ForAll @IntRange(max = SIZE - 1) int household) {
        String last = TOWN.get(household).persons().getFirst().last();
        assertThat(INDEX.find(Typed.nothing().named("", last), 5)).noneMatch(hit -> hit.strength().alarms());
        assertThat(INDEX.find(Typed.nothing().named("", last).livingAt("", "", TOWN.get(household).address().city(),
                TOWN.get(household).address().zip()), 5)).noneMatch(hit -> hit.strength().alarms());
    }

    /** A small town under the frozen slips; the large one is measured by a benchmark. */
    @Property(tries = 2)
    void slipsDoNotHideAHousehold(@ForAll @IntRange(min = 1, max = 1000) int seed) {
        List<Corruption.Question> questions = new Corruption(TOWN, seed).questions(300);
        long found = questions.stream().filter(question -> INDEX.find(question.typed(), 3).stream()
                .anyMatch(hit -> hit.codes().contains(Offers.code(question.household())))).count();
        assertThat(found).isGreaterThanOrEqualTo(questions.size() * 98 / 100);
    }
}
