package app.baton.lead.radar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How a person of a mailed household comes to be typed at the desk, and what goes wrong with it. It was written down before
 * the index that it judges was tuned, and is left as it is: to change a number here is to change the question.
 *
 * <p>Half of what is typed is a call (name and phone), a third a form of the web (name, phone, e-mail, ZIP), the rest somebody
 * who stands there (name and address). In each, one thing is wrong, or two.
 */
final class Corruption {

    /** What goes wrong. */
    enum Kind {
        NOTHING, TYPO_FIRST, TYPO_LAST, SWAPPED, NICKNAME, PHONE_DIGITS, PHONE_DIGIT_WRONG, ACCENT, UNIT_MISSING, MARRIED,
        OLD_PHONE, TYPO_STREET, HOUSE_DIGITS, TYPO_EMAIL, TWO_THINGS
    }

    /** One question: what is typed, and whom it is meant to find. */
    record Question(Kind kind, Typed typed, int household) { }

    private static final List<Kind> SINGLE = List.of(Kind.values()).subList(1, Kind.values().length - 1);

    private final List<Household> town;
    private final TownNames names;
    private final SplittableRandom dice;
    private final Slips slips;

    Corruption(List<Household> town, long seed) {
        this.town = town;
        this.dice = new SplittableRandom(seed);
        this.names = new TownNames(new SplittableRandom(seed ^ 0x5eed), 5000);
        this.slips = new Slips(dice.split());
    }

    /** So many questions, as many of each kind. */
    List<Question> questions(int count) {
        List<Question> questions = new ArrayList<>();
        while (questions.size() < count) {
            Kind kind = Kind.values()[questions.size() % Kind.values().length];
            questions.add(question(kind));
        }
        return Collections.unmodifiableList(questions);
    }

    private Question question(Kind kind) {
        while (true) {
            int household = dice.nextInt(town.size());
            Typed right = typed(town.get(household), kind == Kind.TWO_THINGS ? null : kind);
            Typed wrong = kind == Kind.TWO_THINGS ? twice(right) : wrong(right, kind);
            if (kind == Kind.NOTHING || !wrong.equals(right) && (kind != Kind.TWO_THINGS || findable(wrong, right))) {
                return new Question(kind, wrong, household);
            }
        }
    }

    /** Something that says more than a name is left right, so that a careful person could find the household too. */
    private static boolean findable(Typed wrong, Typed right) {
        boolean name = wrong.last().equals(right.last()) && !right.last().isEmpty() || wrong.first().equals(right.first());
        boolean phone = wrong.phone().equals(right.phone()) && !right.phone().isEmpty();
        boolean email = wrong.email().equals(right.email()) && !right.email().isEmpty();
        boolean street = wrong.street().equals(right.street()) && !right.street().isEmpty();
        return name && (phone || email || street);
    }

    private Typed twice(Typed right) {
        Kind one = SINGLE.get(dice.nextInt(SINGLE.size()));
        Kind other = SINGLE.get(dice.nextInt(SINGLE.size()));
        Typed once = wrong(right, one);
        Typed both = one == other ? right : wrong(once, other);
        return once.equals(right) || both.equals(once) ? right : both;
    }

    /** What a person of the household says, everything right, by the way in which he comes. */
    private Typed typed(Household household, @Nullable Kind kind) {
        Addressee person = household.persons().get(dice.nextInt(household.persons().size()));
        Typed name = Typed.nothing().named(person.first(), person.last());
        String phone = household.phones().isEmpty() ? "" : slips.written(household.phones().getFirst());
        String email = household.emails().isEmpty() ? "" : household.emails().getFirst();
        HomeAddress home = household.address();
        boolean address = kind == Kind.UNIT_MISSING || kind == Kind.TYPO_STREET || kind == Kind.HOUSE_DIGITS || phone.isEmpty();
        double way = address ? 1 : dice.nextDouble();
        if (kind == Kind.OLD_PHONE) {
            Typed called = name.calledAt(phone);
            return email.isEmpty() || dice.nextBoolean() ? at(called, home)
                    : called.writingFrom(email).livingAt("", "", "", home.zip());
        }
        if (kind == Kind.TYPO_EMAIL || way >= 0.5 && way < 0.8) {
            return name.calledAt(phone).writingFrom(email).livingAt("", "", "", home.zip());
        }
        return way < 0.5 ? name.calledAt(phone) : at(name, home);
    }

