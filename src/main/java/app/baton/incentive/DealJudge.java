package app.baton.incentive;

import app.baton.incentive.Situation.Asked;
import java.util.Collection;
import java.util.Map;

/**
 * Judges programs for one deal on all its routes and with any sum of cash. A program that looks at neither is judged once for
 * all of them; when one more thing is known, those that do not ask for it stay as they are judged.
 */
public final class DealJudge {

    private final Situation situation;
    private final Map<ProgramId, Rulebook> rulebooks;
    private final Map<ProgramId, Payee> chosen;
    private final boolean rebatesMeetCashDown;
    private final ProgramFacts facts;
    private final SharedOffers shared;

    /** {@code rulebooks}, {@code chosen}, {@code programs}: what {@link Verdicts} and {@link Offers} want of them. */
    public DealJudge(Situation situation, Map<ProgramId, Rulebook> rulebooks, Map<ProgramId, Payee> chosen,
                     Collection<Program> programs) {
        this.situation = situation;
        this.rulebooks = Map.copyOf(rulebooks);
        this.chosen = Map.copyOf(chosen);
        this.rebatesMeetCashDown = programs.stream().anyMatch(Program::meetsCashDown);
        this.facts = new ProgramFacts(this.rulebooks);
        this.shared = new SharedOffers(facts);
    }

    private DealJudge(DealJudge before, Situation situation, SharedOffers shared) {
        this.situation = situation;
        this.rulebooks = before.rulebooks;
        this.chosen = before.chosen;
        this.rebatesMeetCashDown = before.rebatesMeetCashDown;
        this.facts = before.facts;
        this.shared = shared;
    }

    public Situation situation() {
        return situation;
    }

    /** The verdicts on one route. */
    public Verdicts on(Route route, Financing financing) {
        return new Verdicts(situation, route, financing, rulebooks, rebatesMeetCashDown);
    }

    /** What the programs bring there; {@code verdicts} are this judge's. */
    public Offers offers(Verdicts verdicts) {
        return new Offers(situation, verdicts, chosen, shared);
    }

    /** The same deal with other terms of which only the cash down is another one. */
    public DealJudge atCash(Terms other) {
        return new DealJudge(this, situation.with(other), shared);
    }

    /** The same deal with these questions answered so. */
    public DealJudge knowing(Collection<Asked> asked, Known answer) {
        Situation known = situation;
        for (Asked question : asked) {
            known = known.answering(question, answer);
        }
        return new DealJudge(this, known, shared.without(program -> hears(program, asked)));
    }

    /** The same deal with that tier. */
    public DealJudge knowing(Tier tier) {
        return new DealJudge(this, situation.with(situation.terms().withTier(tier)), shared.without(facts::onTier));
    }

    /** Whether the answer to one of these questions can change what becomes of a program. */
    public boolean hears(Program program, Collection<Asked> asked) {
        return asked.stream().anyMatch(question -> facts.hears(program, question));
    }

    /** Whether the credit tier can. */
    public boolean onTier(Program program) {
        return facts.onTier(program);
    }

    /** Whether cash down or the amount financed can. */
    public boolean onCash(Program program) {
        return facts.onCash(program);
    }}
