package app.baton.deal.life;

import app.baton.deal.Quote;
import app.baton.incentive.Benefit;
import app.baton.incentive.Program;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a deal set going and that has to be taken back with it (R18).
 *
 * @param what a program's number, or a stock number; empty where there is but one
 */
public record Reversal(Kind kind, String what) {

    /** What it is about. */
    public enum Kind { REPORT, CLAIM, COUNT, SPIFF, STOCK, GOAL }

    /** All that the deal set going by its state, with its route as it was worked out. */
    static List<Reversal> of(Deal deal, Quote.OnRoute on) {
        List<Reversal> all = new ArrayList<>();
        if (deal.dates().reported() != null) {
            all.add(new Reversal(Kind.REPORT, ""));
        }
        if (deal.dates().delivered() != null) {
            for (Program program : DealQuotes.used(on)) {
                all.add(new Reversal(Kind.CLAIM, program.id().value()));
                if (program.limits().mayRunOut()) {
                    all.add(new Reversal(Kind.COUNT, program.id().value()));
                }
                if (program.benefits().stream().anyMatch(part -> part.benefit() instanceof Benefit.Spiff)) {
                    all.add(new Reversal(Kind.SPIFF, program.id().value()));
                }
            }
            all.add(new Reversal(Kind.GOAL, ""));
        }
        if (!deal.offer().stock().isEmpty()) {
            all.add(new Reversal(Kind.STOCK, deal.offer().stock()));
        }
        return all;
    }
}
