package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.incentive.Merge.Question;
import app.baton.incentive.Merge.Side;
import app.baton.incentive.PairRule.Policy;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two people worked on one program from the same start: what comes together by itself, and what only a person can say. */
class MergeTest {

    private static final Texts TEXTS = Texts.english(ZoneId.of("America/Detroit"));
    private static final Making BASE = new Making();
    private static final ModelLine TRUCK = ModelLine.of(2026, "Ford", "F-150");
    private static final ModelLine RANGER = ModelLine.of(2026, "Ford", "Ranger");
    private static final ModelLine BRONCO = ModelLine.of(2026, "Ford", "Bronco");
    private static final LocalDate DEC_31 = LocalDate.of(2026, 12, 31);

    @Test
    void whatOnlyOneChangedGoesThatWay() {
        Merge merge = merge(draft -> draft.name("Theirs"), draft -> draft.limits(new Limits(null, 2, null, null)));
        assertThat(merge.questions()).isEmpty();
        assertThat(merge.answered(Map.of()))
                .isEqualTo(entry(new Making().name("Theirs").limits(new Limits(null, 2, null, null))));
        assertThat(merge.theirChanges()).extracting(RevisionDiff.Change::line).containsExactly("Name: Cash → Theirs");
    }

    @Test
    void whatBothChangedDifferentlyIsAQuestionWithBothValues() {
        Merge merge = merge(draft -> draft.name("Theirs"), draft -> draft.name("Mine"));
        assertThat(merge.questions()).containsExactly(new Question("name", "Name", List.of("Name: Cash → Theirs"),
                List.of("Name: Cash → Mine")));
        assertThat(merge.answered(Map.of()).name()).isEqualTo("Mine");
        assertThat(merge.answered(Map.of("name", Side.MINE)).name()).isEqualTo("Mine");
        assertThat(merge.answered(Map.of("name", Side.THEIRS)).name()).isEqualTo("Theirs");
        assertThat(merge.answered(Map.of(Merge.ALL, Side.THEIRS))).isEqualTo(entry(new Making().name("Theirs")));
        assertThat(merge.answered(Map.of(Merge.ALL, Side.MINE))).isEqualTo(entry(new Making().name("Mine")));
    }

    @Test
    void bothChangedItAlikeIsNoQuestion() {
        assertThat(merge(draft -> draft.name("Same"), draft -> draft.name("Same")).questions()).isEmpty();
    }

    @Test
    void everyPartThatBothChangedIsAskedFor() {
        Merge merge = merge(draft -> draft.everything(1), draft -> draft.everything(2));
        assertThat(merge.questions()).extracting(Question::field).containsExactly("name", "sponsor", "payees", "windows",
                "routes", "benefits", "combination/rulebook", "combination/group", "limits/perVehicle", "limits/perHousehold",
                "limits/deliveries", "limits/budget", "claim", "source/document", "source/section", "source/text");
        assertThat(merge.questions()).filteredOn(it -> it.field().equals("limits/budget")).singleElement()
                .satisfies(it -> assertThat(it.theirs()).containsExactly("Changed in a detail that has no words of its own."));
        Program mine = program(merge.answered(Map.of()));
        Program theirs = program(merge.answered(merge.questions().stream()
                .collect(Collectors.toMap(Question::field, it -> Side.THEIRS))));
        assertThat(mine.limits()).isEqualTo(new Limits(2, 2, 2, Dollars.of(2)));
        assertThat(theirs.limits()).isEqualTo(new Limits(1, 1, 1, Dollars.of(1)));
        assertThat(mine.source().section()).isEqualTo("2");
        assertThat(theirs.source().section()).isEqualTo("1");
        assertThat(theirs.combination().group()).isEqualTo("G1");
        assertThat(theirs.claim().code()).isEqualTo("C1");
    }

