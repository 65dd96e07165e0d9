package app.baton.incentive;

import app.baton.incentive.Situation.Asked;
import app.baton.incentive.VehicleAmount.Span;
import app.baton.money.Dollars;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Works out what each program brings to one deal on one route, once it is judged. */
public final class Offers {

    private final Situation situation;
    private final Verdicts verdicts;
    private final Map<ProgramId, Payee> chosen;
    private final SeenUnit vehicle;
    private final VehicleAmount amounts;
    private final SharedOffers shared;

    /** {@code chosen} is the buyer's choice of form where a program leaves one (R6); without it, the deal. */
    public Offers(Situation situation, Verdicts verdicts, Map<ProgramId, Payee> chosen) {
        this(situation, verdicts, chosen, new SharedOffers(new ProgramFacts(Map.of())));
    }

    /** {@code shared} are those of the same deal that are known already. */
    Offers(Situation situation, Verdicts verdicts, Map<ProgramId, Payee> chosen, SharedOffers shared) {
        this.shared = shared;
        this.situation = situation;
        this.verdicts = verdicts;
        this.chosen = Map.copyOf(chosen);
        this.vehicle = SeenUnit.of(situation.vehicle());
        this.amounts = new VehicleAmount(situation.days().sale());
    }

    /** Its verdict holds what is still unknown of the amounts, too. */
    public Offer of(Program program) {
        return shared.of(program, this::worked);
    }

    private Offer worked(Program program) {
        Verdict verdict = verdicts.of(program);
        var sum = new Sum(program);
        for (Part part : program.benefits()) {
            add(part, sum);
        }
        if (verdict.met() == Known.YES && !sum.open.isEmpty()) {
            List<Reason> reasons = new ArrayList<>(verdict.reasons());
            reasons.addAll(sum.open);
            verdict = new Verdict(program, Known.UNKNOWN, reasons, verdict.pending());
        }
        return new Offer(program, verdict, payee(program), sum.cash[CASH], sum.cash[SAVED], sum.cash[PRICE], sum.cash[DEALER],
                sum.cash[OWN], sum.cash[SPIFF], sum.extras, sum.multiples.isEmpty() ? null : sum.multiples.getFirst(),
                sum.reductions.isEmpty() ? null : sum.reductions.getFirst(), sum.residuals);
    }

    private static final int CASH = 0;
    private static final int SAVED = 1;
    private static final int PRICE = 2;
    private static final int DEALER = 3;
    private static final int OWN = 4;
    private static final int SPIFF = 5;

    /** The parts of one program, added up. */
    private static final class Sum {

        private final Program program;
        private final Money[] cash = new Money[6];
        private final List<Offer.Extra> extras = new ArrayList<>();
        private final List<Benefit.PaymentMultiple> multiples = new ArrayList<>();
        private final List<Benefit.RateReduction> reductions = new ArrayList<>();
        private final List<Benefit.ResidualAdjustment> residuals = new ArrayList<>();
        private final List<Reason> open = new ArrayList<>();

        Sum(Program program) {
            this.program = program;
            java.util.Arrays.fill(cash, Dollars.zero());
        }

        void add(int what, Money amount) {
            cash[what] = cash[what].plus(amount);
        }

        /** Saved for the customer by other means than money, which the store bears where it pays for the program. */
        void saved(Money amount) {
            add(SAVED, amount);
            add(OWN, stores() ? amount : Dollars.zero());
        }

        boolean stores() {
            return program.payer().kind() == PartyKind.STORE;
        }

        void open(List<Asked> questions) {
            open.add(new Reason(Reason.Kind.AMOUNT, Known.UNKNOWN, null, null, questions, List.of()));
        }
    }

    private void add(Part part, Sum sum) {
        int met = verdicts.outcomes(VehicleDemand.part(part), sum.program);
        if (!Outcomes.canBeMet(met)) {
            return;
        }
        @Nullable Condition pending = met == Outcomes.YES ? null : part.when();
        switch (part.benefit()) {
            case Benefit.CustomerCash it -> {
                Money amount = money(it, it.amount(), sum);
                Money own = sum.stores() ? amount : it.storeBears() == null ? Dollars.zero() : it.storeBears().of(amount);
                give(sum, pending, new Offer.Extra(Condition.always(), amount, Dollars.zero(), own, Dollars.zero()));
            }
            case Benefit.DealerCash it -> give(sum, pending, new Offer.Extra(Condition.always(), Dollars.zero(),
                    money(it, it.amount(), sum), Dollars.zero(), Dollars.zero()));
            case Benefit.Spiff it -> give(sum, pending, new Offer.Extra(Condition.always(), Dollars.zero(), Dollars.zero(),
                    Dollars.zero(), money(it, it.amount(), sum)));
            case Benefit.PaymentWaiver it -> waiver(it, sum);
            case Benefit.PlanPrice _ -> plan(sum);
            case Benefit.PaymentMultiple it -> sum.multiples.add(it);
            case Benefit.RateReduction it -> sum.reductions.add(it);
            case Benefit.ResidualAdjustment it -> sum.residuals.add(it);
            case Benefit.RateTiers _, Benefit.LeaseTerms _, Benefit.PaymentDeferral _, Benefit.VolumeBonus _,
                    Benefit.NonCash _ -> { }
        }
    }

