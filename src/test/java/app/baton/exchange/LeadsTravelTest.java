package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Ids;
import app.baton.journal.PageRequest;
import app.baton.lead.Appointment;
import app.baton.lead.AppointmentState;
import app.baton.lead.Lead;
import app.baton.lead.LeadArrivals;
import app.baton.lead.LeadChannel;
import app.baton.lead.LeadEvent;
import app.baton.lead.LeadFact;
import app.baton.lead.LeadId;
import app.baton.lead.LeadKind;
import app.baton.lead.LeadOffice;
import app.baton.lead.LeadQuery;
import app.baton.lead.LeadRow;
import app.baton.lead.LeadState;
import app.baton.lead.Way;
import app.baton.lead.Wrote;
import app.baton.lead.enquiry.EnquiryDesk;
import app.baton.people.Role;
import app.baton.people.User;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leads between office and showroom on a real folder, of which never two look at it at once; finance has none (R33). */
class LeadsTravelTest {

    private static final Wrote PAT = Wrote.by("Pat Rivera").phone("+17345550101").wants("Ford", "Explorer");

    @TempDir
    Path share;

    private TestHouse house;
    private User bo;
    private Place office;
    private Place showroom;
    private Place finance;

    /** A desk with its part of the work on leads. */
    private record Place(TestDesk desk, LeadOffice leads) {

        static Place at(TestDesk desk) {
            var mail = new LeadMail(desk.customers, new LeadArrivals(desk.books.leads(), desk.books.leadRules(), desk.id),
                    desk.clock);
            desk.deals = mail;
            return new Place(desk, LeadOffice.of(desk.books.leadOffice(), mail,
                    desk.books.unitOfWork(), desk.id, desk.clock, new Ids(desk.clock)));
        }

        Lead now(Lead lead) {
            return desk.books.leads().find(lead.id()).orElseThrow();
        }

        Lead in(User user, Wrote wrote) {
            EnquiryDesk.Taken taken = leads.intake().take(user, wrote.enquiry());
            return desk.books.leads().find(LeadId.parse(taken.lead())).orElseThrow();
        }

        List<LeadEvent> story(Lead lead) {
            return desk.books.leads().events(lead.id());
        }

        List<LeadRow> queue(User user) {
            Instant now = desk.clock.now();
            return leads.floor().queue(user, new LeadQuery(LeadQuery.View.TODAY, null, null, "", now, now.plusSeconds(86_400)),
                    PageRequest.first(9)).rows();
        }

        /** One look at the share. */
        void look() {
            leads.courier().catchUp();
            desk.sync();
        }
    }

    @BeforeEach
    void open() {
        house = new TestHouse(share);
        house.clock.pass(Duration.between(house.clock.now(), Instant.parse("2026-11-24T15:00:00Z")));
        bo = house.office.hire(7, "bo", "Bo Lang", Role.SALESPERSON);
        office = Place.at(house.office);
        showroom = Place.at(house.showroom);
        finance = Place.at(house.finance);
        house.entitle(house.office, Duty.LEADS);
        house.entitle(house.showroom, Duty.LEADS);
        house.entitle(house.finance, Duty.CUSTOMERS);
        house.entitle(house.office, Duty.PEOPLE);
        house.showroom.roster.catchUp(house.ana);
        house.office.roster.catchUp(house.gina);
        house.everybodySyncs();
    }

    /** The office took it in and gave it to Ana, who sits in the showroom. */
    private Lead handed() {
        Lead lead = office.in(house.sam, PAT);
        return office.leads.floor().handOver(house.sam, lead, house.ana.id(), "Speaks Spanish");
    }

    /** The same, and both know it. */
    private Lead known() {
        Lead lead = handed();
        office.look();
        house.clock.pass(Duration.ofMinutes(5));
        showroom.look();
        return lead;
    }

    private Lead dispose(Place place, User by, Lead lead, String outcome, String reason) {
        return place.leads.floor().dispose(by, place.now(lead), outcome, reason, Way.CALL, null, "");
    }

