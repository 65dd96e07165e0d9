package app.baton.ui.leads;

import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.Doors;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Screen;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.ScreenEntry;
import app.baton.ui.leads.arrivals.ArrivalsCommands;
import app.baton.ui.leads.arrivals.ArrivalsPane;
import app.baton.ui.leads.arrivals.ArrivalsViewModel;
import app.baton.ui.leads.rules.RulesCommands;
import app.baton.ui.leads.rules.RulesPane;
import app.baton.ui.leads.rules.RulesViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The lead queue as the shell shows it. */
public final class LeadsScreen implements Screen {

    /** The screen's id for the shell. */
    public static final String ID = Doors.LEADS;

    /** One key for each of {@link LeadsViewModel#VIEWS}. */
    static final List<String> VIEW_KEYS = List.of("1", "2", "3", "4", "5", "6", "7");
    static final String CALL_KEYS = "C";
    static final String ORIGINAL_KEYS = "V";
    static final String DEAL_KEYS = "Shortcut+Enter";
    static final String UNDO_KEYS = "Shortcut+Z";

    private final Texts texts;
    private final LeadsViewModel model;
    private final LeadsView view;
    private final RulesViewModel rules;
    private final RulesPane rulesPane;
    private final ArrivalsViewModel arrivals;
    private final ArrivalsPane arrivalsPane;
    private final boolean works;
    private final StackPane node;

    /** Whoever does not work on leads has no queue: what came in stands in its place. */
    LeadsScreen(LeadsViewModel model, RulesViewModel rules, ArrivalsViewModel arrivals, boolean works, Texts texts) {
        this.texts = texts;
        this.model = model;
        this.rules = rules;
        this.arrivals = arrivals;
        this.works = works;
        view = new LeadsView(model, rules, arrivals, texts);
        rulesPane = new RulesPane(rules, texts);
        arrivalsPane = new ArrivalsPane(arrivals, works, texts);
        node = new StackPane(front());
        rules.opened().subscribe((before, now) -> turned());
        arrivals.opened().subscribe((before, now) -> turned());
    }

    private Node front() {
        return rules.opened().get() ? rulesPane : arrivals.opened().get() || !works ? arrivalsPane : view.node();
    }

    private void turned() {
        node.getChildren().setAll(front());
        focusTarget().ifPresent(Focus::on);
    }

    /** The place in the navigation, for whoever works on leads or takes them in. */
    public static ScreenEntry entry(LeadsDesks desks, Background background, Clock clock, Texts texts, KeyCombination keys) {
        return new ScreenEntry(ID, texts.say("leads.title"), Feather.USERS, keys, LeadsScreen::visibleFor,
                context -> of(desks, background, clock, texts, context));
    }

    static LeadsScreen of(LeadsDesks desks, Background background, Clock clock, Texts texts, ScreenContext context) {
        LeadsViewModel model = new LeadsViewModel(desks, background, clock, texts, context);
        boolean works = context.user().may(Action.WORK_LEADS);
        Runnable changed = works ? model::reload : () -> { };
        return new LeadsScreen(model, new RulesViewModel(desks.rules(), changed, background, clock, texts, context),
                new ArrivalsViewModel(desks.originals(), desks.drop(), desks.mailbox(), changed, background, texts,
                context), works, texts);
    }

    private static boolean visibleFor(User user) {
        return user.may(Action.WORK_LEADS) || user.may(Action.TAKE_LEADS_IN);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixedTitle(texts.say("leads.title"));
    }

    @Override
    public void shown() {
        if (works) {
            model.reload();
            view.ticking(true);
        } else {
            arrivals.show();
        }
        arrivals.look(true);
    }

    @Override
    public void hidden() {
        view.ticking(false);
        arrivals.look(false);
    }

    /** A lead by its id, or whatever a search for the text finds; rules that are not saved are asked about first. */
    @Override
    public void open(String thing) {
        rules.close();
        if (works) {
            arrivals.close();
            model.open(thing);
        }
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(rules.opened().get() ? rulesPane.firstThing()
                : front() == arrivalsPane ? arrivalsPane.firstThing() : view.firstThing());
    }

    @Override
    public Optional<String> unsaved() {
        return rules.unsaved() ? Optional.of(texts.say("rules.unsaved"))
                : model.acts().open().get() == null ? Optional.empty() : Optional.of(texts.say("leads.unsaved"));
    }

