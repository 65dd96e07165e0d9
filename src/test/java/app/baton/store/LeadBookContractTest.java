package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Intent;
import app.baton.journal.DeskId;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.lead.Appointment;
import app.baton.lead.AppointmentState;
import app.baton.lead.Customer;
import app.baton.lead.Disposition;
import app.baton.lead.Due;
import app.baton.lead.LeadChannel;
import app.baton.lead.LeadEvent.Step;
import app.baton.lead.LeadEvent;
import app.baton.lead.LeadFact;
import app.baton.lead.LeadId;
import app.baton.lead.LeadKind;
import app.baton.lead.LeadQuery;
import app.baton.lead.LeadRow;
import app.baton.lead.LeadRuleBook;
import app.baton.lead.LeadState;
import app.baton.lead.NextKind;
import app.baton.lead.NextStep;
import app.baton.lead.UsualRules;
import app.baton.lead.Way;
import app.baton.lead.Wrote;
import app.baton.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class LeadBookContractTest {

    private static final Instant EIGHT = Instant.parse("2026-11-03T13:00:00.123456Z");
    private static final DeskId DESK = Samples.desk().id();
    private final Books books;
    private final PersonId ana = new PersonId(Samples.id());
    private final PersonId bo = new PersonId(Samples.id());
    private final LeadId lead = new LeadId(Samples.id());

    LeadBookContractTest(Books.On on) {
        books = on.open();
    }

    @Test
    void whateverHappenedComesBackAsItWasWritten() {
        var wrote = Wrote.by("Pat Rivera").phone("+17345550101").email("pat@example.com").wants("Ford", "Explorer")
                .trades("Kia", "Soul").wishing("Saturday").saying("Zażółć — 日本 \"quoted\"").enquiry();
        var next = new NextStep(NextKind.CALL, EIGHT.plusSeconds(60), "after lunch");
        var visit = new Appointment(Samples.id(), EIGHT.plusSeconds(3600), 45, Appointment.Purpose.TEST_DRIVE,
                AppointmentState.CONFIRMED, "brings his wife", 2);
        List<Step> steps = List.of(new LeadEvent.Received(wrote, LeadChannel.FORM, LeadKind.SALES),
                new LeadEvent.Assigned(ana, "Ana", "Everybody else", EIGHT.plusSeconds(900), EIGHT.plusSeconds(1800)),
                new LeadEvent.Escalated(bo, "Bo"), new LeadEvent.WroteAgain(wrote, LeadChannel.CHAT),
                new LeadEvent.Spoke(Way.CALL, ""), new LeadEvent.Disposed("spoke", "Spoke", Disposition.Effect.REACHED, Way.CALL,
                        "price", "Price", next, "a note"), new LeadEvent.Disposed("lost", "Lost", Disposition.Effect.LOST,
                        Way.EMAIL, "", "", null, ""), new LeadEvent.Planned(next),
                new LeadEvent.WentCold(next), new LeadEvent.Learned(LeadFact.BUDGET, "$600"),
                new LeadEvent.Corrected(new Customer("Pat Rivera", List.of("+17345550102"), "", "48103")),
                new LeadEvent.Met(visit), new LeadEvent.Noted("Something"), new LeadEvent.Stopped(null, "Stop"),
                new LeadEvent.Stopped(Way.TEXT, ""), new LeadEvent.Allowed(Way.EMAIL, "yes"),
                new LeadEvent.Quoted(Samples.id()), new LeadEvent.Bought(LocalDate.of(2026, 11, 4)),
                new LeadEvent.HandedToService(LocalDate.of(2026, 11, 9), bo, "Bo"), new LeadEvent.Reopened("came back"),
                new LeadEvent.WentInto(new LeadId(Samples.id())), new LeadEvent.TookIn(new LeadId(Samples.id()), wrote),
                new LeadEvent.Withdrawn(Samples.id()));
        List<LeadEvent> events = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            events.add(new LeadEvent(Samples.id(), lead, ana, "Ana", DESK, EIGHT.plusSeconds(i), null, steps.get(i)));
        }
        events.forEach(event -> books.change(() -> books.leads().add(event)));

        assertThat(steps.stream().map(Step::getClass).distinct().toList()).as("every step there is")
                .hasSize(Step.class.getPermittedSubclasses().length);
        assertThat(books.leads().events(lead)).isEqualTo(events);
        assertThat(books.change(() -> books.leads().add(events.getFirst()))).as("the same once more").isFalse();
        assertThat(books.leads().events(new LeadId(Samples.id()))).isEmpty();
    }

    @Test
    void whatWasNotSentYetComesInItsOrderAndOnceOnly() {
        var elsewhere = new DeskId(Samples.id());
        List<LeadEvent> events = IntStream.range(0, 5).mapToObj(i -> noted(i % 2 == 0 ? DESK : elsewhere, 5 - i)).toList();
        events.forEach(event -> books.change(() -> books.leads().add(event)));
        List<LeadEvent> own = List.of(events.get(4), events.get(2), events.get(0));

        assertThat(books.leads().unsent(DESK, 9)).isEqualTo(own);
        assertThat(books.leads().unsent(DESK, 2)).isEqualTo(own.subList(0, 2));
        books.change(() -> {
            books.leads().sent(own.subList(0, 2));
            return true;
        });
        assertThat(books.leads().unsent(DESK, 9)).containsExactly(events.get(0));
        assertThat(books.leads().unsent(elsewhere, 9)).hasSize(2);
    }

    @Test
    void twoDesksMayUseOneId() {
        LeadEvent first = noted(DESK, 1);
        var same = new LeadEvent(first.id(), lead, bo, "Bo", new DeskId(Samples.id()), EIGHT.plusSeconds(2), null,
                new LeadEvent.Noted("Mine"));
        for (LeadEvent event : List.of(first, same)) {
            assertThat(books.change(() -> books.leads().add(event))).isTrue();
            assertThat(books.change(() -> books.leads().add(event))).as("once more").isFalse();
        }
        assertThat(books.leads().events(lead)).containsExactly(first, same);
        books.change(() -> {
            books.leads().sent(List.of(same));
            return true;
        });
        assertThat(books.leads().unsent(same.desk(), 9)).isEmpty();
        assertThat(books.leads().unsent(DESK, 9)).containsExactly(first);
    }

    private LeadEvent noted(DeskId desk, int seconds) {
        return new LeadEvent(Samples.id(), lead, ana, "Ana", desk, EIGHT.plusSeconds(seconds), null,
                new LeadEvent.Noted("No " + seconds));
    }

    @Test
    void theQueueGoesByBandAndTimeInPagesOfAnySize() {
        List<LeadRow> rows = IntStream.range(0, 25).mapToObj(i -> row("Pat " + i, i % 2 == 0 ? ana : bo, i % 3,
                EIGHT.plusSeconds(i * 37 % 11))).toList();
        rows.forEach(row -> books.change(() -> books.leads().show(row)));

        List<LeadRow> all = page(query(LeadQuery.View.OPEN, null, ""), 100).rows();
        assertThat(all).hasSize(25).isSortedAccordingTo((one, other) -> one.due().band() == other.due().band()
                ? one.due().by().compareTo(other.due().by()) : one.due().band() - other.due().band());
        for (int size : new int[]{1, 7, 24, 25, 26}) {
            assertThat(walk(query(LeadQuery.View.OPEN, null, ""), size)).as("pages of " + size).isEqualTo(all);
        }
        assertThat(walk(query(LeadQuery.View.OPEN, ana, ""), 4)).hasSize(13).allMatch(row -> ana.equals(row.owner()));
        assertThat(walk(query(LeadQuery.View.LATE, null, ""), 4)).allMatch(row -> row.due().by().isBefore(EIGHT.plusSeconds(5)))
                .hasSize((int) books.leads().count(query(LeadQuery.View.LATE, null, ""))).isNotEmpty().hasSizeLessThan(25);
        assertThat(books.leads().count(query(LeadQuery.View.OPEN, bo, ""))).isEqualTo(12);
    }

    @Test
    void whatCameInLatelyIsFoundWhateverBecameOfIt() {
        LeadRow open = row("Open", ana, 1, EIGHT);
        LeadRow lost = state(row("Lost", ana, 1, EIGHT), LeadState.LOST);
        LeadRow cold = state(row("Cold", bo, 1, EIGHT), LeadState.COLD);
        List.of(open, lost, cold).forEach(row -> books.change(() -> books.leads().show(row)));
        assertThat(books.leads().receivedSince(open.received(), 9)).containsExactlyInAnyOrder(open.id(), lost.id(), cold.id());
        assertThat(books.leads().receivedSince(open.received(), 2)).hasSize(2);
        assertThat(books.leads().receivedSince(open.received().plusMillis(1), 9)).isEmpty();
    }

    @Test
    void onlyWhoNobodyWaitsForGoesCold() {
        LeadRow step = waiting(row("Step", ana, 1, EIGHT));
        List.of(step, row("Answer", ana, 1, EIGHT), waiting(row("Later", ana, 1, EIGHT.plusSeconds(60))))
                .forEach(row -> books.change(() -> books.leads().show(row)));
        assertThat(books.leads().toCool(EIGHT.plusSeconds(9), EIGHT.plusSeconds(9), 9)).containsExactly(step.id());
        assertThat(books.leads().toCool(EIGHT, EIGHT.plusSeconds(9), 9)).as("it changed at eight").isEmpty();
    }

    @Test
    void everyViewShowsItsOwn() {
        LeadRow open = row("Open", ana, 1, EIGHT);
        LeadRow nobodys = row("Nobodys", null, 1, EIGHT);
        List.of(open, nobodys, state(row("Cold", ana, 1, EIGHT), LeadState.COLD),
                state(row("Lost", ana, 1, EIGHT), LeadState.LOST),
                state(row("Sold", bo, 1, EIGHT), LeadState.SOLD)).forEach(row -> books.change(() -> books.leads().show(row)));
        assertThat(names(LeadQuery.View.OPEN, null)).containsExactlyInAnyOrder("Open", "Nobodys");
        assertThat(names(LeadQuery.View.UNOWNED, ana)).containsExactly("Nobodys");
        assertThat(names(LeadQuery.View.COLD, null)).containsExactly("Cold");
        assertThat(names(LeadQuery.View.OVER, null)).containsExactlyInAnyOrder("Lost", "Sold");
        assertThat(names(LeadQuery.View.OVER, ana)).containsExactly("Lost");
        assertThat(names(LeadQuery.View.UNREAD, null)).isEmpty();

        books.change(() -> books.leads().show(state(open, LeadState.SOLD)));
        assertThat(names(LeadQuery.View.OPEN, null)).as("shown once, as it stands").containsExactly("Nobodys");
        assertThat(names(LeadQuery.View.OVER, ana)).containsExactlyInAnyOrder("Lost", "Open");
    }

    @Test
    void aPartOfAnyWordFindsALead() {
        books.change(() -> books.leads().show(row("Renée O'Brien", ana, 1, EIGHT)));
        books.change(() -> books.leads().show(row("100% Plumbing_Co", ana, 1, EIGHT)));
        for (String part : List.of("BRIEN", "née o", "5550101", "explorer", "web", "brien explorer")) {
            assertThat(walk(query(LeadQuery.View.OPEN, null, part), 5)).as(part).extracting(row -> row.customer().name())
                    .contains("Renée O'Brien");
        }
        assertThat(walk(query(LeadQuery.View.OPEN, null, "0% p"), 5)).as("no wildcard").hasSize(1);
        assertThat(walk(query(LeadQuery.View.OPEN, null, "g_c"), 5)).as("no wildcard").hasSize(1);
        assertThat(walk(query(LeadQuery.View.OPEN, null, "e_p"), 5)).as("no wildcard").isEmpty();
    }

    @Test
    void aNumberOrAnAddressFindsItsPeopleAlsoAfterItChanged() {
        LeadRow pat = row("Pat", ana, 1, EIGHT);
        books.change(() -> books.leads().show(pat));
        assertThat(books.leads().reachedBy(List.of("+17345550101"), "")).containsExactly(pat);
        assertThat(books.leads().reachedBy(List.of(), "PAT@example.com")).containsExactly(pat);
        assertThat(books.leads().reachedBy(List.of("+17345550199"), "")).isEmpty();

        LeadRow moved = customer(pat, new Customer("Pat", List.of("+17345550177"), "", ""));
        books.change(() -> books.leads().show(moved));
        assertThat(books.leads().reachedBy(List.of("+17345550101"), "pat@example.com")).isEmpty();
        assertThat(books.leads().reachedBy(List.of("+17345550177"), "")).containsExactly(moved);
    }

    @Test
    void anEnquiryIsHeldByOneLead() {
        var id = Wrote.by("Pat").enquiry().id();
        assertThat(books.leads().holder(id)).isEmpty();
        books.change(() -> books.leads().hold(id, lead));
        assertThat(books.leads().holder(id)).hasValue(lead);
    }

    @Test
    void managersAreToldOfWhatIsLongestOverdueFirst() {
        LeadRow late = escalates(row("Late", ana, 1, EIGHT), EIGHT.minusSeconds(9));
        LeadRow later = escalates(row("Later", ana, 1, EIGHT), EIGHT.minusSeconds(3));
        LeadRow notYet = escalates(row("Not yet", ana, 1, EIGHT), EIGHT.plusSeconds(1));
        List.of(later, late, notYet, row("Never", ana, 1, EIGHT)).forEach(row -> books.change(() -> books.leads().show(row)));
        assertThat(books.leads().toEscalate(EIGHT, 5)).containsExactly(late.id(), later.id());
        assertThat(books.leads().toEscalate(EIGHT, 1)).containsExactly(late.id());
    }

    @Test
    void whatRestedLongestComesBackFirst() {
        LeadRow later = state(row("Later", ana, 8, EIGHT.minusSeconds(1)), LeadState.COLD);
        LeadRow first = state(row("First", ana, 8, EIGHT.minusSeconds(9)), LeadState.COLD);
        List.of(later, first, state(row("Not yet", ana, 8, EIGHT.plusSeconds(1)), LeadState.COLD),
                row("Open", ana, 1, EIGHT.minusSeconds(5))).forEach(row -> books.change(() -> books.leads().show(row)));
        assertThat(books.leads().toWake(EIGHT, 5)).containsExactly(first.id(), later.id());
        assertThat(books.leads().toWake(EIGHT, 1)).containsExactly(first.id());
    }

    @Test
    void turnsAndWaitingLeadsAreCountedByPerson() {
        assertThat(books.leads().turns()).isEmpty();
        books.change(() -> books.leads().give(ana));
        books.change(() -> books.leads().give(bo));
        books.change(() -> books.leads().give(ana));
        assertThat(books.leads().turns()).isEqualTo(Map.of(ana, 3L, bo, 2L));
        books.change(() -> books.leads().leave(bo, EIGHT));
        assertThat(books.leads().away()).isEqualTo(Map.of(bo, EIGHT));
        assertThat(books.leads().turns()).containsEntry(bo, 2L);

        books.change(() -> books.leads().show(row("Pat", ana, 1, EIGHT)));
        books.change(() -> books.leads().show(state(row("Lost", bo, 1, EIGHT), LeadState.LOST)));
        assertThat(books.leads().waiting()).isEqualTo(Map.of(ana, 1));
    }

    @Test
    void everyVersionOfTheRulesIsKept() {
        assertThat(books.leadRules().newest()).isEmpty();
        var first = new LeadRuleBook.Version(1, UsualRules.rules(), "Sam", EIGHT, "as usual");
        var second = new LeadRuleBook.Version(2, UsualRules.rules(), "Sam", EIGHT.plusSeconds(9), "again");
        books.change(() -> books.leadRules().keep(first));
        books.change(() -> books.leadRules().keep(second));
        assertThat(books.leadRules().versions()).containsExactly(second, first);
        assertThat(books.leadRules().newest()).hasValue(second);
    }

    static LeadRow row(String name, @Nullable PersonId owner, int band, Instant due) {
        return new LeadRow(new LeadId(Samples.id()), LeadState.OPEN, LeadKind.SALES, "new", Intent.MEDIUM,
                new Due(Due.Kind.ANSWER, due, band), new Customer(name, List.of("+17345550101"), "pat@example.com", "48103"),
                "2026 Ford Explorer", "Web", owner, owner == null ? "" : "Ana", EIGHT, EIGHT, null, 0, false, 1);
    }

    private static LeadRow state(LeadRow row, LeadState state) {
        return new LeadRow(row.id(), state, row.kind(), row.stage(), row.intent(), row.due(), row.customer(), row.wants(),
                row.source(), row.owner(), row.ownerName(), row.received(), row.changed(), null, row.attempts(), row.unread(), 2);
    }

    /** Somebody said what is done next. */
    private static LeadRow waiting(LeadRow row) {
        return new LeadRow(row.id(), row.state(), row.kind(), row.stage(), row.intent(), new Due(Due.Kind.STEP, row.due().by(),
                row.due().band()), row.customer(), row.wants(), row.source(), row.owner(), row.ownerName(), row.received(),
                row.changed(), null, row.attempts(), row.unread(), 2);
    }

    private static LeadRow customer(LeadRow row, Customer customer) {
        return new LeadRow(row.id(), row.state(), row.kind(), row.stage(), row.intent(), row.due(), customer, row.wants(),
                row.source(), row.owner(), row.ownerName(), row.received(), row.changed(), null, row.attempts(), row.unread(), 2);
    }

    private static LeadRow escalates(LeadRow row, Instant by) {
        return new LeadRow(row.id(), row.state(), row.kind(), row.stage(), row.intent(), row.due(), row.customer(), row.wants(),
                row.source(), row.owner(), row.ownerName(), row.received(), row.changed(), by, row.attempts(), row.unread(), 2);
    }

    private static LeadQuery query(LeadQuery.View view, @Nullable PersonId owner, String text) {
        return new LeadQuery(view, owner, null, text, EIGHT.plusSeconds(5), EIGHT.plusSeconds(9));
    }

    private Page<LeadRow> page(LeadQuery query, int size) {
        return books.leads().queue(query, PageRequest.first(size));
    }

    private List<LeadRow> walk(LeadQuery query, int size) {
        List<LeadRow> rows = new ArrayList<>();
        Page<LeadRow> page = page(query, size);
        rows.addAll(page.rows());
        Optional<String> next = page.next();
        while (next.isPresent()) {
            page = books.leads().queue(query, PageRequest.after(size, next.get()));
            rows.addAll(page.rows());
            next = page.next();
        }
        return rows;
    }

    private List<String> names(LeadQuery.View view, @Nullable PersonId owner) {
        return walk(query(view, owner, ""), 3).stream().map(row -> row.customer().name()).toList();
    }
}
