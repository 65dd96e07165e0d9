package app.baton.ui.deals.grid;

import static app.baton.deal.QuoteCase.base;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.QuoteCase;
import app.baton.deal.Quoting;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.RouteKind;
import app.baton.ui.kit.Why;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LivingQuoteViewModelTest {

    private static Quoting later(QuoteCase later) {
        return new Quoting(later.asked().programs());
    }

    private static QuoteCase smaller() {
        return base().with("/programs/0/revision", "2").with("/programs/0/benefits/0/benefit/amount/amount", "\"1000.00\"");
    }

    private static LivingQuoteViewModel.Banner banner(Bench bench) {
        return Objects.requireNonNull(bench.bench().living().banner().get());
    }

    /** 1,000 instead of 1,500: 9.88 a month more (LivingQuoteTest of the deal). The cash and lease routes lose 500 too. */
    @Test
    void aNewRevisionIsToldToTheCentAndTakenByAPerson() {
        Bench bench = Bench.of(base());
        AtomicInteger adopted = new AtomicInteger();

        bench.bench().living().offer(later(smaller()), adopted::incrementAndGet);

        assertThat(banner(bench).words()).isEqualTo("Programs changed since these figures were worked out. "
                + "This way to buy saves $500 less. The payment is $9.88 a month higher. Other ways to buy that change: 2.");
        assertThat(banner(bench).why().lines()).containsExactly(new Why.Line("N-1: revision 1 became 2", "-$500", ""));
        assertThat(banner(bench).why().total()).isEqualTo("-$500");
        assertThat(adopted).as("the quote stays on what it was made on").hasValue(0);
        bench.bench().living().take();
        assertThat(adopted).hasValue(1);
        assertThat(bench.bench().living().banner().get()).isNull();
        assertThat(bench.bench().living().waits()).isFalse();
    }

    @Test
    void programsThatLeaveEveryFigureAsItIsAreTakenAtOnce() {
        Bench bench = Bench.of(base());
        AtomicInteger adopted = new AtomicInteger();

        bench.bench().living().offer(later(base()), adopted::incrementAndGet);

        assertThat(adopted).hasValue(1);
        assertThat(bench.bench().living().banner().get()).isNull();
    }

    @Test
    void aProgramThatIsGoneIsNamed() {
        Bench bench = Bench.of(base());

        bench.bench().living().offer(later(base().with("/programs/0/windows",
                "[{\"by\": \"delivery\", \"from\": \"2026-11-01\", \"until\": \"2026-11-20\"}]")), () -> { });

        assertThat(banner(bench).words()).contains("This way to buy saves $1,500 less.");
        assertThat(banner(bench).why().lines()).extracting(Why.Line::words).containsExactly("N-1 r1 is gone");
    }

    @Test
    void aWayToBuyThatIsGoneIsSaidToBeClosed() {
        Bench bench = Bench.of(base());
        bench.deal().set(Bench.at(base(), RouteKind.RATE));

        bench.bench().living().offer(later(base().with("/programs/1/windows",
                "[{\"by\": \"delivery\", \"until\": \"2026-11-20\"}]")), () -> { });

        assertThat(banner(bench).words()).contains("This way to buy is closed now.");
    }

    @Test
    void anotherWayToBuyThatChangedIsToldToo() {
        Bench bench = Bench.of(base());

        bench.bench().living().offer(later(base().with("/programs/1/revision", "2")
                .with("/programs/1/benefits/0/benefit/rows/0/apr", "\"1.9\"")), () -> { });

        assertThat(banner(bench).words()).contains("This way to buy stays the same.").contains("that change: 1.");
    }

    /** What is typed while the banner stands is worked out on the old programs, and compared anew. */
    @Test
    void theDifferenceFollowsTheDeal() {
        Bench bench = Bench.of(base());
        bench.bench().living().offer(later(smaller()), () -> { });

        bench.deal().set(Bench.at(base(), RouteKind.RATE));

        assertThat(banner(bench).words()).as("the rate takes no rebate").contains("This way to buy stays the same.");
    }

    /** While something that is typed cannot be read there are no figures; the offer waits for them. */
    @Test
    void withoutFiguresTheOfferWaits() {
        Bench bench = Bench.of(base());
        AtomicInteger adopted = new AtomicInteger();
        bench.bench().living().offer(later(smaller()), adopted::incrementAndGet);

        bench.deal().set(null);
        assertThat(bench.bench().living().banner().get()).isNull();
        bench.deal().set(Bench.at(base(), RouteKind.STANDARD));

        assertThat(banner(bench).words()).contains("This way to buy saves $500 less.");
        assertThat(adopted).hasValue(0);
    }

    @Test
    void onlyProgramsThatADealMayUseAreNews() {
        ProgramSheet was = base().asked().programs();
        ProgramSheet fewer = new ProgramSheet(was.rulebooks(), was.programs().subList(1, was.programs().size()));

        assertThat(LivingQuoteViewModel.differ(was, was, true)).isFalse();
        assertThat(LivingQuoteViewModel.differ(was, smaller().asked().programs(), true)).as("another revision").isTrue();
        assertThat(LivingQuoteViewModel.differ(was, smaller().asked().programs(), false)).isTrue();
        assertThat(LivingQuoteViewModel.differ(was, fewer, true)).as("one is gone").isTrue();
        assertThat(LivingQuoteViewModel.differ(was, fewer, false)).as("it ended before the later day").isFalse();
        assertThat(LivingQuoteViewModel.differ(fewer, was, false)).as("a new one").isTrue();
    }
}
