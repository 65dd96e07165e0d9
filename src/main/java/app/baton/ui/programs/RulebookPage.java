package app.baton.ui.programs;

import app.baton.incentive.Draft;
import app.baton.incentive.Rulebook;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Choices;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.programs.matrix.MatrixView;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What goes with what, on the whole screen. */
final class RulebookPage implements ProgramsView.Shown {

    private final RulebookViewModel model;
    private final Texts texts;
    private final MatrixView matrix;
    private final ComboBox<Rulebook> books = new ComboBox<>();
    private final HBox standing = Typography.row();
    private final Button send;
    private final Label none;
    private final VBox root;
    private boolean silent;

    RulebookPage(RulebookViewModel model, boolean mayWrite, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        matrix = new MatrixView(model.matrix(), texts);
        books.setId("rulebooks");
        books.setConverter(Choices.named(book -> book.name()));
        books.valueProperty().subscribe((before, now) -> {
            if (!silent && now != null) {
                model.choose(now);
            }
        });
        send = Buttons.plain("rulebook-send", texts.say("programs.send"), model::send);
        Button keep = Buttons.primary("rulebook-keep", texts.say("programs.keep"), model::keep);
        keep.setTooltip(Keys.tooltip(texts.say("programs.keep"), KeyCombination.valueOf("Shortcut+S")));
        model.matrix().dirty().subscribe(dirty -> keep.setDisable(!dirty));
        Looks.show(keep, mayWrite);
        Label title = Typography.title(texts.say("programs.matrix"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = Typography.row(Buttons.icon("rulebook-back", Feather.ARROW_LEFT, texts.say("programs.back"), back), title,
                books, standing, Typography.spring(), send, keep);
        none = Typography.body(texts.say("programs.matrix.none"));
        VBox.setVgrow(matrix.node(), Priority.ALWAYS);
        root = new VBox(head, none, matrix.node());
        root.getStyleClass().addAll(Styles.PAGE, Styles.GRID_PAGE);
        model.matrix().opened().subscribe(this::opened);
        model.draft().subscribe(this::draft);
    }

    private void opened(@Nullable Rulebook book) {
        silent = true;
        List<Rulebook> all = model.all();
        books.getItems().setAll(all);
        books.setValue(all.stream().filter(it -> book != null && it.id().equals(book.id())).findFirst().orElse(null));
        Looks.show(books, book != null);
        Looks.show(none, book == null);
        Looks.show(matrix.node(), book != null);
        silent = false;
    }

    private void draft(@Nullable Draft draft) {
        standing.getChildren().setAll(Looks.badge(draft == null ? Standing.IN_FORCE : switch (draft.state()) {
            case TO_CONFIRM -> Standing.TO_CONFIRM;
            case GIVEN_BACK -> Standing.GIVEN_BACK;
            case WRITING, CONFIRMED, DISCARDED -> Standing.DRAFT;
        }, texts));
        Looks.show(standing, model.matrix().opened().get() != null);
        Looks.show(send, model.sendable());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void front() {
        opened(model.matrix().opened().get());
        draft(model.draft().get());
        matrix.focusFirst();
    }
}
