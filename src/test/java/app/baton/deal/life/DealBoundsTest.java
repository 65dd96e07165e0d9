package app.baton.deal.life;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.incentive.Invalid;
import app.baton.incentive.ProgramId;
import app.baton.journal.DeskId;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.money.Dollars;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** How long what people type may be, what may not be left out, and what a typed word finds. */
class DealBoundsTest {

    private static final String LONGEST_TEXT = "x".repeat(DealEvent.LONGEST);
    private static final String LONGEST_NAME = "x".repeat(Parties.LONGEST);

    private static void refused(String field, String sentence, ThrowingCallable made) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(made).satisfies(refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.getMessage()).contains(sentence);
        });
    }

    @Test
    void aNameStandsOnOneLineOfAtMost120Characters() {
        assertThatCode(() -> new Parties(LONGEST_NAME, LONGEST_NAME, LONGEST_NAME, LONGEST_NAME)).doesNotThrowAnyException();
        String longer = LONGEST_NAME + "x";
        String sentence = "A name has at most 120 characters.";
        refused("buyer", sentence, () -> new Parties(longer, "", "", ""));
        refused("coBuyer", sentence, () -> new Parties("", longer, "", ""));
        refused("titleHolder", sentence, () -> new Parties("", "", longer, ""));
        refused("business", sentence, () -> new Parties("", "", "", longer));
        refused("buyer", "A name stands on one line.", () -> Parties.of("Pat\nRivera"));
        assertThat(Parties.nobody().buyer()).isEmpty();
    }

    @Test
    void aReasonIsGivenAndANoteMayBeEmptyAndNeitherIsABook() {
        assertThatCode(() -> new DealEvent.Lost(LONGEST_TEXT)).doesNotThrowAnyException();
        assertThatCode(() -> new DealEvent.Approved(LONGEST_TEXT)).doesNotThrowAnyException();
        String longer = LONGEST_TEXT + "x";
        refused("reason", "A reason has at most 2000 characters.", () -> new DealEvent.Lost(longer));
        refused("reason", "Say why the customer did not buy.", () -> new DealEvent.Lost(" "));
        refused("note", "A note has at most 2000 characters.", () -> new DealEvent.Approved(longer));
        refused("note", "A note has at most 2000 characters.", () -> new DealEvent.PencilRequested(longer));
        refused("note", "A note has at most 2000 characters.", () -> new DealEvent.Declined("City Bank", longer));
        refused("lender", "Name the lender.", () -> new DealEvent.Declined(" ", ""));
        refused("promise", "Say which promise it is.", () -> new DealEvent.PromiseEnded(" ", new Ending.AdCorrected("Site")));
    }

    @Test
    void anEndingSaysWhatItCostOrWhy() {
        refused("amount", "above zero, not 0.00", () -> new Ending.Honored(Dollars.zero(), "Sam Ruiz"));
        refused("manager", "Name the manager who decided it.", () -> new Ending.Honored(Dollars.of(1), " "));
        refused("how", "Say what was corrected", () -> new Ending.AdCorrected(""));
        refused("reason", "Say why the promise does not apply", () -> new Ending.NotApplicable(""));
        assertThatCode(() -> new Ending.NotApplicable(LONGEST_TEXT)).doesNotThrowAnyException();
        refused("reason", "It has at most 2000 characters.", () -> new Ending.NotApplicable(LONGEST_TEXT + "x"));
        Floor floor = new Floor();
        assertThat(new Ending.AdCorrected("web site").sentence(floor.texts))
                .isEqualTo("the advertisement is corrected: web site");
        assertThat(new Ending.NotApplicable("a used one").sentence(floor.texts)).isEqualTo("not applicable: a used one");
    }

    @Test
    void aPaperHasATypeAndAName() {
        refused("type", "Say which paper it is.", () -> new ProofSeen(new ProgramId("N-1"), " ", "Pat Rivera", null));
        refused("name", "Say on whose name it is.", () -> new ProofSeen(new ProgramId("N-1"), "bill of sale", "", null));
    }

    private static DealRow row(String buyer, String vehicle, String stock, String owner) {
        Instant at = Instant.parse("2026-11-24T15:00:00Z");
        return new DealRow(DealId.of(new DeskId(new UUID(1, 1)), UUID.nameUUIDFromBytes(buyer.getBytes(UTF_8))),
                DealState.WORKSHEET, buyer, vehicle, stock, new PersonId(new UUID(0, 1)), owner, at, at);
    }

    /** Pages of two, however many are asked for, and how often it was asked. */
    private static final class Book {

        private final List<DealRow> rows = List.of(row("Pat Rivera", "2027 Northwind Ridge", "T61125", "Ana Morales"),
                row("Jo Park", "2026 Northwind Lake", "T61126", "Bo Lang"),
                row("Kim Lee", "2027 Northwind Ridge", "U1", "Bo Lang"),
                row("Pat Lang", "2025 Ford F-150", "U2", "Ana Morales"));
        private final List<Integer> asked = new ArrayList<>();

        Page<DealRow> page(PageRequest request) {
            asked.add(request.size());
            int from = request.after().map(Integer::parseInt).orElse(0);
            int to = Math.min(from + 2, rows.size());
            return new Page<>(rows.subList(from, to), to < rows.size() ? Optional.of("" + to) : Optional.empty());
        }
    }

    private static List<String> found(int most, String typed) {
        return DealSearch.first(most, typed, new Book()::page).stream().map(DealRow::buyer).toList();
    }

    @Test
    void everyWordTypedIsInTheNameTheVehicleItsNumberOrTheSalespersonsName() {
        assertThat(found(9, "  ")).containsExactly("Pat Rivera", "Jo Park", "Kim Lee", "Pat Lang");
        assertThat(found(9, "PAT")).containsExactly("Pat Rivera", "Pat Lang");
        assertThat(found(9, " ridge  lang")).containsExactly("Kim Lee");
        assertThat(found(9, "t6112")).containsExactly("Pat Rivera", "Jo Park");
        assertThat(found(9, "nobody")).isEmpty();
        assertThat(found(1, "lang")).containsExactly("Jo Park");
        Book book = new Book();
        DealSearch.first(2, "", book::page);
        assertThat(book.asked).as("no more than needed").containsExactly(2);
        Book searched = new Book();
        DealSearch.first(9, "lang", searched::page);
        assertThat(searched.asked).containsExactly(500, 500);
    }
}
