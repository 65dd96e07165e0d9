package app.baton.incentive;

import app.baton.journal.Texts;
import java.util.List;

/** Papers in words: "registration, title or lease", "licenses of both people when transferred". */
final class ProofWords {

    private final Texts texts;
    private final Phrases phrases;

    ProofWords(Texts texts) {
        this.texts = texts;
        this.phrases = new Phrases(texts);
    }

    List<String> of(List<ProofRule> rules) {
        return rules.stream().map(this::words).toList();
    }

    String words(ProofRule rule) {
        String papers = phrases.or(rule.anyOf().stream().map(proof -> proof.notOlderThanDays() == null ? proof.document()
                : texts.say("incentive.proof-fresh", proof.document(), proof.notOlderThanDays())).toList());
        if (!rule.notCounting().isEmpty()) {
            papers = texts.say("incentive.proof-not", papers, phrases.or(rule.notCounting()));
        }
        return rule.when() == null ? papers : texts.say("incentive.proof-when", papers, texts.name(rule.when()));
    }
}
