package app.baton.ui.admin;

import app.baton.exchange.Joining;
import app.baton.exchange.KeyRenewal;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TableBuilder;
import app.baton.ui.kit.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who asks to be let in, the desks of the dealership below, and beside them the request that is being answered. */
final class DesksView {

    static final String ALLOW_KEYS = "L";
    /** After an update every desk may ask at once, and the desks below stay in sight. */
    private static final double MOST_ASKING = 280;
    /** The pane beside the desks and its scroll bar. */
    private static final double BESIDE_WIDTH = 416;

    private final DesksViewModel model;
    private final Texts texts;
    private final VBox requests = new VBox();
    private final TableView<DeskRow> table;
    private final VBox answer = new VBox();
    private final Node node;

    DesksView(DesksViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        table = table();
        Label lead = Typography.lead("");
        lead.setId("desks-lead");
        lead.textProperty().bind(model.lead());
        requests.setId("requests");
        requests.getStyleClass().add(Styles.STACK);
        model.requests().addListener((ListChangeListener<Joining.Request>) change -> fill());
        model.renewals().waiting().addListener((ListChangeListener<KeyRenewal.Renewal>) change -> fill());
        model.handsOff().subscribe(why -> fill());
        answer.setId("answer");
        answer.setMinWidth(VBox.USE_PREF_SIZE);
        model.opened().subscribe(request -> answer());
        model.allow().desk().subscribe(desk -> answer());
        VBox asking = Cards.section(texts.say("admin.asking"),
                new ContentPane(texts, new ShortScroll(requests, MOST_ASKING), model.asking()));
        VBox column = new VBox(lead, banner(), asking, desks());
        column.getStyleClass().add(Styles.STACK);
        HBox.setHgrow(column, Priority.ALWAYS);
        HBox beside = new HBox(column, answer);
        beside.getStyleClass().add(Styles.BESIDE);
        node = new ContentPane(texts, beside, model.state());
    }

    Node node() {
        return node;
    }

    Node firstThing() {
        return table;
    }

    private Node banner() {
        Label words = Typography.body("");
        words.textProperty().bind(model.handsOff());
        Button take = Buttons.plain("take-key", texts.say("admin.take-key"), model::takeManagerKey);
        take.setMinWidth(Button.USE_PREF_SIZE);
        take.disableProperty().bind(model.busy());
        model.mayTakeKey().subscribe(may -> show(take, may));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox bar = new HBox(Icons.of(Icons.NO_PERMISSION, Styles.INFO), words, take);
        bar.getStyleClass().addAll(Styles.BANNER, Styles.INFO);
        bar.setId("hands-off");
        model.handsOff().subscribe(why -> show(bar, !why.isEmpty()));
        return bar;
    }

    private VBox desks() {
        Button revoke = Buttons.danger("revoke-desk", texts.say("admin.revoke"), model::revoke);
        revoke.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.busy().get() || !model.mayRevoke(model.selected().get()),
                model.busy(), model.selected(), model.handsOff()));
        Button allow = Buttons.plain("allow-desk", texts.say("admin.allow-open"), model::openAllow);
        allow.setTooltip(Keys.tooltip(texts.say("admin.allow-why"), KeyCombination.valueOf(ALLOW_KEYS)));
        allow.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.busy().get() || !model.mayAllow(model.selected().get()),
                model.busy(), model.selected(), model.handsOff()));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox card = Cards.sectionWith(texts.say("admin.desks"), Typography.row(allow, revoke), table);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private TableView<DeskRow> table() {
        TableView<DeskRow> desks = new TableBuilder<>("desks", model.desks())
                .text(texts.say("admin.desk"), 200, DeskRow::name)
                .text(texts.say("admin.may-sign"), 460, DeskRow::signs)
                .text(texts.say("admin.since"), 110, DeskRow::since)
                .node(texts.say("admin.standing"), 190, this::standing)
                .build();
        desks.getSelectionModel().selectedItemProperty().subscribe(model.selected()::set);
        model.selected().subscribe((@Nullable DeskRow row) -> {
            if (row != null && !row.equals(desks.getSelectionModel().getSelectedItem())) {
                desks.getSelectionModel().select(row);
            }
        });
        return desks;
    }

    private Label standing(DeskRow row) {
        return switch (row.standing()) {
            case COUNTS -> Badge.good(texts.say("admin.counts"));
            case BOTH -> Badge.care(texts.say("admin.publishes-and-approves"), Icons.WARNING);
            case OUTSIDE -> Badge.info(texts.say("admin.outside"), Feather.GLOBE);
            case ENDED -> Badge.bad(texts.say("admin.ended"));
        };
    }

    private void fill() {
        List<Node> rows = new ArrayList<>();
        for (Joining.Request request : model.requests()) {
            VBox words = new VBox(Typography.label(request.name(), Styles.BODY, Styles.STRONG),
                    Typography.small(texts.say("admin.wants", model.words(request.duties()))),
                    Typography.caption(texts.say("admin.asked-by", request.by().name(), request.issued())));
            words.getStyleClass().add(Styles.TIGHT);
            HBox.setHgrow(words, Priority.ALWAYS);
            Button letIn = Buttons.primary("let-in-" + rows.size(), texts.say("admin.answer"), () -> model.open(request));
            letIn.setDisable(!model.mayAct());
            rows.add(Typography.row(words, letIn));
        }
        model.renewals().waiting().forEach(renewal -> rows.add(renewal(renewal, rows.size())));
        requests.getChildren().setAll(rows);
    }

    private Node renewal(KeyRenewal.Renewal renewal, int row) {
        VBox words = new VBox(Typography.label(renewal.name(), Styles.BODY, Styles.STRONG),
                Typography.small(model.renewals().words(renewal)),
                Typography.caption(texts.say("admin.key-asked", renewal.issued())));
        words.getStyleClass().add(Styles.TIGHT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button take = Buttons.primary("take-over-" + row, texts.say("admin.key-take"), () -> model.renewals().takeOver(renewal));
        take.setMinWidth(Button.USE_PREF_SIZE);
        take.disableProperty().bind(Bindings.createBooleanBinding(() -> model.renewals().busy().get() || !model.mayAct(),
                model.renewals().busy(), model.handsOff()));
        return Typography.row(words, take);
    }

    /** What is beside the desks: the request that is answered, the desk that is allowed more, or nothing. */
    private void answer() {
        Optional<Node> pane = model.opened().get().map(request -> new AnswerPane(model, texts, request).node())
                .or(() -> model.allow().desk().get().map(row -> new AllowPane(model.allow(), texts, row).node()));
        answer.getChildren().setAll(pane.map(DesksView::beside).stream().toList());
        show(answer, pane.isPresent());
    }

    /** What does not fit above the foot of the window is scrolled to. */
    private static Node beside(Node pane) {
        ScrollPane scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportWidth(BESIDE_WIDTH);
        scroll.getStyleClass().add(Styles.EDITOR_SCROLL);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
