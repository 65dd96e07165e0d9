package app.baton.intake.mail;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * How far a mailbox was read. A server numbers mails upwards and never uses a number again, until it says that its numbering
 * is another one (RFC 9051, 2.3.1.1).
 *
 * @param numbering which one the number belongs to
 * @param last the number of the mail that was taken in last, 0 before the first
 * @param at when that was
 */
record Position(long numbering, long last, Instant at) {

    Position to(long number, Instant moment) {
        return new Position(numbering, number, moment);
    }

    String written() {
        return numbering + " " + last + " " + at;
    }

    static Optional<Position> read(String written) {
        String[] parts = written.split(" ", -1);
        try {
            return parts.length == 3 ? Optional.of(new Position(Long.parseLong(parts[0]), Long.parseLong(parts[1]),
                    Instant.parse(parts[2]))) : Optional.empty();
        } catch (NumberFormatException | DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
