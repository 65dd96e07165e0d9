package app.baton.incentive;

import app.baton.journal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Windows in words: "sold and delivered Nov 3 to Nov 30, 2026". */
final class WindowWords {

    private final Texts texts;

    WindowWords(Texts texts) {
        this.texts = texts;
    }

    String of(List<Window> windows) {
        if (windows.isEmpty()) {
            return texts.say("incentive.always-open");
        }
        if (windows.size() == 2 && same(windows.get(0), windows.get(1))) {
            Window one = windows.getFirst();
            return Phrases.capital(texts.say("incentive.both-days", texts.name(one.by()), texts.name(windows.get(1).by()),
                    span(one.from(), one.until())));
        }
        return Phrases.capital(String.join("; ", windows.stream().map(this::words).toList()));
    }

    String words(Window window) {
        return texts.say("incentive.one-day", texts.name(window.by()), span(window.from(), window.until()));
    }

    String span(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (until == null) {
            return from == null ? "" : texts.say("incentive.from", from);
        }
        if (from == null) {
            return texts.say("incentive.until", until);
        }
        String first = from.getYear() == until.getYear() ? texts.formats().day(from) : texts.formats().date(from);
        return texts.say("incentive.from-to", first, until);
    }

    private static boolean same(Window one, Window other) {
        return Objects.equals(one.from(), other.from()) && Objects.equals(one.until(), other.until());
    }
}
