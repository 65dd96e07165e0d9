package app.baton.deal.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.deal.tax.Quality;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An amount is the sum of its lines, and says by which rule and source it is what it is. */
class FigureTest {

    private static final Texts TEXTS = Texts.english(ZoneOffset.UTC);
    private static final Figure PRICE = Figure.of(FigureName.VEHICLE_PRICE, Dollars.of(100), new Because.Rule("R1"));
    private static final Figure FEE = Figure.of(FigureName.CHARGE, "papers", Dollars.of(20));

    @Test
    void aSumLeavesOutLinesOfNothing() {
        Figure sum = Figure.sum(FigureName.CASH_PRICE, List.of(PRICE, Figure.of(FigureName.SALES_TAX, Dollars.zero()), FEE),
                new Because.Rule("R2"));

        assertThat(sum.amount()).isEqualTo(Dollars.of(120));
        assertThat(sum.parts()).containsExactly(PRICE, FEE);
        assertThat(sum.because()).containsExactly(new Because.Rule("R2"));
        assertThat(sum.isZero()).isFalse();
        assertThat(Figure.sum(FigureName.CASH_PRICE, List.of()).isZero()).isTrue();
    }

    @Test
    void linesThatDoNotAddUpAreNoFigure() {
        assertThatThrownBy(() -> new Figure(FigureName.CASH_PRICE, "", Dollars.of(119), List.of(PRICE, FEE), List.of()))
                .hasMessage("the lines of CASH_PRICE come to 120.00 and not to 119.00");
    }

    /** Taken away, each of its lines is below zero as well, and the reasons stay. */
    @Test
    void lessIsTheSameTakenAway() {
        Figure less = Figure.sum(FigureName.CASH_PRICE, List.of(PRICE, FEE)).less();

        assertThat(less.amount()).isEqualTo(Dollars.of(-120));
        assertThat(less.parts()).extracting(Figure::amount).containsExactly(Dollars.of(-100), Dollars.of(-20));
        assertThat(less.parts().getFirst().because()).containsExactly(new Because.Rule("R1"));
        assertThat(less.parts().getLast().of()).isEqualTo("papers");
    }

    @Test
    void withMoreToSayTheFirstReasonStaysFirst() {
        assertThat(PRICE.with(new Because.Rule("R2"))).isEqualTo(
                Figure.of(FigureName.VEHICLE_PRICE, Dollars.of(100), new Because.Rule("R1"), new Because.Rule("R2")));
    }

    @Test
    void aLineIsFoundAtAnyDepth() {
        Figure sum = Figure.sum(FigureName.GROSS_COST, List.of(Figure.sum(FigureName.AGREED_VALUE, List.of(PRICE)), FEE));

        assertThat(sum.find(FigureName.VEHICLE_PRICE)).contains(PRICE);
        assertThat(sum.find(FigureName.GROSS_COST)).contains(sum);
        assertThat(sum.find(FigureName.CHARGE)).contains(FEE);
        assertThat(sum.find(FigureName.SALES_TAX)).isEmpty();
    }

    @Test
    void aLabelNamesWhichOneItIs() {
        assertThat(PRICE.label(TEXTS)).isEqualTo(TEXTS.name(FigureName.VEHICLE_PRICE));
        assertThat(FEE.label(TEXTS)).isEqualTo(TEXTS.name(FigureName.CHARGE) + ": papers");
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(new Because.Rate(Percent.of(6), Dollars.of(100)), "6 % of $100.00", null),
                Arguments.of(new Because.Capped(Dollars.of(14), Dollars.of(12)),
                        "$14.00 would count, and no more than $12.00 does", null),
                Arguments.of(new Because.Times(36, Dollars.ofCents(292_48)), "36 times $292.48", null),
                Arguments.of(new Because.Payments(60, Percent.parse("8.4"), Dollars.of(27_512), Percent.parse("6.9")),
                        "60 payments on $27,512.00, at 8.4 % instead of 6.9 %", null),
                Arguments.of(new Because.LeasePayments(36, "0.00125", Dollars.of(26_745), Dollars.of(18_240)),
                        "36 payments at a money factor of 0.00125: cost $26,745.00, residual $18,240.00", null),
                Arguments.of(new Because.Residual(Percent.of(57), Dollars.of(32_000)),
                        "57 % of the sticker price of $32,000.00", null),
                Arguments.of(new Because.Rule("R6"), "by R6", "R6"),
                Arguments.of(new Because.Program("N-1", 2), "program N-1, revision 2", "N-1 rev 2"),
                Arguments.of(new Because.Table("MI", "2026", Quality.OFFICIAL, "MCL 205.92"),
                        "MI, as of 2026, the state's own text: MCL 205.92", "MCL 205.92"),
                Arguments.of(new Because.Entered("Utah commission"), "entered by hand, from Utah commission", "Utah commission"),
                Arguments.of(new Because.Instead("OH", Dollars.of(5)), "instead of $5.00 in OH", null));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void everyReasonIsOneLineAndNamesItsSource(Because because, String sentence, @Nullable String reference) {
        assertThat(because.sentence(TEXTS)).isEqualTo(sentence);
        assertThat(because.reference()).isEqualTo(Optional.ofNullable(reference));
    }
}
