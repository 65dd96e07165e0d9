package app.baton.ui.programs.editor;

import app.baton.incentive.Condition;
import app.baton.incentive.Fact;
import app.baton.incentive.ProofRule;
import app.baton.ui.kit.Typed;
import app.baton.ui.programs.editor.Sheet.Desk;
import app.baton.ui.programs.form.Input;
import app.baton.ui.programs.form.KindsInput;
import app.baton.ui.programs.form.RowsInput;
import app.baton.ui.programs.form.TextInput;
import java.util.List;

/** One question, with the papers that prove it and the sponsor's wording. */
public final class FactNode extends ConditionNode {

    private final Desk desk;
    private final KindsInput<Fact, FactKind> fact;
    private final RowsInput<ProofRule> proofs;
    private final TextInput<String> wording;

    FactNode(Desk desk) {
        super(desk.texts().say("editor.f.fact"));
        this.desk = desk;
        fact = adopt(new FactForms(desk).fact());
        proofs = adopt(new ProofForms(desk).rules(desk.texts().say("editor.f.fact-proofs")));
        wording = adopt(TextInput.optional("text", desk.texts().say("editor.f.wording"), Typed.lines()));
    }

    static FactNode of(Desk desk, FactKind kind) {
        FactNode node = new FactNode(desk);
        node.fact.start(kind);
        return node;
    }

    @Override
    protected boolean readParts() {
        boolean factGood = fact.read();
        boolean proofsGood = proofs.read();
        boolean wordingGood = wording.read();
        boolean good = factGood && proofsGood && wordingGood;
        if (good) {
            take(new Condition.Is(fact.get(), proofs.get(), wording.orNull()));
            say(get().words(desk.texts()));
        } else {
            say(desk.texts().name(fact.chosen().get()));
        }
        return good;
    }

    @Override
    public void show(Condition shown) {
        if (shown instanceof Condition.Is is) {
            fact.show(is.fact());
            proofs.show(is.proofs());
            wording.showOrClear(is.text());
        }
    }

    @Override
    public Object typed() {
        return new Typing(fact.typed(), proofs.typed(), wording.typed());
    }

    @Override
    public void retype(Object typed) {
        Typing before = (Typing) typed;
        fact.retype(before.fact());
        proofs.retype(before.proofs());
        wording.retype(before.wording());
    }

    /** What is typed on the card. */
    record Typing(Object fact, Object proofs, Object wording) { }

    @Override
    public void blame(List<String> path, String sentence) {
        Input<?> part = path.isEmpty() ? null : parts().stream().filter(it -> it.name().equals(path.getFirst())).findFirst()
                .orElse(null);
        if (part == null) {
            refuse(sentence);
        } else {
            part.blame(path.subList(1, path.size()), sentence);
        }
    }

    @Override
    public List<? extends Input<?>> parts() {
        return List.of(fact, proofs, wording);
    }

    public KindsInput<Fact, FactKind> fact() {
        return fact;
    }

    public RowsInput<ProofRule> proofs() {
        return proofs;
    }

    @Override
    public TextInput<String> wording() {
        return wording;
    }
}
