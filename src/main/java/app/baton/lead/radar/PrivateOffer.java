package app.baton.lead.radar;

import app.baton.incentive.ProgramId;
import app.baton.vehicle.Vin;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One certificate: a program granted to one household.
 *
 * @param amount what is printed on it; zero where the program is worth something else than money
 * @param validTo the last day on which it is good
 * @param mailed when it was sent, if the list says so
 * @param vehicle the car that it was granted for, if the list names one
 * @param list the mailing list that it came from
 * @param look what a person should look at before it is used; empty is nothing
 */
public record PrivateOffer(CertificateCode code, ProgramId program, Money amount, LocalDate validTo, @Nullable LocalDate mailed,
                           Household holder, @Nullable Vin vehicle, String list, String look) {

    public PrivateOffer {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("an offer is worth nothing or more, not " + amount);
        }
    }

    public boolean expiredOn(LocalDate day) {
        return day.isAfter(validTo);
    }
}
