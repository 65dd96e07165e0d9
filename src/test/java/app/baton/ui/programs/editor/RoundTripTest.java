package app.baton.ui.programs.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Bulletin;
import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.ClaimTerms;
import app.baton.incentive.Extras;
import app.baton.incentive.Fact;
import app.baton.incentive.Program;
import app.baton.journal.Texts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a program can hold is in the editor: opened and not touched, it comes out as it went in. */
class RoundTripTest {

    private final ProgramEditorViewModel editor = new ProgramEditorViewModel(Texts.english(ZoneId.of("America/Detroit")),
            EveryShape.DAY);

    static Stream<Program> bulletin() {
        return Bulletin.sheet().programs().stream();
    }

    static Stream<Program> everyShape() {
        return Stream.concat(EveryShape.benefits().stream().map(benefit -> EveryShape.full(benefit, false)),
                EveryShape.dealerBenefits().stream().map(benefit -> EveryShape.full(benefit, true)));
    }

    @ParameterizedTest
    @MethodSource({"bulletin", "everyShape"})
    void aProgramThatIsNotTouchedComesOutAsItWentIn(Program program) {
        open(program);

        assertThat(editor.problems()).filteredOn(EditorProblem::stops).isEmpty();
        assertThat(editor.program()).contains(program);
        assertThat(editor.dirty().get()).isFalse();
    }

    @ParameterizedTest
    @MethodSource({"bulletin", "everyShape"})
    void whatIsTypedComesBackWholeAfterEverythingWasThrownAway(Program program) {
        open(program);
        editor.form.benefits.rows().clear();
        editor.form.eligibility.remove(editor.form.eligibility.root());
        editor.form.combination.retype(new ProgramEditorViewModel(Texts.english(ZoneId.of("UTC")), EveryShape.DAY)
                .form.combination.typed());
        editor.form.windows.rows().clear();
        assertThat(editor.program()).isNotEqualTo(java.util.Optional.of(program));

        while (editor.undoable().get()) {
            editor.undo();
        }

        assertThat(editor.program()).contains(program);
        assertThat(editor.dirty().get()).isFalse();
    }

    @Test
    void aGroupThatWasEmptiedIsLeftOutAndStandsInNobodysWay() {
        Program program = Bulletin.program(1101);
        open(program);
        var eligibility = editor.form.eligibility;
        GroupNode any = eligibility.addGroup(null, GroupNode.Needs.ANY);
        GroupNode inner = eligibility.addGroup(any, GroupNode.Needs.NONE);
        assertThat(editor.accept()).isTrue();
        assertThat(editor.program().orElseThrow().eligibility().leaves()).isEqualTo(program.eligibility().leaves());
        assertThat(any.sentence().get()).contains("left out");

        FactNode card = eligibility.add(inner, FactKind.VEHICLE);
        assertThat(card.group()).isSameAs(inner);
        eligibility.remove(card);
        assertThat(editor.accept()).isTrue();

        any.wording().field().set("as the bulletin says");
        assertThat(editor.accept()).isFalse();
        assertThat(any.problem().get()).contains("but its wording");
    }

    @Test
    void everyDueOfAClaimIsThere() {
        for (ClaimTerms claim : EveryShape.claims()) {
            Program program = withClaim(Bulletin.program(1101), claim);
            open(program);
            assertThat(editor.program()).contains(program);
        }
        assertThat(EveryShape.claims()).extracting(claim -> (Object) claim.due().getClass())
                .containsExactlyInAnyOrderElementsOf(kinds(ClaimTerms.Due.class));
    }

    /** A kind that is new in the model has to be put into these examples, and so into the editor. */
    @Test
    void theExamplesHoldEveryKindOfTheModel() {
        assertThat(EveryShape.facts()).extracting(fact -> (Object) fact.getClass()).containsAll(kinds(Fact.class));
        assertThat(EveryShape.amounts()).extracting(amount -> (Object) amount.getClass()).containsAll(kinds(AmountRule.class));
        assertThat(Stream.concat(EveryShape.benefits().stream(), EveryShape.dealerBenefits().stream())
                .map(benefit -> (Object) benefit.getClass()))
                .containsAll(kinds(Benefit.class));
        assertThat(FactKind.values()).hasSameSizeAs(kinds(Fact.class));
        assertThat(BenefitKind.values()).hasSameSizeAs(kinds(Benefit.class));
        assertThat(AmountKind.values()).hasSameSizeAs(kinds(AmountRule.class));
    }

