package app.baton.ui.stock;

import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Screen;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.ScreenEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** Stock as the shell shows it. */
public final class StockScreen implements Screen {

    /** The screen's id for the shell. */
    public static final String ID = "stock";

    static final String HOLD_KEYS = "H";
    static final String RELEASE_KEYS = "R";
    static final String IMPORT_KEYS = "Shortcut+I";
    static final String KNOWN_KEYS = "E";
    static final String SOLD_KEYS = "S";
    static final String UNDO_KEYS = "Shortcut+Z";
    static final String DEAL_KEYS = "D";

    private final Texts texts;
    private final StockViewModel model;
    private final StockView view;

    StockScreen(StockViewModel model, Texts texts) {
        this.texts = texts;
        this.model = model;
        view = new StockView(model, texts);
    }

    /** The place in the navigation, for everybody who may see the stock. */
    public static ScreenEntry entry(StockDesks desks, Background background, Clock clock, Texts texts) {
        return new ScreenEntry(ID, texts.say("stock.title"), Feather.TRUCK, KeyCombination.valueOf("Shortcut+7"),
                user -> user.may(Action.SEE_STOCK), context -> of(desks, background, clock, texts, context));
    }

    static StockScreen of(StockDesks desks, Background background, Clock clock, Texts texts, ScreenContext context) {
        return new StockScreen(new StockViewModel(desks, background, clock, texts, context), texts);
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixedTitle(texts.say("stock.title"));
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

    /** A unit by its stock number or VIN, or all that a program fits as {@code fits:26-1101}. */
    @Override
    public void open(String thing) {
        model.open(thing);
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(view.firstThing());
    }

    @Override
    public List<Command> commands() {
        BooleanSupplier table = () -> model.page().get() == StockViewModel.Page.TABLE;
        BooleanSupplier one = () -> table.getAsBoolean() && model.selected().get() != null;
        return List.of(
                Command.of("stock-filter", texts.say("stock.focus-filter"), Feather.FILTER, view::focusFilter).withKeys("Slash")
                        .when(table),
                Command.of("stock-next", texts.say("stock.next-row"), Feather.CHEVRON_DOWN, () -> model.move(1)).withKeys("J")
                        .when(table),
                Command.of("stock-previous", texts.say("stock.previous-row"), Feather.CHEVRON_UP, () -> model.move(-1))
                        .withKeys("K").when(table),
                Command.of("stock-hold", texts.say("stock.hold"), Feather.LOCK, view::hold).withKeys(HOLD_KEYS)
                        .when(() -> one.getAsBoolean() && model.acts().mayHold())
                        .orSay(() -> one.getAsBoolean() ? texts.say("stock.hold.may-not") : ""),
                Command.of("stock-release", texts.say("stock.release"), Feather.UNLOCK, view::release).withKeys(RELEASE_KEYS)
                        .when(() -> one.getAsBoolean() && view.releasable())
                        .orSay(() -> one.getAsBoolean() ? view.whyNotReleasable() : ""),
                Command.of("stock-sold", texts.say("stock.mark-sold"), Feather.CHECK_CIRCLE, view::sold).withKeys(SOLD_KEYS)
                        .when(() -> one.getAsBoolean() && model.mayEdit())
                        .orSay(() -> one.getAsBoolean() ? texts.say("stock.edit.may-not") : ""),
                Command.of("stock-deal", texts.say("stock.deal"), Feather.FILE_TEXT, model::structure).withKeys(DEAL_KEYS)
                        .when(() -> one.getAsBoolean() && model.mayStructure() && view.offered()),
                Command.of("stock-known", texts.say("stock.known.change"), Feather.INFO, view::known).withKeys(KNOWN_KEYS)
                        .when(() -> one.getAsBoolean() && model.mayEdit())
                        .orSay(() -> one.getAsBoolean() ? texts.say("stock.edit.may-not") : ""),
                Command.of("stock-undo", texts.say("stock.undo"), Feather.ROTATE_CCW, model.acts()::undo).withKeys(UNDO_KEYS)
                        .when(table),
                Command.of("stock-field-actions", texts.say("stock.actions"), Icons.WARNING, model::openFieldActions)
                        .when(() -> table.getAsBoolean() && model.mayEdit()),
                Command.of("stock-hold-rules", texts.say("stock.rules"), Feather.LOCK, model::openHoldRules)
                        .when(() -> table.getAsBoolean() && model.mayRule()),
                Command.of("stock-copy", texts.say("stock.copy"), Feather.COPY, model::copy).withKeys("Shortcut+C").when(one),
                Command.of("stock-import", texts.say("stock.import"), Feather.UPLOAD, model::openImport).withKeys(IMPORT_KEYS)
                        .when(() -> table.getAsBoolean() && model.mayImport()),
                Command.of("stock-back", texts.say("stock.back"), Feather.ARROW_LEFT, model::closePage).withKeys("Alt+Left")
                        .when(() -> !table.getAsBoolean()));
    }
}
