package app.baton.ui.finance;

import app.baton.deal.check.Decision;
import app.baton.deal.check.Promised;
import app.baton.deal.life.Deal;
import app.baton.deal.life.Ending;
import app.baton.deal.life.FinanceDesk;
import app.baton.deal.life.ProofSeen;
import app.baton.deal.life.Reversal;
import app.baton.deal.life.ShownProof;
import app.baton.incentive.Invalid;
import app.baton.incentive.Tier;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.finance.ActFields.Paper;
import app.baton.ui.finance.ScanActs.Picked;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.Question;
import app.baton.ui.kit.ScreenContext;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What finance does with the deal that is looked at: one act at a time, each with its own fields. */
public final class FinanceActs {

    private final FinanceDesks desks;
    private final Background background;
    private final Clock clock;
    private final Texts texts;
    private final ScreenContext context;
    private final Refusals refusals;
    private final Consumer<@Nullable Deal> happened;
    private final ScanActs scans;
    private final ReadOnlyObjectWrapper<@Nullable Act> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Opened opened;
    private ActFields fields;
    private @Nullable Corrections corrections;

    /** {@code happened} is told the deal after an act, or null where it has to be read anew. */
    FinanceActs(FinanceDesks desks, Background background, Clock clock, Texts texts, ScreenContext context,
            Consumer<@Nullable Deal> happened, ScanActs scans) {
        this.scans = scans;
        this.desks = desks;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        this.happened = happened;
        refusals = new Refusals(texts);
        fields = new ActFields(texts, clock.today());
    }

    /** Another deal is looked at, or the same one anew: then what is typed stays. */
    void look(@Nullable Opened now) {
        boolean same = opened != null && now != null && opened.deal().id().equals(now.deal().id());
        opened = now;
        scans.look(now, same);
        if (!same) {
            open.set(null);
            fields = fresh(now);
        } else if (open.get() != null && !refusal(open.get()).isEmpty()) {
            open.set(null);
        }
        Corrections typed = corrections;
        if (now == null) {
            corrections = null;
        } else if (!same || typed == null || open.get() != Act.TAXES && !typed.isOf(now.deal().offer())) {
            corrections = new Corrections(texts, now.deal().offer());
        }
    }

    private ActFields fresh(@Nullable Opened now) {
        ActFields empty = new ActFields(texts, clock.today());
        if (now != null) {
            empty.onName.reset(now.deal().offer().parties().buyer());
            Tier tier = now.deal().offer().situation().terms().tier();
            empty.tier.reset(tier == null ? "" : tier.code());
            empty.promise.value().subscribe((before, picked) -> {
                if (picked != null) {
                    promise(empty, picked);
                }
            });
            Stream.concat(now.brokenPromises().stream(), now.openPromises().stream()).findFirst()
                    .ifPresent(empty.promise::reset);
        }
        return empty;
    }

    /** What is missing of it is what it costs to honor it. */
    private void promise(ActFields into, Promised promise) {
        Opened now = opened;
        if (now != null && now.review().chosen() != null) {
            var missing = promise.amount().minus(promise.kept(now.review().chosen().stack()));
            into.amount.reset(missing.isPositive() ? texts.formats().money(missing).replace("$", "") : "");
        }
    }

    /** Why an act is not possible now; empty where it is. */
    public String refusal(Act act) {
        return refusals.of(act, opened);
    }

    /** Opens an act's fields, or asks or does it at once where there is nothing to choose. */
    public void begin(Act act) {
        Opened now = opened;
        if (now == null || !refusal(act).isEmpty()) {
            return;
        }
        if (act == Act.TAKE_OVER) {
            context.dialogs().confirm(Question.of(texts.say("finance.takes.ask"), texts.say("finance.takes.what",
                    String.join(" ", Decided.of(now, texts).differs())), texts.name(act)), () -> run(act, now.deal()));
        } else if (!scans.atOnce(act)) {
            scans.preset(fields);
            open.set(act);
        }
    }

