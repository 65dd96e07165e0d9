package app.baton.incentive.stack;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found on one route, compared with what a careful reader finds. Programs are named by their last four digits. */
record Found(RouteStack route) {

    private static final Texts TEXTS = Texts.english(ZoneId.of("America/Detroit"));

    static Found found(Answer answer, RouteKind kind, @Nullable Integer months) {
        return new Found(answer.routes().stream().filter(it -> it.route().kind() == kind
                && Objects.equals(it.route().months(), months)).findFirst()
                .orElseThrow(() -> new AssertionError(kind + " at " + months + " is closed: " + answer.closed())));
    }

    Found stack(String value, String... programs) {
        return whole(value, Stream.of(programs).map(number -> "26-" + number).toArray(String[]::new));
    }

    Found whole(String value, String... programs) {
        assertThat(route.ids().stream().map(ProgramId::value)).as(name()).containsExactly(programs);
        assertThat(Dollars.wire(route.value())).as(name()).isEqualTo(value);
        assertThat(route.proven()).isTrue();
        return this;
    }

    Found payment(String payment) {
        assertThat(Dollars.wire(Objects.requireNonNull(route.payment()))).as(name()).isEqualTo(payment);
        return this;
    }

    Found rateSaving(String saving) {
        assertThat(Dollars.wire(route.rateSaving())).as(name()).isEqualTo(saving);
        return this;
    }

    Found out(String number, LeftOut.Code code) {
        assertThat(left(number).code()).as("%s: %s", name(), left(number).sentence(TEXTS)).isEqualTo(code);
        return this;
    }

    Found says(String number, String sentence) {
        assertThat(left(number).sentence(TEXTS)).as(name()).isEqualTo(sentence);
        return this;
    }

    /** The store's own programs, by their whole ids. */
    Found dealers(String... programs) {
        assertThat(route.dealerPrograms().stream().map(line -> line.program().id().value())).as(name())
                .isEqualTo(List.of(programs));
        return this;
    }

    LeftOut left(String number) {
        return route.leftOut().stream().filter(left -> left.program().id().equals(Deals.id(number))).findFirst()
                .orElseThrow(() -> new AssertionError(number + " is not left out of " + name()));
    }

    private String name() {
        return route.route().kind() + " " + route.route().months();
    }
}
