package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.baton.incentive.PairRule.Policy;
import app.baton.incentive.ProgramReading.Refused;
import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a program or rulebook names has to be there, or it would be silently without effect. */
class ReferencesTest {

    private static final Program CASH = Programs.cash("26-1", 1, "Cash", 1500);
    private static final ProgramId BOOK = new ProgramId("book");
    private static final ProgramId NOBODY = new ProgramId("26-99");
    private static final Tier A = new Tier("A");
    private static final Tier Z = new Tier("Z");
    private static final String UNKNOWN = "It names the program 26-99, which is neither in this file nor known here.";
    private static final String NO_TIER = "No lender of these rulebooks has the tier Z; there are A, B.";

    @Test
    void programsThatNobodyKnows() {
        Condition with = Condition.all(Condition.is(new DealFact.AskedFor()),
                Condition.is(new DealFact.UsedWith(List.of(NOBODY))));
        Condition route = Condition.is(new DealFact.OnRoute(new Routes(List.of(), List.of(NOBODY))));
        Routes named = new Routes(List.of(RouteKind.CASH), List.of(NOBODY));
        wrong(program(Condition.always(), named, free()), "routes/programs", UNKNOWN);
        wrong(program(with, Routes.all(), free()), "eligibility/of/1/fact/anyOf", UNKNOWN);
        wrong(program(route, Routes.all(), free()), "eligibility/fact/routes/programs", UNKNOWN);
        wrong(program(Condition.always(), Routes.all(), new Combination(null, null, List.of(new PairRule(Policy.ALLOW,
                List.of(NOBODY), List.of(), null)), List.of(), false, false)), "combination/rules/0/programs", UNKNOWN);
        wrong(program(Condition.always(), Routes.all(), needs(NOBODY)), "combination/requires/0/anyOf", UNKNOWN);
        wrong(giving(new Part(new Benefit.NonCash("Mats"), Condition.is(new DealFact.UsedWith(List.of(NOBODY))))),
                "benefits/0/when/fact/anyOf", UNKNOWN);
        Program volume = made(List.of(Payee.DEALER), List.of(new Part(new Benefit.VolumeBonus(
                List.of(new Benefit.VolumeBonus.Step(1, Dollars.of(100))),
                List.of(new Benefit.VolumeBonus.Weight(NOBODY, BigDecimal.TWO))), null)), Condition.always(), Routes.all(),
                free());
        wrong(volume, "benefits/0/benefit/weights", UNKNOWN);
    }

    @Test
    void whatIsInTheFileRefusedThereOrKnownHereIsEnough() {
        Program needs = program(Condition.always(), Routes.all(), needs(NOBODY));
        Program other = Programs.cash("26-99", 1, "Other", 100);
        assertThat(references(List.of(), List.of(needs, other)).of(needs)).isEmpty();
        ProgramReading refused = new ProgramReading(new ProgramSheet(List.of(), List.of(needs)), new TreeMap<>(),
                List.of(new Refused("/programs/1", "26-99", "It has no benefit.")), List.of());
        assertThat(new References(refused, List.of(), id -> List.of()).of(needs)).isEmpty();
        assertThat(new References(reading(List.of(), List.of(needs)), List.of(), id -> id.equals(NOBODY) ? List.of(other)
                : List.of()).of(needs)).isEmpty();
    }

    @Test
    void programsThatNeedEachOtherInACircle() {
        Program one = named("26-1", needs(new ProgramId("26-2")));
        Program two = named("26-2", needs(new ProgramId("26-3")));
        Program three = named("26-3", needs(new ProgramId("26-1")));
        Program end = named("26-3", free());
        Program choice = named("26-3", needs(new ProgramId("26-1"), new ProgramId("26-2")));
        assertThat(references(List.of(), List.of(one, two, three)).of(one)).extracting(Refused::sentence)
                .containsExactly("The programs that it needs beside it need it beside them in turn; such a circle can never be "
                        + "used.");
        assertThat(references(List.of(), List.of(one, two, end)).of(one)).isEmpty();
        assertThat(references(List.of(), List.of(one, two, choice)).of(one)).isEmpty();
        assertThat(new References(reading(List.of(), List.of(one)), List.of(), id -> id.value().equals("26-2") ? List.of(two)
                : id.value().equals("26-3") ? List.of(three) : List.of()).of(one)).extracting(Refused::pointer)
                .containsExactly("/combination/requires");
    }

