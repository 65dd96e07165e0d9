package app.baton.lead.radar;

import app.baton.people.Letters;
import java.util.Optional;

/** Compares the numbers and addresses that were typed with those of a row; every figure is in sixteenths of a bit. */
final class Numbers {

    private static final int MOST_WORTH = 18 * 16;
    private static final int COST_ONE_OFF = 72;
    private static final int COST_OTHER_AREA = 64;
    /** The name before the sign is made of the person's own: where that agrees, this hardly says more. */
    private static final int MOST_NAME_ONLY = 48;
    private static final int COST_OTHER_PHONE = 32;
    private static final int COST_OTHER_EMAIL = 16;
    /** Of the numbers one digit away from a number, so many have somebody. */
    private static final int NEAR = 99;
    private static final int WHOLE = 10;
    private static final int LOCAL = 7;

    private final HouseholdIndex index;
    private final Question question;

    Numbers(HouseholdIndex index, Question question) {
        this.index = index;
        this.question = question;
    }

    /** A number that goes with a row's, and what it is worth; below zero it speaks against it. */
    record Fit(int worth, Evidence evidence) { }

    Optional<Fit> phone(int row) {
        Rows rows = index.rows();
        Optional<Fit> best = Optional.empty();
        for (int at = rows.firstMark(row); at < rows.firstMark(row + 1) && !question.phones().isEmpty(); at++) {
            if (Rows.is(rows.mark(at), Rows.Mark.PHONE)) {
                long number = Rows.value(rows.mark(at));
                for (String typed : question.phones()) {
                    Fit fit = phone(typed, number);
                    best = best.isPresent() && best.get().worth() >= fit.worth() ? best : Optional.of(fit);
                }
            }
        }
        return best;
    }

    private Fit phone(String typed, long number) {
        String digits = digits(number);
        if (typed.length() == WHOLE && digits.equals(typed)) {
            int households = index.phones().count(number);
            return new Fit(worth(households), new Evidence.Phone(Evidence.Fit.SAME, households));
        }
        boolean local = typed.length() >= LOCAL && digits.endsWith(typed.substring(typed.length() - LOCAL));
        if (local && (typed.length() == LOCAL || typed.length() == WHOLE)) {
            int households = index.households(IndexBuilder.KeyKind.LOCAL, typed.substring(typed.length() - LOCAL));
            boolean whole = typed.length() == WHOLE;
            return new Fit(worth(households) - (whole ? COST_OTHER_AREA : 0), new Evidence.Phone(whole
                    ? Evidence.Fit.OTHER_AREA : Evidence.Fit.WITHOUT_AREA, households));
        }
        if (typed.length() < WHOLE && digits.startsWith(typed)) {
            int households = index.beginning(typed);
            return new Fit(worth(households), new Evidence.Phone(Evidence.Fit.BEGINNING, households));
        }
        if (typed.length() == WHOLE && oneOff(typed, digits)) {
            return new Fit(Math.max(1, MOST_WORTH - Rarity.of(1, NEAR) / 2 - COST_ONE_OFF),
                    new Evidence.Phone(Evidence.Fit.ONE_OFF, 1));
        }
        return new Fit(typed.length() == WHOLE ? -COST_OTHER_PHONE : 0, new Evidence.Other(Evidence.What.PHONE));
    }

    static String digits(long number) {
        String digits = Long.toString(number);
        return digits.length() < WHOLE ? "0".repeat(WHOLE - digits.length()) + digits : digits;
    }

    /** One digit is another one, or two that stand beside each other are exchanged. */
    private static boolean oneOff(String one, String other) {
        int first = -1;
        int wrong = 0;
        for (int i = 0; i < WHOLE; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                wrong++;
                first = first < 0 ? i : first;
            }
        }
        return wrong == 1 || wrong == 2 && first + 1 < WHOLE && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first);
    }

    Optional<Fit> email(int row) {
        Optional<Fit> best = Optional.empty();
        for (String typed : question.emails()) {
            boolean whole = has(row, Rows.Mark.EMAIL, typed);
            if (whole || has(row, Rows.Mark.EMAIL_NAME, Email.name(typed))) {
                int households = index.households(whole ? IndexBuilder.KeyKind.EMAIL : IndexBuilder.KeyKind.EMAIL_NAME,
                        whole ? typed : Email.name(typed));
                Fit fit = new Fit(whole ? worth(households) : Math.min(MOST_NAME_ONLY, worth(households)),
                        new Evidence.Mail(whole, households));
                best = best.isPresent() && best.get().worth() >= fit.worth() ? best : Optional.of(fit);
            }
        }
        boolean other = best.isEmpty() && !question.emails().isEmpty() && hasAny(row, Rows.Mark.EMAIL);
        return other ? Optional.of(new Fit(-COST_OTHER_EMAIL, new Evidence.Other(Evidence.What.EMAIL))) : best;
    }

    /** The certificate or the vehicle. */
    Optional<Fit> number(int row) {
        for (String typed : question.numbers()) {
            String plain = Letters.joined(typed);
            String code = Letters.joined(index.rows().code(row));
            if (!plain.isEmpty() && code.startsWith(plain)) {
                boolean whole = code.equals(plain);
                return Optional.of(new Fit(MOST_WORTH, new Evidence.Certificate(whole)));
            }
            if (has(row, Rows.Mark.VEHICLE, plain)) {
                return Optional.of(new Fit(MOST_WORTH, new Evidence.Vehicle()));
            }
        }
        return Optional.empty();
    }

    private boolean has(int row, Rows.Mark kind, String plain) {
        Rows rows = index.rows();
        long mark = Rows.mark(kind, Keys.hash(plain));
        for (int at = rows.firstMark(row); at < rows.firstMark(row + 1); at++) {
            if (rows.mark(at) == mark) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAny(int row, Rows.Mark kind) {
        Rows rows = index.rows();
        for (int at = rows.firstMark(row); at < rows.firstMark(row + 1); at++) {
            if (Rows.is(rows.mark(at), kind)) {
                return true;
            }
        }
        return false;
    }

    private int worth(int households) {
        return Math.max(1, Math.min(MOST_WORTH, Rarity.of(households, index.people())));
    }
}
