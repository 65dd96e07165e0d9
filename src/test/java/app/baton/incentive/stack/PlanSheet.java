package app.baton.incentive.stack;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.Cap;
import app.baton.incentive.ClaimTerms;
import app.baton.incentive.Combination;
import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.CustomerFact.Serves.Calling;
import app.baton.incentive.DealFact;
import app.baton.incentive.DealFact.SaleType.SaleKind;
import app.baton.incentive.Extras;
import app.baton.incentive.Fact;
import app.baton.incentive.Financing;
import app.baton.incentive.Group;
import app.baton.incentive.Limits;
import app.baton.incentive.PairRule;
import app.baton.incentive.Part;
import app.baton.incentive.PartyRole;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Programs;
import app.baton.incentive.RateRow;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Routes;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Situation;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.Source;
import app.baton.incentive.StandardRates;
import app.baton.incentive.Terms;
import app.baton.incentive.Tier;
import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A {@link Plan} as the engine is given it. */
record PlanSheet(Plan plan) {

    private static final List<Fact> FACTS = List.of(
            new CustomerFact.Serves(List.of(PartyRole.BUYER), List.of(Calling.VETERAN)),
            new CustomerFact.FirstOnContract(List.of(PartyRole.BUYER)),
            new CustomerFact.HasFleetNumber(List.of(PartyRole.BUYER)));
    private static final ProgramId BOOK = new ProgramId("BOOK");
    private static final Tier FIRST = new Tier("T1");
    private static final Tier SECOND = new Tier("T2");

    /** In the order of their numbers, which is the order of their ids. */
    ProgramId id(int program) {
        return new ProgramId(program < plan.size() ? "P%02d".formatted(program) : "W" + (program - plan.size()));
    }

    Answer solved() {
        return solved(programs());
    }

    Answer solved(List<Program> programs) {
        return stacks(programs).best(situation(), policy(), plan.deal().goal());
    }

    Stacks stacks(List<Program> programs) {
        return new Stacks(new ProgramSheet(List.of(rulebook()), programs));
    }

    /** Which items are in a stack, the store's included, spiffs not: they are owed. */
    long bits(RouteStack stack) {
        long set = 0;
        List<RouteStack.Line> lines = new ArrayList<>(stack.programs());
        lines.addAll(stack.dealerPrograms());
        for (RouteStack.Line line : lines) {
            int item = Integer.parseInt(line.program().id().value().substring(1));
            set |= plan.items().get(item).gift() == Plan.Gift.SPIFF ? 0 : 1L << item;
        }
        return set;
    }

    boolean is(RouteStack stack, Plan.Road road) {
        Program program = stack.route().program();
        return stack.route().kind() == road.kind() && java.util.Objects.equals(stack.route().months(), road.months())
                && (program == null ? road.way() < 0 : program.id().equals(id(plan.size() + road.way())));
    }

    List<Program> programs() {
        return IntStream.range(0, plan.total()).mapToObj(i -> i < plan.size() ? item(i) : way(i)).toList();
    }

    Situation situation() {
        Plan.Deal deal = plan.deal();
        Tier tier = deal.tier() == 0 ? null : deal.tier() == 1 ? FIRST : SECOND;
        Situation situation = Deals.of("F-150", "XLT", PlanLaw.MSRP, "2026-11-01").situation().with(new Terms(SaleKind.RETAIL,
                tier, null, null, null, deal.down() < 0 ? null : Dollars.of(deal.down()), "", null));
        for (int fact = 0; fact < FACTS.size(); fact++) {
            situation = situation.answering(new Asked(null, FACTS.get(fact)), plan.answers().get(fact));
        }
        return situation;
    }

    Policy policy() {
        Plan.Deal deal = plan.deal();
        var financing = new Financing(deal.hundreds() < 0 ? null : Dollars.of(deal.hundreds() * 100L),
                deal.applied() ? Financing.Basis.APPLIED : Financing.Basis.GIVEN);
        return new Policy(financing, List.of(), List.copyOf(deal.terms()), List.of(36), null,
                deal.outside() == 0 ? null : tenths(deal.outside()), Map.of(), Map.of(), Policy.MANY_PLACES);
    }

    private static Percent tenths(int tenths) {
        return new Percent(BigDecimal.valueOf(tenths, 1));
    }

