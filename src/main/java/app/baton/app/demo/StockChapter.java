package app.baton.app.demo;

import app.baton.incentive.Condition;
import app.baton.incentive.VehicleFact;
import app.baton.people.Person;
import app.baton.people.User;
import app.baton.vehicle.StockNews;
import app.baton.vehicle.StockReading;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.Vin;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Three hundred vehicles on the lot: a list comes in each week, three or four are sold on an opening day, the oldest first
 * but for a few that nobody wants, and people hold what their customers come to see.
 */
final class StockChapter implements Chapter {

    private static final int AT_FIRST = 300;
    private static final int A_WEEK = 23;
    private static final int OLDEST_AT_FIRST = 170;
    private static final int COMING = 14;
    private static final int FIELD_ACTIONS_ON = 16;
    private static final int SLOW = 13;
    private static final List<String> REASONS = List.of("Comes at five to drive it", "Spouse wants to see it",
            "Waits for the bank",
            "Pick-up tomorrow morning", "Trade is being looked at");
    private static final List<String> CUSTOMERS = List.of("Leonora Quist", "Tobias Hale", "Marguerite Bowden", "Ansel Whitlock",
            "Priscilla Yarrow", "Duncan Eastlake");

    private final Cast cast;
    private final StoryDays days;
    private final DemoPeople people;
    private final List<String> lot = new ArrayList<>();
    private final Set<String> unwanted = new LinkedHashSet<>();
    private int number;

    StockChapter(Cast cast, StoryDays days, DemoPeople people) {
        this.cast = cast;
        this.days = days;
        this.people = people;
    }

