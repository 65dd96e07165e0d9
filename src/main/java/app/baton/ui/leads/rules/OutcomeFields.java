package app.baton.ui.leads.rules;

import app.baton.journal.Texts;
import app.baton.lead.Disposition;
import app.baton.lead.LeadRules;
import app.baton.lead.NextKind;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An outcome as it is typed, with its reasons; a reason without a name is none. */
final class OutcomeFields implements Editing {

    private static final int LONGEST = 60;
    private static final int USUAL_NEXT = 120;

    /** One reason; a code that was given once stays, whatever it is called. */
    record Reason(FieldModel<String> name, FieldModel<String> message, String code) { }

    private final int at;
    private final boolean fresh;
    private final String code;
    private final List<Reason> reasons = new ArrayList<>();
    final FieldModel<String> key;
    final FieldModel<String> name;
    final FieldModel<Disposition.Effect> effect;
    final FieldModel<@Nullable NextKind> next;
    final FieldModel<String> after;
    private final FormModel form;

    OutcomeFields(Texts texts, LeadRules rules, int at, boolean fresh) {
        this.at = at;
        this.fresh = fresh;
        Disposition was = fresh ? null : rules.dispositions().get(at);
        code = was == null ? "" : was.code();
        key = FieldModel.of("key", was == null ? "" : was.key(), typed -> typed.strip().matches("[A-Za-z0-9]") ? ""
                : texts.say("rules.outcome.key-wrong"));
        name = Editing.name(texts, was == null ? "" : was.name(), LONGEST);
        effect = FieldModel.of("effect", was == null ? Disposition.Effect.ATTEMPT : was.effect(), it -> "");
        next = FieldModel.of("next", was == null ? NextKind.CALL : was.next(), it -> it == null && !ends()
                ? texts.say("rules.outcome.next-missing") : "");
        effect.value().subscribe(now -> next.again());
        after = Editing.minutes("after", was == null ? USUAL_NEXT : was.nextMinutes(), texts);
        if (was != null) {
            was.reasons().forEach(each -> reasons.add(reason(each.name(), each.message(), each.code())));
        }
        reasons.add(reason("", "", ""));
        form = new FormModel(Stream.concat(Stream.of(key, name, effect, next, after), reasons.stream()
                .flatMap(each -> Stream.of(each.name(), each.message()))).toArray(FieldModel<?>[]::new));
    }

    private Reason reason(String words, String message, String known) {
        int number = reasons.size() + 1;
        return new Reason(FieldModel.of("reason-" + number, words, it -> ""),
                FieldModel.of("message-" + number, message, it -> ""), known);
    }

    private boolean ends() {
        return effect.get() == Disposition.Effect.LOST || effect.get() == Disposition.Effect.NOT_A_BUYER;
    }

    List<Reason> reasons() {
        return reasons;
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
        List<Disposition> all = rules.dispositions();
        String own = fresh ? Editing.code(name.get(), word -> all.stream().anyMatch(it -> it.code().equals(word))) : code;
        NextKind what = next.get();
        return rules.withDispositions(Editing.with(all, at, new Disposition(own, key.get().strip().toUpperCase(Locale.ROOT),
                name.get().strip(), effect.get(), what, what == null ? 0 : OpeningTime.read(after.get()).orElseThrow(),
                typedReasons()), fresh));
    }

    private List<Disposition.Reason> typedReasons() {
        Set<String> taken = new HashSet<>();
        reasons.forEach(each -> taken.add(each.code()));
        List<Disposition.Reason> typed = new ArrayList<>();
        for (Reason each : reasons) {
            if (!each.name().get().isBlank()) {
                String word = each.code().isEmpty() ? Editing.code(each.name().get(), taken::contains) : each.code();
                taken.add(word);
                typed.add(new Disposition.Reason(word, each.name().get().strip(), each.message().get().strip()));
            }
        }
        return typed;
    }
}
