package app.baton.deal;

import static app.baton.deal.QuoteCase.base;
import static app.baton.deal.QuoteCase.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.baton.deal.Reach.By;
import app.baton.deal.worksheet.Sale;
import app.baton.exchange.JsonQuote;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What else a quote tells: how to reach a payment, when a rate beats a rebate, what another day or another revision does. */
class LivingQuoteTest {

    private static final List<Integer> TERMS = List.of(48, 60, 66, 72, 84);

    /**
     * From 543.47 to 499.00 on the standard route. Cash: 27,512 less 2,251.11 at 6.9 % over 60 months is the first cent that
     * rounds to 499.00. Price: each dollar takes its 6 % of tax along, so 2,251.11 / 1.06, up: 2,123.69. Term: 66 months come
     * to 502.12, 72 to 467.73.
     */
    @Test
    void aPaymentIsReachedByTheSmallestStepOfEachThing() {
        List<Reach.Way> ways = ways("499.00", List.of(By.DOWN, By.PRICE, By.TERM), "20000.00", "20000.00");

        assertThat(ways).extracting(Reach.Way::by).containsExactly(By.DOWN, By.PRICE, By.TERM);
        assertThat(ways.get(0).moved()).isEqualTo(usd("2251.11"));
        assertThat(ways.get(1).moved()).isEqualTo(usd("2123.69"));
        assertThat(ways.get(2).months()).isEqualTo(72);
        assertThat(ways.get(0).on().worked().payment()).isEqualTo(usd("499.00"));
        assertThat(ways.get(1).on().worked().payment()).isEqualTo(usd("499.00"));
        assertThat(ways.get(2).on().worked().payment()).isEqualTo(usd("467.73"));
    }

    /** A price that may fall by 1,000 only does not reach it; what reaches it already needs no step. */
    @Test
    void whatCannotReachItAloneIsLeftOut() {
        assertThat(ways("499.00", List.of(By.PRICE, By.DOWN), "29000.00", "3000.00")).isEmpty();
        assertThat(ways("600.00", List.of(By.PRICE), "29000.00", "2000.00")).singleElement()
                .satisfies(way -> assertThat(way.moved()).isEqualTo(usd("0.00")));
        assertThatThrownBy(() -> ways("0.00", List.of(By.PRICE), "29000.00", "2000.00"))
                .hasMessage("a payment to reach is above zero: 0.00");
    }

    /** 99,999 cash or a price of nothing are more than what is bought: too far, and the smallest step is found all the same. */
    @Test
    void aLimitBeyondWhatIsBoughtHidesNoWay() {
        assertThat(ways("499.00", List.of(By.DOWN, By.PRICE), "0.00", "99999.00")).extracting(Reach.Way::moved)
                .containsExactly(usd("2251.11"), usd("2123.69"));
        assertThat(ways("499.00", List.of(By.DOWN), "0.00", "29512.00")).as("all that is lent").extracting(Reach.Way::moved)
                .containsExactly(usd("2251.11"));
        assertThat(ways("499.00", List.of(By.DOWN, By.PRICE), "30000.01", "1999.99")).as("no room to move").isEmpty();
    }

    /** The smallest term counts, in whichever order they are named; where none is long enough there is no way. */
    @Test
    void theShortestTermThatReachesItCounts() {
        JsonQuote.Asked asked = base().asked();
        Quoting quoting = new Quoting(asked.programs());
        Quote quote = quoting.of(asked.request());
        Reach reach = new Reach(quoting, asked.request(), quote.best(RouteKind.STANDARD).orElseThrow().stack(), usd("543.47"),
                () -> false);

        assertThat(reach.ways(List.of(By.TERM), usd("0.00"), usd("0.00"), List.of(84, 60, 72))).singleElement()
                .satisfies(way -> assertThat(way.months()).isEqualTo(60));
        assertThat(reach.ways(List.of(By.TERM), usd("0.00"), usd("0.00"), List.of(48))).isEmpty();
    }

