package app.baton.lead.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the index finds, and how sure it says that is. */
class HouseholdIndexTest {

    private static final HomeAddress FORD_ROAD = new HomeAddress("4293 Ford Rd", "Apt 1", "Livonia", "MI", "48154");
    private static final HomeAddress NEXT_DOOR = new HomeAddress("4293 Ford Rd", "Apt 2", "Livonia", "MI", "48154");
    private static final HomeAddress RIDGE = new HomeAddress("8910 N Ridge Pl", "", "Ann Arbor", "MI", "48105");
    private static final List<Household> HOUSEHOLDS = List.of(
            home(new Addressee("Mrs.", "Natalie", "L", "Hawthorne", ""), FORD_ROAD, "+17347990141", ""),
            home(new Addressee("", "José", "", "González", ""), NEXT_DOOR, "+17349490148", "jose.gonzalez@example.net"),
            home(new Addressee("Mr.", "Robert", "", "Van der Meer", "Sr"), RIDGE, "+12485550100", ""),
            home(new Addressee("Mr.", "Robert", "", "Van der Meer", "Jr"), RIDGE, "+12485550100", ""),
            home(new Addressee("", "William", "", "Smith", ""),
                    new HomeAddress("12 Main St", "", "Dexter", "MI", "48130"), "", ""),
            home(new Addressee("", "Ann", "", "O'Neill", ""), HomeAddress.none(), "+13135550111", "ann@example.org"));
    private static final HouseholdIndex INDEX = Offers.index(Offers.to(HOUSEHOLDS));

    private static Household home(Addressee person, HomeAddress address, String phone, String email) {
        return new Household(List.of(person), address, phone.isEmpty() ? List.of() : List.of(phone),
                email.isEmpty() ? List.of() : List.of(email));
    }

    private static Hit first(String text) {
        return INDEX.find(text, 3).getFirst();
    }

    private static List<CertificateCode> of(int household) {
        return List.of(Offers.code(household));
    }

    @Test
    void aWholeNameWithItsNumberOrItsDoorIsSure() {
        for (String text : List.of("Natalie Hawthorne (734) 799-0141", "7347990141 hawthorne, natalie",
                "Hawthorne +1 734.799.0141",
                "natalie hawthorne 4293 ford rd", "4293 Ford Road apt 1 Livonia Natalie Hawthorne")) {
            assertThat(first(text)).as(text).satisfies(hit -> {
                assertThat(hit.codes()).isEqualTo(of(0));
                assertThat(hit.strength()).isEqualTo(Strength.SURE);
            });
        }
    }

    @Test
    void aSurnameAloneNeverAlarms() {
        assertThat(Stream.of("Hawthorne", "hawthorn", "Van der Meer", "Smith", "Smith 48130", "Smith Dexter", "oneill")
                .map(text -> INDEX.find(text, 3))).allSatisfy(hits -> assertThat(hits).isNotEmpty().allMatch(hit ->
                !hit.strength().alarms()));
    }

    @Test
    void slipsAndHabitsAreForgiven() {
        assertThat(first("Bill Smth 12 Main")).satisfies(hit -> {
            assertThat(hit.codes()).isEqualTo(of(4));
            assertThat(hit.evidence()).contains(new Evidence.Word(Part.FIRST, Likeness.SHORT_FORM),
                    new Evidence.Word(Part.LAST, Likeness.ONE_OFF));
        });
        assertThat(first("gonzalez jose").codes()).isEqualTo(of(1));
        assertThat(first("o neill ann").codes()).isEqualTo(of(5));
        assertThat(first("bob vandermeer").codes()).isIn(of(2), of(3));
        Typed slipped = Typed.nothing().named("Hawthorne", "Natalie").calledAt("734-799-0114");
        assertThat(INDEX.find(slipped, 3).getFirst()).satisfies(hit -> {
            assertThat(hit.codes()).isEqualTo(of(0));
            assertThat(hit.strength()).isEqualTo(Strength.LIKELY);
            assertThat(hit.evidence()).contains(new Evidence.Phone(Evidence.Fit.ONE_OFF, 1), new Evidence.Swapped());
        });
    }

    @Test
    void whatIsBeingTypedIsFoundBeforeItIsFinished() {
        assertThat(first("natalie hawt").codes()).isEqualTo(of(0));
        assertThat(first("(734) 799-01").codes()).isEqualTo(of(0));
        assertThat(first("799-0141").codes()).isEqualTo(of(0));
        assertThat(first(Offers.code(4).value().substring(0, 9)).codes()).isEqualTo(of(4));
        assertThat(first(Offers.code(4).value().toLowerCase(Locale.ROOT)).strength()).isEqualTo(Strength.SURE);
        assertThat(INDEX.find("", 3)).isEmpty();
        assertThat(INDEX.find("n", 3)).allMatch(hit -> !hit.strength().alarms());
    }

    @Test
    void fatherAndSonAreTwoAndTheSuffixTellsWhich() {
        List<Hit> both = INDEX.find("Robert Van der Meer 248 555 0100", 3);
        assertThat(both.stream().map(Hit::codes)).contains(of(2), of(3));
        List<Hit> son = INDEX.find(Typed.nothing().named("Robert", "Van der Meer Jr.").calledAt("2485550100"), 3);
        assertThat(son.getFirst().codes()).isEqualTo(of(3));
        assertThat(son.getFirst().strength()).isEqualTo(Strength.SURE);
        assertThat(son.get(1).strength()).isNotEqualTo(Strength.SURE);
    }

    @Test
    void theOtherApartmentIsAnotherHousehold() {
        Typed typed = Typed.nothing().named("Natalie", "Hawthorne").livingAt("4293 Ford Rd", "#2", "Livonia", "48154");
        assertThat(INDEX.find(typed, 3)).first().satisfies(hit -> {
            assertThat(hit.codes()).isEqualTo(of(0));
            assertThat(hit.strength()).isNotEqualTo(Strength.SURE);
            assertThat(hit.evidence()).contains(new Evidence.Other(Evidence.What.UNIT));
        });
    }

    @Test
    void whoeverHasTheNumberNowIsNobodySure() {
        Typed other = Typed.nothing().named("Gertrude", "Blum").calledAt("734 799 0141");
        assertThat(INDEX.find(other, 3)).isNotEmpty().allMatch(hit -> hit.strength() == Strength.POSSIBLE);
    }

    @Test
    void twoOffersOfOneHouseholdAreOneHit() {
        Household home = HOUSEHOLDS.getFirst();
        HouseholdIndex index = Offers.index(List.of(Offers.to(home, new CertificateCode("LOY-2")),
                Offers.to(home, new CertificateCode("CNQ-1"))));
        assertThat(index.find("natalie hawthorne 7347990141", 3)).hasSize(1);
        assertThat(index.find("natalie hawthorne 7347990141", 3).getFirst().codes()).map(CertificateCode::value)
                .containsExactly("CNQ-1", "LOY-2");
        assertThat(HouseholdIndex.builder().build().find("anybody", 3)).isEmpty();
    }
}
