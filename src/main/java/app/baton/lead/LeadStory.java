package app.baton.lead;

import app.baton.lead.LeadEvent.Step;
import app.baton.lead.enquiry.Enquiry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a lead from its events, the first one being how it came in. */
record LeadStory(List<LeadEvent> events) {

    static Optional<Lead> of(List<LeadEvent> events) {
        Set<UUID> off = Undoing.off(events);
        List<LeadEvent> sorted = events.stream().sorted(LeadEvent.ORDER).toList();
        return sorted.stream().filter(event -> event.step() instanceof LeadEvent.Received && event.mayBe())
                .findFirst()
                .map(first -> new LeadStory(Stream.concat(Stream.of(first), sorted.stream().filter(event ->
                        !(event.step() instanceof LeadEvent.Received) && !off.contains(event.id()))).toList())
                        .lead(sorted.getLast(), sorted.size()));
    }

    /** Whoever had the {@code newest} event before him has seen the lead as it stands. */
    private Lead lead(LeadEvent newest, int version) {
        LeadEvent first = events.getFirst();
        var received = (LeadEvent.Received) first.step();
        LeadEvent.Assigned assigned = newest(LeadEvent.Assigned.class).orElse(null);
        List<Enquiry> enquiries = enquiries();
        Map<LeadFact, Known> known = known();
        return new Lead(first.lead(), first.desk(), state(), received.business(), received.channel(), first.at(), enquiries,
                customer(),
                assigned == null ? null : assigned.to(), assigned == null ? "" : assigned.toName(), assigned, escalated(),
                touches(), List.copyOf(known.values()), next(), outcome(), appointments(), stopped(), allowed(),
                all(LeadEvent.Quoted.class).map(LeadEvent.Quoted::deal).distinct().toList(),
                newest(LeadEvent.Bought.class).map(LeadEvent.Bought::on).orElse(null),
                state() == LeadState.MERGED ? newest(LeadEvent.WentInto.class).map(LeadEvent.WentInto::other).orElse(null)
                        : null,
                newest.at(), newest.id(), version);
    }

    private List<Enquiry> enquiries() {
        return events.stream().flatMap(event -> switch (event.step()) {
            case LeadEvent.Received it -> Stream.of(it.enquiry());
            case LeadEvent.WroteAgain it -> Stream.of(it.enquiry());
            case LeadEvent.TookIn it -> Stream.of(it.enquiry());
            default -> Stream.<Enquiry>empty();
        }).toList();
    }

    /** What somebody put right counts; without it, what the customer wrote, each part as he wrote it last. */
    private Customer customer() {
        Customer customer = new Customer("", List.of(), "", "");
        for (LeadEvent event : events) {
            customer = switch (event.step()) {
                case LeadEvent.Received it -> Written.of(it.enquiry()).customer(customer);
                case LeadEvent.WroteAgain it -> Written.of(it.enquiry()).customer(customer);
                case LeadEvent.TookIn it -> Written.of(it.enquiry()).customer(customer);
                case LeadEvent.Corrected it -> it.customer();
                default -> customer;
            };
        }
        return customer;
    }

    private LeadState state() {
        LeadState state = LeadState.OPEN;
        for (LeadEvent event : events) {
            state = switch (event.step()) {
                case LeadEvent.Disposed it -> switch (it.effect()) {
                    case ATTEMPT, REACHED, VISITED -> state == LeadState.COLD ? LeadState.OPEN : state;
                    case COLD -> LeadState.COLD;
                    case LOST -> LeadState.LOST;
                    case NOT_A_BUYER -> LeadState.NOT_A_BUYER;
                };
                case LeadEvent.WentCold _ -> state == LeadState.OPEN ? LeadState.COLD : state;
                case LeadEvent.Bought _ -> LeadState.SOLD;
                case LeadEvent.WentInto _ -> LeadState.MERGED;
                case LeadEvent.Reopened _ -> LeadState.OPEN;
                case LeadEvent.WroteAgain _ -> state == LeadState.COLD || state == LeadState.LOST ? LeadState.OPEN : state;
                case LeadEvent.Met it -> it.appointment().isAhead() && state == LeadState.COLD ? LeadState.OPEN : state;
                default -> state;
            };
        }
        return state;
    }

    /** Told once for each time it was given to somebody or the customer wrote again. */
    private boolean escalated() {
        return after(step -> step instanceof LeadEvent.Assigned || step instanceof LeadEvent.WroteAgain)
                .anyMatch(event -> event.step() instanceof LeadEvent.Escalated);
    }

    private Touches touches() {
        int attempts = (int) all(LeadEvent.Disposed.class).filter(it -> it.effect() == Disposition.Effect.ATTEMPT).count();
        return new Touches(attempts, first(LeadStory::tried), first(LeadStory::reached), first(LeadStory::visited),
                events.stream().filter(event -> sign(event.step())).map(LeadEvent::at).reduce(events.getFirst().at(),
                        (_, later) -> later),
                !visited(events.getFirst().step()) && after(step -> step instanceof LeadEvent.WroteAgain)
                        .noneMatch(event -> tried(event.step())));
    }

