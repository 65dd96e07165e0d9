package app.baton.ui.programs.editor;

import app.baton.incentive.ClaimTerms;
import app.baton.incentive.Combination;
import app.baton.incentive.Extras;
import app.baton.incentive.Limits;
import app.baton.incentive.PairRule;
import app.baton.incentive.Party;
import app.baton.incentive.PartyKind;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Routes;
import app.baton.incentive.Source;
import app.baton.ui.kit.Suggestion;
import app.baton.ui.kit.Typed;
import app.baton.ui.programs.editor.Sheet.Desk;
import app.baton.ui.programs.form.FlagInput;
import app.baton.ui.programs.form.Input;
import app.baton.ui.programs.form.KindsInput;
import app.baton.ui.programs.form.MaybeInput;
import app.baton.ui.programs.form.PicksInput;
import app.baton.ui.programs.form.RecordInput;
import app.baton.ui.programs.form.RowsInput;
import app.baton.ui.programs.form.TextInput;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The form of a whole program, part by part; what only a newer Baton knows stays with the part it stood at. */
final class ProgramForm {

    private final Desk desk;
    final RecordInput<Program> record;
    final TextInput<ProgramId> id;
    final TextInput<Integer> revision;
    final TextInput<String> name;
    final RecordInput<Party> sponsor;
    final RecordInput<Party> payer;
    final PicksInput<Payee> payees;
    final RowsInput<app.baton.incentive.Window> windows;
    final RecordInput<Routes> routes;
    final RowsInput<app.baton.incentive.Part> benefits;
    final ConditionInput eligibility;
    final RecordInput<Combination> combination;
    final RecordInput<Limits> limits;
    final RowsInput<app.baton.incentive.ProofRule> proofs;
    final RecordInput<ClaimTerms> claim;
    final FlagInput meetsCashDown;
    final RecordInput<Source> source;
    private @Nullable Program opened;
    private Source.@Nullable Check check;

    ProgramForm(Desk desk) {
        this.desk = desk;
        Sheet<Program> sheet = Sheet.column(desk);
        DealForms deals = new DealForms(desk);
        id = sheet.program("id", "editor.f.code");
        revision = sheet.number("revision", "editor.f.revision");
        name = sheet.text("name", "editor.f.name");
        sponsor = sheet.add(party("sponsor", "editor.f.sponsor"));
        payer = sheet.add(party("payer", "editor.f.payer"));
        payees = sheet.picks("payees", "editor.f.payees", Payee.class);
        windows = sheet.add(new RowsInput<>("windows", desk.texts().say("editor.f.windows"),
                desk.texts().say("editor.add-window"), () -> deals.window("")));
        routes = sheet.add(deals.routes());
        benefits = sheet.add(new BenefitForms(desk).parts());
        eligibility = sheet.add(new ConditionInput("eligibility", desk.texts().say("editor.f.eligibility"), desk));
        combination = sheet.add(combination());
        limits = sheet.add(limits());
        proofs = sheet.add(new ProofForms(desk).rules(desk.texts().say("editor.f.proofs")));
        claim = sheet.add(claim());
        meetsCashDown = sheet.flag("meetsCashDown", "editor.f.meets-cash-down");
        source = sheet.add(source());
        record = sheet.of(this::make, this::fill);
    }

    /** Types a program in and remembers where everything stood. */
    void open(Program program) {
        opened = program;
        record.show(program);
        record.originate(null);
        record.originate("");
    }

    private Program make() {
        return new Program(id.get(), revision.get(), name.get(), sponsor.get(), payer.get(), payees.get(), windows.get(),
                routes.get(), benefits.get(), eligibility.get(), combination.get(), limits.get(), proofs.get(), claim.get(),
                meetsCashDown.get(), source.get(), extras());
    }

    private void fill(Program it) {
        id.show(it.id());
        revision.show(it.revision());
        name.show(it.name());
        sponsor.show(it.sponsor());
        payer.show(it.payer());
        payees.show(it.payees());
        windows.show(it.windows());
        routes.show(it.routes());
        benefits.show(it.benefits());
        eligibility.show(it.eligibility());
        combination.show(it.combination());
        limits.show(it.limits());
        proofs.show(it.proofs());
        claim.show(it.claim());
        meetsCashDown.show(it.meetsCashDown());
        source.show(it.source());
    }

