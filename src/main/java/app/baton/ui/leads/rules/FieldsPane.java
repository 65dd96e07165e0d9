package app.baton.ui.leads.rules;

import app.baton.campaign.Intent;
import app.baton.journal.Texts;
import app.baton.lead.Criterion;
import app.baton.lead.Disposition;
import app.baton.lead.LeadChannel;
import app.baton.lead.LeadKind;
import app.baton.lead.NextKind;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.PersonCard;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.CheckGroup;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Typography;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of the line that is looked at. Enter takes it over, Escape leaves it as it was. */
final class FieldsPane {

    private final RulesViewModel model;
    private final Texts texts;
    private final VBox column = new VBox();
    private final ScrollPane scroll = Cards.scrolling(column);
    private @Nullable Form first;

    FieldsPane(RulesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        scroll.setId("rules-fields");
        VBox.setVgrow(scroll, Priority.ALWAYS);
    }

    Node show(@Nullable Editing editing) {
        column.getChildren().clear();
        first = null;
        if (editing == null) {
            column.getChildren().add(Typography.body(texts.say("rules.none")));
            return scroll;
        }
        Form form = new Form(editing.form()).onSubmit(model::keep).onCancel(model::forget);
        switch (editing) {
            case StageFields stage -> stage(form, stage);
            case RouteFields route -> route(form, route);
            case OutcomeFields outcome -> outcome(form, outcome);
            case ShiftFields shift -> shift(form, shift);
            case LimitFields limits -> limits(form, limits);
        }
        Button keep = Buttons.plain("rules-keep", texts.say(editing.fresh() ? "rules.add-it" : "rules.keep"), form::send);
        keep.setTooltip(Keys.tooltip(keep.getText(), KeyCombination.valueOf("Enter")));
        Button forget = Buttons.flat("rules-forget", texts.say("rules.forget"), model::forget);
        column.getChildren().add(Cards.section(title(editing), form, Typography.wrapping(keep, forget)));
        scroll.setVvalue(0);
        first = form;
        if (editing.fresh()) {
            form.focusFirst();
        }
        return scroll;
    }

    private String title(Editing editing) {
        return switch (editing) {
            case StageFields it -> texts.say(it.fresh() ? "rules.stage.add" : "rules.stage");
            case RouteFields it -> texts.say(it.fresh() ? "rules.route.add" : "rules.route");
            case OutcomeFields it -> texts.say(it.fresh() ? "rules.outcome.add" : "rules.outcome");
            case ShiftFields it -> texts.say("rules.shift", person(it.person()));
            case LimitFields _ -> texts.say("rules.limits");
        };
    }

    private void stage(Form form, StageFields stage) {
        form.text(stage.name, texts.say("rules.name"));
        checks(form, stage.needs, texts.say("rules.needs"), texts.say("rules.needs.hint"), List.of(Criterion.values()),
                texts::name);
    }

    private void route(Form form, RouteFields route) {
        form.text(route.name, texts.say("rules.name"));
        checks(form, route.kinds, texts.say("rules.route.kinds"), texts.say("rules.route.none-is-all"),
                List.of(LeadKind.values()), texts::name);
        checks(form, route.channels, texts.say("rules.route.channels"), texts.say("rules.route.none-is-all"),
                List.of(LeadChannel.values()), texts::name);
        List<@Nullable Intent> intents = new ArrayList<>(Arrays.asList(Intent.values()));
        intents.addFirst(null);
        form.choice(route.least, texts.say("rules.route.least"), intents,
                it -> it == null ? texts.say("rules.route.any-intent") : texts.name(it));
        form.text(route.source, texts.say("rules.route.source"), texts.say("rules.route.source-hint"));
        checks(form, route.roles, texts.say("rules.route.roles"), "", working(), texts::name);
        checks(form, route.people, texts.say("rules.route.people"), texts.say("rules.route.people-hint"),
                model.people().stream().map(PersonCard::id).toList(), this::person);
        form.text(route.answer, texts.say("rules.route.answer"), texts.say("rules.time.hint"));
        form.text(route.escalate, texts.say("rules.route.escalate"));
        form.choice(route.escalateTo, texts.say("rules.route.escalate-to"), managers(), texts::name);
    }

    private <E> void checks(Form form, FieldModel<Set<E>> field, String label, String hint, List<E> choices,
            Function<? super E, String> words) {
        form.add(field, label, hint, new CheckGroup<>(field, choices, words, any -> true, 2));
    }

    private String person(PersonId id) {
        return model.people().stream().filter(card -> card.id().equals(id)).findFirst().map(PersonCard::name).orElse("");
    }

    private static List<Role> working() {
        return Arrays.stream(Role.values()).filter(role -> Permissions.of(role).contains(Action.WORK_LEADS)).toList();
    }

    private static List<Role> managers() {
        return Arrays.stream(Role.values()).filter(role -> Permissions.of(role).contains(Action.SEE_EVERY_LEAD)).toList();
    }

    private void outcome(Form form, OutcomeFields outcome) {
        form.text(outcome.key, texts.say("rules.outcome.key"), texts.say("rules.outcome.key-hint"));
        form.text(outcome.name, texts.say("rules.name"));
        form.choice(outcome.effect, texts.say("rules.outcome.effect"), List.of(Disposition.Effect.values()), texts::name);
        List<@Nullable NextKind> steps = new ArrayList<>(Arrays.asList(NextKind.values()));
        steps.addFirst(null);
        form.choice(outcome.next, texts.say("rules.outcome.next"), steps,
                it -> it == null ? texts.say("rules.outcome.nothing") : texts.name(it));
        form.text(outcome.after, texts.say("rules.outcome.after"), texts.say("rules.time.hint"));
        int number = 1;
        for (OutcomeFields.Reason reason : outcome.reasons()) {
            form.text(reason.name(), texts.say("rules.outcome.reason", number));
            form.text(reason.message(), texts.say("rules.outcome.message", number), number == 1
                    ? texts.say("rules.outcome.message-hint") : "");
            number++;
        }
    }

    private void shift(Form form, ShiftFields shift) {
        for (DayOfWeek day : DayOfWeek.values()) {
            form.text(shift.day(day), day.getDisplayName(TextStyle.FULL, Locale.US),
                    day == DayOfWeek.MONDAY ? texts.say("rules.shift.hint") : "");
        }
        form.getChildren().add(Buttons.flat("rules-same", texts.say("rules.shift.same"), shift::likeMonday));
        form.text(shift.off, texts.say("rules.shift.off"), texts.say("rules.shift.off-hint"));
    }

    private void limits(Form form, LimitFields limits) {
        form.text(limits.protectedDays, texts.say("rules.limit.protected"), texts.say("rules.limit.protected-hint"));
        form.text(limits.most, texts.say("rules.limit.most"), texts.say("rules.limit.most-hint"));
        form.text(limits.coldDays, texts.say("rules.limit.cold"), texts.say("rules.limit.cold-hint"));
    }

    /** What is looked at where no list stands beside it. */
    Node firstThing() {
        return scroll;
    }

    void focus() {
        if (first != null) {
            first.focusFirst();
        }
    }
}
