package app.baton.incentive.stack;

import app.baton.incentive.Known;
import app.baton.incentive.RouteKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The law as the design states it, read by itself for one way to buy of a {@link Plan}: what is legal, what a stack is worth,
 * which of two is better. Nothing here is the engine's; the best stack is found by looking at each. Sets are bits.
 */
final class PlanLaw {

    static final long MSRP = 57_335;
    static final int SHARE_TENTHS = 25;
    static final long EXTRA = 400;
    static final int BORNE_PERCENT = 10;
    static final long RESIDUAL = 60;
    static final BigDecimal FACTOR = new BigDecimal("0.00205");
    private static final BigDecimal FLOOR = BigDecimal.TWO;
    private static final MathContext FINE = MathContext.DECIMAL128;

    private final Plan plan;
    private final Plan.Road road;
    private final int way;
    private final @Nullable BigDecimal amount;
    private final @Nullable BigDecimal rate;
    private final @Nullable BigDecimal standard;
    private final @Nullable BigDecimal factor;
    private final long usable;
    private final long[] apart;
    private final Map<BigDecimal, BigDecimal> annuities = new HashMap<>();

    PlanLaw(Plan plan, Plan.Road road) {
        this.plan = plan;
        this.road = road;
        this.way = road.way() < 0 ? -1 : plan.size() + road.way();
        Plan.Deal deal = plan.deal();
        this.amount = deal.hundreds() < 0 ? null : BigDecimal.valueOf(deal.hundreds() * 100L);
        this.standard = road.kind() == RouteKind.CASH || road.kind() == RouteKind.LEASE ? null : standard(deal.tier());
        this.rate = switch (road.kind()) {
            case CASH -> deal.outside() == 0 ? null : percent(deal.outside());
            case STANDARD -> standard;
            case RATE -> tabled() ? percent(its().tenths() + (deal.tier() == 2 ? 10 : 0)) : null;
            case LEASE -> null;
        };
        this.factor = road.kind() == RouteKind.LEASE && tabled() ? FACTOR.multiply(BigDecimal.valueOf(deal.tier())) : null;
        long fits = 0;
        apart = new long[plan.size()];
        for (int i = 0; i < plan.size(); i++) {
            fits |= usable(i) ? 1L << i : 0;
            for (int j = 0; j < plan.size(); j++) {
                apart[i] |= i != j && !together(plan, i, j) ? 1L << j : 0;
            }
        }
        this.usable = fits;
    }

    /** Money in cents, everything else in dollars that nobody rounded. */
    private record Worth(long[] cash, BigDecimal saving, @Nullable BigDecimal payment, @Nullable BigDecimal financed,
                         BigDecimal down, long dealer) { }

    private Plan.Way its() {
        return plan.ways().get(road.way());
    }

    private static BigDecimal percent(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }

    private @Nullable BigDecimal standard(int tier) {
        int months = Objects.requireNonNull(road.months());
        return switch (tier) {
            case 1 -> percent(months <= 60 ? 79 : 89);
            case 2 -> months <= 60 ? percent(104) : null;
            default -> null;
        };
    }

    /** Whether the route's own table has a row for the tier. */
    private boolean tabled() {
        return plan.deal().tier() == 1 || plan.deal().tier() == 2 && its().bothTiers();
    }

    private boolean payable() {
        return rate != null || factor != null;
    }

    /** Whether this way to buy exists for the deal at all, whatever the stack. */
    private boolean exists() {
        return switch (road.kind()) {
            case CASH -> true;
            case STANDARD -> plan.deal().tier() == 0 || standard != null;
            case RATE, LEASE -> tabled();
        };
    }

    /** Two programs: a text that forbids, what is alone, the routes, a text that allows, what goes with all, the table. */
    static boolean together(Plan plan, int one, int other) {
        boolean forbids = says(plan, one, other, false) || says(plan, other, one, false);
        if (forbids || alone(plan.place(one)) || alone(plan.place(other)) || !byRoute(plan, one, other)) {
            return false;
        }
        int group = plan.place(one).group();
        int otherGroup = plan.place(other).group();
        return says(plan, one, other, true) || says(plan, other, one, true)
                || withAll(plan.place(one)) || withAll(plan.place(other))
                || group >= Plan.TABLED || otherGroup >= Plan.TABLED || plan.table(group, otherGroup);
    }

