package app.baton.lead;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.MovingClock;
import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.PageRequest;
import app.baton.lead.LeadEvent.Step;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Desks that work on the same leads and hear of each other late, in parts, twice and in any order: once all have heard all, they
 * tell the same of every lead, and nothing that anybody did is missing.
 */
class LeadsMeetTest {

    private static final User SAM = new User(new PersonId(new UUID(0, 6)), "Sam Ruiz", Set.of(Role.SALES_MANAGER));

    /** Some desks with clocks of their own, and two leads that every one of them knows. */
    private static final class Floor {

        private final Random random;
        private final List<Place> places;
        private final LeadId one;
        private final LeadId other;

        Floor(int desks, long seed) {
            random = new Random(seed);
            places = IntStream.range(0, desks).mapToObj(number -> new Place(number, random.nextInt(120))).toList();
            one = places.getFirst().receive("Pat Rivera");
            other = places.getFirst().receive("Pat R.");
            exchange();
        }

        void somethingHappens() {
            Place place = places.get(random.nextInt(places.size()));
            place.clock.pass(Duration.ofSeconds(random.nextInt(90)));
            switch (random.nextInt(10)) {
                case 0 -> place.merge(one, other);
                case 1 -> place.merge(other, one);
                case 2 -> place.takeBack(random.nextBoolean() ? one : other);
                default -> place.happen(random.nextBoolean() ? one : other, step());
            }
        }

        /** Some of what one desk knows comes to another one, in any order, and some of it again. */
        void somethingIsHeard() {
            Place from = places.get(random.nextInt(places.size()));
            List<LeadEvent> said = new ArrayList<>(from.own());
            Collections.shuffle(said, random);
            places.get(random.nextInt(places.size())).hear(said.subList(0, random.nextInt(said.size() + 1)));
        }

        void exchange() {
            for (Place to : places) {
                List<LeadEvent> said = new ArrayList<>(places.stream().flatMap(from -> from.own().stream()).toList());
                Collections.shuffle(said, random);
                said.forEach(event -> to.hear(List.of(event)));
                to.hear(said);
            }
        }

        private Step step() {
            Instant soon = Instant.parse("2026-11-25T15:00:00Z");
            var next = new NextStep(NextKind.CALL, soon, "");
            var person = new PersonId(new UUID(0, 1 + random.nextInt(2)));
            return switch (random.nextInt(13)) {
                case 0 -> new LeadEvent.Assigned(person, "P" + person, "by hand", soon, soon.plusSeconds(600));
                case 1 -> new LeadEvent.Escalated(person, "Sam");
                case 2 -> new LeadEvent.Disposed("spoke", "Spoke", Disposition.Effect.REACHED, Way.CALL, "", "", next, "");
                case 3 -> new LeadEvent.Disposed("lost", "Lost", Disposition.Effect.LOST, Way.CALL, "price", "Price", null, "");
                case 4 -> new LeadEvent.Disposed("later", "Later", Disposition.Effect.COLD, Way.CALL, "", "", next, "");
                case 5 -> new LeadEvent.Learned(LeadFact.BUDGET, "$" + random.nextInt(900));
                case 6 -> new LeadEvent.Corrected(new Customer("Pat " + random.nextInt(9), List.of("+17345550101"), "", ""));
                case 7 -> new LeadEvent.Met(new Appointment(new UUID(0, random.nextInt(2)), soon, 30, Appointment.Purpose.VISIT,
                        AppointmentState.values()[random.nextInt(AppointmentState.values().length)], "", 1));
                case 8 -> random.nextBoolean() ? new LeadEvent.Stopped(Way.CALL, "") : new LeadEvent.Allowed(Way.CALL, "");
                case 9 -> new LeadEvent.WroteAgain(Wrote.by("Pat Rivera").saying("No " + random.nextInt()).enquiry(),
                        LeadChannel.FORM);
                case 10 -> new LeadEvent.Reopened("came back");
                case 11 -> new LeadEvent.WentCold(next);
                default -> new LeadEvent.Noted("note " + random.nextInt());
            };
        }
    }

    /** A desk; its clock is some seconds off. */
    private static final class Place {

        private final MovingClock clock = new MovingClock("2026-11-24T15:00:00Z");
        private final MapBooks books = new MapBooks(clock);
        private final DeskId desk;
        private final LeadKeeper keeper;
        private final LeadArrivals arrivals;
        private final LeadDesk floor;
        private final LeadCourier courier;
        private final List<LeadEvent> sent = new ArrayList<>();

