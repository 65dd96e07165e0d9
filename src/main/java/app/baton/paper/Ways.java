package app.baton.paper;

import app.baton.deal.Quote;
import app.baton.deal.worksheet.Leased;
import app.baton.incentive.Program;
import app.baton.incentive.Route;
import app.baton.incentive.RouteKind;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The ways to buy that stand on a deal sheet, each with a letter by which the rest of the sheet names it. */
final class Ways {

    private final List<Way> all = new ArrayList<>();

    /** One way; the letter is empty where it stands alone. */
    record Way(String letter, Quote.OnRoute on) {

        Route route() {
            return on.stack().route();
        }

        Leased lease() {
            return (Leased) on.worked();
        }

        boolean leased() {
            return on.worked() instanceof Leased;
        }

        boolean borrows() {
            return !leased() && route().months() != null;
        }

        /** The customer's programs in it, the route's own first; a dealer's never. */
        List<Program> programs() {
            return Stream.concat(Stream.ofNullable(route().program()), on.stack().programs().stream()
                    .map(RouteStack.Line::program)).distinct().toList();
        }

        String kind(Texts texts) {
            return letter.isEmpty() ? plainKind(texts) : texts.say("deal-paper.lettered", letter, plainKind(texts));
        }

        String plainKind(Texts texts) {
            return texts.say(switch (route().kind()) {
                case CASH -> route().months() == null ? "deal-paper.cash" : "deal-paper.own-lender";
                case STANDARD, RATE -> "deal-paper.finance";
                case LEASE -> "deal-paper.lease";
            });
        }

        /** What sets it apart from others of its kind. */
        String name(Texts texts) {
            Program program = route().program();
            return program != null ? program.name()
                    : route().kind() == RouteKind.STANDARD ? texts.say("deal-paper.standard-rate") : "";
        }
    }

    Ways(List<Quote.OnRoute> ways) {
        for (int i = 0; i < ways.size(); i++) {
            all.add(new Way(ways.size() == 1 ? "" : letter(i), ways.get(i)));
        }
    }

    private static String letter(int place) {
        return Character.toString('A' + place);
    }

    List<Way> all() {
        return all;
    }

    Stream<Way> leases() {
        return all.stream().filter(Way::leased);
    }

    /** Every customer's program on the sheet, in the order in which it comes. */
    Set<Program> programs() {
        Set<Program> programs = new LinkedHashSet<>();
        all.forEach(way -> programs.addAll(way.programs()));
        return programs;
    }

    /** "A, B", or an empty text where all ways are meant. */
    String letters(List<Way> some) {
        return some.size() == all.size() ? "" : String.join(", ", some.stream().map(Way::letter).toList());
    }
}