    private static boolean says(Plan plan, int speaker, int other, boolean allows) {
        return plan.said(speaker).stream().anyMatch(text -> text.allows() == allows
                && plan.about(text) == (text.group() ? plan.place(other).group() : other));
    }

    private static boolean alone(Plan.Place place) {
        return place.manner() == Plan.Manner.ALONE || place.group() == Plan.ALONE_GROUP;
    }

    private static boolean withAll(Plan.Place place) {
        return place.manner() == Plan.Manner.WITH_ALL || place.group() == Plan.WITH_ALL_GROUP;
    }

    private static boolean byRoute(Plan plan, int one, int other) {
        int first = Math.min(one, other);
        int last = Math.max(one, other);
        return last < plan.size()
                || first < plan.size() && plan.items().get(first).on(plan.ways().get(last - plan.size()).kind());
    }

    /** Whether an item may be used on this way to buy, as far as no other item decides it. */
    private boolean usable(int i) {
        Plan.Item item = plan.items().get(i);
        boolean figured = item.gift() != Plan.Gift.MULTIPLE || payable() && amount != null;
        return figured && item.on(road.kind()) && (way < 0 || together(plan, i, way));
    }

    boolean legal(long set) {
        if (!exists() || (set & ~usable) != 0) {
            return false;
        }
        for (int i = 0; i < plan.size(); i++) {
            if (in(set, i) && ((set & apart[i]) != 0 || plan.items().get(i).gift() == Plan.Gift.SPIFF || !needsMet(i, set))) {
                return false;
            }
        }
        Worth worth = worth(set);
        for (int i = 0; i < plan.size(); i++) {
            if (in(set, i) && !holds(plan.items().get(i).demands(), set, worth)) {
                return false;
            }
        }
        return (way < 0 || open(set, worth)) && plan.ceilings().stream().allMatch(ceiling -> within(ceiling, set, worth));
    }

    /** Whether the stack meets what the route's own program asks: what it needs, its conditions, a rate table's advance. */
    private boolean open(long set, Worth worth) {
        return needsMet(way, set) && holds(its().demands(), set, worth)
                && (its().lease() || advance(its().advance(), worth));
    }

    private static boolean in(long set, int item) {
        return (set >> item & 1) != 0;
    }

    /** Whether a program is used: in the stack, or the route itself. */
    private boolean used(int program, long set) {
        return program >= 0 && (program == way || program < plan.size() && in(set, program));
    }

    private boolean needsMet(int program, long set) {
        List<Integer> needs = plan.needs(program);
        return needs.isEmpty() || needs.stream().anyMatch(need -> used(need, set));
    }

    private boolean holds(List<Plan.Demand> demands, long set, Worth worth) {
        return demands.stream().allMatch(demand -> holds(demand, set, worth));
    }

    private boolean holds(Plan.Demand demand, long set, Worth worth) {
        Known fact = plan.answers().get(demand.a() % Plan.FACTS);
        boolean with = used(plan.target(demand.b()), set);
        Plan.Deal deal = plan.deal();
        return switch (demand.ask()) {
            case FACT -> fact == Known.YES;
            case NOT_FACT -> fact == Known.NO;
            case EITHER -> fact == Known.YES || plan.answers().get(demand.b() % Plan.FACTS) == Known.YES;
            case FACT_OR_WITH -> fact == Known.YES || with;
            case WITH -> with;
            case NOT_WITH -> !with;
            case ADVANCE -> advance(demand.percent(), worth);
            case DOWN -> deal.down() >= 0
                    && worth.down().add(BigDecimal.valueOf(deal.down())).compareTo(BigDecimal.valueOf(demand.down())) >= 0;
            case TERM -> road.months() != null && road.months() <= 60;
            case TIER -> deal.tier() == 1;
        };
    }

    /** Nothing is advanced to who pays cash; {@code most} 0 is no limit. */
    private boolean advance(int most, Worth worth) {
        return most == 0 || road.kind() == RouteKind.CASH || worth.financed() != null
                && worth.financed().multiply(BigDecimal.valueOf(100)).compareTo(BigDecimal.valueOf(MSRP * most)) <= 0;
    }

