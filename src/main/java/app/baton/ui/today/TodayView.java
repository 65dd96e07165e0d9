package app.baton.ui.today;

import app.baton.campaign.ChangeKind;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Choices;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Today in one column to read in a minute: what now, what changed, what is promised; readers at the side for managers. */
final class TodayView {

    private final TodayViewModel model;
    private final Texts texts;
    private final Label lead = Typography.lead("");
    private final Button acknowledge;
    private final Label readAt = Typography.caption("");
    private final HBox age;
    private final Label ageWords = Typography.body("");
    private final VBox changes = new VBox();
    private final Label changesTitle = Typography.section("");
    private final Label inForce = Typography.section("");
    private final ReadersPane readers;
    private final HistoryPane history;
    private final TextField filter = new TextField();
    private final ComboBox<String> models = new ComboBox<>();
    private final Button back;
    private final Button printer;
    private final Node root;

    TodayView(TodayViewModel model, Texts texts, Runnable print) {
        this.model = model;
        this.texts = texts;
        acknowledge = Buttons.primary("acknowledge", "", model::acknowledge);
        acknowledge.setDefaultButton(false);
        lead.setId("lead");
        readAt.setId("read-at");
        back = Buttons.plain("back-to-newest", texts.say("today.older.back"), model::showNewest);
        printer = Buttons.withKeys(Buttons.plain("print-brief", texts.say("print.brief"), print), texts.say("print.brief"),
                KeyCombination.valueOf("Shortcut+P"));
        readers = new ReadersPane(texts);
        history = new HistoryPane(model, texts);
        age = banner(ageWords, Icons.OFFLINE, Styles.CARE);
        age.setId("age");
        Label disclaimer = Typography.caption(texts.say("today.disclaimer"));
        disclaimer.setId("disclaimer");
        VBox main = new VBox(changed(), promises());
        main.getStyleClass().add(Styles.COLUMN);
        HBox.setHgrow(main, Priority.ALWAYS);
        VBox side = new VBox(new WorkPane(model.work(), texts), readers, history);
        side.getStyleClass().addAll(Styles.COLUMN, Styles.SIDE);
        HBox columns = new HBox(main, side);
        columns.getStyleClass().add(Styles.SIDE_BY_SIDE);
        Node page = Cards.page(arrived(), age, head(), columns, disclaimer);
        root = new ContentPane(texts, page, model.state());
        model.page().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    /** The button while there is something to acknowledge, else the page, from its top. */
    Node firstThing() {
        return acknowledge.isVisible() ? acknowledge : root;
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    void openHistory() {
        history.open();
    }

    private Node head() {
        HBox.setHgrow(lead, Priority.ALWAYS);
        lead.setMaxWidth(Double.MAX_VALUE);
        readAt.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(lead, readAt, back, printer, acknowledge);
        head.getStyleClass().add(Styles.ROW);
        return head;
    }

    private Node arrived() {
        Label words = Typography.body("");
        words.textProperty().bind(model.arrived());
        HBox bar = banner(words, Feather.DOWNLOAD, Styles.INFO);
        bar.setId("arrived");
        Button show = Buttons.plain("arrived-show", texts.say("today.arrived.show"), model::showNewest);
        bar.getChildren().addAll(Typography.spring(), show);
        shownWhen(bar, model.arrived().isNotEmpty());
        return bar;
    }

    private static HBox banner(Label words, Feather icon, String hue) {
        HBox bar = new HBox(Icons.of(icon, hue), words);
        bar.getStyleClass().addAll(Styles.BANNER, hue);
        return bar;
    }

    private Node changed() {
        changes.setId("changes");
        changes.getStyleClass().add(Styles.PROMISES);
        changesTitle.setId("changes-title");
        return Cards.plain(changesTitle, changes);
    }

    private Node promises() {
        filter.setId("filter");
        filter.setPromptText(texts.say("today.filter"));
        filter.setAccessibleText(texts.say("today.focus-filter"));
        filter.textProperty().bindBidirectional(model.filter());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DOWN) {
                event.consume();
                if (event.getCode() == KeyCode.ESCAPE) {
                    model.clearFilters();
                }
                model.move(1);
            }
        });
        models.setId("models");
        models.setAccessibleText(texts.say("today.all-models"));
        models.setConverter(Choices.words(line -> line == null || line.isEmpty() ? texts.say("today.all-models") : line));
        models.setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(String line, boolean empty) {
                super.updateItem(line, empty);
                setText(models.getConverter().toString(line));
            }
        });
        models.valueProperty().bindBidirectional(model.model());
        CheckBox soon = new CheckBox(texts.say("today.ending-soon"));
        soon.setId("ending-soon");
        soon.setMinWidth(Region.USE_PREF_SIZE);
        soon.selectedProperty().bindBidirectional(model.endingSoon());
        inForce.setId("in-force");
        inForce.setMinWidth(Region.USE_PREF_SIZE);
        model.promises().addListener((ListChangeListener<PromiseRow>) change -> count());
        HBox head = new HBox(inForce, Typography.spring(), filter, models, soon);
        head.getStyleClass().add(Styles.CARD_HEAD);
        return Cards.plain(head, new PromiseList(model, texts));
    }

    private void show(@Nullable TodayPage page) {
        if (page == null) {
            return;
        }
        lead.setText(page.lead());
        acknowledge.setText(texts.say("today.acknowledge", page.number()));
        if (acknowledge.isFocused() && page.acknowledged()) {
            // the focus would jump to the next control, and the page with it
            root.requestFocus();
        }
        show(acknowledge, !page.acknowledged());
        readAt.setText(page.readAt());
        show(readAt, page.acknowledged() && page.older());
        show(back, page.older());
        ageWords.setText(page.age());
        age.getStyleClass().removeAll(Styles.CARE, Styles.BAD);
        age.getStyleClass().add(page.expired() ? Styles.BAD : Styles.CARE);
        show(age, !page.age().isEmpty());
        changesTitle.setText(page.changedTitle());
        Node changesCard = changes.getParent();
        show(changesCard, !page.older());
        changes.getChildren().setAll(page.changes().isEmpty()
                ? List.of(Typography.body(page.unchanged())) : page.changes().stream().map(this::change).toList());
        count();
        String chosen = model.model().get();
        models.getItems().setAll(model.models());
        models.getItems().addFirst("");
        models.setValue(chosen);
        readers.show(page.readers());
    }

    /** How many promises there are, and of a part how many of all. */
    private void count() {
        TodayPage page = model.page().get();
        if (page != null) {
            int seen = model.promises().size();
            int all = page.promises().size();
            String many = seen == all ? texts.say("today.all", all) : texts.say("today.some", seen, all);
            inForce.setText(texts.say(page.older() ? "today.in-force-then" : "today.in-force", many));
        }
    }

    private Node change(ChangeRow row) {
        Label badge = badge(row);
        Label sentence = Typography.body(row.sentence());
        sentence.getStyleClass().add(Styles.STRONG);
        VBox words = new VBox(sentence);
        words.getStyleClass().add(Styles.TIGHT);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!row.was().isEmpty()) {
            words.getChildren().add(Typography.small(row.was()));
        }
        if (!row.who().isEmpty() && row.kind() != ChangeKind.CONDITIONS) {
            words.getChildren().add(Typography.body(row.who()));
        }
        if (!row.say().isEmpty()) {
            Label say = Typography.body(texts.say("today.say-line", row.say()));
            say.getStyleClass().add(Styles.MUTED);
            words.getChildren().add(say);
        }
        if (!row.campaigns().isEmpty()) {
            words.getChildren().add(Typography.caption(row.campaigns()));
        }
        HBox line = new HBox(badge, words);
        line.getStyleClass().addAll(Styles.ROW, Styles.CHANGE);
        return line;
    }

    private static Label badge(ChangeRow row) {
        Label badge = switch (row.kind()) {
            case ENDED, WORSE -> Badge.bad(row.word());
            case BETTER -> Badge.good(row.word());
            case NEW, CAMPAIGN -> Badge.info(row.word(), Feather.PLUS);
            case DIFFERENT, CONDITIONS, DATES -> Badge.care(row.word(), Feather.REFRESH_CW);
            case WORDS -> Badge.plain(row.word(), Feather.EDIT_3);
        };
        badge.setMinWidth(96);
        return badge;
    }

    private static void shownWhen(Node node, ObservableValue<Boolean> when) {
        when.subscribe(now -> show(node, now));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
