package app.baton.ui.leads;

import app.baton.campaign.OpeningDays;
import app.baton.campaign.Promise;
import app.baton.campaign.Reading;
import app.baton.journal.Clock;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.lead.Lead;
import app.baton.lead.LeadDesk;
import app.baton.lead.LeadId;
import app.baton.lead.LeadQuery;
import app.baton.lead.LeadRow;
import app.baton.lead.LeadRules;
import app.baton.lead.UsualRules;
import app.baton.lead.enquiry.NamedVehicle;
import app.baton.lead.enquiry.WantedVehicle;
import app.baton.people.PersonCard;
import app.baton.people.User;
import app.baton.vehicle.StockUnit;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the queue and one lead of it; never on the screen's thread. */
final class LeadsLoader {

    /** So many rows at once; the next ones come when somebody scrolls there. */
    static final int AT_ONCE = 100;
    private static final int MOST_UNITS = 8;
    private static final int MOST_PROMISES = 8;

    private final LeadsDesks desks;
    private final Clock clock;

    LeadsLoader(LeadsDesks desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    /** What was read of the queue at once. */
    record Queue(Page<LeadRow> page, Map<LeadQuery.View, Long> counts, LeadRules rules, List<PersonCard> people,
                 OpeningDays opening) {

        static final Queue NOTHING = new Queue(new Page<>(List.of(), Optional.empty()), Map.of(), UsualRules.rules(),
                List.of(), OpeningDays.usual());
    }

    /** What is asked for, by the clock of this moment. */
    LeadQuery query(User user, LeadFilter filter) {
        Instant tonight = clock.today().plusDays(1).atStartOfDay(clock.zone()).toInstant();
        return new LeadQuery(filter.view(), filter.mine() ? user.id() : null, filter.kind(), filter.words(), clock.now(),
                tonight);
    }

    Queue queue(User user, LeadFilter filter) {
        LeadDesk leads = desks.leads();
        LeadQuery query = query(user, filter);
        Map<LeadQuery.View, Long> counts = new EnumMap<>(LeadQuery.View.class);
        for (LeadQuery.View view : LeadQuery.View.values()) {
            if (view != LeadQuery.View.OVER) {
                counts.put(view, leads.count(user, new LeadQuery(view, query.owner(), null, "", query.now(), query.tonight())));
            }
        }
        return new Queue(leads.queue(user, query, PageRequest.first(AT_ONCE)), counts, leads.rules(), leads.people(),
                leads.opening());
    }

    /** Other rows of a queue that is counted already. */
    Queue narrowed(User user, LeadFilter filter, Queue counted) {
        return new Queue(desks.leads().queue(user, query(user, filter), PageRequest.first(AT_ONCE)), counted.counts(),
                counted.rules(), counted.people(), counted.opening());
    }

    Page<LeadRow> more(User user, LeadFilter filter, String after) {
        return desks.leads().queue(user, query(user, filter), PageRequest.after(AT_ONCE, after));
    }

    Optional<OpenedLead> open(User user, LeadId id) {
        return desks.leads().find(user, id).map(lead -> opened(user, lead));
    }

    private OpenedLead opened(User user, Lead lead) {
        NamedVehicle wanted = lead.enquiries().reversed().stream().flatMap(each -> each.firstWanted().stream())
                .map(WantedVehicle::vehicle).findFirst().orElse(null);
        List<StockUnit> units = wanted == null ? List.of() : desks.stock().offered(user).stream()
                .filter(unit -> isWanted(unit, wanted)).sorted(Comparator.comparing((StockUnit unit) -> !isTheOne(unit, wanted)))
                .limit(MOST_UNITS).toList();
        return new OpenedLead(lead, desks.leads().rules(), desks.leads().history(user, lead),
                desks.leads().alike(user, lead), units, desks.originals().of(user, lead), promises(user, wanted));
    }

    private List<Promise> promises(User user, @Nullable NamedVehicle wanted) {
        return desks.reading().now(user).map(Reading::brief).map(brief -> Promise.inForce(brief, clock.today()).stream()
                .filter(promise -> wanted == null || concerns(promise, wanted)).limit(MOST_PROMISES).toList()).orElse(List.of());
    }

    private static boolean concerns(Promise promise, NamedVehicle wanted) {
        String model = wanted.model();
        List<String> lines = promise.campaign().vehicleLines();
        return lines.isEmpty() || model == null
                || lines.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(model.toLowerCase(Locale.ROOT)));
    }

    private static boolean isTheOne(StockUnit unit, NamedVehicle wanted) {
        return unit.stock().equalsIgnoreCase(wanted.stock()) || unit.vin().value().equalsIgnoreCase(wanted.vin());
    }

    /** The one that was named, or another one of that make and model, and of the year where one was said. */
    private static boolean isWanted(StockUnit unit, NamedVehicle wanted) {
        var listing = unit.listing();
        boolean same = listing.model().equalsIgnoreCase(wanted.model())
                && (wanted.make() == null || listing.make().equalsIgnoreCase(wanted.make()))
                && (wanted.year() == null || listing.year() == wanted.year());
        return isTheOne(unit, wanted) || same;
    }
}