    private static List<Reach.Way> ways(String payment, List<By> priority, String lowest, String most) {
        JsonQuote.Asked asked = base().asked();
        Quoting quoting = new Quoting(asked.programs());
        Quote quote = quoting.of(asked.request());
        return new Reach(quoting, asked.request(), quote.best(RouteKind.STANDARD).orElseThrow().stack(), usd(payment),
                () -> false).ways(priority, usd(lowest), usd(most), TERMS);
    }

    /**
     * 29,012 at 2.9 % against 27,512 at 6.9 %: paid and still owed are first less after payment 20, with 30,204.65 and
     * 30,240.08 (R7).
     */
    @Test
    void theRateBeatsTheRebateFromAMonthOn() {
        Quote quote = base().quote();
        Sale rate = (Sale) quote.best(RouteKind.RATE).orElseThrow().worked();
        Sale rebate = (Sale) quote.best(RouteKind.STANDARD).orElseThrow().worked();

        assertThat(Flip.month(rate, rebate)).hasValue(20);
        assertThat(Flip.month(rebate, rate)).hasValue(1);
        assertThat(Flip.month(rate, (Sale) quote.best(RouteKind.CASH).orElseThrow().worked())).isEmpty();
    }

    /** The rebate ends on November 30: deliver by then or lose 1,500. */
    @Test
    void anotherDayOfDeliveryIsToldWithItsMoney() {
        JsonQuote.Asked asked = base().asked();
        Quoting quoting = new Quoting(asked.programs());
        Quote.OnRoute on = quoting.of(asked.request()).best(RouteKind.STANDARD).orElseThrow();

        List<Deliveries.Span> spans = Deliveries.of(quoting, asked.programs(), asked.request(), on.stack(),
                LocalDate.parse("2026-12-05"));

        assertThat(spans).hasSize(2);
        assertThat(spans.getFirst().until()).isEqualTo("2026-11-30");
        assertThat(spans.getFirst().gain()).isEqualTo(usd("0.00"));
        assertThat(spans.getLast().from()).isEqualTo("2026-12-01");
        assertThat(spans.getLast().until()).isEqualTo("2026-12-05");
        assertThat(spans.getLast().gain()).isEqualTo(usd("-1500.00"));
        assertThat(spans.getLast().lost()).containsExactly(new ProgramId("N-1"));
    }

