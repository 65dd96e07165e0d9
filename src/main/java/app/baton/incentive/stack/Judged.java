package app.baton.incentive.stack;

import app.baton.incentive.Known;
import app.baton.incentive.Offer;
import app.baton.incentive.Offers;
import app.baton.incentive.Program;
import app.baton.incentive.Reason;
import app.baton.incentive.Route;
import app.baton.incentive.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every program on one route, judged: those that may be in its stack, the spiffs that may be owed, and the others. */
final class Judged {

    private final Route route;
    private final Rates rates;
    private final Laws laws;
    private final List<Offer> customers = new ArrayList<>();
    private final List<Offer> dealers = new ArrayList<>();
    private final List<Offer> spiffs = new ArrayList<>();
    private final List<Offer> others = new ArrayList<>();

    Judged(Route route, List<Program> programs, Offers offers, Laws laws, Rates rates, boolean amountKnown) {
        this.route = route;
        this.rates = rates;
        this.laws = laws;
        for (Program program : programs) {
            if (program.route().isEmpty()) {
                sort(figured(offers.of(program), rates.payable() && amountKnown));
            }
        }
    }

    /** Payments of the new contract are no amount before its figures are known; where there is no contract, none are asked. */
    private Offer figured(Offer offer, boolean payable) {
        Verdict verdict = offer.verdict();
        if (offer.multiple() == null || payable || verdict.met() != Known.YES || !laws.onRoute(offer.program(), route)) {
            return offer;
        }
        List<Reason> reasons = new ArrayList<>(verdict.reasons());
        reasons.add(new Reason(Reason.Kind.AMOUNT, Known.UNKNOWN, null, null, List.of(), List.of()));
        return offer.judged(new Verdict(offer.program(), Known.UNKNOWN, reasons, verdict.pending()));
    }

    private void sort(Offer offer) {
        if (offer.verdict().met() != Known.YES || !laws.onRoute(offer.program(), route)) {
            others.add(offer);
        } else if (!offer.dealers()) {
            customers.add(offer);
        } else if (offer.isSpiff()) {
            spiffs.add(offer);
        } else {
            dealers.add(offer);
        }
    }

    /** Whether the same programs with the same money may be in its stack. */
    boolean sameItems(Judged other) {
        return this == other || items().equals(other.items()) && spiffs.equals(other.spiffs);
    }

    /** Whether a program may be in the stack, or is owed with it. */
    boolean mayHave(Program program) {
        return Stream.of(customers, dealers, spiffs).flatMap(List::stream).anyMatch(offer -> offer.program() == program);
    }

    Route route() {
        return route;
    }

    Rates rates() {
        return rates;
    }

    Laws laws() {
        return laws;
    }

    List<Offer> spiffs() {
        return spiffs;
    }

    List<Offer> others() {
        return others;
    }

    /** The customer's programs and the store's, in the order of their ids. */
    List<Offer> items() {
        List<Offer> items = new ArrayList<>(customers);
        items.addAll(dealers);
        items.sort(Comparator.comparing(offer -> offer.program().id()));
        return items;
    }
}
