package app.baton.ui.finance;

import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.paper.PrintRoom;
import app.baton.people.Action;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Screen;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.ScreenEntry;
import app.baton.ui.print.PrintPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Finance as the shell shows it. */
public final class FinanceScreen implements Screen {

    /** The screen's id for the shell. */
    public static final String ID = "finance";

    /** One key for each of {@link FinanceViewModel#STATES}. */
    static final List<String> STATE_KEYS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9");

    private final Texts texts;
    private final FinanceViewModel model;
    private final FinanceView view;
    private final PrintPane paper;
    private final StackPane node;

    FinanceScreen(FinanceViewModel model, Texts texts) {
        this.texts = texts;
        this.model = model;
        view = new FinanceView(model, texts);
        paper = new PrintPane(model.printing(), texts);
        node = new StackPane(view.node());
        model.printing().opened().subscribe((before, now) -> {
            node.getChildren().setAll(now ? paper : view.node());
            focusTarget().ifPresent(Focus::on);
        });
    }

    /** The place in the navigation, for whoever checks deals. */
    public static ScreenEntry entry(FinanceDesks desks, PrintRoom paper, Background background, Clock clock, Texts texts) {
        return new ScreenEntry(ID, texts.say("finance.title"), Feather.CHECK_SQUARE, KeyCombination.valueOf("Shortcut+8"),
                user -> user.may(Action.REVIEW_DEAL), context -> of(desks, paper, background, clock, texts, context));
    }

    static FinanceScreen of(FinanceDesks desks, PrintRoom paper, Background background, Clock clock, Texts texts,
            ScreenContext context) {
        return new FinanceScreen(new FinanceViewModel(desks, paper, background, clock, texts, context), texts);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixedTitle(texts.say("finance.title"));
    }

    @Override
    public void shown() {
        model.reload();
        view.ticking(true);
    }

    @Override
    public void hidden() {
        view.ticking(false);
    }

    /** A deal by its id. */
    @Override
    public void open(String thing) {
        model.open(thing);
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(model.printing().opened().get() ? paper.firstThing() : view.firstThing());
    }

    @Override
    public Optional<String> unsaved() {
        return model.acts().open().get() == null ? Optional.empty() : Optional.of(texts.say("finance.unsaved"));
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(
                Command.of("finance-next", texts.say("finance.next"), Feather.CHEVRON_DOWN, () -> model.move(1)).withKeys("J")
                        .when(this::free),
                Command.of("finance-previous", texts.say("finance.previous"), Feather.CHEVRON_UP, () -> model.move(-1))
                        .withKeys("K").when(this::free),
                Command.of("finance-acts", texts.say("finance.to-acts"), Feather.ARROW_RIGHT, view::toActs).withKeys("Enter")
                        .when(() -> free() && view.inList()),
                Command.of("finance-filter", texts.say("finance.filter"), Feather.FILTER, view::toFilter).withKeys("Slash")
                        .when(this::free),
                Command.of("finance-reload", texts.say("finance.again"), Feather.REFRESH_CW, model::reload).withKeys("F5")));
        all.add(Command.of("finance-jacket", texts.say("finance.jacket.print"), Feather.PRINTER, model.acts().scans()::jacket)
                .withKeys(PapersCard.JACKET_KEYS).when(() -> !model.printing().opened().get() && model.opened().get() != null)
                .orSay(() -> model.opened().get() == null ? texts.say("finance.not.none") : ""));
        for (int i = 0; i < STATE_KEYS.size(); i++) {
            all.add(state(i));
        }
        for (Act act : Act.values()) {
            all.add(Command.of("finance-" + ActsPane.id(act), texts.name(act), Feather.CHECK_SQUARE,
                    () -> model.acts().begin(act)).withKeys(act.keys()).when(() -> free() && model.acts().refusal(act).isEmpty())
                    .orSay(() -> free() ? model.acts().refusal(act) : ""));
        }
        return all;
    }

    private Command state(int index) {
        return Command.of("finance-state-" + STATE_KEYS.get(index), texts.say("finance.show",
                        texts.name(FinanceViewModel.STATES.get(index))), Feather.LIST,
                () -> model.show(FinanceViewModel.STATES.get(index))).withKeys(STATE_KEYS.get(index)).when(this::free);
    }

    /** Whether neither fields nor a paper are open, so that a letter is a key. */
    private boolean free() {
        return model.acts().open().get() == null && !model.printing().opened().get();
    }
}