    private static Typed at(Typed typed, HomeAddress home) {
        return typed.livingAt(home.street(), home.unit(), home.city(), home.zip());
    }

    /** With this one thing wrong; the same where there is nothing that could go wrong so. */
    private Typed wrong(Typed it, Kind kind) {
        return switch (kind) {
            case NOTHING, TWO_THINGS -> it;
            case TYPO_FIRST -> it.named(slips.typo(it.first()), it.last());
            case TYPO_LAST -> it.named(it.first(), slips.typo(it.last()));
            case SWAPPED -> it.named(it.last(), it.first());
            case NICKNAME -> it.named(slips.nickname(it.first()), it.last());
            case PHONE_DIGITS -> it.calledAt(slips.digits(it.phone(), 0));
            case PHONE_DIGIT_WRONG -> it.calledAt(digitWrong(it.phone()));
            case ACCENT -> it.named(Slips.plain(it.first()), Slips.plain(it.last()));
            case UNIT_MISSING -> it.livingAt(it.street(), "", it.city(), it.zip());
            case MARRIED -> it.named(it.first(), married(it.last()));
            case OLD_PHONE -> it.phone().isEmpty() ? it : it.calledAt(slips.written(Town.phone(dice)));
            case TYPO_STREET -> it.livingAt(streetTypo(it.street()), it.unit(), it.city(), it.zip());
            case HOUSE_DIGITS -> it.livingAt(houseDigits(it.street()), it.unit(), it.city(), it.zip());
            case TYPO_EMAIL -> it.writingFrom(emailTypo(it.email()));
        };
    }

    /** Another name, or one that was added behind the old one or before it. */
    private String married(String last) {
        String other = names.last(dice);
        return switch (dice.nextInt(4)) {
            case 0 -> last + "-" + other;
            case 1 -> last + " " + other;
            default -> other;
        };
    }

    private String digitWrong(String phone) {
        if (phone.isEmpty()) {
            return phone;
        }
        int at = dice.nextInt(phone.length());
        while (!Character.isDigit(phone.charAt(at))) {
            at = (at + 1) % phone.length();
        }
        char other = (char) ('0' + (phone.charAt(at) - '0' + 1 + dice.nextInt(9)) % 10);
        return phone.substring(0, at) + other + phone.substring(at + 1);
    }

    /** In the word that names the street, the longest one. */
    private String streetTypo(String street) {
        if (street.isEmpty()) {
            return street;
        }
        String longest = List.of(street.split(" ")).stream().skip(1).max((one, other) ->
                Integer.compare(one.length(), other.length())).orElse("");
        return street.replace(longest, slips.typo(longest));
    }

    private String houseDigits(String street) {
        int end = street.indexOf(' ');
        return end < 0 ? street : slips.digits(street.substring(0, end), 0) + street.substring(end);
    }

    private String emailTypo(String email) {
        int at = email.indexOf('@');
        return at < 2 ? email : slips.typo(email.substring(0, at)) + email.substring(at);
    }

    /** As it is typed into one field, in an order that people use. */
    static String text(Typed typed, SplittableRandom dice) {
        List<String> parts = new ArrayList<>();
        parts.add(dice.nextBoolean() || typed.last().contains(" ") ? typed.first() + " " + typed.last()
                : typed.last() + ", " + typed.first());
        parts.add(typed.phone());
        parts.add(typed.email());
        parts.add((typed.street() + " " + typed.unit()).strip());
        parts.add((typed.city() + " " + typed.zip()).strip());
        parts.removeIf(String::isBlank);
        if (dice.nextDouble() < 0.25) {
            Collections.swap(parts, 0, parts.size() - 1);
        }
        return String.join(" ", parts);
    }
}
