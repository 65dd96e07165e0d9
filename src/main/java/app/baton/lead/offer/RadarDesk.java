package app.baton.lead.offer;

import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.journal.UnitOfWork;
import app.baton.lead.radar.CertificateCode;
import app.baton.lead.radar.Hit;
import app.baton.lead.radar.PrivateOffer;
import app.baton.lead.radar.Typed;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says who may hold a private offer, and keeps what was answered. What an offer is worth comes out of {@link #confirm} and of
 * {@link #confirmed}, and of nothing else: no search knows it (R32).
 */
public final class RadarDesk {

    private static final int MOST_ALARMS = 3;

    private final Radar radar;
    private final OfferBook offers;
    private final UnitOfWork work;
    private final Clock clock;
    private final Ids ids;

    public RadarDesk(Radar radar, OfferBook offers, UnitOfWork work, Clock clock, Ids ids) {
        this.radar = radar;
        this.offers = offers;
        this.work = work;
        this.clock = clock;
        this.ids = ids;
    }

    /** An offer that was confirmed for somebody, and what was answered last. */
    public record Held(PrivateOffer offer, OfferAnswer answer) { }

    /** Whether there is an index yet: before, nobody is found. */
    public boolean ready() {
        return radar.index().isPresent();
    }

    /** Makes the index anew if lists came in since; takes a while, so in the background. Whether there is another one now. */
    public boolean refresh(Background.Progress progress) {
        return radar.refresh(progress);
    }

    /** The households that go best with a form as far as it is filled in, at most so many. */
    public List<Sighting> find(User user, Typed typed, int most) {
        may(user);
        return sightings(radar.index().map(index -> index.find(typed, most)).orElse(List.of()), Map.of());
    }

    /** The same for one line of free text. */
    public List<Sighting> find(User user, String text, int most) {
        may(user);
        return sightings(radar.index().map(index -> index.find(text, most)).orElse(List.of()), Map.of());
    }

    /** Households that the person of a lead or deal probably belongs to, with what was answered about them. */
    public List<Sighting> alarms(User user, OfferSubject subject, Typed typed) {
        may(user);
        List<Hit> hits = radar.index().map(index -> index.find(typed, MOST_ALARMS)).orElse(List.of()).stream()
                .filter(hit -> hit.strength().alarms()).toList();
        return hits.isEmpty() ? List.of() : work.read(() -> sightings(hits, answers(subject)));
    }

    private List<Sighting> sightings(List<Hit> hits, Map<CertificateCode, OfferAnswer> answers) {
        LocalDate today = clock.today();
        Map<CertificateCode, PrivateOffer> found = hits.isEmpty() ? Map.of()
                : work.read(() -> offers.findAll(hits.stream().flatMap(hit -> hit.codes().stream()).toList()));
        // a certificate that is gone since the index was made is nobody's
        return hits.stream().filter(hit -> found.keySet().containsAll(hit.codes())).map(hit -> {
            List<PrivateOffer> held = hit.codes().stream().map(code -> Objects.requireNonNull(found.get(code))).toList();
            PrivateOffer first = held.getFirst();
            return new Sighting(hit.codes(), first.holder().name(), first.holder().address(), hit.strength(), hit.evidence(),
                    held.stream().allMatch(offer -> offer.expiredOn(today)), hit.codes().stream().map(answers::get)
                    .filter(Objects::nonNull).findFirst().orElse(null));
        }).toList();
    }

    /** The newest answer of each certificate that was spoken of for somebody. */
    private Map<CertificateCode, OfferAnswer> answers(OfferSubject subject) {
        Map<CertificateCode, OfferAnswer> newest = new HashMap<>();
        offers.about(subject).forEach(each -> newest.put(each.code(), each.answer()));
        return newest;
    }

    /**
     * Keeps that it is this person, and shows what he holds. Who did so when is in the activity log.
     *
     * @throws Problem when one of the certificates is not here any more
     */
    public List<PrivateOffer> confirm(User user, OfferSubject subject, Collection<CertificateCode> codes) {
        may(user);
        return work.write(user.actor(), log -> {
            Map<CertificateCode, PrivateOffer> found = whole(codes);
            Map<CertificateCode, OfferAnswer> answers = answers(subject);
            codes.stream().filter(code -> !seen(answers.get(code)))
                    .forEach(code -> note(user, subject, code, OfferAnswer.CONFIRMED, log));
            return codes.stream().map(code -> Objects.requireNonNull(found.get(code))).toList();
        });
    }

    /** Whether what was answered shows that somebody confirmed the person. */
    private static boolean seen(@Nullable OfferAnswer answer) {
        return answer != null && (answer == OfferAnswer.CONFIRMED || answer.needsPerson());
    }

    /** The offers that were confirmed for somebody, with what was answered last. */
    public List<Held> confirmed(User user, OfferSubject subject) {
        may(user);
        return work.read(() -> {
            Map<CertificateCode, OfferAnswer> answers = answers(subject);
            List<CertificateCode> codes = answers.keySet().stream().filter(code -> seen(answers.get(code))).sorted().toList();
            Map<CertificateCode, PrivateOffer> found = offers.findAll(codes);
            return codes.stream().filter(found::containsKey).map(code -> new Held(Objects.requireNonNull(found.get(code)),
                    Objects.requireNonNull(answers.get(code)))).toList();
        });
    }

    /**
     * Keeps what was answered about somebody; the same answer again changes nothing.
     *
     * @throws Problem when the answer takes the person for granted and nobody confirmed him, or a certificate is not here
     */
    public void answer(User user, OfferSubject subject, Collection<CertificateCode> codes, OfferAnswer answer) {
        may(user);
        if (answer == OfferAnswer.CONFIRMED) {
            throw new IllegalArgumentException("a person is confirmed by confirm");
        }
        work.write(user.actor(), log -> {
            whole(codes);
            Map<CertificateCode, OfferAnswer> answers = answers(subject);
            for (CertificateCode code : codes) {
                Optional<OfferAnswer> before = Optional.ofNullable(answers.get(code));
                if (answer.needsPerson() && !seen(answers.get(code))) {
                    throw Problem.couldNot("offers.not-confirmed", "Nobody has confirmed yet that certificate " + code
                            + " is this person's. Nothing was stored. Confirm that first.");
                }
                if (before.filter(answer::equals).isEmpty()) {
                    note(user, subject, code, answer, log);
                }
            }
            return true;
        });
    }

    /** What was answered about a certificate for whomever, the oldest first. */
    public List<OfferAnswered> story(User user, CertificateCode code) {
        may(user);
        return work.read(() -> offers.of(code));
    }

    private Map<CertificateCode, PrivateOffer> whole(Collection<CertificateCode> codes) {
        Map<CertificateCode, PrivateOffer> found = offers.findAll(codes);
        if (!found.keySet().containsAll(codes)) {
            throw Problem.couldNot("offers.unknown", "This certificate is not here any more. Nothing was stored. Look at the"
                    + " customer again.");
        }
        return found;
    }

    private void note(User user, OfferSubject subject, CertificateCode code, OfferAnswer answer, ActivityLog log) {
        // an answer never comes before the one that it follows, even where the clock was set back
        List<OfferAnswered> before = offers.about(subject);
        var last = before.isEmpty() ? clock.now() : before.getLast().at().plusMillis(1);
        offers.note(new OfferAnswered(ids.next(), code, subject, answer, user.id(), user.name(),
                clock.now().isAfter(last) ? clock.now() : last));
        log.note(Activity.of("offer." + answer.wire(), subject.kind().wire(), subject.id()).with("certificate", code));
    }

    private static void may(User user) {
        Permissions.requireAny(user, Action.WORK_LEADS, Action.STRUCTURE_DEAL);
    }
}
