package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Benefit.LeaseTerms;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import app.baton.people.Role;
import app.baton.vehicle.ModelLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a new revision makes better, worse or only different, line by line as marketing reads it. */
class RevisionDiffTest {

    private static final Texts TEXTS = Texts.english(ZoneId.of("America/Detroit"));
    private static final ModelLine TRUCK = ModelLine.of(2026, "Ford", "F-150", "XL", "XLT");
    private static final ModelLine RANGER = ModelLine.of(2026, "Ford", "Ranger");
    private static final Program CASH = Programs.cash("26-1", 1, "Cash", 1500);

    @Test
    void amountsOfEveryKind() {
        benefit(cash(fixed(1500), null), cash(fixed(2000), null), "BETTER Amount: $1,500 → $2,000");
        benefit(cash(fixed(2000), null), cash(fixed(1500), Percent.of(10)), "WORSE Amount: $2,000 → $1,500",
                "DIFFERENT Share that the store bears: 10.0% (new)");
        benefit(cash(table(2500, 1000), null), cash(table(2500, 750), null), "WORSE Ranger: $1,000 → $750",
                "WORSE 2026 or 2027 Any Ford: $1,000 → $750");
        benefit(cash(new AmountRule.ByModel(List.of(row(500, new ModelLine(List.of(), null, null, List.of())))), null),
                cash(table(2500, 1000), null), "BETTER F-150 XL, XLT: $2,500 (new)", "BETTER Ranger: $1,000 (new)",
                "BETTER 2026 or 2027 Any Ford: $1,000 (new)", "WORSE Any model: no longer $500");
        benefit(new Benefit.DealerCash(ages(500)), new Benefit.DealerCash(ages(750)),
                "BETTER 120 days or more in stock: $500 → $750");
        benefit(new Benefit.DealerCash(ages(500)), new Benefit.DealerCash(fixed(500)), "BETTER Amount: $500 (new)",
                "WORSE 0 to 119 days in stock: no longer $100", "WORSE 120 days or more in stock: no longer $500");
        benefit(cash(share(6, 3000), null), cash(share(5, null), null), "WORSE Percent of MSRP: 6.0% → 5.0%",
                "DIFFERENT At most: $3,000 → no limit");
        benefit(cash(new AmountRule.Printed(List.of(money(500), money(750))), null),
                cash(new AmountRule.Printed(List.of(money(500))), null), "DIFFERENT Printed amounts: $500 or $750 → $500");
        benefit(cash(new AmountRule.UpTo(money(500)), null), cash(new AmountRule.UpTo(money(400)), null),
                "WORSE At most: $500 → $400");
    }

    @Test
    void ratesAndTheLimitsOnThem() {
        RateRow single = new RateRow(new Tier("A"), 36, 36, Percent.parse("0.9"), null);
        RateRow capped = new RateRow(new Tier("A"), 36, 36, Percent.parse("1.9"), Percent.of(120));
        RateRow wide = new RateRow(new Tier("B"), 37, 60, Percent.parse("2.9"), null);
        benefit(new Benefit.RateTiers(List.of(single), null), new Benefit.RateTiers(List.of(capped, wide), 620),
                "WORSE 36 months, A: 0.9% → 1.9%", "WORSE Advance at 36 months, A: 120.0% (new)",
                "BETTER 37 to 60 months, B: 2.9% (new)", "WORSE Smallest score: 620 (new)");
        benefit(new Benefit.RateTiers(List.of(capped, wide), 620), new Benefit.RateTiers(List.of(single), null),
                "BETTER 36 months, A: 1.9% → 0.9%", "BETTER Advance at 36 months, A: no longer 120.0%",
                "WORSE 37 to 60 months, B: no longer 2.9%", "BETTER Smallest score: no longer 620");
        benefit(new Benefit.RateTiers(List.of(single), 620), new Benefit.RateTiers(List.of(single), 640),
                "WORSE Smallest score: 620 → 640");
        benefit(new Benefit.RateReduction(Percent.parse("0.5"), Percent.of(0)),
                new Benefit.RateReduction(Percent.parse("0.25"), Percent.of(1)), "WORSE Points off the rate: 0.5% → 0.25%",
                "WORSE Never below: 0.0% → 1.0%");
    }

