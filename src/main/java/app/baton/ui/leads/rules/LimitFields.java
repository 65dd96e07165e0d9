package app.baton.ui.leads.rules;

import app.baton.journal.Texts;
import app.baton.lead.LeadRules;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;

/** The limits as they are typed: two in days, one in leads. */
final class LimitFields implements Editing {

    private static final int A_YEAR = 366;
    private static final int MOST_LEADS = 1000;

    final FieldModel<String> protectedDays;
    final FieldModel<String> most;
    final FieldModel<String> coldDays;
    private final FormModel form;

    LimitFields(Texts texts, LeadRules rules) {
        protectedDays = number(texts, "protectedDays", rules.protectedDays(), 0, A_YEAR);
        most = number(texts, "most", rules.most(), 0, MOST_LEADS);
        coldDays = number(texts, "coldDays", rules.coldDays(), 1, A_YEAR);
        form = new FormModel(protectedDays, most, coldDays);
    }

    private static FieldModel<String> number(Texts texts, String name, int now, int least, int greatest) {
        return FieldModel.of(name, String.valueOf(now), typed -> typed.strip().matches("\\d{1,4}")
                && Integer.parseInt(typed.strip()) >= least && Integer.parseInt(typed.strip()) <= greatest ? ""
                : texts.say("rules.limit.wrong", least, greatest));
    }

    @Override
    public FormModel form() {
        return form;
    }

    @Override
    public LeadRules typed(LeadRules rules) {
        return rules.withLimits(Integer.parseInt(protectedDays.get().strip()), Integer.parseInt(most.get().strip()),
                Integer.parseInt(coldDays.get().strip()));
    }
}
