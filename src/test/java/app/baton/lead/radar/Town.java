package app.baton.lead.radar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * An invented town of so many households, the same for the same seed: houses and buildings of many apartments, couples, father
 * and son of one name under one roof, firms whose number their people give, households of twelve with one telephone.
 */
final class Town {

    private static final List<String> STREETS = TownNames.words("""
            Main Oak Maple Cedar Elm Washington Lake Hill Walnut Spring North Ridge Church Willow Mill Sunset Railroad Jackson
            Cherry West South Center Highland Franklin Jefferson Park River Madison Pine Lincoln Meadow Forest Spruce Hickory
            Liberty Huron Packard Plymouth Ford Telegraph Haggerty Carpenter Golfside Willis Prairie Sheldon Barton Division
            Old_Mill Stony_Creek Deer_Run Cherry_Hill Timber_Trail Martin_Luther_King Ann_Arbor_Saline Seven_Mile Eight_Mile""");
    private static final List<String> KINDS = TownNames.words("St Ave Rd Dr Ln Ct Blvd Way Pl Trl Cir Ter Pkwy");
    private static final List<String> CITIES = TownNames.words("""
            Ann_Arbor Ypsilanti Livonia Westland Canton Dearborn South_Lyon Dexter Adrian Novi Farmington_Hills Brighton Romulus
            Chelsea Howell Lansing Plymouth Garden_City Saline Milan Taylor Southfield Royal_Oak Troy Monroe Jackson Northville
            Wixom Warren Redford Inkster Belleville Tecumseh Pinckney Whitmore_Lake Manchester Flat_Rock
            Trenton Detroit Flint""");
    private static final List<String> DOMAINS = List.of("example.com", "example.net", "example.org", "mail.example.com",
            "post.example.net", "web.example.org");
    private static final int[] AREAS = {734, 734, 734, 248, 313, 517, 810, 586, 947, 419};

    private final SplittableRandom dice;
    private final TownNames names;
    private final List<String> firms = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();

    private Town(long seed, int size) {
        dice = new SplittableRandom(seed);
        names = new TownNames(dice.split(), Math.max(600, Math.min(30_000, size / 6)));
        for (int i = 0; i < 60; i++) {
            firms.add(phone());
        }
        while (households.size() < size) {
            build();
        }
        while (households.size() > size) {
            households.removeLast();
        }
    }

    static List<Household> of(long seed, int size) {
        return Collections.unmodifiableList(new Town(seed, size).households);
    }

    private void build() {
        double chance = dice.nextDouble();
        if (chance < 0.008) {
            building();
        } else if (chance < 0.028) {
            fatherAndSon();
        } else if (chance < 0.0284) {
            twelve();
        } else if (chance < 0.04) {
            neighbors();
        } else {
            households.add(household(address(""), names.last(dice)));
        }
    }

    private void building() {
        HomeAddress house = address("");
        int flats = 6 + dice.nextInt(40);
        for (int i = 1; i <= flats; i++) {
            households.add(household(unit(house, "Apt " + (100 * (1 + i / 10) + i % 10)), names.last(dice)));
        }
    }

    private void neighbors() {
        HomeAddress house = address("");
        households.add(household(unit(house, "Apt 1"), names.last(dice)));
        households.add(household(unit(house, "Apt 2"), names.last(dice)));
    }

    private void fatherAndSon() {
        HomeAddress house = address("");
        String first = names.first(dice);
        String last = names.last(dice);
        String home = phone();
        boolean own = dice.nextDouble() < 0.5;
        for (String suffix : List.of("Sr", "Jr")) {
            Addressee person = new Addressee("", first, "", last, suffix);
            households.add(new Household(List.of(person), house, List.of(own ? phone() : home), emails(person)));
        }
    }

    private void twelve() {
        HomeAddress house = address("");
        String last = names.last(dice);
        String home = phone();
        for (int i = 0; i < 12; i++) {
            Addressee person = Addressee.of(names.first(dice), last);
            households.add(new Household(List.of(person), house, List.of(home), List.of()));
        }
    }

    private Household household(HomeAddress address, String last) {
        Addressee person = new Addressee(dice.nextDouble() < 0.6 ? "Ms." : "", names.first(dice), initial(), last, "");
        List<Addressee> persons = new ArrayList<>(List.of(person));
        if (dice.nextDouble() < 0.22) {
            persons.add(Addressee.of(names.first(dice), dice.nextDouble() < 0.9 ? last : names.last(dice)));
        }
        double chance = dice.nextDouble();
        List<String> phones = chance < 0.07 ? List.of()
                : List.of(chance < 0.085 ? firms.get(dice.nextInt(firms.size())) : phone());
        return new Household(persons, address, phones, emails(person));
    }

    private String initial() {
        return dice.nextDouble() < 0.3 ? String.valueOf((char) ('A' + dice.nextInt(26))) : "";
    }

    private HomeAddress address(String unit) {
        String way = dice.nextDouble() < 0.3 ? List.of("N ", "S ", "E ", "W ").get(dice.nextInt(4)) : "";
        String street = dice.nextDouble() < 0.5 ? STREETS.get(dice.nextInt(STREETS.size())) : names.last(dice);
        int city = Math.min(dice.nextInt(CITIES.size()), dice.nextInt(CITIES.size()));
        int house = 1 + dice.nextInt(dice.nextDouble() < 0.4 ? 400 : 9900);
        String flat = unit.isEmpty() && dice.nextDouble() < 0.06 ? "Unit " + (char) ('A' + dice.nextInt(6)) : unit;
        return new HomeAddress(house + " " + way + street + " " + KINDS.get(dice.nextInt(KINDS.size())), flat, CITIES.get(city),
                "MI", "48" + (char) ('0' + city / 10) + (char) ('0' + city % 10) + dice.nextInt(6));
    }

    private static HomeAddress unit(HomeAddress house, String unit) {
        return new HomeAddress(house.street(), unit, house.city(), house.state(), house.zip());
    }

    private String phone() {
        return phone(dice);
    }

    /** A number of this town that nobody may have. */
    static String phone(SplittableRandom dice) {
        return "+1" + AREAS[dice.nextInt(AREAS.length)] + (200 + dice.nextInt(800)) + "%04d".formatted(dice.nextInt(10_000));
    }

    private List<String> emails(Addressee person) {
        if (dice.nextDouble() < 0.36) {
            return List.of();
        }
        return List.of(email(person, dice));
    }

    /** An address as somebody of this name would have it. */
    static String email(Addressee person, SplittableRandom dice) {
        String first = bare(person.first());
        String last = bare(person.last());
        String number = dice.nextDouble() < 0.55 ? "" : String.valueOf(1 + dice.nextInt(99));
        String start = switch (dice.nextInt(4)) {
            case 0 -> first + "." + last;
            case 1 -> first.charAt(0) + last;
            case 2 -> last + first;
            default -> first + last.charAt(0);
        };
        return start + number + "@" + DOMAINS.get(dice.nextInt(DOMAINS.size()));
    }

    static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replace('ł', 'l').replace('ø', 'o')
                .replaceAll("[^a-z]", "");
    }
}
