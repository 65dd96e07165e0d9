package app.baton.ui.programs.editor;

import app.baton.incentive.Proof;
import app.baton.incentive.ProofRule;
import app.baton.ui.programs.editor.Sheet.Desk;
import app.baton.ui.programs.form.RecordInput;
import app.baton.ui.programs.form.RowsInput;

/** The papers that a claim needs: each the first of several that will do. */
final class ProofForms {

    private final Desk desk;

    ProofForms(Desk desk) {
        this.desk = desk;
    }

    RowsInput<ProofRule> rules(String label) {
        return new RowsInput<>("proofs", label, desk.texts().say("editor.add-proof"), this::rule);
    }

    private RecordInput<ProofRule> rule() {
        Sheet<ProofRule> sheet = new Sheet<>(desk, "", desk.texts().say("editor.f.paper"), RecordInput.Flow.COLUMN);
        var anyOf = sheet.add(new RowsInput<>("anyOf", desk.texts().say("editor.f.papers-any-of"),
                desk.texts().say("editor.add-paper"), this::proof));
        var when = sheet.pickOr("when", "editor.f.proof-when", ProofRule.When.class, desk.texts().say("editor.always"));
        var not = sheet.tokens("notCounting", "editor.f.not-counting");
        anyOf.start(1);
        return sheet.of(() -> new ProofRule(anyOf.get(), when.orNull(), not.get()), it -> {
            anyOf.show(it.anyOf());
            when.showOrNone(it.when());
            not.show(it.notCounting());
        });
    }

    private RecordInput<Proof> proof() {
        Sheet<Proof> sheet = Sheet.row(desk);
        var document = sheet.text("document", "editor.f.document").suggest(() -> desk.shelf().get().documents());
        var fresh = sheet.numberOr("notOlderThanDays", "editor.f.not-older-than");
        return sheet.of(() -> new Proof(document.get(), fresh.orNull()), it -> {
            document.show(it.document());
            fresh.showOrClear(it.notOlderThanDays());
        });
    }
}
