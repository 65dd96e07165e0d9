package app.baton.ui.leads.rules;

import app.baton.incentive.Invalid;
import app.baton.journal.Texts;
import app.baton.lead.LeadRules;
import app.baton.people.PersonCard;
import app.baton.people.PersonId;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One stage, route, outcome, shift, or the limits, as somebody types them. */
sealed interface Editing permits StageFields, RouteFields, OutcomeFields, ShiftFields, LimitFields {

    FormModel form();

    /**
     * The rules with what is typed in its place; the form has accepted it.
     *
     * @throws Invalid where it does not go with the rest of the rules
     */
    LeadRules typed(LeadRules rules);

    /** The fields of a line of a page; null where nothing of it is changed so. */
    static @Nullable Editing of(RulesTab tab, LeadRules now, int at, boolean fresh, List<PersonCard> people, LocalDate today,
            Texts texts) {
        return switch (tab) {
            case STAGES -> new StageFields(texts, now, at, fresh);
            case ROUTES -> new RouteFields(texts, now, at, fresh, people);
            case OUTCOMES -> new OutcomeFields(texts, now, at, fresh);
            case SHIFTS -> {
                PersonId person = people.get(at).id();
                yield new ShiftFields(texts, person, now.shifts().stream().filter(each -> each.person().equals(person))
                        .findFirst().orElse(null), today);
            }
            case LIMITS -> new LimitFields(texts, now);
            case TRIAL, VERSIONS -> null;
        };
    }

    /** Everything that stands in the fields, to see whether somebody typed. */
    default List<String> values() {
        return form().fields().stream().map(field -> String.valueOf((Object) field.get())).toList();
    }

    /** Whether it is not among the rules yet. */
    default boolean fresh() {
        return false;
    }

    /** A list with one more line at {@code at}, or with the line there replaced. */
    static <T> List<T> with(List<T> lines, int at, T line, boolean fresh) {
        List<T> all = new ArrayList<>(lines);
        if (fresh) {
            all.add(at, line);
        } else {
            all.set(at, line);
        }
        return all;
    }

    /** A text of at most so many characters that is not blank. */
    static FieldModel<String> name(Texts texts, String now, int most) {
        FieldModel<String> field = FieldModel.limited(FieldModel.required("name", texts.say("rules.name.missing")), most,
                length -> texts.say("kit.too-long", length, most));
        field.reset(now);
        return field;
    }

    /** Minutes of opening time. */
    static FieldModel<String> minutes(String name, int now, Texts texts) {
        return FieldModel.of(name, OpeningTime.show(now, texts), typed -> OpeningTime.read(typed).isPresent() ? ""
                : texts.say("rules.time.wrong", typed.strip()));
    }

    /** A word for a name, as codes are: "Talked to" is "talked-to"; another one where that is taken. */
    static String code(String name, Predicate<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        String word = plain.isEmpty() ? "line" : plain.substring(0, Math.min(30, plain.length()));
        String code = word;
        for (int next = 2; taken.test(code); next++) {
            code = word + "-" + next;
        }
        return code;
    }
}
