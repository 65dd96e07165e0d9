package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.incentive.PairRule.Policy;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the parts of a program must have to do with each other, and what follows from them without any deal. */
class ProgramContentTest {

    private static final Program CASH = Programs.cash("26-1", 1, "Cash", 1500);
    private static final AmountRule SOME = new AmountRule.Fixed(Dollars.of(100));
    private static final Benefit MONEY = new Benefit.CustomerCash(SOME, null);
    private static final Benefit STORE = new Benefit.DealerCash(SOME);
    private static final Benefit RATE = new Benefit.RateTiers(List.of(new RateRow(new Tier("A"), 36, 60, Percent.of(1), null)),
            null);
    private static final List<ProgramId> SELF = List.of(new ProgramId("26-1"));
    private static final List<ProgramId> SECOND = List.of(new ProgramId("26-2"));

    @Test
    void aProgramGivesSomething() {
        refused("benefits", "A program gives something.", () -> program(List.of(Payee.DEAL), Routes.all()));
    }

    @Test
    void aRouteIsAProgramOfItsOwn() {
        refused("routes", "A rate or lease program is a route itself and is used on no other.",
                () -> program(List.of(), Routes.all(), RATE));
        refused("benefits", "A rate or lease program has that one benefit.",
                () -> program(List.of(Payee.DEAL), Routes.none(), RATE, MONEY));
        refused("routes", "Say on which routes it may be used.", () -> program(List.of(Payee.DEAL), Routes.none(), MONEY));
        taken(() -> program(List.of(), Routes.none(), RATE));
        assertThat(program(List.of(), Routes.none(), RATE).route()).contains(RouteKind.RATE);
        assertThat(CASH.route()).isEmpty();
    }

    @Test
    void everyMoneyHasItsPayee() {
        String customer = "Say how the customer gets the money: deal, check or payments.";
        refused("payees", customer, () -> program(List.of(Payee.DEALER), Routes.all(), MONEY));
        refused("payees", customer, () -> program(List.of(), Routes.all(), new Benefit.PaymentMultiple(1, Dollars.of(500))));
        for (Payee payee : List.of(Payee.DEAL, Payee.CHECK, Payee.PAYMENTS)) {
            taken(() -> program(List.of(payee), Routes.all(), MONEY));
        }
        refused("payees", "The store's money is paid to the dealer.", () -> program(List.of(Payee.DEAL), Routes.all(), STORE));
        refused("payees", "The store's money is paid to the dealer.", () -> program(List.of(Payee.DEAL), Routes.all(),
                new Benefit.VolumeBonus(List.of(new Benefit.VolumeBonus.Step(1, Dollars.of(1))), List.of())));
        refused("payees", "A spiff is paid to the salesperson.",
                () -> program(List.of(Payee.DEALER), Routes.all(), new Benefit.Spiff(SOME, null, false)));
        refused("payees", "A payee is named twice.", () -> program(List.of(Payee.DEAL, Payee.DEAL), Routes.all(), MONEY));
        refused("benefits", "It gives money to the customer and to the store. Enter two programs, because they are approved and "
                + "shown to different people.", () -> program(List.of(Payee.DEAL, Payee.DEALER), Routes.all(), MONEY, STORE));
        taken(() -> program(List.of(), Routes.all(), new Benefit.NonCash("Mats")));
    }

    @Test
    void oneWindowForADay() {
        Window sold = new Window(DateKind.SALE, LocalDate.of(2026, 11, 3), null);
        refused("windows/2/by", "There is a window for this day above.", () -> windows(sold,
                new Window(DateKind.DELIVERY, null, LocalDate.of(2026, 11, 30)), sold));
    }

    @Test
    void exceptionsDoNotContradictThemselves() {
        refused("combination/rules/0/programs", "A program has no exception with itself.", () -> rules(rule(Policy.ALLOW, SELF)));
        refused("combination/rules/0/programs", "The same text allows and forbids one program.",
                () -> rules(rule(Policy.FORBID, SECOND), rule(Policy.ALLOW, SECOND)));
        refused("combination/rules/1/groups", "The same text allows and forbids one group.",
                () -> rules(rule(Policy.ALLOW, List.of(), "C"), rule(Policy.FORBID, List.of(), "B", "C")));
        taken(() -> rules(rule(Policy.ALLOW, SECOND, "C"), rule(Policy.FORBID, List.of(new ProgramId("26-3")), "B")));
        taken(() -> rules(rule(Policy.FORBID, SECOND), rule(Policy.FORBID, SECOND)));
        refused("combination/requires/1/anyOf", "A program cannot need itself beside it.", () -> with(new Combination(null, null,
                List.of(), List.of(new Combination.Requirement(SECOND), new Combination.Requirement(SELF)), false, false)));
        refused("group", "A group is one of a rulebook, and none is named.",
                () -> new Combination(null, "C", List.of(), List.of(), false, false));
        refused("withAll", "A program is alone or goes with all, not both.",
                () -> new Combination(null, null, List.of(), List.of(), true, true));
    }

