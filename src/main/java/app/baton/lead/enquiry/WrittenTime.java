package app.baton.lead.enquiry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A time as a sender wrote it: often without the offset, which is then the store's own, and sometimes without the hour.
 *
 * @param time none where only a day was written
 * @param offset none where none was written
 */
public record WrittenTime(String written, LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    /** The time in the store's own zone, which is meant where no offset was written; a day alone means its start. */
    public ZonedDateTime in(ZoneId store) {
        LocalDateTime local = day.atTime(time == null ? LocalTime.MIDNIGHT : time);
        return offset == null ? local.atZone(store) : local.atOffset(offset).atZoneSameInstant(store);
    }

    /** In ISO 8601, with as much as was written and no more. */
    public String iso() {
        if (time == null) {
            return day.toString();
        }
        String local = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(day.atTime(time));
        if (offset == null) {
            return local;
        }
        boolean zulu = written.endsWith("Z") || written.endsWith("z");
        return local + (offset.equals(ZoneOffset.UTC) && !zulu ? "+00:00" : offset.getId());
    }
}
