package app.baton.ui.finance;

import app.baton.deal.check.Decision;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.DealEvent.Step;
import app.baton.journal.Texts;

/** What happened to a deal, each step in a line. */
final class StepWords {

    private final Texts texts;

    StepWords(Texts texts) {
        this.texts = texts;
    }

    String of(Step step) {
        return switch (step) {
            case DealEvent.Opened _ -> texts.say("finance.step.opened");
            case DealEvent.Changed _ -> texts.say("finance.step.changed");
            case DealEvent.PencilRequested _ -> texts.say("finance.step.asked");
            case DealEvent.Penciled it -> texts.say("finance.step.penciled", texts.formats().cents(it.offer().price()));
            case DealEvent.Presented _ -> texts.say("finance.step.presented");
            case DealEvent.Committed it -> texts.say("finance.step.committed", WayWords.of(it.way(), texts));
            case DealEvent.Submitted _ -> texts.say("finance.step.submitted");
            case DealEvent.Returned _ -> texts.say("finance.step.returned");
            case DealEvent.Decided it -> decided(it.decision());
            case DealEvent.Declined it -> texts.say("finance.step.declined", it.lender());
            case DealEvent.PromiseEnded it -> texts.say("finance.step.promise", it.promise(), it.ending().sentence(texts));
            case DealEvent.ProofShown it -> texts.say("finance.step.proof", it.proof().type(), it.proof().program(),
                    it.proof().name());
            case DealEvent.ScanAdded it -> texts.say("finance.step.scan", it.scan().name());
            case DealEvent.ScanTaken _ -> texts.say("finance.step.scan-taken");
            case DealEvent.Approved _ -> texts.say("finance.step.approved");
            case DealEvent.Contracted it -> texts.say("finance.step.contracted", it.on());
            case DealEvent.Delivered it -> it.spotSignedBy().isEmpty() ? texts.say("finance.step.delivered", it.on())
                    : texts.say("finance.step.spot", it.on(), it.spotSignedBy());
            case DealEvent.Reported it -> texts.say("finance.step.reported", it.on());
            case DealEvent.Funded it -> texts.say("finance.step.funded", it.on());
            case DealEvent.ClaimsOpened _ -> texts.say("finance.step.claims");
            case DealEvent.Audited _ -> texts.say("finance.step.audited");
            case DealEvent.Recontracted _ -> texts.say("finance.step.recontracted");
            case DealEvent.Lost _ -> texts.say("finance.step.lost");
            case DealEvent.Unwound it -> texts.say("finance.step.unwound", it.on());
        };
    }

    /** What was said with it; empty where nothing was. */
    String note(Step step) {
        return switch (step) {
            case DealEvent.PencilRequested it -> it.note();
            case DealEvent.Penciled it -> it.note();
            case DealEvent.Returned it -> it.reason();
            case DealEvent.Decided it -> it.stipulations().isEmpty() ? ""
                    : texts.say("finance.stipulations", String.join("; ", it.stipulations()));
            case DealEvent.Declined it -> it.reason();
            case DealEvent.ScanTaken it -> it.reason();
            case DealEvent.Approved it -> it.note();
            case DealEvent.Recontracted it -> it.reason();
            case DealEvent.Lost it -> it.reason();
            case DealEvent.Unwound it -> it.reason();
            case DealEvent.Opened _, DealEvent.Changed _, DealEvent.Presented _, DealEvent.Committed _, DealEvent.Submitted _,
                 DealEvent.PromiseEnded _, DealEvent.ProofShown _, DealEvent.ScanAdded _, DealEvent.Contracted _,
                 DealEvent.Delivered _,
                 DealEvent.Reported _, DealEvent.Funded _, DealEvent.ClaimsOpened _, DealEvent.Audited _ -> "";
        };
    }

    /** A lender's yes with all that he said. */
    String decided(Decision decision) {
        StringBuilder words = new StringBuilder(texts.say("finance.step.decided", decision.lender(), decision.tier()));
        if (decision.buyRate() != null) {
            words.append(", ").append(texts.say("finance.decision.rate", decision.buyRate()));
        }
        if (decision.maximumAdvance() != null) {
            words.append(", ").append(texts.say("finance.decision.most", decision.maximumAdvance()));
        }
        if (decision.expires() != null) {
            words.append(", ").append(texts.say("finance.decision.until", decision.expires()));
        }
        return words.toString();
    }
}
