package app.baton.ui.kit;

import app.baton.journal.Background;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A running job as the status bar or a page shows it. Properties change on the screen thread only. */
public final class TaskItem {

    private final String title;
    private final Runnable cancel;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private long done;
    private long total;

    TaskItem(String title, Runnable cancel) {
        this.title = title;
        this.cancel = cancel;
    }

    public String title() {
        return title;
    }

    /** What the job says, or an empty text. */
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** From 0 to 1, or below 0 while unknown. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** How many units are done; the same moment as {@link #progress}. */
    public long done() {
        return done;
    }

    /** How many there are, or 0 while unknown. */
    public long total() {
        return total;
    }

    public void cancel() {
        cancel.run();
    }

    void at(Background.At now) {
        done = now.done();
        total = now.total();
        progress.set(total > 0 ? (double) done / total : -1);
        message.set(now.words());
    }
}