    @Test
    void windowsByTheirDay() {
        Window longer = new Window(DateKind.SALE, null, DEC_31);
        Window order = new Window(DateKind.ORDER, null, DEC_31);
        Program merged = program(merge(draft -> draft.window(longer), draft -> draft.window(order)).answered(Map.of()));
        assertThat(merged.windows()).containsExactlyInAnyOrder(longer, order, BASE.windows.get(1));
    }

    @Test
    void conditionsByTheirParts() {
        Condition score = Condition.is(new DealFact.ScoreAtLeast(620));
        Condition asked = Condition.is(new DealFact.AskedFor());
        assertThat(program(merge(draft -> draft.who(score), draft -> draft.who(asked)).answered(Map.of())).eligibility())
                .isEqualTo(new Condition.All(List.of(asked, score), null));
        Merge both = Merge.of(entry(new Making().who(Condition.all(score, asked))), entry(new Making().who(score)),
                entry(new Making().who(Condition.always())), TEXTS);
        assertThat(both.questions()).extracting(Question::field).containsExactly("eligibility");
        Merge one = Merge.of(entry(new Making().who(score)), entry(new Making().who(Condition.always())),
                entry(new Making().who(Condition.all(score, asked))), TEXTS);
        assertThat(program(one.answered(Map.of())).eligibility()).isEqualTo(asked);
    }

    @Test
    void exceptionsNeedsAndPapersAreAddedTogether() {
        Merge merge = merge(draft -> draft.rule("26-2").proof("license"), draft -> draft.rule("26-3").proof("title"));
        assertThat(merge.questions()).isEmpty();
        Program merged = program(merge.answered(Map.of()));
        assertThat(merged.combination().rules()).extracting(rule -> rule.programs().getFirst().value())
                .containsExactly("26-3", "26-2");
        assertThat(merged.proofs()).extracting(rule -> rule.anyOf().getFirst().document()).containsExactly("title", "license");
    }

    @Test
    void tablesOfAmountsByLine() {
        Merge merge = Merge.of(entry(table(2500, 1000, null)), entry(table(2750, 1000, null)), entry(table(2500, 1250, 500)),
                TEXTS);
        assertThat(merge.questions()).isEmpty();
        assertThat(program(merge.answered(Map.of())).benefits().getFirst().benefit()).isEqualTo(money(2750, 1250, 500));
        Merge clash = Merge.of(entry(table(2500, 1000, null)), entry(table(2750, 1000, null)), entry(table(3000, 1000, null)),
                TEXTS);
        assertThat(clash.questions()).containsExactly(new Question("benefits", "F-150", List.of("F-150: $2,500 → $2,750"),
                List.of("F-150: $2,500 → $3,000")));
    }

    @Test
    void neighborsOfOneAmountStayInOneRow() {
        Benefit base = rows(row(1000, TRUCK, RANGER), row(500, BRONCO));
        Benefit theirs = rows(row(1000, TRUCK, RANGER), row(750, BRONCO));
        Benefit mine = rows(row(1500, TRUCK, RANGER), row(500, BRONCO));
        assertThat(benefit(base, theirs, mine)).isEqualTo(rows(row(1500, TRUCK, RANGER), row(750, BRONCO)));
        Benefit split = rows(row(1000, TRUCK), row(900, RANGER), row(500, BRONCO));
        Benefit other = rows(row(1000, TRUCK, RANGER), row(600, BRONCO));
        assertThat(benefit(base, split, other)).isEqualTo(rows(row(1000, TRUCK), row(900, RANGER), row(600, BRONCO)));
    }

    @Test
    void tablesOfTheStoresMoneyAndOfRates() {
        Benefit base = new Benefit.DealerCash(amounts(row(1000, TRUCK), row(500, BRONCO)));
        Benefit theirs = new Benefit.DealerCash(amounts(row(1100, TRUCK), row(500, BRONCO)));
        Benefit mine = new Benefit.DealerCash(amounts(row(1000, TRUCK), row(600, BRONCO)));
        assertThat(benefit(base, theirs, mine)).isEqualTo(new Benefit.DealerCash(amounts(row(1100, TRUCK), row(600, BRONCO))));
        assertThat(benefit(rates("1.9", "2.9", null), rates("0.9", "2.9", 620), rates("1.9", "3.9", null)))
                .isEqualTo(rates("0.9", "3.9", 620));
        assertThat(Merge.of(entry(giving(rates("1.9", "2.9", 600))), entry(giving(rates("0.9", "2.9", 620))),
                entry(giving(rates("1.9", "3.9", 640))), TEXTS).questions()).extracting(Question::field)
                .containsExactly("benefits");
    }

