package app.baton.incentive;

import static app.baton.incentive.Outcomes.NO;
import static app.baton.incentive.Outcomes.UNKNOWN;
import static app.baton.incentive.Outcomes.YES;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.money.Dollars;
import app.baton.vehicle.FieldAction;
import app.baton.vehicle.ModelLine;
import app.baton.vehicle.Past;
import app.baton.vehicle.Use;
import app.baton.vehicle.VehicleState;
import app.baton.vehicle.Vin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs ask of the vehicle, and what a vehicle of which little is known answers. */
class VehicleFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Vin VIN = Vin.parse("1FTFW3L85TFB32734");
    private static final DealVehicle TRUCK = vehicle("F-150", "XLT", DAY.minusDays(120), false, Past.unknown());

    @ParameterizedTest
    @CsvSource({"2026,Ford,F150,,YES", "2027,Ford,F-150,,NO", "2026,Lincoln,F-150,,NO", "2026,Ford,Ranger,,NO",
        "2026,Ford,F-150,xlt,YES", "2026,Ford,F-150,XL,NO"})
    void linesCompareByPlainNames(int year, String make, String model, @Nullable String trim, String met) {
        ModelLine line = new ModelLine(List.of(year), make, model, trim == null ? List.of() : List.of(trim));
        assertThat(on(TRUCK, new VehicleFact.Vehicle(List.of(line), List.of()))).isEqualTo(of(met));
        assertThat(TRUCK.isOf(line)).isEqualTo(met.equals("YES"));
    }

    @ParameterizedTest
    @CsvSource({"F-150 XLT,f150xlt", "Citro\u00cbn C4,citro\u00ebnc4", "\u0160koda 1.5,\u0161koda15", "\u212a2500,k2500",
        "'  ',''"})
    void namesCompareBySmallLettersAndDigitsInAnyScript(String name, String plain) {
        assertThat(SeenUnit.plain(name)).isEqualTo(plain);
    }

    @Test
    void whatALineLeavesOutIsNotAskedAndATrimThatNobodyNamedIsUnknown() {
        DealVehicle bare = vehicle("F-150", null, null, null, Past.unknown());
        var trims = new VehicleFact.Vehicle(List.of(ModelLine.of(2026, "Ford", "F-150", "XL", "XLT")), List.of());
        assertThat(on(bare, trims)).isEqualTo(UNKNOWN);
        assertThat(bare.isOf(trims.lines().getFirst())).isFalse();
        assertThat(on(bare, new VehicleFact.Vehicle(List.of(new ModelLine(List.of(), null, null, List.of())), List.of())))
                .isEqualTo(YES);
        assertThat(on(bare, new VehicleFact.Vehicle(List.of(ModelLine.of(2026, "Ford", "Ranger"),
                ModelLine.of(2026, "Ford", "F-150")), List.of()))).isEqualTo(YES);
        assertThat(on(TRUCK, new VehicleFact.Vehicle(List.of(), trims.lines()))).isEqualTo(NO);
        assertThat(on(bare, new VehicleFact.Vehicle(List.of(), trims.lines()))).isEqualTo(UNKNOWN);
        assertThat(on(TRUCK, new VehicleFact.Vehicle(List.of(ModelLine.of(2026, "Ford", "F-150")),
                List.of(ModelLine.of(2026, "Ford", "F-150", "Lariat"))))).isEqualTo(YES);
    }

    @ParameterizedTest
    @CsvSource({"1FTFW3L85TFB32734,YES", "1FTFW3L8?TFB?????,YES", "?????????????????,YES", "2FTFW3L8?TFB?????,NO",
        "1FTFW3L85TFB32735,NO"})
    void patternsOfVins(String pattern, String met) {
        assertThat(on(TRUCK, new VehicleFact.VinIn(List.of(), List.of(pattern)))).isEqualTo(of(met));
    }

    @Test
    void listedVins() {
        assertThat(on(TRUCK, new VehicleFact.VinIn(List.of(VIN), List.of()))).isEqualTo(YES);
        assertThat(on(TRUCK, new VehicleFact.VinIn(List.of(Vin.parse("1FTFW3L85TFB32735")), List.of()))).isEqualTo(NO);
        DealVehicle none = new DealVehicle(null, 2026, "Ford", "F-150", null, null, null, null, null, null, Past.unknown());
        assertThat(on(none, new VehicleFact.VinIn(List.of(VIN), List.of()))).isEqualTo(UNKNOWN);
        DealVehicle old = new DealVehicle(Vin.parse("SERIAL123"), 1965, "Ford", "Mustang", null, null, null, null, null, null,
                Past.unknown());
        assertThat(on(old, new VehicleFact.VinIn(List.of(), List.of("?????????????????")))).isEqualTo(NO);
    }

    @Test
    void newUsedOrNotSaid() {
        var fact = new VehicleFact.State(List.of(VehicleState.NEW));
        assertThat(on(TRUCK, fact)).isEqualTo(YES);
        assertThat(on(TRUCK, new VehicleFact.State(List.of(VehicleState.USED)))).isEqualTo(NO);
        DealVehicle none = new DealVehicle(VIN, 2026, "Ford", "F-150", null, null, null, null, null, null, Past.unknown());
        assertThat(on(none, fact)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"true,,YES", ",true,YES", "false,false,NO", "false,,UNKNOWN", ",false,UNKNOWN", ",,UNKNOWN"})
    void servedTheStore(@Nullable Boolean demonstrator, @Nullable Boolean loaner, String met) {
        Past past = new Past(demonstrator, loaner, null, null, null, null);
        assertThat(on(vehicle("F-150", null, null, null, past),
                new VehicleFact.ServedAs(List.of(Use.DEMONSTRATOR, Use.LOANER)))).isEqualTo(of(met));
    }

    @ParameterizedTest
    @CsvSource({"2026-08-01,2026-08-01,YES", "2026-08-02,,NO", ",2026-07-31,NO", ",2026-08-01,YES", "2026-08-01,,YES",
        "2026-07-01,2026-09-01,YES"})
    void daysOfServiceAndArrival(@Nullable LocalDate from, @Nullable LocalDate until, String met) {
        LocalDate day = LocalDate.of(2026, 8, 1);
        Past past = new Past(null, null, day, null, null, null);
        assertThat(on(vehicle("F-150", null, null, null, past), new VehicleFact.InService(from, until))).isEqualTo(of(met));
        assertThat(on(vehicle("F-150", null, day, null, Past.unknown()), new VehicleFact.Stocked(from, until)))
                .isEqualTo(of(met));
        DealVehicle bare = vehicle("F-150", null, null, null, Past.unknown());
        assertThat(on(bare, new VehicleFact.InService(from, until))).isEqualTo(UNKNOWN);
        assertThat(on(bare, new VehicleFact.Stocked(from, until))).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"120,,YES", "121,,NO", ",120,YES", ",119,NO", "100,130,YES"})
    void daysInStock(@Nullable Integer atLeast, @Nullable Integer atMost, String met) {
        assertThat(on(TRUCK, new VehicleFact.DaysInStock(atLeast, atMost))).isEqualTo(of(met));
    }

    @Test
    void beforeItArrivesAVehicleHasNoDaysInStock() {
        var fact = new VehicleFact.DaysInStock(0, null);
        assertThat(on(vehicle("F-150", null, DAY, null, Past.unknown()), fact)).isEqualTo(YES);
        assertThat(on(vehicle("F-150", null, DAY.plusDays(1), null, Past.unknown()), fact)).isEqualTo(UNKNOWN);
        assertThat(on(vehicle("F-150", null, null, null, Past.unknown()), fact)).isEqualTo(UNKNOWN);
    }

    @Test
    void fromStockOrOrdered() {
        var stock = new VehicleFact.Origin(VehicleFact.Origin.From.STOCK);
        var order = new VehicleFact.Origin(VehicleFact.Origin.From.SOLD_ORDER);
        assertThat(on(TRUCK, stock)).isEqualTo(YES);
        assertThat(on(TRUCK, order)).isEqualTo(NO);
        DealVehicle ordered = vehicle("F-150", null, null, true, Past.unknown());
        assertThat(on(ordered, stock)).isEqualTo(NO);
        assertThat(on(ordered, order)).isEqualTo(YES);
        assertThat(on(vehicle("F-150", null, null, null, Past.unknown()), stock)).isEqualTo(UNKNOWN);
    }

    @Test
    void fieldActionsAndReports() {
        var action = new VehicleFact.OpenFieldAction(DateKind.DELIVERY);
        assertThat(on(TRUCK, action)).isEqualTo(UNKNOWN);
        assertThat(on(past(Past.unknown().with(new FieldAction(true, DAY))), action)).isEqualTo(YES);
        assertThat(on(past(Past.unknown().with(new FieldAction(false, DAY))), action)).isEqualTo(NO);
        var reported = new VehicleFact.ReportedBefore();
        assertThat(on(TRUCK, reported)).isEqualTo(UNKNOWN);
        assertThat(on(past(new Past(null, null, null, null, true, null)), reported)).isEqualTo(YES);
        assertThat(on(past(new Past(null, null, null, null, false, null)), reported)).isEqualTo(NO);
    }

    @Test
    void itsNameHasTheTrimWhereOneIsKnown() {
        assertThat(TRUCK.name()).isEqualTo("2026 Ford F-150 XLT");
        assertThat(vehicle("F-150", null, null, null, Past.unknown()).name()).isEqualTo("2026 Ford F-150");
    }

    private static int on(DealVehicle vehicle, VehicleFact fact) {
        return VehicleTest.of(fact, DAY).on(SeenUnit.of(vehicle));
    }

    private static DealVehicle past(Past past) {
        return vehicle("F-150", null, null, null, past);
    }

    private static DealVehicle vehicle(String model, @Nullable String trim, @Nullable LocalDate stocked,
                                       @Nullable Boolean ordered, Past past) {
        return new DealVehicle(VIN, 2026, "Ford", model, trim, VehicleState.NEW, Dollars.of(50_000), null, stocked, ordered,
                past);
    }

    private static int of(String name) {
        return switch (name) {
            case "YES" -> YES;
            case "NO" -> NO;
            default -> UNKNOWN;
        };
    }
}
