package app.baton.ui.campaigns;

import app.baton.journal.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Until when an answer is needed, as it is typed: "2026-11-23 17:00" in the dealership's own time. */
record AnswerTime(Clock clock) {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.US);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /** This evening, or tomorrow's when there is less than an hour left. */
    String usual() {
        LocalDateTime now = clock.now().atZone(clock.zone()).toLocalDateTime();
        LocalDateTime evening = now.toLocalDate().atTime(EVENING);
        return FORM.format(now.plusHours(1).isBefore(evening) ? evening : evening.plusDays(1));
    }

    /** A time from now on, or nothing. */
    Optional<Instant> read(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip(), FORM).atZone(clock.zone()).toInstant())
                    .filter(clock.now()::isBefore);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
