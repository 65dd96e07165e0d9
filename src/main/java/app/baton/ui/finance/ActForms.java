package app.baton.ui.finance;

import app.baton.deal.check.Promised;
import app.baton.deal.life.DealState;
import app.baton.deal.life.ShownProof;
import app.baton.finance.FederalBox;
import app.baton.journal.Texts;
import app.baton.ui.finance.ActFields.Paper;
import app.baton.ui.finance.ScanActs.Picked;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Form;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of each act. */
final class ActForms {

    private final FinanceActs acts;
    private final ContractCheck check;
    private final Texts texts;

    ActForms(FinanceActs acts, ContractCheck check, Texts texts) {
        this.acts = acts;
        this.check = check;
        this.texts = texts;
    }

    Form of(Act act, Opened opened) {
        ActFields fields = acts.fields();
        Form form = new Form(act == Act.CHECK ? check.form() : acts.form(act));
        List<Runnable> rows = switch (act) {
            case TAXES -> List.of(() -> taxes(form));
            case TAKE_OVER -> List.of();
            case APPROVE -> List.of(() -> note(form, fields.note, texts.say("finance.approve.note")));
            case GIVE_BACK -> List.of(() -> note(form, fields.reason, texts.say("finance.return.reason")));
            case DECIDE -> List.of(() -> decision(form, fields));
            case DECLINE -> List.of(() -> form.text(fields.refusing, texts.say("finance.lender")),
                    () -> note(form, fields.refused, texts.say("finance.decline.reason")));
            case PROOF -> List.of(() -> proof(form, fields, opened));
            case SCAN -> List.of(() -> scan(form, fields, opened));
            case LOOK -> List.of(() -> scans(form, fields.looked, opened));
            case TAKE -> List.of(() -> scans(form, fields.taken, opened),
                    () -> note(form, fields.takenWhy, texts.say("finance.scan.why")));
            case PROMISE -> List.of(() -> promise(form, fields, opened));
            case CHECK -> List.of(() -> check(form, opened));
            case CONTRACT -> List.of(() -> form.day(fields.contract, texts.say("finance.contract.on"), texts));
            case DELIVER -> List.of(() -> delivery(form, fields, opened));
            case REPORT -> List.of(() -> form.day(fields.report, texts.say("finance.report.on"), texts));
            case FUND -> List.of(() -> form.day(fields.funding, texts.say("finance.fund.on"), texts));
            case RECONTRACT -> List.of(() -> note(form, fields.again, texts.say("finance.recontract.why")));
            case UNWIND -> List.of(() -> form.day(fields.unwound, texts.say("finance.unwind.on"), texts),
                    () -> note(form, fields.why, texts.say("finance.unwind.why")));
        };
        rows.forEach(Runnable::run);
        return form;
    }

    private void note(Form form, FieldModel<String> field, String label) {
        form.area(field, label, texts.say("finance.send-hint"), 3);
    }

    private void delivery(Form form, ActFields fields, Opened opened) {
        form.day(fields.delivery, texts.say("finance.deliver.on"), texts);
        if (!opened.deal().lenderDecided()) {
            form.text(fields.spot, texts.say("finance.deliver.spot"), texts.say("finance.deliver.spot-hint"));
        }
    }

    private void decision(Form form, ActFields fields) {
        form.text(fields.lender, texts.say("finance.lender"));
        form.text(fields.tier, texts.say("finance.tier"));
        form.text(fields.buyRate, texts.say("finance.buy-rate"), texts.say("finance.optional"));
        form.text(fields.months, texts.say("finance.months"), texts.say("finance.months-hint"));
        form.text(fields.most, texts.say("finance.most"), texts.say("finance.optional"));
        form.day(fields.expires, texts.say("finance.expires"), texts);
        form.area(fields.stipulations, texts.say("finance.wants"), texts.say("finance.wants-hint"), 2);
    }

