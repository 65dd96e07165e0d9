package app.baton.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.Quote;
import app.baton.deal.check.CheckCode;
import app.baton.deal.figures.FigureName;
import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Sale;
import app.baton.incentive.RouteKind;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import app.baton.ui.deals.life.Move;
import app.baton.ui.kit.LateBackground;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A whole deal as it is typed: trade, fees, products, place, and the figures that follow. */
class WholeDealTest {

    private final Showroom room = Showroom.open().wholeDeal();

    private Quoted quoted() {
        return Objects.requireNonNull(room.model().quoted().get());
    }

    private Quote.OnRoute best(RouteKind kind) {
        return quoted().quote().best(kind).orElseThrow();
    }

    /**
     * Taxed on 46,000 + 260 + 24 - 8,000 = 38,284 at 6 %: 2,297.04. Cash price 48,581.04; down 3,000 cash, 3,000 equity and the
     * rebates; the plates' 198 are financed.
     */
    @Test
    void theStoresFeesTradeAndTaxAreInEveryFigure() {
        Sale sale = (Sale) best(RouteKind.STANDARD).worked();
        Money rebates = sale.stack().value();

        assertThat(sale.tax().figure().amount()).isEqualTo(Dollars.parse("2297.04"));
        assertThat(sale.cashPrice().amount()).isEqualTo(Dollars.parse("48581.04"));
        assertThat(rebates).isGreaterThan(Dollars.zero());
        assertThat(sale.downpayment().amount()).isEqualTo(Dollars.of(6_000).plus(rebates));
        assertThat(sale.balance().amount()).isEqualTo(Dollars.parse("42779.04").minus(rebates));
        assertThat(sale.stack().value()).as("the stack in the middle is the deal's own")
                .isEqualTo(Objects.requireNonNull(room.model().shown().get()).routes().stream()
                        .filter(route -> route.sameRoute(sale.stack())).findFirst().orElseThrow().value());
    }

    @Test
    void aZipBringsItsStateAndAStateThatWasTypedStays() {
        room.terms().state.set("");
        room.terms().zip.set("43604");
        assertThat(room.terms().state.get()).isEqualTo("OH");
        room.terms().state.set("IN");
        room.terms().zip.set("48103");
        assertThat(room.terms().state.get()).as("somebody said otherwise").isEqualTo("IN");
        room.model().undo();
        room.model().undo();
        assertThat(room.terms().state.get()).isEqualTo("OH");
        room.model().undo();
        assertThat(room.terms().zip.get()).isEqualTo("48103");
        assertThat(room.terms().state.get()).as("with the ZIP").isEmpty();
    }

    /** 895 more at the standard rate, and untaxed in Michigan. */
    @Test
    void aProductOfTheStoreIsAddedAndTakenOff() {
        Money before = best(RouteKind.STANDARD).worked().figures().get(3).amount();
        var gap = room.terms().sheet().offered().stream().filter(item -> item.name().equals("GAP cover")).findFirst()
                .orElseThrow();
        ItemModel added = room.terms().sheet().add(gap, true);
        assertThat(best(RouteKind.STANDARD).worked().figures().get(3).amount()).isEqualTo(before.plus(Dollars.of(895)));
        assertThat(room.terms().sheet().offered()).extracting(item -> item.name()).doesNotContain("GAP cover");
        added.price.set("795");
        assertThat(best(RouteKind.STANDARD).worked().figures().get(3).amount()).isEqualTo(before.plus(Dollars.of(795)));
        room.terms().sheet().remove(added);
        assertThat(best(RouteKind.STANDARD).worked().figures().get(3).amount()).isEqualTo(before);
        room.model().undo();
        assertThat(room.terms().sheet().items().get()).contains(added);
        assertThat(added.price.get()).isEqualTo("795");
        room.model().undo();
        assertThat(added.price.get()).isEqualTo("895");
        room.model().undo();
        assertThat(room.terms().sheet().items().get()).doesNotContain(added);
        room.model().redo();
        assertThat(room.terms().sheet().items().get()).contains(added);
    }

