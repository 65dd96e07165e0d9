package app.baton.incentive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the content comes from: the sponsor's document and section, its own words, and who compared this entry with
 * them (a second person, R24). The text wins where the two disagree.
 */
public record Source(String document, @Nullable String section, String text, @Nullable Check check) {

    public Source {
        Invalid.unless(!document.isBlank(), "document", "Name the sponsor's document.");
    }

    /** A person's word that the entry says what the text says. */
    public record Check(String by, LocalDate on) {
        public Check {
            Invalid.unless(!by.isBlank(), "by", "Say who compared it.");
        }
    }
}
