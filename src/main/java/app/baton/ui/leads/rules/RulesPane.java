package app.baton.ui.leads.rules;

import app.baton.journal.Texts;
import app.baton.lead.LeadRuleBook;
import app.baton.lead.RulesChange;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TableBuilder;
import app.baton.ui.kit.Typography;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The rules in one page: their pages by key, a line each, and the line that is looked at in fields beside them. */
public final class RulesPane extends VBox {

    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");

    private final RulesViewModel model;
    private final Texts texts;
    private final ObservableList<RulesWords.Line> rows = FXCollections.observableArrayList();
    private final Map<RulesTab, TableView<RulesWords.Line>> tables = new EnumMap<>(RulesTab.class);
    private final Map<RulesTab, Button> chips = new EnumMap<>(RulesTab.class);
    private final HBox body = new HBox();
    private final VBox aside = new VBox();
    private final FieldsPane fields;
    private final TrialPane trial;
    private final Label standing = Typography.caption("");
    private boolean following;

    public RulesPane(RulesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        fields = new FieldsPane(model, texts);
        trial = new TrialPane(model.trial(), model.words(), texts);
        body.getStyleClass().add(Styles.SIDE_BY_SIDE);
        aside.getStyleClass().add(Styles.RULES_SIDE);
        ContentPane content = new ContentPane(texts, body, model.state());
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head(), standing, tabs(), content);
        getStyleClass().addAll(Styles.PAGE, Styles.GRID_PAGE);
        setId("rules");
        model.tab().subscribe(now -> turned());
        model.state().subscribe(now -> turned());
        model.rules().subscribe(now -> refresh());
        model.at().subscribe(now -> follow());
        model.editing().subscribe(now -> {
            beside();
            if (model.state().get().isReady() && (now == null || !now.fresh())) {
                Focus.on(firstThing());
            }
        });
    }

    private Node head() {
        Button save = button(Buttons.primary("rules-save", texts.say("rules.save"), model::save), RulesCommands.SAVE_KEYS);
        Button tried = button(Buttons.plain("rules-try", texts.say("rules.try"), () -> model.turn(RulesTab.TRIAL)), "T");
        Button back = button(Buttons.plain("rules-back", texts.say("rules.back"), model::close), "Esc");
        return Typography.row(Typography.title(texts.say("rules.title")), Typography.spring(), back, tried, save);
    }

    private static Button button(Button button, String keys) {
        button.setTooltip(Keys.tooltip(button.getText(), KeyCombination.valueOf(keys)));
        return button;
    }

    private Node tabs() {
        FlowPane row = Typography.wrapping();
        for (RulesTab tab : RulesTab.values()) {
            Button chip = Buttons.plain("rules-" + tab.name().toLowerCase(Locale.ROOT), texts.name(tab), () -> model.turn(tab));
            chip.getStyleClass().add(Styles.CHIP);
            chip.setTooltip(Keys.tooltip(texts.name(tab), KeyCombination.valueOf(String.valueOf(tab.ordinal() + 1))));
            chip.setFocusTraversable(false);
            chips.put(tab, chip);
            row.getChildren().add(chip);
        }
        return row;
    }

    private void turned() {
        RulesTab now = model.tab().get();
        chips.forEach((tab, chip) -> chip.pseudoClassStateChanged(ANSWERED, tab == now));
        body.getChildren().clear();
        if (now == RulesTab.TRIAL) {
            HBox.setHgrow(trial, Priority.ALWAYS);
            body.getChildren().add(trial);
        } else if (now != RulesTab.LIMITS) {
            TableView<RulesWords.Line> table = tables.computeIfAbsent(now, this::table);
            VBox list = new VBox(table, lineButtons(now));
            list.getStyleClass().add(Styles.TIGHT);
            list.setMinWidth(0);
            VBox.setVgrow(table, Priority.ALWAYS);
            HBox.setHgrow(list, Priority.ALWAYS);
            body.getChildren().addAll(list, aside);
        } else {
            body.getChildren().add(aside);
        }
        refresh();
        beside();
        if (model.state().get().isReady()) {
            Focus.on(firstThing());
        }
    }

    private Node lineButtons(RulesTab tab) {
        FlowPane buttons = Typography.wrapping();
        if (tab.isList()) {
            buttons.getChildren().addAll(
                    button(Buttons.plain("rules-add", texts.say("rules.add"), model::add), RulesCommands.ADD_KEYS),
                    button(Buttons.flat("rules-up", texts.say("rules.up"), () -> model.move(-1)), RulesCommands.UP_KEYS),
                    button(Buttons.flat("rules-down", texts.say("rules.down"), () -> model.move(1)), RulesCommands.DOWN_KEYS),
                    button(Buttons.flat("rules-remove", texts.say("rules.remove"), model::remove), RulesCommands.REMOVE_KEYS));
        } else if (tab == RulesTab.SHIFTS) {
            buttons.getChildren().add(button(Buttons.flat("rules-remove", texts.say("rules.shift.remove"), model::remove),
                    RulesCommands.REMOVE_KEYS));
        }
        return buttons;
    }

    private TableView<RulesWords.Line> table(RulesTab tab) {
        TableBuilder<RulesWords.Line> builder = new TableBuilder<>("rules-lines", rows);
        if (tab != RulesTab.SHIFTS) {
            builder.code(texts.say(tab == RulesTab.OUTCOMES ? "rules.column.key" : "rules.column.number"), 44,
                    RulesWords.Line::mark);
        }
        builder.text(name(tab), 150, RulesWords.Line::name);
        if (tab == RulesTab.VERSIONS) {
            builder.code(texts.say("rules.column.when"), 170, RulesWords.Line::what);
        } else {
            builder.wrapped(what(tab), 190, RulesWords.Line::what);
        }
        if (tab != RulesTab.STAGES) {
            builder.wrapped(then(tab), 190, RulesWords.Line::then);
        }
        TableView<RulesWords.Line> table = builder.whenEmpty(texts.say("rules.none")).onOpen(line -> fields.focus()).build();
        table.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> {
            if (!following && now.intValue() >= 0 && !model.select(now.intValue())) {
                follow();
            }
        });
        return table;
    }

    private String name(RulesTab tab) {
        return texts.say(switch (tab) {
            case STAGES -> "rules.column.stage";
            case ROUTES -> "rules.column.route";
            case OUTCOMES -> "rules.column.outcome";
            default -> "rules.column.person";
        });
    }

    private String what(RulesTab tab) {
        return texts.say(switch (tab) {
            case STAGES -> "rules.column.needs";
            case ROUTES -> "rules.column.which";
            case OUTCOMES -> "rules.column.follows";
            default -> "rules.column.works";
        });
    }

    private String then(RulesTab tab) {
        return texts.say(switch (tab) {
            case ROUTES -> "rules.column.who";
            case OUTCOMES -> "rules.column.reasons";
            case VERSIONS -> "rules.column.why";
            default -> "rules.column.off";
        });
    }

    private void refresh() {
        following = true;
        rows.setAll(model.lines());
        following = false;
        int changes = model.changes().size();
        String version = model.version() == 0 ? texts.say("rules.version.first") : texts.say("rules.version", model.version());
        standing.setText(changes == 0 ? version : texts.say("rules.version.changed", version, changes));
        follow();
    }

    private void follow() {
        TableView<RulesWords.Line> table = tables.get(model.tab().get());
        if (table != null) {
            following = true;
            int at = model.at().get();
            if (at < rows.size() && (model.editing().get() == null || !Objects.requireNonNull(model.editing().get()).fresh())) {
                table.getSelectionModel().clearAndSelect(at);
            } else {
                table.getSelectionModel().clearSelection();
            }
            following = false;
        }
        if (model.tab().get() == RulesTab.VERSIONS) {
            beside();
        }
    }

    private void beside() {
        if (model.tab().get() == RulesTab.VERSIONS) {
            aside.getChildren().setAll(version());
        } else {
            aside.getChildren().setAll(fields.show(model.editing().get()));
        }
    }

    /** What going back to the version would change. */
    private Node version() {
        List<LeadRuleBook.Version> versions = model.versions();
        LeadRuleBook.Version version = versions.get(model.at().get());
        VBox lines = new VBox();
        lines.getStyleClass().add(Styles.TIGHT);
        List<RulesChange> changes = RulesChange.between(model.rules().get(), version.rules());
        model.words().changes(changes).forEach(line -> lines.getChildren().add(Typography.body(line)));
        if (changes.isEmpty()) {
            lines.getChildren().add(Typography.body(texts.say("rules.versions.same")));
        }
        Button bring = Buttons.plain("rules-bring-back", texts.say("rules.bring-back"), () -> model.bringBack(version));
        bring.setDisable(changes.isEmpty());
        return Cards.section(texts.say("rules.versions.title", version.number()), lines, bring);
    }

    /** Where the cursor begins. */
    public Node firstThing() {
        TableView<RulesWords.Line> table = tables.get(model.tab().get());
        return table != null ? table : model.tab().get() == RulesTab.TRIAL ? trial.firstThing() : fields.firstThing();
    }
}