    /** 20 a day from the 20th: 5 days to the 25th make 100. */
    @Test
    void aPayoffGrowsByItsPerDiemAndIsVerifiedByName() {
        TradeModel trade = room.terms().sheet().trades().get().getFirst();
        trade.goodThrough.field().set("11/20");
        trade.perDiem.set("20");
        Sale sale = (Sale) best(RouteKind.STANDARD).worked();
        assertThat(sale.downpayment().find(FigureName.TRADE_EQUITY).orElseThrow().amount()).isEqualTo(Dollars.of(2_900));
        assertThat(best(RouteKind.STANDARD).findings()).anyMatch(finding -> finding.code() == CheckCode.PAYOFF_UNVERIFIED);
        trade.verifiedBy.set("Ana, with Ally at 10:40");
        assertThat(best(RouteKind.STANDARD).findings()).noneMatch(finding -> finding.code() == CheckCode.PAYOFF_UNVERIFIED);
        trade.goodThrough.field().set("");
        assertThat(trade.perDiem.error().get()).isEqualTo("Say until when the payoff holds without it.");
        assertThat(room.model().quoted().get()).isNull();
    }

    @Test
    void whatIsTypedIntoOneFieldInARowIsTakenBackAtOnce() {
        for (String typed : List.of("4", "44", "44,", "44,5", "44,50", "44,500")) {
            room.terms().price.set(typed);
        }
        room.terms().down.set("1");
        room.terms().down.set("1,500");
        room.model().replies().answer(1);
        room.model().undo();
        assertThat(room.model().told().get().answers()).isEmpty();
        room.model().undo();
        assertThat(room.terms().down.get()).isEqualTo("3,000");
        room.model().undo();
        assertThat(room.terms().price.get()).isEqualTo("46,000");
        assertThat(quoted().quote().request().worksheet().price()).isEqualTo(Dollars.of(46_000));
        room.model().redo();
        room.model().redo();
        assertThat(room.terms().price.get()).isEqualTo("44,500");
        assertThat(room.terms().down.get()).isEqualTo("1,500");
        room.terms().down.set("1,600");
        room.model().redo();
        assertThat(room.model().told().get().answers()).as("another way was taken").isEmpty();
    }

    @Test
    void moreCashThanTheVehicleCostsIsSaidBesideTheCash() {
        room.terms().down.set("90,000");
        assertThat(room.model().quoted().get()).isNull();
        assertThat(room.terms().down.error().get()).contains("more than what is bought");
        assertThat(Objects.requireNonNull(room.model().shown().get()).refusal()).contains("more than what is bought");
        room.terms().down.set("3,000");
        assertThat(room.terms().down.error().get()).isEmpty();
        assertThat(room.model().quoted().get()).isNotNull();
    }

    /** What no lease can start with leaves cash and contract as they are. */
    @Test
    void aLeaseStartsWithTheSumThatIsTyped() {
        room.onALease();
        room.terms().sheet().leaseDue.set("4,000");
        assertThat(((Leased) best(RouteKind.LEASE).worked()).cashAtSigning())
                .isBetween(Dollars.parse("3999.99"), Dollars.of(4_000));
        room.terms().sheet().leaseDue.set("100");
        assertThat(quoted().quote().best(RouteKind.LEASE)).isEmpty();
        assertThat(best(RouteKind.STANDARD).worked().payment()).isNotNull();
        assertThat(room.terms().sheet().leaseDue.error().get()).startsWith("At least $");
        room.terms().sheet().leaseDue.set("");
        assertThat(quoted().quote().best(RouteKind.LEASE)).isPresent();
    }

    @Test
    void withoutAPriceOrWithAnAmountByHandOnlyTheStackStands() {
        room.terms().price.set("");
        assertThat(room.model().quoted().get()).isNull();
        assertThat(Objects.requireNonNull(room.model().shown().get()).refusal()).startsWith("Type a price");
        room.terms().price.set("46,000");
        room.terms().amount.set("40,000");
        assertThat(room.model().quoted().get()).isNull();
        assertThat(Objects.requireNonNull(room.model().shown().get()).refusal()).contains("by hand");
    }

    @Test
    void whatFinanceLookedUpTakesThePlaceOfTheTableOnceItsSourceIsSaid() {
        room.terms().sheet().tax.set("1,480");
        assertThat(room.terms().sheet().taxSource.error().get()).isEqualTo("Say where the amount is from.");
        room.terms().sheet().taxSource.set("Washtenaw office, by telephone");
        assertThat(best(RouteKind.STANDARD).worked().tax().figure().amount()).isEqualTo(Dollars.of(1_480));
    }