    /** Files that were dropped onto a proof, or somewhere beside them: then the person says to which one they belong. */
    public void dropped(List<Path> files, @Nullable ShownProof proof) {
        if (refusal(Act.SCAN).isEmpty()) {
            scans.hold(files);
            if (proof == null) {
                begin(Act.SCAN);
            } else {
                scans.add(proof);
            }
        } else {
            context.dialogs().toast(refusal(Act.SCAN));
        }
    }

    /** Closes them; what is typed stays until another deal is looked at. */
    public void close() {
        scans.hold(List.of());
        open.set(null);
    }

    /** Does what is open with what is typed. */
    public void send() {
        Act act = open.get();
        Opened now = opened;
        if (act == null || act == Act.CHECK || now == null || busy.get() || !form(act).accept()) {
            return;
        }
        if (act == Act.SCAN || act == Act.LOOK) {
            ActFields typed = fields;
            open.set(null);
            if (act == Act.SCAN) {
                scans.add(Objects.requireNonNull(typed.shown.get()));
            } else {
                scans.show(Objects.requireNonNull(typed.looked.get()));
            }
        } else if (act == Act.UNWIND) {
            context.dialogs().confirm(Question.dangerous(texts.say("finance.unwind.ask"), unwinding(now),
                    texts.name(Act.UNWIND)), () -> run(act, now.deal()));
        } else {
            run(act, now.deal());
        }
    }

    private String unwinding(Opened now) {
        return now.reversals().isEmpty() ? texts.say("finance.unwind.alone") : texts.say("finance.unwind.with",
                now.reversals().stream().map(this::words).collect(Collectors.joining("; ")));
    }

    /** What is taken back, in words. */
    public String words(Reversal reversal) {
        return switch (reversal.kind()) {
            case REPORT -> texts.say("finance.reversal.report");
            case CLAIM -> texts.say("finance.reversal.claim", reversal.what());
            case COUNT -> texts.say("finance.reversal.count", reversal.what());
            case SPIFF -> texts.say("finance.reversal.spiff", reversal.what());
            case STOCK -> texts.say("finance.reversal.stock", reversal.what());
            case GOAL -> texts.say("finance.reversal.goal");
        };
    }

    private void run(Act act, Deal seen) {
        UnaryOperator<Deal> step = step(act, context.user());
        busy.set(true);
        background.run(texts.name(act), progress -> guarded(step, seen), after -> done(act, after), this::refused);
    }

    /** What a record of the domain refuses is said beside its field too. */
    private static Deal guarded(UnaryOperator<Deal> step, Deal seen) {
        try {
            return step.apply(seen);
        } catch (Invalid invalid) {
            throw Problem.badInput("deal.invalid", invalid.field(), invalid.sentence());
        }
    }

    private void done(Act act, Deal after) {
        busy.set(false);
        open.set(null);
        fields = fresh(opened);
        context.dialogs().toast(texts.say("finance.done", texts.name(act), after.offer().parties().buyer(),
                texts.name(after.state())));
        happened.accept(after);
    }

    private void refused(Problem problem) {
        busy.set(false);
        Act act = open.get();
        if (act == null || !form(act).refuse(problem)) {
            context.dialogs().problem(problem);
        }
        if (problem.kind() == Problem.Kind.CONFLICT) {
            happened.accept(null);
        }
    }