    @Test
    void aLeadThatIsHandedToSomebodyOnAnotherDeskArrivesWithItsWholeTimelineAndComesBackWithHis() throws IOException {
        Lead lead = known();
        assertThat(showroom.now(lead)).isEqualTo(office.now(lead));
        assertThat(showroom.queue(house.ana)).singleElement().satisfies(row -> {
            assertThat(row.customer().name()).isEqualTo("Pat Rivera");
            assertThat(row.due()).as("its clock runs on").isEqualTo(office.queue(house.sam).getFirst().due());
        });
        dispose(showroom, house.ana, lead, "spoke", "comparing");
        showroom.leads.floor().learn(house.ana, showroom.now(lead), LeadFact.BUDGET, "$650 a month");
        showroom.leads.floor().meet(house.ana, showroom.now(lead), new Appointment(new UUID(0, 9),
                Instant.parse("2026-11-28T15:00:00Z"), 60, Appointment.Purpose.TEST_DRIVE, AppointmentState.SET, "", 0));
        showroom.look();
        house.clock.pass(Duration.ofHours(2));
        office.look();
        finance.look();
        house.marketing.sync();

        assertThat(office.now(lead)).isEqualTo(showroom.now(lead));
        assertThat(office.story(lead)).hasSize(6).isEqualTo(showroom.story(lead));
        assertThat(office.now(lead).touches().waiting()).as("it was answered").isFalse();
        for (TestDesk desk : List.of(house.finance, house.marketing)) {
            assertThat(desk.books.leads().events(lead.id())).as(desk.name + " works on no leads").isEmpty();
            assertThat(desk.papers).isEmpty();
        }
        for (TestDesk desk : List.of(house.office, house.marketing, house.finance, house.showroom)) {
            assertThat(desk.asideCodes()).as(desk.name).isEmpty();
        }
        nothingOnTheShareNames("Rivera", "7345550101", "$650", "Speaks Spanish");
    }

