package app.baton.ui.deals.life;

import app.baton.deal.life.DealDesk;
import app.baton.deal.life.DealId;
import app.baton.deal.life.DealRow;
import app.baton.deal.life.DealSearch;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.PaneState;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The deals that were kept, one's own or everybody's, the newest change first: found by a word, opened by a key. */
public final class BoardViewModel {

    private static final int MOST_LISTED = 200;

    private final DealDesk desk;
    private final User user;
    private final Consumer<DealId> open;
    private final Texts texts;
    private final Background.Lane listing;
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<String> filter = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ObservableList<DealRow> rows = FXCollections.observableArrayList();

    /** {@code open} brings a deal back into the fields. */
    BoardViewModel(DealDesk desk, User user, Consumer<DealId> open, Background background, Texts texts) {
        this.desk = desk;
        this.user = user;
        this.open = open;
        this.texts = texts;
        listing = background.lane(texts.say("deals.life.looking"));
    }

    /** Shows all of them, read anew. */
    void show() {
        filter.set("");
        rows.clear();
        state.set(PaneState.loading());
        opened.set(true);
        list();
    }

    public void close() {
        opened.set(false);
    }

    private void list() {
        String typed = filter.get();
        listing.run(progress -> DealSearch.first(MOST_LISTED, typed, request -> desk.newest(user, request)), this::took,
                this::failed);
    }

    private void took(List<DealRow> read) {
        rows.setAll(read);
        state.set(!read.isEmpty() ? PaneState.ready() : PaneState.empty(texts.say("deals.board.none"),
                texts.say(filter.get().isBlank() ? "deals.life.open.none" : "deals.board.none-fits")));
    }

    private void failed(Problem problem) {
        state.set(PaneState.failed(problem, texts.say("deals.retry"), this::list));
    }

    /** Shows only what the words that are typed are in. */
    void filter(String typed) {
        if (!typed.equals(filter.get())) {
            filter.set(typed);
            list();
        }
    }

    /** Leaves the board for a deal. */
    void open(DealRow row) {
        close();
        open.accept(row.id());
    }

    /** What has to be done with it next, and who does it. */
    String next(DealRow row) {
        return texts.say(switch (row.state()) {
            case WORKSHEET -> "deals.board.next.pencil";
            case PENCIL_REQUESTED -> "deals.board.next.manager";
            case PENCILED -> "deals.board.next.show";
            case PRESENTED -> "deals.board.next.yes";
            case COMMITTED -> "deals.board.next.send";
            case WITH_FINANCE -> "deals.board.next.finance";
            case RETURNED -> "deals.board.next.mend";
            case APPROVED -> "deals.board.next.contract";
            case CONTRACTED -> "deals.board.next.deliver";
            case DELIVERED -> "deals.board.next.report";
            case REPORTED -> "deals.board.next.fund";
            case FUNDED, CLAIMS_OPEN -> "deals.board.next.claims";
            case RECONTRACTING -> "deals.board.next.again";
            case AUDITED, LOST, UNWOUND -> "deals.board.next.nothing";
        });
    }

    /** Whether it has the place of the desk. */
    public ReadOnlyBooleanProperty opened() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<String> filter() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    ObservableList<DealRow> rows() {
        return rows;
    }
}
