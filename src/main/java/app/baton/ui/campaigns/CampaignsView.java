package app.baton.ui.campaigns;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.FrictionNote;
import app.baton.campaign.Readers;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TableBuilder;
import app.baton.ui.kit.Typography;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The lists with the next brief at their side, or one campaign on the desk. */
final class CampaignsView {

    private static final int ROW = 32;
    private static final double HEAD = ROW + 4.0;
    private static final int MOST_ROWS = 15;
    private static final int FEW_NOTES = 3;

    private final CampaignsViewModel model;
    private final Texts texts;
    private final TableView<CampaignFile> all;
    private final Node waitingCard;
    private final NoteList notes;
    private final Node notesCard;
    private final OldRevisionsPane old;
    private final VBox readers = Cards.plain();
    private final PublishPane publish;
    private final EditorView editor;
    private final StackPane root;

    CampaignsView(CampaignsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        all = table("campaigns", model.campaigns());
        TableView<CampaignFile> waiting = table("waiting", model.waiting());
        waitingCard = Cards.section(texts.say("campaigns.waiting"), waiting);
        notes = new NoteList("notes", texts.say("campaigns.notes.none-waits"), model.notes().answering(), texts, FEW_NOTES);
        ScrollPane scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Styles.EDITOR_SCROLL, Styles.NOTES_SCROLL);
        notesCard = Cards.section(texts.say("campaigns.notes.waiting"), scroll);
        old = new OldRevisionsPane(model.old(), texts, row -> model.open(row.of().latest()));
        publish = new PublishPane(model, texts);
        editor = new EditorView(model, texts);
        Node lists = new ContentPane(texts, lists(), model.state());
        root = new StackPane(lists, editor.node());
        model.editing().subscribe(open -> {
            show(lists, !open);
            show(editor.node(), open);
            if (open) {
                editor.focusFirst();
            } else {
                all.requestFocus();
            }
        });
        model.waiting().addListener((ListChangeListener<CampaignFile>) change -> waits());
        model.notes().rows().addListener((ListChangeListener<FrictionNote>) change -> notes());
        waits();
        notes();
        readers.setId("readers");
        model.readers().subscribe(this::readers);
    }

    Node node() {
        return root;
    }

    Node firstThing() {
        return model.editing().get() ? editor.node() : model.waiting().isEmpty() ? all : waitingCard.lookup("#waiting");
    }

    void focusOldRevisions() {
        old.focus();
    }

    void askToPublish() {
        publish.focus();
    }

    private void waits() {
        show(waitingCard, !model.waiting().isEmpty());
    }

    private void notes() {
        notes.show(List.copyOf(model.notes().rows()));
        show(notesCard, !model.notes().rows().isEmpty());
    }

    private Node lists() {
        Label lead = Typography.lead("");
        lead.setId("lead");
        lead.textProperty().bind(model.lead());
        HBox.setHgrow(lead, Priority.ALWAYS);
        lead.setMaxWidth(Double.MAX_VALUE);
        Button create = Buttons.primary("new-campaign", texts.say("campaigns.new"), model::create);
        show(create, model.mayWrite());
        HBox head = new HBox(lead, create);
        head.getStyleClass().add(Styles.ROW);
        VBox main = new VBox(waitingCard, old, notesCard, Cards.section(texts.say("campaigns.all"), all));
        main.getStyleClass().add(Styles.COLUMN);
        HBox.setHgrow(main, Priority.ALWAYS);
        VBox side = new VBox(publish, readers);
        side.getStyleClass().addAll(Styles.COLUMN, Styles.SIDE);
        show(side, model.mayPublish() || model.readers().get().isPresent());
        model.readers().subscribe(now -> show(side, model.mayPublish() || now.isPresent()));
        HBox columns = new HBox(main, side);
        columns.getStyleClass().add(Styles.SIDE_BY_SIDE);
        Label disclaimer = Typography.caption(texts.say("campaigns.disclaimer"));
        return Cards.page(head, columns, disclaimer);
    }

    private TableView<CampaignFile> table(String id, ObservableList<CampaignFile> rows) {
        TableView<CampaignFile> table = new TableBuilder<>(id, rows)
                .node(texts.say("campaigns.column.state"), 160, file -> StateBadge.of(file.state(), texts))
                .text(texts.say("campaigns.column.name"), 262, file -> file.campaign().name())
                .text(texts.say("campaigns.column.channel"), 96, file -> texts.name(file.campaign().channel()))
                .text(texts.say("campaigns.column.dates"), 146, file -> dates(file.campaign()))
                .text(texts.say("campaigns.column.answer"), 146, this::due)
                .onOpen(model::open)
                .whenEmpty(texts.say("campaigns.none"))
                .build();
        DoubleBinding height = Bindings.createDoubleBinding(() -> HEAD + ROW * Math.clamp(rows.size(), 1, MOST_ROWS), rows);
        table.minHeightProperty().bind(height);
        table.prefHeightProperty().bind(height);
        return table;
    }

    private String dates(Campaign campaign) {
        return texts.say("campaigns.dates", texts.formats().day(campaign.starts()), texts.formats().day(campaign.ends()));
    }

    private String due(CampaignFile file) {
        return switch (file.state()) {
            case SUBMITTED -> file.answerBy() == null ? "" : texts.say("campaigns.due", texts.formats().day(
                    file.answerBy().atZone(texts.formats().zone()).toLocalDate()), texts.formats().time(file.answerBy()));
            case DRAFT, APPROVED, RETURNED, PUBLISHED, SUPERSEDED, WITHDRAWN -> "";
        };
    }

    private void readers(Optional<Readers> now) {
        show(readers, now.isPresent());
        readers.getChildren().clear();
        now.ifPresent(this::fillReaders);
    }

    private void fillReaders(Readers now) {
        int read = now.read().size();
        int people = now.people().size();
        Label summary = Typography.body(texts.say("campaigns.readers.summary", read, people));
        summary.setId("readers-summary");
        ProgressBar bar = new ProgressBar(people == 0 ? 0 : (double) read / people);
        bar.setMaxWidth(Double.MAX_VALUE);
        readers.getChildren().addAll(Typography.section(texts.say("campaigns.readers", now.brief().number())), summary, bar);
        if (!now.unread().isEmpty()) {
            String due = texts.formats().time(now.due());
            readers.getChildren().add(now.pastDue() ? Badge.bad(texts.say("campaigns.readers.late", due))
                    : Badge.plain(texts.say("campaigns.readers.due", due), Feather.CLOCK));
        }
        now.missing().forEach((role, names) -> missing(texts.name(role), names));
        if (!now.missingOfNewerRoles().isEmpty()) {
            missing(texts.say("today.readers.newer-role"), now.missingOfNewerRoles());
        }
    }

    private void missing(String role, List<String> names) {
        readers.getChildren().add(Typography.small(texts.say("campaigns.readers.missing", role, String.join(", ", names))));
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
