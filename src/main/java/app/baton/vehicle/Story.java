package app.baton.vehicle;

import app.baton.vehicle.Word.Begun;
import app.baton.vehicle.Word.Known;
import app.baton.vehicle.Word.Listed;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was said of one unit, in the order of the moments at which it was said. Where the unit stands and who holds it is what
 * is left when the story is told from its beginning: so every desk comes to the same end, in whatever order it hears. When
 * each thing was {@code said} that is known of it is kept for the same reason.
 */
public record Story(List<Word> words, Sayings said) {

    /** The news of the share are good for sixty days: nothing is heard later than that. */
    private static final Duration REMEMBERED = Duration.ofDays(62);
    /** Longer stories leave out lists between two lists that say the same. */
    private static final int LONG = 24;
    private static final Story NONE = new Story(List.of(), Sayings.none());

    public Story {
        words = List.copyOf(words);
    }

    /** Of a unit of which nothing was said since stories are kept. */
    public static Story none() {
        return NONE;
    }

    static Story of(Word first) {
        return new Story(List.of(first), Sayings.none());
    }

    /** This, with how the unit stands as its first word where it has none yet. */
    Story begun(StockUnit unit) {
        return !words.isEmpty() ? this : new Story(List.of(new Begun(Instant.EPOCH, unit.stock(), unit.listing().inTransit(),
                unit.state(), unit.since(), unit.soldDays(), unit.hold())), said);
    }

    Story saying(Sayings now) {
        return new Story(words, now);
    }

    /** With one more word, wherever its moment places it. */
    Story with(Word word) {
        if (words.stream().anyMatch(each -> Word.IN_ORDER.compare(each, word) == 0) || words.getFirst() instanceof Begun begun
                && word.at().isBefore(begun.at())) {
            return this;
        }
        List<Word> more = new ArrayList<>(words);
        more.add(word);
        more.sort(Word.IN_ORDER);
        return new Story(remembered(more), said).shortened();
    }

    /** The first word's moment: a list that is older than that speaks of a time of which this desk knew nothing. */
    Instant begins() {
        return words.isEmpty() ? Instant.EPOCH : words.getFirst().at();
    }

    /** The moment of what a person does now, who knows all this: after all that was said, whatever the clocks show. */
    Instant next(Instant now) {
        Instant last = words.isEmpty() ? Instant.EPOCH : words.getLast().at();
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    /** When a list named it last. */
    Instant listed() {
        return newest(Listed.class);
    }

    /** When a list named it next after a moment. */
    Optional<Instant> listedAfter(Instant moment) {
        return words.stream().filter(word -> word instanceof Listed && word.at().isAfter(moment)).map(Word::at).findFirst();
    }

    /** When somebody or a list spoke of its past last. */
    Instant known() {
        Instant known = newest(Known.class);
        return known.isAfter(listed()) ? known : listed();
    }

    private Instant newest(Class<? extends Word> kind) {
        return words.reversed().stream().filter(word -> kind.isInstance(word) || word instanceof Begun).findFirst()
                .map(Word::at).orElse(Instant.EPOCH);
    }

    /** The customer, where this desk placed the hold itself. */
    Optional<String> heldFor(Hold hold) {
        return words.stream().flatMap(word -> switch (word) {
            case Word.Held held -> Stream.of(held.hold());
            case Begun begun when begun.hold() != null -> Stream.of(begun.hold());
            default -> Stream.<Hold>empty();
        }).filter(each -> each.by().equals(hold.by()) && each.since().equals(hold.since()) && !each.forWhom().isEmpty())
                .map(Hold::forWhom).findFirst();
    }

    /** Where the unit stands when all is told. */
    Telling told() {
        return Telling.of(words);
    }

    private static List<Word> remembered(List<Word> words) {
        Instant oldest = words.getLast().at().minus(REMEMBERED);
        List<Word> past = words.stream().filter(word -> word.at().isBefore(oldest)).toList();
        if (past.size() < 2) {
            return words;
        }
        List<Word> left = new ArrayList<>(List.of(Telling.of(past).from(past.getLast().at())));
        left.addAll(words.subList(past.size(), words.size()));
        return left;
    }

    private Story shortened() {
        if (words.size() <= LONG) {
            return this;
        }
        List<Word> left = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean between = i > 0 && i + 1 < words.size() && alike(words.get(i - 1), words.get(i))
                    && alike(words.get(i), words.get(i + 1));
            if (!between) {
                left.add(words.get(i));
            }
        }
        return new Story(left, said);
    }

    private static boolean alike(@Nullable Word one, Word other) {
        return one instanceof Listed first && other instanceof Listed second && first.stock().equals(second.stock())
                && Objects.equals(first.inTransit(), second.inTransit())
                || one instanceof Known && other instanceof Known;
    }
}
