package app.baton.incentive;

import app.baton.journal.Texts;

/**
 * Two programs of which one text allows the pair and the other forbids it. The stricter one wins, so {@code out} is left out
 * beside {@code in}, and a person is warned and asks the region.
 */
public record Disagreement(Program out, Program in) {

    /** Both texts, word for word, and what follows. */
    public String sentence(Texts texts) {
        return texts.say("disagree", out.id(), out.name(), said(out, in, texts), in.id(), in.name(), said(in, out, texts));
    }

    private static String said(Program speaker, Program other, Texts texts) {
        return speaker.combination().rules().stream().filter(rule -> rule.names(speaker, other)).findFirst()
                .map(rule -> rule.text() != null ? rule.text() : texts.say(rule.policy() == PairRule.Policy.FORBID
                        ? "disagree.not-with" : "disagree.also-with", other.id()))
                .orElseGet(() -> texts.say("disagree.silent"));
    }
}
