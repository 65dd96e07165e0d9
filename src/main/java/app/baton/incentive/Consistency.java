package app.baton.incentive;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the parts of a program must have to do with each other. */
final class Consistency {

    private Consistency() { }

    static void check(ProgramId id, List<Payee> payees, List<Window> windows, Routes routes, List<Part> benefits,
                      Combination combination) {
        Invalid.unless(!benefits.isEmpty(), "benefits", "A program gives something.");
        Invalid.unless(new HashSet<>(payees).size() == payees.size(), "payees", "A payee is named twice.");
        Set<DateKind> days = new HashSet<>();
        for (int i = 0; i < windows.size(); i++) {
            Invalid.unless(days.add(windows.get(i).by()), "windows/" + i + "/by", "There is a window for this day above.");
        }
        if (route(benefits).isPresent()) {
            Invalid.unless(routes.isEmpty(), "routes", "A rate or lease program is a route itself and is used on no other.");
            Invalid.unless(benefits.size() == 1, "benefits", "A rate or lease program has that one benefit.");
        } else {
            Invalid.unless(!routes.isEmpty(), "routes", "Say on which routes it may be used.");
        }
        long stores = benefits.stream().filter(part -> Described.dealers(part.benefit())).count();
        Invalid.unless(stores == 0 || stores == benefits.size(), "benefits", "It gives money to the customer and to the store. "
                + "Enter two programs, because they are approved and shown to different people.");
        for (int i = 0; i < benefits.size(); i++) {
            paid(benefits.get(i).benefit(), payees);
        }
        pairs(id, combination);
    }

    static Optional<RouteKind> route(List<Part> benefits) {
        for (Part part : benefits) {
            if (part.benefit() instanceof Benefit.RateTiers) {
                return Optional.of(RouteKind.RATE);
            }
            if (part.benefit() instanceof Benefit.LeaseTerms) {
                return Optional.of(RouteKind.LEASE);
            }
        }
        return Optional.empty();
    }

    private static void paid(Benefit benefit, List<Payee> payees) {
        switch (benefit) {
            case Benefit.CustomerCash _, Benefit.PaymentMultiple _ -> Invalid.unless(
                    payees.contains(Payee.DEAL) || payees.contains(Payee.CHECK) || payees.contains(Payee.PAYMENTS), "payees",
                    "Say how the customer gets the money: deal, check or payments.");
            case Benefit.DealerCash _, Benefit.VolumeBonus _ -> Invalid.unless(payees.contains(Payee.DEALER), "payees",
                    "The store's money is paid to the dealer.");
            case Benefit.Spiff _ -> Invalid.unless(payees.contains(Payee.SALESPERSON), "payees",
                    "A spiff is paid to the salesperson.");
            case Benefit.RateTiers _, Benefit.LeaseTerms _, Benefit.ResidualAdjustment _, Benefit.RateReduction _,
                    Benefit.PaymentWaiver _, Benefit.PaymentDeferral _, Benefit.PlanPrice _, Benefit.NonCash _ -> { }
        }
    }

    private static void pairs(ProgramId id, Combination combination) {
        Set<String> allowed = new HashSet<>();
        Set<String> groups = new HashSet<>();
        for (PairRule rule : combination.rules()) {
            if (rule.policy() == PairRule.Policy.ALLOW) {
                rule.programs().forEach(program -> allowed.add(program.value()));
                groups.addAll(rule.groups());
            }
        }
        List<PairRule> rules = combination.rules();
        for (int i = 0; i < rules.size(); i++) {
            String field = "combination/rules/" + i + "/programs";
            Invalid.unless(!rules.get(i).programs().contains(id), field, "A program has no exception with itself.");
            if (rules.get(i).policy() == PairRule.Policy.FORBID) {
                Invalid.unless(rules.get(i).programs().stream().noneMatch(program -> allowed.contains(program.value())), field,
                        "The same text allows and forbids one program.");
                Invalid.unless(rules.get(i).groups().stream().noneMatch(groups::contains),
                        "combination/rules/" + i + "/groups", "The same text allows and forbids one group.");
            }
        }
        for (int i = 0; i < combination.requires().size(); i++) {
            Invalid.unless(!combination.requires().get(i).anyOf().contains(id), "combination/requires/" + i + "/anyOf",
                    "A program cannot need itself beside it.");
        }
    }
}
