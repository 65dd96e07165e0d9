package app.baton.ui.admin;

import app.baton.exchange.Duty;
import app.baton.exchange.RootDesk;
import app.baton.exchange.RootKey;
import app.baton.journal.DeskId;
import app.baton.journal.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A desk as the root lists it, in words; {@code lacks} are the duties that it could be allowed besides. */
public record DeskRow(DeskId id, String name, boolean self, String signs, String since, Set<Duty> lacks,
                      Standing standing) {

    /** How much a desk's word counts. */
    public enum Standing {
        /** Counts. */
        COUNTS,
        /** Counts, and publishes and approves alone: the root allows it. */
        BOTH,
        /** A region or manufacturer. */
        OUTSIDE,
        /** Revoked, or left without a key. */
        ENDED
    }

    static DeskRow of(RootDesk desk, boolean self, String signs, Texts texts) {
        Standing standing = !desk.inForce() ? Standing.ENDED
                : desk.outside() ? Standing.OUTSIDE
                : desk.publishesAndApproves() ? Standing.BOTH : Standing.COUNTS;
        return new DeskRow(desk.id(), self ? texts.say("admin.this-desk", desk.name()) : desk.name(), self,
                standing == Standing.ENDED ? texts.say("admin.signs-nothing") : signs, since(desk, standing, texts),
                desk.couldBeAllowed(), standing);
    }

    private static String since(RootDesk desk, Standing standing, Texts texts) {
        Stream<Instant> moments = standing == Standing.ENDED
                ? desk.keys().stream().map(RootKey::ended).filter(Objects::nonNull)
                : desk.keys().stream().filter(RootKey::active).map(RootKey::since);
        return moments.min(Comparator.naturalOrder())
                .map(moment -> texts.formats().date(LocalDate.ofInstant(moment, texts.formats().zone()))).orElse("");
    }
}
