package app.baton.ui.leads.rules;

import app.baton.journal.Texts;
import app.baton.lead.Criterion;
import app.baton.lead.LeadRules;
import app.baton.lead.StageRule;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import java.util.List;
import java.util.Set;

/** A stage as it is typed. */
final class StageFields implements Editing {

    private static final int LONGEST = 60;

    private final int at;
    private final boolean fresh;
    private final String code;
    final FieldModel<String> name;
    final FieldModel<Set<Criterion>> needs;
    private final FormModel form;

    StageFields(Texts texts, LeadRules rules, int at, boolean fresh) {
        this.at = at;
        this.fresh = fresh;
        StageRule was = fresh ? null : rules.stages().get(at);
        code = was == null ? "" : was.code();
        name = Editing.name(texts, was == null ? "" : was.name(), LONGEST);
        needs = FieldModel.of("needs", was == null ? Set.of() : Set.copyOf(was.needs()), chosen ->
                at == 0 ? chosen.isEmpty() ? "" : texts.say("rules.stage.first") : chosen.isEmpty()
                        ? texts.say("rules.stage.needs-missing") : "");
        form = new FormModel(name, needs);
    }

    @Override
    public FormModel form() {
        return form;
    }

    @Override
    public boolean fresh() {
        return fresh;
    }

    @Override
    public LeadRules typed(LeadRules rules) {
        List<StageRule> stages = rules.stages();
        String own = fresh ? Editing.code(name.get(), word -> stages.stream().anyMatch(it -> it.code().equals(word))) : code;
        return rules.withStages(Editing.with(stages, at, new StageRule(own, name.get().strip(),
                needs.get().stream().sorted().toList()), fresh));
    }
}