    private void proof(Form form, ActFields fields, Opened opened) {
        List<@Nullable Paper> papers = opened.review().papers().stream().flatMap(needed -> needed.rule().anyOf().stream()
                .map(proof -> new Paper(needed, proof))).<@Nullable Paper>map(paper -> paper).toList();
        form.choice(fields.paper, texts.say("finance.proof.type"), papers, paper -> paper == null ? "" : texts.say(
                "finance.proof.choice", paper.proof().document(), paper.needed().program().id()));
        form.text(fields.onName, texts.say("finance.proof.name"));
        form.day(fields.dated, texts.say("finance.proof.dated"), texts);
    }

    private void scan(Form form, ActFields fields, Opened opened) {
        form.choice(fields.shown, texts.say("finance.scan.proof"), opened.deal().proofs().stream()
                .<@Nullable ShownProof>map(shown -> shown).toList(), shown -> shown == null ? "" : acts.scans().words(shown));
    }

    private void scans(Form form, FieldModel<@Nullable Picked> field, Opened opened) {
        form.choice(field, texts.say("finance.scan.which"), ScanActs.standing(opened).stream()
                .<@Nullable Picked>map(picked -> picked).toList(), picked -> picked == null ? "" : texts.say(
                "finance.scan.choice", picked.kept().scan().name(), picked.proof().proof().type()));
    }

    private void promise(Form form, ActFields fields, Opened opened) {
        List<@Nullable Promised> open = opened.openPromises().stream().<@Nullable Promised>map(promise -> promise).toList();
        form.choice(fields.promise, texts.say("finance.promise"), open, promise -> promise == null ? "" : promise.text());
        form.choice(fields.ending, texts.say("finance.promise.how"), List.of(ActFields.EndingKind.values()),
                kind -> kind == null ? "" : texts.name(kind));
        form.text(fields.amount, texts.say("finance.promise.amount"), acts.cost());
        form.area(fields.said, texts.say("finance.promise.said"), acts.honors() ? texts.say("finance.send-hint")
                : texts.say("finance.promise.manager-hint"), 2);
    }

    /** Each fee with its amount, one more, and the tax by hand. */
    private void taxes(Form form) {
        Corrections typed = acts.corrections();
        typed.rows().forEach(row -> form.text(row.amount(), texts.say("finance.taxes.fee", row.item().name(),
                texts.name(row.item().kind()))));
        form.text(typed.name, texts.say("finance.taxes.new"), texts.say("finance.taxes.new-hint"));
        form.text(typed.amount, texts.say("finance.taxes.new-amount"));
        form.choice(typed.kind, texts.say("finance.taxes.new-kind"), Corrections.KINDS, texts::name);
        form.text(typed.tax, texts.say("finance.taxes.tax"), texts.say("finance.taxes.tax-hint"));
        form.text(typed.source, texts.say("finance.taxes.source"));
    }

    /** Each figure with ours below it. */
    private void check(Form form, Opened opened) {
        Optional<FederalBox> box = opened.box();
        box.ifPresent(ours -> {
            form.text(check.rate, texts.say("finance.check.rate"), texts.say("finance.check.ours-rate",
                    ours.disclosedRate().toPlainString()));
            form.text(check.payment, texts.say("finance.check.payment"), ours(opened.loan().map(sale ->
                    texts.formats().cents(Objects.requireNonNull(sale.payment()))).orElse("")));
            form.text(check.financed, texts.say("finance.check.financed"), ours(texts.formats().cents(ours.amountFinanced())));
            form.text(check.charge, texts.say("finance.check.charge"), ours(texts.formats().cents(ours.financeCharge())));
            form.text(check.total, texts.say("finance.check.total"), ours(texts.formats().cents(ours.totalOfPayments())));
        });
    }

    private String ours(String figure) {
        return texts.say("finance.check.ours", figure);
    }

    /** What the button of an act's fields says. */
    String send(Act act, Opened opened) {
        return act == Act.DELIVER && !opened.deal().lenderDecided() ? texts.say("finance.deliver.spot-send")
                : act == Act.SCAN ? texts.say(acts.scans().holdsFiles() ? "finance.scan.keep" : "finance.scan.pick")
                : act == Act.CHECK ? texts.say("finance.check.keep") : texts.name(act);
    }

    /** Whether there is something to send: a comparison is kept only while finance has the deal. */
    boolean sends(Act act, Opened opened) {
        return act != Act.CHECK || opened.deal().state() == DealState.WITH_FINANCE;
    }
}
