package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Program;
import app.baton.money.Dollars;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfferSplitTest {

    private final Lakeside store = new Lakeside();
    private final Program responder = Offers.military("26-1116", Offers.LAST, 400, "26-1115");

    @Test
    void whatEverybodyGetsAndWhatIsConditionalStandApart() {
        OfferSplit.VehicleLine line = only(split(List.of("F-150"), store.cash, store.military));

        assertThat(line.everybody()).extracting(share -> share.program()).containsExactly(store.cash);
        assertThat(line.conditional()).extracting(share -> share.program()).containsExactly(store.military);
        assertThat(line.everybodyTotal()).isEqualTo(Dollars.of(2500));
        assertThat(line.mostTotal()).isEqualTo(Dollars.of(3000));
        assertThat(line.conditional().getFirst().condition()).isNotBlank();
    }

    @Test
    void offersThatExcludeEachOtherAreNotAddedUp() {
        assertThat(only(split(List.of("F-150"), store.cash, store.military, responder)).mostTotal())
                .isEqualTo(Dollars.of(3000));
    }

    @Test
    void whatCannotBeHadOnOneDayIsNotAddedUp() {
        Program december = store.military.shifted(30, 31);

        assertThat(only(split(List.of("F-150"), store.cash, december)).mostTotal()).isEqualTo(Dollars.of(2500));
        assertThat(only(split(List.of("F-150"), store.cash, store.military.shifted(29, 31))).mostTotal())
                .as("on Nov 30 both").isEqualTo(Dollars.of(3000));
    }

    @Test
    void moneyOfAnotherRouteIsNotAddedUp() {
        Program rate = Offers.rate("26-1102", 1, Offers.LAST, "1.9");

        OfferSplit.VehicleLine line = only(split(List.of("F-150"), store.cash, rate, store.military));
        assertThat(line.mostTotal()).isEqualTo(Dollars.of(3000));
        assertThat(line.conditional()).anySatisfy(share -> assertThat(share.money()).isFalse());
    }

    @Test
    void dealerMoneyIsCountedForNobody() {
        OfferSplit split = split(List.of("F-150"), store.cash, store.dealer);

        assertThat(split.dealer()).extracting(share -> share.most()).containsExactly(Dollars.of(1000));
        assertThat(only(split).mostTotal()).isEqualTo(Dollars.of(2500));
    }

    @Test
    void eachVehicleLineIsToldByItself() {
        OfferSplit split = split(List.of("F-150", "2026 Explorer"), store.cash);

        assertThat(split.lines()).extracting(OfferSplit.VehicleLine::everybodyTotal)
                .containsExactly(Dollars.of(2500), Dollars.of(1500));
        assertThat(split.safeToPromise()).isEqualTo(Dollars.of(1500));
    }

    @Test
    void withoutVehicleLinesThoseOfTheProgramsAreTold() {
        assertThat(split(List.of(), store.cash).lines()).extracting(OfferSplit.VehicleLine::name)
                .containsExactly("Explorer", "F-150");
    }

    @Test
    void whatIsForAnyModelIsTold() {
        OfferSplit.VehicleLine line = only(split(List.of(), store.military));

        assertThat(line.name()).isEqualTo("Every model");
        assertThat(line.everybody()).isEmpty();
        assertThat(line.everybodyTotal()).isEqualTo(Dollars.zero());
        assertThat(line.conditional()).extracting(OfferSplit.Share::most).containsExactly(Dollars.of(500));
    }

    @Test
    void modelsThatOnlyTheAmountsTellApartAreToldBeforeAllOthers() {
        OfferSplit split = split(List.of(), Offers.militaryByModel("26-1110", "F-150", 1000, 750));

        assertThat(split.lines()).extracting(OfferSplit.VehicleLine::name).containsExactly("F-150", "Every other model");
        assertThat(split.lines()).extracting(OfferSplit.VehicleLine::mostTotal)
                .containsExactly(Dollars.of(1000), Dollars.of(750));
        assertThat(split.safeToPromise()).isEqualTo(Dollars.zero());
    }

    @Test
    void aLineThatTheProgramsDoNotNameGetsNothing() {
        OfferSplit.VehicleLine line = only(split(List.of("Bronco"), Offers.cash("1", 1, Offers.LAST, Map.of("Bronco Sport", 9))));

        assertThat(line.everybody()).isEmpty();
        assertThat(line.everybodyTotal()).isEqualTo(Dollars.zero());
    }

    private OfferSplit split(List<String> lines, Program... programs) {
        return OfferSplit.of(List.of(programs), List.of(), lines, store.texts);
    }

    private static OfferSplit.VehicleLine only(OfferSplit split) {
        assertThat(split.lines()).hasSize(1);
        return split.lines().getFirst();
    }
}
