package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.vehicle.FieldAction;
import app.baton.vehicle.Listing;
import app.baton.vehicle.Lot;
import app.baton.vehicle.ModelLine;
import app.baton.vehicle.Past;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.Use;
import app.baton.vehicle.VehicleState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Judging a whole stock at once counts what judging one unit after the other counts, whatever is asked and known. */
class StockAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<String> MODELS = List.of("F-150", "Explorer", "Escape");
    private static final List<String> TRIMS = List.of("XL", "XLT", "Lariat");

    private final Random random = new Random(20_261_124);

    @Test
    void randomConditionsOverRandomStocksComeOutAsOneByOne() {
        int fit = 0;
        int mayFit = 0;
        for (int size : new int[] {0, 1, 2, 63, 64, 65, 127, 128, 200}) {
            List<StockUnit> stock = Stream.generate(this::unit).limit(size).toList();
            StockAnswers answers = new StockAnswers(stock, DAY);
            for (int round = 0; round < 60; round++) {
                Condition condition = condition(3);
                Answers all = answers.to(condition);
                long[] offered = new long[(size + 63) >> 6];
                all.addTo(offered);
                assertThat(all.fit()).as("%d units, %s", size, condition).isEqualTo(count(stock, condition, Fit.Answer.FITS));
                assertThat(all.mayFit()).as("%d units, %s", size, condition)
                        .isEqualTo(count(stock, condition, Fit.Answer.MAY_FIT));
                assertThat(Arrays.stream(offered).map(Long::bitCount).sum()).isEqualTo(all.fit() + all.mayFit());
                fit += all.fit();
                mayFit += all.mayFit();
            }
        }
        assertThat(fit).isPositive();
        assertThat(mayFit).isPositive();
    }

    private static int count(List<StockUnit> stock, Condition condition, Fit.Answer wanted) {
        VehicleTest judge = VehicleJudge.of(condition, DAY).exactly();
        return Math.toIntExact(stock.stream()
                .filter(unit -> ProgramFitting.answer(judge.on(SeenUnit.of(unit))) == wanted).count());
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth == 0 ? 1 : 5)) {
            case 1 -> new Condition.All(conditions(random.nextInt(4), depth - 1), null);
            case 2 -> new Condition.Any(conditions(1 + random.nextInt(3), depth - 1), null);
            case 3 -> new Condition.Not(condition(depth - 1), null);
            default -> Condition.is(fact());
        };
    }

    private List<Condition> conditions(int count, int depth) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            conditions.add(condition(depth));
        }
        return conditions;
    }

    private Fact fact() {
        return switch (random.nextInt(9)) {
            case 0 -> new VehicleFact.Vehicle(List.of(line()), random.nextBoolean() ? List.of() : List.of(line()));
            case 1 -> new VehicleFact.State(List.of(any(List.of(VehicleState.values()))));
            case 2 -> new VehicleFact.ServedAs(List.of(any(List.of(Use.values()))));
            case 3 -> new VehicleFact.DaysInStock(random.nextInt(60), null);
            case 4 -> new VehicleFact.Stocked(DAY.minusDays(random.nextInt(90)), null);
            case 5 -> new VehicleFact.Origin(any(List.of(VehicleFact.Origin.From.values())));
            case 6 -> new VehicleFact.OpenFieldAction(DateKind.DELIVERY);
            case 7 -> new VehicleFact.ReportedBefore();
            default -> new CustomerFact.FirstOnContract(List.of(PartyRole.BUYER));
        };
    }

    private ModelLine line() {
        return new ModelLine(random.nextBoolean() ? List.of() : List.of(2025 + random.nextInt(2)), "Ford", any(MODELS),
                random.nextBoolean() ? List.of() : List.of(any(TRIMS)));
    }

    private StockUnit unit() {
        int number = random.nextInt(1_000_000);
        Listing listing = Lot.of("1FTFW3L85TF%06d".formatted(number), "S" + number,
                any(List.of(VehicleState.values())), 2025 + random.nextInt(2), "FORD",
                any(MODELS), random.nextInt(4) == 0 ? null : any(TRIMS)).with(random.nextInt(50), 40_000, null,
                DAY.minusDays(random.nextInt(100)));
        return Lot.unit(number, listing).knowing(new Past(known(), known(), null, known(), known(),
                random.nextInt(3) == 0 ? null : new FieldAction(random.nextBoolean(), DAY)));
    }

    private @Nullable Boolean known() {
        int which = random.nextInt(3);
        return which == 0 ? null : Boolean.valueOf(which == 1);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
