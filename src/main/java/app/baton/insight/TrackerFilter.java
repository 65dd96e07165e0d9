package app.baton.insight;

import app.baton.incentive.Audience;
import app.baton.incentive.Known;
import app.baton.incentive.Program;
import app.baton.incentive.RouteKind;
import app.baton.vehicle.ModelLine;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which lines to show. A vehicle is narrowed by model, then year and trim; an offer that names no vehicle is for every
 * one. The customer hides nothing: {@link #fits} tells which lines to grey out.
 */
public record TrackerFilter(String typed, Vehicle vehicle, @Nullable Audience audience, @Nullable RouteKind route, Show show,
                            boolean withUnits, Customer customer) {

    /** Everything in force, planned or running out. */
    public static final TrackerFilter ALL = new TrackerFilter("", Vehicle.ANY, null, null, Show.ALL, false,
            Customer.stranger());

    /** A quick choice of lines. */
    public enum Show {
        ALL, IN_FORCE, CHANGED, ENDING, STARTING, CAMPAIGNS
    }

    /** Empty or null parts are not asked for. */
    public record Vehicle(String model, @Nullable Integer year, String trim) {

        public static final Vehicle ANY = new Vehicle("", null, "");

        public boolean any() {
            return model.isEmpty();
        }

        ModelLine line() {
            return new ModelLine(year == null ? List.of() : List.of(year), null, model,
                    trim.isEmpty() ? List.of() : List.of(trim));
        }

        boolean of(List<ModelLine> lines) {
            return lines.isEmpty() || lines.stream().anyMatch(line -> line.overlaps(line()));
        }
    }

    public TrackerFilter typing(String words) {
        return new TrackerFilter(words, vehicle, audience, route, show, withUnits, customer);
    }

    public TrackerFilter on(Vehicle newVehicle) {
        return new TrackerFilter(typed, newVehicle, audience, route, show, withUnits, customer);
    }

    public TrackerFilter forAudience(@Nullable Audience newAudience) {
        return new TrackerFilter(typed, vehicle, newAudience, route, show, withUnits, customer);
    }

    public TrackerFilter onRoute(@Nullable RouteKind newRoute) {
        return new TrackerFilter(typed, vehicle, audience, newRoute, show, withUnits, customer);
    }

    public TrackerFilter showing(Show newShow) {
        return new TrackerFilter(typed, vehicle, audience, route, newShow, withUnits, customer);
    }

    public TrackerFilter onlyWithUnits(boolean only) {
        return new TrackerFilter(typed, vehicle, audience, route, show, only, customer);
    }

    public TrackerFilter forCustomer(Customer newCustomer) {
        return new TrackerFilter(typed, vehicle, audience, route, show, withUnits, newCustomer);
    }

    public boolean shows(OfferLine line) {
        return shown(line) && words(line) && vehicle(line)
                && (audience == null || line.audience() == audience)
                && (route == null || line.routes().contains(route))
                && (!withUnits || line.units() != null && line.units().fit() + line.units().mayFit() > 0);
    }

    /** Whether the customer can have it, as far as is known of them; a campaign when they can have one of its promises. */
    public Known fits(OfferLine line) {
        return switch (line.offer()) {
            case Offer.OfProgram(Program program, _) -> customer.fits(program);
            case Offer.OfCampaign campaign -> campaign.programs().stream().map(customer::fits).reduce(Known.NO, Known::or);
        };
    }

    private boolean shown(OfferLine line) {
        return switch (show) {
            case ALL -> true;
            case IN_FORCE -> line.inForce();
            case CHANGED -> line.changed();
            case ENDING -> line.endsThisWeek();
            case STARTING -> line.marks().contains(OfferMark.STARTS_SOON) || line.marks().contains(OfferMark.PLANNED);
            case CAMPAIGNS -> !line.isProgram();
        };
    }

    private boolean words(OfferLine line) {
        if (typed.isBlank()) {
            return true;
        }
        for (String word : typed.toLowerCase(Locale.US).strip().split("\\s+")) {
            if (!line.searched().contains(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean vehicle(OfferLine line) {
        return vehicle.any() || switch (line.offer()) {
            case Offer.OfProgram(Program program, _) -> vehicle.of(program.vehicleLines());
            case Offer.OfCampaign campaign -> campaign.models().isEmpty()
                    || campaign.models().stream().anyMatch(name -> OfferCalendar.sameModel(name, vehicle.model()));
        };
    }
}