    @Test
    void leases() {
        benefit(lease("0.00198", 61, 10_000, 1, 645), lease("0.00188", 60, 12_000, 2, 595),
                "WORSE F-150 XL, XLT, 36 months, residual: 61.0% → 60.0%",
                "BETTER F-150 XL, XLT, 36 months, A: 0.00198 → 0.00188", "BETTER Miles a year: 10,000 → 12,000",
                "WORSE Residual points off at 15,000 miles: 1.0% → 2.0%", "BETTER Acquisition fee: $645 → $595",
                "BETTER Disposition fee: $645 → $595");
        benefit(new Benefit.ResidualAdjustment(Percent.of(2)), new Benefit.ResidualAdjustment(Percent.of(3)),
                "BETTER Residual points: 2.0% → 3.0%");
    }

    @Test
    void helpWithPayments() {
        benefit(new Benefit.PaymentWaiver(3, money(700), money(1950)), new Benefit.PaymentWaiver(2, money(650), money(1300)),
                "WORSE Payments: 3 → 2", "WORSE Each at most: $700 → $650", "WORSE At most: $1,950 → $1,300");
        benefit(new Benefit.PaymentMultiple(2, money(1400)), new Benefit.PaymentMultiple(3, money(2100)),
                "BETTER Payments: 2 → 3", "BETTER At most: $1,400 → $2,100");
        benefit(new Benefit.PaymentDeferral(60, true), new Benefit.PaymentDeferral(90, false),
                "BETTER Days to the first payment: 60 → 90", "DIFFERENT Interest runs: yes → no");
    }

    @Test
    void theRestOfTheBenefits() {
        benefit(new Benefit.PlanPrice(money(50)), new Benefit.PlanPrice(money(100)), "BETTER Gift at most: $50 → $100");
        benefit(new Benefit.PlanPrice(null), new Benefit.PlanPrice(money(50)), "DIFFERENT Gift at most: no limit → $50");
        benefit(volume(200, "1.5"), volume(250, "2"), "BETTER From 20 units: $200 → $250", "BETTER 26-2 counts: 1.5 → 2");
        benefit(new Benefit.Spiff(fixed(100), Role.SALES_MANAGER, true), new Benefit.Spiff(fixed(125), null, false),
                "BETTER Amount: $100 → $125", "DIFFERENT Paid after the claim: yes → no",
                "DIFFERENT Approved by: no longer Sales manager");
        benefit(new Benefit.NonCash("Mats"), new Benefit.NonCash("Chains"), "DIFFERENT What it is: Mats → Chains");
        benefit(new Benefit.NonCash("Mats"), cash(fixed(50), null), "DIFFERENT Benefit: Mats → $50");
    }

    /** A limit that appears takes something from people, and one that goes gives it back. */
    @Test
    void limitsAreNoGain() {
        Program limited = with(CASH, new Limits(1, 2, 15, money(9000)), CASH.claim());
        lines(CASH, limited, "WORSE On one vehicle: 1 (new)", "WORSE In one household: 2 (new)",
                "WORSE First deliveries: 15 (new)", "WORSE Budget: $9,000 (new)");
        lines(limited, CASH, "BETTER On one vehicle: no longer 1", "BETTER In one household: no longer 2",
                "BETTER First deliveries: no longer 15", "BETTER Budget: no longer $9,000");
        lines(limited, with(CASH, new Limits(1, 2, 20, money(8000)), CASH.claim()), "BETTER First deliveries: 15 → 20",
                "WORSE Budget: $9,000 → $8,000");
    }

