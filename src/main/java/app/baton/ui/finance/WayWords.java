package app.baton.ui.finance;

import app.baton.deal.life.Way;
import app.baton.incentive.Program;
import app.baton.incentive.Route;
import app.baton.incentive.RouteKind;
import app.baton.journal.Texts;
import org.jspecify.annotations.Nullable;

/** A way to buy in a few words, as Deals names it. */
final class WayWords {

    private WayWords() { }

    static String of(@Nullable Way way, Texts texts) {
        if (way == null) {
            return texts.say("finance.way.none");
        }
        String name = way.program() == null ? plain(way.kind(), texts) : way.program().value();
        return way.months() == null ? name : texts.say("deals.route.months", name, way.months());
    }

    /** The same with the program's name, where it was worked out. */
    static String of(Route route, Texts texts) {
        Program program = route.program();
        String name = program == null ? plain(route.kind(), texts)
                : texts.say("deals.route.program", program.id(), program.name());
        return route.months() == null ? name : texts.say("deals.route.months", name, route.months());
    }

    private static String plain(RouteKind kind, Texts texts) {
        return texts.say(kind == RouteKind.CASH ? "deals.route.cash" : "deals.route.standard");
    }
}