    private boolean within(Plan.Ceiling ceiling, long set, Worth worth) {
        long count = way >= 0 && plan.covers(ceiling, way) ? 1 : 0;
        long cents = 0;
        for (int i = 0; i < plan.size(); i++) {
            if (in(set, i) && plan.covers(ceiling, i)) {
                count++;
                cents += worth.cash()[i];
            }
        }
        return switch (ceiling.kind()) {
            case COUNT -> count <= ceiling.most();
            case MONEY -> cents <= ceiling.dollars() * 100L;
            case CUT -> true;
        };
    }

    /** Fixed money, then parts that hang on others, then payments without the money of any, then cuts from the last back. */
    private Worth worth(long set) {
        long[] cash = new long[plan.size()];
        long dealer = 0;
        for (int i = 0; i < cash.length; i++) {
            if (in(set, i)) {
                Plan.Item item = plan.items().get(i);
                long fixed = item.dollars() * 100L;
                dealer += item.gift() == Plan.Gift.DEALER ? fixed : 0;
                cash[i] = switch (item.gift()) {
                    case CASH, BORNE -> fixed;
                    case SHARE -> Math.min(fixed, half(BigDecimal.valueOf(MSRP * SHARE_TENTHS, 1)));
                    case EXTRA -> fixed + (used(plan.target(item.steps()), set) ? EXTRA * 100 : 0);
                    case DEALER, MULTIPLE, REDUCTION, RESIDUAL, SPIFF -> 0;
                };
            }
        }
        BigDecimal cost = cost(set);
        BigDecimal before = financed(set, cash);
        for (int i = 0; i < cash.length; i++) {
            Plan.Item item = plan.items().get(i);
            if (in(set, i) && item.gift() == Plan.Gift.MULTIPLE) {
                cash[i] = Math.min(item.dollars() * 100L, 2 * Math.max(0, half(payment(before, cost, set).movePointRight(2))));
            }
        }
        plan.ceilings().forEach(ceiling -> cut(ceiling, set, cash));
        BigDecimal financed = financed(set, cash);
        BigDecimal down = BigDecimal.ZERO;
        BigDecimal money = BigDecimal.ZERO;
        for (int i = 0; i < cash.length; i++) {
            money = money.add(BigDecimal.valueOf(cash[i], 2));
            boolean counts = plan.items().get(i).meetsDown() && !plan.items().get(i).check();
            down = counts ? down.add(BigDecimal.valueOf(cash[i], 2)) : down;
        }
        BigDecimal saved = financed == null || cost == null || standard == null ? BigDecimal.ZERO
                : financed.subtract(financed.multiply(annuity(standard), FINE).divide(annuity(cost), FINE));
        return new Worth(cash, money.add(saved), financed == null || !payable() ? null : payment(financed, cost, set), financed,
                down, dealer);
    }