    @Test
    void claims() {
        ClaimTerms late = new ClaimTerms(ClaimTerms.With.PIN, null, new ClaimTerms.Due.On(LocalDate.of(2026, 12, 31)),
                new ClaimTerms.Late(LocalDate.of(2027, 1, 31), List.of("dealer", "zone manager")));
        Program pin = with(CASH, CASH.limits(), late);
        lines(CASH, pin, "DIFFERENT Claim: no claim → by Dec 31, 2026, PIN, late until Jan 31, 2027 with the signatures of "
                + "dealer and zone manager");
        assertThat(pin.claimLine(TEXTS)).isEqualTo("With the PIN, by Dec 31, 2026, late until Jan 31, 2027 with dealer and zone "
                + "manager signing");
        claim(new ClaimTerms(ClaimTerms.With.CODE, "5K1", new ClaimTerms.Due.AfterDelivery(1), null),
                "within 1 day after delivery, code 5K1", "With code 5K1, within 1 day after delivery");
        claim(new ClaimTerms(ClaimTerms.With.CERTIFICATE_NUMBER, null, new ClaimTerms.Due.AfterDelivery(30), null),
                "within 30 days after delivery, certificate number",
                "With the certificate's number, within 30 days after delivery");
        claim(new ClaimTerms(ClaimTerms.With.NOTHING, null, new ClaimTerms.Due.WithContract(), null), "with the contract",
                "Travels with the contract");
        assertThat(CASH.claimLine(TEXTS)).isEqualTo("Nothing to claim");
    }

    @Test
    void everythingElseOfAProgram() {
        Program other = other();
        lines(CASH, other, "DIFFERENT Name: Cash → Retail cash", "DIFFERENT Sponsor: Ford (manufacturer) → Lakeside (store)",
                "DIFFERENT Payer: Ford (manufacturer) → Ford Credit (captive lender)",
                "DIFFERENT Condition: only when the buyer asks (new)", "DIFFERENT Benefit: Mats (new)",
                "DIFFERENT Ordered: until Sep 30, 2026 (new)", "WORSE Sold: until Nov 30, 2026 → until Nov 15, 2026",
                "DIFFERENT Routes: cash, standard rate, a special rate and lease → cash and 26-7",
                "DIFFERENT Condition: score 620 or more (new)", "DIFFERENT Paid to: the deal → the deal or the buyer by check",
                "DIFFERENT Rulebook: book (new)", "DIFFERENT Group: C (new)", "DIFFERENT Not with 26-2: Never with it. (new)",
                "DIFFERENT Not with group B: Never with it. (new)", "DIFFERENT Also with 26-3: in its text (new)",
                "DIFFERENT Needs beside it: 26-4 or 26-5 (new)", "DIFFERENT Goes with nothing else: no → yes",
                "DIFFERENT Papers: license not older than 60 days (not insurance card) (new)",
                "DIFFERENT Counts as cash down: no → yes", "DIFFERENT Document: Bulletin for tests → Other bulletin",
                "DIFFERENT Section: 3.1 (new)", "DIFFERENT Sponsor's words: 1 word → 3 words");
        lines(other, CASH, "DIFFERENT Name: Retail cash → Cash", "DIFFERENT Sponsor: Lakeside (store) → Ford (manufacturer)",
                "DIFFERENT Payer: Ford Credit (captive lender) → Ford (manufacturer)",
                "DIFFERENT Condition: no longer only when the buyer asks", "DIFFERENT Benefit: no longer Mats",
                "DIFFERENT Ordered: no longer until Sep 30, 2026", "BETTER Sold: until Nov 15, 2026 → until Nov 30, 2026",
                "DIFFERENT Routes: cash and 26-7 → cash, standard rate, a special rate and lease",
                "DIFFERENT Condition: no longer score 620 or more",
                "DIFFERENT Paid to: the deal or the buyer by check → the deal", "DIFFERENT Rulebook: no longer book",
                "DIFFERENT Group: no longer C", "DIFFERENT Not with 26-2: no longer Never with it.",
                "DIFFERENT Not with group B: no longer Never with it.", "DIFFERENT Also with 26-3: no longer in its text",
                "DIFFERENT Needs beside it: no longer 26-4 or 26-5", "DIFFERENT Goes with nothing else: yes → no",
                "DIFFERENT Papers: no longer license not older than 60 days (not insurance card)",
                "DIFFERENT Counts as cash down: yes → no", "DIFFERENT Document: Other bulletin → Bulletin for tests",
                "DIFFERENT Section: no longer 3.1", "DIFFERENT Sponsor's words: 3 words → 1 word");
    }

