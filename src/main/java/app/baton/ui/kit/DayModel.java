package app.baton.ui.kit;

import app.baton.journal.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A day as it is typed into a {@link DayField}: its field, what is wrong with it, and the day that it says. What cannot
 * be read stays as it was typed, with the sentence beside it.
 */
public final class DayModel {

    private final Typed<LocalDate> days;
    private final LocalDate today;
    private final FieldModel<String> field;

    /** {@code missing} is said when nothing is typed, {@code check} is asked about a day that can be read. */
    public DayModel(String name, Texts texts, LocalDate today, String missing, Function<LocalDate, String> check) {
        this.today = today;
        days = Typed.day(texts, today);
        field = FieldModel.of(name, "", typed -> wrong(typed, missing, check));
    }

    private String wrong(String typed, String missing, Function<LocalDate, String> check) {
        if (typed.isBlank()) {
            return missing;
        }
        try {
            return check.apply(days.read(typed));
        } catch (Typed.Unread unread) {
            return unread.sentence();
        }
    }

    public FieldModel<String> field() {
        return field;
    }

    /** The day, while what is typed is one. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(days.read(field.get()));
        } catch (Typed.Unread unread) {
            return Optional.empty();
        }
    }

    /** What "+7" counts from, and the year of a day without one. */
    public LocalDate today() {
        return today;
    }

    public void set(LocalDate day) {
        field.set(days.show(day));
    }

    /** Back to a day that has not been asked about. */
    public void reset(LocalDate day) {
        field.reset(days.show(day));
    }
}