    /** Fields of a newer Baton, each at its record's place of now; gone where the record is gone. */
    private Extras extras() {
        Program program = opened;
        if (program == null || program.extras().isEmpty()) {
            return Extras.none();
        }
        SortedMap<String, String> now = new TreeMap<>();
        record.trace("", now);
        SortedMap<String, String> kept = new TreeMap<>();
        program.extras().fields().forEach((pointer, json) -> {
            int cut = pointer.lastIndexOf('/');
            String place = now.get(pointer.substring(0, cut));
            if (place != null) {
                kept.put(place + pointer.substring(cut), json);
            }
        });
        return kept.equals(program.extras().fields()) ? program.extras() : new Extras(kept);
    }

    private RecordInput<Party> party(String field, String key) {
        Sheet<Party> sheet = new Sheet<>(desk, field, desk.texts().say(key), RecordInput.Flow.ROW);
        var kind = sheet.pick("kind", "editor.f.party-kind", PartyKind.class);
        var who = sheet.text("name", "editor.f.party-name").suggest(() -> desk.shelf().get().parties());
        return sheet.of(() -> new Party(kind.get(), who.get()), it -> {
            kind.show(it.kind());
            who.show(it.name());
        });
    }

    private RecordInput<Combination> combination() {
        Sheet<Combination> sheet = new Sheet<>(desk, "combination", "", RecordInput.Flow.COLUMN);
        var rulebook = sheet.optional("rulebook", "editor.f.rulebook", Typed.of(Typed.Look.CODE, ProgramId::new,
                ProgramId::value)).suggest(() -> desk.shelf().get().rulebooks().stream()
                .map(book -> new Suggestion(book.id().value(), book.name())).toList());
        var group = sheet.textOr("group", "editor.f.group").suggest(() -> desk.shelf().get().groups());
        var rules = sheet.add(new RowsInput<>("rules", desk.texts().say("editor.f.rules"),
                desk.texts().say("editor.add-rule"), this::rule));
        var requires = sheet.add(new RowsInput<>("requires", desk.texts().say("editor.f.requires"),
                desk.texts().say("editor.add-requirement"), this::requirement));
        var alone = sheet.flag("alone", "editor.f.alone");
        var withAll = sheet.flag("withAll", "editor.f.with-all");
        return sheet.of(() -> new Combination(rulebook.orNull(), group.orNull(), rules.get(), requires.get(), alone.get(),
                withAll.get()), it -> {
            rulebook.showOrClear(it.rulebook());
            group.showOrClear(it.group());
            rules.show(it.rules());
            requires.show(it.requires());
            alone.show(it.alone());
            withAll.show(it.withAll());
        });
    }

    private RecordInput<PairRule> rule() {
        Sheet<PairRule> sheet = Sheet.column(desk);
        var policy = sheet.pick("policy", "editor.f.policy", PairRule.Policy.class);
        var programs = sheet.programs("programs", "editor.f.rule-programs");
        var groups = sheet.tokens("groups", "editor.f.rule-groups").suggest(() -> desk.shelf().get().groups());
        var text = sheet.linesOr("text", "editor.f.wording");
        return sheet.of(() -> new PairRule(policy.get(), programs.get(), groups.get(), text.orNull()), it -> {
            policy.show(it.policy());
            programs.show(it.programs());
            groups.show(it.groups());
            text.showOrClear(it.text());
        });
    }

    private RecordInput<Combination.Requirement> requirement() {
        Sheet<Combination.Requirement> sheet = Sheet.row(desk);
        var anyOf = sheet.programs("anyOf", "editor.f.one-of-programs");
        return sheet.of(() -> new Combination.Requirement(anyOf.get()), it -> anyOf.show(it.anyOf()));
    }