    private Program item(int i) {
        Plan.Item item = plan.items().get(i);
        List<RouteKind> kinds = Arrays.stream(RouteKind.values()).filter(item::on).toList();
        List<Payee> payees = switch (item.gift()) {
            case DEALER -> List.of(Payee.DEALER);
            case SPIFF -> List.of(Payee.SALESPERSON);
            case CASH, BORNE, SHARE, MULTIPLE, REDUCTION, RESIDUAL, EXTRA -> List.of(item.check() ? Payee.CHECK : Payee.DEAL);
        };
        return program(i, payees, new Routes(kinds, List.of()), parts(item), demands(item.demands()), item.meetsDown());
    }

    private List<Part> parts(Plan.Item item) {
        var fixed = new AmountRule.Fixed(Dollars.of(item.dollars()));
        return switch (item.gift()) {
            case CASH -> List.of(new Part(new Benefit.CustomerCash(fixed, null), null));
            case BORNE -> List.of(new Part(new Benefit.CustomerCash(fixed, Percent.of(PlanLaw.BORNE_PERCENT)), null));
            case SHARE -> List.of(new Part(new Benefit.CustomerCash(new AmountRule.Share(tenths(PlanLaw.SHARE_TENTHS),
                    AmountRule.Share.Base.MSRP, Dollars.of(item.dollars())), null), null));
            case MULTIPLE -> List.of(new Part(new Benefit.PaymentMultiple(2, Dollars.of(item.dollars())), null));
            case REDUCTION -> List.of(new Part(new Benefit.RateReduction(tenths(item.steps() * 5), tenths(20)), null));
            case RESIDUAL -> List.of(new Part(new Benefit.ResidualAdjustment(Percent.of(item.steps())), null));
            case EXTRA -> {
                Part extra = new Part(new Benefit.CustomerCash(new AmountRule.Fixed(Dollars.of(PlanLaw.EXTRA)), null),
                        Condition.is(new DealFact.UsedWith(List.of(id(plan.target(item.steps()))))));
                yield List.of(new Part(new Benefit.CustomerCash(fixed, null), null), extra);
            }
            case DEALER -> List.of(new Part(new Benefit.DealerCash(fixed), null));
            case SPIFF -> List.of(new Part(new Benefit.Spiff(fixed, null, false), null));
        };
    }

    private Program way(int program) {
        Plan.Way way = plan.ways().get(program - plan.size());
        Benefit benefit;
        if (way.lease()) {
            TreeMap<Tier, MoneyFactor> factors = new TreeMap<>(Map.of(FIRST, new MoneyFactor(PlanLaw.FACTOR)));
            if (way.bothTiers()) {
                factors.put(SECOND, new MoneyFactor(PlanLaw.FACTOR.multiply(BigDecimal.TWO)));
            }
            benefit = new Benefit.LeaseTerms(List.of(new Benefit.LeaseTerms.Row(ModelLine.of(2026, "Ford", "F-150"), 36,
                    Percent.of(PlanLaw.RESIDUAL), factors)), 10_000, List.of(), Dollars.zero(), Dollars.zero());
        } else {
            List<RateRow> rows = new ArrayList<>(List.of(row(FIRST, 72, way.tenths(), way.advance())));
            if (way.bothTiers()) {
                rows.add(row(SECOND, 72, way.tenths() + 10, way.advance()));
            }
            benefit = new Benefit.RateTiers(rows, null);
        }
        return program(program, List.of(), Routes.none(), List.of(new Part(benefit, null)), demands(way.demands()), false);
    }

    private static RateRow row(Tier tier, int to, int tenths, int advance) {
        return new RateRow(tier, 24, to, tenths(tenths), advance == 0 ? null : Percent.of(advance));
    }