    @Override
    public List<Command> commands() {
        List<Command> all = works ? ofTheQueue() : new ArrayList<>();
        all.addAll(ArrivalsCommands.of(arrivals, works, texts));
        if (rules.may()) {
            all.add(Command.of("leads-rules", texts.say("rules.title"), Feather.SLIDERS, rules::show)
                    .withKeys(RulesCommands.OPEN_KEYS).when(() -> works ? free() : !rules.opened().get()));
            all.addAll(RulesCommands.of(rules, texts));
        }
        return all;
    }

    private List<Command> ofTheQueue() {
        List<Command> all = new ArrayList<>(List.of(
                Command.of("leads-filter", texts.say("leads.focus-filter"), Feather.FILTER, view::focusFilter).withKeys("Slash")
                        .when(this::free),
                Command.of("leads-next", texts.say("leads.next"), Feather.CHEVRON_DOWN, () -> model.move(1)).withKeys("J")
                        .when(this::free),
                Command.of("leads-previous", texts.say("leads.previous"), Feather.CHEVRON_UP, () -> model.move(-1)).withKeys("K")
                        .when(this::free),
                Command.of("leads-call", texts.say("leads.call"), Feather.PHONE, model::call).withKeys(CALL_KEYS)
                        .when(() -> free() && model.opened().get() != null),
                Command.of("leads-deal", texts.say("leads.deal"), Feather.FILE_TEXT, model::structure).withKeys(DEAL_KEYS)
                        .when(() -> free() && model.opened().get() != null && model.mayStructure()),
                Command.of("leads-original", texts.say("leads.original"), Feather.FILE, model::original).withKeys(ORIGINAL_KEYS)
                        .when(() -> free() && model.opened().get() != null),
                answer("leads-offer-yes", "leads.offer.yes", Feather.USER_CHECK, model.alarms()::confirm, LeadAlarmPane.YES_KEYS),
                answer("leads-offer-no", "leads.offer.no", Feather.USER_X, model.alarms()::notThisPerson, LeadAlarmPane.NO_KEYS),
                answer("leads-offer-later", "leads.offer.later", Feather.CLOCK, model.alarms()::pending,
                        LeadAlarmPane.LATER_KEYS),
                Command.of("leads-undo", texts.say("leads.undo"), Feather.ROTATE_CCW, model.acts()::undo).withKeys(UNDO_KEYS)
                        .when(() -> free() && model.opened().get() != null),
                Command.of("leads-reload", texts.say("leads.again"), Feather.REFRESH_CW, model::reload).withKeys("F5")
                        .when(() -> !rules.opened().get() && !arrivals.opened().get())));
        if (arrivals.may()) {
            all.add(Command.of("leads-arrivals", texts.say("arrivals.title"), Feather.INBOX, arrivals::show)
                    .withKeys(ArrivalsCommands.OPEN_KEYS).when(this::free));
        }
        for (int i = 0; i < VIEW_KEYS.size(); i++) {
            all.add(show(i));
        }
        for (LeadAct act : LeadAct.values()) {
            all.add(Command.of("leads-" + LeadActPane.id(act), texts.name(act), LeadActPane.icon(act),
                    () -> model.acts().begin(act)).withKeys(act.keys())
                    .when(() -> free() && model.acts().refusal(act).isEmpty())
                    .orSay(() -> free() ? model.acts().refusal(act) : ""));
        }
        return all;
    }

    /** An answer to the private offer that asks who is there. */
    private Command answer(String id, String key, Feather icon, Runnable action, String keys) {
        return Command.of(id, texts.say(key), icon, action).withKeys(keys).when(() -> free() && model.alarms().asks());
    }

    private Command show(int index) {
        return Command.of("leads-view-" + VIEW_KEYS.get(index), texts.say("leads.show",
                        texts.name(LeadsViewModel.VIEWS.get(index))), Feather.LIST,
                () -> model.change(now -> now.showing(LeadsViewModel.VIEWS.get(index)))).withKeys(VIEW_KEYS.get(index))
                .when(this::free);
    }

    /** Whether the queue is in sight without fields, so that a letter is a key. */
    private boolean free() {
        return model.acts().open().get() == null && !rules.opened().get() && !arrivals.opened().get();
    }
}
