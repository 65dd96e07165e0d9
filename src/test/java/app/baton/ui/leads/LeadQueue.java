package app.baton.ui.leads;

import app.baton.campaign.FakePost;
import app.baton.campaign.ReadingDesk;
import app.baton.intake.leads.DropFolder;
import app.baton.intake.leads.LeadMappings;
import app.baton.intake.mail.Mailbox;
import app.baton.journal.Ids;
import app.baton.journal.InlineBackground;
import app.baton.journal.Texts;
import app.baton.lead.Appointment;
import app.baton.lead.AppointmentState;
import app.baton.lead.Lead;
import app.baton.lead.LeadChannel;
import app.baton.lead.LeadFact;
import app.baton.lead.LeadFloor;
import app.baton.lead.Original;
import app.baton.lead.Wrote;
import app.baton.lead.enquiry.EnquiryId;
import app.baton.lead.enquiry.Intent;
import app.baton.lead.enquiry.OptIns;
import app.baton.lead.offer.OfferOffice;
import app.baton.people.User;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.leads.arrivals.ArrivalsViewModel;
import app.baton.ui.leads.rules.RulesViewModel;
import app.baton.vehicle.StockArrivals;
import app.baton.vehicle.StockDesk;
import app.baton.vehicle.StockPost;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The queue of one person over one floor with its leads. */
record LeadQueue(LeadFloor floor, LeadsViewModel model, RulesViewModel rules, ArrivalsViewModel arrivals, DropFolder drop,
                 Mailbox mailbox, FakeDialogs dialogs, FakeNavigator navigator, Texts texts) {

    /** As Erin Cole's lead came in. */
    static final String PORTAL = """
            <?ADF VERSION "1.0"?>
            <adf><prospect status="new"><id source="autoportal.example">1187</id>
              <vehicle interest="buy"><make>Ford</make><model>Explorer</model></vehicle>
              <customer><contact><name part="full">Erin Cole</name><phone>734 555 0138</phone></contact></customer>
            </prospect></adf>
            """;

    static LeadQueue empty() {
        LeadFloor floor = new LeadFloor();
        return of(floor, floor.sam);
    }

    static LeadQueue of(LeadFloor floor, User user) {
        var dialogs = new FakeDialogs();
        var navigator = new FakeNavigator();
        Texts texts = Texts.english(floor.clock.zone());
        var stock = new StockDesk(floor.books.stock(), new StockArrivals(floor.books.stock(), floor.books.settings(), floor.clock,
                new Ids(floor.clock)), StockPost.none(), floor.books.unitOfWork(), floor.clock);
        var reading = new ReadingDesk(floor.books.briefs(), floor.books.people(), floor.books.colleagues(), new FakePost(),
                floor.books.settings(), floor.books.unitOfWork(), LeadFloor.DESK, floor.clock);
        var context = new ScreenContext(user, navigator, dialogs);
        var background = new InlineBackground();
        var drop = new DropFolder(floor.books.settings(), floor.books.unitOfWork(), floor.office.originals(), LeadMappings.none(),
                List::of, floor.clock, texts);
        var offers = OfferOffice.of(floor.books.offers(), floor.books.programs(), floor.books.unitOfWork(), floor.clock,
                new Ids(floor.clock));
        var mailbox = new Mailbox(floor.books.settings(), floor.books.secrets(), floor.books.unitOfWork(),
                floor.office.originals(), LeadMappings.none(), floor.clock, texts);
        LeadsDesks desks = LeadsDesks.of(floor.office, drop, mailbox, offers.radar(), stock, reading);
        LeadsViewModel model = new LeadsViewModel(desks, background, floor.clock, texts, context);
        return new LeadQueue(floor, model, new RulesViewModel(desks.rules(), model::reload, background, floor.clock, texts,
                context), new ArrivalsViewModel(floor.office.originals(), drop, mailbox, model::reload, background, texts,
                context), drop, mailbox, dialogs, navigator, texts);
    }

    /** A morning with every kind of lead in it, seen by the manager. */
    static LeadQueue busy() {
        LeadQueue queue = empty();
        LeadFloor floor = queue.floor();
        floor.dispose(floor.in(Wrote.by("Imogen Sato").phone("+17345550130").wants("Ford", "Bronco")), "later",
                "lease-ends-later");
        Lead walt = floor.dispose(floor.in(Wrote.by("Walt Pfeiffer").phone("+17345550131").wants("Ford", "F-150")
                .trades("Ram", "1500").saying("Tows a boat. My wife has to see it first.")), "spoke", "talking-it-over");
        walt = floor.desk.learn(floor.ownerOf(walt), walt, LeadFact.TIMING, "before Christmas");
        floor.desk.meet(floor.ownerOf(walt), walt, new Appointment(new UUID(0, 77), Instant.parse("2026-11-24T20:30:00Z"), 60,
                Appointment.Purpose.TEST_DRIVE, AppointmentState.CONFIRMED, "Brings the title.", 1));
        floor.dispose(floor.in(Wrote.by("Dale Hutchins").phone("+17345550132").saying("Out the door price?")), "lost", "price");
        floor.clock.pass(Duration.ofMinutes(5));
        floor.in(Wrote.by("Marisol Vega").phone("+17345550133").email("m.vega@example.com").wants("Ford", "F-150")
                .meaning(Intent.TEST_DRIVE).wishing("today at 4").from("Fall truck event").saying("Can I drive it today?"));
        floor.clock.pass(Duration.ofMinutes(14));
        floor.in(Wrote.by("Jo Park").phone("+17345550134").wants("Ford", "Explorer").from("Fall truck event")
                .answering(new OptIns(new OptIns.Answer(false, "Please do not call."), null, null))
                .saying("You say $3,000 off. Is that for me too?"));
        floor.in(Wrote.by("Lee Chan").phone("+17345550135").trades("Honda", "Civic").from("Trade-in form"));
        floor.in(Wrote.by("Harold Whitcomb").phone("+17345550136").meaning(Intent.SERVICE).from("Service page"));
        floor.office.intake().log(floor.ana, Wrote.by("Nadia Brandt").phone("+17345550137").enquiry(), LeadChannel.WALK_IN);
        floor.in(Wrote.by("Joanna Parks").phone("+17345550134").from("autoportal.example"));
        floor.clock.pass(Duration.ofMinutes(4));
        queue.model().reload();
        return queue;
    }

    /** One more, which came in as a document, opened. */
    LeadQueue withDocument() {
        byte[] portal = PORTAL.getBytes(StandardCharsets.UTF_8);
        String lead = floor.office.originals().takeIn(floor.sam, new Original(EnquiryId.of(portal).sha256(), "portal-1187.xml",
                Original.Door.FOLDER, portal.length, true), portal, List.of(Wrote.by("Erin Cole").phone("+17345550138")
                .wants("Ford", "Explorer").from("autoportal.example").enquiry()), List.of()).each().getFirst().lead();
        model.open(lead);
        return this;
    }

    LeadsScreen screen() {
        return new LeadsScreen(model, rules, arrivals, true, texts);
    }

    /** For somebody who takes leads in and works on none. */
    LeadsScreen withoutQueue() {
        return new LeadsScreen(model, rules, arrivals, false, texts);
    }

    OpenedLead opened() {
        return Objects.requireNonNull(model.opened().get());
    }

    Lead lead() {
        return opened().lead();
    }

    LeadActs acts() {
        return model.acts();
    }

    LeadFields fields() {
        return model.acts().fields();
    }
}
