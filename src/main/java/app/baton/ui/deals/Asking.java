package app.baton.ui.deals;

import app.baton.deal.Promising;
import app.baton.deal.QuoteRequest;
import app.baton.deal.QuoteRoom;
import app.baton.deal.Structure;
import app.baton.incentive.DealVehicle;
import app.baton.incentive.Invalid;
import app.baton.incentive.Situation;
import app.baton.incentive.TierBand;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.ui.kit.PaneState;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.VehicleState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is asked of the solver for what is typed and said now, or why nothing can be. */
final class Asking {

    private final TermsModel terms;
    private final Interview interview;
    private final Supplier<Promising> promising;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<TierBand>> tiers = new ReadOnlyObjectWrapper<>(List.of());

    /** {@code promising} says what this buyer was promised. */
    Asking(TermsModel terms, Interview interview, Supplier<Promising> promising, Texts texts) {
        this.terms = terms;
        this.interview = interview;
        this.promising = promising;
        this.texts = texts;
    }

    /** One of the two. */
    record Next(Solver.@Nullable Asked asked, @Nullable PaneState instead) { }

    /** The lender's tiers for the vehicle that was asked about last. */
    ReadOnlyObjectProperty<List<TierBand>> tiers() {
        return tiers.getReadOnlyProperty();
    }

    Next next(QuoteRoom room, @Nullable RouteStack picked) {
        List<String> unreadable = terms.unreadable();
        if (room.programs().isEmpty()) {
            return instead(PaneState.empty(texts.say("deals.no-programs.title"), texts.say("deals.no-programs")));
        }
        if (terms.vehicle.get().isBlank()) {
            return instead(first().map(unit -> PaneState.empty(texts.say("deals.empty.title"), texts.say("deals.empty"),
                    texts.say("deals.empty.try", unit.name(), unit.stock()), () -> terms.vehicle.set(unit.stock())))
                    .orElseGet(() -> PaneState.empty(texts.say("deals.empty.title"), texts.say("deals.empty"))));
        }
        if (!unreadable.isEmpty()) {
            return unreadable(unreadable.getFirst());
        }
        Optional<DealVehicle> vehicle = terms.chosen();
        if (vehicle.isEmpty()) {
            return instead(PaneState.empty(texts.say("deals.empty.title"),
                    texts.say("deals.vehicle.unknown", terms.vehicle.get())));
        }
        try {
            return new Next(asked(room, vehicle.get(), picked), null);
        } catch (Invalid refused) {
            return unreadable(refused.sentence());
        }
    }

    /** What stands where a deal would be while something cannot be read. */
    PaneState failed(Problem problem, Runnable again) {
        return problem.kind() == Problem.Kind.NOT_ALLOWED ? PaneState.notAllowed(problem.sentence())
                : PaneState.failed(problem, texts.say("deals.retry"), again);
    }

    private static Next instead(PaneState why) {
        return new Next(null, why);
    }

    private Next unreadable(String sentence) {
        return instead(PaneState.empty(texts.say("deals.unreadable.title"), texts.say("deals.unreadable", sentence)));
    }

    private Solver.Asked asked(QuoteRoom room, DealVehicle vehicle, @Nullable RouteStack picked) {
        List<TierBand> bands = room.programs().tiers(vehicle.make());
        tiers.set(bands);
        Situation situation = interview.told().get().in(new Situation(vehicle, terms.days(), terms.place(), terms.terms(bands),
                List.of(), Map.of(), new TreeMap<>(), new TreeMap<>()));
        Structure structure = new Structure(situation, terms.policy(), terms.goal.get());
        QuoteRequest whole = terms.worksheet(vehicle).map(sheet -> new QuoteRequest(structure, sheet, room.taxes(),
                room.house().limits(null, terms.sheet().income()), List.of(), null, null)).orElse(null);
        return new Solver.Asked(room, structure, whole, picked, promising.get());
    }

    /** A new vehicle that has stood longest, to try the screen with. */
    private Optional<StockUnit> first() {
        return terms.vehicles().units().stream().filter(unit -> unit.state() == StockState.IN_STOCK
                && unit.listing().condition() == VehicleState.NEW && unit.listing().stocked() != null)
                .min((one, other) -> one.since().compareTo(other.since()));
    }

    /** Why there are no whole figures; empty where there are. */
    String refusal(Solver.Found found) {
        Invalid refused = found.refused();
        if (refused != null) {
            return refused.sentence();
        }
        return found.quote() != null ? "" : texts.say(!terms.amount.get().isBlank() ? "deals.quote.by-hand"
                : found.room().house().state() == null ? "deals.quote.no-state" : "deals.quote.no-price");
    }
}