    @Test
    void groupsOfTheRulebook() {
        Rulebook book = book(List.of(), List.of());
        assertThat(references(List.of(book), List.of()).of(under("C", "B"))).isEmpty();
        assertThat(references(List.of(book), List.of()).of(under("C", "X"))).extracting(Refused::pointer, Refused::sentence)
                .containsExactly(tuple("/combination/rules/0/groups",
                        "The rulebook book has no group X."));
        assertThat(references(List.of(book), List.of()).of(under("X", "B"))).extracting(Refused::pointer, Refused::sentence)
                .containsExactly(tuple("/combination/group", "The rulebook book has no group X."));
        assertThat(references(List.of(), List.of()).of(under("C", "B"))).extracting(Refused::sentence)
                .containsExactly("It stands under the rulebook book, which did not come in and is not known here.");
        assertThat(new References(reading(List.of(), List.of()), List.of(book), id -> List.of()).of(under("C", "B"))).isEmpty();
    }

    @Test
    void tiersThatNoLenderHas() {
        Rulebook book = book(List.of(new TierBand(A, 700, null), new TierBand(new Tier("B"), 620, 699)), List.of());
        References references = references(List.of(book), List.of());
        Program rates = rate(Z);
        assertThat(references.of(rates)).extracting(Refused::pointer, Refused::sentence).containsExactly(
                tuple("/benefits/0/benefit/rows/1/tier", NO_TIER));
        assertThat(references.of(rate(A))).isEmpty();
        TreeMap<Tier, MoneyFactor> factors = new TreeMap<>();
        factors.put(Z, MoneyFactor.parse("0.00198"));
        Program lease = made(List.of(), List.of(new Part(new Benefit.LeaseTerms(List.of(new Benefit.LeaseTerms.Row(
                ModelLine.of(2026, "Ford", "Ranger"), 36, Percent.of(61), factors)), 10_000, List.of(), Dollars.of(1),
                Dollars.of(1)), null)), Condition.always(), Routes.none(), free());
        assertThat(references.of(lease)).extracting(Refused::pointer).containsExactly("/benefits/0/benefit/rows/0/factors/Z");
        Condition asks = Condition.is(new DealFact.TierIn(List.of(A, Z)));
        assertThat(references.of(program(asks, Routes.all(), free()))).extracting(Refused::pointer)
                .containsExactly("/eligibility/fact/tiers/1");
        assertThat(references.of(giving(new Part(new Benefit.NonCash("Mats"), asks)))).extracting(Refused::pointer)
                .containsExactly("/benefits/0/when/fact/tiers/1");
        assertThat(references(List.of(book(List.of(), List.of())), List.of()).of(rates)).as("left to the lender").isEmpty();
        Rulebook standard = new Rulebook(BOOK, 1, "Book", List.of(), new TreeMap<>(), List.of(), List.of(), List.of(),
                List.of(new StandardRates("Ford Credit", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30),
                        List.of(new RateRow(A, 36, 60, Percent.of(6), null)))), book.source(), Extras.none());
        assertThat(references(List.of(standard), List.of()).of(rates)).extracting(Refused::sentence)
                .containsExactly("No lender of these rulebooks has the tier Z; there are A.");
        assertThat(references(List.of(standard), List.of()).of(standard)).isEmpty();
    }

    @Test
    void rulebooksNameProgramsToo() {
        Rulebook book = book(List.of(new TierBand(A, 700, null), new TierBand(new Tier("B"), 620, 699)),
                List.of(new StandingRule("1", Condition.is(new DealFact.TierIn(List.of(Z))), List.of(NOBODY), ""),
                        new StandingRule("2", Condition.is(new DealFact.UsedWith(List.of(NOBODY))), List.of(), "")));
        Rulebook capped = new Rulebook(BOOK, 1, "Book", book.groups(), book.together(), List.of(new Cap("Cap", List.of(NOBODY),
                List.of(), 1, null, false, null)), book.standing(), book.tiers(), List.of(), book.source(), Extras.none());
        assertThat(references(List.of(capped), List.of()).of(capped)).extracting(Refused::pointer).containsExactly(
                "/caps/0/programs", "/standing/0/except", "/standing/1/condition/fact/anyOf",
                "/standing/0/condition/fact/tiers/0");
    }

    @Test
    void rulebooksAreWholeInThemselves() {
        refused("groups/1/id", "There is a group of this id above.", () -> groups(table("C", "C", true), group("C"), group("C")));
        refused("together/C/X", "It names a group that is not there.",
                () -> groups(both(table("C", "C", true), "C", "X", true), group("C")));
        refused("together", "The table does not say whether C goes with C.", () -> groups(new TreeMap<>(), group("C")));
        refused("together/B/C", "The table says the contrary the other way round.", () -> groups(both(both(both(
                table("C", "C", true), "B", "B", true), "C", "B", false), "B", "C", true), group("C"), group("B")));
        refused("together/H", "A group that is alone or goes with all does not stand in the table.",
                () -> groups(table("H", "H", true), new Group("H", "Alone", true, false)));
        refused("caps/0/groups", "It names a group that is not there.", () -> new Rulebook(BOOK, 1, "Book", List.of(),
                new TreeMap<>(), List.of(new Cap("Cap", List.of(), List.of("X"), 1, null, false, null)), List.of(), List.of(),
                List.of(), CASH.source(), Extras.none()));
        refused("tiers/1/tier", "There is a band of this tier above.",
                () -> book(List.of(new TierBand(A, 700, null), new TierBand(A, 600, 650)), List.of()));
        refused("tiers/1/scoreFrom", "The scores of tier Z overlap those of a tier above.",
                () -> book(List.of(new TierBand(A, 700, null), new TierBand(Z, 600, 700)), List.of()));
        refused("revision", "Revisions count from 1: 0.", () -> new Rulebook(BOOK, 0, "Book", List.of(), new TreeMap<>(),
                List.of(), List.of(), List.of(), List.of(), CASH.source(), Extras.none()));
        refused("name", "A rulebook has a name.", () -> new Rulebook(BOOK, 1, " ", List.of(), new TreeMap<>(), List.of(),
                List.of(), List.of(), List.of(), CASH.source(), Extras.none()));
        refused("id", "A group's id has 1 to 20 letters or digits: -", () -> group("-"));
        refused("name", "A group has a name.", () -> new Group("C", "", false, false));
        refused("withAll", "A group is alone or goes with all, not both.", () -> new Group("C", "Cash", true, true));
        Rulebook book = groups(both(table("C", "C", false), "B", "C", true, "B", "B", false), group("C"), group("B"));
        assertThat(book.goTogether("C", "B")).contains(true);
        assertThat(book.goTogether("B", "C")).contains(true);
        assertThat(book.goTogether("C", "C")).contains(false);
        assertThat(book.goTogether("C", "X")).isEmpty();
        assertThat(book.group("B")).contains(group("B"));
    }

    private static void wrong(Program program, String field, String sentence) {
        assertThat(references(List.of(), List.of()).of(program)).extracting(Refused::pointer, Refused::sentence, Refused::program)
                .containsExactly(tuple("/" + field, sentence, "26-1"));
    }

    private static void refused(String field, String sentence, ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOfSatisfying(Invalid.class, invalid -> {
            assertThat(invalid.sentence()).isEqualTo(sentence);
            assertThat(invalid.field()).isEqualTo(field);
        });
    }

    private static References references(List<Rulebook> books, List<Program> programs) {
        return new References(reading(books, programs), List.of(), id -> List.of());
    }

    private static ProgramReading reading(List<Rulebook> books, List<Program> programs) {
        return new ProgramReading(new ProgramSheet(books, programs), new TreeMap<>(), List.of(), List.of());
    }

    private static Combination free() {
        return Combination.free();
    }

    private static Combination needs(ProgramId... one) {
        return new Combination(null, null, List.of(), List.of(new Combination.Requirement(List.of(one))), false, false);
    }

    private static Program under(String group, String forbidden) {
        PairRule rule = new PairRule(Policy.FORBID, List.of(), List.of(forbidden), null);
        return program(Condition.always(), Routes.all(), new Combination(BOOK, group, List.of(rule), List.of(), false, false));
    }

    private static Program named(String id, Combination combination) {
        Program cash = Programs.cash(id, 1, "Cash", 100);
        return new Program(cash.id(), 1, cash.name(), cash.sponsor(), cash.payer(), cash.payees(), cash.windows(), cash.routes(),
                cash.benefits(), cash.eligibility(), combination, Limits.none(), List.of(), cash.claim(), false, cash.source(),
                Extras.none());
    }

    private static Program program(Condition who, Routes routes, Combination combination) {
        return made(CASH.payees(), CASH.benefits(), who, routes, combination);
    }

    private static Program giving(Part part) {
        return made(List.of(), List.of(part), Condition.always(), Routes.all(), free());
    }

    private static Program rate(Tier second) {
        return made(List.of(), List.of(new Part(new Benefit.RateTiers(List.of(new RateRow(A, 36, 48, Percent.of(1), null),
                new RateRow(second, 49, 60, Percent.of(2), null)), null), null)), Condition.always(), Routes.none(), free());
    }

    private static Program made(List<Payee> payees, List<Part> parts, Condition who, Routes routes, Combination combination) {
        return new Program(CASH.id(), 1, CASH.name(), CASH.sponsor(), CASH.payer(), payees, CASH.windows(), routes, parts, who,
                combination, Limits.none(), List.of(), CASH.claim(), false, CASH.source(), Extras.none());
    }

    private static Group group(String id) {
        return new Group(id, "Group " + id, false, false);
    }

    private static Rulebook book(List<TierBand> tiers, List<StandingRule> standing) {
        TreeMap<String, SortedMap<String, Boolean>> table = both(table("C", "C", false), "C", "B", true, "B", "B", false);
        return new Rulebook(BOOK, 1, "Book", List.of(group("C"), group("B")), new TreeMap<>(table), List.of(), standing, tiers,
                List.of(), CASH.source(), Extras.none());
    }

    private static Rulebook groups(TreeMap<String, SortedMap<String, Boolean>> table, Group... groups) {
        return new Rulebook(BOOK, 1, "Book", List.of(groups), table, List.of(), List.of(), List.of(), List.of(), CASH.source(),
                Extras.none());
    }

    private static TreeMap<String, SortedMap<String, Boolean>> table(String one, String other, boolean together) {
        return both(new TreeMap<>(), one, other, together);
    }

    /** Pairs as they follow each other: two groups and what the table says. */
    private static TreeMap<String, SortedMap<String, Boolean>> both(
            TreeMap<String, SortedMap<String, Boolean>> table, @Nullable Object... pairs) {
        for (int i = 0; i < pairs.length; i += 3) {
            table.computeIfAbsent(String.valueOf(pairs[i]), _ -> new TreeMap<>()).put(String.valueOf(pairs[i + 1]),
                    Boolean.TRUE.equals(pairs[i + 2]));
        }
        return table;
    }
}