    /** The rate program begins on November 29, nothing to who does not buy with it: one span to the end of the rebate. */
    @Test
    void aTurnThatChangesNothingIsNoSpanOfItsOwn() {
        JsonQuote.Asked asked = base().with("/programs/1/windows", "[{\"by\": \"delivery\", \"from\": \"2026-11-29\"}]").asked();
        Quoting quoting = new Quoting(asked.programs());
        Quote.OnRoute on = quoting.of(asked.request()).best(RouteKind.STANDARD).orElseThrow();
        assertThat(quoting.deliveries(asked.request(), on.stack(), LocalDate.parse("2026-12-05")))
                .extracting(Deliveries.Span::from, Deliveries.Span::until).containsExactly(
                        tuple(LocalDate.parse("2026-11-27"), LocalDate.parse("2026-11-30")),
                        tuple(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-05")));
    }

    /** 29,012 for 60 months: 573.10 at 6.9 %, 520.02 at 2.9 %; 53.08 a month is worth about 2,687 today, more than 1,500 cash. */
    @Test
    void theBestRouteIsTheOneOfTheLargestSaving() {
        assertThat(base().quote().best().orElseThrow().stack().route().kind()).isEqualTo(RouteKind.RATE);
    }

    /** A program that begins on December 1 adds 1,500 from then on, also where that is the last day asked about. */
    @Test
    void aProgramThatBeginsIsAGain() {
        JsonQuote.Asked asked = base().with("/programs/0/windows", "[{\"by\": \"delivery\", \"from\": \"2026-12-01\", "
                + "\"until\": \"2026-12-31\"}]").asked();
        Quoting quoting = new Quoting(asked.programs());
        Quote.OnRoute on = quoting.of(asked.request()).best(RouteKind.STANDARD).orElseThrow();

        for (String last : List.of("2026-12-01", "2026-12-31")) {
            List<Deliveries.Span> spans = Deliveries.of(quoting, asked.programs(), asked.request(), on.stack(),
                    LocalDate.parse(last));
            assertThat(spans).extracting(Deliveries.Span::gain).containsExactly(usd("0.00"), usd("1500.00"));
            assertThat(spans.getFirst().until()).isEqualTo("2026-11-30");
            assertThat(spans.getLast().until()).isEqualTo(last);
            assertThat(spans.getLast().lost()).isEmpty();
        }
        assertThat(Deliveries.of(quoting, asked.programs(), asked.request(), on.stack(), LocalDate.parse("2026-11-30")))
                .singleElement().satisfies(span -> assertThat(span.until()).isEqualTo("2026-11-30"));
    }

    /** Michigan's trade credit rises with the new year, and the span begins there although no program does. */
    @Test
    void aTaxRuleThatChangesWithTheYearBeginsASpan() {
        JsonQuote.Asked asked = base().with("/deal/trades/0/allowance", "\"14000.00\"")
                .with("/situation/days/delivery", "\"2026-12-28\"").asked();
        Quoting quoting = new Quoting(asked.programs());
        Quote.OnRoute on = quoting.of(asked.request()).best(RouteKind.STANDARD).orElseThrow();

        List<Deliveries.Span> spans = Deliveries.of(quoting, asked.programs(), asked.request(), on.stack(),
                LocalDate.parse("2027-01-10"));

        assertThat(spans).extracting(Deliveries.Span::from).contains(LocalDate.parse("2027-01-01"));
    }

    /** Revision 2 brings 1,000 instead of 1,500: 500 less, and 28,012 at 6.9 % is 553.35, 9.88 a month more. */
    @Test
    void aNewerRevisionIsToldLineByLine() {
        JsonQuote.Asked asked = base().asked();
        Quote.OnRoute was = new Quoting(asked.programs()).of(asked.request()).best(RouteKind.STANDARD).orElseThrow();
        JsonQuote.Asked later = base().with("/programs/0/revision", "2")
                .with("/programs/0/benefits/0/benefit/amount/amount", "\"1000.00\"").asked();

        QuoteDifference difference = QuoteDifference.of(was, new Quoting(later.programs()).of(asked.request()));

        assertThat(difference.value()).isEqualTo(usd("-500.00"));
        assertThat(difference.payment()).isEqualTo(usd("9.88"));
        assertThat(difference.lines()).singleElement().satisfies(line -> {
            assertThat(String.valueOf(line.was())).isEqualTo("N-1 r1");
            assertThat(String.valueOf(line.is())).isEqualTo("N-1 r2");
            assertThat(line.amount()).isEqualTo(usd("-500.00"));
        });
        assertThat(difference.isNothing()).isFalse();
    }

    /** The same programs on any day give the same quote: nothing is different. */
    @Test
    void theSameProgramsGiveTheSameQuote() {
        JsonQuote.Asked asked = base().asked();
        Quote quote = new Quoting(asked.programs()).of(asked.request());

        assertThat(quote.routes()).allSatisfy(on -> assertThat(QuoteDifference.of(on,
                new Quoting(asked.programs()).of(asked.request())).isNothing()).isTrue());
        assertThat(quote.revisions()).extracting(Object::toString).containsExactly("N-1 r1", "N-2 r1", "N-3 r1", "N-4 r1");
    }

    /** A program that is gone is a line without a revision now; a route that is gone is closed. */
    @Test
    void whatIsGoneIsTold() {
        JsonQuote.Asked asked = base().asked();
        Quote quote = new Quoting(asked.programs()).of(asked.request());
        Quote later = new Quoting(base().with("/programs/1/windows", "[{\"by\": \"delivery\", \"until\": \"2026-11-20\"}]")
                .asked().programs()).of(asked.request());

        QuoteDifference gone = QuoteDifference.of(quote.best(RouteKind.RATE).orElseThrow(), later);

        assertThat(gone.open()).isFalse();
        assertThat(gone.payment()).isNull();
    }
}