    @Test
    void aNewProgramIsSaidWithoutPraise() {
        assertThat(RevisionDiff.since(Optional.empty(), Entry.of(other()), TEXTS))
                .allSatisfy(change -> assertThat(change.turn()).isEqualTo(Turn.DIFFERENT))
                .extracting(RevisionDiff.Change::line).containsExactly("Name: Retail cash", "Sponsor: Lakeside (store)",
                        "Payer: Ford Credit (captive lender)", "Amount: $1,500", "Condition: only when the buyer asks",
                        "What it is: Mats", "Ordered: until Sep 30, 2026", "Sold: Nov 3 to Nov 15, 2026",
                        "Delivered: Nov 3 to Nov 30, 2026", "Routes: cash and 26-7", "Condition: score 620 or more",
                        "Paid to: the deal or the buyer by check", "Rulebook: book", "Group: C",
                        "Not with 26-2: Never with it.", "Not with group B: Never with it.", "Also with 26-3: in its text",
                        "Needs beside it: 26-4 or 26-5", "Goes with nothing else: yes",
                        "Papers: license not older than 60 days (not insurance card)", "Claim: no claim");
        assertThat(RevisionDiff.since(Optional.of(Entry.of(CASH)), Entry.of(CASH), TEXTS)).isEmpty();
    }

    @Test
    void saleAndDeliveryInOneLineWhereTheyMoveTogether() {
        Program longer = Programs.cash("26-1", 2, "Cash", 1500, LocalDate.of(2026, 11, 3), LocalDate.of(2026, 12, 31));
        lines(CASH, longer, "BETTER Sold and delivered: until Nov 30, 2026 → until Dec 31, 2026");
        Program earlier = Programs.cash("26-1", 2, "Cash", 1500, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        lines(CASH, earlier, "DIFFERENT Sold and delivered: Nov 3 to Nov 30, 2026 → Nov 1 to Nov 30, 2026");
    }

    private static Program other() {
        Condition who = Condition.is(new DealFact.ScoreAtLeast(620));
        return new Program(CASH.id(), 2, "Retail cash", new Party(PartyKind.STORE, "Lakeside"),
                new Party(PartyKind.CAPTIVE_LENDER, "Ford Credit"), List.of(Payee.DEAL, Payee.CHECK),
                List.of(new Window(DateKind.SALE, LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 15)), CASH.windows().get(1),
                        new Window(DateKind.ORDER, null, LocalDate.of(2026, 9, 30))),
                new Routes(List.of(RouteKind.CASH), List.of(new ProgramId("26-7"))),
                List.of(new Part(cash(fixed(1500), null), Condition.is(new DealFact.AskedFor())),
                        new Part(new Benefit.NonCash("Mats"), null)), who, combination(), Limits.none(),
                List.of(new ProofRule(List.of(new Proof("license", 60)), null, List.of("insurance card"))), CASH.claim(), true,
                new Source("Other bulletin", "3.1", "Cash for everybody", null), Extras.none());
    }

    private static Combination combination() {
        return new Combination(new ProgramId("book"), "C", List.of(
                new PairRule(PairRule.Policy.FORBID, List.of(new ProgramId("26-2")), List.of("B"), "Never with it."),
                new PairRule(PairRule.Policy.ALLOW, List.of(new ProgramId("26-3")), List.of(), null)),
                List.of(new Combination.Requirement(List.of(new ProgramId("26-4"), new ProgramId("26-5")))), true, false);
    }