    @Test
    void partsThatDoNotGoTogetherAreOneVersionOrTheOther() {
        Merge merge = merge(draft -> draft.rules(new PairRule(Policy.FORBID, List.of(new ProgramId("26-2")), List.of(), null)),
                draft -> draft.rules(new PairRule(Policy.ALLOW, List.of(new ProgramId("26-2")), List.of(), null)));
        assertThat(merge.questions()).containsExactly(new Question(Merge.ALL, "The whole entry",
                List.of("Not with 26-2: in its text (new)"), List.of("Also with 26-2: in its text (new)")));
        assertThatThrownBy(() -> merge.answered(Map.of())).isInstanceOf(Problem.class).hasMessageContaining("The chosen parts do "
                + "not go together: The same text allows and forbids one program. Nothing was saved. Choose the other value for "
                + "one of them.");
    }

    @Test
    void rulebooksEntryByEntry() {
        Rulebook base = book("Book", List.of(cap("One", 1), cap("Two", 1)), List.of(new TierBand(new Tier("A"), 700, null)));
        Rulebook theirs = book("Theirs", List.of(cap("One", 2), cap("Two", 1)), List.of(new TierBand(new Tier("A"), 710, null)));
        Rulebook mine = book("Book", List.of(cap("One", 1), cap("Two", 3)), List.of(new TierBand(new Tier("A"), 700, null)));
        Merge merge = Merge.of(Entry.of(base), Entry.of(theirs), Entry.of(mine), TEXTS);
        assertThat(merge.questions()).isEmpty();
        assertThat(merge.answered(Map.of())).isEqualTo(Entry.of(book("Theirs", List.of(cap("One", 2), cap("Two", 3)),
                List.of(new TierBand(new Tier("A"), 710, null)))));
        Rulebook clash = book("Mine", List.of(cap("One", 3), cap("Two", 1)), base.tiers());
        assertThat(Merge.of(Entry.of(base), Entry.of(theirs), Entry.of(clash), TEXTS).questions()).extracting(Question::field)
                .containsExactly("name", "caps");
    }

    private static Merge merge(UnaryOperator<Making> theirs, UnaryOperator<Making> mine) {
        return Merge.of(entry(BASE), entry(theirs.apply(new Making())), entry(mine.apply(new Making())), TEXTS);
    }

    private static Entry entry(Making draft) {
        return Entry.of(draft.program());
    }

    private static Program program(Entry entry) {
        return entry.program().orElseThrow();
    }

    private static Benefit benefit(Benefit base, Benefit theirs, Benefit mine) {
        Merge merge = Merge.of(entry(giving(base)), entry(giving(theirs)), entry(giving(mine)), TEXTS);
        assertThat(merge.questions()).isEmpty();
        return program(merge.answered(Map.of())).benefits().getFirst().benefit();
    }

    private static Making giving(Benefit benefit) {
        return new Making().gives(benefit);
    }

    private static Making table(long truck, long ranger, @Nullable Integer bronco) {
        return giving(money(truck, ranger, bronco));
    }

    private static Benefit money(long truck, long ranger, @Nullable Integer bronco) {
        return bronco == null ? rows(row(truck, TRUCK), row(ranger, RANGER))
                : rows(row(truck, TRUCK), row(ranger, RANGER), row(bronco, BRONCO));
    }

    private static Benefit rows(AmountRule.ByModel.Row... rows) {
        return new Benefit.CustomerCash(amounts(rows), null);
    }

