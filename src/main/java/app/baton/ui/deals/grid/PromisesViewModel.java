package app.baton.ui.deals.grid;

import app.baton.campaign.Promise;
import app.baton.deal.check.Promised;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.stack.LeftOut;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.kit.Why;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was promised against what is in the deal: to this buyer, line by line with its money, and where nobody wrote that down,
 * what the brief in force promises for the vehicle (BX8).
 */
public final class PromisesViewModel {

    /** How the deal stands to what was promised. */
    enum Stand { KEPT, OPEN, LESS, BROKEN }

    /**
     * One line.
     *
     * @param why promise by promise
     */
    record Line(String words, Stand stand, Why why) { }

    private final ObservableValue<@Nullable OpenDeal> deal;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Line> line = new ReadOnlyObjectWrapper<>();
    private long brief;
    private List<Promise> inForce = List.of();

    PromisesViewModel(ObservableValue<@Nullable OpenDeal> deal, Texts texts) {
        this.deal = deal;
        this.texts = texts;
        deal.subscribe((before, now) -> show());
        show();
    }

    /** What the newest brief promises customers today. */
    public void know(long number, List<Promise> promises) {
        brief = number;
        inForce = List.copyOf(promises);
        show();
    }

    private void show() {
        OpenDeal now = deal.getValue();
        line.set(now == null ? null : now.request().promised().isEmpty() ? ofBrief(now) : ofBuyer(now));
    }

    private Line ofBuyer(OpenDeal now) {
        RouteStack stack = now.looked().stack();
        List<Why.Line> lines = new ArrayList<>();
        Money all = Dollars.zero();
        Money kept = Dollars.zero();
        for (Promised promised : now.request().promised()) {
            Money its = Dollars.min(promised.kept(stack), promised.amount());
            all = all.plus(promised.amount());
            kept = kept.plus(its);
            lines.add(new Why.Line(promised.text(), texts.say("deals.promise.of", its, promised.amount()),
                    promised.brief() == null ? "" : texts.say("deals.promise.brief", promised.brief().toString())));
        }
        Integer number = now.request().promised().getFirst().brief();
        Money less = all.minus(kept);
        String words = number == null ? texts.say("deals.promise.buyer", all, kept)
                : texts.say("deals.promise.buyer.brief", number.toString(), all, kept);
        return less.isZero() ? new Line(words, Stand.KEPT, why(lines))
                : new Line(texts.say("deals.promise.less", words, less), Stand.BROKEN, why(lines));
    }

    private @Nullable Line ofBrief(OpenDeal now) {
        Map<ProgramId, Promise> fits = new LinkedHashMap<>();
        inForce.stream().filter(promise -> names(promise.campaign().vehicleLines(), now))
                .forEach(promise -> fits.putIfAbsent(promise.program().id(), promise));
        if (fits.isEmpty()) {
            return null;
        }
        List<Why.Line> lines = new ArrayList<>();
        Money money = Dollars.zero();
        int in = 0;
        int ask = 0;
        for (Promise promise : fits.values()) {
            Optional<RouteStack.Line> taken = now.looked().stack().programs().stream()
                    .filter(it -> it.program().id().equals(promise.program().id())).findFirst();
            boolean route = isRoute(now, promise.program());
            Optional<LeftOut> left = left(now, promise.program());
            boolean open = left.filter(it -> it.code() == LeftOut.Code.ASK || it.code() == LeftOut.Code.READ_THE_PROGRAM)
                    .isPresent();
            money = money.plus(taken.map(RouteStack.Line::amount).orElse(Dollars.zero()));
            in += taken.isPresent() || route ? 1 : 0;
            ask += open ? 1 : 0;
            String stands = taken.map(it -> texts.formats().money(it.amount())).orElse(route ? texts.say("deals.promise.rate")
                    : texts.say(open ? "deals.promise.ask" : "deals.promise.not"));
            lines.add(new Why.Line(promise.program().name(), stands, taken.isPresent() || route ? promise.campaign().name()
                    : left.map(it -> it.sentence(texts)).orElse(texts.say("deals.promise.over"))));
        }
        Stand stand = in == fits.size() ? Stand.KEPT : ask > 0 ? Stand.OPEN : Stand.LESS;
        return new Line(words(fits.size(), in, ask, money), stand, why(lines));
    }

    private String words(int all, int in, int ask, Money money) {
        String words = texts.say("deals.promise.programs", texts.formats().count(brief), all, in, money);
        return ask == 0 ? words : texts.say("deals.promise.open", words, ask);
    }

    private static boolean names(List<String> vehicleLines, OpenDeal now) {
        String model = now.request().structure().situation().vehicle().model();
        return vehicleLines.isEmpty() || vehicleLines.stream().anyMatch(model::equalsIgnoreCase);
    }

    private static boolean isRoute(OpenDeal now, Program program) {
        Program its = now.route().program();
        return its != null && its.id().equals(program.id());
    }

    private static Optional<LeftOut> left(OpenDeal now, Program program) {
        return now.looked().stack().leftOut().stream().filter(it -> it.program().id().equals(program.id())).findFirst();
    }

    private Why why(List<Why.Line> lines) {
        return new Why(texts.say("deals.promise.why"), lines, "");
    }

    /** Null where nothing was promised. */
    ReadOnlyObjectProperty<@Nullable Line> line() {
        return line.getReadOnlyProperty();
    }
}
