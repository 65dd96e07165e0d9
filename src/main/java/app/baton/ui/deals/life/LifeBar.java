package app.baton.ui.deals.life;

import app.baton.deal.life.Deal;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Over the deal: whose it is, where it stands, what comes next, and everything else that may be done with it. */
public final class LifeBar extends VBox {

    private static final String KEEP_KEYS = "Shortcut+S";
    private static final String OPEN_KEYS = "Shortcut+O";
    private static final String NEXT_KEYS = "Shortcut+Enter";
    private static final String BUYER_KEYS = "Alt+B";
    private static final int NAME_WIDTH = 180;

    private final LifeViewModel model;
    private final Texts texts;
    private final TextField buyer;
    private final Button next;
    private final Map<Move, MenuItem> items = new EnumMap<>(Move.class);

    public LifeBar(LifeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        buyer = field(model.buyer(), "deals.life.buyer");
        HBox others = new HBox(field(model.coBuyer, "deals.life.co-buyer"), field(model.titleHolder, "deals.life.title-holder"),
                field(model.business, "deals.life.business"));
        others.getStyleClass().add(Styles.ROW);
        ToggleButton more = new ToggleButton(texts.say("deals.life.more-names"));
        more.setId("life-more-names");
        others.visibleProperty().bind(more.selectedProperty());
        others.managedProperty().bind(more.selectedProperty());
        model.deal().subscribe(now -> {
            if (now != null && hasOthers(now)) {
                more.setSelected(true);
            }
        });
        Label line = Typography.body("");
        line.setId("life-line");
        line.textProperty().bind(model.line());
        line.setWrapText(false);
        line.setMinWidth(0);
        line.setMaxWidth(Double.MAX_VALUE);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(model.line());
        line.setTooltip(whole);
        HBox.setHgrow(line, Priority.ALWAYS);
        Button keep = Buttons.plain("life-keep", texts.say("deals.life.keep"), () -> model.go(Move.KEEP));
        keep.setTooltip(Keys.tooltip(texts.say("deals.life.keep"), KeyCombination.valueOf(KEEP_KEYS)));
        keep.disableProperty().bind(model.changed().not().or(model.busy()));
        next = Buttons.primary("life-next", "", this::goOn);
        next.disableProperty().bind(model.busy());
        HBox row = new HBox(buyer, more, line, keep, next, menu());
        row.getStyleClass().add(Styles.ROW);
        // what is to be pressed is never shortened; the sentence is, and its tooltip has it whole
        List.of(more, keep, next).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        getChildren().addAll(row, others);
        getStyleClass().add(Styles.COLUMN);
        model.deal().subscribe(now -> show());
        model.typed().subscribe((before, now) -> show());
        model.changed().subscribe(now -> show());
        show();
    }

    private static boolean hasOthers(Deal deal) {
        var parties = deal.offer().parties();
        return !parties.coBuyer().isEmpty() || !parties.titleHolder().isEmpty() || !parties.business().isEmpty();
    }

    private TextField field(FieldModel<String> its, String key) {
        TextField field = new TextField();
        field.setId("field-" + its.name());
        field.setPromptText(texts.say(key));
        field.setAccessibleText(texts.say(key));
        field.setTooltip(new Tooltip(texts.say(key)));
        field.setPrefWidth(NAME_WIDTH);
        field.setMinWidth(NAME_WIDTH);
        field.textProperty().bindBidirectional(its.value());
        return field;
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(texts.say("deals.life.menu"));
        menu.setId("life-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        MenuItem open = new MenuItem(texts.say("deals.life.open.dots"));
        open.setOnAction(event -> model.board().show());
        menu.getItems().add(open);
        for (Move move : Move.values()) {
            MenuItem item = new MenuItem(texts.name(move));
            item.setId("life-" + move.name().toLowerCase(Locale.ROOT));
            item.setOnAction(event -> model.go(move));
            items.put(move, item);
            menu.getItems().add(item);
        }
        return menu;
    }

    private void show() {
        next.setText(texts.name(nextMove()));
        next.setTooltip(Keys.tooltip(tip(nextMove()), KeyCombination.valueOf(NEXT_KEYS)));
        items.forEach((move, item) -> item.setDisable(!model.whyNot(move).isEmpty()));
    }

    private String tip(Move move) {
        String why = model.whyNot(move);
        return why.isEmpty() ? texts.name(move) : why;
    }

    /** What usually follows. */
    Move nextMove() {
        Deal now = model.deal().get();
        Move pencil = model.pencils() ? Move.PENCIL : Move.ASK;
        if (now == null) {
            return pencil;
        }
        return switch (now.state()) {
            case PENCILED -> Move.PRESENT;
            case PRESENTED -> Move.COMMIT;
            case COMMITTED -> Move.SUBMIT;
            case RETURNED, RECONTRACTING -> now.pencilStands() && now.offer().way() != null ? Move.SUBMIT : pencil;
            case WORKSHEET -> pencil;
            case PENCIL_REQUESTED -> model.pencils() ? Move.PENCIL : Move.KEEP;
            case WITH_FINANCE, APPROVED, CONTRACTED, DELIVERED, REPORTED, FUNDED, CLAIMS_OPEN, AUDITED, LOST, UNWOUND ->
                    Move.DUPLICATE;
        };
    }

    private void goOn() {
        model.go(nextMove());
    }

    /** The keys that it answers to. */
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        all.add(Command.of("life-keep", texts.say("deals.life.keep"), Feather.SAVE, () -> model.go(Move.KEEP))
                .withKeys(KEEP_KEYS));
        all.add(Command.of("life-open", texts.say("deals.life.open.dots"), Feather.FOLDER, model.board()::show)
                .withKeys(OPEN_KEYS));
        all.add(Command.of("life-next", texts.say("deals.life.next"), Feather.ARROW_RIGHT, this::goOn).withKeys(NEXT_KEYS));
        all.add(Command.of("life-buyer", texts.say("deals.life.focus-buyer"), Feather.USER, buyer::requestFocus)
                .withKeys(BUYER_KEYS));
        for (Move move : Move.values()) {
            if (move != Move.KEEP) {
                all.add(Command.of("life-" + move.name().toLowerCase(Locale.ROOT), texts.name(move),
                        Feather.CHEVRON_RIGHT, () -> model.go(move)).when(() -> model.whyNot(move).isEmpty()));
            }
        }
        return all;
    }
}
