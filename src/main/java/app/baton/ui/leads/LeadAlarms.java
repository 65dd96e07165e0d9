package app.baton.ui.leads;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.lead.Customer;
import app.baton.lead.Lead;
import app.baton.lead.offer.OfferAnswer;
import app.baton.lead.offer.OfferSubject;
import app.baton.lead.offer.RadarDesk;
import app.baton.lead.offer.Sighting;
import app.baton.lead.radar.CertificateCode;
import app.baton.lead.radar.EvidenceWords;
import app.baton.lead.radar.PrivateOffer;
import app.baton.lead.radar.Typed;
import app.baton.people.User;
import app.baton.ui.kit.ScreenContext;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Whether the person of the opened lead holds a private offer: an alarm that stays until somebody answers it, and what the offer
 * is worth once he was confirmed (R32).
 */
final class LeadAlarms {

    private final RadarDesk radar;
    private final Background.Lane lane;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final EvidenceWords words;
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(Seen.NOTHING);
    private @Nullable Lead lead;

    LeadAlarms(RadarDesk radar, Background background, Texts texts, ScreenContext context) {
        this.radar = radar;
        this.background = background;
        this.texts = texts;
        this.context = context;
        words = new EvidenceWords(texts);
        lane = background.lane(texts.say("leads.offer.looking"));
    }

    /** What the radar says of one lead: households that he may belong to, and what was confirmed as his. */
    record Seen(List<Sighting> sightings, List<RadarDesk.Held> held) {

        static final Seen NOTHING = new Seen(List.of(), List.of());

        Seen {
            sightings = List.copyOf(sightings);
            held = List.copyOf(held);
        }

        /** The first that is still to be answered, or was put off. */
        Optional<Sighting> toAnswer() {
            return sightings.stream().filter(each -> each.rings() || each.answer() == OfferAnswer.PENDING && !each.expired())
                    .findFirst();
        }
    }

    /** Looks for the person of a lead, in the background; null is nobody. */
    void look(@Nullable OpenedLead now) {
        Lead next = now == null ? null : now.lead();
        if (next == null || lead == null || !next.id().equals(lead.id())) {
            seen.set(Seen.NOTHING);
        }
        lead = next;
        if (next == null) {
            lane.cancel();
            return;
        }
        User user = context.user();
        lane.run(progress -> {
            radar.refresh(progress);
            OfferSubject subject = subject(next);
            return new Seen(radar.alarms(user, subject, typed(next.customer())), radar.confirmed(user, subject));
        }, found -> {
            if (next.equals(lead)) {
                seen.set(found);
            }
        }, context.dialogs()::problem);
    }

    private static OfferSubject subject(Lead lead) {
        return OfferSubject.lead(lead.id().value());
    }

    /** What is known of him; the last word of a name is taken for the last name, and the index forgives where it is not. */
    private static Typed typed(Customer who) {
        String name = who.name().strip();
        int space = name.lastIndexOf(' ');
        return Typed.nothing().named(space < 0 ? "" : name.substring(0, space), name.substring(space + 1))
                .calledAt(who.phones().isEmpty() ? "" : who.phones().getFirst()).writingFrom(who.email())
                .livingAt("", "", "", who.postalCode());
    }

    /** Why he may be the holder, in words. */
    String why(Sighting sighting) {
        return words.line(sighting.evidence());
    }

    /** What the certificate grants, to whom that may be told. */
    String worth(PrivateOffer offer) {
        return texts.say("leads.offer.worth", offer.program(), offer.amount(), offer.validTo(), offer.code());
    }

    /** It is this person: from now on what he holds is shown. */
    void confirm() {
        answered(each -> radar.confirm(context.user(), each.subject(), each.codes()), "leads.offer.confirmed");
    }

    void notThisPerson() {
        answered(each -> radar.answer(context.user(), each.subject(), each.codes(), OfferAnswer.NOT_THIS_PERSON),
                "leads.offer.not-him");
    }

    /** He looks for the certificate, or brings it along. */
    void pending() {
        answered(each -> radar.answer(context.user(), each.subject(), each.codes(), OfferAnswer.PENDING), "leads.offer.pending");
    }

    private record Asked(OfferSubject subject, List<CertificateCode> codes) { }

    private interface Answering {
        void answer(Asked asked);
    }

    private void answered(Answering answering, String key) {
        Lead now = lead;
        Optional<Sighting> open = seen.get().toAnswer();
        if (now == null || open.isEmpty()) {
            return;
        }
        Asked asked = new Asked(subject(now), open.get().codes());
        run(() -> answering.answer(asked), () -> context.dialogs().toast(texts.say(key), texts.say("leads.undo"),
                () -> run(() -> radar.answer(context.user(), asked.subject(), asked.codes(), OfferAnswer.OPEN), () -> { })));
    }

    private void run(Runnable change, Runnable then) {
        background.run(texts.say("leads.offer.looking"), progress -> {
            change.run();
            return true;
        }, done -> {
            then.run();
            again();
        }, (Problem problem) -> context.dialogs().problem(problem));
    }

    private void again() {
        Lead now = lead;
        if (now != null) {
            User user = context.user();
            lane.run(progress -> new Seen(radar.alarms(user, subject(now), typed(now.customer())),
                    radar.confirmed(user, subject(now))), seen::set, context.dialogs()::problem);
        }
    }

    /** Whether there is something to answer. */
    boolean asks() {
        return seen.get().toAnswer().isPresent();
    }

    ReadOnlyObjectProperty<Seen> seen() {
        return seen.getReadOnlyProperty();
    }
}
