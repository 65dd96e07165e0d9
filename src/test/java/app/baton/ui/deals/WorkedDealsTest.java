package app.baton.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Known;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.Tier;
import app.baton.incentive.stack.RouteStack;
import app.baton.money.Dollars;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The worked answers of section 7 of the bulletin of November 2026, got by what a salesperson types and answers on Deals:
 * each question that it asks is answered with yes where the buyer's story says so, and with no otherwise.
 */
class WorkedDealsTest {

    private final Showroom room = Showroom.open();

    @Test
    void w1AVeteranWhoseWifeOwnsAnEscape() {
        room.firstBuyer();
        tier("T0-1");
        delivered(9);
        asks("Ford or Lincoln", "armed forces", "contract or lease that is running", "would the buyer like to have it");

        is(RouteKind.CASH, null, "6000.00", "1101", "1104", "1110", "1115", "1122");
        is(RouteKind.STANDARD, 60, "6000.00", "1101", "1104", "1110", "1114", "1115", "1122");
        is(RouteKind.RATE, 60, "7672.78", "1110", "1114", "1115", "1122", "1125", "1127");
        is(RouteKind.RATE, 84, "6576.55", "1110", "1114", "1115", "1122", "1125", "1127");
        is(RouteKind.LEASE, 36, "4850.00", "1109", "1110", "1115", "1122", "1127");
    }

    @Test
    void w2AFirefighterWithAHondaAndTwoCertificates() {
        deal("T61171", "11/12", "11/14", "49201", "41,500", "72");
        tier("T2");
        delivered(15);
        asks("competing brand", "certificate of this offer", "firefighter");
        room.model().replies().printed(new ProgramId("26-1119"), Dollars.of(1250));

        is(RouteKind.CASH, null, "4250.00", "1101", "1105", "1111", "1116", "1129");
        is(RouteKind.STANDARD, 72, "6350.00", "1101", "1105", "1111", "1113", "1116", "1129");
        is(RouteKind.RATE, 72, "7734.50", "1105", "1111", "1113", "1116", "1129");
        is(RouteKind.LEASE, 36, "3750.00", "1109", "1111", "1116", "1129");
    }

    @Test
    void w3AGraduateWithALoyaltyCertificate() {
        deal("T61410", "11/27", "11/28", "48197", "50,000", "60");
        tier("T0-1");
        delivered(3);
        asks("college degree", "first on the contract", "Ford or Lincoln", "contract or lease that is running",
                "certificate of this offer that came by mail, and is its number readable? 26-1118");
        room.model().replies().printed(new ProgramId("26-1118"), Dollars.of(1000));

        is(RouteKind.CASH, null, "5900.00", "1105", "1107", "1118", "1125");
        is(RouteKind.STANDARD, 60, "6250.00", "1105", "1107", "1117", "1118");
        is(RouteKind.RATE, 60, "9115.98", "1105", "1117", "1118", "1126");
        is(RouteKind.LEASE, 36, "6850.00", "1109", "1117", "1118", "1127");
    }

    @Test
    void w4AnOpenFieldActionLeavesTheStoresOwnOffer() {
        deal("T61060", "11/18", "11/21", "48103", "45,000", "60");
        tier("T0-1");
        delivered(4);
        asks("Ford or Lincoln");

        is(RouteKind.CASH, null, "600.00", "1127");
        is(RouteKind.STANDARD, 60, "600.00", "1127");
        assertThat(routes()).as("the rates and the lease are closed").hasSize(2);
    }

    @Test
    void w5ASoldOrderHasItsOwnDays() {
        deal("2027 Ford Bronco Sport Badlands", "9/30", "1/29/27", "", "", "");
        room.terms().order.field().set("9/30");
        delivered(0);
        asks("armed forces", "Ford or Lincoln", "name on the order");

        is(RouteKind.CASH, null, "1000.00", "1124");
        is(RouteKind.STANDARD, null, "1000.00", "1124");
    }

    @Test
    void w6APlanBuyerWhoGivesALeaseBack() {
        deal("T61174", "11/20", "11/20", "48104", "43,000", "60");
        tier("T0-1");
        room.terms().price.set("44,100");
        room.terms().planPrice.set("41,000");
        delivered(11);
        asks("plan PIN", "armed forces", "give it back here", "Ford or Lincoln", "contract or lease that is running");
        StackLine pullAhead = room.model().list().lines().get().stream().filter(line -> line.program().id().value()
                .equals("26-1112")).findFirst().orElseThrow();
        LeaseModel lease = new LeaseModel(pullAhead.program(), room.demo().store.texts, room.demo().store.clock.today());
        lease.ends.field().set("2/20/27");
        lease.open.set("3");
        lease.payment.set("689");
        room.model().replies().lease(lease.lease().orElseThrow());

        is(RouteKind.CASH, null, "5500.00", "1101", "1120", "1122", "1125");
        is(RouteKind.STANDARD, 60, "7600.00", "1101", "1113", "1120", "1122", "1125");
        is(RouteKind.RATE, 60, "11144.74", "1113", "1120", "1122", "1125", "1126");
        is(RouteKind.LEASE, 36, "7300.00", "1109", "1112", "1120", "1122");
    }

    private void deal(String vehicle, String sale, String delivery, String zip, String amount, String months) {
        room.firstBuyer();
        TermsModel terms = room.terms();
        terms.vehicle.set(vehicle);
        terms.sale.field().set(sale);
        terms.delivery.field().set(delivery);
        terms.zip.set(zip);
        terms.amount.set(amount);
        terms.terms.set(months);
    }

    private void tier(String code) {
        room.terms().tier.set(new Tier(code));
    }

    private void delivered(int count) {
        room.model().replies().delivered(new ProgramId("26-1127"), count);
    }

    /** Answers what is asked on top, and what still stands open beside any program of any route. */
    private void asks(String... yes) {
        for (int asked = 0; asked < 60; asked++) {
            Optional<Asked> open = next();
            if (open.isEmpty()) {
                return;
            }
            String words = NextQuestion.words(open.get(), now().looked().everyProgram(), room.demo().store.texts);
            String whole = (words + " " + open.get().program()).toLowerCase(Locale.US);
            boolean so = List.of(yes).stream().anyMatch(part -> whole.contains(part.toLowerCase(Locale.US)));
            room.model().replies().answer(open.get(), so ? Known.YES : Known.NO);
        }
        throw new AssertionError("it goes on asking: " + next());
    }

    private Optional<Asked> next() {
        Optional<Asked> top = room.model().question().map(question -> question.asked().getFirst());
        return top.isPresent() ? top : now().routes().stream().flatMap(route -> {
            room.model().look(route);
            return room.model().list().lines().get().stream();
        }).map(StackLine::open).filter(Objects::nonNull).findFirst();
    }

    private Shown now() {
        return Objects.requireNonNull(room.model().shown().get(), () -> room.model().state().get().toString());
    }

    private List<RouteStack> routes() {
        return now().routes();
    }

    private void is(RouteKind kind, @Nullable Integer months, String value, String... programs) {
        RouteStack route = routes().stream().filter(it -> it.route().kind() == kind
                && Objects.equals(it.route().months(), months)).findFirst().orElseThrow();
        assertThat(route.ids().stream().map(id -> id.value().substring(3))).as("%s %s", kind, months)
                .containsExactly(programs);
        assertThat(Dollars.wire(route.value())).as("%s %s", kind, months).isEqualTo(value);
    }
}
