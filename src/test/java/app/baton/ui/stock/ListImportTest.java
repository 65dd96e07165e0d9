package app.baton.ui.stock;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.intake.StockField;
import app.baton.journal.Background;
import app.baton.journal.InlineBackground;
import app.baton.journal.Problem;
import app.baton.money.Dollars;
import app.baton.ui.kit.ScreenContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list is taken in as it was shown, also by a person who is quicker than the check. */
class ListImportTest {

    private static final String HEAD = "VIN,Stock #,Type,Year,Make,Model,Price,Sticker\n";
    private static final String TRUCK = "1FTFW3L85TFB32734,T61125,N,2026,Ford,F-150,55935,58000\n";

    private final Yard yard = Yard.full();
    private final Slow slow = new Slow();
    private final ListImportViewModel model = new ListImportViewModel(yard.desks(), slow, yard.demo().store.clock,
            yard.demo().store.texts, new ScreenContext(yard.demo().store.sam, yard.navigator(), yard.dialogs()),
            (words, undo) -> { }, () -> { });

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        open(HEAD + TRUCK);
    }

    private void open(String list) throws IOException {
        slow.held = false;
        model.open(Files.writeString(folder.resolve("list.csv"), list, StandardCharsets.UTF_8));
        slow.held = true;
    }

    @Test
    void namingEverythingIsShownBeforeItIsDone() {
        assertThat(model.ready().get()).isTrue();
        model.complete().set(true);
        assertThat(model.ready().get()).isFalse();
        model.importNow();
        assertThat(offered()).as("nobody saw which ones would be gone").isEqualTo(292);

        slow.goOn();
        assertThat(shown().report().missing()).hasSize(291);
        model.importNow();
        assertThat(offered()).isEqualTo(1);
    }

    @Test
    void takingTheMarkAwayIsShownToo() {
        model.complete().set(true);
        slow.goOn();
        model.complete().set(false);
        model.importNow();
        assertThat(offered()).isEqualTo(292);
        slow.goOn();
        model.importNow();
        assertThat(offered()).isEqualTo(292);
    }

    @Test
    void anotherColumnIsShownBeforeItsValuesAreTakenIn() {
        model.map(StockField.PRICE, 7);
        model.importNow();
        assertThat(price()).isNotEqualTo(Dollars.of(58_000));
        slow.goOn();
        model.importNow();
        assertThat(price()).isEqualTo(Dollars.of(58_000));
    }

    @Test
    void aListWithRowsThatNameNoVehicleCannotNameEverything() throws IOException {
        open(HEAD + TRUCK + "1FM5K8DHXTGG15726,T61171,N,2026,Ford,\"Explorer,50230,51230\n");
        assertThat(shown().reading().nameless()).hasSize(1);
        slow.held = false;
        model.complete().set(true);
        assertThat(model.complete().get()).isFalse();
        assertThat(model.ready().get()).isTrue();
        model.importNow();
        assertThat(offered()).isEqualTo(292);
        assertThat(yard.dialogs().problems).isEmpty();
    }

    private ListImportViewModel.Preview shown() {
        return Objects.requireNonNull(model.preview().get());
    }

    private int offered() {
        return yard.demo().store.books.stock().offered().size();
    }

    private @Nullable Money price() {
        return yard.demo().store.books.stock().findByStock("T61125").orElseThrow().listing().price();
    }

    /** Does everything at once, but lets what runs in a lane wait while it is held. */
    private static final class Slow implements Background {

        private final Background inline = new InlineBackground();
        private boolean held;
        private @Nullable Runnable waiting;

        void goOn() {
            Runnable next = Objects.requireNonNull(waiting);
            waiting = null;
            next.run();
        }

        @Override
        public <T> Running run(String title, Job<T> job, Consumer<? super T> done, Consumer<? super Problem> failed) {
            return inline.run(title, job, done, failed);
        }

        @Override
        public Lane lane(String title) {
            Lane lane = inline.lane(title);
            return new Lane() {
                @Override
                public <T> void run(Job<T> job, Consumer<? super At> heard, Consumer<? super T> done,
                                    Consumer<? super Problem> failed) {
                    waiting = () -> lane.run(job, heard, done, failed);
                    if (!held) {
                        goOn();
                    }
                }

                @Override
                public void cancel() {
                    waiting = null;
                }
            };
        }

        @Override
        public Running repeat(String title, Duration pause, Job<?> job) {
            return inline.repeat(title, pause, job);
        }
    }
}
