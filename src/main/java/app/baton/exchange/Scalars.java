package app.baton.exchange;

import app.baton.incentive.ProgramId;
import app.baton.incentive.Tier;
import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import app.baton.vehicle.Vin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Values that stand in JSON as one string, in exactly one spelling each: amounts with two decimals, rates and factors
 * without needless zeros, ISO dates, ids. A second spelling of one value would give one program two hashes.
 */
final class Scalars {

    private static final Map<Class<?>, Scalar<?>> KNOWN = Map.of(
            String.class, new Scalar<>(String.class, text -> text, text -> text, "a text"),
            Money.class, new Scalar<>(Money.class, Dollars::parse, Dollars::wire, "an amount such as \"2500.00\""),
            Percent.class, new Scalar<>(Percent.class, Percent::parse, Percent::wire, "a percentage such as \"4.9\""),
            MoneyFactor.class, new Scalar<>(MoneyFactor.class, MoneyFactor::parse, MoneyFactor::wire,
                    "a money factor such as \"0.00205\""),
            BigDecimal.class, new Scalar<>(BigDecimal.class, Scalars::decimal, BigDecimal::toPlainString,
                    "a number as text, such as \"1.5\""),
            LocalDate.class, new Scalar<>(LocalDate.class, LocalDate::parse, LocalDate::toString,
                    "a date such as \"2026-11-30\""),
            ProgramId.class, new Scalar<>(ProgramId.class, ProgramId::new, ProgramId::value,
                    "a program's number such as \"26-1101\""),
            Tier.class, new Scalar<>(Tier.class, Tier::new, Tier::code, "a tier such as \"T0-1\""),
            Vin.class, new Scalar<>(Vin.class, Vin::new, Vin::value, "a VIN of 17 letters and digits"));

    private Scalars() { }

    /** How one type is read and written, and what it looks like in words. */
    record Scalar<T>(Class<T> type, Function<String, T> parse, Function<T, String> wire, String example) {

        String write(Object value) {
            return wire.apply(type.cast(value));
        }
    }

    static boolean knows(Class<?> type) {
        return KNOWN.containsKey(type);
    }

    static Scalar<?> of(Class<?> type) {
        Scalar<?> scalar = KNOWN.get(type);
        if (scalar == null) {
            throw new IllegalStateException("no JSON for " + type);
        }
        return scalar;
    }

    private static BigDecimal decimal(String text) {
        if (!text.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
            throw new IllegalArgumentException(text);
        }
        BigDecimal value = new BigDecimal(text).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
