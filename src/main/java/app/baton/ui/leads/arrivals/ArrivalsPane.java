package app.baton.ui.leads.arrivals;

import app.baton.intake.leads.FolderState;
import app.baton.intake.mail.MailState;
import app.baton.journal.Texts;
import app.baton.lead.Lead;
import app.baton.lead.TakenIn;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TableBuilder;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One line a document, and beside it what came of the one that is looked at; the watched folder above. */
public final class ArrivalsPane extends VBox {

    private final ArrivalsViewModel model;
    private final Texts texts;
    private final TableView<TakenIn> table;
    private final VBox folder = new VBox();
    private final VBox aside = new VBox();
    private final Button back;
    private boolean following;

    public ArrivalsPane(ArrivalsViewModel model, boolean queueBehind, Texts texts) {
        this.model = model;
        this.texts = texts;
        table = table();
        back = button(Buttons.plain("arrivals-back", texts.say("arrivals.back"), model::close), ArrivalsCommands.BACK_KEYS);
        folder.getStyleClass().add(Styles.TIGHT);
        folder.setId("arrivals-folder");
        aside.getStyleClass().add(Styles.STACK);
        aside.setId("arrivals-document");
        ScrollPane side = Cards.scrolling(aside);
        side.getStyleClass().add(Styles.RULES_SIDE);
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox sides = new HBox(table, side);
        sides.getStyleClass().add(Styles.SIDE_BY_SIDE);
        ContentPane content = new ContentPane(texts, sides, model.state());
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head(queueBehind), folder, new MailboxPane(model.mailbox(), texts), content);
        getStyleClass().addAll(Styles.PAGE, Styles.GRID_PAGE);
        setId("arrivals");
        model.folder().subscribe((before, now) -> doors());
        model.mail().subscribe(now -> doors());
        model.selected().subscribe(this::follow);
        model.leads().subscribe(now -> aside(model.selected().get()));
    }

    private Node head(boolean queueBehind) {
        HBox head = Typography.row(Typography.title(texts.say("arrivals.title")), Typography.spring());
        if (model.mayChange()) {
            Button stop = Buttons.flat("arrivals-stop", texts.say("arrivals.stop"), model::stop);
            stop.managedProperty().bind(stop.visibleProperty());
            model.folder().subscribe(now -> stop.setVisible(now.folder().isPresent()));
            Button noMail = Buttons.flat("mailbox-stop", texts.say("arrivals.mail.stop"), model.mailbox()::stop);
            noMail.managedProperty().bind(noMail.visibleProperty());
            model.mail().subscribe(now -> noMail.setVisible(now.account().isPresent()));
            head.getChildren().addAll(stop, noMail, button(Buttons.plain("arrivals-choose", texts.say("arrivals.choose"),
                    model::choose), ArrivalsCommands.CHOOSE_KEYS), button(Buttons.plain("mailbox-open",
                    texts.say("arrivals.mail.open"), model.mailbox()::open), ArrivalsCommands.MAIL_KEYS));
        }
        if (queueBehind) {
            head.getChildren().add(back);
        }
        return head;
    }

    private static Button button(Button button, String keys) {
        button.setTooltip(Keys.tooltip(button.getText(), KeyCombination.valueOf(keys)));
        return button;
    }

    private TableView<TakenIn> table() {
        TableView<TakenIn> built = new TableBuilder<>("arrivals-lines", model.rows())
                .code(texts.say("arrivals.column.when"), 196, taken -> texts.say("arrivals.when", taken.at()))
                .text(texts.say("arrivals.column.document"), 240, taken -> taken.original().name())
                .figure(texts.say("arrivals.column.fresh"), 64, taken -> String.valueOf(taken.fresh()))
                .figure(texts.say("arrivals.column.added"), 64, taken -> String.valueOf(taken.added()))
                .hint(texts.say("arrivals.column.added.hint"))
                .figure(texts.say("arrivals.column.known"), 64, taken -> String.valueOf(taken.known()))
                .hint(texts.say("arrivals.column.known.hint"))
                .node(texts.say("arrivals.column.troubles"), 120, this::readable)
                .whenEmpty(texts.say("arrivals.empty")).build();
        built.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (!following && now != null) {
                model.select(now);
            }
        });
        return built;
    }

    private Node readable(TakenIn taken) {
        return taken.troubles().isEmpty() ? Badge.good(texts.say("arrivals.read"))
                : Badge.care(texts.say("arrivals.to-look", taken.troubles().size()), Icons.WARNING);
    }

    /** How each door is doing that leads come in by. */
    private void doors() {
        folder.getChildren().clear();
        FolderState files = model.folder().get();
        MailState mail = model.mail().get();
        if (files.folder().isPresent() || mail.account().isEmpty()) {
            folder(files);
        }
        if (mail.account().isPresent()) {
            Label line = Typography.body(model.words().mail(mail));
            line.setId("arrivals-mail");
            if (mail.trouble().isPresent()) {
                line.setGraphic(Icons.of(Icons.WARNING, Styles.CARE));
            }
            folder.getChildren().add(line);
        }
    }

    private void folder(FolderState now) {
        List<String> lines = model.words().folder(now);
        for (int i = 0; i < lines.size(); i++) {
            Label line = i == 0 ? Typography.body(lines.get(i)) : Typography.caption(lines.get(i));
            if (i == 0 && ArrivalsWords.care(now)) {
                line.setGraphic(Icons.of(Icons.WARNING, Styles.CARE));
            }
            folder.getChildren().add(line);
        }
    }

    private void follow(@Nullable TakenIn now) {
        following = true;
        if (now == null) {
            table.getSelectionModel().clearSelection();
        } else if (!now.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(now);
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 4));
        }
        following = false;
        aside(now);
    }

    private void aside(@Nullable TakenIn now) {
        aside.getChildren().clear();
        if (now != null) {
            aside.getChildren().add(document(now));
        }
    }

    private Node document(TakenIn taken) {
        Button copy = button(Buttons.plain("arrivals-copy", texts.say("arrivals.copy"), model::copy), ArrivalsCommands.COPY_KEYS);
        VBox card = Cards.section(taken.original().name(), Typography.caption(model.words().how(taken)),
                Typography.body(model.words().count(taken)), leads(), Typography.body(model.words().troubles(taken)));
        for (TakenIn.Trouble trouble : taken.troubles()) {
            VBox lines = new VBox(Typography.label(model.words().where(trouble), Styles.SECTION_TITLE),
                    Typography.body(trouble.sentence()));
            lines.getStyleClass().add(Styles.TIGHT);
            card.getChildren().add(lines);
        }
        card.getChildren().add(Typography.row(copy));
        return card;
    }

    private Node leads() {
        FlowPane ways = Typography.wrapping();
        ways.setId("arrivals-leads");
        ways.managedProperty().bind(ways.visibleProperty());
        for (Lead lead : model.leads().get()) {
            Button open = Buttons.plain("arrivals-lead-" + lead.id(), model.words().name(lead), () -> model.open(lead));
            open.setTooltip(Keys.tooltip(texts.say("arrivals.lead"), KeyCombination.valueOf(ArrivalsCommands.LEAD_KEYS)));
            ways.getChildren().add(open);
        }
        ways.setVisible(!ways.getChildren().isEmpty());
        return ways;
    }

    /** Where the cursor begins. */
    public Node firstThing() {
        return model.state().get().isReady() ? table : back;
    }
}