    private static void give(Sum sum, @Nullable Condition when, Offer.Extra money) {
        if (when != null) {
            sum.extras.add(new Offer.Extra(when, money.cash(), money.dealer(), money.own(), money.spiff()));
            return;
        }
        sum.add(CASH, money.cash());
        sum.add(DEALER, money.dealer());
        sum.add(OWN, money.own());
        sum.add(SPIFF, money.spiff());
    }

    private Money money(Benefit benefit, AmountRule rule, Sum sum) {
        Money decided = situation.amounts().get(sum.program.id());
        return switch (rule) {
            case AmountRule.Printed it -> printed(it, decided, sum);
            case AmountRule.UpTo it -> {
                if (decided == null) {
                    sum.open(List.of());
                    yield Dollars.zero();
                }
                yield Dollars.min(decided, it.amount());
            }
            case AmountRule.Fixed _, AmountRule.ByModel _, AmountRule.ByAge _, AmountRule.Share _ -> {
                Span span = amounts.money(benefit).apply(vehicle);
                // a share without a cap of a price that nobody knows has no upper end to be unequal to
                if (!span.least().isEqual(span.most()) || rule instanceof AmountRule.Share share && !known(share)) {
                    sum.open(List.of());
                }
                yield span.least();
            }
        };
    }

    private boolean known(AmountRule.Share share) {
        return switch (share.of()) {
            case MSRP -> situation.vehicle().msrp() != null;
            case INVOICE -> situation.vehicle().invoice() != null;
        };
    }

    /** What stands on the certificate, where the sponsor prints such an amount at all. */
    private Money printed(AmountRule.Printed rule, @Nullable Money decided, Sum sum) {
        if (rule.amounts().size() == 1) {
            return rule.amounts().getFirst();
        }
        Money printed = situation.evidence().stream().filter(Evidence.Certificate.class::isInstance)
                .map(Evidence.Certificate.class::cast).filter(held -> held.program().equals(sum.program.id()))
                .filter(held -> held.amount() != null && rule.amounts().contains(held.amount()))
                .map(Evidence.Certificate::amount).reduce(decided, Offers::larger);
        if (printed == null) {
            sum.open(List.of());
            return Dollars.zero();
        }
        return printed;
    }

    private static @Nullable Money larger(@Nullable Money one, @Nullable Money other) {
        return one == null ? other : other == null ? one : Dollars.max(one, other);
    }

    /** The open payments of a lease that the conditions speak of, each and all counted at most at their caps. */
    private void waiver(Benefit.PaymentWaiver waiver, Sum sum) {
        @Nullable Money best = null;
        for (Evidence evidence : situation.evidence()) {
            if (evidence instanceof Evidence.Lease lease && meant(sum.program, lease)) {
                Integer open = lease.openPayments();
                Money payment = lease.payment();
                if (open != null && payment != null) {
                    Money each = Dollars.min(payment, waiver.eachAtMost());
                    best = larger(best, Dollars.min(each.multipliedBy(Math.min(open, waiver.payments())), waiver.totalAtMost()));
                }
            }
        }
        if (best == null) {
            sum.open(List.of());
        } else {
            sum.saved(best);
        }
    }

    private static boolean meant(Program program, Evidence.Lease lease) {
        List<CustomerFact.ReturnsLease> asked = program.eligibility().leaves().stream().map(Condition.Is::fact)
                .filter(CustomerFact.ReturnsLease.class::isInstance).map(CustomerFact.ReturnsLease.class::cast).toList();
        return asked.isEmpty() || asked.stream().anyMatch(fact -> CustomerJudge.meant(fact, lease));
    }

    /** What the customer gains is the store's price less the plan price; a plan price above it gains nothing. */
    private void plan(Sum sum) {
        Money price = situation.terms().price();
        Money plan = situation.terms().planPrice();
        if (price == null || plan == null) {
            sum.open(List.of());
            return;
        }
        Money saved = Dollars.max(price.minus(plan), Dollars.zero());
        sum.saved(saved);
        sum.add(PRICE, saved);
    }

    private Payee payee(Program program) {
        Payee choice = chosen.get(program.id());
        if (choice != null && program.payees().contains(choice)) {
            return choice;
        }
        return program.payees().isEmpty() || program.payees().contains(Payee.DEAL) ? Payee.DEAL : program.payees().getFirst();
    }
}
