package app.baton.ui.leads.rules;

import app.baton.campaign.Intent;
import app.baton.journal.Texts;
import app.baton.lead.LeadChannel;
import app.baton.lead.LeadKind;
import app.baton.lead.LeadRules;
import app.baton.lead.Route;
import app.baton.people.PersonCard;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A route as it is typed. Whoever is named in it and works here no more stays in it, unseen. */
final class RouteFields implements Editing {

    private static final int LONGEST = 80;
    private static final int USUAL_ANSWER = 15;
    private static final int USUAL_ESCALATION = 30;

    private final int at;
    private final boolean fresh;
    private final List<PersonId> gone;
    final FieldModel<String> name;
    final FieldModel<Set<LeadKind>> kinds;
    final FieldModel<Set<LeadChannel>> channels;
    final FieldModel<@Nullable Intent> least;
    final FieldModel<String> source;
    final FieldModel<Set<PersonId>> people;
    final FieldModel<Set<Role>> roles;
    final FieldModel<String> answer;
    final FieldModel<String> escalate;
    final FieldModel<Role> escalateTo;
    private final FormModel form;

    RouteFields(Texts texts, LeadRules rules, int at, boolean fresh, Collection<PersonCard> known) {
        this.at = at;
        this.fresh = fresh;
        Route was = fresh ? new Route(texts.say("rules.route.new"), List.of(), List.of(), null, "", List.of(),
                List.of(Role.SALESPERSON), USUAL_ANSWER, USUAL_ESCALATION, Role.SALES_MANAGER) : rules.routes().get(at);
        gone = was.people().stream().filter(id -> known.stream().noneMatch(card -> card.id().equals(id))).toList();
        name = Editing.name(texts, fresh ? "" : was.name(), LONGEST);
        kinds = FieldModel.of("kinds", Set.copyOf(was.kinds()), it -> "");
        channels = FieldModel.of("channels", Set.copyOf(was.channels()), it -> "");
        least = FieldModel.of("least", was.least(), it -> "");
        source = FieldModel.of("source", was.source(), it -> "");
        people = FieldModel.of("people", Set.copyOf(was.people().stream().filter(id -> !gone.contains(id)).toList()), it -> "");
        roles = FieldModel.of("roles", Set.copyOf(was.roles()), chosen -> !chosen.isEmpty() || somebody() ? ""
                : texts.say("rules.route.nobody"));
        answer = FieldModel.of("answer", OpeningTime.show(was.answerMinutes(), texts), typed ->
                OpeningTime.read(typed).orElse(0) > 0 ? "" : texts.say("rules.time.wrong", typed.strip()));
        escalate = Editing.minutes("escalate", was.escalateMinutes(), texts);
        escalateTo = FieldModel.of("escalateTo", was.escalateTo(), it -> "");
        form = new FormModel(name, kinds, channels, least, source, people, roles, answer, escalate, escalateTo);
    }

    private boolean somebody() {
        return !people.get().isEmpty() || !gone.isEmpty();
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
        List<PersonId> named = new ArrayList<>(gone);
        people.get().stream().sorted((one, other) -> one.toString().compareTo(other.toString())).forEach(named::add);
        return rules.withRoutes(Editing.with(rules.routes(), at, new Route(name.get().strip(),
                kinds.get().stream().sorted().toList(), channels.get().stream().sorted().toList(), least.get(),
                source.get().strip(), named, roles.get().stream().sorted().toList(),
                OpeningTime.read(answer.get()).orElseThrow(), OpeningTime.read(escalate.get()).orElseThrow(),
                escalateTo.get()), fresh));
    }
}