    /** The vehicle's cost is its invoice, for the manager alone. */
    @Test
    void theManagersGrossHasTheVehiclesCostAndTheSalespersonsHasNone() {
        assertThat(room.terms().sheet().cost.get()).isEmpty();
        assertThat(best(RouteKind.STANDARD).gross().unknown()).isNotEmpty();

        Showroom manager = room.forUser(room.demo().store.sam).wholeDeal();
        manager.terms().sheet().cost.set("44,000");
        manager.terms().sheet().trades().get().getFirst().worth.set("7,600");
        var gross = Objects.requireNonNull(manager.model().quoted().get()).quote().best(RouteKind.STANDARD).orElseThrow().gross();
        assertThat(gross.unknown()).isEmpty();
        assertThat(gross.front().amount()).as("46,000 - 44,000 - 400 over-allowance").isEqualTo(Dollars.of(1_600));
    }

    /** R8: less than every buyer is asked for has a listed reason, which is kept with the deal; the next buyer starts anew. */
    @Test
    void aLowerParticipationHasAReasonAndIsKept() {
        Showroom manager = room.forUser(room.demo().store.sam).wholeDeal();
        var standard = Objects.requireNonNull(manager.model().quoted().get()).quote().best(RouteKind.STANDARD).orElseThrow();
        manager.model().look(standard.stack());
        var buy = Objects.requireNonNull(standard.stack().rates().rate());
        var points = Objects.requireNonNull(manager.terms().sheet().house().participation()).standard();
        manager.terms().sheet().sellRate.set("fifty");
        assertThat(manager.terms().sheet().sellRate.error().get()).isNotEmpty();
        manager.terms().sheet().sellRate.set(new Percent(buy.value().add(points.value()).subtract(new BigDecimal("0.5"))).wire());
        assertThat(codes(manager)).contains(CheckCode.MARKUP_UNEQUAL);
        manager.terms().sheet().lessReason.set(room.demo().store.texts.name(LessReason.COMPETING_OFFER));
        assertThat(codes(manager)).doesNotContain(CheckCode.MARKUP_UNEQUAL);

        manager.model().life().go(Move.KEEP);
        var kept = Objects.requireNonNull(manager.model().life().deal().get());
        assertThat(kept.offer().request().worksheet().contract().lessReason()).isEqualTo("Another offer was shown");
        manager.model().nextBuyer();
        assertThat(manager.terms().sheet().sellRate.get()).isEmpty();
        manager.model().life().open(kept.id());
        assertThat(manager.terms().sheet().lessReason.get()).isEqualTo("Another offer was shown");
        assertThat(manager.model().life().changed().get()).isFalse();
    }

    private static List<CheckCode> codes(Showroom seat) {
        return Objects.requireNonNull(seat.model().quoted().get()).quote().best(RouteKind.STANDARD).orElseThrow().findings()
                .stream().map(finding -> finding.code()).toList();
    }

    @Test
    void whileSomethingNewerIsOnItsWayTheFiguresAreNotCurrent() {
        LateBackground late = new LateBackground();
        Showroom slow = room.with(late);
        slow.model().reload();
        late.arrive();
        slow.wholeDeal();
        late.arrive();
        late.arrive();
        assertThat(slow.model().busy().get()).isFalse();
        Quoted before = Objects.requireNonNull(slow.model().quoted().get());
        slow.terms().price.set("45,000");
        assertThat(slow.model().busy().get()).isTrue();
        assertThat(slow.model().quoted().get()).isSameAs(before);
        late.arrive();
        assertThat(slow.model().busy().get()).isFalse();
        assertThat(Objects.requireNonNull(slow.model().quoted().get()).quote().request().worksheet().price())
                .isEqualTo(Dollars.of(45_000));
        slow.terms().delivery.field().set("11/28");
        assertThat(slow.model().busy().get()).as("the programs of that day first").isTrue();
        late.arrive();
        late.arrive();
        assertThat(slow.model().busy().get()).isFalse();
    }
}
