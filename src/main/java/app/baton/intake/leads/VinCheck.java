package app.baton.intake.leads;

import app.baton.lead.enquiry.NamedVehicle;
import app.baton.lead.enquiry.NamedVehicle.VinFault;
import app.baton.vehicle.Makers;
import app.baton.vehicle.Vin;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the VIN beside a vehicle can be its own; a doubt for a person where it can't. */
final class VinCheck {

    private final Makers makers;

    VinCheck(Makers makers) {
        this.makers = makers;
    }

    /** The vehicle with what is wrong with its VIN, which is noted. */
    NamedVehicle checked(NamedVehicle vehicle, int line, String field, Looks looks) {
        @Nullable String written = vehicle.vin();
        if (written == null) {
            return vehicle;
        }
        VinFault fault = fault(vehicle, written, line, field + "/vin", looks);
        return new NamedVehicle(vehicle.year(), vehicle.make(), vehicle.model(), vehicle.trim(), vehicle.stock(), written, fault);
    }

    private VinFault fault(NamedVehicle vehicle, String written, int line, String field, Looks looks) {
        if (!Vin.isOne(written) || new Vin(written).isSerial() && !old(vehicle.year())) {
            looks.add("vin.form", field, line, looks.texts().say("leads.look.vin-form", Looks.shown(written)));
            return VinFault.FORM;
        }
        Vin vin = new Vin(written);
        if (vin.needsCheckDigit() && !vin.checks()) {
            looks.add("vin.check-digit", field, line, looks.texts().say("leads.look.vin-check-digit", written));
            return VinFault.CHECK_DIGIT;
        }
        Optional<Makers.Maker> maker = makers.of(vin);
        @Nullable String make = vehicle.make();
        if (make != null && maker.isPresent() && !plain(maker.get().name()).contains(plain(make))) {
            looks.add("vin.other-vehicle", field, line, looks.texts().say("leads.look.vin-other-make", written, maker.get()
                    .name(),
                    vehicle.words()));
            return VinFault.OTHER_VEHICLE;
        }
        @Nullable Integer year = vehicle.year();
        if (year != null && vin.modelYear().isPresent() && maker.map(Makers.Maker::light).orElse(false)
                && vin.modelYear().getAsInt() != year) {
            looks.add("vin.other-vehicle", field, line, looks.texts().say("leads.look.vin-other-year", written,
                    String.valueOf(vin.modelYear().getAsInt()), vehicle.words()));
            return VinFault.OTHER_VEHICLE;
        }
        return VinFault.NONE;
    }

    /** Only a vehicle from before 1981 has a shorter number; of others it is a part of one. */
    private static boolean old(@Nullable Integer year) {
        return year != null && year < Vin.FIRST_YEAR;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