    /** Whoever notes how an effort ended has made one, whatever came of it. */
    private static boolean tried(Step step) {
        return step instanceof LeadEvent.Disposed || reached(step);
    }

    private static boolean reached(Step step) {
        return step instanceof LeadEvent.Spoke || step instanceof LeadEvent.Disposed it
                && it.effect() == Disposition.Effect.REACHED || visited(step);
    }

    private static boolean visited(Step step) {
        return step instanceof LeadEvent.Disposed it && it.effect() == Disposition.Effect.VISITED
                || step instanceof LeadEvent.Met met && met.appointment().standing() == AppointmentState.SHOWN
                || step instanceof LeadEvent.Spoke spoke && spoke.way() == Way.VISIT
                || step instanceof LeadEvent.Received in && in.channel() == LeadChannel.WALK_IN;
    }

    private static boolean sign(Step step) {
        return tried(step) || step instanceof LeadEvent.WroteAgain || step instanceof LeadEvent.Met
                || step instanceof LeadEvent.Quoted;
    }

    private Map<LeadFact, Known> known() {
        Map<LeadFact, Known> known = new EnumMap<>(LeadFact.class);
        for (LeadEvent event : events) {
            switch (event.step()) {
                case LeadEvent.Received it -> Written.of(it.enquiry()).tell(known, event.at());
                case LeadEvent.WroteAgain it -> Written.of(it.enquiry()).tell(known, event.at());
                case LeadEvent.TookIn it -> Written.of(it.enquiry()).tell(known, event.at());
                case LeadEvent.Learned it -> known.put(it.fact(),
                        new Known(it.fact(), it.value(), false, event.byName(), event.at()));
                case LeadEvent.Corrected it -> known.put(LeadFact.NAME,
                        new Known(LeadFact.NAME, it.customer().name(), false, event.byName(), event.at()));
                default -> { }
            }
        }
        known.values().removeIf(each -> each.value().isBlank());
        return known;
    }

    /** The last step that was planned and has not been overtaken by another effort. */
    private @Nullable NextStep next() {
        NextStep next = null;
        for (LeadEvent event : events) {
            next = switch (event.step()) {
                case LeadEvent.Disposed it -> it.next();
                case LeadEvent.Planned it -> it.next();
                case LeadEvent.WentCold it -> it.next();
                case LeadEvent.Bought _, LeadEvent.WentInto _ -> null;
                default -> next;
            };
        }
        return next;
    }

    private @Nullable Outcome outcome() {
        return events.stream().filter(event -> event.step() instanceof LeadEvent.Disposed).reduce((_, later) -> later)
                .map(event -> {
                    var it = (LeadEvent.Disposed) event.step();
                    return new Outcome(it.code(), it.name(), it.reason(), it.reasonName(), event.byName(), event.at());
                }).orElse(null);
    }

    private List<Appointment> appointments() {
        Map<UUID, Appointment> appointments = new LinkedHashMap<>();
        all(LeadEvent.Met.class).map(LeadEvent.Met::appointment).forEach(each -> appointments.put(each.id(), each));
        return new ArrayList<>(appointments.values());
    }

    private Set<Way> stopped() {
        Set<Way> stopped = EnumSet.noneOf(Way.class);
        for (LeadEvent event : events) {
            switch (event.step()) {
                case LeadEvent.Stopped it -> stopped.addAll(it.way() == null ? EnumSet.complementOf(EnumSet.of(Way.VISIT))
                        : EnumSet.of(it.way()));
                case LeadEvent.Allowed it -> stopped.remove(it.way());
                case LeadEvent.Received it -> stopped.addAll(Written.of(it.enquiry()).refused());
                case LeadEvent.WroteAgain it -> stopped.addAll(Written.of(it.enquiry()).refused());
                default -> { }
            }
        }
        return stopped;
    }

    private Set<Way> allowed() {
        Set<Way> allowed = EnumSet.noneOf(Way.class);
        for (LeadEvent event : events) {
            switch (event.step()) {
                case LeadEvent.Allowed it -> allowed.add(it.way());
                case LeadEvent.Received it -> allowed.addAll(Written.of(it.enquiry()).allowed());
                case LeadEvent.WroteAgain it -> allowed.addAll(Written.of(it.enquiry()).allowed());
                default -> { }
            }
        }
        allowed.removeAll(stopped());
        return allowed;
    }

    private @Nullable Instant first(Predicate<Step> such) {
        return events.stream().filter(event -> such.test(event.step())).findFirst().map(LeadEvent::at).orElse(null);
    }

    private Stream<LeadEvent> after(Predicate<Step> such) {
        int from = -1;
        for (int at = 0; at < events.size(); at++) {
            from = such.test(events.get(at).step()) ? at : from;
        }
        return events.stream().skip(from + 1L);
    }

    private <S extends Step> Stream<S> all(Class<S> kind) {
        return events.stream().map(LeadEvent::step).filter(kind::isInstance).map(kind::cast);
    }

    private <S extends Step> Optional<S> newest(Class<S> kind) {
        return all(kind).reduce((_, later) -> later);
    }
}