    @Test
    void whatANewerBatonWroteStaysWithItsPart() {
        Program program = with(Bulletin.program(1111), extras(Map.of("/weather", "\"fine\"",
                "/benefits/0/benefit/amount/rows/1/color", "\"blue\"", "/eligibility/of/0/fact/x", "1",
                "/windows/1/hours", "[8]", "/eligibility/of/0/proofs/0/anyOf/0/stamp", "true")));
        open(program);
        assertThat(editor.program()).contains(program);

        editor.form.windows.move(editor.form.windows.rows().get(1), -1);
        FactNode added = editor.form.eligibility.add(null, FactKind.ASKED_FOR);
        editor.form.eligibility.move(added, -1);

        assertThat(edited().extras().fields()).containsOnlyKeys("/weather", "/benefits/0/benefit/amount/rows/1/color",
                "/eligibility/of/1/fact/x", "/windows/0/hours", "/eligibility/of/1/proofs/0/anyOf/0/stamp");

        editor.form.eligibility.remove(((GroupNode) editor.form.eligibility.root()).cards().get(1));
        assertThat(edited().extras().fields()).containsOnlyKeys("/weather", "/benefits/0/benefit/amount/rows/1/color",
                "/windows/0/hours");

        while (editor.undoable().get()) {
            editor.undo();
        }
        assertThat(editor.program()).contains(program);
    }

    @Test
    void whatANewerBatonWroteInRatesAndLeasesGoesWithItsRow() {
        open(with(Bulletin.program(1102), extras(Map.of("/benefits/0/benefit/rows/3/note", "1"))));
        RateTable rates = (RateTable)
                editor.form.benefits.rows().getFirst().parts().getFirst().parts().getFirst().parts().getFirst();
        rates.remove(rates.lines().getFirst());
        assertThat(edited().extras().fields()).containsOnlyKeys("/benefits/0/benefit/rows/0/note");

        open(with(Bulletin.program(1108), extras(Map.of("/benefits/0/benefit/rows/2/note", "1",
                "/benefits/0/benefit/rows/2/line/paint", "1"))));
        LeaseTable lease = (LeaseTable)
                editor.form.benefits.rows().getFirst().parts().getFirst().parts().getFirst().parts().getFirst();
        lease.remove(lease.lines().getFirst());
        assertThat(edited().extras().fields()).containsOnlyKeys("/benefits/0/benefit/rows/1/note",
                "/benefits/0/benefit/rows/1/line/paint");
    }

    private Program edited() {
        return editor.program().orElseThrow();
    }

    private void open(Program program) {
        List<Program> known = new ArrayList<>(Bulletin.sheet().programs());
        editor.open(program, Bulletin.sheet().rulebooks(), known);
    }

    private static Extras extras(Map<String, String> fields) {
        return new Extras(new TreeMap<>(fields));
    }

    private static Program with(Program it, Extras extras) {
        return new Program(it.id(), it.revision(), it.name(), it.sponsor(), it.payer(), it.payees(), it.windows(), it.routes(),
                it.benefits(), it.eligibility(), it.combination(), it.limits(), it.proofs(), it.claim(), it.meetsCashDown(),
                it.source(), extras);
    }

    private static Program withClaim(Program it, ClaimTerms claim) {
        return new Program(it.id(), it.revision(), it.name(), it.sponsor(), it.payer(), it.payees(), it.windows(), it.routes(),
                it.benefits(), it.eligibility(), it.combination(), it.limits(), it.proofs(), claim, it.meetsCashDown(),
                it.source(), it.extras());
    }

    private static List<Object> kinds(Class<?> sealed) {
        List<Object> all = new ArrayList<>();
        for (Class<?> permitted : Objects.requireNonNull(sealed.getPermittedSubclasses())) {
            all.addAll(permitted.isSealed() ? kinds(permitted) : List.of(permitted));
        }
        return all;
    }
}