        Place(int number, int fast) {
            desk = new DeskId(new UUID(7, number));
            clock.pass(Duration.ofSeconds(fast));
            var ids = new Ids(clock);
            keeper = new LeadKeeper(books.leads(), books.leadRules(), books.unitOfWork(), desk, clock, ids);
            arrivals = new LeadArrivals(books.leads(), books.leadRules(), desk);
            LeadOffice office = LeadOffice.of(books.leadOffice(), new Noting(sent), books.unitOfWork(), desk, clock,
                    ids);
            floor = office.floor();
            courier = office.courier();
        }

        LeadId receive(String name) {
            return books.unitOfWork().write(SAM.actor(), log -> keeper.begin(SAM, new LeadEvent.Received(Wrote.by(name)
                    .phone("+17345550101").enquiry(), LeadChannel.FORM, LeadKind.SALES), log)).id();
        }

        Lead lead(LeadId id) {
            return books.leads().find(id).orElseThrow();
        }

        void happen(LeadId id, Step step) {
            keeper.happen(SAM, lead(id), step);
        }

        void merge(LeadId from, LeadId into) {
            if (lead(from).state() != LeadState.MERGED && lead(into).state() != LeadState.MERGED) {
                floor.merge(SAM, lead(from), lead(into));
            }
        }

        void takeBack(LeadId id) {
            if (Undoing.last(books.leads().events(id)).isPresent()) {
                floor.takeBack(SAM, lead(id));
            }
        }

        /** Everything that happened on this desk, as it went to the others. */
        List<LeadEvent> own() {
            courier.catchUp();
            return sent;
        }

        void hear(List<LeadEvent> events) {
            books.unitOfWork().write(Actor.SYSTEM, log -> arrivals.take(events, log));
        }

        List<LeadRow> rows() {
            Instant now = Instant.parse("2026-11-24T16:00:00Z");
            return Stream.of(LeadQuery.View.values()).map(view -> new LeadQuery(view, null, null, "", now, now.plusSeconds(9999)))
                    .flatMap(query -> books.leads().queue(query, PageRequest.first(9)).rows().stream()).toList();
        }
    }

    private record Noting(List<LeadEvent> sent) implements LeadPost {

        @Override
        public boolean sends() {
            return true;
        }

        @Override
        public int send(List<LeadEvent> events) {
            sent.addAll(events);
            return events.size();
        }
    }

    @Property(tries = 300)
    void allWhoHeardAllTellTheSameAndNothingIsLost(@ForAll @IntRange(min = 2, max = 4) int desks,
            @ForAll @IntRange(min = 1, max = 40) int happenings, @ForAll long seed) {
        var floor = new Floor(desks, seed);
        for (int i = 0; i < happenings; i++) {
            floor.somethingHappens();
            if (floor.random.nextInt(3) == 0) {
                floor.somethingIsHeard();
            }
        }
        floor.exchange();

        Place first = floor.places.getFirst();
        Set<LeadEvent> all = new HashSet<>(floor.places.stream().flatMap(place -> place.own().stream()).toList());
        List<LeadEvent> told = new ArrayList<>(first.books.leads().events(floor.one));
        told.addAll(first.books.leads().events(floor.other));
        assertThat(told).as("everything that happened anywhere").hasSameSizeAs(all).containsAll(all);
        for (Place place : floor.places) {
            for (LeadId id : List.of(floor.one, floor.other)) {
                assertThat(place.books.leads().events(id)).isEqualTo(first.books.leads().events(id));
                assertThat(place.lead(id)).isEqualTo(first.lead(id));
            }
            assertThat(place.rows()).as("and the queue shows it so").isEqualTo(first.rows());
        }
    }

    /** Whoever merges where and when: somebody always works on what is left. */
    @Property(tries = 300)
    void twoLeadsNeverVanishIntoEachOther(@ForAll @IntRange(min = 2, max = 3) int desks, @ForAll long seed) {
        var floor = new Floor(desks, seed);
        for (Place place : floor.places) {
            place.clock.pass(Duration.ofSeconds(floor.random.nextInt(90)));
            boolean straight = floor.random.nextBoolean();
            place.merge(straight ? floor.one : floor.other, straight ? floor.other : floor.one);
        }
        floor.exchange();
        Place any = floor.places.get(floor.random.nextInt(desks));
        assertThat(List.of(any.lead(floor.one).state(), any.lead(floor.other).state()))
                .containsExactlyInAnyOrder(LeadState.OPEN, LeadState.MERGED);
    }
}
