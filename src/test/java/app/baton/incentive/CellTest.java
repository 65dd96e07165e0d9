package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.money.Dollars;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CellTest {

    private static final Cell CASH = Cell.money("F-150", "$2,500", Dollars.of(2500));
    private static final Cell RATE = new Cell("36 months", "T0-1", "0.9%", new BigDecimal("0.9"), true);
    private static final Cell WORDS = Cell.plain("Truck", "as the lender says");

    @Test
    void moreMoneyAndALowerRateAreBetter() {
        assertThat(CASH.turnSince(Cell.money("F-150", "$2,000", Dollars.of(2000)))).isEqualTo(Turn.BETTER);
        assertThat(CASH.turnSince(Cell.money("F-150", "$3,000", Dollars.of(3000)))).isEqualTo(Turn.WORSE);
        assertThat(RATE.turnSince(rate("1.9"))).isEqualTo(Turn.BETTER);
        assertThat(RATE.turnSince(rate("0.0"))).isEqualTo(Turn.WORSE);
    }

    @Test
    void theSameFigureInOtherWordsAndWordsWithoutAFigureAreOnlyDifferent() {
        assertThat(RATE.turnSince(rate("0.90"))).isEqualTo(Turn.DIFFERENT);
        assertThat(RATE.turnSince(WORDS)).isEqualTo(Turn.DIFFERENT);
        assertThat(WORDS.turnSince(RATE)).isEqualTo(Turn.DIFFERENT);
    }

    @Test
    void aNewFigureGivesToMorePeopleAndANewLimitHoldsBack() {
        assertThat(CASH.turnWhenNew()).isEqualTo(Turn.BETTER);
        assertThat(CASH.turnWhenGone()).isEqualTo(Turn.WORSE);
        assertThat(CASH.limit().turnWhenNew()).isEqualTo(Turn.WORSE);
        assertThat(CASH.limit().turnWhenGone()).isEqualTo(Turn.BETTER);
        assertThat(WORDS.turnWhenNew()).isEqualTo(Turn.DIFFERENT);
        assertThat(WORDS.turnWhenGone()).isEqualTo(Turn.DIFFERENT);
    }

    @Test
    void itIsCalledByItsRowWithTheGroupWhereItHasOne() {
        assertThat(CASH.label()).isEqualTo("F-150");
        assertThat(RATE.label()).isEqualTo("36 months, T0-1");
        assertThat(RATE.alone().label()).isEqualTo("36 months");
        assertThat(CASH.in("Sport").label()).isEqualTo("F-150, Sport");
    }

    @Test
    void twoFiguresOfOneRowStandTogetherAndNobodyMeasuresThem() {
        assertThat(RATE.and(new Cell("36 months", "T0-1", "advance 110%", BigDecimal.TEN, true)))
                .isEqualTo(new Cell("36 months", "T0-1", "0.9%, advance 110%", null, false));
    }

    private static Cell rate(String percent) {
        return new Cell("36 months", "T0-1", percent + "%", new BigDecimal(percent), true);
    }
}