    private static AmountRule amounts(AmountRule.ByModel.Row... rows) {
        return new AmountRule.ByModel(List.of(rows));
    }

    private static AmountRule.ByModel.Row row(long dollars, ModelLine... lines) {
        return new AmountRule.ByModel.Row(List.of(lines), Dollars.of(dollars));
    }

    private static Benefit rates(String first, String second, @Nullable Integer score) {
        return new Benefit.RateTiers(List.of(new RateRow(new Tier("A"), 36, 48, Percent.parse(first), null),
                new RateRow(new Tier("A"), 49, 60, Percent.parse(second), null)), score);
    }

    private static Cap cap(String name, int count) {
        return new Cap(name, List.of(new ProgramId("26-1")), List.of(), count, null, false, null);
    }

    private static Rulebook book(String name, List<Cap> caps, List<TierBand> tiers) {
        return new Rulebook(new ProgramId("book"), 1, name, List.of(), new TreeMap<>(), caps, List.of(), tiers, List.of(),
                BASE.source, Extras.none());
    }

    /** A program in the making. */
    private static final class Making {

        private static final Program CASH = Programs.cash("26-1", 1, "Cash", 1500);

        private String name = CASH.name();
        private Party sponsor = CASH.sponsor();
        private List<Payee> payees = CASH.payees();
        private List<Window> windows = CASH.windows();
        private Routes routes = CASH.routes();
        private Benefit benefit = CASH.benefits().getFirst().benefit();
        private Condition who = Condition.always();
        private Combination combination = Combination.free();
        private Limits limits = Limits.none();
        private List<ProofRule> proofs = List.of();
        private ClaimTerms claim = CASH.claim();
        private Source source = CASH.source();

        Making name(String other) {
            name = other;
            return this;
        }

        Making limits(Limits other) {
            limits = other;
            return this;
        }

        Making who(Condition other) {
            who = other;
            return this;
        }

        Making gives(Benefit other) {
            benefit = other;
            if (other instanceof Benefit.RateTiers) {
                routes = Routes.none();
                payees = List.of();
            }
            if (other instanceof Benefit.DealerCash) {
                payees = List.of(Payee.DEALER);
            }
            return this;
        }

        Making window(Window other) {
            List<Window> all = new ArrayList<>(windows);
            all.removeIf(window -> window.by() == other.by());
            all.add(other);
            windows = all;
            return this;
        }

        Making rule(String program) {
            return rules(new PairRule(Policy.FORBID, List.of(new ProgramId(program)), List.of(), null));
        }

        Making rules(PairRule rule) {
            combination = new Combination(null, null, List.of(rule), List.of(), false, false);
            return this;
        }

        Making proof(String document) {
            proofs = List.of(new ProofRule(List.of(new Proof(document, null)), null, List.of()));
            return this;
        }

        /** Every part other than before, and other for every number. */
        Making everything(int number) {
            name = "Name " + number;
            sponsor = new Party(PartyKind.STORE, "Store " + number);
            payees = number == 1 ? List.of(Payee.CHECK) : List.of(Payee.PAYMENTS);
            windows = List.of(new Window(DateKind.SALE, null, DEC_31.plusDays(number)));
            routes = new Routes(List.of(number == 1 ? RouteKind.CASH : RouteKind.LEASE), List.of());
            benefit = new Benefit.CustomerCash(new AmountRule.Fixed(Dollars.of(number)), null);
            combination = new Combination(new ProgramId("book-" + number), "G" + number, List.of(), List.of(), false, false);
            limits = new Limits(number, number, number, Dollars.of(number));
            claim = new ClaimTerms(ClaimTerms.With.CODE, "C" + number, new ClaimTerms.Due.None(), null);
            source = new Source("Document " + number, String.valueOf(number), "Text " + number, null);
            return this;
        }

        Program program() {
            return new Program(CASH.id(), 1, name, sponsor, CASH.payer(), payees, windows, routes,
                    List.of(new Part(benefit, null)), who, combination, limits, proofs, claim, false, source, Extras.none());
        }
    }
}
