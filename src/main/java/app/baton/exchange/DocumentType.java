package app.baton.exchange;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of signed documents, each with its largest size in bytes and how long it is good for unless it says so itself.
 * The order is that in which arrivals are applied: a brief comes after what it is made of.
 */
enum DocumentType {
    ROOT(1 << 20, Duration.ofDays(400)),
    JOIN(64 << 10, Duration.ofDays(14)),
    HEAD(64 << 10, Duration.ofDays(7)),
    PEOPLE(4 << 20, Duration.ofDays(400)),
    PROGRAMS(16 << 20, Duration.ofDays(400)),
    PROPOSAL(4 << 20, Duration.ofDays(120)),
    APPROVAL(256 << 10, Duration.ofDays(400)),
    BRIEF(16 << 20, Duration.ofDays(7)),
    RECEIPT(64 << 10, Duration.ofDays(400)),
    FRICTION(64 << 10, Duration.ofDays(400)),
    STOCK(16 << 20, Duration.ofDays(60)),
    /** What happened to a customer's deal, sealed. */
    DEAL(1 << 20, Duration.ofDays(400), Duty.CUSTOMERS),
    /** What finance says of a deal, sealed. */
    REVIEW(1 << 20, Duration.ofDays(400), Duty.CUSTOMERS),
    /** What happened to customers' leads, sealed. */
    LEAD(1 << 20, Duration.ofDays(400), Duty.LEADS);

    /** The highest document format that this version writes and reads. */
    static final int FORMAT = 1;

    private final int most;
    private final Duration good;
    private final @Nullable Duty readers;

    DocumentType(int most, Duration good) {
        this(most, good, null);
    }

    DocumentType(int most, Duration good, @Nullable Duty readers) {
        this.most = most;
        this.good = good;
        this.readers = readers;
    }

    /** Whether the content is for entitled desks only: an {@link Envelope}, never plain. */
    boolean secret() {
        return readers != null;
    }

    /** The duty of the desks that it is sealed to (R33). */
    Duty readers() {
        return Objects.requireNonNull(readers, "documents of this type are for everybody");
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    int most() {
        return most;
    }

    Duration good() {
        return good;
    }

    /** Whether documents of this type stand in a desk's folder under a number. */
    boolean travels() {
        return compareTo(HEAD) > 0;
    }

    static Optional<DocumentType> parse(String wire) {
        return Arrays.stream(values()).filter(type -> type.wire().equals(wire)).findFirst();
    }
}
