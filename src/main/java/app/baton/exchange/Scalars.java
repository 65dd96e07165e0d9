package app.baton.exchange;

import app.baton.campaign.CampaignId;
import app.baton.finance.Every;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Tier;
import app.baton.lead.LeadId;
import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import app.baton.people.PersonId;
import app.baton.vehicle.Vin;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Values that stand in JSON as one string, in exactly one spelling each: amounts with two decimals, rates and factors
 * without needless zeros, ISO dates, ids. A second spelling of one value would give one program two hashes.
 */
final class Scalars {

    private static final Map<Class<?>, Scalar<?>> KNOWN = Stream.<Scalar<?>>of(
new Scalar<>(String.class, text -> text, text -> text, "a text"),
            new Scalar<>(Money.class, Dollars::parse, Dollars::wire, "an amount such as \"2500.00\""),
            new Scalar<>(Percent.class, Percent::parse, Percent::wire, "a percentage such as \"4.9\""),
            new Scalar<>(MoneyFactor.class, MoneyFactor::parse, MoneyFactor::wire,
                    "a money factor such as \"0.00205\""),
            new Scalar<>(BigDecimal.class, Scalars::decimal, BigDecimal::toPlainString,
                    "a number as text, such as \"1.5\""),
            new Scalar<>(LocalDate.class, LocalDate::parse, LocalDate::toString,
                    "a date such as \"2026-11-30\""),
            new Scalar<>(ProgramId.class, ProgramId::new, ProgramId::value,
                    "a program's number such as \"26-1101\""),
            new Scalar<>(Tier.class, Tier::new, Tier::code, "a tier such as \"T0-1\""),
            new Scalar<>(Vin.class, Vin::new, Vin::value, "a VIN of 17 letters and digits"),
            new Scalar<>(Instant.class, Instant::parse, Instant::toString, "a moment such as \"2026-11-30T17:00:00Z\""),
            new Scalar<>(Every.class, Every::parse, Every::wire, "one of " + Every.all()),
            new Scalar<>(PersonId.class, PersonId::parse, PersonId::toString, "a person's UUID"),
            new Scalar<>(LeadId.class, LeadId::parse, LeadId::toString, "a lead's UUID"),
            new Scalar<>(UUID.class, UUID::fromString, UUID::toString, "a UUID"),
            new Scalar<>(LocalTime.class, LocalTime::parse, LocalTime::toString, "a time such as \"17:30\""),
            new Scalar<>(ZoneOffset.class, ZoneOffset::of, ZoneOffset::toString, "an offset such as \"-05:00\""),
            new Scalar<>(CampaignId.class, CampaignId::parse, CampaignId::toString, "a campaign's UUID"))
            .collect(Collectors.toUnmodifiableMap(Scalar::type, scalar -> scalar));

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
