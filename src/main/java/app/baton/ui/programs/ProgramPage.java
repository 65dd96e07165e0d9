package app.baton.ui.programs;

import app.baton.incentive.Draft;
import app.baton.incentive.DraftState;
import app.baton.incentive.Touch;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.programs.editor.ProgramEditorView;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One program on the whole screen: content, changes and history, what it touches. */
final class ProgramPage implements ProgramsView.Shown {

    private final ProgramViewModel model;
    private final Texts texts;
    private final ProgramEditorView editor;
    private final HBox title = new HBox();
    private final Label reason = Typography.body("");
    private final VBox touched = new VBox();
    private final TabPane tabs = new TabPane();
    private final Tab touches;
    private final VBox root;

    ProgramPage(ProgramViewModel model, boolean mayWrite, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        editor = new ProgramEditorView(model.editor(), texts);
        title.getStyleClass().add(Styles.ROW);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button keep = Buttons.primary("program-keep", texts.say("programs.keep"), model::keepAndLook);
        keep.setTooltip(Keys.tooltip(texts.say("programs.keep"), KeyCombination.valueOf("Shortcut+S")));
        model.editor().dirty().subscribe(dirty -> keep.setDisable(!dirty));
        Looks.show(keep, mayWrite);
        HBox head = new HBox(Buttons.icon("program-back", Feather.ARROW_LEFT, texts.say("programs.back"), back), title, keep);
        head.getStyleClass().add(Styles.ROW);
        touches = tab("touches-tab", Cards.page(touched));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        Tab content = tab("content-tab", editor.node());
        content.setText(texts.say("programs.tab.content"));
        Tab changes = tab("changes-tab", Cards.page(new ComparePane(model.compare(), texts)));
        changes.setText(texts.say("programs.tab.changes"));
        tabs.getTabs().addAll(content, changes, touches);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        reason.setId("program-reason");
        reason.setMaxWidth(Double.MAX_VALUE);
        reason.getStyleClass().addAll(Styles.BANNER, Styles.CARE);
        root = new VBox(head, reason, tabs);
        root.getStyleClass().addAll(Styles.PAGE, Styles.GRID_PAGE);
        model.row().subscribe(row -> head(row));
        model.touches().addListener((ListChangeListener<Touch>) change -> touches());
        touches();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void front() {
        tabs.getSelectionModel().selectFirst();
        editor.focusFirst();
    }

    /** Shows a section of the content at the top. */
    void showSection(String key) {
        editor.show(key);
    }

    /** Shows what changed instead of the content. */
    void showChanges() {
        tabs.getSelectionModel().select(1);
    }

    void showTouches() {
        tabs.getSelectionModel().select(2);
    }

    private static Tab tab(String id, Node content) {
        Tab tab = new Tab("", content);
        tab.setId(id);
        return tab;
    }

    private void head(@Nullable ProgramRow row) {
        if (row != null) {
            var name = Typography.title(row.content().id() + "  " + row.content().name());
            name.setId("program-title");
            String who = row.draft().isEmpty() ? row.who() : texts.say("programs.steward", row.who());
            title.getChildren().setAll(name, Looks.badge(row.standing(), texts), Typography.caption(who));
            String back = row.draft().filter(draft -> draft.state() != DraftState.TO_CONFIRM).map(Draft::reason)
                    .map(why -> texts.say("programs.hint.reason", why)).orElse("");
            reason.setText(back);
            Looks.show(reason, !back.isEmpty());
        }
    }

    private void touches() {
        touches.setText(texts.say("programs.tab.touches", model.touches().size()));
        touched.getChildren().setAll(model.touches().isEmpty() ? Cards.plain(Typography.body(texts.say("programs.touches.none")))
                : new TouchesPane(texts, model.touches(), model::openTouched));
    }
}