    private static void claim(ClaimTerms claim, String diff, String line) {
        Program program = with(CASH, CASH.limits(), claim);
        lines(CASH, program, "DIFFERENT Claim: no claim → " + diff);
        assertThat(program.claimLine(TEXTS)).isEqualTo(line);
    }

    private static void benefit(Benefit was, Benefit is, String... lines) {
        assertThat(RevisionDiff.rows("benefits", new BenefitCells(TEXTS).of(was), new BenefitCells(TEXTS).of(was), TEXTS))
                .isEmpty();
        if (was.getClass() == is.getClass()) {
            assertThat(RevisionDiff.rows("benefits", new BenefitCells(TEXTS).of(was), new BenefitCells(TEXTS).of(is), TEXTS))
                    .extracting(change -> change.turn() + " " + change.line()).containsExactly(lines);
        } else {
            lines(giving(was), giving(is), lines);
        }
    }

    private static void lines(Program was, Program is, String... lines) {
        assertThat(RevisionDiff.between(was, is, TEXTS)).extracting(change -> change.turn() + " " + change.line())
                .containsExactly(lines);
    }

    private static Program giving(Benefit benefit) {
        return new Program(CASH.id(), 1, CASH.name(), CASH.sponsor(), CASH.payer(), CASH.payees(), CASH.windows(), CASH.routes(),
                List.of(new Part(benefit, null)), CASH.eligibility(), CASH.combination(), CASH.limits(), CASH.proofs(),
                CASH.claim(), false, CASH.source(), CASH.extras());
    }

    private static Program with(Program program, Limits limits, ClaimTerms claim) {
        return new Program(program.id(), 1, program.name(), program.sponsor(), program.payer(), program.payees(),
                program.windows(), program.routes(), program.benefits(), program.eligibility(), program.combination(), limits,
                program.proofs(), claim, false, program.source(), program.extras());
    }

    private static Money money(long dollars) {
        return Dollars.of(dollars);
    }

    private static AmountRule fixed(long dollars) {
        return new AmountRule.Fixed(money(dollars));
    }

    private static Benefit cash(AmountRule rule, @Nullable Percent bears) {
        return new Benefit.CustomerCash(rule, bears);
    }

    private static AmountRule.ByModel.Row row(long dollars, ModelLine... lines) {
        return new AmountRule.ByModel.Row(List.of(lines), money(dollars));
    }

    private static AmountRule table(long truck, long others) {
        return new AmountRule.ByModel(List.of(row(truck, TRUCK),
                row(others, RANGER, new ModelLine(List.of(2026, 2027), "Ford", null, List.of()))));
    }

    private static AmountRule ages(long old) {
        return new AmountRule.ByAge(List.of(new AmountRule.ByAge.Row(0, 119, money(100)),
                new AmountRule.ByAge.Row(120, null, money(old))));
    }

    private static AmountRule share(int percent, @Nullable Integer cap) {
        return new AmountRule.Share(Percent.of(percent), AmountRule.Share.Base.MSRP, cap == null ? null : money(cap));
    }

    private static Benefit volume(long each, String counts) {
        return new Benefit.VolumeBonus(List.of(new Benefit.VolumeBonus.Step(20, money(each))),
                List.of(new Benefit.VolumeBonus.Weight(new ProgramId("26-2"), new BigDecimal(counts))));
    }

    private static Benefit lease(String factor, int residual, int miles, int off, long fee) {
        TreeMap<Tier, MoneyFactor> factors = new TreeMap<>();
        factors.put(new Tier("A"), MoneyFactor.parse(factor));
        return new LeaseTerms(List.of(new LeaseTerms.Row(TRUCK, 36, Percent.of(residual), factors)), miles,
                List.of(new LeaseTerms.MileageStep(15_000, Percent.of(off))), money(fee), money(fee));
    }
}
