package app.baton.ui.campaigns;

import app.baton.campaign.CampaignFile;
import app.baton.journal.Texts;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;

/** Beside the editor: revisions with what changed, the trouble that the floor had, and who did what. */
final class AsidePane extends VBox {

    private final Texts texts;
    private final NoteList notes;
    private final VBox history = rows("aside-history");
    private final Tab notesTab = new Tab();

    AsidePane(EditorViewModel model, Texts texts, Consumer<CampaignFile> open) {
        this.texts = texts;
        setId("aside");
        getStyleClass().add(Styles.CARD);
        notes = new NoteList("aside-notes", texts.say("campaigns.notes.none"), model.aside().answering(), texts);
        Tab revisionsTab = new Tab(texts.say("campaigns.revisions"));
        notesTab.setId("tab-notes");
        Tab historyTab = new Tab(texts.say("campaigns.history"));
        historyTab.setId("tab-history");
        Map<Tab, Node> pages = Map.of(revisionsTab, new RevisionsPane(model, texts, open), notesTab, notes, historyTab, history);
        // a tab pane keeps the height of what stood in it first, and gives lines that wrap the height of one
        TabPane tabs = new TabPane(revisionsTab, notesTab, historyTab);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        getChildren().add(tabs);
        getChildren().addAll(pages.values());
        tabs.getSelectionModel().selectedItemProperty().subscribe(
                chosen -> pages.forEach((tab, page) -> CampaignsView.show(page, tab == chosen)));
        model.aside().shown().subscribe(this::show);
    }

    private static VBox rows(String id) {
        VBox rows = new VBox();
        rows.setId(id);
        rows.getStyleClass().add(Styles.PROMISES);
        return rows;
    }

    private void show(EditorAside.Shown shown) {
        notesTab.setText(shown.notes().isEmpty() ? texts.say("campaigns.notes.none-title")
                : texts.say("campaigns.notes.title", shown.notes().size()));
        notes.show(shown.notes());
        fill(history, shown.history().stream().map(this::row).toList(), texts.say("campaigns.history.none"));
    }

    private Node row(EditorAside.Happened line) {
        VBox row = new VBox(Typography.small(line.what()), Typography.caption(line.who()));
        line.details().forEach(each -> row.getChildren().add(Typography.caption(each)));
        row.getStyleClass().addAll(Styles.TIGHT, Styles.CHANGE);
        return row;
    }

    private static void fill(VBox rows, List<Node> nodes, String none) {
        rows.getChildren().setAll(nodes.isEmpty() ? List.of(Typography.small(none)) : nodes);
    }
}
