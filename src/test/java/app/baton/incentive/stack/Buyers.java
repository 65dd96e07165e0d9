package app.baton.incentive.stack;

import app.baton.incentive.CustomerFact.Serves.Calling;
import app.baton.incentive.Evidence;
import app.baton.incentive.PartyRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Buyers of every kind at the sample bulletin's store, each from a number of its own. */
final class Buyers {

    private static final List<String> TIERS = List.of("T0-1", "T2", "T3", "T4");
    private static final List<String> ZIPS = List.of("48103", "48197", "49201", "43604");

    private Buyers() { }

    static Deals of(Random random) {
        Deals deal = vehicle(random).in(pick(random, ZIPS)).delivered("1127", random.nextInt(17));
        int sale = 3 + random.nextInt(26);
        LocalDate sold = LocalDate.of(2026, 11, sale);
        deal.on(sold.toString(), sold.plusDays(random.nextInt(4)).toString());
        if (random.nextInt(5) > 0) {
            deal.tier(pick(random, TIERS));
        }
        if (random.nextInt(4) == 0) {
            deal.plan(44_100, 44_100 - random.nextInt(4000));
            deal.knowing(new Evidence.Pin(PartyRole.BUYER, Deals.id("1120"), sold.minusDays(random.nextInt(3))));
        }
        if (random.nextInt(3) == 0) {
            deal.deferring();
        }
        people(random, deal, sold);
        return deal;
    }

    private static Deals vehicle(Random random) {
        String stocked = LocalDate.of(2026, 3, 1).plusDays(random.nextInt(240)).toString();
        return switch (random.nextInt(5)) {
            case 0 -> Deals.of("F-150", pick(random, List.of("XL", "XLT", "Lariat")), 57_335, stocked).vin("1FTFW3L85TFB32734");
            case 1 -> Deals.of("Explorer", pick(random, List.of("Active", "ST-Line", "ST")), 51_230, stocked);
            case 2 -> Deals.of("Mustang Mach-E", "GT", 57_180, stocked);
            case 3 -> Deals.of("Bronco Sport", "Badlands", 38_000, stocked);
            default -> Deals.of("Expedition", "Max", 74_000, stocked);
        };
    }

    private static void people(Random random, Deals deal, LocalDate sold) {
        if (random.nextBoolean()) {
            deal.knowing(Deals.owns(PartyRole.BUYER, pick(random, List.of("Ford", "Honda", "Lincoln")),
                    2010 + random.nextInt(14), sold.minusDays(random.nextInt(400)).toString()));
        }
        if (random.nextInt(3) == 0) {
            deal.knowing(Deals.serves(pick(random, List.of(Calling.VETERAN, Calling.POLICE_OFFICER))));
        }
        if (random.nextInt(3) == 0) {
            deal.knowing(new Evidence.Degree(PartyRole.BUYER, sold.minusMonths(random.nextInt(30))),
                    new Evidence.FirstOnContract(PartyRole.BUYER));
        }
        if (random.nextInt(3) == 0) {
            deal.knowing(Deals.certificate("1118", pick(random, List.of(500, 750, 1000)), sold.plusDays(5).toString()));
        }
        if (random.nextInt(3) == 0) {
            deal.knowing(Deals.certificate("1119", pick(random, List.of(750, 1250)), sold.plusDays(5).toString()));
        }
        if (random.nextInt(3) == 0) {
            deal.knowing(Deals.certificate("1129", 0, sold.plusDays(5).toString()));
        }
        if (random.nextInt(3) == 0) {
            deal.knowing(Deals.account(PartyRole.HOUSEHOLD_MEMBER));
        }
    }

    static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
