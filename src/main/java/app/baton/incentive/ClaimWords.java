package app.baton.incentive;

import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.List;

/** How the money arrives and how the store gets it back, in short sentences. */
final class ClaimWords {

    private final Texts texts;
    private final Phrases phrases;

    ClaimWords(Texts texts) {
        this.texts = texts;
        this.phrases = new Phrases(texts);
    }

    /** "With code 5K1, within 30 days after delivery". */
    String claim(ClaimTerms claim) {
        List<String> words = new ArrayList<>();
        words.add(switch (claim.with()) {
            case CODE -> texts.say("incentive.claim-code", String.valueOf(claim.code()));
            case CERTIFICATE_NUMBER -> texts.say("incentive.claim-certificate");
            case PIN -> texts.say("incentive.claim-pin");
            case NOTHING -> "";
        });
        words.add(switch (claim.due()) {
            case ClaimTerms.Due.AfterDelivery(int days) -> texts.say("incentive.claim-days", days);
            case ClaimTerms.Due.On(var day) -> texts.say("incentive.claim-on", day);
            case ClaimTerms.Due.WithContract() -> texts.say("incentive.claim-contract");
            case ClaimTerms.Due.None() -> texts.say("incentive.claim-none");
        });
        if (claim.late() != null) {
            words.add(texts.say("incentive.claim-late", claim.late().until(), phrases.and(claim.late().signatures())));
        }
        return Phrases.capital(String.join(", ", words.stream().filter(part -> !part.isEmpty()).toList()));
    }

    String payees(List<Payee> payees) {
        return Phrases.capital(phrases.or(payees.stream().map(this::payee).toList()));
    }

    private String payee(Payee payee) {
        return texts.say(switch (payee) {
            case DEAL -> "incentive.paid-deal";
            case CHECK -> "incentive.paid-check";
            case PAYMENTS -> "incentive.paid-payments";
            case DEALER -> "incentive.paid-dealer";
            case SALESPERSON -> "incentive.paid-salesperson";
        });
    }
}
