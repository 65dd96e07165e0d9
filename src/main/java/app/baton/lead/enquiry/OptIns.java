package app.baton.lead.enquiry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How somebody said yes or no to being contacted, by channel; a channel that was not spoken of is null. */
public record OptIns(@Nullable Answer call, @Nullable Answer text, @Nullable Answer email) {

    /** A yes or a no, with the sentence in which it was said: the wording that consent is kept with (R4). */
    public record Answer(boolean yes, String sentence) { }

    public static OptIns none() {
        return new OptIns(null, null, null);
    }

    public Optional<Answer> of(ContactWay way) {
        return Optional.ofNullable(switch (way) {
            case CALL -> call;
            case TEXT -> text;
            case EMAIL -> email;
        });
    }
}