    private RecordInput<Limits> limits() {
        Sheet<Limits> sheet = new Sheet<>(desk, "limits", "", RecordInput.Flow.COLUMN);
        var vehicle = sheet.numberOr("perVehicle", "editor.f.per-vehicle");
        var household = sheet.numberOr("perHousehold", "editor.f.per-household");
        var deliveries = sheet.numberOr("deliveries", "editor.f.deliveries");
        var budget = sheet.moneyOr("budget", "editor.f.budget");
        return sheet.of(() -> new Limits(vehicle.orNull(), household.orNull(), deliveries.orNull(), budget.orNull()), it -> {
            vehicle.showOrClear(it.perVehicle());
            household.showOrClear(it.perHousehold());
            deliveries.showOrClear(it.deliveries());
            budget.showOrClear(it.budget());
        });
    }

    private RecordInput<ClaimTerms> claim() {
        Sheet<ClaimTerms> sheet = new Sheet<>(desk, "claim", "", RecordInput.Flow.COLUMN);
        var with = sheet.pick("with", "editor.f.claim-with", ClaimTerms.With.class);
        with.show(ClaimTerms.With.NOTHING);
        var code = sheet.textOr("code", "editor.f.claim-code");
        KindsInput<ClaimTerms.Due, DueKind> due = sheet.add(new KindsInput<>("due", desk.texts().say("editor.f.due"),
                List.of(DueKind.values()), desk.texts()::name, DueKind::of, this::due));
        due.start(DueKind.NONE);
        var late = sheet.add(new MaybeInput<>(desk.texts().say("editor.f.late"), late()));
        return sheet.of(() -> new ClaimTerms(with.get(), code.orNull(), due.get(), late.orNull()), it -> {
            with.show(it.with());
            code.showOrClear(it.code());
            due.show(it.due());
            late.showOrNone(it.late());
        });
    }

    private Input<? extends ClaimTerms.Due> due(DueKind kind) {
        return switch (kind) {
            case AFTER_DELIVERY -> {
                Sheet<ClaimTerms.Due.AfterDelivery> sheet = Sheet.row(desk);
                var days = sheet.number("days", "editor.f.days-after-delivery");
                yield sheet.of(() -> new ClaimTerms.Due.AfterDelivery(days.get()), it -> days.show(it.days()));
            }
            case ON -> {
                Sheet<ClaimTerms.Due.On> sheet = Sheet.row(desk);
                var day = sheet.day("day", "editor.f.due-day");
                yield sheet.of(() -> new ClaimTerms.Due.On(day.get()), it -> day.show(it.day()));
            }
            case WITH_CONTRACT -> Sheet.<ClaimTerms.Due.WithContract>row(desk).of(ClaimTerms.Due.WithContract::new, it -> { });
            case NONE -> Sheet.<ClaimTerms.Due.None>row(desk).of(ClaimTerms.Due.None::new, it -> { });
        };
    }

    private RecordInput<ClaimTerms.Late> late() {
        Sheet<ClaimTerms.Late> sheet = new Sheet<>(desk, "late", "", RecordInput.Flow.COLUMN);
        var until = sheet.day("until", "editor.f.late-until");
        var signatures = sheet.tokens("signatures", "editor.f.signatures");
        return sheet.of(() -> new ClaimTerms.Late(until.get(), signatures.get()), it -> {
            until.show(it.until());
            signatures.show(it.signatures());
        });
    }

    /** Who confirmed it is no matter of typing: it goes along as it came. */
    private RecordInput<Source> source() {
        Sheet<Source> sheet = new Sheet<>(desk, "source", "", RecordInput.Flow.COLUMN);
        var document = sheet.text("document", "editor.f.source-document").suggest(() -> desk.shelf().get().sources());
        var section = sheet.textOr("section", "editor.f.source-section");
        var text = sheet.linesOr("text", "editor.f.source-text");
        return sheet.of(() -> new Source(document.get(), section.orNull(), text.orNull() == null ? "" : text.get(), check),
                it -> {
            document.show(it.document());
            section.showOrClear(it.section());
            text.show(it.text());
            check = it.check();
        });
    }
}