    /** The step with what is typed now. */
    private UnaryOperator<Deal> step(Act act, User user) {
        FinanceDesk finance = desks.finance();
        ActFields typed = fields;
        return switch (act) {
            case APPROVE -> with(typed.note.get(), (deal, note) -> finance.approve(user, deal, note));
            case GIVE_BACK -> with(typed.reason.get(), (deal, reason) -> finance.giveBack(user, deal, reason));
            case TAXES -> with(corrections(), (deal, its) -> finance.change(user, deal, its.in(deal.offer())));
            case TAKE_OVER -> deal -> finance.takeOver(user, deal);
            case DECIDE -> decide(user, typed);
            case DECLINE -> {
                String lender = typed.refusing.get();
                yield with(typed.refused.get(), (deal, reason) -> finance.decline(user, deal, lender, reason));
            }
            case PROOF -> with(proof(typed), (deal, proof) -> desks.floor().show(user, deal, proof));
            case PROMISE -> {
                String promise = Objects.requireNonNull(typed.promise.get()).text();
                Ending ending = ending(user, typed);
                yield deal -> finance.endPromise(user, deal, promise, ending);
            }
            case TAKE -> {
                Picked picked = Objects.requireNonNull(typed.taken.get());
                yield with(typed.takenWhy.get(), (deal, reason) -> desks.proofs().takeAway(user, deal, picked.proof().id(),
                        picked.kept().scan().sha256(), reason));
            }
            case CHECK, SCAN, LOOK -> throw new IllegalStateException(act + " is no step of a deal");
            case CONTRACT -> with(typed.contract.day().orElseThrow(), (deal, on) -> finance.contract(user, deal, on));
            case DELIVER -> {
                String spot = typed.spot.get();
                yield with(typed.delivery.day().orElseThrow(), (deal, on) -> finance.deliver(user, deal, on, spot));
            }
            case REPORT -> with(typed.report.day().orElseThrow(), (deal, on) -> finance.report(user, deal, on));
            case FUND -> with(typed.funding.day().orElseThrow(), (deal, on) -> finance.fund(user, deal, on));
            case RECONTRACT -> with(typed.again.get(), (deal, reason) -> finance.recontract(user, deal, reason));
            case UNWIND -> {
                String why = typed.why.get();
                yield with(typed.unwound.day().orElseThrow(), (deal, on) -> finance.unwind(user, deal, on, why));
            }
        };
    }

    private interface Step<V> {
        Deal on(Deal deal, V value);
    }

    private static <V> UnaryOperator<Deal> with(V value, Step<V> step) {
        return deal -> step.on(deal, value);
    }

    private UnaryOperator<Deal> decide(User user, ActFields typed) {
        Decision decision = new Decision(typed.lender.get().strip(), new Tier(typed.tier.get().strip()), typed.buyRateTyped(),
                typed.mostTyped(), ActFields.dayTyped(typed.expires), typed.monthsTyped());
        List<String> stipulations = Arrays.stream(typed.stipulations.get().split("[\\r\\n;]+")).map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
        return deal -> desks.finance().decide(user, deal, decision, stipulations);
    }

    private static ProofSeen proof(ActFields typed) {
        Paper paper = Objects.requireNonNull(typed.paper.get());
        return new ProofSeen(paper.needed().program().id(), paper.proof().document(), typed.onName.get().strip(),
                ActFields.dayTyped(typed.dated));
    }

    private static Ending ending(User user, ActFields typed) {
        String said = typed.said.get().strip();
        return switch (typed.ending.get()) {
            case HONORED -> new Ending.Honored(typed.amountTyped(), said.isEmpty() ? user.name() : said);
            case AD_CORRECTED -> new Ending.AdCorrected(said);
            case NOT_APPLICABLE -> new Ending.NotApplicable(said);
        };
    }

    /** Whether this person spends the store's money on a promise himself, or names who did. */
    boolean honors() {
        return context.user().may(Action.PENCIL_DEAL);
    }

    /** What honoring a promise takes from the store. */
    String cost() {
        Opened now = opened;
        return now == null || now.review().chosen() == null ? texts.say("finance.promise.amount-hint")
                : texts.say("finance.promise.cost", texts.formats().cents(now.review().chosen().gross().total().amount()));
    }

    Corrections corrections() {
        return Objects.requireNonNull(corrections, "a deal is looked at");
    }

    /** The fields of an act. */
    FormModel form(Act act) {
        return act == Act.TAXES ? corrections().form() : fields.form(act);
    }

    /** The scans of the deal that is looked at. */
    public ScanActs scans() {
        return scans;
    }

    ActFields fields() {
        return fields;
    }

    /** The act whose fields are open; null is none. */
    public ReadOnlyObjectProperty<@Nullable Act> open() {
        return open.getReadOnlyProperty();
    }

    /** While something is being kept. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