    private Program program(int i, List<Payee> payees, Routes routes, List<Part> parts, Condition eligibility, boolean down) {
        Program any = Programs.cash(id(i).value(), 1, "Program " + i, 1);
        Plan.Place place = plan.place(i);
        List<PairRule> rules = plan.said(i).stream().map(text -> new PairRule(
                text.allows() ? PairRule.Policy.ALLOW : PairRule.Policy.FORBID,
                text.group() ? List.of() : List.of(id(plan.about(text))),
                text.group() ? List.of("G" + plan.about(text)) : List.of(), null)).toList();
        List<ProgramId> needs = plan.needs(i).stream().map(this::id).toList();
        boolean grouped = place.group() < Plan.NO_GROUP;
        var combination = new Combination(BOOK, grouped ? "G" + place.group() : null, rules,
                needs.isEmpty() ? List.of() : List.of(new Combination.Requirement(needs)),
                place.manner() == Plan.Manner.ALONE, place.manner() == Plan.Manner.WITH_ALL);
        return new Program(any.id(), 1, any.name(), any.sponsor(), any.payer(), payees, any.windows(), routes, parts,
                eligibility, combination, Limits.none(), List.of(), ClaimTerms.none(), down, any.source(), Extras.none());
    }

    private Condition demands(List<Plan.Demand> demands) {
        return Condition.all(demands.stream().map(this::demand).toArray(Condition[]::new));
    }

    private Condition demand(Plan.Demand demand) {
        Condition fact = Condition.is(FACTS.get(demand.a() % FACTS.size()));
        return switch (demand.ask()) {
            case FACT -> fact;
            case NOT_FACT -> new Condition.Not(fact, null);
            case EITHER -> new Condition.Any(List.of(fact, Condition.is(FACTS.get(demand.b() % FACTS.size()))), null);
            case FACT_OR_WITH -> new Condition.Any(List.of(fact, with(demand)), null);
            case WITH -> with(demand);
            case NOT_WITH -> new Condition.Not(with(demand), null);
            case ADVANCE -> Condition.is(new DealFact.AdvanceAtMost(Percent.of(demand.percent())));
            case DOWN -> Condition.is(new DealFact.CashDown(Dollars.of(demand.down()), null));
            case TERM -> Condition.is(new DealFact.TermWithin(null, 60));
            case TIER -> Condition.is(new DealFact.TierIn(List.of(FIRST)));
        };
    }

    private Condition with(Plan.Demand demand) {
        int target = plan.target(demand.b());
        return Condition.is(new DealFact.UsedWith(List.of(target < 0 ? new ProgramId("NONE") : id(target))));
    }

    Rulebook rulebook() {
        List<Group> groups = new ArrayList<>();
        TreeMap<String, SortedMap<String, Boolean>> together = new TreeMap<>();
        for (int one = 0; one < Plan.NO_GROUP; one++) {
            groups.add(new Group("G" + one, "Group " + one, one == Plan.ALONE_GROUP, one == Plan.WITH_ALL_GROUP));
        }
        for (int one = 0; one < Plan.TABLED; one++) {
            TreeMap<String, Boolean> row = new TreeMap<>();
            for (int other = 0; other < Plan.TABLED; other++) {
                row.put("G" + other, plan.table(one, other));
            }
            together.put("G" + one, row);
        }
        List<Cap> caps = plan.ceilings().stream().map(this::cap).filter(java.util.Objects::nonNull).toList();
        var standard = new StandardRates("Ford Credit", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30),
                List.of(new RateRow(FIRST, 24, 60, tenths(79), null), new RateRow(FIRST, 61, 72, tenths(89), null),
                        new RateRow(SECOND, 24, 60, tenths(104), null)));
        return new Rulebook(BOOK, 1, "Book", groups, together, caps, List.of(), List.of(), List.of(standard),
                new Source("Book", "1", "Book", null), Extras.none());
    }

    private @Nullable Cap cap(Plan.Ceiling ceiling) {
        List<ProgramId> members = IntStream.range(0, plan.total()).filter(i -> (ceiling.members() >> i & 1) != 0)
                .mapToObj(this::id).toList();
        List<String> groups = ceiling.group() < Plan.NO_GROUP ? List.of("G" + ceiling.group()) : List.of();
        if (members.isEmpty() && groups.isEmpty()) {
            return null;
        }
        return switch (ceiling.kind()) {
            case COUNT -> new Cap("Cap", members, groups, ceiling.most(), null, false, null);
            case MONEY -> new Cap("Cap", members, groups, null, Dollars.of(ceiling.dollars()), false, null);
            case CUT -> new Cap("Cap", members, groups, null, Dollars.of(ceiling.dollars()), true, null);
        };
    }
}