    @Test
    void claimsAndPapers() {
        refused("code", "A code is given exactly when the claim needs one.",
                () -> new ClaimTerms(ClaimTerms.With.CODE, null, new ClaimTerms.Due.None(), null));
        refused("code", "A code is given exactly when the claim needs one.",
                () -> new ClaimTerms(ClaimTerms.With.PIN, "5K1", new ClaimTerms.Due.None(), null));
        ClaimTerms.Late late = new ClaimTerms.Late(LocalDate.of(2027, 1, 31), List.of("dealer"));
        refused("late", "Only a claim that has a last day can be late.",
                () -> new ClaimTerms(ClaimTerms.With.PIN, null, new ClaimTerms.Due.WithContract(), late));
        taken(() -> new ClaimTerms(ClaimTerms.With.PIN, null, new ClaimTerms.Due.AfterDelivery(1), late));
        taken(() -> new ClaimTerms(ClaimTerms.With.PIN, null, new ClaimTerms.Due.On(LocalDate.of(2026, 12, 1)), late));
        refused("days", "A claim has at least one day: 0.", () -> new ClaimTerms.Due.AfterDelivery(0));
        refused("signatures", "Say who has to sign.", () -> new ClaimTerms.Late(LocalDate.of(2027, 1, 31), List.of()));
        refused("anyOf", "No document is listed.", () -> new ProofRule(List.of(), null, List.of()));
    }

    @Test
    void daysOnWhichItCanBeUsed() {
        Program november = CASH;
        assertThat(november.startsOn()).contains(LocalDate.of(2026, 11, 3));
        assertThat(november.endsOn()).contains(LocalDate.of(2026, 11, 30));
        assertThat(november.hasBegunOn(LocalDate.of(2026, 11, 2))).isFalse();
        assertThat(november.hasBegunOn(LocalDate.of(2026, 11, 3))).isTrue();
        assertThat(november.usableOn(LocalDate.of(2026, 11, 2))).isFalse();
        assertThat(november.usableOn(LocalDate.of(2026, 11, 3))).isTrue();
        assertThat(november.overOn(LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(november.overOn(LocalDate.of(2026, 12, 1))).isTrue();
        Program always = windows();
        assertThat(always.startsOn()).isEmpty();
        assertThat(always.hasBegunOn(LocalDate.of(2000, 1, 1))).isTrue();
        assertThat(always.overOn(LocalDate.of(2100, 1, 1))).isFalse();
        Program ordered = windows(new Window(DateKind.ORDER, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));
        assertThat(ordered.usableOn(LocalDate.of(2026, 11, 3))).as("the order day is another one").isTrue();
    }

    @Test
    void whoMayHaveIt() {
        assertThat(CASH.audience()).isEqualTo(Audience.EVERYBODY);
        assertThat(Programs.dealerCash("26-1", 1, "Dealer", 500).audience()).isEqualTo(Audience.DEALER);
        assertThat(Programs.military("26-1", 1, "Military", 500).audience()).isEqualTo(Audience.CONDITIONAL);
        assertThat(windows(new Window(DateKind.ORDER, null, LocalDate.of(2026, 9, 30))).audience())
                .isEqualTo(Audience.CONDITIONAL);
        assertThat(program(List.of(Payee.DEAL), new Routes(List.of(RouteKind.RATE), List.of()), MONEY).audience())
                .isEqualTo(Audience.CONDITIONAL);
        assertThat(with(new Combination(null, null, List.of(), List.of(new Combination.Requirement(SECOND)), false, false))
                .audience()).isEqualTo(Audience.CONDITIONAL);
    }

    private static PairRule rule(Policy policy, List<ProgramId> programs, String... groups) {
        return new PairRule(policy, programs, List.of(groups), null);
    }

    private static Program rules(PairRule... rules) {
        return with(new Combination(new ProgramId("book"), "A", List.of(rules), List.of(), false, false));
    }

    private static Program with(Combination combination) {
        return made(CASH.payees(), CASH.windows(), CASH.routes(), CASH.benefits(), combination);
    }

    private static Program windows(Window... windows) {
        return made(CASH.payees(), List.of(windows), CASH.routes(), CASH.benefits(), CASH.combination());
    }

    private static Program program(List<Payee> payees, Routes routes, Benefit... benefits) {
        return made(payees, CASH.windows(), routes, List.of(benefits).stream().map(it -> new Part(it, null)).toList(),
                CASH.combination());
    }

    private static Program made(List<Payee> payees, List<Window> windows, Routes routes, List<Part> parts,
                                Combination combination) {
        return new Program(CASH.id(), 1, CASH.name(), CASH.sponsor(), CASH.payer(), payees, windows, routes, parts,
                Condition.always(), combination, Limits.none(), List.of(), CASH.claim(), false, CASH.source(), Extras.none());
    }

    private static void refused(String field, String sentence, ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOfSatisfying(Invalid.class, invalid -> {
            assertThat(invalid.sentence()).isEqualTo(sentence);
            assertThat(invalid.field()).isEqualTo(field);
        });
    }

    private static void taken(ThrowingCallable making) {
        assertThatCode(making).doesNotThrowAnyException();
    }
}
