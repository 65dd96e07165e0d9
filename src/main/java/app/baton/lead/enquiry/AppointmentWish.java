package app.baton.lead.enquiry;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When somebody would like to come in: as written, and the day and hour as far as they can be read. */
public record AppointmentWish(String written, @Nullable LocalDate day, @Nullable LocalTime time) { }