    @Override
    public List<Scene> on(LocalDate day) {
        List<Scene> scenes = new ArrayList<>();
        if (day.equals(days.first())) {
            scenes.add(Scene.at(6, 20, () -> arrive(day, AT_FIRST, OLDEST_AT_FIRST)));
        } else if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
            scenes.add(Scene.at(6, 40, () -> arrive(day, A_WEEK, 5)));
        }
        if (day.equals(days.worked())) {
            scenes.add(Scene.at(6, 45, () -> coming(day)));
            scenes.add(Scene.at(6, 50, this::listedVehicles));
        }
        if (day.getDayOfMonth() == FIELD_ACTIONS_ON || day.equals(days.worked())) {
            scenes.add(Scene.at(6, 55, () -> fieldActions(day)));
        }
        if (day.equals(days.worked())) {
            scenes.add(Scene.at(7, 55, this::share));
        }
        if (days.open(day)) {
            int sold = day.getDayOfWeek() == DayOfWeek.SATURDAY ? 6 : 3 + Dice.roll(2, "sold", day);
            IntStream.range(0, sold).forEach(i -> scenes.add(Scene.at(10 + i, 15, () -> sell(day, i))));
        }
        if (days.open(day) && !day.isBefore(days.shared())) {
            int held = day.equals(days.worked()) ? 4 : 1;
            IntStream.range(0, held).forEach(i -> scenes.add(Scene.at(7, 10 + 5 * i, () -> hold(day, i))));
        }
        return scenes;
    }

    /** A list of the inventory system: so many vehicles that came within the last days. */
    private void arrive(LocalDate day, int count, int lastDays) {
        List<StockReading.Row> rows = IntStream.range(0, count).mapToObj(i -> {
            number++;
            LocalDate stocked = day.minusDays(Dice.roll(lastDays, "stocked", number));
            return Make.drawn(number).vehicle(number, modelYear(day), stocked, null);
        }).toList();
        take(day, rows);
        rows.forEach(row -> {
            lot.add(row.listing().stock());
            if (Dice.onceIn(14, "unwanted", row.listing().stock())) {
                unwanted.add(row.listing().stock());
            }
        });
    }

    private void coming(LocalDate day) {
        take(day, IntStream.range(0, COMING).mapToObj(i -> {
            number++;
            return Make.values()[Dice.roll(Make.EXPEDITION.ordinal(), "coming", number)]
                    .vehicle(number, modelYear(day) + (day.getMonthValue() > 6 ? 1 : 0), null, null);
        }).toList());
    }

    /** The vehicles that a bonus names by their VINs stand here too. */
    private void listedVehicles() {
        Set<Vin> listed = new TreeSet<>();
        cast.steward().newest(mia(), days.today()).forEach(program -> program.eligibility().leaves().stream()
                .map(Condition.Is::fact).forEach(fact -> {
                    if (fact instanceof VehicleFact.VinIn vins) {
                        listed.addAll(vins.vins());
                    }
                }));
        List<StockReading.Row> rows = new ArrayList<>();
        for (Vin vin : listed) {
            number++;
            rows.add(Make.F_150.vehicle(number, vin.modelYear().orElse(modelYear(days.today())),
                    days.worked().minusDays(60 + Dice.roll(60, "listed", number)), vin));
        }
        take(days.worked(), rows);
    }

    private void take(LocalDate day, List<StockReading.Row> rows) {
        if (!rows.isEmpty()) {
            cast.stock().importList(mia(), new StockReading("inventory-" + day + ".csv", rows, List.of(), List.of()), false);
        }
    }

    private void sell(LocalDate day, int which) {
        int reach = Math.max(1, lot.size() / 2);
        // sooner or later somebody wants the one that nobody wanted
        Stream<String> slow = Dice.onceIn(SLOW, "slow", day, which) ? unwanted.stream() : Stream.empty();
        Stream<String> usual = Stream.concat(IntStream.range(0, 8).mapToObj(i -> lot.get(Dice.roll(reach, "sale", day, which,
                i))),
                lot.stream()).filter(stock -> !unwanted.contains(stock));
        Stream.concat(slow, usual).findFirst().ifPresent(stock -> {
            lot.remove(stock);
            unwanted.remove(stock);
            cast.stock().find(DemoPeople.PAUL.asUser(), stock).filter(unit -> unit.state().isOffered())
                    .ifPresent(unit -> cast.stock().markSold(DemoPeople.PAUL.asUser(), unit, day));
        });
    }

    /** The other desks of the share hear of the stock as it is now, not of fourteen months of it. */
    private void share() {
        List<StockUnit> offered = cast.lot().offered();
        Instant now = cast.clock().now();
        cast.stockPost().send(new StockNews.Listed("inventory", true, offered.stream().map(StockNews::line).toList()), now,
                mia());
        offered.forEach(unit -> unit.heldAt(now).ifPresent(hold ->
                cast.stockPost().send(StockNews.held(unit, hold, false), now, mia())));
    }

    private void fieldActions(LocalDate day) {
        List<String> open = lot.stream().filter(stock -> Dice.onceIn(90, "recalled", stock)).toList();
        List.of("Ford", "Mazda").forEach(make -> cast.stock().fieldActions(DemoPeople.PAUL.asUser(), make, open, day));
    }

    private void hold(LocalDate day, int which) {
        List<Person> sellers = people.working(day).stream().filter(person -> person.title().contains("consultant")
                || person.title().contains("specialist")).toList();
        Person seller = sellers.get(Dice.roll(sellers.size(), "holder", day, which));
        Instant until = cast.clock().now().plus(Duration.ofHours(which == 0 ? 9 : 20 + 6L * which));
        for (int i = 0; i < 5; i++) {
            String stock = lot.get(Dice.roll(lot.size(), "held", day, which, i));
            StockUnit unit = cast.stock().find(seller.asUser(), stock).orElseThrow();
            if (unit.state().isOffered() && unit.heldAt(cast.clock().now()).isEmpty()) {
                cast.holds().hold(seller.asUser(), unit, CUSTOMERS.get(Dice.roll(CUSTOMERS.size(), "customer", day, which)),
                        REASONS.get(Dice.roll(REASONS.size(), "reason", day, which)), until);
                return;
            }
        }
    }

    /** The model year that most of the lot is of; the next one is on its way. */
    private static int modelYear(LocalDate day) {
        return day.getYear();
    }

    private static User mia() {
        return DemoPeople.MIA.asUser();
    }
}
