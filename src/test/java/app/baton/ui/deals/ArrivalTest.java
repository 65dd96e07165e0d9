package app.baton.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.life.Deal;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.lead.Customer;
import app.baton.lead.Lead;
import app.baton.lead.LeadChannel;
import app.baton.lead.LeadId;
import app.baton.lead.LeadOffice;
import app.baton.lead.LeadPost;
import app.baton.lead.Wrote;
import app.baton.ui.deals.life.Move;
import app.baton.ui.kit.Doors;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the queue brings to the deal desk, and what goes back to the lead. */
class ArrivalTest {

    private final Showroom room = Showroom.open();
    private final LeadOffice leads = leads();

    private LeadOffice leads() {
        var books = room.demo().store.books;
        var clock = room.demo().store.clock;
        return LeadOffice.of(books.leadOffice(), LeadPost.nobody(), books.unitOfWork(), new DeskId(new UUID(1, 1)), clock,
                new Ids(clock));
    }

    private Lead walkIn() {
        Lead lead = leads.intake().log(room.user(), Wrote.by("Pat Rivera").phone("+17345550101").enquiry(), LeadChannel.WALK_IN);
        return leads.floor().correct(room.user(), lead, new Customer("Pat Rivera", List.of("+17345550101"), "", "48104-1234"));
    }

    private Lead now(Lead lead) {
        return leads.floor().find(room.user(), lead.id()).orElseThrow();
    }

    @Test
    void aDealForALeadHasItsNameAndVehicleAndTheLeadLearnsOfItOnceItIsKept() {
        room.wholeDeal();
        Lead lead = walkIn();
        String stock = room.terms().vehicle.get();
        room.arrival().open(Doors.LEAD + lead.id() + " " + stock);
        assertThat(room.model().life().buyer().get()).isEqualTo("Pat Rivera");
        assertThat(room.terms().zip.get()).isEqualTo("48104");
        assertThat(room.terms().vehicle.get()).isEqualTo(stock);
        assertThat(room.terms().down.get()).as("the cash was another buyer's").isEmpty();
        assertThat(room.terms().sheet().trades().get()).as("the trade was another buyer's").isEmpty();
        assertThat(now(lead).deals()).as("nothing is kept yet").isEmpty();

        room.model().life().go(Move.KEEP);
        Deal deal = Objects.requireNonNull(room.model().life().deal().get());
        assertThat(deal.offer().parties().buyer()).isEqualTo("Pat Rivera");
        assertThat(now(lead).deals()).containsExactly(deal.id().value());
        room.model().life().go(Move.KEEP);
        assertThat(now(lead).deals()).as("told once").hasSize(1);

        room.model().nextBuyer();
        assertThat(room.model().life().buyer().get()).isEmpty();
        room.arrival().open(Doors.DEAL + deal.id().value());
        assertThat(room.model().life().buyer().get()).isEqualTo("Pat Rivera");
        room.model().life().go(Move.DUPLICATE);
        assertThat(now(lead).deals()).hasSize(1);
    }

    @Test
    void theNextBuyersDealIsNotTheLeadsOne() {
        room.wholeDeal();
        Lead lead = walkIn();
        String stock = room.terms().vehicle.get();
        room.arrival().open(Doors.LEAD + lead.id());
        room.model().nextBuyer();
        room.arrival().open(stock);
        room.model().life().go(Move.KEEP);
        assertThat(room.model().life().deal().get()).isNotNull();
        assertThat(now(lead).deals()).isEmpty();
    }

    @Test
    void aDealThatIsNotKeptIsNotThrownAwayUnasked() {
        room.wholeDeal();
        room.model().life().buyer().set("Robin Hale");
        room.dialogs().yes = false;
        Lead lead = walkIn();
        room.arrival().open(Doors.LEAD + lead.id());
        assertThat(room.dialogs().asked).hasSize(1);
        assertThat(room.model().life().buyer().get()).isEqualTo("Robin Hale");
        room.arrival().open(Doors.DEAL + new UUID(3, 3));
        assertThat(room.dialogs().asked).as("a kept deal asks too").hasSize(2);
        room.dialogs().yes = true;
        room.arrival().open(Doors.LEAD + lead.id());
        assertThat(room.model().life().buyer().get()).isEqualTo("Pat Rivera");
    }

    @Test
    void aLeadThatIsNotHereChangesNothing() {
        room.wholeDeal();
        String buyer = room.model().life().buyer().get();
        room.arrival().open(Doors.LEAD + new LeadId(new UUID(7, 7)));
        assertThat(room.model().life().buyer().get()).isEqualTo(buyer);
        assertThat(room.dialogs().toasts).isEmpty();
    }
}
