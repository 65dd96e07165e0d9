package app.baton.ui.leads;

import app.baton.journal.Texts;
import app.baton.lead.Appointment;
import app.baton.lead.Disposition;
import app.baton.lead.LeadChannel;
import app.baton.lead.LeadFact;
import app.baton.lead.NextKind;
import app.baton.lead.Way;
import app.baton.people.PersonCard;
import app.baton.people.Role;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The fields of the act that is open; an outcome takes two keys and no field at all. */
final class LeadActPane {

    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90, 120);

    /** Minutes of opening time in about a day. */
    private static final int A_DAY = 600;

    private final LeadsViewModel model;
    private final LeadActs acts;
    private final Texts texts;
    private final Runnable toList;

    LeadActPane(LeadsViewModel model, Texts texts, Runnable toList) {
        this.model = model;
        this.texts = texts;
        this.toList = toList;
        acts = model.acts();
    }

    static String id(LeadAct act) {
        return "act-" + act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Feather icon(LeadAct act) {
        return switch (act) {
            case OUTCOME -> Feather.CHECK_SQUARE;
            case APPOINTMENT -> Feather.CALENDAR;
            case LEARN -> Feather.HELP_CIRCLE;
            case PLAN -> Feather.CLOCK;
            case NOTE -> Feather.EDIT_3;
            case CORRECT -> Feather.USER_CHECK;
            case HAND_OVER -> Feather.SHARE;
            case CONSENT -> Feather.BELL_OFF;
            case BOUGHT -> Feather.AWARD;
            case REOPEN -> Feather.ROTATE_CCW;
            case LOG -> Feather.USER_PLUS;
            case AWAY -> Feather.COFFEE;
        };
    }

    Node fields(LeadAct act) {
        return act == LeadAct.OUTCOME ? outcome() : form(act);
    }

    private Node form(LeadAct act) {
        Form form = new Form(acts.fields().form(act)).onSubmit(acts::send).onCancel(this::cancel);
        form.setId("form-" + id(act));
        rows(form, act);
        Button send = Buttons.primary("act-send", texts.name(act), form::send);
        send.disableProperty().bind(acts.busy());
        VBox card = Cards.section(texts.name(act), form, Typography.wrapping(send, cancelling()));
        form.focusFirst();
        return card;
    }

    private Button cancelling() {
        return Buttons.flat("act-cancel", texts.say("leads.cancel"), this::cancel);
    }

    private void cancel() {
        acts.close();
        toList.run();
    }

    private void rows(Form form, LeadAct act) {
        LeadFields fields = acts.fields();
        Runnable rows = switch (act) {
            case APPOINTMENT -> () -> {
                form.day(fields.day, texts.say("leads.day"), texts);
                form.text(fields.time, texts.say("leads.time"), texts.say("leads.time.hint"));
                form.choice(fields.purpose, texts.say("leads.purpose"), List.of(Appointment.Purpose.values()), texts::name);
                form.choice(fields.minutes, texts.say("leads.minutes"), LENGTHS, it -> texts.say("leads.minutes.choice", it));
                form.text(fields.meetingNote, texts.say("leads.note"), texts.say("leads.optional"));
            };
            case LEARN -> () -> {
                form.choice(fields.fact, texts.say("leads.fact"), List.of(LeadFact.values()), texts::name);
                form.text(fields.value, texts.say("leads.value"), texts.say("leads.value.hint"));
            };
            case PLAN -> () -> {
                form.choice(fields.next, texts.say("leads.what"), List.of(NextKind.values()), texts::name);
                form.day(fields.nextDay, texts.say("leads.day"), texts);
                form.text(fields.nextTime, texts.say("leads.time"), texts.say("leads.time.hint"));
                form.text(fields.nextNote, texts.say("leads.note"), texts.say("leads.optional"));
            };
            case NOTE -> () -> form.area(fields.note, texts.say("leads.note"), texts.say("leads.send-hint"), 4);
            case CORRECT -> () -> {
                form.text(fields.name, texts.say("leads.name"));
                form.text(fields.phone, texts.say("leads.phone"), texts.say("leads.optional"));
                form.text(fields.email, texts.say("leads.email"), texts.say("leads.optional"));
                form.text(fields.zip, texts.say("leads.zip"), texts.say("leads.optional"));
            };
            case HAND_OVER -> () -> {
                form.choice(fields.person, texts.say("leads.person"), people(), it -> it == null ? "" : it.name());
                form.text(fields.why, texts.say("leads.why"));
            };
            case CONSENT -> () -> consent(form, fields);
            case BOUGHT -> () -> {
                form.day(fields.bought, texts.say("leads.bought.on"), texts);
                form.choice(fields.adviser, texts.say("leads.adviser"), advisers(),
                        it -> it == null ? texts.say("leads.adviser.none") : it.name());
                form.day(fields.service, texts.say("leads.service.on"), texts);
            };
            case AWAY -> () -> form.text(fields.until, texts.say("leads.away.until"), texts.say("leads.away.hint"));
            case REOPEN -> () -> form.text(fields.again, texts.say("leads.why"));
            case LOG -> () -> log(form, fields);
            case OUTCOME -> throw new IllegalArgumentException("an outcome has no fields");
        };
        rows.run();
    }

    private List<@Nullable PersonCard> people() {
        return model.people().stream().<@Nullable PersonCard>map(it -> it).toList();
    }

    private List<@Nullable PersonCard> advisers() {
        List<@Nullable PersonCard> advisers = new ArrayList<>();
        advisers.add(null);
        model.people().stream().filter(it -> it.known().contains(Role.SERVICE_ADVISER)).forEach(advisers::add);
        return advisers;
    }

    private void consent(Form form, LeadFields fields) {
        List<@Nullable Way> ways = new ArrayList<>(List.of(Way.CALL, Way.TEXT, Way.EMAIL, Way.MAIL));
        ways.addFirst(null);
        form.choice(fields.allows, texts.say("leads.consent"), List.of(false, true),
                it -> texts.say(it ? "leads.consent.yes" : "leads.consent.no"));
        form.choice(fields.stopped, texts.say("leads.consent.way"), ways,
                it -> it == null ? texts.say("leads.consent.any") : texts.name(it));
        form.text(fields.said, texts.say("leads.said"), texts.say("leads.said.hint"));
    }

    private void log(Form form, LeadFields fields) {
        form.choice(fields.door, texts.say("leads.door"), List.of(LeadChannel.WALK_IN, LeadChannel.PHONE), texts::name);
        form.text(fields.who, texts.say("leads.name"));
        form.text(fields.number, texts.say("leads.phone"), texts.say("leads.optional"));
        form.text(fields.mail, texts.say("leads.email"), texts.say("leads.optional"));
        form.text(fields.wants, texts.say("leads.wants"), texts.say("leads.wants.hint"));
        form.area(fields.about, texts.say("leads.note"), texts.say("leads.optional"), 2);
    }

    /** One key says how it ended; a second one why, where the store wants to know. */
    private Node outcome() {
        Disposition chosen = acts.chosen().get();
        VBox choices = new VBox();
        choices.getStyleClass().add(Styles.TIGHT);
        if (chosen == null) {
            model.rules().dispositions().forEach(each -> choices.getChildren().add(choice("outcome-" + each.code(), each.key(),
                    ends(each), () -> acts.choose(each))));
        } else {
            for (int i = 0; i < chosen.reasons().size(); i++) {
                Disposition.Reason reason = chosen.reasons().get(i);
                choices.getChildren().add(choice("reason-" + reason.code(), String.valueOf(i + 1), reason.name(),
                        () -> acts.because(reason)));
            }
        }
        FlowPane ways = Typography.wrapping();
        Form form = new Form(acts.fields().form(LeadAct.OUTCOME)).onCancel(this::cancel);
        form.choice(acts.fields().way, texts.say("leads.way"), List.of(Way.values()), texts::name);
        form.text(acts.fields().outcomeNote, texts.say("leads.note"), texts.say("leads.outcome.note-hint"));
        ways.getChildren().add(cancelling());
        VBox card = Cards.section(chosen == null ? texts.say("leads.outcome") : texts.say("leads.outcome.why", chosen.name()),
                choices, form, ways);
        card.setId("outcomes");
        card.setFocusTraversable(true);
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(chosen, event));
        Focus.on(card);
        return card;
    }

    /** With what comes next by the store's rules. */
    private String ends(Disposition each) {
        NextKind next = each.next();
        if (next == null) {
            return each.name();
        }
        int days = each.nextMinutes() / A_DAY;
        return days == 1 ? texts.say("leads.outcome.tomorrow", each.name(), next)
                : texts.say("leads.outcome.next", each.name(), next, texts.formats().age(days == 0
                ? Duration.ofMinutes(each.nextMinutes()) : Duration.ofDays(days)));
    }

    private Button choice(String id, String key, String words, Runnable action) {
        Button button = Buttons.flat(id, words, action);
        button.setGraphic(Typography.keyCap(key));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(0);
        button.setAlignment(Pos.BASELINE_LEFT);
        button.setFocusTraversable(false);
        button.disableProperty().bind(acts.busy());
        return button;
    }

    private void key(@Nullable Disposition chosen, KeyEvent event) {
        Node focused = event.getTarget() instanceof Node node ? node : null;
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        } else if (!Keys.typing(focused, event) && !event.isShortcutDown() && !event.isAltDown()) {
            String key = event.getText().toUpperCase(Locale.ROOT);
            Optional<Runnable> act = chosen == null ? model.rules().dispositions().stream()
                    .filter(each -> each.key().equals(key)).findFirst().map(each -> () -> acts.choose(each))
                    : reason(chosen, key).map(each -> () -> acts.because(each));
            act.ifPresent(run -> {
                event.consume();
                run.run();
            });
        }
    }

    private static Optional<Disposition.Reason> reason(Disposition chosen, String key) {
        return key.matches("[1-9]") && Integer.parseInt(key) <= chosen.reasons().size()
                ? Optional.of(chosen.reasons().get(Integer.parseInt(key) - 1)) : Optional.empty();
    }
}
