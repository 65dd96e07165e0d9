package app.baton.ui.shell;

import app.baton.journal.KeptAside;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TaskItem;
import app.baton.ui.kit.TaskView;
import app.baton.ui.kit.ToastPlace;
import app.baton.ui.kit.Typography;
import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The last line of the window: brief, share and refused documents on the left, running work on the right, and between
 * them for a while what was just done, so that it covers nothing that is needed next.
 */
final class StatusBar extends HBox {

    private final StatusViewModel model;
    private final Texts texts;
    private final ObservableList<TaskItem> tasks;
    private final Runnable typeKey;
    /** More than half of the line: the pieces beside it give way and are cut meanwhile. */
    private final ToastPlace toasts = ToastPlace.inLine(0.6);
    private final HBox running = new HBox();
    private final ListChangeListener<TaskItem> taskListener = change -> showTasks();

    /** {@code typeKey} asks for the recovery key that lets roles count. */
    StatusBar(StatusViewModel model, ObservableList<TaskItem> tasks, Runnable typeKey, Texts texts) {
        this.model = model;
        this.typeKey = typeKey;
        this.texts = texts;
        this.tasks = tasks;
        getStyleClass().add(Styles.STATUS_BAR);
        running.getStyleClass().add(Styles.ROW);
        getChildren().addAll(
                piece("status-brief", model.brief(), this::explain),
                piece("status-share", model.share(), this::explainShare),
                piece("status-aside", model.keptAside(), this::explainKeptAside),
                piece("status-roles", model.roles(), this::explainRoles),
                toasts, running);
        HBox.setHgrow(toasts, Priority.ALWAYS);
        running.setMinWidth(USE_PREF_SIZE);
        // a session that lies aside must neither draw nor be held by the list of tasks
        sceneProperty().subscribe(scene -> {
            tasks.removeListener(taskListener);
            if (scene != null) {
                tasks.addListener(taskListener);
                showTasks();
            }
        });
    }

    ToastPlace toasts() {
        return toasts;
    }

    private Button piece(String id, ObservableValue<StatusViewModel.Piece> piece, Explanation explanation) {
        Region dot = new Region();
        Button button = new Button("", dot);
        button.setId(id);
        button.getStyleClass().setAll(Styles.STATUS_ITEM);
        piece.subscribe(now -> {
            dot.getStyleClass().setAll(Styles.DOT, style(now.mood()));
            button.setText(now.words());
            button.setVisible(!now.words().isEmpty());
            button.setManaged(!now.words().isEmpty());
        });
        Typography.tellWhenCut(button);
        button.setOnAction(event -> explanation.open(button, piece.getValue()));
        return button;
    }

    /** Opens what stands behind a piece. */
    private interface Explanation {
        void open(Node beside, StatusViewModel.Piece piece);
    }

    private static String style(StatusViewModel.Mood mood) {
        return switch (mood) {
            case GOOD -> Styles.GOOD;
            case CARE -> Styles.CARE;
            case BAD -> Styles.BAD;
            case PLAIN -> Styles.MUTED;
        };
    }

    private void explain(Node beside, StatusViewModel.Piece piece) {
        popover(beside, piece.words(), Typography.body(piece.explanation()));
    }

    private void explainShare(Node beside, StatusViewModel.Piece piece) {
        Button sync = Buttons.plain("sync-now", texts.say("status.sync-now"), model::syncNow);
        Popover popover = popover(beside, piece.words(), Typography.body(piece.explanation()), sync);
        sync.setOnAction(event -> {
            popover.hide();
            model.syncNow();
        });
    }

    private void explainRoles(Node beside, StatusViewModel.Piece piece) {
        if (!model.rolesNeedTheKey()) {
            explain(beside, piece);
            return;
        }
        Button type = Buttons.plain("type-key", texts.say("status.roles-key"), () -> { });
        Popover popover = popover(beside, piece.words(), Typography.body(piece.explanation()), type);
        type.setOnAction(event -> {
            popover.hide();
            typeKey.run();
        });
    }

    private void explainKeptAside(Node beside, StatusViewModel.Piece piece) {
        VBox list = new VBox();
        list.getStyleClass().add(Styles.STACK);
        Popover popover = popover(beside, piece.words(), Typography.body(piece.explanation()), list);
        model.listKeptAside(refused -> fill(list, refused, popover));
    }

    private void fill(VBox list, List<KeptAside> refused, Popover popover) {
        for (KeptAside document : refused) {
            Button dismiss = Buttons.flat("dismiss", texts.say("status.dismiss"), () -> { });
            HBox foot = new HBox(Typography.caption(texts.say("status.aside-where", document.path(), document.at())),
                    Typography.spring(), dismiss);
            foot.getStyleClass().add(Styles.ROW);
            VBox entry = new VBox(Typography.small(document.sentence()), foot);
            dismiss.setOnAction(event -> model.dismiss(document, () -> {
                list.getChildren().remove(entry);
                if (list.getChildren().isEmpty()) {
                    popover.hide();
                }
            }));
            list.getChildren().add(entry);
        }
    }

    private static Popover popover(Node beside, String title, Node... content) {
        VBox column = new VBox(content);
        column.getStyleClass().addAll(Styles.STACK, Styles.EXPLANATION);
        column.setId("explanation");
        Popover popover = new Popover(column);
        popover.setTitle(title);
        popover.setHeaderAlwaysVisible(true);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_LEFT);
        popover.show(beside);
        return popover;
    }

    private void showTasks() {
        running.getChildren().clear();
        if (!tasks.isEmpty()) {
            running.getChildren().add(new TaskView(tasks.getFirst(), texts));
        }
        if (tasks.size() > 1) {
            Button more = new Button(texts.say("status.more-tasks", tasks.size() - 1));
            more.setId("more-tasks");
            more.getStyleClass().setAll(Styles.STATUS_ITEM);
            more.setOnAction(event -> {
                VBox all = new VBox();
                all.getStyleClass().add(Styles.STACK);
                tasks.forEach(task -> all.getChildren().add(new TaskView(task, texts)));
                popover(more, texts.say("status.tasks"), all);
            });
            running.getChildren().add(more);
        }
    }
}
