package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an answer was about, short enough for a list of answers. */
class TopicTest {

    private static final List<PartyRole> BUYER = List.of(PartyRole.BUYER);
    private static final Texts TEXTS = Texts.english(ZoneOffset.UTC);

    static Stream<Arguments> facts() {
        return Stream.of(
                Arguments.of(new CustomerFact.Owns(BUYER, CustomerFact.Owns.Holding.OWNS_OR_LEASES,
                        new Brands(List.of("Ford", "Lincoln"), List.of()), 2012, null, 30, false, false),
                        "a Ford or Lincoln, 2012 or newer, for 30 days or more"),
                Arguments.of(new CustomerFact.Serves(BUYER, List.of(CustomerFact.Serves.Calling.POLICE_OFFICER)),
                        "police officer"),
                Arguments.of(new CustomerFact.Graduate(BUYER, 24, 6), "college degree"),
                Arguments.of(new CustomerFact.FirstOnContract(BUYER), "first on the contract"),
                Arguments.of(new CustomerFact.HoldsCertificate(BUYER, DateKind.SALE, true, true), "mailed certificate"),
                Arguments.of(new CustomerFact.HoldsPin(BUYER, null), "plan PIN"),
                Arguments.of(new CustomerFact.HasFleetNumber(BUYER), "fleet number"),
                Arguments.of(new CustomerFact.HasAccount(BUYER, "Ford Credit", null), "Ford Credit contract"),
                Arguments.of(new CustomerFact.ReturnsLease(BUYER, "Ford Credit", LocalDate.of(2026, 12, 1),
                        LocalDate.of(2027, 5, 31)), "Ford Credit lease given back"),
                Arguments.of(new PlaceFact.RegisteredIn(List.of("MI"), List.of(), List.of("480", "481"), List.of()),
                        "MI or ZIP 480xx or 481xx"),
                Arguments.of(new DealFact.AskedFor(), "wants it"),
                Arguments.of(new DealFact.NameOnOrder(48), "name on the order in time"),
                Arguments.of(new DealFact.ScoreAtLeast(700), "score 700 or more"),
                Arguments.of(new Fact.ReadTheProgram("Is it a fleet sale?"), "Is it a fleet sale?"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void saysWhatItIsAboutAndNotTheWholeQuestion(Fact fact, String topic) {
        assertThat(fact.topic(TEXTS)).isEqualTo(topic);
    }
}