    private static long half(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private void cut(Plan.Ceiling ceiling, long set, long[] cash) {
        long left = ceiling.dollars() * 100L;
        for (int i = 0; i < cash.length && ceiling.kind() == Plan.Ceiling.Most.CUT; i++) {
            if (in(set, i) && plan.covers(ceiling, i)) {
                cash[i] = Math.min(cash[i], left);
                left -= cash[i];
            }
        }
    }

    /** What the contract's rate is with the points of the stack: down to the floor, never up. */
    private @Nullable BigDecimal cost(long set) {
        BigDecimal cost = rate;
        for (int i = 0; i < plan.size() && cost != null; i++) {
            if (in(set, i) && plan.items().get(i).gift() == Plan.Gift.REDUCTION) {
                cost = cost.min(cost.subtract(percent(plan.items().get(i).steps() * 5)).max(FLOOR));
            }
        }
        return cost;
    }

    private @Nullable BigDecimal financed(long set, long[] cash) {
        BigDecimal financed = amount;
        for (int i = 0; i < cash.length && financed != null && plan.deal().applied(); i++) {
            boolean lowers = in(set, i) && !plan.items().get(i).check();
            financed = lowers ? financed.subtract(BigDecimal.valueOf(cash[i], 2)) : financed;
        }
        return financed;
    }

    private BigDecimal payment(@Nullable BigDecimal financed, @Nullable BigDecimal cost, long set) {
        Objects.requireNonNull(financed);
        if (factor == null) {
            return financed.divide(annuity(Objects.requireNonNull(cost)), FINE);
        }
        long points = RESIDUAL;
        for (int i = 0; i < plan.size(); i++) {
            points += in(set, i) && plan.items().get(i).gift() == Plan.Gift.RESIDUAL ? plan.items().get(i).steps() : 0;
        }
        BigDecimal residual = BigDecimal.valueOf(MSRP * points, 2);
        return financed.subtract(residual).divide(BigDecimal.valueOf(36), FINE)
                .add(financed.add(residual).multiply(factor));
    }

    /** What a dollar a month is worth today at a rate: 1/(1+i) + 1/(1+i)^2 + ... in closed form. */
    private BigDecimal annuity(BigDecimal annual) {
        int months = Objects.requireNonNull(road.months());
        return annuities.computeIfAbsent(annual, _ -> {
            BigDecimal monthly = annual.divide(BigDecimal.valueOf(1200), FINE);
            BigDecimal growth = monthly.add(BigDecimal.ONE).pow(months, FINE);
            return annual.signum() == 0 ? BigDecimal.valueOf(months)
                    : growth.subtract(BigDecimal.ONE).divide(growth.multiply(monthly), FINE);
        });
    }

    /** In cents, half up. */
    long saving(long set) {
        return half(worth(set).saving().movePointRight(2));
    }

    /** In cents, half up; null where there is none. */
    @Nullable Long payment(long set) {
        BigDecimal payment = worth(set).payment();
        return payment == null ? null : half(payment.movePointRight(2));
    }

    /** The store's money less the spiffs that the stack makes it owe. */
    long retained(long set) {
        Worth worth = worth(set);
        long retained = worth.dealer();
        for (int i = 0; i < plan.size(); i++) {
            Plan.Item item = plan.items().get(i);
            boolean owed = item.gift() == Plan.Gift.SPIFF && in(usable, i) && holds(item.demands(), set, worth);
            retained -= owed ? item.dollars() * 100L : 0;
            boolean borne = item.gift() == Plan.Gift.BORNE;
            retained -= borne ? half(BigDecimal.valueOf(worth.cash()[i] * BORNE_PERCENT, 2)) : 0;
        }
        return retained;
    }

    private long customers(long set) {
        long customers = 0;
        for (int i = 0; i < plan.size(); i++) {
            customers |= in(set, i) && !plan.items().get(i).gift().stores() ? 1L << i : 0;
        }
        return customers;
    }

    /** Above zero where the one is better for the goal. The store's money never decides outside the gross goal. */
    int compare(long one, long other) {
        Goal goal = plan.deal().goal();
        int by = 0;
        if (goal == Goal.LOWEST_PAYMENT && payment(one) != null) {
            by = Long.compare(Objects.requireNonNull(payment(other)), Objects.requireNonNull(payment(one)));
        }
        by = by != 0 ? by : Long.compare(saving(one), saving(other));
        if (by == 0 && goal == Goal.BEST_RETAINED_GROSS) {
            by = Long.compare(retained(one), retained(other));
            return by != 0 ? by : byNames(one, other);
        }
        by = by != 0 ? by : byNames(customers(one), customers(other));
        by = by != 0 ? by : Long.compare(worth(one).dealer(), worth(other).dealer());
        return by != 0 ? by : byNames(one, other);
    }

    /** More programs, then the sorted list of ids that comes first. */
    private static int byNames(long one, long other) {
        int by = Long.compare(Long.bitCount(one), Long.bitCount(other));
        return by != 0 || one == other ? by : in(one, Long.numberOfTrailingZeros(one ^ other)) ? 1 : -1;
    }

    /** Empty where not even the empty stack is legal, nor any other. */
    OptionalLong best() {
        long best = -1;
        for (long set = 0; set < 1L << plan.size(); set++) {
            if (legal(set) && (best < 0 || compare(set, best) > 0)) {
                best = set;
            }
        }
        return best < 0 ? OptionalLong.empty() : OptionalLong.of(best);
    }
}
