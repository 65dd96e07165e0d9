package app.baton.ui.deals.grid;

import app.baton.deal.Reach;
import app.baton.deal.Reach.By;
import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Sale;
import app.baton.deal.worksheet.Worked;
import app.baton.incentive.Benefit;
import app.baton.incentive.Program;
import app.baton.incentive.Route;
import app.baton.incentive.RouteKind;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Works out the ways of one deal to a payment below its own, and says each, or why a thing alone does not reach it. */
final class ReachWays {

    private static final List<Integer> TERMS = List.of(24, 36, 48, 60, 66, 72, 75, 84);

    private final OpenDeal deal;
    private final Money payment;
    private final @Nullable Money lowestPrice;
    private final Texts texts;

    /**
     * One thing that may be moved.
     *
     * @param way null where it does not reach the payment, or may not be moved
     * @param change what it does to the deal; null likewise
     */
    record Line(By by, String words, Reach.@Nullable Way way, @Nullable DealChange change) { }

    /** {@code lowestPrice} is null for whoever does not set prices. */
    ReachWays(OpenDeal deal, Money payment, @Nullable Money lowestPrice, Texts texts) {
        this.deal = deal;
        this.payment = payment;
        this.lowestPrice = lowestPrice;
        this.texts = texts;
    }

    Map<By, Line> lines(BooleanSupplier stop) {
        Reach reach = new Reach(deal.quoting(), deal.request(), deal.looked().stack(), payment, stop);
        Map<By, Line> lines = new EnumMap<>(By.class);
        for (By by : By.values()) {
            if (stop.getAsBoolean()) {
                return lines;
            }
            lines.put(by, by == By.PRICE && lowestPrice == null ? none(by, texts.say("deals.reach.price.manager"))
                    : line(by, reach));
        }
        return lines;
    }

    private Line line(By by, Reach reach) {
        Money lowest = lowestPrice == null ? deal.request().worksheet().price() : lowestPrice;
        return reach.ways(List.of(by), Dollars.max(lowest, Dollars.ofCents(1)), mostDown(), terms()).stream().findFirst()
                .map(this::line).orElseGet(() -> none(by, texts.say(switch (by) {
                    case PRICE -> "deals.reach.price.not";
                    case DOWN -> "deals.reach.down.not";
                    case TERM -> "deals.reach.term.not";
                })));
    }

    private Line line(Reach.Way way) {
        Money reached = Objects.requireNonNull(way.on().worked().payment());
        Money moved = way.moved();
        return switch (way.by()) {
            case PRICE -> {
                Money price = deal.request().worksheet().price().minus(Objects.requireNonNull(moved));
                yield new Line(way.by(), texts.say("deals.reach.price", cents(price), cents(moved), cents(reached)), way,
                        DealChange.price(price));
            }
            case DOWN -> {
                Money down = deal.request().worksheet().cashDown().plus(Objects.requireNonNull(moved));
                yield new Line(way.by(), texts.say("deals.reach.down", cents(down), cents(moved), cents(reached)), way,
                        DealChange.down(down));
            }
            case TERM -> new Line(way.by(), texts.say("deals.reach.term", Objects.requireNonNull(way.months()),
                    Objects.requireNonNull(deal.route().months()), cents(reached)), way,
                    DealChange.way(way.on().stack()));
        };
    }

    private String cents(Money money) {
        return texts.formats().cents(money);
    }

    private static Line none(By by, String words) {
        return new Line(by, words, null, null);
    }

    /** All but a dollar of what is lent; of a lease what it loses over the term. */
    private Money mostDown() {
        Worked worked = deal.looked().worked();
        Money room = switch (worked) {
            case Sale sale -> sale.credit().principal().minus(Dollars.of(1));
            case Leased leased -> leased.adjustedCost().amount().minus(leased.residual().amount());
        };
        return deal.request().worksheet().cashDown().plus(Dollars.max(room, Dollars.zero()));
    }

    /** What banks write and the deal asks for; a lease has the terms that its program prints. */
    private List<Integer> terms() {
        Route route = deal.route();
        Program program = route.program();
        if (route.kind() == RouteKind.LEASE && program != null) {
            return program.benefits().stream().flatMap(benefit -> benefit.benefit() instanceof Benefit.LeaseTerms lease
                    ? lease.rows().stream().map(Benefit.LeaseTerms.Row::months) : java.util.stream.Stream.empty())
                    .distinct().toList();
        }
        return java.util.stream.Stream.concat(TERMS.stream(), deal.request().structure().policy().terms().stream()).distinct()
                .toList();
    }
}