    private void nothingOnTheShareNames(String... words) throws IOException {
        try (Stream<Path> files = Files.walk(share)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).anyMatch(file -> file.getFileName().toString().startsWith("lead-"));
            for (Path file : all) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).as(file.toString()).doesNotContain(words);
            }
        }
    }

    @Test
    void whatTwoDesksDoAtOnceIsAllThereAndInTheSameOrder() {
        Lead lead = known();
        office.leads.floor().note(house.sam, office.now(lead), "His wife called.");
        dispose(showroom, house.ana, lead, "spoke", "comparing");
        house.clock.pass(Duration.ofMinutes(1));
        showroom.leads.floor().learn(house.ana, showroom.now(lead), LeadFact.TIMING, "this month");
        office.look();
        showroom.look();
        office.look();

        assertThat(office.story(lead)).isEqualTo(showroom.story(lead)).hasSize(6);
        assertThat(office.now(lead)).isEqualTo(showroom.now(lead));
        assertThat(house.office.asideCodes()).as("no two of these stand in each other's way").isEmpty();
    }

    @Test
    void twoWhoGiveOneLeadToTwoPeopleAreBothTold() {
        Lead lead = known();
        office.leads.floor().handOver(house.sam, office.now(lead), bo.id(), "He is here");
        house.clock.pass(Duration.ofMinutes(1));
        showroom.leads.floor().handOver(house.ana, showroom.now(lead), house.sam.id(), "Too much to do");
        office.look();
        showroom.look();
        office.look();
        office.look();

        assertThat(house.office.asideCodes()).containsExactly("lead.given-twice");
        assertThat(house.showroom.asideCodes()).containsExactly("lead.given-twice");
        assertThat(house.showroom.books.documents().keptAside(9)).singleElement().satisfies(aside ->
                assertThat(aside.sentence()).contains("Bo Lang", "Sam Ruiz works on it"));
        assertThat(office.now(lead).ownerName()).isEqualTo("Sam Ruiz").isEqualTo(showroom.now(lead).ownerName());
    }

    @Test
    void documentsThatComeAgainChangeNothing() {
        Lead lead = known();
        List<CustomerPaper> papers = List.copyOf(house.showroom.papers);
        List<LeadEvent> before = showroom.story(lead);
        papers.forEach(paper -> house.showroom.books.unitOfWork().write(house.ana.actor(),
                log -> house.showroom.deals.take(paper, log)));
        showroom.look();
        assertThat(papers).isNotEmpty();
        assertThat(showroom.story(lead)).isEqualTo(before);
        assertThat(house.showroom.books.documents().lastOwn(house.showroom.id, "lead")).as("and nothing is sent on").isEmpty();
    }

    @Test
    void whatOnePersonDidInARowIsOneDocument() {
        handed();
        office.in(house.sam, Wrote.by("Lee Chan").phone("+17345550102"));
        office.look();
        assertThat(house.office.books.documents().lastOwn(house.office.id, "lead").orElseThrow().sequence()).isEqualTo(1);
        assertThat(house.office.books.leads().unsent(house.office.id, 9)).isEmpty();
    }

    @Test
    void theSameEnquiryIsKnownOnEveryDesk() {
        Lead lead = known();
        assertThat(showroom.leads.intake().take(house.sam, PAT.enquiry()))
                .isEqualTo(new EnquiryDesk.Taken(EnquiryDesk.Outcome.KNOWN, lead.id().toString()));
        assertThat(showroom.leads.intake().take(house.sam, PAT.saying("Any news?").enquiry()))
                .isEqualTo(new EnquiryDesk.Taken(EnquiryDesk.Outcome.ADDED, lead.id().toString()));
    }

    @Test
    void whatADeskMayNotSendWaitsAndFollowsWhenItMay() {
        Lead lead = finance.in(house.sam, PAT);
        finance.look();
        office.look();
        assertThat(house.office.books.leads().find(lead.id())).isEmpty();
        assertThat(finance.leads.courier().catchUp()).isZero();

        house.entitle(house.finance, Duty.LEADS);
        finance.look();
        office.look();
        assertThat(office.now(lead)).isEqualTo(finance.now(lead));
        assertThat(finance.leads.courier().catchUp()).as("and only once").isZero();
    }

    @Test
    void aDeskThatIsLetToLaterGetsWhatWasThere() {
        Lead lead = known();
        dispose(showroom, house.ana, lead, "spoke", "comparing");
        showroom.look();
        finance.look();
        house.entitle(house.finance, Duty.LEADS);
        assertThat(finance.now(lead)).isEqualTo(showroom.now(lead));
        assertThat(finance.story(lead)).hasSize(4);
    }

    @Test
    void aDeskThatHasDealsReadsNoLeadsAndOneThatHasLeadsNoDeals() {
        known();
        house.finance.books.unitOfWork().write(house.frank.actor(), log -> house.finance.customers.sendDeal(
                CanonicalJson.read("{\"buyer\":\"Nora Quist\"}"), house.clock.now(), house.frank.actor()));
        house.everybodySyncs();
        assertThat(house.finance.papers).isEmpty();
        assertThat(house.showroom.papers).extracting(CustomerPaper::kind).containsOnly(CustomerPaper.Kind.LEAD);
    }

    @Test
    void nobodyTakesBackWhatAnotherOneDid() {
        Lead lead = known();
        dispose(office, house.sam, lead, "lost", "price");
        office.look();
        house.clock.pass(Duration.ofMinutes(1));
        UUID lost = office.now(lead).newest();
        sent(List.of(new LeadEvent(new UUID(9, 9), lead.id(), house.ana.id(), "Ana Morales", house.showroom.id,
                house.clock.now(), lost, new LeadEvent.Withdrawn(lost))), content -> { });
        assertThat(office.story(lead)).hasSize(5);
        assertThat(office.now(lead).state()).isEqualTo(LeadState.LOST);
    }

    @Test
    void anIdThatAnotherDeskTookFirstKeepsNothingOut() {
        Lead lead = known();
        UUID taken = office.now(lead).newest();
        sent(List.of(new LeadEvent(taken, lead.id(), house.ana.id(), "Ana Morales", house.showroom.id, house.clock.now(), taken,
                new LeadEvent.Noted("The same id"))), content -> { });
        assertThat(office.story(lead)).hasSize(4).last().satisfies(event ->
                assertThat(event.step()).isEqualTo(new LeadEvent.Noted("The same id")));
    }

    @ParameterizedTest
    @CsvSource({"events", "event", "lead", "at", "step", "seen", "kind", "text", "late", "none", "foreign"})
    void whatIsTruncatedOrLiesIsSetAsideWithItsReasonAndNothingOfItIsKept(String wrong) {
        Lead lead = known();
        int before = office.story(lead).size();
        sent(List.of(noted(lead, "First, and good"), noted(lead, "Second")), content -> spoil(content, wrong));
        assertThat(house.office.books.documents().keptAside(9)).singleElement().satisfies(aside -> {
            assertThat(aside.code()).isIn("json.field", "programs.field");
            assertThat(aside.sentence()).isNotBlank();
        });
        assertThat(office.story(lead)).hasSize(before);
        assertThat(house.office.asideCodes()).hasSize(1);
    }

    private LeadEvent noted(Lead lead, String text) {
        return new LeadEvent(UUID.randomUUID(), lead.id(), house.ana.id(), "Ana Morales", house.showroom.id, house.clock.now(),
                null, new LeadEvent.Noted(text));
    }

    private static void spoil(ObjectNode content, String wrong) {
        ArrayNode events = (ArrayNode) content.get("events");
        ObjectNode last = (ObjectNode) events.get(1);
        switch (wrong) {
            case "events" -> content.remove("events");
            case "none" -> events.removeAll();
            case "late" -> last.put("at", "2027-11-24T15:00:00Z");
            case "seen" -> last.put("seen", "yesterday");
            case "kind" -> ((ObjectNode) last.get("step")).put("kind", "sold-my-soul");
            case "text" -> ((ObjectNode) last.get("step")).put("text", "x".repeat(LeadEvent.LONGEST + 1));
            case "foreign" -> last.set("step", JsonLeads.node(new LeadEvent.Received(PAT.enquiry(),
                    LeadChannel.FORM, LeadKind.SALES)));
            default -> last.remove(wrong);
        }
    }

    /** The showroom says so, and the office looks. */
    private void sent(List<LeadEvent> events, Consumer<ObjectNode> edit) {
        ObjectNode content = LeadPaper.write(events).content();
        edit.accept(content);
        house.showroom.books.unitOfWork().write(house.ana.actor(), log -> house.showroom.customers.sendLeads(content,
                house.clock.now(), house.ana.actor()));
        house.showroom.sync();
        house.office.sync();
    }

    @Test
    void theDeskThatReceivedALeadEscalatesItAndAnotherOneOnlyWhenThatOneIsOff() {
        Lead lead = known();
        // another desk stands in after a quarter of an hour at the earliest
        Instant due = Objects.requireNonNull(office.now(lead).assigned()).escalateBy();
        house.clock.pass(Duration.between(house.clock.now(), due).plusMinutes(10));
        assertThat(showroom.leads.floor().escalate()).as("the office is to do it").isZero();
        assertThat(office.leads.floor().escalate()).isEqualTo(1);
        office.look();
        showroom.look();
        house.clock.pass(Duration.ofMinutes(60));
        assertThat(showroom.leads.floor().escalate()).as("it was told").isZero();

        Lead next = office.in(house.sam, Wrote.by("Lee Chan").phone("+17345550102"));
        office.look();
        showroom.look();
        house.clock.pass(Duration.ofMinutes(120));
        assertThat(showroom.leads.floor().escalate()).as("the office is off").isEqualTo(1);
        assertThat(showroom.now(next).escalated()).isTrue();
        assertThat(showroom.now(lead).escalated()).isTrue();
    }

    @Test
    void anEnquiryThatIsTooLongForAnyDocumentKeepsNothingElseBack() {
        Lead lead = office.in(house.sam, PAT.saying("x".repeat(SealedText.MOST)));
        Lead after = office.in(house.sam, Wrote.by("Lee Chan").phone("+17345550102"));
        office.look();
        showroom.look();
        assertThat(house.showroom.books.leads().find(lead.id())).isEmpty();
        assertThat(showroom.now(after)).isEqualTo(office.now(after));
        assertThat(house.office.books.activity().of("lead", lead.id().toString(), PageRequest.first(9)).rows())
                .anyMatch(line -> line.activity().what().equals("lead.too-large"));
    }
}
