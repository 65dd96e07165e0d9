package app.baton.ui.finance;

import app.baton.deal.life.Deal;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.DealEvent.Step;
import app.baton.deal.life.DealState;
import app.baton.deal.life.DealWay;
import app.baton.deal.life.Way;
import app.baton.journal.Texts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why something cannot be done with a deal now, in one sentence; empty where it can. */
final class Refusals {

    private final Texts texts;

    Refusals(Texts texts) {
        this.texts = texts;
    }

    String of(Act act, @Nullable Opened opened) {
        if (opened == null) {
            return texts.say("finance.not.none");
        }
        String standing = act.changes() && opened.deal().state() != DealState.WITH_FINANCE
                ? texts.say("finance.not.yet", texts.name(opened.deal().state()), texts.name(DealState.WITH_FINANCE))
                : act.step().map(step -> standing(opened.deal(), step)).orElse("");
        return standing.isEmpty() ? own(act, opened) : standing;
    }

    /** What the deal's way from state to state forbids. */
    private String standing(Deal deal, Step step) {
        if (DealWay.may(deal, step)) {
            return "";
        }
        Set<DealState> possible = DealWay.before(step);
        LocalDate done = done(deal, step);
        if (done != null) {
            return texts.say("finance.not.again", done);
        }
        if (possible.contains(deal.state()) || DealState.OVER.contains(deal.state())) {
            return texts.say("finance.not.at", texts.name(deal.state()));
        }
        return texts.say("finance.not.yet", texts.name(deal.state()),
                EnumSet.copyOf(possible).stream().map(texts::name).collect(Collectors.joining(", ")));
    }

    private static @Nullable LocalDate done(Deal deal, Step step) {
        return switch (step) {
            case DealEvent.Reported _ -> deal.dates().reported();
            case DealEvent.Funded _ -> deal.dates().funded();
            default -> null;
        };
    }

    /** What the deal itself lacks for it. */
    private String own(Act act, Opened opened) {
        return switch (act) {
            case APPROVE -> approving(opened);
            case DECIDE, DECLINE -> borrows(opened.deal()) ? "" : texts.say("finance.not.cash");
            case PROOF -> opened.review().papers().isEmpty() ? texts.say("finance.not.papers") : "";
            case SCAN -> opened.deal().proofs().isEmpty() ? texts.say("finance.not.proofs") : "";
            case LOOK, TAKE -> ScanActs.standing(opened).isEmpty() ? texts.say("finance.not.scans") : "";
            case PROMISE -> opened.openPromises().isEmpty() ? texts.say("finance.not.promises") : "";
            case CHECK -> opened.loan().isEmpty() ? texts.say("finance.not.loan") : "";
            case TAKE_OVER -> Decided.of(opened, texts).why();
            case TAXES, GIVE_BACK, CONTRACT, DELIVER, REPORT, FUND, RECONTRACT, UNWIND -> "";
        };
    }

    private String approving(Opened opened) {
        if (opened.review().chosen() == null) {
            return texts.say("finance.not.way");
        }
        return opened.stop().map(stop -> texts.say("finance.not.stopped", stop.sentence(texts), stop.mend(texts))).orElse("");
    }

    private static boolean borrows(Deal deal) {
        Way way = deal.offer().way();
        return way == null || way.borrows();
    }
}
