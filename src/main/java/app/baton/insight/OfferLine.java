package app.baton.insight;

import app.baton.campaign.Campaign;
import app.baton.incentive.Audience;
import app.baton.incentive.MoneySplit;
import app.baton.incentive.RouteKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One offer in one line, for one person on one day: what, for whom, how much of it for everybody, how long, and what to
 * notice. {@code units} is null where no stock is known; {@code searched} is what typing is matched against.
 */
public record OfferLine(Offer offer, String code, String name, String who, String gives, Audience audience, MoneySplit money,
                        LocalDate today, Set<OfferMark> marks, List<Campaign> promisedBy, Set<RouteKind> routes,
                        @Nullable UnitCount units, String searched) {

    public OfferLine {
        marks = Collections.unmodifiableSet(marks.isEmpty() ? EnumSet.noneOf(OfferMark.class) : EnumSet.copyOf(marks));
        routes = Collections.unmodifiableSet(routes.isEmpty() ? EnumSet.noneOf(RouteKind.class) : EnumSet.copyOf(routes));
        promisedBy = List.copyOf(promisedBy);
    }

    /** Vehicles in stock that it fits, and those that it may fit when something unknown about them turns out well. */
    public record UnitCount(int fit, int mayFit) { }

    OfferLine withUnits(UnitCount count) {
        return new OfferLine(offer, code, name, who, gives, audience, money, today, marks, promisedBy, routes, count, searched);
    }

    public String key() {
        return offer.key();
    }

    public Span span() {
        return offer.span();
    }

    public boolean inForce() {
        return span().holds(today) && !marks.contains(OfferMark.NOT_PUBLISHED);
    }

    public boolean isProgram() {
        return offer instanceof Offer.OfProgram;
    }

    public boolean changed() {
        return marks.contains(OfferMark.NEW) || marks.contains(OfferMark.CHANGED);
    }

    public boolean endsThisWeek() {
        return marks.contains(OfferMark.ENDS_TODAY) || marks.contains(OfferMark.ENDS_THIS_WEEK);
    }
}
