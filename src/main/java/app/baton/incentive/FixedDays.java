package app.baton.incentive;

import app.baton.journal.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days that a program names outside its windows; only its sponsor knows whether they move with the month. */
final class FixedDays {

    private final Texts texts;

    FixedDays(Texts texts) {
        this.texts = texts;
    }

    /** A sentence for each place. */
    List<String> of(Program program) {
        List<String> sentences = new ArrayList<>();
        Stream.concat(Stream.of(program.eligibility()),
                        program.benefits().stream().map(Part::when).filter(Objects::nonNull))
                .flatMap(condition -> condition.leaves().stream()).filter(leaf -> !days(leaf.fact()).isEmpty())
                .forEach(leaf -> sentences.add(texts.say("rollover.look.condition", leaf.words(texts),
                        listed(days(leaf.fact())))));
        if (program.claim().due() instanceof ClaimTerms.Due.On(var day)) {
            sentences.add(texts.say("rollover.look.claim", listed(List.of(day))));
        }
        if (program.claim().late() != null) {
            sentences.add(texts.say("rollover.look.late", listed(List.of(program.claim().late().until()))));
        }
        return sentences;
    }

    private String listed(List<LocalDate> days) {
        return days.stream().map(texts.formats()::date).collect(Collectors.joining(" – "));
    }

    private static List<LocalDate> days(Fact fact) {
        return switch (fact) {
            case CustomerFact.ReturnsLease lease -> List.of(lease.endsFrom(), lease.endsUntil());
            case VehicleFact.InService(var from, var until) -> known(from, until);
            case VehicleFact.Stocked(var from, var until) -> known(from, until);
            case DealFact.DateIn(var window) -> known(window.from(), window.until());
            default -> List.of();
        };
    }

    private static List<LocalDate> known(@Nullable LocalDate... days) {
        return Stream.of(days).filter(Objects::nonNull).toList();
    }
}
