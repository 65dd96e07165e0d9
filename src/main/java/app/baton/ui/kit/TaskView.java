package app.baton.ui.kit;

import app.baton.journal.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** One running job: what it does, how far it is, and a way to stop it. */
public final class TaskView extends HBox {

    private final TaskItem task;
    private final Texts texts;
    private final Label words = Typography.line("", Styles.CAPTION);
    private final ProgressBar bar = new ProgressBar(-1);
    private boolean stopping;

    public TaskView(TaskItem task, Texts texts) {
        this.task = task;
        this.texts = texts;
        getStyleClass().addAll(Styles.ROW, Styles.TASK);
        setId("task");
        Button cancel = Buttons.icon("task-cancel", Feather.X, texts.say("kit.task-cancel", task.title()), () -> { });
        cancel.setOnAction(event -> {
            cancel.setDisable(true);
            stopping = true;
            show();
            task.cancel();
        });
        words.setId("task-words");
        getChildren().addAll(words, bar, cancel);
        task.progress().subscribe(now -> show());
        task.message().subscribe(now -> show());
    }

    private void show() {
        bar.setProgress(task.progress().get());
        String title = task.message().get().isEmpty() ? task.title() : task.message().get();
        if (stopping) {
            words.setText(texts.say("kit.task-stopping", task.title()));
        } else if (task.total() > 0) {
            words.setText(texts.say("kit.task-progress", title, task.done(), task.total()));
        } else {
            words.setText(title);
        }
    }
}
