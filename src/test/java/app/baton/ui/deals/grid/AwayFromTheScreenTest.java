package app.baton.ui.deals.grid;

import static app.baton.deal.QuoteCase.base;
import static app.baton.deal.QuoteCase.usd;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.Quoting;
import app.baton.incentive.RouteKind;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.InlineBackground;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.ui.kit.ErrorDoor;
import app.baton.ui.kit.FxBackground;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * With the program's own background: the test's thread plays the screen's, and takes what is handed over to it when it wants to.
 * Payments, ways to one, days of delivery and the comparison with newer programs are each one hand-over for one deal.
 */
class AwayFromTheScreenTest {

    private static final int EACH = 4;

    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final List<Thread> worked = Collections.synchronizedList(new ArrayList<>());
    private final List<Object> defects = Collections.synchronizedList(new ArrayList<>());
    private final ErrorDoor door = new ErrorDoor(Clock.fixed(Instant.EPOCH, Bench.DETROIT), "0", screen::add, defects::add,
            defects::add);
    private final Background background = new Watched(new FxBackground(screen::add, door, Texts.english(Bench.DETROIT),
            Duration.ZERO));

    /** Notes where the jobs of lanes are done. */
    private final class Watched implements Background {

        private final Background real;

        Watched(Background real) {
            this.real = real;
        }

        @Override
        public <T> Running run(String title, Job<T> job, Consumer<? super T> done, Consumer<? super Problem> failed) {
            return real.run(title, job, done, failed);
        }

        @Override
        public Lane lane(String title) {
            Lane lane = real.lane(title);
            return new Lane() {
                @Override
                public <T> void run(Job<T> job, Consumer<? super At> heard, Consumer<? super T> done,
                                    Consumer<? super Problem> failed) {
                    lane.run(progress -> {
                        worked.add(Thread.currentThread());
                        return job.run(progress);
                    }, heard, done, failed);
                }

                @Override
                public void cancel() {
                    lane.cancel();
                }
            };
        }

        @Override
        public Running repeat(String title, Duration pause, Job<?> job) {
            return real.repeat(title, pause, job);
        }
    }

    private static Bench asked(Background background) {
        Bench bench = Bench.of(base(), null, background);
        bench.bench().payments().open().set(true);
        bench.bench().reach().payment.set("499");
        bench.bench().living().offer(new Quoting(base().with("/programs/0/revision", "2")
                .with("/programs/0/benefits/0/benefit/amount/amount", "\"1000.00\"").asked().programs()), () -> { });
        return bench;
    }

    private static OpenDeal other() {
        return Bench.at(base().with("/deal/cashDown", "\"3100.00\"").with("/situation/days/delivery", "\"2026-11-29\""),
                RouteKind.RATE);
    }

    /** All that is told about the deal; what is not there yet is left out. */
    private static List<String> told(Bench bench) {
        List<String> all = new ArrayList<>();
        PaymentTable table = bench.bench().payments().table().get();
        if (table != null) {
            for (int row = 0; row < table.lines().size(); row++) {
                for (int column = 0; column < table.downs().size(); column++) {
                    all.add(bench.bench().payments().words(row, column));
                }
            }
        }
        bench.bench().reach().lines().get().forEach(line -> all.add(line.words()));
        DeliveryPlan plan = bench.bench().delivery().plan().get();
        if (plan != null) {
            all.add(plan.planned() + " " + plan.words());
        }
        if (bench.bench().living().banner().get() != null) {
            all.add(Objects.requireNonNull(bench.bench().living().banner().get()).words());
        }
        return all;
    }

    /** Waits for the answers to what was asked first, and keeps them from the screen. */
    private List<Runnable> answers() throws InterruptedException {
        List<Runnable> all = new ArrayList<>();
        while (all.size() < EACH) {
            all.add(screen.take());
        }
        return all;
    }

    private void untilAllIsTold(Bench bench) throws InterruptedException {
        Workbench its = bench.bench();
        while (its.payments().table().get() == null || its.reach().lines().get().isEmpty() || its.delivery().plan().get() == null
                || its.living().banner().get() == null) {
            screen.take().run();
        }
    }

    private static List<String> expected(OpenDeal deal) {
        Bench bench = asked(new InlineBackground());
        bench.deal().set(deal);
        return told(bench);
    }

    @Test
    void nothingIsWorkedOutOnTheScreensThread() throws InterruptedException {
        Bench bench = asked(background);

        List<Runnable> answers = answers();
        assertThat(told(bench)).as("nothing stands there that was not worked out elsewhere").isEmpty();
        assertThat(worked).hasSizeGreaterThanOrEqualTo(EACH).doesNotContain(Thread.currentThread())
                .allMatch(Thread::isVirtual);
        answers.forEach(Runnable::run);
        assertThat(told(bench)).isEqualTo(expected(Bench.at(base(), RouteKind.STANDARD)));
        assertThat(defects).isEmpty();
    }

    /** The answers for the first deal are on their way already when it becomes another one. */
    @Test
    void whatWasWorkedOutForAnEarlierDealNeverTakesTheNewersPlace() throws InterruptedException {
        Bench bench = asked(background);
        List<Runnable> earlier = answers();

        OpenDeal now = other();
        bench.deal().set(now);
        earlier.subList(0, 2).forEach(Runnable::run);
        assertThat(told(bench)).as("too late").isEmpty();
        untilAllIsTold(bench);
        earlier.subList(2, EACH).forEach(Runnable::run);

        assertThat(told(bench)).isEqualTo(expected(now)).isNotEqualTo(expected(Bench.at(base(), RouteKind.STANDARD)));
        assertThat(Objects.requireNonNull(bench.bench().payments().table().get()).downs()).contains(usd("3100.00"));
        assertThat(defects).isEmpty();
    }

    /** The deal itself is worked out anew: what belongs to its last figures is no answer any more. */
    @Test
    void noAnswerArrivesWhileTheDealIsBeingWorkedOut() throws InterruptedException {
        Bench bench = asked(background);
        List<Runnable> earlier = answers();

        bench.busy().set(true);
        earlier.forEach(Runnable::run);

        assertThat(bench.bench().payments().table().get()).isNull();
        assertThat(bench.bench().reach().lines().get()).isEmpty();
        assertThat(bench.bench().delivery().plan().get()).isNull();
    }
}
